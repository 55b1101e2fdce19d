// SPDX-License-Identifier: GPL-3.0-or-later
#include "random_flows.h"

#include <array>
#include <cmath>
#include <numeric>
#include <random>
#include <utility>

TradeFlows randomFlows(int count)
{
    std::mt19937 engine(7);
    const auto number = [&engine](double low, double high) {
        return std::uniform_real_distribution<double>(low, high)(engine);
    };
    constexpr int Powers = 6;
    static constexpr std::array<geodata::LonLat, Powers> PowerPlaces{
        {{116.4, 39.9}, {37.6, 55.8}, {4.35, 50.8}, {-77, 38.9}, {32.9, 39.9}, {139.7, 35.7}}};
    static constexpr std::array PowerIds{"CHN", "RUS", "EU", "USA", "TUR", "JPN"};
    TradeFlows flows;
    flows.region = geodata::toWorld({66.5, 44.5});
    flows.scale.largestUsd = 50'000;
    auto pairs = std::make_shared<QList<TradePair>>();
    auto marks = std::make_shared<QList<TradeFlowMark>>();
    pairs->reserve(count / 2);
    marks->reserve(count);
    const int states = std::max(1, count / 2 / Powers + 1);
    std::vector<geodata::WorldPoint> places;
    places.reserve(std::size_t(states));
    for (int i = 0; i < states; ++i)
        places.push_back(geodata::toWorld({number(46, 88), number(35, 55)}));
    std::vector<int> ranks(std::size_t(count) + 1);
    std::iota(ranks.begin(), ranks.end(), 1);
    std::ranges::shuffle(ranks, engine);
    for (int i = 0; i < count / 2; ++i) {
        TradePair pair;
        pair.country = QStringLiteral("S%1").arg(i / Powers);
        pair.power = QString::fromLatin1(PowerIds[std::size_t(i % Powers)]);
        pair.countryEnd = places[std::size_t(i / Powers)];
        pair.powerEnd = geodata::toWorld(PowerPlaces[std::size_t(i % Powers)]);
        pair.powerEnd.x -= std::round(pair.powerEnd.x - flows.region.x);
        for (const geodata::TradeFlow flow : {geodata::TradeFlow::ToPower, geodata::TradeFlow::FromPower}) {
            TradeFlowMark mark;
            mark.country = pair.country;
            mark.power = pair.power;
            mark.flow = flow;
            mark.pair = i;
            // Zipf's law: the k-th largest is a k-th of the largest.
            mark.usd = mark.upperUsd = flows.scale.largestUsd / ranks[std::size_t(marks->size())];
            mark.id = QStringLiteral("%1/%2/%3").arg(pair.country, pair.power).arg(int(flow));
            mark.label = QStringLiteral("$%1 bn").arg(mark.usd / 1000, 0, 'f', 1);
            (flow == geodata::TradeFlow::ToPower ? pair.exportsUsd : pair.importsUsd) = mark.usd;
            marks->append(std::move(mark));
        }
        pairs->append(std::move(pair));
    }
    std::ranges::stable_sort(*marks, std::ranges::greater(), &TradeFlowMark::usd);
    flows.pairs = std::move(pairs);
    flows.marks = std::move(marks);
    return flows;
}

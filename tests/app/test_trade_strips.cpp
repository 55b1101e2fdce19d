// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/layers/trade_strips.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using geodata::TradeFlow;

namespace {

constexpr double BroadUsd = 1000;
constexpr double ThinUsd = 1;

TradeFlows flowsOf(QList<TradePair> pairs)
{
    TradeFlows flows;
    flows.scale.largestUsd = BroadUsd;
    flows.pairs = std::make_shared<const QList<TradePair>>(std::move(pairs));
    return flows;
}

QList<TradePair> pairsOf(int count, double exportsUsd, double importsUsd)
{
    TradePair pair;
    pair.exportsUsd = exportsUsd;
    pair.importsUsd = importsUsd;
    return QList<TradePair>(count, pair);
}

int slotOf(int pair, TradeFlow flow)
{
    return pair * SlotsPerPair + int(flow);
}

} // namespace

TEST_CASE("A few flows are strips, however thin they are", "[trade_strips]")
{
    const TradeStrips strips = stripsOf(flowsOf(pairsOf(int(MostFineStrips) / 2, ThinUsd, ThinUsd)), true);
    CHECK(strips.threads.empty());
    CHECK(strips.strips.size() == MostFineStrips);
}

TEST_CASE("Of many flows those that are thin in all years are threads, and the others strips", "[trade_strips]")
{
    QList<TradePair> pairs = pairsOf(500, ThinUsd, ThinUsd);
    pairs[3].importsUsd = BroadUsd;
    const TradeStrips strips = stripsOf(flowsOf(pairs), true);
    CHECK(strips.strips == std::vector{slotOf(3, TradeFlow::FromPower)});
    CHECK(strips.threads.size() == 999);
    CHECK(std::ranges::contains(strips.threads, slotOf(3, TradeFlow::ToPower)));
}

TEST_CASE("Few strips are cut as finely among many threads as they are alone", "[trade_strips]")
{
    QList<TradePair> pairs = pairsOf(500, ThinUsd, ThinUsd);
    pairs[3].importsUsd = BroadUsd;
    CHECK(stripsOf(flowsOf(pairs), true).segments == stripsOf(flowsOf({pairs[3]}), true).segments);
    CHECK(stripsOf(flowsOf(pairs), false).segments < stripsOf(flowsOf(pairs), true).segments);
}

TEST_CASE("What is just as thin as the scale's thinnest is a thread, what is a little broader isn't", "[trade_strips]")
{
    QList<TradePair> pairs = pairsOf(500, ThinUsd, ThinUsd);
    pairs[0].exportsUsd = BroadUsd / TradeScale::MaxPx * TradeScale::MinPx;
    pairs[1].exportsUsd = pairs[0].exportsUsd * 1.001;
    const TradeStrips strips = stripsOf(flowsOf(pairs), true);
    CHECK(std::ranges::contains(strips.threads, slotOf(0, TradeFlow::ToPower)));
    CHECK(strips.strips.front() == slotOf(1, TradeFlow::ToPower));
}

TEST_CASE("Only directions in which there is trade in any year are threads", "[trade_strips]")
{
    QList<TradePair> pairs = pairsOf(500, ThinUsd, 0);
    pairs[0] = pairsOf(1, 0, ThinUsd).front();
    pairs[1] = {};
    const TradeStrips strips = stripsOf(flowsOf(pairs), true);
    CHECK(strips.threads.size() == 499);
    CHECK(strips.threads.front() == slotOf(0, TradeFlow::FromPower));
    CHECK(strips.threads.back() == slotOf(499, TradeFlow::ToPower));
}

TEST_CASE("Turnovers are threads as well; where there are none, all are strips", "[trade_strips]")
{
    QList<TradePair> pairs = pairsOf(500, 0, 0);
    for (TradePair &pair : pairs)
        pair.turnoverUsd = ThinUsd;
    CHECK(stripsOf(flowsOf(pairs), true).threads.size() == 500);
    CHECK(stripsOf(flowsOf(pairs), false).strips.size() == 500);
    CHECK(stripsOf(flowsOf(pairsOf(500, ThinUsd, ThinUsd)), false).strips.size() == 1000);
}

TEST_CASE("Broad flows lie below thin ones", "[trade_strips]")
{
    QList<TradePair> pairs = pairsOf(3, ThinUsd, 0);
    pairs[2].exportsUsd = BroadUsd;
    CHECK(stripsOf(flowsOf(pairs), true).strips ==
          std::vector{slotOf(2, TradeFlow::ToPower), slotOf(0, TradeFlow::ToPower), slotOf(1, TradeFlow::ToPower)});
}

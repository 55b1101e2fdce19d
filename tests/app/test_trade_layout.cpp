// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/layers/trade_layout.h"

#include "app/data/trade_view.h"
#include "tests/app/random.h"
#include "tests/app/shipped_atlas.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/matchers/catch_matchers_floating_point.hpp>

#include <cmath>

using Catch::Matchers::WithinAbs;
using geodata::TradeFlow;

namespace {

const MapCamera &openingView()
{
    static const MapCamera camera = MapCamera::of(SceneCamera(), {1440, 900});
    return camera;
}

TradeFlows shippedFlows(const SceneTrade &trade = {})
{
    TradeView view;
    view.setTrade(trade);
    view.setAtlas(shippedAtlas());
    return view.flows();
}

const PowerEntry *entryOf(const TradeLayout &layout, const QString &power)
{
    const auto found = std::ranges::find(layout.entries, power, &PowerEntry::power);
    return found == layout.entries.end() ? nullptr : &*found;
}

SceneTrade rangeOfAll()
{
    SceneTrade trade;
    trade.basis = QStringLiteral("range");
    return trade;
}

} // namespace

TEST_CASE("Flows stay where they are whatever year is shown", "[trade_layout]")
{
    SceneTrade trade = rangeOfAll();
    trade.year = 2010;
    const TradeLayout before = layOut(shippedFlows(trade), openingView(), {});
    trade.year = 2024;
    REQUIRE(before.curves.size() > 20);
    CHECK(layOut(shippedFlows(trade), openingView(), {}) == before);
}

TEST_CASE("Powers out of view are entered from the edge that faces them, never across the wrong ocean",
          "[trade_layout]")
{
    const TradeLayout layout = layOut(shippedFlows(rangeOfAll()), openingView(), {});
    for (const QString &power : {QStringLiteral("USA"), QStringLiteral("EU"), QStringLiteral("TUR")}) {
        const PowerEntry *entry = entryOf(layout, power);
        CAPTURE(power.toStdString());
        REQUIRE(entry);
        CHECK(entry->isAtEdge);
        CHECK(entry->point.x() == 0);
        CHECK(entry->inward.x() > 0.5);
    }
    for (const QString &power : {QStringLiteral("CHN"), QStringLiteral("JPN")}) {
        const PowerEntry *entry = entryOf(layout, power);
        CAPTURE(power.toStdString());
        REQUIRE(entry);
        CHECK(entry->isAtEdge);
        CHECK_THAT(entry->point.x(), WithinAbs(1440, 1e-6));
        CHECK(entry->inward.x() < -0.5);
    }
}

TEST_CASE("Where the whole world is in view flows end at the powers' capitals, Washington westward and Tokyo eastward",
          "[trade_layout]")
{
    const TradeFlows flows = shippedFlows(rangeOfAll());
    for (const double longitude : {60.0, 150.0, -170.0, -60.0}) {
        const MapCamera camera = MapCamera::of({.longitude = longitude, .latitude = 20, .span = 1}, {1600, 800});
        const TradeLayout layout = layOut(flows, camera, {});
        const PowerEntry *washington = entryOf(layout, QStringLiteral("USA"));
        const PowerEntry *tokyo = entryOf(layout, QStringLiteral("JPN"));
        REQUIRE(washington);
        REQUIRE(tokyo);
        REQUIRE(!layout.states.isEmpty());
        CAPTURE(longitude);
        for (const StateEnd &state : layout.states) {
            CHECK(washington->point.x() < state.point.x());
            CHECK(tokyo->point.x() > state.point.x());
            CHECK(std::abs(state.point.x() - washington->point.x()) < camera.scale / 2);
        }
    }
}

TEST_CASE("The two directions of a pair lie on either side, however wide they are", "[trade_layout]")
{
    for (const double breadth : {1.0, 7.5, 26.0}) {
        for (const double across : {0.0, breadth / 2, breadth}) {
            CHECK(lateralPx(TradeFlow::FromPower, across, breadth) >= DirectionGapPx / 2);
            CHECK(lateralPx(TradeFlow::ToPower, across, breadth) <= -DirectionGapPx / 2);
        }
        CHECK(lateralPx(TradeFlow::Turnover, 0, breadth) == -lateralPx(TradeFlow::Turnover, breadth, breadth));
    }
}

TEST_CASE("A curve's lengths are those of its points", "[trade_layout]")
{
    const TradeLayout layout = layOut(shippedFlows(rangeOfAll()), openingView(), {});
    int drawn = 0;
    for (const TradeCurve &curve : layout.curves) {
        if (!curve.isDrawn())
            continue;
        ++drawn;
        constexpr int Steps = 3000;
        double length = 0;
        double third = 0;
        for (int i = 1; i <= Steps; ++i) {
            const QPointF step = curve.at(double(i) / Steps) - curve.at(double(i - 1) / Steps);
            length += std::hypot(step.x(), step.y());
            if (i == Steps / 3)
                third = length;
        }
        CHECK_THAT(curve.length, WithinAbs(length, length * 0.004));
        CHECK_THAT(curve.third, WithinAbs(third, length * 0.004));
        CHECK(curve.twoThirds > curve.third);
        CHECK(curve.length > curve.twoThirds);
    }
    CHECK(drawn > 15);
}

TEST_CASE("Flows arrive at a state apart from one another", "[trade_layout]")
{
    const TradeFlows flows = shippedFlows(rangeOfAll());
    const TradeLayout layout = layOut(flows, openingView(), {});
    for (const StateEnd &state : layout.states) {
        std::vector<std::pair<double, double>> arrivals; // angle, and half of what it takes there
        for (qsizetype i = 0; i < layout.curves.size(); ++i) {
            const TradePair &pair = flows.allPairs()[i];
            if (!layout.curves[i].isDrawn() || pair.country != state.country)
                continue;
            const QPointF out = layout.curves[i].points[3] - state.point;
            CHECK_THAT(std::hypot(out.x(), out.y()), WithinAbs(state.ringPx, 1e-6));
            const double exports = flows.scale.widthPx(pair.exportsUsd);
            const double imports = flows.scale.widthPx(pair.importsUsd);
            arrivals.emplace_back(std::atan2(out.y(), out.x()), std::max(exports, imports) / 2);
        }
        std::ranges::sort(arrivals);
        for (std::size_t i = 1; i < arrivals.size(); ++i) {
            CAPTURE(state.country.toStdString(), i);
            CHECK((arrivals[i].first - arrivals[i - 1].first) * state.ringPx >
                  arrivals[i].second + arrivals[i - 1].second);
        }
    }
}

TEST_CASE("Powers enter clear of panels and of one another", "[trade_layout]")
{
    const TradeFlows flows = shippedFlows(rangeOfAll());
    const QList<QRectF> panels{{16, 16, 300, 40}, {16, 640, 280, 160}, {1200, 16, 220, 40}, {16, 816, 1408, 76}};
    const TradeLayout layout = layOut(flows, openingView(), panels);
    for (const PowerEntry &entry : layout.entries) {
        if (!entry.isAtEdge)
            continue;
        CAPTURE(entry.power.toStdString(), entry.point.x(), entry.point.y());
        CHECK(entry.point.y() < 816);
        for (const QRectF &panel : panels)
            CHECK_FALSE(panel.contains(entry.point + entry.inward * 20));
        for (const PowerEntry &other : layout.entries) {
            if (&other == &entry || !other.isAtEdge || other.point.x() != entry.point.x())
                continue;
            CHECK(std::abs(other.point.y() - entry.point.y()) >= (entry.breadth + other.breadth) / 2);
        }
    }
}

TEST_CASE("Wherever the map looks, flows have finite ways", "[trade_layout]")
{
    const TradeFlows flows = shippedFlows(rangeOfAll());
    Random random(11);
    for (int i = 0; i < 400; ++i) {
        const MapCamera camera = random.mapCamera();
        QList<QRectF> panels;
        for (int k = random.whole(0, 4); k > 0; --k)
            panels.append(
                {random.number(-50, 2000), random.number(-50, 1200), random.number(0, 2000), random.number(0, 900)});
        const TradeLayout layout = layOut(flows, camera, panels);
        REQUIRE(layout.curves.size() == flows.allPairs().size());
        for (const TradeCurve &curve : layout.curves) {
            if (!curve.isDrawn())
                continue;
            for (const QPointF &point : curve.points)
                REQUIRE((std::isfinite(point.x()) && std::isfinite(point.y())));
            REQUIRE(std::isfinite(curve.length));
        }
    }
}

TEST_CASE("Nothing is laid out on an empty map", "[trade_layout]")
{
    CHECK(layOut(shippedFlows(), MapCamera(), {}).curves.isEmpty());
    CHECK(layOut(TradeFlows(), openingView(), {}).entries.isEmpty());
}

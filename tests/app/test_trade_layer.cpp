// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/layers/trade_layer.h"

#include "app/layers/trade_label_layer.h"
#include "tests/app/random.h"
#include "tests/app/shipped_atlas.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

// The layers without a window: what they would draw, not how it looks, which test_golden sees to.

namespace {

/// The trade of the shipped atlas on a map.
struct Map
{
    TradeView view;
    TradeLayer layer;

    explicit Map(const char *basis = "range", const MapCamera &camera = MapCamera::of(SceneCamera(), {1440, 900}))
    {
        SceneTrade trade;
        trade.basis = QString::fromLatin1(basis);
        view.setTrade(trade);
        view.setAtlas(shippedAtlas());
        layer.setFlows(view.flows());
        layer.setCamera(camera);
    }

    const QList<TradeFlowMark> &marks() const { return layer.flows().list(); }
};

class Labels : public TradeLabelLayer
{
public:
    using TradeLabelLayer::updatePolish;
};

} // namespace

TEST_CASE("The pointer on a flow finds it, all along its way", "[trade_layer]")
{
    Map map("power");
    REQUIRE(map.marks().size() > 8);
    for (qsizetype i = 0; i < 5; ++i) { // the largest lie nowhere quite on one another
        const TradeFlowMark &mark = map.marks()[i];
        CAPTURE(mark.id.toStdString());
        int found = 0;
        for (const double part : {0.3, 0.4, 0.5, 0.6, 0.7})
            found += map.layer.flowAt(map.layer.pointOn(mark.id, part)) == mark.id ? 1 : 0;
        CHECK(found >= 4); // where another crosses it, that one may lie nearer
    }
    for (const TradeFlowMark &mark : map.marks())
        CHECK_FALSE(map.layer.flowAt(map.layer.pointOn(mark.id, 0.5)).isEmpty());
}

TEST_CASE("Far from all flows the pointer finds none", "[trade_layer]")
{
    Map map("power");
    CHECK(map.layer.flowAt({720, 890}).isEmpty());
    CHECK(map.layer.flowAt({-500, -500}).isEmpty());
    CHECK(map.layer.pointOn(QStringLiteral("KAZ/XXX/turnover"), 0.5) == QPointF(-1, -1));
    TradeLayer empty;
    CHECK(empty.flowAt({10, 10}).isEmpty());
    CHECK_FALSE(empty.isMoving());
}

TEST_CASE("A flow is as broad as the scale has it", "[trade_layer]")
{
    const Map map("power");
    for (const TradeFlowMark &mark : map.marks()) {
        if (!mark.isWithheld)
            CHECK(float(map.layer.breadthOf(mark)) == float(map.layer.flows().scale.widthPx(mark.upperUsd)));
    }
}

TEST_CASE("A flow that is out of the picture's bounds is still found where it enters", "[trade_layer]")
{
    Map map("power", MapCamera::of({.longitude = 71, .latitude = 48, .span = 0.03}, {1000, 700}));
    int inView = 0;
    for (const TradeFlowMark &mark : map.marks()) {
        const QPointF point = map.layer.pointOn(mark.id, 0.5);
        if (!QRectF(0, 0, 1000, 700).contains(point))
            continue;
        ++inView;
        CHECK_FALSE(map.layer.flowAt(point).isEmpty());
    }
    CHECK(inView > 0);
}

TEST_CASE("Words on flows never lie on one another, wherever the map looks", "[trade_layer]")
{
    Random random(21);
    for (int i = 0; i < 60; ++i) {
        SceneCamera camera;
        camera.longitude = random.number(40, 90);
        camera.latitude = random.number(30, 60);
        camera.span = std::exp(random.number(std::log(0.02), std::log(0.8)));
        Map map(random.coin() ? "range" : "power", MapCamera::of(camera, {1440, 900}));
        const QList<QRectF> panels{{16, 16, 280, 40}, {16, 560, 380, 220}};
        map.layer.setKeepOut(panels);
        Labels labels;
        labels.setFlows(&map.layer);
        labels.setTrade(&map.view);
        labels.setKeepOut(panels);
        labels.updatePolish();
        const QList<QRectF> boxes = labels.boxes();
        // Powers' names and discs have their places; what is solved are the values after them.
        const qsizetype values =
            std::ranges::count_if(labels.texts(), [](const QString &text) { return text.contains(QLatin1Char('$')); });
        for (qsizetype k = boxes.size() - values; k < boxes.size(); ++k) {
            for (qsizetype other = 0; other < k; ++other) {
                CAPTURE(i, k, other);
                CHECK_FALSE(boxes[k].intersects(boxes[other]));
            }
            for (const QRectF &panel : panels)
                CHECK_FALSE(boxes[k].intersects(panel));
            CHECK(QRectF(0, 0, 1440, 900).contains(boxes[k]));
        }
    }
}

TEST_CASE("The largest flows wear their values, and the power out of view its name with an arrow", "[trade_layer]")
{
    Map map("power");
    Labels labels;
    labels.setFlows(&map.layer);
    labels.setTrade(&map.view);
    labels.updatePolish();
    const QStringList texts = labels.texts();
    CHECK(texts.contains(QStringLiteral("$43.8 bn")));
    CHECK(texts.contains(QStringLiteral("withheld")));
    CHECK(std::ranges::any_of(texts, [](const QString &text) {
        return text.startsWith(QStringLiteral("China")) && text.endsWith(QStringLiteral("→"));
    }));
    CHECK(std::ranges::any_of(texts, [](const QString &text) {
        return text.startsWith(QStringLiteral("←")) && text.endsWith(QStringLiteral("United States"));
    }));
}

TEST_CASE("What is selected stays, the rest steps back; of a selection without flows nothing does", "[trade_layer]")
{
    Map map("power");
    Labels labels;
    labels.setFlows(&map.layer);
    labels.setTrade(&map.view);
    map.layer.setSelected(QStringLiteral("KGZ"));
    labels.updatePolish(); // asks the layer who is emphasized
    const auto valuesOf = [&] {
        return std::ranges::count_if(labels.texts(),
                                     [](const QString &text) { return text.contains(QLatin1Char('$')); });
    };
    const auto own = std::ranges::count(map.marks(), QStringLiteral("KGZ"), &TradeFlowMark::country);
    CHECK(valuesOf() <= own);
    map.layer.setSelected(QStringLiteral("BRA"));
    labels.updatePolish();
    CHECK(valuesOf() > own);
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/palette.h"
#include "app/data/scene_store.h"
#include "app/export/offscreen_renderer.h"
#include "app/layers/kept_picture.h"
#include "drawing.h"
#include "tests/app/shipped_atlas.h"

#include <QCoreApplication>
#include <QQmlComponent>
#include <QQmlEngine>
#include <QQuickWindow>

#include <catch2/generators/catch_generators.hpp>

namespace {

constexpr int Side = 64;
constexpr int Cycle = 8;

/// A mark that goes round on a ground, as lights do on a map.
constexpr auto Scene = R"(
import QtQuick
import Multivector.Data
import Multivector.Layers

Item {
    id: root

    property alias kept: kept
    property color ground: "steelblue"
    property int extra: 0
    property int wander: 0 // ticks after which the mark is elsewhere than the cycle says
    property sceneCamera camera

    Item {
        id: scenery

        anchors.fill: parent

        Rectangle {
            anchors.fill: parent
            color: root.ground
        }
        Rectangle {
            x: 8 * (kept.drawnTick % 8)
            y: root.wander > 0 ? Math.floor(kept.drawnTick / root.wander) : 8
            width: 8
            height: 8
            color: "white"
        }
        Rectangle {
            x: root.extra + kept.drawnCamera.pointAt(66, 46).x
            y: 40
            width: 8
            height: 8
            color: "orange"
        }
    }
    ShaderEffectSource {
        id: film

        anchors.fill: parent
        sourceItem: kept.isActive ? scenery : null
        hideSource: kept.isActive
        live: !kept.isCarrying
        textureSize: kept.pixelSize
        visible: false
    }
    KeptPicture {
        id: kept

        anchors.fill: parent
        source: film
        cycle: 8
        echo: 8
        camera: MapCameras.of(root.camera, root.width, root.height)
    }
}
)";

/// The scene on a page that a rasteriser in software draws.
class Page
{
public:
    Page()
    {
        m_component.setData(Scene, {});
        m_root.reset(m_component.create());
        INFO(m_component.errorString().toStdString());
        REQUIRE(m_root);
        auto created = OffscreenRenderer::create();
        REQUIRE(created);
        m_renderer = std::move(*created);
        auto *item = qobject_cast<QQuickItem *>(m_root.get());
        REQUIRE(m_renderer->begin(*item, {Side, Side}, 1, {Side, Side}));
        m_kept = m_root->property("kept").value<KeptPicture *>();
        REQUIRE(m_kept);
        draw();
    }

    KeptPicture &kept() { return *m_kept; }
    void set(const char *property, const QVariant &value) { m_root->setProperty(property, value); }

    QImage draw()
    {
        QCoreApplication::processEvents();
        const auto picture = m_renderer->draw(QRect(0, 0, Side, Side));
        REQUIRE(picture);
        emit m_kept->window()->frameSwapped(); // which a page that is no window doesn't tell
        QCoreApplication::processEvents();
        return *picture;
    }
    QImage drawTick()
    {
        m_kept->setTick(m_kept->tick() + 1);
        return draw();
    }
    /// Ticks until what was kept is shown, or a few rounds have gone by.
    bool play()
    {
        for (int i = 0; i < 12 * Cycle && !m_kept->isPlaying(); ++i)
            drawTick();
        return m_kept->isPlaying();
    }
    /// Where the mark of a colour lies from left to right; -1: nowhere.
    static int leftOf(const QImage &picture, const QColor &color)
    {
        for (int x = 0; x < Side; ++x) {
            for (int y = 0; y < Side; ++y) {
                if (picture.pixelColor(x, y) == color)
                    return x;
            }
        }
        return -1;
    }
    static int markIn(const QImage &picture) { return leftOf(picture, Qt::white); }

private:
    QQmlEngine m_engine;
    QQmlComponent m_component{&m_engine};
    std::unique_ptr<OffscreenRenderer> m_renderer;
    std::unique_ptr<QObject> m_root; // before the renderer that shows it
    KeptPicture *m_kept = nullptr;
};

} // namespace

TEST_CASE("Lights that go round are shown from kept pictures in the end, and go on as if they were drawn", "[kept]")
{
    Page page;
    std::vector<QImage> drawn(Cycle);
    for (int i = 0; i < Cycle; ++i) {
        const QImage picture = page.drawTick();
        CHECK(page.markIn(picture) == 8 * (page.kept().tick() % Cycle));
        drawn[std::size_t(page.kept().tick() % Cycle)] = picture;
    }
    REQUIRE(page.play());
    const int drawnTick = page.kept().drawnTick();
    for (int i = 0; i < 3 * Cycle; ++i) {
        const QImage picture = page.drawTick();
        CHECK(compare(picture, drawn[std::size_t(page.kept().tick() % Cycle)]).largest == 0);
    }
    CHECK(page.kept().isPlaying());
    CHECK(page.kept().drawnTick() == drawnTick); // nothing of it was drawn for that
}

TEST_CASE("A tick that is skipped, and one that is drawn twice, don't spoil what is kept", "[kept]")
{
    Page page;
    for (int i = 0; i < 20; ++i) {
        page.kept().setTick(page.kept().tick() + (i % 3 == 0 ? 2 : 1));
        page.draw();
        page.draw();
    }
    REQUIRE(page.play());
    for (int i = 0; i < 2 * Cycle; ++i) {
        const QImage picture = page.drawTick();
        CHECK(page.markIn(picture) == 8 * (page.kept().tick() % Cycle));
    }
}

TEST_CASE("Whatever else changes is seen at once, and kept pictures of what was are never shown again", "[kept]")
{
    Page page;
    REQUIRE(page.play());
    const QColor other(10, 120, 30);
    page.set("ground", other); // nobody tells
    CHECK(page.draw().pixelColor(1, 60) == other);
    page.drawTick();
    CHECK(!page.kept().isPlaying());
    for (int i = 0; i < Cycle; ++i)
        CHECK(page.drawTick().pixelColor(1, 60) == other);
    REQUIRE(page.play());
    CHECK(page.drawTick().pixelColor(1, 60) == other);

    page.set("extra", 4);
    page.kept().stir(); // somebody tells
    CHECK(!page.kept().isActive());
    const QImage after = page.draw();
    REQUIRE(page.play());
    CHECK(page.leftOf(page.draw(), QColor("orange")) == page.leftOf(after, QColor("orange")));
}

TEST_CASE("What changes while pictures are kept begins the round anew", "[kept]")
{
    Page page;
    while (!page.kept().isActive())
        page.drawTick();
    for (int i = 0; i < Cycle / 2; ++i)
        page.drawTick();
    const QColor other(10, 120, 30);
    page.set("ground", other);
    REQUIRE(page.play());
    for (int i = 0; i < 2 * Cycle; ++i) {
        const QImage picture = page.drawTick();
        CHECK(picture.pixelColor(1, 60) == other);
        CHECK(page.markIn(picture) == 8 * (page.kept().tick() % Cycle));
    }
}

TEST_CASE("What doesn't come again after the round it was said to have is drawn as it comes", "[kept]")
{
    Page page;
    page.set("wander", 5);
    CHECK(!page.play());
    CHECK(!page.kept().isActive()); // and no more is tried, until something changes
    for (int i = 0; i < 40; ++i)
        page.drawTick();
    CHECK(!page.kept().isActive());
    page.set("wander", 0);
    page.kept().stir();
    CHECK(page.play());
}

TEST_CASE("All that moves on the map comes again after the round it is said to have, and is shown from kept pictures",
          "[kept]")
{
    struct Case
    {
        const char *what;
        int round;
        bool hasCorridors;
        const char *selected;
    };
    const auto [what, round, hasCorridors, selected] =
        GENERATE(Case{"flows", 25, false, ""}, Case{"flows and the pulse of borders", 100, false, "KAZ"},
                 Case{"flows and corridors", 100, true, ""}, Case{"all of that", 100, true, "KAZ"});
    CAPTURE(what);
    constexpr QSize Size(480, 320);
    QQmlEngine engine;
    QQmlComponent component(&engine);
    component.loadFromModule("Multivector.Ui", "MapView");
    SceneStore store;
    store.setHasTrade(true);
    store.setHasCorridors(hasCorridors);
    store.setSelected(QString::fromLatin1(selected));
    const std::unique_ptr<QObject> view(component.createWithInitialProperties(
        {{QStringLiteral("atlas"), QVariant::fromValue(shippedAtlas())},
         {QStringLiteral("scene"), QVariant::fromValue(&store)},
         {QStringLiteral("colors"), QVariant::fromValue(Palette::of(store.theme()))},
         {QStringLiteral("hasReducedMotion"), false},
         {QStringLiteral("isPaused"), true}})); // the test is the clock
    CAPTURE(component.errorString().toStdString());
    auto *item = qobject_cast<QQuickItem *>(view.get());
    REQUIRE(item);
    const auto renderer = OffscreenRenderer::create();
    REQUIRE(renderer);
    REQUIRE((*renderer)->begin(*item, Size, 1, Size, Palette::of(store.theme()).sea));
    const auto drawTick = [&] {
        QMetaObject::invokeMethod(item, "moveOn");
        QCoreApplication::processEvents();
        const auto picture = (*renderer)->draw(QRect({}, Size));
        REQUIRE(picture);
        QCoreApplication::processEvents();
        return *picture;
    };
    std::vector<QImage> drawn; // the last of each: by then, names that fade in have come to rest
    drawn.resize(std::size_t(round));
    int ticks = 0;
    while (ticks < 4 * round && !item->property("isPlaying").toBool()) {
        const QImage picture = drawTick();
        ++ticks;
        if (!item->property("isPlaying").toBool())
            drawn[std::size_t(ticks % round)] = picture;
    }
    REQUIRE(item->property("isPlaying").toBool());
    CHECK(ticks > round); // not before each of them was drawn
    int moves = 0;
    for (int i = 0; i < round; ++i) {
        const QImage played = drawTick();
        ++ticks;
        CHECK(compare(played, drawn[std::size_t(ticks % round)]).count == 0);
        moves += compare(played, drawn[std::size_t((ticks + round / 2) % round)]).count > 0 ? 1 : 0;
    }
    CHECK(moves > round / 2);
    // Where the clock begins anew nothing jumps: that step is like all others.
    const auto step = [&](int i) {
        return compare(drawn[std::size_t(i % round)], drawn[std::size_t((i + 1) % round)]).count;
    };
    qsizetype longest = 0;
    for (int i = 1; i < round; ++i)
        longest = std::max(longest, step(i));
    CAPTURE(step(0), longest);
    CHECK(step(0) <= longest * 5 / 4);
    CHECK(item->property("isPlaying").toBool());
}

TEST_CASE("A map that is too slow to move is moved along as a picture, and drawn when it rests", "[kept]")
{
    Page page;
    SceneCamera camera;
    camera.longitude = 66;
    camera.latitude = 46;
    page.set("camera", QVariant::fromValue(camera));
    page.kept().setSlowMs(0);
    page.draw();
    const double pixel = page.kept().camera().pointAt(67, 46).x() - page.kept().camera().pointAt(66, 46).x();
    int carried = 0;
    for (int i = 0; i < 200 && carried < 5; ++i) {
        camera.longitude += 1 / pixel; // a pixel to the west
        page.set("camera", QVariant::fromValue(camera));
        const QImage picture = page.draw();
        // Where the place lies is the same whether it was drawn there or moved along.
        const int wanted = int(std::lround(page.kept().camera().pointAt(66, 46).x()));
        if (wanted >= 0)
            CHECK(std::abs(page.leftOf(picture, QColor("orange")) - wanted) <= 1);
        carried += page.kept().isCarrying() && page.kept().drawnCamera() != page.kept().camera() ? 1 : 0;
        if (i % 20 == 19)
            camera.longitude = 66;
    }
    CHECK(carried == 5);
    while (page.kept().isCarrying())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    CHECK(page.kept().drawnCamera() == page.kept().camera());
    CHECK(!page.kept().isActive());
}

TEST_CASE("A map that is quick enough is drawn at each step", "[kept]")
{
    Page page;
    page.kept().setSlowMs(60'000);
    SceneCamera camera;
    for (int i = 0; i < 20; ++i) {
        camera.longitude += 0.1;
        page.set("camera", QVariant::fromValue(camera));
        page.draw();
        CHECK(!page.kept().isActive());
        CHECK(page.kept().drawnCamera() == page.kept().camera());
    }
}

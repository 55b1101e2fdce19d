// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/layers/label_layer.h"
#include "tests/app/shipped_atlas.h"
#include "tests/pictures/drawing.h"

#include <QDir>
#include <QPointer>
#include <QQmlComponent>
#include <QTemporaryDir>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <algorithm>

namespace {

Scene someScene()
{
    Scene scene;
    scene.theme = QStringLiteral("light");
    scene.hasCorridors = true;
    scene.selected = QStringLiteral("KAZ");
    return scene;
}

PictureSettings bare(PictureSettings settings)
{
    for (const PicturePart &part : pictureParts())
        settings.*part.member = false;
    return settings;
}

QImage paint(const Scene &scene, const PictureSettings &settings)
{
    auto image = painter()->paint(shippedAtlas(), scene, settings);
    REQUIRE(image);
    return *image;
}

} // namespace

TEST_CASE("Tiles join without a seam: tile by tile a picture is what it is drawn at once", "[picture]")
{
    const PictureSettings settings = pixels(1500, 1000, 1.25);
    const auto artist = painter();
    REQUIRE(artist->begin(shippedAtlas(), someScene(), settings));
    const auto whole = artist->draw(QRect(QPoint(), settings.size()));
    REQUIRE(whole);
    const QSize tile = GENERATE(QSize(1500, 70), QSize(211, 1000), QSize(400, 300));
    QImage tiled(settings.size(), QImage::Format_RGBA8888_Premultiplied);
    for (int y = 0; y < tiled.height(); y += tile.height()) {
        for (int x = 0; x < tiled.width(); x += tile.width()) {
            const QRect part(x, y, std::min(tile.width(), tiled.width() - x),
                             std::min(tile.height(), tiled.height() - y));
            const auto image = artist->draw(part);
            REQUIRE(image);
            REQUIRE(image->size() == part.size());
            for (int row = 0; row < part.height(); ++row)
                std::memcpy(tiled.scanLine(y + row) + qsizetype(x) * 4, image->constScanLine(row),
                            std::size_t(part.width()) * 4);
        }
    }
    const Difference difference = compare(*whole, tiled);
    CAPTURE(difference.largest, difference.count);
    // What is moved by whole pixels may differ in the last bit of a float, and with it where an edge falls.
    CHECK(double(difference.count) <= 0.0001 * 1500 * 1000);
}

TEST_CASE("Names lie where they lie, at any resolution", "[picture]")
{
    const auto namesAt = [](double scale) {
        const auto artist = painter();
        REQUIRE(artist->begin(shippedAtlas(), someScene(), pixels(int(1200 * scale), int(800 * scale), scale)));
        const auto *names = artist->page()->findChild<LabelLayer *>();
        REQUIRE(names);
        return names->boxes();
    };
    const QList<LabelBox> once = namesAt(1);
    CHECK(once.size() > 3);
    for (const double scale : {2.0, 3.125}) {
        const QList<LabelBox> boxes = namesAt(scale);
        REQUIRE(boxes.size() == once.size());
        for (qsizetype i = 0; i < boxes.size(); ++i) {
            CHECK(std::hypot(boxes[i].center.x() - once[i].center.x(), boxes[i].center.y() - once[i].center.y()) <
                  0.01);
            CHECK(std::abs(boxes[i].size.width() - once[i].size.width()) < 0.01);
        }
    }
}

TEST_CASE("The window's map and an exported one are the same, pixel for pixel", "[picture]")
{
    constexpr int Width = 960, Height = 600;
    const Scene scene = someScene();
    const QImage exported = paint(scene, bare(pixels(Width, Height, 1)));

    QQmlEngine engine;
    QQmlComponent component(&engine);
    component.loadFromModule("Multivector.Ui", "MapView");
    SceneStore store;
    store.setScene(scene);
    const Palette colors = Palette::of(scene.theme);
    const std::unique_ptr<QObject> view(component.createWithInitialProperties(
        {{QStringLiteral("atlas"), QVariant::fromValue(shippedAtlas().seenFrom(scene.viewpoint))},
         {QStringLiteral("scene"), QVariant::fromValue(&store)},
         {QStringLiteral("colors"), QVariant::fromValue(colors)},
         {QStringLiteral("hasReducedMotion"), true}})); // at rest
    CAPTURE(component.errorString().toStdString());
    auto *item = qobject_cast<QQuickItem *>(view.get());
    REQUIRE(item);
    const auto renderer = OffscreenRenderer::create();
    REQUIRE(renderer);
    REQUIRE((*renderer)->begin(*item, {Width, Height}, 1, {Width, Height}, colors.sea));
    const auto shown = (*renderer)->draw(QRect(0, 0, Width, Height));
    REQUIRE(shown);
    CHECK(store.camera() == scene.camera);
    const Difference difference = compare(exported, *shown);
    CAPTURE(difference.largest, difference.count);
    // Another neighbour in the scene graph is another way to round: some dozen pixels by a hair.
    CHECK(difference.count == 0);
}

TEST_CASE("A picture that is drawn again from what it remembers has the same bytes", "[picture]")
{
    const QTemporaryDir folder;
    const QString first = folder.filePath(QStringLiteral("a.png"));
    const QString second = folder.filePath(QStringLiteral("b.png"));
    PictureSettings settings = pixels(700, 500, 1);
    settings.theme = QStringLiteral("print");
    settings.hasInset = true;
    settings.hasMark = false;
    REQUIRE(writePicture(*painter(), shippedAtlas(), recordOf(shippedAtlas(), someScene(), settings), first));
    const auto record = readPictureRecord(first);
    REQUIRE(record);
    CHECK(changedFiles(*record, *shippedAtlas().atlas).isEmpty());
    REQUIRE(writePicture(*painter(), shippedAtlas(),
                         recordOf(shippedAtlas(), record->scene, record->settings, record->seconds), second));
    CHECK(bytesOf(first) == bytesOf(second));
    CHECK(bytesOf(first).size() > 10'000);
}

TEST_CASE("A picture that is given up half-way leaves no file, and the older one as it was", "[picture]")
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("a.png"));
    const auto artist = painter();
    REQUIRE(writePicture(*artist, shippedAtlas(), recordOf(shippedAtlas(), {}, pixels(300, 200, 1)), file));
    const QByteArray before = bytesOf(file);
    {
        auto job =
            PictureJob::start(*artist, shippedAtlas(), recordOf(shippedAtlas(), {}, pixels(4000, 3000, 2)), file);
        REQUIRE(job);
        const auto isDone = (*job)->step();
        REQUIRE(isDone);
        CHECK_FALSE(*isDone);
        CHECK((*job)->progress() > 0);
        CHECK((*job)->progress() < 1);
    }
    CHECK(bytesOf(file) == before);
    CHECK(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size() == 1);
}

TEST_CASE("Of a transparent picture only the land and what lies on it is seen", "[picture]")
{
    Scene scene;
    scene.hasTrade = false;
    PictureSettings settings = bare(pixels(600, 400, 1));
    const QImage opaque = paint(scene, settings);
    settings.isTransparent = true;
    const QImage clear = paint(scene, settings);
    qsizetype empty = 0, full = 0;
    for (int y = 0; y < clear.height(); ++y) {
        for (int x = 0; x < clear.width(); ++x) {
            const int alpha = clear.constScanLine(y)[x * 4 + 3];
            empty += alpha == 0 ? 1 : 0;
            full += alpha == 255 ? 1 : 0;
        }
    }
    CHECK(empty > 1000); // the Caspian, the ocean
    CHECK(full > 100'000);
    CHECK(opaque.constScanLine(0)[3] == 255);
}

TEST_CASE("A grey picture has no colour in any pixel", "[picture]")
{
    PictureSettings settings = pixels(960, 640, 1);
    settings.theme = QStringLiteral("grey");
    settings.hasInset = true;
    Scene scene = someScene();
    scene.trade.measure = QStringLiteral("share");
    const QImage image = paint(scene, settings);
    int most = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const uchar *pixel = image.constScanLine(y) + qsizetype(x) * 4;
            most = std::max({most, std::abs(pixel[0] - pixel[1]), std::abs(pixel[1] - pixel[2])});
        }
    }
    CHECK(most <= 1);
}

TEST_CASE("A part that is left out isn't on the page, one that is added is", "[picture]")
{
    Scene scene;
    scene.panel = QStringLiteral("compare");
    const PictureSettings nothing = bare(pixels(1600, 1000, 1));
    const QImage empty = paint(scene, nothing);
    for (const PicturePart &part : pictureParts()) {
        if (part.member == &PictureSettings::hasWidths)
            continue; // a part of the legend
        PictureSettings settings = nothing;
        settings.*part.member = true;
        CAPTURE(part.word);
        CHECK(compare(empty, paint(scene, settings)).count > 100);
    }
    PictureSettings legend = nothing;
    legend.hasLegend = true;
    const QImage without = paint(scene, legend);
    legend.hasWidths = true;
    CHECK(compare(without, paint(scene, legend)).count > 100);
}

TEST_CASE("Widths on their way start as the earlier year's picture and end as the later one's", "[picture]")
{
    const AtlasHandle &atlas = shippedAtlas();
    Scene scene;
    scene.hasLabels = false; // words are those of the year that is shown
    scene.hasMeetings = false;
    // Years of which nobody withholds anything: how a line is dotted is the later year's at once, as in the window.
    const auto painter = PicturePainter::create();
    REQUIRE(painter);
    const PictureSettings settings = bare(pixels(640, 400, 1));
    const auto drawn = [&](int year, const PictureMoment &moment) {
        scene.trade.year = year;
        auto picture = (*painter)->paintNext(scene, moment);
        REQUIRE(picture);
        return *picture;
    };
    REQUIRE((*painter)->begin(atlas, scene, settings));
    const QImage before = drawn(2019, {});
    const QImage after = drawn(2021, {});
    CHECK(compare(drawn(2021, {0, 2019, 0}), before).count < 30);
    CHECK(compare(drawn(2021, {0, 2019, 1}), after).count == 0);
    const QImage between = drawn(2021, {0, 2019, 0.5});
    CHECK(compare(between, before).count > 300);
    CHECK(compare(between, after).count > 300);
    CHECK(compare(drawn(2021, {}), after).count == 0); // nothing of it stays
    CHECK(scene.trade.year == 2021);
}

TEST_CASE("A page that only gets another scene is the page that is made for it", "[picture]")
{
    const AtlasHandle &atlas = shippedAtlas();
    const auto painter = PicturePainter::create();
    REQUIRE(painter);
    const PictureSettings settings = pixels(640, 400, 1);
    Scene other;
    other.theme = QStringLiteral("print");
    other.camera = {20, 50, 0.3};
    other.hasCorridors = true;
    REQUIRE((*painter)->begin(atlas, other, settings));
    REQUIRE((*painter)->paintNext(other, {}));
    const auto again = (*painter)->paintNext(someScene(), {});
    REQUIRE(again);
    const auto fresh = PicturePainter::create();
    REQUIRE(fresh);
    const auto alone = (*fresh)->paint(atlas, someScene(), settings);
    REQUIRE(alone);
    CHECK(compare(*again, *alone).count == 0);
}

TEST_CASE("What only the scene before showed is gone when the next one is drawn, though nobody runs an event loop",
          "[picture]")
{
    const auto painter = PicturePainter::create();
    REQUIRE(painter);
    Scene plain;
    plain.hasTrade = plain.hasMeetings = plain.hasLabels = false;
    REQUIRE((*painter)->begin(shippedAtlas(), someScene(), pixels(640, 400, 1)));
    REQUIRE((*painter)->paintNext(someScene(), {}));
    QList<QPointer<QQuickItem>> items;
    const auto collect = [&items](const auto &again, QQuickItem *item) -> void {
        items.append(item);
        for (QQuickItem *child : item->childItems())
            again(again, child);
    };
    collect(collect, (*painter)->page());
    REQUIRE((*painter)->paintNext(plain, {}));
    qsizetype gone = 0;
    qsizetype lost = 0; // neither on the page nor deleted: memory that every scene of an animation would leave
    for (const QPointer<QQuickItem> &item : items) {
        gone += item ? 0 : 1;
        lost += item && item != (*painter)->page() && !(*painter)->page()->isAncestorOf(item) ? 1 : 0;
    }
    CHECK(gone > 0);
    CHECK(lost == 0);
}

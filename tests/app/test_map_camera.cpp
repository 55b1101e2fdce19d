// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/layers/map_camera.h"

#include "geodata/derive/geodesy.h"
#include "tests/app/random.h"

#include <QQmlComponent>
#include <QQmlEngine>
#include <QQuickItem>
#include <QQuickWindow>
#include <QRectF>

#include <catch2/catch_test_macros.hpp>

namespace {

/// QtLocation's Map as this program uses it.
class StockMap
{
public:
    StockMap()
    {
        QQmlComponent component(&m_engine);
        component.setData(R"(
            import QtQuick
            import QtLocation
            import QtPositioning
            Map {
                plugin: Plugin { name: "itemsoverlay" }
                maximumZoomLevel: 11.5
                maximumTilt: 0
                function show(lon: real, lat: real, zoom: real): void {
                    zoomLevel = zoom;
                    center = QtPositioning.coordinate(lat, lon);
                }
                function pixelOf(lon: real, lat: real): point {
                    return fromCoordinate(QtPositioning.coordinate(lat, lon), false);
                }
                function centerPlace(): point { return Qt.point(center.longitude, center.latitude); }
            })",
                          QUrl(QStringLiteral("qrc:/stock_map.qml")));
        m_map.reset(qobject_cast<QQuickItem *>(component.create()));
        INFO(component.errorString().toStdString());
        REQUIRE(m_map);
        m_map->setParentItem(m_window.contentItem());
    }

    void resize(QSize size)
    {
        m_window.resize(size);
        m_map->setSize(QSizeF(size));
    }
    void show(double longitude, double latitude, double zoom)
    {
        QMetaObject::invokeMethod(m_map.get(), "show", Q_ARG(double, longitude), Q_ARG(double, latitude),
                                  Q_ARG(double, zoom));
    }
    double zoom() const { return m_map->property("zoomLevel").toDouble(); }
    QPointF center() const
    {
        QPointF place;
        QMetaObject::invokeMethod(m_map.get(), "centerPlace", Q_RETURN_ARG(QPointF, place));
        return place;
    }
    QPointF pixelOf(double longitude, double latitude) const
    {
        QPointF pixel;
        QMetaObject::invokeMethod(m_map.get(), "pixelOf", Q_RETURN_ARG(QPointF, pixel), Q_ARG(double, longitude),
                                  Q_ARG(double, latitude));
        return pixel;
    }

private:
    QQmlEngine m_engine;
    QQuickWindow m_window;
    std::unique_ptr<QQuickItem> m_map;
};

double distance(QPointF a, QPointF b)
{
    return std::hypot(a.x() - b.x(), a.y() - b.y());
}

} // namespace

TEST_CASE("The camera puts every place on the pixel where QtLocation's Map has it", "[map_camera]")
{
    StockMap map;
    Random random(5);
    double worst = 0;
    for (int i = 0; i < 60; ++i) {
        const QSize size(random.whole(320, 1300), random.whole(240, 1000));
        map.resize(size);
        map.show(random.number(-180, 180), random.number(-75, 80), random.number(2.4, 11.5));
        const QPointF center = map.center(); // as the Map keeps it: never beyond the world's top or bottom
        const MapCamera camera = MapCamera::of(
            MapCameras::sceneCamera(center.x(), center.y(), map.zoom(), size.width(), size.height()), QSizeF(size));
        REQUIRE(std::abs(camera.zoom() - map.zoom()) < 1e-9);
        for (int j = 0; j < 40; ++j) {
            const QPointF place =
                camera.placeAt({random.number(-200, size.width() + 200.0), random.number(0, size.height())});
            // Where the world is barely wider than the item, a place may be drawn on either copy of it.
            const QPointF ours = camera.pointAt(place.x(), place.y());
            const QPointF theirs = map.pixelOf(place.x(), place.y());
            const double turns = std::round((theirs.x() - ours.x()) / camera.scale);
            worst = std::max(worst, distance(ours + QPointF(turns * camera.scale, 0), theirs));
        }
    }
    CHECK(worst < 0.01);
}

TEST_CASE("A scene shows the same as the Map does, also where the Map stops it", "[map_camera]")
{
    StockMap map;
    Random random(6);
    for (int i = 0; i < 60; ++i) {
        const QSize size(random.whole(320, 1300), random.whole(240, 1000));
        SceneCamera scene = random.camera();
        scene.latitude = random.number(-90, 90);
        map.resize(size);
        map.show(scene.longitude, scene.latitude, MapCameras::zoomFor(scene, size.width(), size.height()));
        const MapCamera camera = MapCamera::of(scene, QSizeF(size));
        CAPTURE(size.width(), size.height(), scene.longitude, scene.latitude, scene.span);
        if (camera.zoom() > 11.5)
            continue; // the window goes no closer
        const QPointF center = camera.placeAt({size.width() / 2.0, size.height() / 2.0});
        CHECK(distance(camera.pointAt(map.center().x(), map.center().y()), camera.pointAt(center.x(), center.y())) <
              0.01);
    }
}

TEST_CASE("A scene camera survives the way through the Map and back", "[map_camera]")
{
    Random random(7);
    for (int i = 0; i < 200; ++i) {
        SceneCamera scene = random.camera();
        scene.span = random.number(0.0005, 0.3);
        const double zoom = MapCameras::zoomFor(scene, 1200, 800);
        const SceneCamera back = MapCameras::sceneCamera(scene.longitude, scene.latitude, zoom, 1200, 800);
        CHECK(std::abs(back.span - scene.span) < 1e-12);
    }
}

TEST_CASE("The place under a pixel lies on that pixel, across the antimeridian too", "[map_camera]")
{
    Random random(8);
    for (int i = 0; i < 300; ++i) {
        SceneCamera scene = random.camera();
        if (i % 2 == 0)
            scene.longitude = random.number(178, 182) > 180 ? random.number(-180, -178) : random.number(178, 180);
        const MapCamera camera = MapCamera::of(scene, QSizeF(1200, 800));
        const QPointF pixel(random.number(0, 1200), random.number(0, 800));
        const QPointF place = camera.placeAt(pixel);
        CHECK(std::abs(place.x()) <= 180);
        const QPointF back = camera.pointAt(place.x(), place.y());
        // One world wide at most is in view, so the copy nearest to the centre is the one that was pointed at.
        CHECK(distance(back, pixel) < 1e-6);
    }
}

TEST_CASE("The picture never shows more than one world, nor anything beyond its top and bottom", "[map_camera]")
{
    Random random(9);
    for (int i = 0; i < 200; ++i) {
        SceneCamera scene = random.camera();
        scene.latitude = random.number(-90, 90);
        scene.span = random.number(0.001, 1);
        const MapCamera camera = MapCamera::of(scene, QSizeF(random.whole(100, 3000), random.whole(100, 3000)));
        const geodata::WorldBox view = camera.view();
        CHECK(view.right - view.left <= 1 + 1e-12);
        CHECK(view.top >= -1e-12);
        CHECK(view.bottom <= 1 + 1e-12);
    }
}

TEST_CASE("A scene shows the same land on a projector and on a poster", "[map_camera]")
{
    const SceneCamera scene;
    const geodata::WorldBox small = MapCamera::of(scene, {960, 540}).view();
    const geodata::WorldBox large = MapCamera::of(scene, {3840, 2160}).view();
    CHECK(std::abs(small.left - large.left) < 1e-12);
    CHECK(std::abs(small.bottom - large.bottom) < 1e-12);
}

TEST_CASE("Framing puts a box in the middle, whole, with some air but not too much", "[map_camera]")
{
    Random random(10);
    for (int i = 0; i < 200; ++i) {
        const double width = random.number(1, 90);
        const double height = random.number(1, 30);
        const QRectF box(random.number(-180, 180), random.number(-60, 75 - height), width, height);
        const QSizeF size(random.whole(400, 2000), random.whole(400, 1200));
        const MapCamera camera = MapCamera::of(MapCameras::framing(box, size.width(), size.height()), size);
        const auto northWest = geodata::toWorld({box.left(), box.bottom()});
        const auto southEast = geodata::toWorld({box.right(), box.top()});
        const QPointF middle = camera.pointAt(box.center().x(), 0);
        const double shownWidth = (southEast.x - northWest.x) * camera.scale;
        const double shownHeight = (southEast.y - northWest.y) * camera.scale;
        CAPTURE(box.x(), box.y(), box.width(), box.height(), size.width(), size.height());
        CHECK(std::abs(middle.x() - size.width() / 2) < 1e-6);
        CHECK(shownWidth <= size.width());
        CHECK(shownHeight <= size.height());
        // As large as it may be, unless the whole world is in view already.
        const bool showsWorld = camera.scale <= std::max(size.width(), size.height()) + 1e-6;
        CHECK((showsWorld || std::max(shownWidth / size.width(), shownHeight / size.height()) > 0.6));
    }
}

TEST_CASE("Framing a box over the antimeridian looks at the antimeridian", "[map_camera]")
{
    const SceneCamera fiji = MapCameras::framing(QRectF(176.9, -19.2, 4.9, 3.1), 1200, 800);
    CHECK(std::abs(fiji.longitude - 179.35) < 1e-9);
    const SceneCamera chukotka = MapCameras::framing(QRectF(170, 62, 24, 8), 1200, 800);
    CHECK(std::abs(chukotka.longitude - -178) < 1e-9);
}

TEST_CASE("Framing the smallest islet shows it with the sea round it, not filling the picture", "[map_camera]")
{
    const double span = MapCameras::framing(QRectF(7.4, 43.7, 1e-4, 1e-4), 1200, 800).span;
    CHECK(span > 0.0005); // 15 km there
    CHECK(span < 0.01);
}

TEST_CASE("A frame that is drawn on the map is what a picture of its ratio then shows", "[map_camera]")
{
    Random random(17);
    int checked = 0;
    for (int i = 0; i < 300; ++i) {
        const SceneCamera camera = random.camera();
        const QSizeF item(random.whole(320, 2560), random.whole(240, 1440));
        const MapCamera outer = MapCamera::of(camera, item);
        const double side = random.number(100, std::min(item.width(), item.height()));
        const QRectF box(random.number(0, item.width() - side), random.number(0, item.height() - side), side, side / 2);
        constexpr double PageScale = 3;
        const MapCamera inner = MapCamera::of(MapCameras::within(camera, item, box), box.size() * PageScale);
        if (inner.scale < outer.scale * PageScale * 0.999)
            continue; // closer than any view is
        ++checked;
        CAPTURE(i, camera.longitude, camera.latitude, camera.span);
        const geodata::WorldPoint corner = outer.toWorld(box.topLeft());
        const QPointF shown = inner.toPixel(corner);
        CHECK(std::abs(std::remainder(shown.x(), inner.scale)) < 0.01 * PageScale);
        CHECK(std::abs(shown.y()) < 0.01 * PageScale);
    }
    CHECK(checked > 200);
}

TEST_CASE("The scale bar is true at the map's centre, round, and not too long", "[map_camera]")
{
    Random random(11);
    for (int i = 0; i < 200; ++i) {
        const MapCamera camera = random.mapCamera();
        const QPointF bar = MapCameras::scaleBar(camera, 140);
        REQUIRE(bar.y() > 0);
        CHECK(bar.y() <= 140 + 1e-9);
        CHECK(bar.y() > 140 / 2.5 - 1e-9);
        const double digit = bar.x() / std::pow(10, std::floor(std::log10(bar.x()) + 1e-9));
        CAPTURE(bar.x());
        CHECK((std::abs(digit - 1) < 1e-9 || std::abs(digit - 2) < 1e-9 || std::abs(digit - 5) < 1e-9));

        // A hundredth of it, so that the earth is flat enough, a hundred times.
        const QPointF middle(camera.size.width() / 2, camera.size.height() / 2);
        const QPointF half(bar.y() / 200, 0);
        const double measured =
            geodata::distanceKm(toLonLat(camera.toWorld(middle - half)), toLonLat(camera.toWorld(middle + half)));
        CHECK(std::abs(measured * 100 / bar.x() - 1) < 1e-4);
    }
    CHECK(MapCameras::scaleBar(MapCamera::of({}, {800, 600}), 0).isNull());
}

TEST_CASE("A place is written with its hemispheres", "[map_camera]")
{
    CHECK(Places::text({76.95, 43.24}) == QStringLiteral("43.24° N  76.95° E"));
    CHECK(Places::text({-68.3, -54.8}) == QStringLiteral("54.80° S  68.30° W"));
}

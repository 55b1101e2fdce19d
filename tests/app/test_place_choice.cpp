// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/layers/place_choice.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <catch2/generators/catch_generators_range.hpp>

#include <random>

using geodata::PlaceKind;

namespace {

MapCamera cameraAt(double zoom)
{
    MapCamera camera;
    camera.center = {0.7, 0.35};
    camera.scale = 256 * std::pow(2, zoom);
    camera.size = {1000, 700};
    return camera;
}

MapPlace place(const char *name, PlaceKind kind, double x, double y, bool isLit = false)
{
    return {QString::fromLatin1(name), kind, {x, y}, isLit, false, {}};
}

} // namespace

TEST_CASE("Stations appear with the zoom, ports before them, and what is selected earlier", "[place_choice]")
{
    const MapPlace port = place("Port", PlaceKind::Port, 0.7, 0.35);
    const MapPlace station = place("Station", PlaceKind::RailStation, 0.7, 0.35);
    const MapPlace lit = place("Lit", PlaceKind::RailStation, 0.7, 0.35, true);
    CHECK(leastZoomOf(port) < leastZoomOf(station));
    CHECK(leastZoomOf(lit) < leastZoomOf(station));
    const QList<QSizeF> sizes{{40, 14}};
    CHECK(choosePlaces({station}, sizes, cameraAt(leastZoomOf(station) - 0.1), {}, {}).isEmpty());
    CHECK(choosePlaces({station}, sizes, cameraAt(leastZoomOf(station) + 0.1), {}, {}).size() == 1);
}

TEST_CASE("A name yields to names of countries and to panels, its symbol stays", "[place_choice]")
{
    const QList<MapPlace> places{place("Port", PlaceKind::Port, 0.7, 0.35)};
    const QList<QSizeF> sizes{{40, 14}};
    const auto free = choosePlaces(places, sizes, cameraAt(7), {}, {});
    REQUIRE(free.size() == 1);
    CHECK(free[0].text.left() > free[0].pixel.x()); // to the right, as one reads
    const auto left = choosePlaces(places, sizes, cameraAt(7), {{free[0].text.center(), free[0].text.size(), 0}}, {});
    CHECK(left[0].text.right() < left[0].pixel.x());
    const auto none = choosePlaces(places, sizes, cameraAt(7), {}, {QRectF(0, 0, 1000, 700)});
    REQUIRE(none.size() == 1);
    CHECK(none[0].text.isEmpty());
}

TEST_CASE("However places lie, no name is on another or on a symbol, and the same view has the same names",
          "[place_choice]")
{
    std::mt19937 random(GENERATE(range(1U, 9U)));
    std::uniform_real_distribution<double> x(0.69, 0.71), y(0.343, 0.357), width(20, 120);
    std::uniform_int_distribution<int> kind(1, 14);
    QList<MapPlace> places;
    QList<QSizeF> sizes;
    for (int i = 0; i < 150; ++i) {
        places.append(place("x", PlaceKind(kind(random)), x(random), y(random), i % 7 == 0));
        sizes.append({width(random), 14});
    }
    const MapCamera camera = cameraAt(7.5);
    const QList<PlacedPlace> placed = choosePlaces(places, sizes, camera, {}, {QRectF(300, 0, 200, 300)});
    CHECK(placed.size() > 20);
    CHECK(placed == choosePlaces(places, sizes, camera, {}, {QRectF(300, 0, 200, 300)}));
    for (qsizetype a = 0; a < placed.size(); ++a) {
        CHECK_FALSE(placed[a].text.intersects(QRectF(300, 0, 200, 300)));
        for (qsizetype b = 0; b < placed.size(); ++b) {
            CHECK_FALSE((a != b && placed[a].text.intersects(placed[b].text)));
            CHECK_FALSE(placed[a].text.contains(placed[b].pixel));
        }
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/layers/label_solver.h"

#include "tests/app/random.h"
#include "tests/app/shipped_atlas.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <set>

using geodata::CountryRow;
using geodata::LabelPlace;

namespace {

constexpr double PointPx = 4.0 / 3;

/// Names about as long as their English ones, with the priorities the map gives them.
QList<LabelName> names(const QString &selected = {})
{
    const geodata::Atlas &atlas = *shippedAtlas().atlas;
    QList<LabelName> result;
    for (const geodata::Country &country : atlas.countries) {
        const double letters = double(QString::fromStdString(std::string(nameIn(country, "en"))).size());
        LabelName name{.size = {0.84 * letters, 0.95}, .priority = 3};
        if (std::ranges::contains(atlas.manifest.centralAsia, country.code)) {
            name.priority = 1;
            name.overflow = FiveOverflow;
        }
        if (country.code == selected.toStdString()) {
            name.priority = 0;
            name.overflow = SelectionOverflow;
        }
        result.append(name);
    }
    return result;
}

const geodata::CountryMesh &mesh()
{
    return shippedAtlas().atlas->mesh;
}

QList<PlacedLabel> solve(const MapCamera &camera, const QList<LabelName> &all, const QList<QRectF> &keepOut = {})
{
    return solveLabels(mesh().labels, shippedAtlas().partition().owners, all, camera, keepOut);
}

QSizeF sizeOf(const PlacedLabel &label, const QList<LabelName> &all)
{
    return all.at(qsizetype(label.row)).size * label.sizePx;
}

/// Smallest upright box round a name.
QRectF boxOf(const PlacedLabel &label, const QList<LabelName> &all)
{
    const QSizeF size = sizeOf(label, all);
    const double cosine = std::abs(std::cos(label.angle));
    const double sine = std::abs(std::sin(label.angle));
    const QSizeF box(cosine * size.width() + sine * size.height(), sine * size.width() + cosine * size.height());
    return {label.center - QPointF(box.width() / 2, box.height() / 2), box};
}

MapCamera centralAsia()
{
    return MapCamera::of({}, {1440, 900});
}

} // namespace

TEST_CASE("Names never touch one another and lie whole inside the view", "[label_solver]")
{
    Random random(12);
    const QList<LabelName> all = names();
    int shown = 0;
    for (int i = 0; i < 300; ++i) {
        const MapCamera camera = random.mapCamera();
        const QList<PlacedLabel> placed = solve(camera, all);
        shown += int(placed.size());
        const QRectF view(QPointF(), camera.size);
        for (qsizetype a = 0; a < placed.size(); ++a) {
            REQUIRE(view.contains(boxOf(placed[a], all)));
            for (qsizetype b = 0; b < a; ++b)
                REQUIRE_FALSE(overlap({placed[a].center, sizeOf(placed[a], all), placed[a].angle},
                                      {placed[b].center, sizeOf(placed[b], all), placed[b].angle}, 0));
        }
    }
    CHECK(shown > 500); // the views do have names
}

TEST_CASE("A country is named once, readable and not shouting", "[label_solver]")
{
    Random random(13);
    const QList<LabelName> all = names();
    for (int i = 0; i < 100; ++i) {
        std::set<CountryRow> seen;
        for (const PlacedLabel &label : solve(random.mapCamera(), all)) {
            CHECK(seen.insert(label.row).second);
            CHECK(label.sizePx >= 10 * PointPx - 1e-9);
            CHECK(label.sizePx <= 22 * PointPx + 1e-9);
            CHECK(std::abs(label.angle) <= M_PI_2 + 1e-9);
            CHECK(mesh().labels[label.place].country == label.row);
        }
    }
}

TEST_CASE("A name stays inside its own land, give or take what it is allowed", "[label_solver]")
{
    Random random(14);
    const QList<LabelName> all = names();
    for (int i = 0; i < 100; ++i) {
        const MapCamera camera = random.mapCamera();
        for (const PlacedLabel &label : solve(camera, all)) {
            const LabelName &name = all.at(qsizetype(label.row));
            const double run = 2 * mesh().labels[label.place].halfLength * camera.scale;
            CHECK(name.size.width() * label.sizePx <= run * name.overflow + 1e-6);
        }
    }
}

TEST_CASE("Nothing is named where a panel lies", "[label_solver]")
{
    Random random(15);
    const QList<LabelName> all = names();
    for (int i = 0; i < 200; ++i) {
        const MapCamera camera = random.mapCamera();
        const QList<QRectF> panels{
            QRectF(16, 16, 280, 40), QRectF(camera.size.width() - 296, 16, 280, 200),
            QRectF(random.number(0, camera.size.width()), random.number(0, camera.size.height()), 120, 90)};
        for (const PlacedLabel &label : solve(camera, all, panels)) {
            for (const QRectF &panel : panels)
                REQUIRE_FALSE(panel.intersects(boxOf(label, all)));
        }
    }
}

TEST_CASE("Where two names want one spot, the more important has it", "[label_solver]")
{
    const std::vector<LabelPlace> places{
        {.center = {0.500, 0.5}, .halfLength = 0.1, .radius = 0.1, .area = 0.04, .land = 0, .country = 0},
        {.center = {0.501, 0.5}, .halfLength = 0.1, .radius = 0.1, .area = 0.01, .land = 1, .country = 1}};
    const std::vector<CountryRow> owners{0, 1};
    const MapCamera camera = MapCamera::of({0, 0, 1}, {1000, 1000});
    QList<LabelName> all{{.size = {3, 1}, .priority = 3}, {.size = {3, 1}, .priority = 1}};
    auto placed = solveLabels(places, owners, all, camera);
    REQUIRE(placed.size() == 1);
    CHECK(placed[0].row == 1);
    all[1].priority = 3; // as important: the larger land
    placed = solveLabels(places, owners, all, camera);
    REQUIRE(placed.size() == 1);
    CHECK(placed[0].row == 0);
}

TEST_CASE("The five are named in the opening view, before anybody else", "[label_solver]")
{
    const auto placed = solve(centralAsia(), names());
    REQUIRE(placed.size() > 5);
    std::set<std::string> first;
    for (const PlacedLabel &label : placed.first(5))
        first.insert(shippedAtlas().atlas->countries[label.row].code);
    CHECK(first == std::set<std::string>{"KAZ", "KGZ", "TJK", "TKM", "UZB"});
}

TEST_CASE("The same view has the same names", "[label_solver]")
{
    Random random(16);
    const QList<LabelName> all = names();
    for (int i = 0; i < 50; ++i) {
        const MapCamera camera = random.mapCamera();
        CHECK(solve(camera, all) == solve(camera, all));
    }
}

TEST_CASE("While the map is dragged, names move with the land and never jump", "[label_solver]")
{
    const QList<LabelName> all = names();
    MapCamera camera = centralAsia();
    auto before = solve(camera, all);
    int changes = 0;
    constexpr int Steps = 200;
    for (int step = 0; step < Steps; ++step) {
        const MapCamera last = camera;
        camera.center.x += 0.7 / camera.scale;
        camera.center.y -= 0.4 / camera.scale;
        const auto now = solve(camera, all);
        for (const PlacedLabel &label : now) {
            const auto old = std::ranges::find_if(
                before, [&](const PlacedLabel &other) { return other.row == label.row && other.place == label.place; });
            if (old == before.end()) {
                ++changes;
                continue;
            }
            const QPointF moved = camera.toPixel(last.toWorld(old->center));
            CHECK(std::hypot(moved.x() - label.center.x(), moved.y() - label.center.y()) < 1e-6);
            CHECK(old->angle == label.angle);
            CHECK(std::abs(old->sizePx - label.sizePx) < 1e-9);
        }
        before = now;
    }
    // Names come only where land comes into view: 140 pixels of it, not a flicker a step.
    CHECK(changes < Steps / 10);
}

TEST_CASE("The selected country is named whenever its place is in view, however small it is", "[label_solver]")
{
    for (const QString &code : {QStringLiteral("VAT"), QStringLiteral("SGP"), QStringLiteral("TJK"),
                                QStringLiteral("LUX"), QStringLiteral("FJI"), QStringLiteral("BJN")}) {
        const QList<LabelName> all = names(code);
        const CountryRow row = shippedAtlas().atlas->rowOf(code.toStdString());
        const auto place = std::ranges::find(mesh().labels, row, &LabelPlace::country);
        CAPTURE(code.toStdString());
        REQUIRE(place != mesh().labels.end());
        const geodata::LonLat center = toLonLat(place->center);
        for (const double span : {0.9, 0.3, 0.1, 0.02, 0.004}) {
            const MapCamera camera = MapCamera::of({std::remainder(center.lon, 360), center.lat, span}, {1440, 900});
            CAPTURE(span);
            const auto placed = solve(camera, all);
            CHECK(std::ranges::contains(placed, row, &PlacedLabel::row));
        }
    }
}

TEST_CASE("Names cross the antimeridian with their land", "[label_solver]")
{
    const QList<LabelName> all = names(QStringLiteral("FJI"));
    const CountryRow fiji = shippedAtlas().atlas->rowOf("FJI");
    for (const double longitude : {179.9, -179.9}) {
        const auto placed = solve(MapCamera::of({longitude, -17.5, 0.02}, {1440, 900}), all);
        CHECK(std::ranges::contains(placed, fiji, &PlacedLabel::row));
    }
}

TEST_CASE("A name without an extent is not placed", "[label_solver]")
{
    QList<LabelName> all = names();
    for (LabelName &name : all)
        name.size = {};
    CHECK(solve(centralAsia(), all).isEmpty());
}

TEST_CASE("Two boxes overlap when they touch within the gap, turned or not", "[label_solver]")
{
    const QSizeF box(100, 20);
    CHECK(overlap({{0, 0}, box, 0}, {{0, 0}, box, 0}, 0));
    CHECK(overlap({{0, 0}, box, 0}, {{99, 0}, box, 0}, 0));
    CHECK_FALSE(overlap({{0, 0}, box, 0}, {{101, 0}, box, 0}, 0));
    CHECK(overlap({{0, 0}, box, 0}, {{101, 0}, box, 0}, 8));
    CHECK_FALSE(overlap({{0, 0}, box, 0}, {{0, 21}, box, 0}, 0));
    CHECK(overlap({{0, 0}, box, 0}, {{0, 55}, box, M_PI_2}, 0));       // a cross's lower arm
    CHECK_FALSE(overlap({{0, 0}, box, 0}, {{0, 61}, box, M_PI_2}, 0)); // an i's dot
    CHECK_FALSE(overlap({{0, 0}, box, 0.7}, {{60, -60}, box, 0.7}, 0));
    CHECK(overlap({{0, 0}, box, 0.7}, {{30, 30}, box, 0.7}, 0));
}

TEST_CASE("Land that a viewpoint gives to a neighbour carries the neighbour's name", "[label_solver]")
{
    const std::vector<LabelPlace> places{
        {.center = {0.500, 0.5}, .halfLength = 0.1, .radius = 0.1, .area = 0.04, .land = 0, .country = 0},
        {.center = {0.501, 0.6}, .halfLength = 0.1, .radius = 0.1, .area = 0.01, .land = 1, .country = 1}};
    const MapCamera camera = MapCamera::of({0, 0, 1}, {1000, 1000});
    const QList<LabelName> all{{.size = {3, 1}}, {.size = {3, 1}}};
    CHECK(solveLabels(places, std::vector<CountryRow>{0, 1}, all, camera).size() == 2);
    const auto placed = solveLabels(places, std::vector<CountryRow>{0, 0}, all, camera);
    REQUIRE(placed.size() == 1);
    CHECK(placed[0].row == 0);
    CHECK(placed[0].place == 0); // at the country's own best place
}

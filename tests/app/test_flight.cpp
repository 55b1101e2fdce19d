// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/layers/flight.h"

#include "tests/app/random.h"

#include <QSignalSpy>

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <vector>

namespace {

constexpr int Steps = 200;

std::vector<SceneCamera> wayOf(const SceneCamera &from, const SceneCamera &to)
{
    Flight flight;
    flight.plan(from, to);
    std::vector<SceneCamera> way;
    for (int i = 0; i <= Steps; ++i) {
        flight.setPhase(double(i) / Steps);
        way.push_back(flight.camera());
    }
    return way;
}

double widest(const std::vector<SceneCamera> &way)
{
    return std::ranges::max(way, {}, &SceneCamera::span).span;
}

} // namespace

TEST_CASE("A flight starts and ends exactly at its cameras", "[flight]")
{
    Random random(2);
    for (int i = 0; i < 200; ++i) {
        const SceneCamera from = random.camera();
        const SceneCamera to = random.camera();
        const auto way = wayOf(from, to);
        CHECK(way.front() == from);
        CHECK(way.back() == to);
    }
}

TEST_CASE("A flight never jumps and never leaves the world", "[flight]")
{
    Random random(3);
    for (int i = 0; i < 200; ++i) {
        const SceneCamera from = random.camera();
        const SceneCamera to = random.camera();
        CAPTURE(from.longitude, from.latitude, from.span, to.longitude, to.latitude, to.span);
        const auto way = wayOf(from, to);
        bool isSmooth = true;
        bool isInside = true;
        for (std::size_t step = 0; step < way.size(); ++step) {
            const SceneCamera &now = way[step];
            isInside = isInside && std::abs(now.longitude) <= 180 && std::abs(now.latitude) <= 85.06 && now.span > 0 &&
                       now.span <= 1;
            if (step == 0)
                continue;
            const SceneCamera &before = way[step - 1];
            const MapCamera camera = MapCamera::of(before, {1000, 1000});
            const QPointF moved = camera.pointAt(now.longitude, now.latitude) - QPointF(500, 500);
            // In 200 steps nothing crosses more than a fifth of the picture, or grows by more than a fifth.
            isSmooth = isSmooth && std::abs(moved.x()) < 200 && std::abs(std::log(now.span / before.span)) < 0.2;
        }
        CHECK(isSmooth);
        CHECK(isInside);
    }
}

TEST_CASE("A flight takes the short way over the antimeridian", "[flight]")
{
    const auto way = wayOf({178, 65, 0.05}, {-178, 66, 0.05});
    CHECK(std::ranges::all_of(way, [](const SceneCamera &camera) { return std::abs(camera.longitude) > 177.9; }));
    const auto back = wayOf({-170, -17, 0.05}, {175, -20, 0.05});
    CHECK(std::ranges::all_of(back, [](const SceneCamera &camera) { return std::abs(camera.longitude) > 169.9; }));
}

TEST_CASE("A flight to a far goal zooms out on the way; one in place does not", "[flight]")
{
    CHECK(widest(wayOf({2, 48, 0.01}, {116, 40, 0.01})) > 0.1);
    CHECK(widest(wayOf({66, 46, 0.01}, {66.01, 46, 0.01})) < 0.011);
    const auto zoom = wayOf({66, 46, 0.1}, {66, 46, 0.01});
    CHECK(std::ranges::is_sorted(zoom, std::greater{}, &SceneCamera::span));
    CHECK(widest(wayOf({66, 46, 0.05}, {66, 46, 0.05})) == 0.05);
}

TEST_CASE("A flight lasts 0.8 to 1.6 seconds, a longer one longer", "[flight]")
{
    Random random(4);
    Flight flight;
    for (int i = 0; i < 100; ++i) {
        flight.plan(random.camera(), random.camera());
        CHECK(flight.duration() >= 800);
        CHECK(flight.duration() <= 1600);
    }
    flight.plan({66, 46, 0.1}, {67, 46, 0.1});
    const int near = flight.duration();
    flight.plan({66, 46, 0.1}, {-100, 40, 0.02});
    CHECK(flight.duration() > near);
}

TEST_CASE("A new plan starts from its beginning and says so", "[flight]")
{
    Flight flight;
    flight.plan({66, 46, 0.1}, {67, 46, 0.1});
    flight.setPhase(0.5);
    const QSignalSpy planned(&flight, &Flight::planned);
    const QSignalSpy moved(&flight, &Flight::phaseChanged);
    flight.plan({10, 50, 0.1}, {20, 50, 0.1});
    CHECK(planned.size() == 1);
    CHECK(moved.size() == 1);
    CHECK(flight.phase() == 0);
    CHECK(flight.camera() == SceneCamera{10, 50, 0.1});
    flight.setPhase(0);
    CHECK(moved.size() == 1);
}

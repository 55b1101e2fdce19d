// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/frame_plan.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/matchers/catch_matchers_floating_point.hpp>

#include <cmath>

using Catch::Matchers::WithinAbs;

namespace {

Deck flyingDeck()
{
    Deck deck;
    for (const auto &[transition, longitude, seconds] :
         {std::tuple{"cut", 60.0, 2.0}, std::tuple{"flight", 80.0, 3.0}, std::tuple{"fade", 20.0, 0.0}}) {
        Scene scene;
        scene.title = QString::fromLatin1(transition);
        scene.camera.longitude = longitude;
        DeckScene shown = deckSceneOf(scene, {});
        shown.transition = QString::fromLatin1(transition);
        shown.seconds = seconds;
        deck.scenes.append(shown);
    }
    return deck;
}

} // namespace

TEST_CASE("Years follow one another, each for its time, the last one twice as long", "[frames]")
{
    const FramePlan plan = FramePlan::ofYears(Scene{}, {2019, 2020, 2024}, 1, 10);
    REQUIRE(plan.count() == 40);
    CHECK(plan.at(0).scene.trade.year == 2019);
    CHECK(plan.at(9).scene.trade.year == 2019);
    CHECK(plan.at(10).scene.trade.year == 2020);
    CHECK(plan.at(20).scene.trade.year == 2024);
    CHECK(plan.at(39).scene.trade.year == 2024);
    CHECK(plan.at(0).phase < 0);
}

TEST_CASE("Widths come from the year before and never go back on their way", "[frames]")
{
    const FramePlan plan = FramePlan::ofYears(Scene{}, {2019, 2024}, 2, 25);
    double phase = 0;
    int blending = 0;
    for (int k = 50; k < plan.count(); ++k) {
        const Frame frame = plan.at(k);
        if (frame.phase < 0)
            continue;
        CHECK(frame.earlierYear == 2019);
        CHECK(frame.phase >= phase);
        phase = frame.phase;
        ++blending;
    }
    CHECK(blending == 10); // 0.4 s
    CHECK(plan.at(60).phase < 0);
}

TEST_CASE("A frame is the same whenever it is asked for, and moments go on evenly", "[frames]")
{
    const FramePlan plan = FramePlan::ofDeck(flyingDeck(), {}, 24);
    const FramePlan other = FramePlan::ofDeck(flyingDeck(), {}, 24);
    REQUIRE(plan.count() == (2 + 3 + 8) * 24);
    for (int k = plan.count() - 1; k >= 0; --k) {
        CHECK(plan.at(k) == other.at(k));
        CHECK_THAT(plan.at(k).seconds, WithinAbs((k + 1) / 24.0, 1e-12));
    }
}

TEST_CASE("A flight leaves from where the camera was and arrives where it belongs, without a jump", "[frames]")
{
    const FramePlan plan = FramePlan::ofDeck(flyingDeck(), {}, 50);
    const int start = 2 * 50;
    CHECK(plan.at(start).scene.camera == plan.at(start - 1).scene.camera);
    CHECK(plan.at(start).scene.title == QStringLiteral("flight"));
    double last = plan.at(start).scene.camera.longitude;
    for (int k = start; k < start + 3 * 50; ++k) {
        const double longitude = plan.at(k).scene.camera.longitude;
        CHECK(longitude >= last);
        CHECK(longitude - last < 20.0 / 10);
        last = longitude;
    }
    CHECK(last == 80);
}

TEST_CASE("A dissolve shows the scene before it less and less", "[frames]")
{
    const FramePlan plan = FramePlan::ofDeck(flyingDeck(), {}, 50);
    const int start = 5 * 50;
    double part = 0;
    for (int k = start; k < start + 30; ++k) {
        const Frame frame = plan.at(k);
        REQUIRE(frame.before);
        CHECK(frame.before->title == QStringLiteral("flight"));
        CHECK(frame.scene.camera.longitude == 20);
        CHECK(frame.dissolved >= part);
        part = frame.dissolved;
    }
    CHECK_FALSE(plan.at(start + 30).before);
}

TEST_CASE("A broken scene takes no time of an animation", "[frames]")
{
    Deck deck = flyingDeck();
    deck.scenes[1].problem = geodata::Error{};
    CHECK(FramePlan::ofDeck(deck, {}, 10).count() == (2 + 8) * 10);
    CHECK(FramePlan::ofDeck(Deck{}, {}, 10).count() == 0);
    CHECK(FramePlan::ofYears(Scene{}, {}, 1, 10).count() == 0);
}

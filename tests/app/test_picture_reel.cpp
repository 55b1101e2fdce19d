// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/layers/picture_reel.h"
#include "random.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

namespace {

using Pixels = std::vector<std::uint32_t>;
constexpr std::size_t Room = 1 << 20;

/// Pictures of a cycle in which what moves comes again after an echo, but for a few pixels.
std::vector<Pixels> someCycle(Random &random, int count, int echo, int size)
{
    std::vector<Pixels> cycle;
    Pixels ground(std::size_t(size), 0);
    for (std::uint32_t &pixel : ground)
        pixel = std::uint32_t(random.whole(0, 3));
    for (int i = 0; i < count; ++i) {
        Pixels picture = i >= echo ? cycle[std::size_t(i - echo)] : ground;
        const int changes = size > 0 ? random.whole(0, i >= echo ? 3 : size) : 0;
        for (int j = 0; j < changes; ++j)
            picture[std::size_t(random.whole(0, size - 1))] = std::uint32_t(random.whole(0, 3));
        cycle.push_back(std::move(picture));
    }
    return cycle;
}

} // namespace

TEST_CASE("Pictures that are kept come back pixel for pixel, in whatever order they came and are shown", "[reel]")
{
    Random random(3);
    for (int round = 0; round < 300; ++round) {
        const int count = random.whole(1, 12);
        const int echo = random.whole(1, 12);
        const std::vector<Pixels> cycle = someCycle(random, count, echo, random.whole(0, 80));
        PictureReel reel(count, echo, Room);
        int kept = 0;
        const int start = random.whole(0, count - 1);
        for (int i = 0; i < 3 * count && kept < count; ++i) {
            const int index = (start + i) % count;
            if (i < count && random.whole(0, 4) == 0)
                continue; // a picture that never reached the screen
            const auto keeping = reel.keep(index, cycle[std::size_t(index)]);
            REQUIRE((keeping == PictureReel::Keeping::New || keeping == PictureReel::Keeping::Same));
            kept += keeping == PictureReel::Keeping::New ? 1 : 0;
            REQUIRE(reel.isComplete() == (kept == count));
        }
        REQUIRE(reel.isComplete());
        for (int i = 0; i < 3 * count; ++i) {
            const int index = random.whole(0, count - 1);
            REQUIRE(std::ranges::equal(reel.show(index), cycle[std::size_t(index)]));
            REQUIRE(reel.keep(index, cycle[std::size_t(index)]) == PictureReel::Keeping::Same);
        }
    }
}

TEST_CASE("A picture that isn't the one that was kept is told from it, by a single pixel or by its size", "[reel]")
{
    PictureReel reel(2, 2, Room);
    const Pixels first{1, 2, 3, 4, 5, 6, 7, 8};
    REQUIRE(reel.keep(0, first) == PictureReel::Keeping::New);
    REQUIRE(reel.keep(1, Pixels{1, 2, 3, 4, 5, 6, 7, 9}) == PictureReel::Keeping::New);
    for (std::size_t i = 0; i < first.size(); ++i) {
        Pixels other = first;
        other[i] += 100;
        CHECK(reel.keep(0, other) == PictureReel::Keeping::Other);
    }
    CHECK(reel.keep(0, Pixels{1, 2, 3}) == PictureReel::Keeping::Other);
    CHECK(std::ranges::equal(reel.show(0), first));
}

TEST_CASE("What doesn't fit into the room there is isn't kept, and what is kept stays", "[reel]")
{
    PictureReel reel(3, 3, 30);
    const Pixels first(100, 1);
    Pixels second = first;
    second[50] = 2;
    const Pixels third(100, 3);
    CHECK(reel.keep(0, first) == PictureReel::Keeping::New);
    CHECK(reel.keep(1, second) == PictureReel::Keeping::New);
    CHECK(reel.bytes() <= 30);
    CHECK(reel.keep(2, third) == PictureReel::Keeping::TooMuch);
    CHECK(!reel.isComplete());
    CHECK(std::ranges::equal(reel.show(1), second));
}

TEST_CASE("What comes again after an echo takes room once", "[reel]")
{
    constexpr int Echo = 5, Count = 20;
    const auto bytesWith = [](int echo) {
        Random random(11);
        const std::vector<Pixels> cycle = someCycle(random, Count, Echo, 4000);
        PictureReel reel(Count, echo, Room);
        for (int i = 0; i < Count; ++i)
            reel.keep(i, cycle[std::size_t(i)]);
        return reel.bytes();
    };
    CHECK(bytesWith(Echo) * 3 < bytesWith(Count));
}

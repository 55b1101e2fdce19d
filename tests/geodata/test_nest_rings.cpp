// SPDX-License-Identifier: GPL-3.0-or-later
#include "geodata/read/nest_rings.h"

#include "tests/geodata/small_world.h"

#include <catch2/catch_test_macros.hpp>
#include <limits>

using namespace geodata;
using small_world::square;

namespace {

/// A square wound as holes are.
Ring hole(double west, double south, double size)
{
    Ring ring = square(west, south, size);
    std::ranges::reverse(ring);
    return ring;
}

} // namespace

TEST_CASE("A lake belongs to the smallest island it lies in", "[nest]")
{
    const std::vector<Ring> rings = {square(0, 0, 10), square(2, 2, 4), hole(3, 3, 1), hole(1, 1, 8), square(20, 0, 1)};
    CHECK(nestRings(rings) == std::vector<RingNest>{{0, {3}}, {1, {2}}, {4, {}}});
}

TEST_CASE("A ring within another's box but outside its outline is no hole of it", "[nest]")
{
    const Ring corner = {{0, 0}, {0, 10}, {10, 10}, {10, 8}, {2, 8}, {2, 0}};
    const std::vector<Ring> rings = {corner, hole(4, 4, 1), hole(0.5, 4, 1)};
    CHECK(nestRings(rings) == std::vector<RingNest>{{0, {2}}, {1, {}}});
}

TEST_CASE("A hole that touches its outer ring with a corner still lies in it", "[nest]")
{
    const std::vector<Ring> rings = {square(0, 0, 10), {{0, 0}, {2, 1}, {1, 2}}, {{0, 5}, {2, 5}, {2, 6}}};
    CHECK(nestRings(rings) == std::vector<RingNest>{{0, {1, 2}}});
}

TEST_CASE("Rings that are all wound the wrong way are nested by turns", "[nest]")
{
    const std::vector<Ring> rings = {hole(3, 3, 1), hole(0, 0, 10), hole(2, 2, 4), hole(20, 0, 1)};
    CHECK(nestRings(rings) == std::vector<RingNest>{{0, {}}, {1, {2}}, {3, {}}});
}

TEST_CASE("Rings of nonsense come out as they went in", "[nest]")
{
    constexpr double NotANumber = std::numeric_limits<double>::quiet_NaN();
    const std::vector<Ring> rings = {
        square(0, 0, 10), {{1, NotANumber}, {2, 2}, {3, 1}}, {}, {{5, 5}}, {{1e300, 0}, {0, 1e300}, {-1e300, 0}}};
    CHECK(nestRings(rings).size() == 5);
    CHECK(nestRings({}).empty());
}

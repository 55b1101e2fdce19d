// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/memory_curve.h"

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>

#include <vector>

TEST_CASE("Memory that wavers below where it began is flat, and a leak is told by its highest point", "[bench]")
{
    CHECK(riseOf(std::vector{400.0, 390.0, 400.0, 380.0}) == 0);
    CHECK(riseOf(std::vector{400.0, 410.0, 420.0}) == Catch::Approx(0.05));
    CHECK(riseOf(std::vector{400.0, 500.0, 400.0}) == Catch::Approx(0.25)); // given back only in the end
}

TEST_CASE("The same leak rises as much whichever unit memory is counted in", "[bench]")
{
    const std::vector inMegabytes{200.0, 215.0, 230.0};
    std::vector<double> inBytes = inMegabytes;
    for (double &amount : inBytes)
        amount *= 1e6;
    CHECK(riseOf(inBytes) == Catch::Approx(riseOf(inMegabytes)));
}

TEST_CASE("What was looked at once or never has not risen", "[bench]")
{
    CHECK(riseOf({}) == 0);
    CHECK(riseOf(std::vector{400.0}) == 0);
    CHECK(riseOf(std::vector{0.0, 100.0}) == 0); // nothing was seen at first
}

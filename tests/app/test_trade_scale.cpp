// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/trade_scale.h"

#include "tests/app/random.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/matchers/catch_matchers_floating_point.hpp>

using Catch::Matchers::WithinAbs;

TEST_CASE("A flow twice as large is drawn twice as wide", "[trade_scale]")
{
    const TradeScale scale{.largestUsd = 52'000};
    CHECK_THAT(scale.widthPx(52'000), WithinAbs(26, 1e-9));
    CHECK_THAT(scale.widthPx(26'000), WithinAbs(13, 1e-9));
    CHECK_THAT(scale.widthPx(4'000), WithinAbs(2, 1e-9));
}

TEST_CASE("What would be thinner than a pixel is drawn a pixel wide, and nothing not at all", "[trade_scale]")
{
    const TradeScale scale{.largestUsd = 52'000};
    CHECK(scale.widthPx(1) == 1);
    CHECK_THAT(scale.thinnestUsd(), WithinAbs(2'000, 1e-9));
    CHECK(scale.widthPx(scale.thinnestUsd()) == 1);
    CHECK(scale.widthPx(0) == 0);
    CHECK(scale.widthPx(std::numeric_limits<double>::quiet_NaN()) == 0);
    CHECK(TradeScale().widthPx(5) == 0);
}

TEST_CASE("The legend's steps are round, fall, and lie within the scale, whatever its largest value", "[trade_scale]")
{
    Random random(4);
    for (int i = 0; i < 1000; ++i) {
        const TradeScale scale{.largestUsd = std::exp(random.number(-3, 18))};
        const QList<double> steps = scale.steps();
        REQUIRE(steps.size() == 3);
        CHECK(steps[0] <= scale.largestUsd * (1 + 1e-12));
        CHECK(steps[0] >= scale.largestUsd * 0.39);
        for (qsizetype k = 0; k < steps.size(); ++k) {
            const double digits = steps[k] / std::pow(10, std::floor(std::log10(steps[k]) + 1e-9));
            CAPTURE(scale.largestUsd, steps[k], digits);
            CHECK_THAT(digits, WithinAbs(std::round(digits), 1e-6));
            if (k > 0)
                CHECK(scale.widthPx(steps[k]) < scale.widthPx(steps[k - 1]));
        }
    }
    CHECK(TradeScale().steps().isEmpty());
}

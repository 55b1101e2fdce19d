// SPDX-License-Identifier: GPL-3.0-or-later
#include "geodata/read/chain_sections.h"

#include <catch2/catch_test_macros.hpp>

using namespace geodata;

namespace {

CorridorSection from(LonLat begin, LonLat end)
{
    return {.line = {begin, end}};
}

} // namespace

TEST_CASE("Sections that lie as they are gone along keep their order and direction", "[chain]")
{
    const std::vector<CorridorSection> sections = {from({0, 0}, {1, 0}), from({1, 0}, {2, 0}), from({2, 0}, {3, 0})};
    const SectionChain chain = chained(sections);
    CHECK(chain.parts == std::vector<CorridorPart>{{0, false}, {1, false}, {2, false}});
    CHECK(chain.pieces == 1);
}

TEST_CASE("Sections in any order and direction are put end to end", "[chain]")
{
    const std::vector<CorridorSection> sections = {from({1, 0}, {2, 0}), from({3, 0}, {2, 0}), from({0, 0}, {1, 0})};
    const SectionChain chain = chained(sections);
    CHECK(chain.parts == std::vector<CorridorPart>{{1, false}, {0, true}, {2, true}});
    CHECK(chain.pieces == 1);
}

TEST_CASE("A chain that can only begin with a section turned round is turned", "[chain]")
{
    const SectionChain chain = chained(std::vector{from({1, 0}, {0, 0}), from({1, 0}, {1, 0})});
    CHECK(chain.parts == std::vector<CorridorPart>{{0, true}, {1, false}});
    CHECK(chain.pieces == 1);
}

TEST_CASE("Branches follow the line they leave, and all of it is one piece", "[chain]")
{
    const std::vector<CorridorSection> sections = {from({0, 0}, {1, 0}), from({1, 0}, {2, 0}), from({1, 0}, {1, 5})};
    const SectionChain chain = chained(sections);
    CHECK(chain.parts == std::vector<CorridorPart>{{0, false}, {1, false}, {2, true}});
    CHECK(chain.pieces == 1);
}

TEST_CASE("Sections that don't touch are counted as pieces, rings among them", "[chain]")
{
    const std::vector<CorridorSection> sections = {from({0, 0}, {1, 0}), from({5, 0}, {6, 0}), from({6, 0}, {5, 0}),
                                                   from({8, 8}, {8, 8})};
    const SectionChain chain = chained(sections);
    CHECK(chain.parts == std::vector<CorridorPart>{{0, false}, {1, false}, {2, false}, {3, false}});
    CHECK(chain.pieces == 3);
}

TEST_CASE("Sections meet across ±180° and over a rounding", "[chain]")
{
    const std::vector<CorridorSection> sections = {from({170, 0}, {180, 1}), from({-180, 1 + 1e-12}, {-170, 0})};
    CHECK(chained(sections).pieces == 1);
}

TEST_CASE("No sections are no chain", "[chain]")
{
    CHECK(chained({}).parts.empty());
    CHECK(chained({}).pieces == 0);
}

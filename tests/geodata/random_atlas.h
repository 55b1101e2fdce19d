// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geodata/atlas.h"
#include "geodata/derive/topology.h"
#include "tests/geodata/random_world.h"
#include "tests/geodata/trade_world.h"

#include <memory>

/// Atlases with everything that powers are compared by, for tests of laws. The same seed gives the same atlas.
namespace random_atlas {

using namespace geodata;

/// Two states, C1 and C2, and four powers: P0 (the country C0), P1 (C3 and C4), P2 (C8), and the country C7.
inline const std::vector<std::string> Powers = {"P0", "P1", "P2", "C7"};
inline const std::vector<std::string> Areas = {std::string(RegionCode), "C1", "C2"};

inline void addMeasures(Atlas &atlas, std::mt19937 &random)
{
    const auto below = [&](std::size_t end) { return std::uniform_int_distribution<std::size_t>(0, end - 1)(random); };
    constexpr int Figures = 40;
    for (int i = 0; i < Figures; ++i) {
        MeasureFigure figure{.power = Powers[below(Powers.size())],
                             .country = Areas[below(Areas.size())],
                             .measure = static_cast<PowerMeasure>(below(4)),
                             .value = static_cast<double>(below(5)),
                             .qualifier = below(4) == 0 ? Qualifier::MoreThan : Qualifier::Exact,
                             .reporter = "R" + std::to_string(below(2)),
                             .series = below(3) == 0 ? "" : "s" + std::to_string(below(2)),
                             .source = "S" + std::to_string(i)};
        figure.unit = kindOf(figure.measure) == MeasureKind::Percent ? "percent"
                      : below(3) == 0                                ? "EUR billion"
                                                                     : "USD billion";
        const int first = 2019 + static_cast<int>(below(5));
        figure.period = {{.year = first}, {.year = first + static_cast<int>(below(2))}};
        atlas.measures.push_back(std::move(figure));
    }
}

inline void addMeetings(Atlas &atlas, std::mt19937 &random)
{
    const auto below = [&](int end) { return std::uniform_int_distribution(0, end - 1)(random); };
    for (int year = 2015; year < 2028; ++year) {
        Meeting meeting{.power = Powers[static_cast<std::size_t>(below(3))],
                        .format = {{"en", "Format " + std::to_string(below(2))}},
                        .date = {.year = year, .month = 1 + below(12)},
                        .level = static_cast<MeetingLevel>(below(3)),
                        .state = static_cast<MeetingState>(year < 2025 ? 3 * below(2) : 1 + below(4)),
                        .isWithFive = below(4) > 0,
                        .link = "https://example.org/" + std::to_string(year)};
        meeting.id = std::to_string(year);
        atlas.meetings.push_back(std::move(meeting));
    }
}

inline void addCorridors(Atlas &atlas, std::mt19937 &random)
{
    const auto below = [&](std::size_t end) { return std::uniform_int_distribution<std::size_t>(0, end - 1)(random); };
    const auto middleOf = [&](std::size_t row) {
        const LonLatBox box = boxOf(atlas.countries[row]);
        return LonLat{(box.west + box.east) / 2, (box.south + box.north) / 2};
    };
    CorridorTable &table = atlas.corridors;
    constexpr std::uint32_t Sections = 8;
    for (std::uint32_t i = 0; i < Sections; ++i) {
        const std::size_t from = below(atlas.countries.size());
        const std::size_t to = (from + 1 + below(atlas.countries.size() - 1)) % atlas.countries.size();
        table.sections.push_back({.id = "s" + std::to_string(i),
                                  .mode = CorridorMode::Rail,
                                  .status = static_cast<CorridorStatus>(below(4)),
                                  .line = {middleOf(from), middleOf(to)}});
    }
    for (std::uint32_t i = 0; i < 4; ++i) {
        Corridor corridor{.id = "c" + std::to_string(i)};
        corridor.legs.push_back({.isMain = true, .parts = {{i, false}}});
        corridor.legs.push_back({.parts = {{(i + static_cast<std::uint32_t>(below(4))) % Sections, false}}});
        table.corridors.push_back(std::move(corridor));
    }
}

inline std::shared_ptr<const Atlas> make(unsigned seed)
{
    std::mt19937 random(seed);
    const auto atlas = std::make_shared<Atlas>();
    atlas->countries = random_world::partition(3, 4, seed);
    for (std::size_t row = 0; row < atlas->countries.size(); ++row)
        atlas->rows.emplace(atlas->countries[row].code, static_cast<CountryRow>(row));
    atlas->manifest.source = "nobody";
    atlas->manifest.centralAsia = {"C1", "C2"};
    atlas->manifest.powers = {{"P0", {}, {"C0"}}, {"P1", {}, {"C3", "C4"}}, {"P2", {}, {"C8"}}};
    atlas->index = CountryIndex(atlas->countries);
    atlas->borders = findBorders(buildTopology(atlas->countries), atlas->countries, 0);
    atlas->viewpoints = {Viewpoint{}};
    addCorridors(*atlas, random);
    atlas->corridorNet = buildCorridorNet(atlas->corridors, atlas->index, atlas->rows);
    ViewpointFacts &facts = atlas->facts.emplace_back();
    facts.partition = partitionOf(atlas->countries);
    facts.borders = bordersOf(atlas->borders, facts.partition, atlas->countries);
    facts.corridors = corridorFactsOf(atlas->corridorNet, atlas->corridors, facts.partition);
    atlas->statedLengths = {{"C0", "C1", 100, "somebody", "", ""}};
    atlas->trade = trade_world::randomTable(seed, {.years = 7, .figures = 600});
    for (TradeFigure &figure : atlas->trade.figures)
        figure.source = figure.reporter; // no figure without one
    atlas->tradeBook = TradeBook(atlas->trade);
    addMeasures(*atlas, random);
    addMeetings(*atlas, random);
    return atlas;
}

} // namespace random_atlas

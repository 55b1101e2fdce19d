// SPDX-License-Identifier: GPL-3.0-or-later
#include "geodata/atlas.h"

#include "tests/geodata/small_world.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <catch2/matchers/catch_matchers_floating_point.hpp>
#include <catch2/matchers/catch_matchers_string.hpp>
#include <set>
#include <tuple>

using namespace geodata;
namespace fs = std::filesystem;
using Catch::Matchers::ContainsSubstring;
using Catch::Matchers::WithinRel;

namespace {

const fs::path Shipped = fs::path(MULTIVECTOR_SOURCE_DIR) / "resources/atlas";

std::shared_ptr<const Atlas> load(const fs::path &path, LoadOptions options = {})
{
    options.needsMesh = false;
    const auto atlas = loadAtlas(path, options);
    REQUIRE(atlas);
    return *atlas;
}

const Atlas &shipped()
{
    static const auto atlas = load(Shipped);
    return *atlas;
}

const std::string &country(const TradeFigure &figure)
{
    return shipped().trade.countries[figure.country];
}

const std::string &power(const TradeFigure &figure)
{
    return shipped().trade.powers[figure.power];
}

/// The sum of a reporter's turnovers with China in 2024 over the five states, and what it gives for them together.
std::pair<double, double> turnoverWithChina(const std::string &reporter)
{
    double sum = 0, together = 0;
    for (const TradeFigure &figure : shipped().trade.figures) {
        if (shipped().trade.texts[figure.reporter] == reporter && power(figure) == "CHN" && figure.year == 2024 &&
            figure.flow == TradeFlow::Turnover)
            (country(figure) == RegionCode ? together : sum) += figure.usd;
    }
    return {sum, together};
}

/// A copy of the shipped atlas that a test may spoil.
struct OwnAtlas
{
    small_world::Folder folder;

    OwnAtlas()
    {
        for (const fs::directory_entry &entry : fs::directory_iterator(Shipped))
            fs::copy_file(entry.path(), folder / entry.path().filename());
    }
    std::shared_ptr<const Atlas> open() const { return load(folder.path()); }
};

} // namespace

TEST_CASE("The shipped atlas has 563 figures of trade, and 20 that are withheld", "[shipped][trade]")
{
    const TradeTable &trade = shipped().trade;
    CHECK(std::ranges::count(trade.figures, false, &TradeFigure::isWithheld) == 563);
    CHECK(std::ranges::count(trade.figures, true, &TradeFigure::isWithheld) == 20);
    CHECK(trade.rates.size() == 22);
    CHECK(trade.extraColumns.empty());
    CHECK(trade.countries == std::vector<std::string>{"KAZ", "KGZ", "TJK", "TKM", "UZB", "C5"});
    CHECK(std::set(trade.powers.begin(), trade.powers.end()) ==
          std::set<std::string>{"CHN", "EU", "JPN", "KOR", "RUS", "TUR", "USA"});
    CHECK(std::ranges::min(trade.figures, {}, &TradeFigure::year).year == 2005);
    CHECK(std::ranges::max(trade.figures, {}, &TradeFigure::year).year == 2025);
}

TEST_CASE("The shipped trade table gives no cause for a notice", "[shipped][trade]")
{
    for (const Error &notice : shipped().notices)
        FAIL_CHECK(toEnglish(notice));
    CHECK(shipped().notices.empty());
}

TEST_CASE("Every shipped figure has a value in dollars, a reporter and a source", "[shipped][trade]")
{
    for (const TradeFigure &figure : shipped().trade.figures) {
        INFO("line " << figure.line);
        CHECK(figure.hasUsd() != figure.isWithheld);
        CHECK(figure.reporter != 0);
        CHECK(figure.source != 0);
        CHECK(country(figure) != power(figure));
    }
}

TEST_CASE("Russia's customs publish no figures by country from 2022", "[shipped][trade]")
{
    std::set<std::pair<std::string, int>> withheld;
    for (const TradeFigure &figure : shipped().trade.figures) {
        const bool isCustoms = shipped().trade.texts[figure.reporter] == "Russia FTS";
        CHECK(figure.isWithheld == (isCustoms && figure.year >= 2022));
        if (figure.isWithheld) {
            CHECK(power(figure) == "RUS");
            CHECK(figure.side == ReporterSide::Power);
            CHECK(figure.flow == TradeFlow::Turnover);
            withheld.emplace(country(figure), figure.year);
        }
    }
    CHECK(withheld.size() == 20);
}

TEST_CASE("What China's customs count with the region is the sum over the five states", "[shipped][trade]")
{
    const auto [sum, together] = turnoverWithChina("China GACC");
    CHECK_THAT(sum, WithinRel(94'820, 1e-9));
    CHECK_THAT(together, WithinRel(94'820, 1e-9));
    const auto [partners, partnersTogether] = turnoverWithChina("CERR from national statistics");
    CHECK_THAT(partnersTogether, WithinRel(60'700, 1e-9));
    CHECK_THAT(partners, WithinRel(60'800, 1e-9)); // rounded one by one
}

TEST_CASE("Of 630 states, powers and years 251 have a figure, and 47 one from both sides' books", "[shipped][trade]")
{
    std::map<std::tuple<std::string, std::string, int>, std::set<ReporterSide>> sides;
    for (const TradeFigure &figure : shipped().trade.figures) {
        if (!figure.isWithheld && country(figure) != RegionCode && power(figure) != "KOR")
            sides[{country(figure), power(figure), figure.year}].insert(figure.side);
    }
    CHECK(sides.size() == 251);
    CHECK(std::ranges::count_if(sides, [](const auto &cell) {
              return cell.second.contains(ReporterSide::Country) && cell.second.contains(ReporterSide::Power);
          }) == 47);
}

TEST_CASE("Four shipped figures differ from another of the same reporter, and their notes say so", "[shipped][trade]")
{
    const TradeTable &trade = shipped().trade;
    std::map<std::tuple<std::uint16_t, std::uint16_t, std::int16_t, TradeFlow, std::uint32_t>, std::size_t> counts;
    for (const TradeFigure &figure : trade.figures)
        ++counts[{figure.country, figure.power, figure.year, figure.flow, figure.reporter}];
    CHECK(std::ranges::count(counts, 2U, [](const auto &entry) { return entry.second; }) == 4);
    CHECK(std::ranges::count_if(trade.figures, [&](const TradeFigure &figure) {
              return trade.texts[figure.note].contains("differs from ");
          }) == 4);
}

TEST_CASE("Flows end in the capitals of the five states and of the powers", "[shipped][trade]")
{
    const auto &ends = shipped().manifest.ends;
    CHECK(ends.size() == 12);
    CHECK(ends.contains(RegionCode));
    for (const std::string &code : shipped().manifest.centralAsia) {
        REQUIRE(ends.contains(code));
        CHECK(shipped().countries[shipped().index.rowAt(ends.at(code))].code == code);
    }
    for (const Power &each : shipped().manifest.powers) {
        REQUIRE(ends.contains(each.id));
        CHECK(std::ranges::contains(each.members, shipped().countries[shipped().index.rowAt(ends.at(each.id))].code));
    }
}

TEST_CASE("Without its trade table, or with a broken one, the map opens without trade and says so", "[shipped][trade]")
{
    const OwnAtlas own;
    const std::string what = GENERATE("missing", "no columns", "not text", "empty");
    INFO(what);
    if (what == "missing")
        fs::remove(own.folder / "trade.csv");
    else
        small_world::write(own.folder / "trade.csv", what == "no columns" ? "a,b\n1,2\n"
                                                     : what == "not text" ? std::string("\0\xFF", 2)
                                                                          : "");
    const auto atlas = own.open();
    CHECK(atlas->trade.figures.empty());
    CHECK(atlas->viewpoints.size() == 2);
    REQUIRE(atlas->notices.size() == 1);
    CHECK_THAT(toEnglish(atlas->notices[0]), ContainsSubstring("trade.csv"));
    CHECK_FALSE(atlas->notices[0].wayOut.isEmpty());
}

TEST_CASE("Without its exchange rates the map shows what is in dollars, and says what is missing", "[shipped][trade]")
{
    const OwnAtlas own;
    fs::remove(own.folder / "exchange_rates.csv");
    const auto atlas = own.open();
    CHECK(atlas->trade.figures.size() == 583);
    CHECK(std::ranges::count_if(atlas->trade.figures, &TradeFigure::hasUsd) == 524);
    REQUIRE(atlas->notices.size() > 1);
    CHECK_THAT(toEnglish(atlas->notices[0]), ContainsSubstring("exchange_rates.csv: does not exist"));
    CHECK_THAT(toEnglish(atlas->notices[1]), ContainsSubstring("has no exchange rate for"));
}

TEST_CASE("A user's own trade table takes the place of the atlas's", "[shipped][trade]")
{
    const small_world::Folder folder;
    LoadOptions options;
    options.tradeFile = small_world::write(
        folder / "mine.csv", "country,power,year,flow,value,unit,reporter,side,confidence,source,link,note\n"
                             "KAZ,EU,2022,turnover,10,EUR million,Me,third,normal,My notes,,\n"
                             "NOPE,EU,2022,turnover,10,EUR million,Me,third,normal,My notes,,\n");
    const auto atlas = load(Shipped, options);
    REQUIRE(atlas->trade.figures.size() == 1);
    CHECK(atlas->trade.figures[0].hasUsd());
    REQUIRE(atlas->notices.size() == 1);
    CHECK_THAT(toEnglish(atlas->notices[0]), ContainsSubstring("mine.csv, line 3, left out: country is “NOPE”"));
}

TEST_CASE("A country file on its own has no trade, unless a table is named", "[shipped][trade]")
{
    const small_world::Folder folder;
    const fs::path file = small_world::write(folder / "two.shp", small_world::twoCountries());
    CHECK(load(file)->trade.figures.empty());
    LoadOptions options;
    options.tradeFile = Shipped / "trade.csv";
    const auto atlas = load(file, options); // of other countries than the table's
    CHECK(std::ranges::all_of(atlas->trade.figures, [&](const TradeFigure &figure) {
        return atlas->trade.countries[figure.country] == RegionCode;
    }));
    CHECK_FALSE(atlas->notices.empty());
}

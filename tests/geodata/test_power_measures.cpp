// SPDX-License-Identifier: GPL-3.0-or-later
#include "geodata/read/power_measures.h"

#include "tests/geodata/sentence.h"
#include "tests/geodata/small_world.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/matchers/catch_matchers_string.hpp>

using namespace geodata;
using namespace small_world;
using Catch::Matchers::ContainsSubstring;
using Catch::Matchers::EndsWith;

namespace {

const std::string Header = "power,country,measure,unit,period,value,qualifier,reporter,series,source,link,note\n";
const std::string Good = "CHN,C5,fdi_stock,USD billion,2016,19.6,,EDB,,EDB report,,\n";

std::expected<MeasureTable, Error> readFrom(const std::string &text)
{
    const Folder folder;
    return readPowerMeasures(write(folder / "measures.csv", text),
                             {.countries = {"KAZ", "UZB", "CHN", "KOR"}, .powers = {"CHN", "EU"}});
}

/// The measures of a table with these rows.
MeasureTable measuresOf(const std::string &rows)
{
    auto table = readFrom(Header + rows);
    REQUIRE(table);
    return *table;
}

/// A row with another text in one of its columns.
std::string rowWith(const std::string &column, const std::string &text)
{
    std::map<std::string, std::string> fields{{"power", "EU"},     {"country", "UZB"},  {"measure", "students"},
                                              {"unit", "persons"}, {"period", "2024"},  {"value", "5"},
                                              {"reporter", "Uz"},  {"source", "a page"}};
    fields[column] = text;
    std::string row;
    std::string_view names = Header;
    while (!names.empty()) {
        const auto end = names.find_first_of(",\n");
        row += fields[std::string(names.substr(0, end))] + (names[end] == ',' ? "," : "");
        names.remove_prefix(end + 1);
    }
    return row;
}

/// The one notice for a wrong row, which stands on line 2; the row after it is read nevertheless.
std::string noticeFor(const std::string &row)
{
    const MeasureTable table = measuresOf(row + '\n' + Good);
    CAPTURE(row);
    REQUIRE(table.notices.size() == 1);
    CHECK(table.figures == measuresOf(Good).figures);
    const std::string sentence = toEnglish(table.notices[0]);
    CHECK_THAT(sentence, ContainsSubstring("measures.csv, line 2, left out: "));
    CHECK_FALSE(table.notices[0].wayOut.isEmpty());
    return sentence;
}

} // namespace

TEST_CASE("A measure says what, of whom, where, when, how much, and who counted", "[power_measures]")
{
    const MeasureTable table =
        measuresOf("EU,C5,direct_investment,EUR billion,2012/2022,105,more_than,J. Borrell,,a speech,https://x.org,so "
                   "he said\n"
                   "KOR,UZB,students,persons,2024-01/2024-09,0,exact,Statistics Agency,uz,a page,,\n");
    CHECK(table.notices.empty());
    const MeasureFigure borrell{.power = "EU",
                                .country = "C5",
                                .measure = PowerMeasure::DirectInvestment,
                                .unit = "EUR billion",
                                .period = {{2012}, {2022}},
                                .value = 105,
                                .qualifier = Qualifier::MoreThan,
                                .reporter = "J. Borrell",
                                .source = "a speech",
                                .link = "https://x.org",
                                .note = "so he said"};
    const MeasureFigure students{.power = "KOR",
                                 .country = "UZB",
                                 .measure = PowerMeasure::Students,
                                 .unit = "persons",
                                 .period = {{2024, 1}, {2024, 9}},
                                 .value = 0,
                                 .reporter = "Statistics Agency",
                                 .series = "uz",
                                 .source = "a page"};
    CHECK(table.figures == std::vector{borrell, students});
    CHECK(measuresOf("") == MeasureTable{});
}

TEST_CASE("A period is kept as it is printed", "[power_measures]")
{
    for (const char *text : {"2024", "2024-01", "2000/2021", "2024-01/2024-09"}) {
        const MeasureTable table = measuresOf(rowWith("period", text));
        REQUIRE(table.figures.size() == 1);
        CHECK(toText(table.figures[0].period) == text);
    }
    CHECK(toText(Period()).empty());
    CHECK(Period{{2000}, {2021}}.holds(2000));
    CHECK(Period{{2000}, {2021}}.holds(2021));
    CHECK_FALSE(Period{{2000}, {2021}}.holds(2022));
}

TEST_CASE("Every measure there is can be written with the unit of its kind", "[power_measures]")
{
    for (std::size_t i = 0; i < PowerMeasureWords.size(); ++i) {
        const auto measure = static_cast<PowerMeasure>(i);
        const std::string_view plain = MeasureUnits.at(static_cast<std::size_t>(kindOf(measure)));
        const std::string unit = plain.empty() ? "JPY million" : std::string(plain);
        const MeasureTable table =
            measuresOf("EU,C5," + std::string(wordOf(measure)) + "," + unit + ",2024,1,,A,,B,,\n");
        REQUIRE(table.figures.size() == 1);
        CHECK(table.figures[0].measure == measure);
        CHECK(table.figures[0].unit == unit);
    }
}

TEST_CASE("A measure that is not known is left out", "[power_measures]")
{
    CHECK_THAT(noticeFor(rowWith("measure", "love")),
               ContainsSubstring("measure is “love”, which is not known; write one of these: fdi_stock, "));
    CHECK_THAT(noticeFor(rowWith("measure", "")), ContainsSubstring("measure is “”, which is not known"));
}

TEST_CASE("A measure of nobody, or of a circle that isn't the five, is left out", "[power_measures]")
{
    CHECK_THAT(noticeFor(rowWith("power", "all")),
               ContainsSubstring("power is “all”, which is neither a power nor a country of the map; write one of CHN, "
                                 "EU, or the code of a country"));
    CHECK_THAT(noticeFor(rowWith("country", "C5+Europe")),
               ContainsSubstring("country is “C5+Europe”, which is no country of the map; write a code as the map file "
                                 "has it, or C5"));
    CHECK_THAT(noticeFor(rowWith("power", "")), ContainsSubstring("power is “”"));
}

TEST_CASE("A value that is none is left out", "[power_measures]")
{
    CHECK_THAT(noticeFor(rowWith("value", "")), ContainsSubstring("value is empty"));
    CHECK_THAT(noticeFor(rowWith("value", "many")), ContainsSubstring("value is “many”, which is no number"));
    CHECK_THAT(noticeFor(rowWith("value", "nan")), ContainsSubstring("value is “nan”"));
    CHECK_THAT(noticeFor(rowWith("value", "-1")), ContainsSubstring("value is -1, which is not between 0 and "));
    CHECK_THAT(noticeFor(rowWith("value", "\"1,5\"")), ContainsSubstring("value is “1,5”, which is no number"));
    CHECK_THAT(noticeFor("EU,C5,fdi_share,percent,2024,100.5,,A,,B,,"),
               ContainsSubstring("value is 100.5, which is not between 0 and 100"));
    CHECK_THAT(noticeFor(rowWith("qualifier", "over")),
               EndsWith("qualifier is “over”, which is not known; write one of these: exact, about, more_than, "
                        "at_least."));
}

TEST_CASE("A unit that doesn't go with its measure is left out", "[power_measures]")
{
    CHECK_THAT(noticeFor(rowWith("unit", "percent")),
               EndsWith("unit is “percent”, which doesn't go with the measure students; write persons there."));
    CHECK_THAT(noticeFor("EU,C5,pledged,percent,2024,1,,A,,B,,"),
               ContainsSubstring("unit is “percent”, which is not known; write the currency's three capital letters"));
}

TEST_CASE("A period that is none is left out", "[power_measures]")
{
    for (const char *period : {"", "soon", "1899", "2101", "2024-13", "2024 H1", "2021/2000", "2024/", "/2024",
                               "2024-09/2024-01", "2024/2025/2026", "24"})
        CHECK_THAT(noticeFor(rowWith("period", period)),
                   ContainsSubstring("period is “" + std::string(period) +
                                     "”, which is no period from 1900 to 2100; write a year, a month such as 2024-01"));
}

TEST_CASE("No measure without who counted it and where that is said", "[power_measures]")
{
    CHECK_THAT(noticeFor(rowWith("reporter", "")), ContainsSubstring("reporter is empty, and no figure is shown"));
    CHECK_THAT(noticeFor(rowWith("source", "")), ContainsSubstring("source is empty, and no figure is shown"));
}

TEST_CASE("A measure is there once; other reporters, sources and periods are others", "[power_measures]")
{
    const std::string row = rowWith("value", "5") + '\n';
    const MeasureTable table = measuresOf(row + rowWith("reporter", "Other") + '\n' + rowWith("source", "other") +
                                          '\n' + rowWith("period", "2023") + '\n' + rowWith("value", "6") + '\n');
    CHECK(table.figures.size() == 4);
    REQUIRE(table.notices.size() == 1);
    CHECK_THAT(toEnglish(table.notices[0]),
               EndsWith("measures.csv, line 6, left out: is the same figure as on line 2: power, country, measure, "
                        "period, reporter and source are; remove one of the two lines."));
}

TEST_CASE("A table of measures is read as any editor writes it", "[power_measures]")
{
    const MeasureTable plain = measuresOf(Good);
    std::string semicolons = Header + Good;
    std::ranges::replace(semicolons, ',', ';');
    for (const std::string &text : {"\xEF\xBB\xBF" + Header + Good, semicolons, Header + "\r\n" + Good + "\r\n"}) {
        const auto table = readFrom(text);
        REQUIRE(table);
        CHECK(*table == plain);
    }
}

TEST_CASE("A table of measures lacks no column and is not empty", "[power_measures]")
{
    const auto lacking = readFrom("power,country,measure\n");
    REQUIRE_FALSE(lacking);
    CHECK_THAT(toEnglish(lacking.error()), ContainsSubstring("measures.csv, line 1: has no column unit; name "));
    const auto empty = readFrom("");
    REQUIRE_FALSE(empty);
    CHECK_THAT(toEnglish(empty.error()), ContainsSubstring("measures.csv"));
    CHECK_FALSE(readPowerMeasures("/nowhere/measures.csv", {}));
}

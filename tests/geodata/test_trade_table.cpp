// SPDX-License-Identifier: GPL-3.0-or-later
#include "geodata/read/trade.h"

#include "tests/geodata/small_world.h"

#include <array>
#include <catch2/catch_test_macros.hpp>
#include <catch2/matchers/catch_matchers_floating_point.hpp>
#include <catch2/matchers/catch_matchers_string.hpp>
#include <random>

using namespace geodata;
using namespace small_world;
using Catch::Matchers::ContainsSubstring;
using Catch::Matchers::EndsWith;
using Catch::Matchers::WithinRel;

namespace {

const std::string Header = "country,power,year,flow,value,unit,reporter,side,confidence,source,link,note\n";
/// The end of a row of whose reporter and source a test says nothing.
const std::string Rest = ",China GACC,power,normal,Xinhua,,\n";
const std::string Good = "KAZ,CHN,2020,turnover,7,USD million" + Rest;

const TradeCodes Codes{.countries = {"KAZ", "UZB", "CHN", "KOR", "DEU"}, .powers = {"CHN", "EU"}};
const std::vector<ExchangeRate> Rates = {{2022, "EUR", 1.053, "ECB"}, {2013, "CNY", 0.1614, "PBC"}};

/// What a whole file with this text reads as.
std::expected<TradeTableFile, Error> read(const std::string &text)
{
    const Folder folder;
    return readTrade(write(folder / "trade.csv", text), Rates, Codes);
}

/// The same for a table with these rows.
TradeTableFile tableOf(const std::string &rows)
{
    auto file = read(Header + rows);
    REQUIRE(file);
    return std::move(*file);
}

std::vector<std::string> noticesOf(const std::string &rows)
{
    std::vector<std::string> sentences;
    for (const Error &notice : tableOf(rows).notices) {
        CHECK_FALSE(notice.wayOut.isEmpty());
        sentences.push_back(toEnglish(notice));
    }
    return sentences;
}

/// The one notice for a wrong row, which stands on line 2 and is left out; the row after it is read nevertheless.
std::string noticeFor(const std::string &row)
{
    const TradeTableFile file = tableOf(row + Good);
    REQUIRE(file.notices.size() == 1);
    REQUIRE(file.table.figures.size() == 1);
    CHECK(file.table.figures[0].line == 3);
    CHECK(file.table.countries == std::vector<std::string>{"KAZ"});
    const std::string sentence = toEnglish(file.notices[0]);
    CHECK_THAT(sentence, ContainsSubstring("trade.csv, line 2, left out: "));
    CHECK_FALSE(file.notices[0].wayOut.isEmpty());
    return sentence;
}

/// The only figure of a table with this row.
TradeFigure figureOf(const std::string &row)
{
    const TradeTableFile file = tableOf(row);
    CHECK(file.notices.empty());
    REQUIRE(file.table.figures.size() == 1);
    return file.table.figures[0];
}

std::string valueRow(const std::string &value)
{
    return "KAZ,CHN,2021,turnover," + value + ",USD million" + Rest;
}

} // namespace

TEST_CASE("A figure says who trades with whom, when, which way, how much, and who says so", "[trade]")
{
    const TradeTableFile file = tableOf("UZB,EU,2022,country_to_power,12.5,EUR million,Eurostat,power,low,"
                                        "Factsheet,https://example.org,with gold\n"
                                        "C5,CHN,2013,power_to_country,0,CNY billion,CERR,third,normal,Report,,\n"
                                        "UZB,KOR,1900,turnover,1,USD,Uzbekistan,country,normal,Yearbook,,\n");
    CHECK(file.notices.empty());
    const TradeTable &table = file.table;
    CHECK(table.countries == std::vector<std::string>{"UZB", "C5"});
    CHECK(table.powers == std::vector<std::string>{"EU", "CHN", "KOR"});
    CHECK(table.rates == Rates);
    CHECK(table.texts[0].empty());
    REQUIRE(table.figures.size() == 3);
    const TradeFigure &first = table.figures[0];
    CHECK(first.country == 0);
    CHECK(first.power == 0);
    CHECK(first.year == 2022);
    CHECK(first.flow == TradeFlow::ToPower);
    CHECK(first.side == ReporterSide::Power);
    CHECK(first.isLow);
    CHECK_FALSE(first.isWithheld);
    CHECK(first.line == 2);
    CHECK(first.value == 12.5);
    CHECK_THAT(first.usd, WithinRel(12.5 * 1.053, 1e-12));
    CHECK(table.texts[first.unit] == "EUR million");
    CHECK(table.texts[first.reporter] == "Eurostat");
    CHECK(table.texts[first.source] == "Factsheet");
    CHECK(table.texts[first.link] == "https://example.org");
    CHECK(table.texts[first.note] == "with gold");
    const TradeFigure &second = table.figures[1];
    CHECK(second.flow == TradeFlow::FromPower);
    CHECK(second.side == ReporterSide::Third);
    CHECK_FALSE(second.isLow);
    CHECK(second.usd == 0);
    CHECK(second.link == 0);
    CHECK(table.figures[2].side == ReporterSide::Country);
    CHECK(table.figures[2].power == 2);
    CHECK_THAT(table.figures[2].usd, WithinRel(1e-6, 1e-12));
}

TEST_CASE("A unit is a currency and how many of it", "[trade]")
{
    const auto usdOf = [](const std::string &unit, const std::string &year) {
        return figureOf("KAZ,CHN," + year + ",turnover,2," + unit + Rest).usd;
    };
    CHECK(usdOf("USD million", "1999") == 2);
    CHECK(usdOf("USD billion", "1999") == 2000);
    CHECK_THAT(usdOf("USD thousand", "1999"), WithinRel(0.002, 1e-12));
    CHECK_THAT(usdOf("EUR thousand", "2022"), WithinRel(0.002 * 1.053, 1e-12));
    for (const std::string unit : {"", "million", "US$ million", "USD mln", "usd million", "USD  million", "tonnes"})
        CHECK_THAT(noticeFor("KAZ,CHN,2021,turnover,2," + unit + Rest),
                   ContainsSubstring("unit is “" + unit + "”, which is not known; write the currency's three"));
}

TEST_CASE("A figure that is withheld has no value, and says so", "[trade]")
{
    const TradeFigure figure = figureOf(valueRow("withheld"));
    CHECK(figure.isWithheld);
    CHECK(std::isnan(figure.value));
    CHECK_FALSE(figure.hasUsd());
}

TEST_CASE("A row that speaks of nobody on the map is left out", "[trade]")
{
    const auto pair = [](const std::string &country, const std::string &power) {
        return noticeFor(country + "," + power + ",2021,turnover,1,USD million" + Rest);
    };
    CHECK_THAT(pair("XXX", "CHN"), EndsWith("country is “XXX”, which is no country of the map; write a code as the map "
                                            "file has it, or C5 for the states together."));
    CHECK_THAT(pair("", "CHN"), ContainsSubstring("country is “”, which is no"));
    CHECK_THAT(pair("EU", "CHN"), ContainsSubstring("country is “EU”, which is no"));
    CHECK_THAT(pair("KAZ", "XXX"), EndsWith("power is “XXX”, which is neither a power nor a country of the map; write "
                                            "one of CHN, EU, or the code of a country as the map file has it."));
    CHECK_THAT(pair("KAZ", "C5"), ContainsSubstring("power is “C5”, which is neither"));
    CHECK_THAT(pair("DEU", "DEU"), EndsWith("is trade of DEU with itself; name two different countries."));
}

TEST_CASE("A year is a whole one", "[trade]")
{
    for (const std::string year : {"", "1899", "2101", "2021.5", "2021-03", "21e2", "last", "-2021"})
        CHECK_THAT(noticeFor("KAZ,CHN," + year + ",turnover,1,USD million" + Rest),
                   ContainsSubstring("year is “" + year + "”, which is no whole year from 1900 to 2100; write"));
    CHECK(figureOf("KAZ,CHN,2100,turnover,1,USD million" + Rest).year == 2100);
}

TEST_CASE("A value is a plain number that is not negative", "[trade]")
{
    CHECK_THAT(noticeFor(valueRow("")), ContainsSubstring("value is empty; write a number there"));
    CHECK_THAT(noticeFor(valueRow("-5")), ContainsSubstring("value is -5, which is negative; write it without a sign"));
    CHECK_THAT(noticeFor(valueRow("2e15")), ContainsSubstring("value is 2e15, which is more than all the money"));
    for (const std::string value : {"about 5", "n/a", "5 USD", "nan", "inf", "1e999", "Withheld", "0x10", "."})
        CHECK_THAT(noticeFor(valueRow(value)),
                   EndsWith("value is “" + value +
                            "”, which is no number; write a plain number with a decimal point, "
                            "such as 1234.5."));
    for (const std::string value :
         {"1,234", "1 234", "1.234,5", "1.234.567", "1'234", "1\u00A0234", "1\u202F234,5", "1’234", "12,5"})
        CHECK_THAT(noticeFor(valueRow("\"" + value + "\"")),
                   EndsWith("value is “" + value +
                            "”, which is no plain number; write it with a decimal point and "
                            "without separators, such as 1234.5."));
    CHECK(figureOf(valueRow("1e3")).value == 1000);
}

TEST_CASE("Flow, side and confidence are words of a short list", "[trade]")
{
    CHECK_THAT(noticeFor("KAZ,CHN,2021,export,1,USD million" + Rest),
               EndsWith("flow is “export”, which is not known; write one of these: turnover, country_to_power, "
                        "power_to_country."));
    CHECK_THAT(noticeFor("KAZ,CHN,2021,turnover,1,USD million,GACC,China,normal,Xinhua,,\n"),
               EndsWith("side is “China”, which is not known; write one of these: country, power, third."));
    CHECK_THAT(noticeFor("KAZ,CHN,2021,turnover,1,USD million,GACC,power,,Xinhua,,\n"),
               EndsWith("confidence is “”, which is not known; write one of these: normal, low."));
}

TEST_CASE("No figure of trade without who counted it and where that stands", "[trade]")
{
    CHECK_THAT(noticeFor("KAZ,CHN,2021,turnover,1,USD million,,power,normal,Xinhua,,\n"),
               EndsWith("reporter is empty, and no figure is shown without it; write there who says so."));
    CHECK_THAT(noticeFor("KAZ,CHN,2021,turnover,1,USD million,GACC,power,normal,,https://example.org,\n"),
               EndsWith("source is empty, and no figure is shown without it; write there who says so."));
}

TEST_CASE("A currency without a rate for the year is told once, and the figures are kept", "[trade]")
{
    const TradeTableFile file =
        tableOf("KAZ,EU,2021,turnover,1,EUR million" + Rest +
                "UZB,EU,2021,turnover,2,EUR "
                "million" +
                Rest + "KAZ,EU,2022,turnover,3,EUR million" + Rest + "KAZ,EU,2020,turnover,4,EUR million" + Rest +
                "KAZ,CHN,2021,turnover,withheld,XAU million" + Rest);
    REQUIRE(file.table.figures.size() == 5);
    CHECK_FALSE(file.table.figures[0].hasUsd());
    CHECK_FALSE(file.table.figures[1].hasUsd());
    CHECK(file.table.figures[2].hasUsd());
    CHECK(file.table.figures[1].value == 2);
    REQUIRE(file.notices.size() == 2);
    CHECK_THAT(toEnglish(file.notices[0]),
               EndsWith("trade.csv, line 2: EUR has no exchange rate for 2021, so the value cannot be compared; add "
                        "the rate to the atlas's table of exchange rates."));
    CHECK_THAT(toEnglish(file.notices[1]), ContainsSubstring("line 5: EUR has no exchange rate for 2020"));
}

TEST_CASE("A figure that repeats another is left out with its other columns", "[trade]")
{
    const auto file = read("mood,country,power,year,flow,value,unit,reporter,side,confidence,source,link,note\n"
                           "glad," +
                           Good + "glad," + Good + "sad," + Good + "odd," + valueRow("9"));
    REQUIRE(file);
    REQUIRE(file->notices.size() == 1);
    CHECK_THAT(toEnglish(file->notices[0]),
               EndsWith("trade.csv, line 3, left out: says the same as line 2; remove one of the two lines."));
    const TradeTable &table = file->table;
    CHECK(table.extraColumns == std::vector<std::string>{"mood"});
    REQUIRE(table.figures.size() == 3);
    CHECK(table.figures[2].line == 5);
    REQUIRE(table.extras.size() == 3);
    CHECK(table.texts[table.extras[0]] == "glad");
    CHECK(table.texts[table.extras[1]] == "sad");
    CHECK(table.texts[table.extras[2]] == "odd");
}

TEST_CASE("Two values of one reporter for one thing are both kept, and it is said which is taken", "[trade]")
{
    CHECK(noticesOf(Good + valueRow("9") + "KAZ,CHN,2020,turnover,8.25,USD million" + Rest)
              .back()
              .ends_with(
                  "trade.csv, line 4: value is 8.25 USD million, and line 2 has 7 USD million of the same reporter for "
                  "the same "
                  "flow and year; line 2 is taken; correct one of the two, or write “differs from 7” in its note."));
    const std::string low = "KAZ,CHN,2020,turnover,6,USD million,China GACC,power,low,Xinhua,,\n";
    CHECK(tableOf(low + Good).table.figures.size() == 2);
    CHECK_THAT(noticesOf(low + Good).at(0), ContainsSubstring("line 3: value is 7 USD million, and line 2 has 6 USD "
                                                              "million of the same reporter for the same flow and "
                                                              "year; line 3 is taken"));
    const std::string none = "KAZ,CHN,2020,turnover,withheld,USD million" + Rest;
    CHECK_THAT(noticesOf(none + low).at(0), ContainsSubstring("has withheld of the same reporter for the same flow and "
                                                              "year; line 3 is taken"));
}

TEST_CASE("Figures of different reporters, flows, years or pairs contradict nothing", "[trade]")
{
    CHECK(noticesOf(Good + "KAZ,CHN,2021,turnover,8,USD million" + Rest + "UZB,CHN,2020,turnover,8,USD million" + Rest +
                    "KAZ,EU,2020,turnover,8,USD million" + Rest + "KAZ,CHN,2020,country_to_power,8,USD million" + Rest +
                    "KAZ,CHN,2020,turnover,8,USD million,Kazakhstan,country,normal,Yearbook,,\n" +
                    "KAZ,CHN,2020,turnover,7,USD million,China GACC,power,normal,CGTN,,\n")
              .empty());
}

TEST_CASE("The same amount in another currency contradicts nothing", "[trade]")
{
    const std::string euros = "KAZ,EU,2022,turnover,100,EUR million,Eurostat,power,normal,Factsheet,,\n";
    const auto dollars = [](const std::string &value) {
        return "KAZ,EU,2022,turnover," + value + ",USD million,Eurostat,power,normal,Speech,,\n";
    };
    CHECK(noticesOf(euros + dollars("106")).empty());
    CHECK(noticesOf(euros + dollars("112")).size() == 1);
}

TEST_CASE("A contradiction that a note knows of is not told", "[trade]")
{
    const auto noted = [](const std::string &value, const std::string &note) {
        return "KAZ,CHN,2020,turnover," + value + ",USD million,China GACC,power,normal,Speech,," + note + "\n";
    };
    CHECK(noticesOf(Good + noted("8", "rounded; differs from 7: another source")).empty());
    CHECK(noticesOf(noted("8", "differs from 7.0") + Good).empty());
    CHECK(noticesOf(noted("8", "differs from it; differs from 6 and differs from 7") + Good).empty());
    CHECK(noticesOf(Good + noted("8", "differs from 70")).size() == 1);
    CHECK(noticesOf(Good + noted("8", "differs")).size() == 1);
    CHECK(noticesOf(Good + noted("withheld", "differs from 7")).empty());
    CHECK(noticesOf(noted("withheld", "") + noted("7", "differs from withheld")).empty());
}

TEST_CASE("A turnover that is not the sum of its reporter's two flows is told, and kept", "[trade]")
{
    const auto rows = [](const std::string &turnover, const std::string &unit) {
        return "KAZ,EU,2022,country_to_power,60,EUR million" + Rest + "KAZ,EU,2022,power_to_country,40,EUR million" +
               Rest + "KAZ,EU,2022,turnover," + turnover + "," + unit + Rest;
    };
    CHECK(noticesOf(rows("100", "EUR million")).empty());
    CHECK(noticesOf(rows("96", "EUR million")).empty());
    CHECK(noticesOf(rows("105", "EUR million")).empty());
    CHECK(tableOf(rows("110", "EUR million")).table.figures.size() == 3);
    CHECK_THAT(noticesOf(rows("110", "EUR million")).at(0),
               EndsWith("trade.csv, line 4: value is 110 EUR million, and the same reporter's two flows on lines 2 and "
                        "3 add up to 100; look up which of the three is wrong; all are kept."));
    CHECK(noticesOf(rows("105.3", "USD million")).empty());
    CHECK_THAT(noticesOf(rows("100", "USD million")).at(0), ContainsSubstring("add up to 105.3"));
    CHECK(noticesOf(rows("withheld", "USD million")).empty());
    CHECK(noticesOf("KAZ,EU,2022,country_to_power,60,EUR million" + Rest + "KAZ,EU,2022,turnover,1,EUR million" + Rest)
              .empty());
}

TEST_CASE("A trade table of nonsense gives a hundred notices and counts", "[trade]")
{
    std::string rows;
    for (int i = 0; i < 150; ++i)
        rows += valueRow("x");
    for (int year = 1900; year < 1910; ++year)
        rows += "KAZ,EU," + std::to_string(year) + ",turnover,1,EUR million" + Rest;
    const auto notices = noticesOf(rows);
    REQUIRE(notices.size() == 102);
    CHECK_THAT(notices[100], ContainsSubstring("trade.csv: 50 more rows were left out; "));
    CHECK_THAT(notices[101], ContainsSubstring("trade.csv: 10 more rows are doubtful, and kept; "));
}

TEST_CASE("A trade table is read however a spreadsheet writes it", "[trade]")
{
    std::string semicolons = "\xEF\xBB\xBF" + Header + Good;
    std::ranges::replace(semicolons, ',', ';');
    for (std::size_t at = 0; (at = semicolons.find('\n', at)) != std::string::npos; at += 2)
        semicolons.insert(at, "\r");
    const auto file = read(semicolons);
    REQUIRE(file);
    CHECK(file->notices.empty());
    REQUIRE(file->table.figures.size() == 1);
    CHECK(file->table.figures[0].value == 7);
    CHECK(file->table.texts[file->table.figures[0].source] == "Xinhua");
}

TEST_CASE("A trade table may have no rows, but no fewer columns", "[trade]")
{
    CHECK(tableOf("").table.figures.empty());
    CHECK(tableOf("").notices.empty());
    CHECK_THAT(toEnglish(read("").error()), ContainsSubstring("trade.csv: is empty"));
    CHECK_THAT(toEnglish(read("country,power,year\nKAZ,CHN,2020\n").error()),
               ContainsSubstring("trade.csv, line 1: has no column flow; name these columns on the first line: country,"
                                 "power,year,flow,value,unit,reporter,side,confidence,source,link,note"));
    CHECK_FALSE(readTrade("/nowhere/trade.csv", {}, Codes));
    CHECK_THAT(toEnglish(read(Header + Good + "KAZ,\"CHN\n").error()),
               ContainsSubstring("line 3: a quote begins here and never ends"));
}

TEST_CASE("A trade table too big to be one is refused before it is read", "[trade]")
{
    const Folder folder;
    const fs::path path = write(folder / "trade.csv", Header);
    fs::resize_file(path, 5'000'000'000); // holds no bytes but the first
    CHECK_THAT(toEnglish(readTrade(path, {}, Codes).error()),
               ContainsSubstring("trade.csv: is a table bigger than 1000 MB; open a smaller one"));
}

TEST_CASE("Any trade table that is written comes back with the same figures", "[trade]")
{
    std::mt19937 random(29);
    const auto upTo = [&](std::size_t most) { return std::uniform_int_distribution<std::size_t>(0, most)(random); };
    constexpr std::array<std::string_view, 3> Flows = {"turnover", "country_to_power", "power_to_country"};
    constexpr std::array<std::string_view, 3> Sides = {"country", "power", "third"};
    constexpr std::array<std::string_view, 6> Texts = {"", "a", "ж, \"国\"", "one\ntwo", ";", "x\r\ny"};
    const auto quoted = [](std::string_view field) {
        std::string text = "\"";
        for (const char c : field)
            text.append(c == '"' ? 2 : 1, c);
        return text + '"';
    };
    struct Row
    {
        std::array<std::string, 13> fields;
        double value = 0;
    };
    for (int round = 0; round < 100; ++round) {
        std::vector<Row> rows(upTo(40));
        std::string text = Header.substr(0, Header.size() - 1) + ",extra\n";
        for (std::size_t i = 0; i < rows.size(); ++i) {
            Row &row = rows[i];
            row.value = std::uniform_real_distribution(0.0, 1e6)(random);
            row.fields = {Codes.countries[upTo(1)],         Codes.powers[upTo(1)],
                          std::to_string(1900 + upTo(200)), std::string(Flows.at(upTo(2))),
                          std::to_string(row.value),        "USD million",
                          "reporter " + std::to_string(i),  std::string(Sides.at(upTo(2))),
                          upTo(1) == 0 ? "normal" : "low",  "s" + std::string(Texts.at(upTo(5))),
                          std::string(Texts.at(upTo(5))),   std::string(Texts.at(upTo(5))),
                          std::string(Texts.at(upTo(5)))};
            row.value = std::stod(row.fields[4]);
            for (std::size_t field = 0; field < row.fields.size(); ++field)
                text += (field == 0 ? "" : ",") + quoted(row.fields.at(field));
            text += '\n';
        }
        const auto file = read(text);
        REQUIRE(file);
        CHECK(file->notices.empty());
        const TradeTable &table = file->table;
        REQUIRE(table.figures.size() == rows.size());
        for (std::size_t i = 0; i < rows.size(); ++i) {
            const TradeFigure &figure = table.figures[i];
            const std::array<std::string, 13> &fields = rows[i].fields;
            CHECK(table.countries[figure.country] == fields[0]);
            CHECK(table.powers[figure.power] == fields[1]);
            CHECK(std::to_string(figure.year) == fields[2]);
            CHECK(Flows.at(static_cast<std::size_t>(figure.flow)) == fields[3]);
            CHECK(figure.value == rows[i].value);
            CHECK(figure.usd == rows[i].value);
            CHECK(table.texts[figure.unit] == fields[5]);
            CHECK(table.texts[figure.reporter] == fields[6]);
            CHECK(Sides.at(static_cast<std::size_t>(figure.side)) == fields[7]);
            CHECK(figure.isLow == (fields[8] == "low"));
            CHECK(table.texts[figure.source] == fields[9]);
            CHECK(table.texts[figure.link] == fields[10]);
            CHECK(table.texts[figure.note] == fields[11]);
            CHECK(table.texts[table.extras.at(i)] == fields[12]);
        }
    }
}

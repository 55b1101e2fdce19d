// SPDX-License-Identifier: GPL-3.0-or-later
#include "geodata/read/exchange_rates.h"

#include "tests/geodata/small_world.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/matchers/catch_matchers_string.hpp>

using namespace geodata;
using namespace small_world;
using Catch::Matchers::ContainsSubstring;
using Catch::Matchers::EndsWith;

namespace {

/// The rates of a table with these rows.
ExchangeRateTable ratesOf(const std::string &rows)
{
    const Folder folder;
    auto table = readExchangeRates(write(folder / "exchange_rates.csv", "year,currency,usd_per_unit,source\n" + rows));
    REQUIRE(table);
    return *table;
}

/// The one notice for a wrong row, which stands on line 2; the row after it is read nevertheless.
std::string noticeFor(const std::string &row)
{
    const ExchangeRateTable table = ratesOf(row + "\n2020,EUR,1.1422,ECB\n");
    REQUIRE(table.notices.size() == 1);
    CHECK(table.rates == std::vector<ExchangeRate>{{2020, "EUR", 1.1422, "ECB"}});
    const std::string sentence = toEnglish(table.notices[0]);
    CHECK_THAT(sentence, ContainsSubstring("exchange_rates.csv, line 2, left out: "));
    CHECK_FALSE(table.notices[0].wayOut.isEmpty());
    return sentence;
}

} // namespace

TEST_CASE("A rate says what a currency was worth in a year, and who says so", "[exchange_rates]")
{
    const ExchangeRateTable table = ratesOf("2020,EUR,1.1422,ECB\n2018,JPY,0.009056,\"110.42 yen, on average\"\n");
    CHECK(table.notices.empty());
    CHECK(table.rates ==
          std::vector<ExchangeRate>{{2020, "EUR", 1.1422, "ECB"}, {2018, "JPY", 0.009056, "110.42 yen, on average"}});
    CHECK(ratesOf("") == ExchangeRateTable{});
}

TEST_CASE("A row without year, currency, rate or source is left out", "[exchange_rates]")
{
    CHECK_THAT(noticeFor("20,EUR,1,ECB"), ContainsSubstring("year is “20”, which is no whole year from 1900 to 2100"));
    CHECK_THAT(noticeFor("2021,euro,1,ECB"),
               EndsWith("currency is “euro”, which is no code of a currency; write its three capital letters, such as "
                        "EUR."));
    CHECK_THAT(noticeFor("2021,USD,1,ECB"), EndsWith("US dollars need no rate; remove the line."));
    CHECK_THAT(noticeFor("2021,EUR,,ECB"), ContainsSubstring("usd_per_unit is empty"));
    CHECK_THAT(noticeFor("2021,EUR,0,ECB"), ContainsSubstring("usd_per_unit is zero; write how many US dollars"));
    CHECK_THAT(noticeFor("2021,EUR,-1,ECB"), ContainsSubstring("usd_per_unit is -1, which is negative"));
    CHECK_THAT(noticeFor("2021,EUR,\"1,18\",ECB"), ContainsSubstring("usd_per_unit is “1,18”, which is no plain"));
    CHECK_THAT(noticeFor("2021,EUR,one,ECB"), ContainsSubstring("usd_per_unit is “one”, which is no number"));
    CHECK_THAT(noticeFor("2021,EUR,1.18,"), ContainsSubstring("source is empty"));
}

TEST_CASE("A currency has one rate a year", "[exchange_rates]")
{
    const ExchangeRateTable table = ratesOf("2020,EUR,1.1,ECB\n2020,EUR,1.2,IMF\n2020,CNY,0.14,PBC\n");
    CHECK(table.rates.size() == 2);
    REQUIRE(table.notices.size() == 1);
    CHECK_THAT(toEnglish(table.notices[0]), EndsWith("exchange_rates.csv, line 3, left out: EUR has a rate for 2020 on "
                                                     "line 2 already; remove one of the two lines."));
}

TEST_CASE("A table of exchange rates lacks no column", "[exchange_rates]")
{
    const Folder folder;
    const auto table = readExchangeRates(write(folder / "exchange_rates.csv", "year,currency\n"));
    REQUIRE_FALSE(table);
    CHECK_THAT(toEnglish(table.error()),
               ContainsSubstring("exchange_rates.csv, line 1: has no column usd_per_unit; name "));
    CHECK_FALSE(readExchangeRates(folder / "none.csv"));
}

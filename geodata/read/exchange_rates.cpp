// SPDX-License-Identifier: GPL-3.0-or-later
#include "geodata/read/exchange_rates.h"

#include "geodata/read/csv.h"
#include "geodata/read/trade_fields.h"

#include <array>
#include <map>
#include <utility>

namespace geodata {

namespace {

constexpr std::array<std::string_view, 4> Columns = {"year", "currency", "usd_per_unit", "source"};

std::expected<ExchangeRate, Error> rateIn(const CsvRow &row)
{
    const auto year = yearIn(row, row.field("year"));
    if (!year)
        return std::unexpected(year.error());
    const std::string_view currency = row.field("currency"), source = row.field("source");
    if (!isCurrency(currency))
        return std::unexpected(
            row.error({GEODATA_TEXT("currency is “{0}”, which is no code of a currency"), {shownField(currency)}},
                      {GEODATA_TEXT("write its three capital letters, such as EUR")}));
    if (currency == UsDollar)
        return std::unexpected(row.error({GEODATA_TEXT("US dollars need no rate")}, {GEODATA_TEXT("remove the line")}));
    const auto rate = amountIn(row, "usd_per_unit", row.field("usd_per_unit"));
    if (!rate)
        return std::unexpected(rate.error());
    if (*rate <= 0)
        return std::unexpected(row.error({GEODATA_TEXT("usd_per_unit is zero")},
                                         {GEODATA_TEXT("write how many US dollars one unit was worth")}));
    if (source.empty())
        return std::unexpected(unsourced(row, "source"));
    return ExchangeRate{
        .year = *year, .currency = std::string(currency), .usdPerUnit = *rate, .source = std::string(source)};
}

} // namespace

std::expected<ExchangeRateTable, Error> readExchangeRates(const std::filesystem::path &path)
{
    auto table = readCsv(path);
    if (!table)
        return std::unexpected(std::move(table.error()));
    if (const auto good = table->checkColumns(Columns); !good)
        return std::unexpected(good.error());
    ExchangeRateTable result;
    std::map<std::pair<int, std::string>, std::size_t> lineOf;
    for (const CsvRow &row : table->rows()) {
        auto rate = rateIn(row);
        if (!rate) {
            table->notices.leaveOut(std::move(rate.error()));
            continue;
        }
        const auto [first, isNew] = lineOf.try_emplace({rate->year, rate->currency}, row.line());
        if (isNew)
            result.rates.push_back(std::move(*rate));
        else
            table->notices.leaveOut(
                row.error({GEODATA_TEXT("{0} has a rate for {1} on line {2} already"),
                           {rate->currency, std::to_string(rate->year), std::to_string(first->second)}},
                          {GEODATA_TEXT("remove one of the two lines")}));
    }
    result.notices = table->notices.take();
    return result;
}

} // namespace geodata

// SPDX-License-Identifier: GPL-3.0-or-later
#include "geodata/read/trade.h"

#include "geodata/read/local_file.h"
#include "geodata/read/trade_checks.h"
#include "geodata/read/trade_rows.h"

#include <utility>

namespace geodata {

namespace {

constexpr std::uintmax_t MaxBytes = 1'000'000'000;

std::expected<TradeTableFile, Error> read(const std::filesystem::path &path, std::vector<ExchangeRate> rates,
                                          const TradeCodes &codes)
{
    auto reader = CsvReader::open(path, MaxBytes);
    if (!reader)
        return std::unexpected(std::move(reader.error()));
    if (const auto good = reader->checkColumns(TradeColumns); !good)
        return std::unexpected(good.error());
    TradeTableFile result;
    TradeTable &table = result.table;
    table.rates = std::move(rates);
    TradeRows rows(*reader, codes, table);
    for (;;) {
        const auto row = reader->next();
        if (!row)
            return std::unexpected(row.error());
        if (!*row)
            break;
        auto figure = rows.read(**row);
        if (!figure) {
            reader->notices.leaveOut(std::move(figure.error()));
            continue;
        }
        table.figures.push_back(*figure);
        if (auto remark = rows.takeRemark())
            reader->notices.mention(std::move(*remark));
    }
    TradeChecks checks(table, shownName(path), reader->notices);
    checks.removeRepeated();
    checks.compare();
    result.notices = reader->notices.take();
    return result;
}

} // namespace

std::expected<TradeTableFile, Error> readTrade(const std::filesystem::path &path, std::vector<ExchangeRate> rates,
                                               const TradeCodes &codes)
{
    try {
        return read(path, std::move(rates), codes);
    } catch (const std::exception &problem) {
        return std::unexpected(unreadable(path, problem));
    }
}

} // namespace geodata

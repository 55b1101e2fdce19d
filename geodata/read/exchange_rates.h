// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geodata/model/error.h"
#include "geodata/model/trade.h"

#include <expected>
#include <filesystem>
#include <vector>

namespace geodata {

/// The rates of a table, and what of it could not be used.
struct ExchangeRateTable
{
    std::vector<ExchangeRate> rates = {}; ///< in the order of the table
    std::vector<Error> notices = {};      ///< a row that was left out each
    bool operator==(const ExchangeRateTable &) const = default;
};

/// Reads a CSV table with the columns year, currency, usd_per_unit, source. A row that lacks a year from 1900 to 2100,
/// a currency other than the US dollar, a rate above 0 or the source, or that speaks of the year and currency of an
/// earlier one, is left out with a notice. Fails if the file cannot be read or lacks a column. Thread-safe.
std::expected<ExchangeRateTable, Error> readExchangeRates(const std::filesystem::path &path);

} // namespace geodata

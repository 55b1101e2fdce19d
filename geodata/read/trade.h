// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geodata/model/error.h"
#include "geodata/model/trade.h"

#include <expected>
#include <filesystem>
#include <span>
#include <string>
#include <vector>

namespace geodata {

/// Of whom a trade table may speak.
struct TradeCodes
{
    std::vector<std::string> countries = {}; ///< of the map; RegionCode need not be among them
    std::vector<std::string> powers = {};    ///< ids; a country may be a power too
};

/// A trade table that was read, and what is to be said of it.
struct TradeTableFile
{
    TradeTable table = {};
    std::vector<Error> notices = {}; ///< rows that were left out, and doubtful ones that were kept
};

/// Reads a CSV table with the columns country, power, year, flow, value, unit, reporter, side, confidence, source,
/// link, note, as atlas.schema.json describes them, in any order and with any others: those are kept as they are.
///
/// A row that speaks of an unknown country or power, that has something else in a column than belongs there, that lacks
/// the reporter or the source, or that repeats another, is left out with a notice. Kept with a notice are: a figure in
/// a currency without a rate for the year, once a currency and year; a figure that contradicts another of the same
/// reporter for the same flow and year, unless the note of one of them says "differs from" and the value of the other;
/// and a turnover that differs by more than a twentieth from the sum of its reporter's two flows.
///
/// Fails if the file cannot be read as a table (see readCsv()), is bigger than 1 GB, or lacks a column. A million rows
/// take about a second and a hundred bytes each. Thread-safe.
std::expected<TradeTableFile, Error> readTrade(const std::filesystem::path &path, std::vector<ExchangeRate> rates,
                                               const TradeCodes &codes);

/// Which of two figures of one reporter for one flow and year is taken: of normal confidence before low, with a value
/// before withheld, then the first in the file.
bool isTakenBefore(const TradeFigure &one, const TradeFigure &other);

} // namespace geodata

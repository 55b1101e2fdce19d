// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geodata/model/error.h"
#include "geodata/model/power_measure.h"
#include "geodata/read/trade.h"

#include <expected>
#include <filesystem>
#include <vector>

namespace geodata {

/// The measures of a table, and what of it could not be used.
struct MeasureTable
{
    std::vector<MeasureFigure> figures = {}; ///< in the order of the table
    std::vector<Error> notices = {};         ///< a row that was left out each
    bool operator==(const MeasureTable &) const = default;
};

/// Reads a CSV table with the columns power, country, measure, unit, period, value, qualifier, reporter, series,
/// source, link, note. A measure is one of PowerMeasureWords and has the unit of its kind, a qualifier is one of
/// QualifierWords or empty, which is exact; a period is a year, a month (2024-01), or from one to another with a
/// stroke (2000/2021, 2024-01/2024-09). Left out with a notice are rows of which one of these makes no sense, that
/// speak of a country or power that is not among the codes (RegionCode always is), whose value is no plain number from
/// 0 up – a percentage to 100 –, that lack reporter or source, and second rows for one figure: the same power,
/// country, measure, period, reporter and source. Fails if the file cannot be read or lacks a column. Thread-safe.
std::expected<MeasureTable, Error> readPowerMeasures(const std::filesystem::path &path, const TradeCodes &codes);

/// "2024", "2024-01", "2000/2021" or nothing: a period as tables write it.
std::string toText(const Period &period);

} // namespace geodata

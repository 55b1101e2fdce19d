// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geodata/read/csv_reader.h"

namespace geodata {

inline constexpr int FirstYear = 1900;
inline constexpr int LastYear = 2100;
inline constexpr std::string_view UsDollar = "USD";
inline constexpr std::string_view Withheld = "withheld"; ///< in place of a value

// Of these functions each takes a row for its line, a field of it, and the name of its column where that isn't plain.

/// The year that a field is, FirstYear to LastYear; else an error that names line and column.
std::expected<int, Error> yearIn(const CsvRow &row, std::string_view text);

/// The amount of money that a field is: a plain number from 0 to 10¹⁵; else an error that names line and column, and
/// says which way to write it.
std::expected<double, Error> amountIn(const CsvRow &row, std::string_view name, std::string_view text);

/// Whether a text is three capital letters, as codes of currencies are (ISO 4217).
bool isCurrency(std::string_view text);

/// How many millions of its currency a unit such as "EUR billion" is; 0 if it is no unit of money.
double millionsOf(std::string_view unit);

/// What is wrong where one of a few words belongs.
Error notKnown(const CsvRow &row, std::string_view name, std::string_view text, std::string_view words);

/// What is wrong where a unit of money belongs.
Error unknownUnit(const CsvRow &row, std::string_view text);

/// What is wrong where the code of a state belongs, or RegionCode.
Error unknownCountry(const CsvRow &row, std::string_view text);

/// What is wrong where a power belongs; `ids` are those of the atlas, as a list.
Error unknownPower(const CsvRow &row, std::string_view text, const std::string &ids);

/// What is wrong where a field is empty that makes a figure trustworthy.
Error unsourced(const CsvRow &row, std::string_view name);

} // namespace geodata

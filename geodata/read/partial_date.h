// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geodata/model/partial_date.h"

#include <optional>
#include <string>
#include <string_view>

namespace geodata {

/// The whole number that all of a text is; −1 if it is none. No signs.
int digitsOf(std::string_view text);

/// The date that a text such as 2023-05-18, 2023-05 or 2023 is; nothing if there is no such day, month or year, or if
/// the year is out of the range of tables.
std::optional<PartialDate> partialDateOf(std::string_view text);

/// Whether a date surely lies before another: as far as both are known.
bool isBefore(const PartialDate &a, const PartialDate &b);

/// "2023-05-18", "2023-05", "2023" or nothing: a date as tables write it.
std::string toText(const PartialDate &date);

} // namespace geodata

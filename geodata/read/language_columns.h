// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geodata/model/country.h"
#include "geodata/read/csv_reader.h"

#include <span>

namespace geodata {

/// The language that a column's name tells: "name_ru" → "ru", "name_zh-Hant" → "zh-Hant" where the stem is "name";
/// empty if the column holds nothing of the kind.
std::string_view languageOf(std::string_view column, std::string_view stem);

/// A text of a row in all languages: what stands under the stem is English, "name_ru" Russian, and so on.
Names textsIn(const CsvRow &row, std::span<const std::string_view> columns, std::string_view stem);

/// Whether a text is a short name: small letters, digits, "_", "-".
bool isShortName(std::string_view text);

} // namespace geodata

// SPDX-License-Identifier: GPL-3.0-or-later
#include "geodata/read/language_columns.h"

#include <algorithm>

namespace geodata {

namespace {

bool isSmallLetterOrDigit(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
}

} // namespace

std::string_view languageOf(std::string_view column, std::string_view stem)
{
    if (!column.starts_with(stem) || column.size() < stem.size() + 2 || column[stem.size()] != '_')
        return {};
    column.remove_prefix(stem.size() + 1);
    const auto fitsTag = [](char c) { return isSmallLetterOrDigit(c) || (c >= 'A' && c <= 'Z') || c == '-'; };
    return std::ranges::all_of(column, fitsTag) ? column : std::string_view();
}

Names textsIn(const CsvRow &row, std::span<const std::string_view> columns, std::string_view stem)
{
    Names texts;
    if (!row.field(stem).empty())
        texts.emplace("en", row.field(stem));
    for (const std::string_view column : columns) {
        const std::string_view language = languageOf(column, stem);
        if (!language.empty() && !row.field(column).empty())
            texts.emplace(language, row.field(column));
    }
    return texts;
}

bool isShortName(std::string_view text)
{
    return !text.empty() &&
           std::ranges::all_of(text, [](char c) { return isSmallLetterOrDigit(c) || c == '_' || c == '-'; });
}

} // namespace geodata

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geodata/read/trade_fields.h"

#include <algorithm>
#include <array>
#include <string>

namespace geodata {

/// The value of an enumeration by its word in a list that has them in order; an error that names all words if it is
/// none of them.
template <typename Value, std::size_t Count>
std::expected<Value, Error> wordIn(const CsvRow &row, std::string_view column,
                                   const std::array<std::string_view, Count> &words)
{
    const std::string_view text = row.field(column);
    const auto found = std::ranges::find(words, text);
    if (found != words.end())
        return static_cast<Value>(found - words.begin());
    std::string list;
    for (const std::string_view word : words)
        list.append(list.empty() ? "" : ", ").append(word);
    return std::unexpected(notKnown(row, column, text, list));
}

/// The same; an empty text is the first.
template <typename Value, std::size_t Count>
std::expected<Value, Error> valueIn(const CsvRow &row, std::string_view column,
                                    const std::array<std::string_view, Count> &words)
{
    return row.field(column).empty() ? Value{} : wordIn<Value>(row, column, words);
}

} // namespace geodata

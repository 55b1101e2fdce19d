// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geodata/model/error.h"

#include <cstdint>
#include <expected>
#include <map>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace geodata {

/// What the rows of a table look into.
struct CsvContent
{
    struct Field
    {
        std::uint32_t begin = 0, size = 0; ///< in the text
    };
    std::string file = {};
    std::string text = {}; ///< of the file, or a part of it; the fields of whole rows are unquoted in place
    std::size_t headerLine = 0;
    std::vector<std::string> names = {};                   ///< of the columns
    std::vector<std::string_view> columns = {};            ///< the same
    std::map<std::string_view, std::size_t> columnOf = {}; ///< by name
    std::vector<Field> fields = {};                        ///< of all rows, one after the other

    std::string_view textOf(Field field) const { return std::string_view(text).substr(field.begin, field.size); }

    /// What is wrong on a line.
    Error error(std::size_t line, Text problem, Text wayOut) const;

    /// An error if the header line lacks one of these columns.
    std::expected<void, Error> checkColumns(std::span<const std::string_view> needed) const;
};

} // namespace geodata

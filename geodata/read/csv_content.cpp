// SPDX-License-Identifier: GPL-3.0-or-later
#include "geodata/read/csv_content.h"

#include "geodata/read/csv_reader.h"
#include "geodata/read/encoding.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <utility>

namespace geodata {

namespace {

Text lineText(std::size_t line)
{
    return {GEODATA_TEXT("line {0}"), {std::to_string(line)}};
}

std::string shortest(double value)
{
    std::array<char, 32> digits = {};
    return {digits.data(), std::to_chars(digits.data(), digits.data() + digits.size(), value).ptr};
}

} // namespace

Error CsvContent::error(std::size_t line, Text problem, Text wayOut) const
{
    return {file, lineText(line), std::move(problem), std::move(wayOut)};
}

std::expected<void, Error> CsvContent::checkColumns(std::span<const std::string_view> needed) const
{
    std::string list;
    for (const std::string_view column : needed)
        list.append(list.empty() ? "" : ",").append(column);
    for (const std::string_view column : needed) {
        if (!columnOf.contains(column))
            return std::unexpected(error(headerLine, {GEODATA_TEXT("has no column {0}"), {std::string(column)}},
                                         {GEODATA_TEXT("name these columns on the first line: {0}"), {list}}));
    }
    return {};
}

std::string_view CsvRow::field(std::string_view column) const
{
    const auto found = m_content->columnOf.find(column);
    return found == m_content->columnOf.end() ? std::string_view() : field(found->second);
}

std::string_view CsvRow::field(std::size_t column) const
{
    return column < m_fieldCount ? m_content->textOf(m_content->fields[m_firstField + column]) : std::string_view();
}

std::expected<double, Error> CsvRow::number(std::string_view column, double least, double most) const
{
    const std::string_view text = field(column);
    if (text.empty())
        return std::unexpected(error({GEODATA_TEXT("{0} is empty"), {std::string(column)}},
                                     {GEODATA_TEXT("write a number there, such as 71.4")}));
    double value = 0;
    const char *const end = text.data() + text.size();
    const auto [stop, failure] = std::from_chars(text.data(), end, value);
    if (failure != std::errc() || stop != end || !std::isfinite(value))
        return std::unexpected(
            error({GEODATA_TEXT("{0} is “{1}”, which is no number"), {std::string(column), shownField(text)}},
                  {GEODATA_TEXT("write it with a decimal point and without spaces, such as 1071.4")}));
    if (value < least || value > most)
        return std::unexpected(error({GEODATA_TEXT("{0} is {1}, which is not between {2} and {3}"),
                                      {std::string(column), shownField(text), shortest(least), shortest(most)}},
                                     {GEODATA_TEXT("correct the number")}));
    return value;
}

Error CsvRow::error(Text problem, Text wayOut) const
{
    return m_content->error(m_line, std::move(problem), std::move(wayOut));
}

std::string shownField(std::string_view field)
{
    constexpr std::size_t MaxBytesShown = 60;
    std::string shown = toValidUtf8(field.substr(0, MaxBytesShown)); // drops half a character at the cut
    std::ranges::replace_if(shown, [](unsigned char c) { return c < ' '; }, ' ');
    return shown + (field.size() > MaxBytesShown ? "…" : "");
}

} // namespace geodata

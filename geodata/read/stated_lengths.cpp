// SPDX-License-Identifier: GPL-3.0-or-later
#include "geodata/read/stated_lengths.h"

#include "geodata/read/csv.h"

#include <algorithm>
#include <array>
#include <map>
#include <tuple>
#include <utility>

namespace geodata {

namespace {

constexpr std::array<std::string_view, 6> Columns = {"country_a", "country_b", "length_km", "source", "link", "note"};
constexpr double MaxKilometers = 100'000;

std::expected<StatedLength, Error> lengthIn(const CsvRow &row)
{
    const std::string_view a = row.field("country_a"), b = row.field("country_b"), source = row.field("source");
    if (a.empty() || b.empty())
        return std::unexpected(row.error({GEODATA_TEXT("{0} is empty"), {a.empty() ? "country_a" : "country_b"}},
                                         {GEODATA_TEXT("write the code of a country there, as the map file has it")}));
    if (a == b)
        return std::unexpected(row.error({GEODATA_TEXT("is a border of {0} with itself"), {shownField(a)}},
                                         {GEODATA_TEXT("name two different countries")}));
    const auto kilometers = row.number("length_km", 0, MaxKilometers);
    if (!kilometers)
        return std::unexpected(kilometers.error());
    if (*kilometers <= 0)
        return std::unexpected(
            row.error({GEODATA_TEXT("the length is zero")}, {GEODATA_TEXT("write a length in kilometres")}));
    if (source.empty())
        return std::unexpected(row.error({GEODATA_TEXT("a length without a source is not shown")},
                                         {GEODATA_TEXT("write who says so under source")}));
    return StatedLength{.countryA = std::string(a),
                        .countryB = std::string(b),
                        .kilometers = *kilometers,
                        .source = std::string(source),
                        .link = std::string(row.field("link")),
                        .note = std::string(row.field("note"))};
}

/// What two rows have in common that say the same; a border has no direction.
auto contentOf(const StatedLength &length)
{
    const auto [first, second] = std::minmax(length.countryA, length.countryB);
    return std::tuple(std::string(first), std::string(second), length.kilometers, length.source, length.link,
                      length.note);
}

} // namespace

std::expected<StatedLengthTable, Error> readStatedLengths(const std::filesystem::path &path)
{
    auto table = readCsv(path);
    if (!table)
        return std::unexpected(std::move(table.error()));
    if (const auto good = table->checkColumns(Columns); !good)
        return std::unexpected(good.error());
    StatedLengthTable result;
    std::map<decltype(contentOf({})), std::size_t> lineOf;
    for (const CsvRow &row : table->rows()) {
        auto length = lengthIn(row);
        if (!length) {
            table->notices.leaveOut(std::move(length.error()));
            continue;
        }
        const auto [first, isNew] = lineOf.try_emplace(contentOf(*length), row.line());
        if (isNew)
            result.lengths.push_back(std::move(*length));
        else
            table->notices.leaveOut(
                row.error({GEODATA_TEXT("says the same as line {0}"), {std::to_string(first->second)}},
                          {GEODATA_TEXT("remove one of the two lines")}));
    }
    result.notices = table->notices.take();
    return result;
}

} // namespace geodata

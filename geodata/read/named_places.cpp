// SPDX-License-Identifier: GPL-3.0-or-later
#include "geodata/read/named_places.h"

#include "geodata/read/csv.h"
#include "geodata/read/language_columns.h"
#include "geodata/read/words.h"

#include <map>
#include <tuple>

namespace geodata {

namespace {

constexpr std::array<std::string_view, 6> Columns = {"name", "kind", "country", "lon", "lat", "source"};
constexpr std::array<std::string_view, 2> YesNo = {"no", "yes"};

std::expected<NamedPlace, Error> placeIn(const CsvRow &row, std::span<const std::string_view> columns)
{
    NamedPlace place;
    place.names = textsIn(row, columns, "name");
    if (place.names.empty())
        return std::unexpected(
            row.error({GEODATA_TEXT("{0} is empty"), {"name"}}, {GEODATA_TEXT("write what the place is called")}));
    const auto kind = valueIn<PlaceKind>(row, "kind", PlaceKindWords);
    if (!kind)
        return std::unexpected(kind.error());
    const auto lon = row.number("lon", -180, 180);
    if (!lon)
        return std::unexpected(lon.error());
    const auto lat = row.number("lat", -90, 90);
    if (!lat)
        return std::unexpected(lat.error());
    const auto isApproximate = valueIn<bool>(row, "approximate", YesNo);
    if (!isApproximate)
        return std::unexpected(isApproximate.error());
    if (row.field("source").empty())
        return std::unexpected(unsourced(row, "source"));
    place.kind = *kind;
    place.country = row.field("country");
    place.place = {*lon, *lat};
    place.isApproximate = *isApproximate;
    place.source = row.field("source");
    place.link = row.field("link");
    place.note = row.field("note");
    return place;
}

} // namespace

std::expected<NamedPlaceTable, Error> readNamedPlaces(const std::filesystem::path &path)
{
    auto table = readCsv(path);
    if (!table)
        return std::unexpected(std::move(table.error()));
    if (const auto good = table->checkColumns(Columns); !good)
        return std::unexpected(good.error());
    NamedPlaceTable result;
    std::map<std::tuple<std::string, PlaceKind, double, double>, std::size_t> lineOf;
    for (const CsvRow &row : table->rows()) {
        auto place = placeIn(row, table->columns());
        if (!place) {
            table->notices.leaveOut(std::move(place.error()));
            continue;
        }
        const auto [first, isNew] = lineOf.try_emplace(
            {std::string(row.field("name")), place->kind, place->place.lon, place->place.lat}, row.line());
        if (isNew)
            result.places.push_back(std::move(*place));
        else
            table->notices.leaveOut(
                row.error({GEODATA_TEXT("says the same as line {0}"), {std::to_string(first->second)}},
                          {GEODATA_TEXT("remove one of the two lines")}));
    }
    result.notices = table->notices.take();
    return result;
}

} // namespace geodata

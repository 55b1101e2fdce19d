// SPDX-License-Identifier: GPL-3.0-or-later
#include "geodata/read/viewpoints.h"

#include "geodata/read/csv.h"
#include "geodata/read/language_columns.h"

#include <algorithm>
#include <array>
#include <map>
#include <utility>

namespace geodata {

namespace {

constexpr std::array<std::string_view, 9> Columns = {"viewpoint", "action", "country", "longitude", "latitude",
                                                     "to",        "name",   "note",    "source"};

std::string text(const CsvRow &row, std::string_view column)
{
    return std::string(row.field(column));
}

/// An error if one of the columns is filled in though the row's action has no use for it.
std::expected<void, Error> checkEmpty(const CsvRow &row, std::initializer_list<std::string_view> columns)
{
    for (const std::string_view column : columns) {
        if (!row.field(column).empty())
            return std::unexpected(
                row.error({GEODATA_TEXT("{0} is filled in"), {std::string(column)}},
                          {GEODATA_TEXT("leave it empty where the action is {0}"), {text(row, "action")}}));
    }
    return {};
}

/// An error if one of the columns is empty though the row's action needs it.
std::expected<void, Error> checkFilled(const CsvRow &row, std::initializer_list<std::string_view> columns)
{
    for (const std::string_view column : columns) {
        if (row.field(column).empty())
            return std::unexpected(
                row.error({GEODATA_TEXT("{0} is empty"), {std::string(column)}},
                          {GEODATA_TEXT("write the code of a country there, as the map file has it")}));
    }
    return {};
}

/// The place a row names, if it names one.
std::expected<std::optional<LonLat>, Error> placeIn(const CsvRow &row)
{
    const bool hasLongitude = !row.field("longitude").empty();
    if (hasLongitude == row.field("latitude").empty())
        return std::unexpected(
            row.error({GEODATA_TEXT("of longitude and latitude only one is filled in")},
                      {GEODATA_TEXT("fill in both to mean one piece of land, or neither to mean all of the country")}));
    if (!hasLongitude)
        return std::nullopt;
    const auto longitude = row.number("longitude", -180, 180);
    if (!longitude)
        return std::unexpected(longitude.error());
    const auto latitude = row.number("latitude", -90, 90);
    if (!latitude)
        return std::unexpected(latitude.error());
    return LonLat{*longitude, *latitude};
}

std::expected<LandClaim, Error> claimIn(const CsvRow &row, const std::vector<std::string_view> &columns)
{
    const bool isMove = row.field("action") == "move";
    if (row.field("viewpoint") == DeFacto)
        return std::unexpected(row.error(
            {GEODATA_TEXT("{0} is the map as the file has it, and no row changes it"), {std::string(DeFacto)}},
            {GEODATA_TEXT("name another viewpoint")}));
    const auto filled = isMove ? checkFilled(row, {"country", "to"}) : checkFilled(row, {"country"});
    const auto empty = isMove ? filled : checkEmpty(row, {"to"});
    for (const auto &good : {filled, empty}) {
        if (!good)
            return std::unexpected(good.error());
    }
    if (row.field("country") == row.field("to"))
        return std::unexpected(row.error({GEODATA_TEXT("gives land of {0} to {0}"), {shownField(row.field("to"))}},
                                         {GEODATA_TEXT("name another country under to")}));
    auto place = placeIn(row);
    if (!place)
        return std::unexpected(std::move(place.error()));
    return LandClaim{.kind = isMove ? LandClaim::Kind::Move : LandClaim::Kind::Disputed,
                     .country = text(row, "country"),
                     .place = *place,
                     .to = text(row, "to"),
                     .names = textsIn(row, columns, "name"),
                     .note = text(row, "note"),
                     .source = text(row, "source"),
                     .line = row.line()};
}

/// Puts viewpoints together from their rows, wherever these stand.
class ViewpointReader
{
public:
    explicit ViewpointReader(const std::vector<std::string_view> &columns) : m_columns(columns)
    {
        viewpointOf(DeFacto);
    }

    /// Does what a row says, or nothing if it is wrong.
    std::expected<void, Error> read(const CsvRow &row);

    std::vector<Viewpoint> take() { return std::move(m_viewpoints); }

private:
    std::expected<void, Error> describe(const CsvRow &row);

    /// The viewpoint of that id, made if there is none yet.
    Viewpoint &viewpointOf(std::string_view id)
    {
        const auto [found, isNew] = m_indexOf.try_emplace(std::string(id), m_viewpoints.size());
        if (isNew)
            m_viewpoints.push_back({.id = std::string(id), .names = {{"", std::string(id)}}});
        return m_viewpoints[found->second];
    }

    const std::vector<std::string_view> &m_columns;
    std::vector<Viewpoint> m_viewpoints;
    std::map<std::string, std::size_t, std::less<>> m_indexOf; // by id
    std::map<std::string, std::size_t, std::less<>> m_lineOf;  // by id: where it is described
};

std::expected<void, Error> ViewpointReader::describe(const CsvRow &row)
{
    if (const auto good = checkEmpty(row, {"country", "longitude", "latitude", "to"}); !good)
        return good;
    const auto [described, isFirst] = m_lineOf.try_emplace(text(row, "viewpoint"), row.line());
    if (!isFirst)
        return std::unexpected(row.error({GEODATA_TEXT("{0} is described on line {1} already"),
                                          {shownField(described->first), std::to_string(described->second)}},
                                         {GEODATA_TEXT("remove one of the two lines")}));
    Viewpoint &viewpoint = viewpointOf(described->first);
    if (Names names = textsIn(row, m_columns, "name"); !names.empty())
        viewpoint.names = std::move(names);
    viewpoint.note = row.field("note");
    viewpoint.source = row.field("source");
    return {};
}

std::expected<void, Error> ViewpointReader::read(const CsvRow &row)
{
    const std::string_view id = row.field("viewpoint"), action = row.field("action");
    if (!isShortName(id))
        return std::unexpected(
            row.error({GEODATA_TEXT("the viewpoint is “{0}”, which is no short name"), {shownField(id)}},
                      {GEODATA_TEXT("write small Latin letters, digits, _ and - only")}));
    if (action == "describe")
        return describe(row);
    if (action != "move" && action != "disputed")
        return std::unexpected(
            row.error({GEODATA_TEXT("the action is “{0}”, which is not known"), {shownField(action)}},
                      {GEODATA_TEXT("write describe, move or disputed")}));
    auto claim = claimIn(row, m_columns);
    if (!claim)
        return std::unexpected(std::move(claim.error()));
    viewpointOf(id).claims.push_back(std::move(*claim));
    return {};
}

} // namespace

std::expected<ViewpointTable, Error> readViewpoints(const std::filesystem::path &path)
{
    auto table = readCsv(path);
    if (!table)
        return std::unexpected(std::move(table.error()));
    if (const auto good = table->checkColumns(Columns); !good)
        return std::unexpected(good.error());
    ViewpointReader reader(table->columns());
    for (const CsvRow &row : table->rows()) {
        if (auto good = reader.read(row); !good)
            table->notices.leaveOut(std::move(good.error()));
    }
    return ViewpointTable{reader.take(), table->notices.take()};
}

} // namespace geodata

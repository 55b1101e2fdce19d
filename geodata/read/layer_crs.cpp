// SPDX-License-Identifier: GPL-3.0-or-later
#include "geodata/read/layer_crs.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cpl_string.h>
#include <format>

namespace geodata {

namespace {

/// WGS 84 in degrees: nothing to be computed, and the places stay as they are to the bit.
bool isPlainWgs84(const OGRSpatialReference &crs)
{
    OGRSpatialReference wgs84;
    wgs84.SetWellKnownGeogCS("WGS84");
    const std::array<const char *, 3> options = {"IGNORE_DATA_AXIS_TO_SRS_AXIS_MAPPING=YES",
                                                 "CRITERION=EQUIVALENT_EXCEPT_AXIS_ORDER_GEOGCRS", nullptr};
    return crs.IsSame(&wgs84, options.data()) != 0;
}

Text assumed(const MapSource &source)
{
    if (source.hasPrjFile)
        return {GEODATA_TEXT("the .prj beside it cannot be understood, so WGS 84 was assumed")};
    if (source.kind == SourceKind::Shapefile)
        return {GEODATA_TEXT("has no .prj beside it, so WGS 84 was assumed")};
    return {GEODATA_TEXT("does not say its coordinate system, so WGS 84 was assumed")};
}

Error noDegrees(const std::string &file, long long feature, LonLat off, bool isAssumed, const Text &wayOut)
{
    const Text place = {GEODATA_TEXT("feature {0}"), {std::to_string(feature)}};
    const std::vector<std::string> xy = {std::format("{}", off.lon), std::format("{}", off.lat)};
    if (isAssumed)
        return {file,
                place,
                {GEODATA_TEXT("{0}, {1} are no degrees, and the file does not say its coordinate system"), xy},
                wayOut};
    return {file, place, {GEODATA_TEXT("{0}, {1} are no degrees, though the file says it holds some"), xy}, wayOut};
}

Error notReached(const std::string &file, const std::string &crs, const Text &wayOut)
{
    return {file, {}, {GEODATA_TEXT("has no place that its coordinate system, {0}, reaches"), {crs}}, wayOut};
}

Text noNumbersLeftOut()
{
    return {GEODATA_TEXT("a piece with coordinates that are no numbers, or far beyond any, was left out")};
}

Text offEarthLeftOut()
{
    return {GEODATA_TEXT("a piece with places that are not on the earth was left out")};
}

Text notReachedLeftOut(const std::string &crs)
{
    return {GEODATA_TEXT("a piece with places that {0} does not reach was left out"), {crs}};
}

Text anotherFile()
{
    return {GEODATA_TEXT("copy or download it again, or open another file")};
}

} // namespace

std::expected<LayerCrs, Error> findCrs(const MapSource &source, OGRLayer &layer, const ReadOptions &options,
                                       NoticeBook &notices)
{
    const std::string &file = notices.file();
    const LayerWords &words = wordsOf(source.sort);
    LayerCrs result;
    OGRSpatialReference crs;
    if (!options.crs.empty()) {
        const CPLStringList limits(
            std::array<const char *, 3>{"ALLOW_NETWORK_ACCESS=NO", "ALLOW_FILE_ACCESS=NO", nullptr}.data());
        result.name = toValidUtf8(options.crs);
        if (crs.SetFromUserInput(options.crs.c_str(), limits.List()) != OGRERR_NONE)
            return std::unexpected(
                Error{file,
                      {},
                      {GEODATA_TEXT("cannot be read in {0}, a coordinate system nobody knows"), {result.name}},
                      {GEODATA_TEXT("name one such as EPSG:4326")}});
        crs.SetAxisMappingStrategy(OAMS_TRADITIONAL_GIS_ORDER);
    } else if (const OGRSpatialReference *stated = layer.GetSpatialRef(); stated != nullptr && !stated->IsEmpty()) {
        crs = *stated;
        result.name = stated->GetName() != nullptr ? toValidUtf8(stated->GetName()) : "?";
    } else {
        result.isAssumed = true;
        notices.add(assumed(source), words.tellCrs);
        return result;
    }
    if (isPlainWgs84(crs))
        return result;
    OGRSpatialReference wgs84;
    wgs84.SetWellKnownGeogCS("WGS84");
    wgs84.SetAxisMappingStrategy(OAMS_TRADITIONAL_GIS_ORDER);
    result.toWgs84.reset(OGRCreateCoordinateTransformation(&crs, &wgs84));
    source.messages->takeFailure();
    if (result.toWgs84 == nullptr)
        return std::unexpected(
            Error{file,
                  {},
                  {GEODATA_TEXT("is in a coordinate system that has no place on the earth ({0})"), {result.name}},
                  words.correctCrs});
    return result;
}

bool PlaceReader::admits(std::size_t vertices)
{
    m_vertices += vertices;
    return m_vertices <= m_maxVertices;
}

bool PlaceReader::read(std::vector<LonLat> &piece, long long feature)
{
    const Trouble trouble = place(piece);
    leaveOut(trouble, feature);
    return trouble == Trouble::None;
}

PlaceReader::Trouble PlaceReader::place(std::vector<LonLat> &piece)
{
    // Beyond this nothing is a coordinate on the earth in any unit in use.
    constexpr double Absurd = 1e10;
    for (const LonLat &place : piece) {
        if (!(std::abs(place.lon) < Absurd && std::abs(place.lat) < Absurd)) // also false for NaN
            return Trouble::NoNumber;
    }
    if (m_crs.toWgs84 != nullptr && !project(piece))
        return Trouble::NoPlace;
    constexpr double Slack = 1e-6; // rounding of whoever wrote the file
    for (LonLat &place : piece) {
        if (std::abs(place.lon) > 540 || std::abs(place.lat) > 90 + Slack) {
            if (m_firstOffFeature == 0)
                m_firstOff = place;
            return Trouble::OffEarth;
        }
        place.lat = std::clamp(place.lat, -90.0, 90.0);
    }
    return Trouble::None;
}

bool PlaceReader::project(std::vector<LonLat> &piece)
{
    const std::size_t count = piece.size();
    m_x.resize(count);
    m_y.resize(count);
    m_isPlaced.assign(count, 0);
    for (std::size_t i = 0; i < count; ++i) {
        m_x[i] = piece[i].lon;
        m_y[i] = piece[i].lat;
    }
    m_crs.toWgs84->Transform(count, m_x.data(), m_y.data(), nullptr, nullptr, m_isPlaced.data());
    for (std::size_t i = 0; i < count; ++i) {
        if (m_isPlaced[i] == 0 || !std::isfinite(m_x[i]) || !std::isfinite(m_y[i]))
            return false;
        piece[i] = {m_x[i], m_y[i]};
    }
    return true;
}

void PlaceReader::leaveOut(Trouble trouble, long long feature)
{
    switch (trouble) {
    case Trouble::None:
        break;
    case Trouble::NoNumber:
        ++m_noNumber;
        m_notices.add(noNumbersLeftOut(), {}, feature);
        break;
    case Trouble::OffEarth:
        ++m_offEarth;
        if (m_firstOffFeature == 0)
            m_firstOffFeature = feature;
        m_notices.add(offEarthLeftOut(), {}, feature);
        break;
    case Trouble::NoPlace:
        ++m_noPlace;
        m_notices.add(notReachedLeftOut(m_crs.name), {}, feature);
        break;
    }
}

std::optional<Error> PlaceReader::verdict(std::size_t pieces) const
{
    const std::string &file = m_notices.file();
    // Metres read as degrees: a whole map off the earth is no damage but another coordinate system.
    if (m_offEarth > 0 && m_offEarth >= pieces)
        return noDegrees(file, m_firstOffFeature, m_firstOff, m_crs.isAssumed, m_words.addCrs);
    if (pieces > 0)
        return std::nullopt;
    if (m_noPlace > 0 && m_noPlace >= m_noNumber)
        return notReached(file, m_crs.name, m_words.correctCrs);
    if (m_noNumber > 0)
        return Error{file, {}, m_words.noNumbers, anotherFile()};
    return std::nullopt;
}

} // namespace geodata

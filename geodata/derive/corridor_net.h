// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geodata/derive/corridor_track.h"
#include "geodata/model/error.h"

#include <unordered_map>

namespace geodata {

inline constexpr std::uint32_t NoNode = std::numeric_limits<std::uint32_t>::max();
inline constexpr std::uint32_t NoPoint = std::numeric_limits<std::uint32_t>::max();

/// A named point on a section.
struct PointOnTrack
{
    std::uint32_t point = NoPoint; ///< row in CorridorTable::points
    double km = 0;                 ///< from the section's start
};

/// Where a section ends, two of them meet, or a named point lies: a way can begin, end or turn off there.
struct NetNode
{
    LonLat place;
    std::uint32_t point = NoPoint; ///< the named point there
};

/// A piece of one section from a node to the next.
struct NetEdge
{
    std::uint32_t section = NoSection;
    std::uint32_t a = NoNode, b = NoNode; ///< at fromKm, at toKm
    double fromKm = 0, toKm = 0;          ///< from the section's start

    double km() const { return toKm - fromKm; }
    std::uint32_t other(std::uint32_t node) const { return node == a ? b : a; }
};

/// All sections as they lie on the earth, and how they hang together. Nothing of it depends on whose land it is.
/// Immutable once built.
struct CorridorNet
{
    std::vector<Track> tracks;                     ///< by section
    std::vector<std::vector<LandStretch>> lands;   ///< by section
    std::vector<std::vector<PointOnTrack>> points; ///< by section, along it
    std::vector<std::vector<std::uint32_t>> users; ///< by section: rows of the corridors that run along it
    std::vector<NetNode> nodes;
    std::vector<NetEdge> edges;
    std::vector<std::vector<std::uint32_t>> edgesOf;        ///< by node
    std::vector<std::vector<std::uint32_t>> edgesOfSection; ///< by section, along it
    std::vector<std::uint32_t> nodeOfPoint;                 ///< by named point; NoNode if it lies on no section
    std::vector<int> gauges;                                ///< usual gauge by country, mm; 0 where not told

    /// The gauge of a railway in a country, mm; 0 where not told.
    int gaugeOf(const CorridorSection &section, CountryRow country) const
    {
        return section.gaugeMm > 0 ? section.gaugeMm : country < gauges.size() ? gauges[country] : 0;
    }
};

/// Joins the sections of a table. Sections meet where they have a place in common (to 10⁻⁶ degrees), pipelines with
/// pipelines only, as oil doesn't change to a train. `rows` gives the row of a country's code. Pure; uses all cores.
CorridorNet buildCorridorNet(const CorridorTable &table, const CountryIndex &index,
                             const std::unordered_map<std::string, CountryRow> &rows);

/// What is odd about how corridors hang together: a corridor in pieces, with the kilometres between them. `file` is the
/// table's, for the notices. A user's corridors are left out: their reader has told.
std::vector<Error> reportOn(const CorridorNet &net, const CorridorTable &table, const std::string &file);

} // namespace geodata

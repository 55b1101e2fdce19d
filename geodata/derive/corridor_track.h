// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geodata/derive/country_index.h"
#include "geodata/model/corridor.h"

#include <span>
#include <vector>

namespace geodata {

/// The line of a section as it is drawn and measured: smooth, through every one of its places.
struct Track
{
    std::vector<WorldPoint> points;      ///< no farther apart than TrackStepWorld; continuous in x
    std::vector<double> km;              ///< by point: from the start, along geodesics (WGS 84) from point to point
    std::vector<std::uint32_t> vertices; ///< by place of the section's line: the point that it is

    double length() const { return km.empty() ? 0 : km.back(); }
};

/// How far apart the points of a track are at most, world widths: some 5 km in Central Asia, 13 pixels at zoom 8.
inline constexpr double TrackStepWorld = 0.0002;

/// The tracks of all sections. Between two places a track is a centripetal Catmull–Rom curve, which has no loops within
/// it (C. Yuksel, S. Schaefer, J. Keyser, "Parameterization and applications of Catmull–Rom curves", 2011). Where two
/// sections meet and go on nearly straight, their tracks join without a corner. Pure.
std::vector<Track> tracksOf(std::span<const CorridorSection> sections);

/// Where along a track a distance from its start is reached, km; clamped to its ends.
WorldPoint pointAt(const Track &track, double km);

/// A piece of a track that lies in one piece of land.
struct LandStretch
{
    double fromKm = 0, toKm = 0;
    LandRow land = NoLand; ///< NoLand off all land
    bool operator==(const LandStretch &) const = default;
};

/// What land a track runs through, end to end; stretches that follow one another lie in different land. Pure.
std::vector<LandStretch> landsAlong(const Track &track, const CountryIndex &index);

} // namespace geodata

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geodata/derive/corridor_net.h"
#include "geodata/derive/partition.h"

namespace geodata {

/// A passage along a piece of a section; against its direction where fromKm > toKm.
struct WayPiece
{
    std::uint32_t section = NoSection;
    double fromKm = 0, toKm = 0; ///< from the section's start
    bool startsAnew = false;     ///< it doesn't begin where the piece before ended

    double km() const { return std::abs(toKm - fromKm); }
    bool operator==(const WayPiece &) const = default;
};

/// A way through the net, end to end but where a piece starts anew.
struct Way
{
    std::vector<WayPiece> pieces;

    double km() const;
    bool operator==(const Way &) const = default;
};

/// The way that a leg of a corridor takes, in the corridor's direction.
Way wayOf(const CorridorLeg &leg, const CorridorNet &net);

/// A named point along a way.
struct WayStop
{
    std::uint32_t point = NoPoint;  ///< row in CorridorTable::points
    double km = 0;                  ///< from the way's start
    CountryRow country = NoCountry; ///< in which it lies; NoCountry at sea
};

/// A part of a way in one country, by one mode.
struct WayRun
{
    CountryRow country = NoCountry; ///< NoCountry: at sea
    CorridorMode mode = CorridorMode::NotStated;
    double fromKm = 0; ///< from the way's start
    double km = 0;
};

/// Where a way passes from one country into another, overland.
struct BorderPassage
{
    CountryRow from = NoCountry, to = NoCountry;
    CorridorMode mode = CorridorMode::NotStated;
    double atKm = 0;
    LonLat place;
    std::uint32_t before = NoPoint, after = NoPoint; ///< the stations on both sides, where they are near
};

/// A part of a way over the sea, from coast to coast.
struct SeaPassage
{
    CorridorMode mode = CorridorMode::NotStated;
    double fromKm = 0, km = 0;
    std::uint32_t from = NoPoint, to = NoPoint; ///< the ports, where they are named
};

/// Where the distance between the rails changes.
struct GaugeChange
{
    int fromMm = 0, toMm = 0;
    double atKm = 0; ///< of the border or station where it does
    LonLat place;
    std::uint32_t before = NoPoint, after = NoPoint;
    bool isOverWater = false; ///< the sea lies between the two railways
};

/// What a way passes through.
struct WayProfile
{
    double km = 0;            ///< of the drawn line
    double seaKm = 0;         ///< of it off all land
    double operatingKm = 0;   ///< of it on sections in operation
    double schematicKm = 0;   ///< of it on sections whose shape is a schematic one
    std::vector<WayRun> runs; ///< end to end
    std::vector<BorderPassage> borders;
    std::vector<SeaPassage> seas;
    std::vector<GaugeChange> gauges;
    std::vector<WayStop> stops;

    /// Kilometres in a country, whichever mode.
    double kmIn(CountryRow country) const;
    bool crosses(CountryRow country) const { return kmIn(country) > 0; }
    /// The countries in the order in which they are entered first.
    std::vector<CountryRow> countries() const;
};

/// A way that leaves a country for less than this, km, with no named point outside, and comes back into the same, is
/// taken to stay in it: a shape that is 5–40 km in doubt doesn't tell more. The same for a ship past a headland.
inline constexpr double ShortStretchKm = 25;

/// What a way passes through, seen from a viewpoint. A railway, road or pipeline off all land – a chord across a bay –
/// stays in the country it comes from. Kilometres in countries and at sea add up to those of the way. Pure.
WayProfile profileOf(const Way &way, const CorridorNet &net, const CorridorTable &table, const Partition &partition);

} // namespace geodata

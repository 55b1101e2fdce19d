// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geodata/model/country.h"
#include "geodata/model/named_place.h"

#include <array>
#include <string_view>

namespace geodata {

/// By what goods travel on a section.
enum class CorridorMode : std::uint8_t
{
    NotStated,
    Rail,
    Road,
    Ferry,
    Sea,
    Pipeline
};

/// Whether a section exists.
enum class CorridorStatus : std::uint8_t
{
    NotStated,
    Operating,
    UnderConstruction,
    Planned
};

/// How good the shape of a section is.
enum class ShapeGrade : std::uint8_t
{
    NotStated,
    Surveyed,
    Digitised,
    Schematic
};

/// The words that tables and files use for the above, by their order.
inline constexpr std::array<std::string_view, 6> CorridorModeWords = {"not_stated", "rail", "road",
                                                                      "ferry",      "sea",  "pipeline"};
inline constexpr std::array<std::string_view, 4> CorridorStatusWords = {"not_stated", "operating", "under_construction",
                                                                        "planned"};
inline constexpr std::array<std::string_view, 4> ShapeGradeWords = {"not_stated", "surveyed", "digitised", "schematic"};

inline std::string_view wordOf(CorridorMode mode)
{
    return CorridorModeWords[static_cast<std::size_t>(mode)];
}
inline std::string_view wordOf(CorridorStatus status)
{
    return CorridorStatusWords[static_cast<std::size_t>(status)];
}
inline std::string_view wordOf(ShapeGrade grade)
{
    return ShapeGradeWords[static_cast<std::size_t>(grade)];
}

/// Whether it goes over water by its nature.
inline bool isWaterborne(CorridorMode mode)
{
    return mode == CorridorMode::Ferry || mode == CorridorMode::Sea;
}

/// A piece of track between two places, stored once however many corridors use it.
struct CorridorSection
{
    std::string id = {}; ///< unique within an atlas
    Names names = {};    ///< "Aktogay – Moiynty"
    CorridorMode mode = CorridorMode::NotStated;
    CorridorStatus status = CorridorStatus::NotStated;
    ShapeGrade grade = ShapeGrade::NotStated;
    int gaugeMm = 0; ///< of a railway, where it isn't its country's usual one; 0: not told
    std::string note = {};
    std::vector<LonLat> line = {}; ///< at least two places, none the same as the one before; unwrapped at ±180°
    bool operator==(const CorridorSection &) const = default;
};

/// A passage of a corridor along a section.
struct CorridorPart
{
    std::uint32_t section = 0; ///< row in CorridorTable::sections
    bool isReversed = false;   ///< the corridor runs against the section's direction
    bool operator==(const CorridorPart &) const = default;
};

/// The main line of a corridor, or one of its branches: some sections, end to end as far as they hang together.
struct CorridorLeg
{
    Names names = {}; ///< "Southern gate by Khorgos"; of a main line usually empty
    bool isMain = false;
    std::vector<CorridorPart> parts = {};
    bool operator==(const CorridorLeg &) const = default;
};

/// A named way that goods take, and what is stated about it.
struct Corridor
{
    std::string id = {};
    Names names = {};
    Names mapNames = {};                               ///< short ones, to write along its line; none: its names
    CorridorStatus status = CorridorStatus::NotStated; ///< as a whole, as its source has it
    double statedKm = 0;                               ///< 0: nobody states one
    std::string lengthNote = {}, lengthSource = {}, lengthLink = {};
    std::string transitDays = {}; ///< as stated: "13-17 (Kazakh Ministry of Transport, 2026)"
    std::string capacity = {};    ///< as stated
    std::vector<std::string> links = {};
    std::string note = {};
    std::vector<CorridorLeg> legs = {}; ///< the main line first; none where the table names no section
    std::string file = {};              ///< the user's file it came from; empty: it is the atlas' own

    const Names &shortNames() const { return mapNames.empty() ? names : mapNames; }
    bool operator==(const Corridor &) const = default;
};

/// What somebody says of how much went along a corridor, could go, or shall.
struct CorridorVolume
{
    std::string corridor = {}; ///< id; may name something that is no corridor of the atlas, a border station
    int year = 0;              ///< 0: not of one whole calendar year
    std::string period = {};   ///< as printed: "2025 Jan-Sep"
    double value = 0;
    std::string unit = {};   ///< "thousand tonnes", "million tonnes", "TEU", "trains", "bcm", "USD billion" …
    std::string kind = {};   ///< "carried", "capacity", "target", "growth", "derived", "partial"
    std::string series = {}; ///< the same for figures that one reporter counts in one way; empty: on its own
    std::string qualifier = {}, source = {}, link = {};
    bool operator==(const CorridorVolume &) const = default;
};

/// The usual distance between the rails in a country.
struct RailGauge
{
    std::string country = {}; ///< code
    int mm = 0;
    std::string source = {}, link = {}, note = {};
    bool operator==(const RailGauge &) const = default;
};

/// Everything an atlas says about corridors.
struct CorridorTable
{
    std::vector<CorridorSection> sections = {};
    std::vector<Corridor> corridors = {};
    std::vector<NamedPlace> points = {}; ///< along the sections, each at one of their vertices
    std::vector<CorridorVolume> volumes = {};
    std::vector<RailGauge> gauges = {};
};

/// The row of a corridor or section in its table; NoCorridor, NoSection where there is none.
inline constexpr std::uint32_t NoCorridor = std::numeric_limits<std::uint32_t>::max();
inline constexpr std::uint32_t NoSection = std::numeric_limits<std::uint32_t>::max();

} // namespace geodata

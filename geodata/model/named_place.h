// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geodata/model/country.h"

#include <array>
#include <string_view>

namespace geodata {

/// What a named place is.
enum class PlaceKind : std::uint8_t
{
    Other,
    Capital,
    Port,
    FerryTerminal,
    DryPort,
    BorderCrossing,
    FreeZone,
    RailHub,
    RailStation,
    PipelineNode,
    PumpStation,
    Compressor,
    GasField,
    OilField,
    Refinery
};

/// The words that tables use for them, by their order.
inline constexpr std::array<std::string_view, 15> PlaceKindWords = {
    "other",           "capital",    "port",      "ferry_terminal", "dry_port",
    "border_crossing", "free_zone",  "rail_hub",  "rail_station",   "pipeline_node",
    "pump_station",    "compressor", "gas_field", "oil_field",      "refinery"};

inline std::string_view wordOf(PlaceKind kind)
{
    return PlaceKindWords[static_cast<std::size_t>(kind)];
}

/// A town, port, station or the like, as a table has it.
struct NamedPlace
{
    Names names = {};
    PlaceKind kind = PlaceKind::Other;
    std::string country = {}; ///< code of the country in which it claims to lie
    LonLat place = {};
    bool isApproximate = false; ///< its table says that the position is a rough one
    std::string source = {};    ///< of the position
    std::string link = {}, note = {};
    bool operator==(const NamedPlace &) const = default;
};

} // namespace geodata

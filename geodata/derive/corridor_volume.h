// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geodata/model/corridor.h"

#include <optional>

namespace geodata {

/// What is carried, as far as one width may stand for it: a tonne on a train is no tonne in a pipe.
enum class VolumeSort : std::uint8_t
{
    Freight, ///< million tonnes by rail, road, ferry or ship
    Oil,     ///< million tonnes through a pipeline
    Gas      ///< billion cubic metres through a pipeline
};

/// A year's volume in the unit of its sort.
struct YearVolume
{
    VolumeSort sort = VolumeSort::Freight;
    double amount = 0;                      ///< million tonnes; of gas billion cubic metres
    const CorridorVolume *figure = nullptr; ///< who says so, as printed
};

/// What a corridor carried year by year, in the table's order: the longest of its series that carriedIn() speaks of;
/// nothing where it has none. Figures point into the table.
std::vector<YearVolume> carriedBy(std::uint32_t corridor, const CorridorTable &table);

/// What a corridor carried in a year: the figure of its longest series of whole years that counts tonnes or cubic
/// metres, of the first of equally long ones; none if that series has no figure for the year. Nothing is filled in, and
/// series of different reporters are never joined. The figure points into the table.
std::optional<YearVolume> carriedIn(int year, std::uint32_t corridor, const CorridorTable &table);

/// The largest volume of a sort over all years and corridors, as carriedIn() has them; 0 if there is none.
double mostCarried(VolumeSort sort, const CorridorTable &table);

} // namespace geodata

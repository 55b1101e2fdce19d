// SPDX-License-Identifier: GPL-3.0-or-later
#include "geodata/derive/corridor_volume.h"

#include <algorithm>
#include <map>

namespace geodata {
namespace {

/// How much of the sort's unit one of a printed unit is; none for what no width can stand for.
std::optional<double> factorOf(std::string_view unit, bool isPipe)
{
    if (unit == "thousand tonnes")
        return 1e-3;
    if (unit == "million tonnes")
        return 1;
    if (unit == "bcm" && isPipe)
        return 1;
    return std::nullopt;
}

bool isPipeline(const Corridor &corridor, const CorridorTable &table)
{
    return !corridor.legs.empty() && !corridor.legs.front().parts.empty() &&
           table.sections[corridor.legs.front().parts.front().section].mode == CorridorMode::Pipeline;
}

} // namespace

std::vector<YearVolume> carriedBy(std::uint32_t row, const CorridorTable &table)
{
    const Corridor &corridor = table.corridors[row];
    const bool isPipe = isPipeline(corridor, table);
    std::vector<std::vector<YearVolume>> all;
    std::map<std::string_view, std::size_t> rowOf;
    for (const CorridorVolume &volume : table.volumes) {
        const auto factor = factorOf(volume.unit, isPipe);
        if (volume.corridor != corridor.id || volume.kind != "carried" || volume.series.empty() || volume.year == 0 ||
            !factor)
            continue;
        const auto [found, isNew] = rowOf.try_emplace(volume.series, all.size());
        if (isNew)
            all.emplace_back();
        const VolumeSort sort = !isPipe                ? VolumeSort::Freight
                                : volume.unit == "bcm" ? VolumeSort::Gas
                                                       : VolumeSort::Oil;
        all[found->second].push_back({sort, volume.value * *factor, &volume});
    }
    const auto longest = std::ranges::max_element(all, {}, &std::vector<YearVolume>::size);
    return longest == all.end() ? std::vector<YearVolume>() : std::move(*longest);
}

std::optional<YearVolume> carriedIn(int year, std::uint32_t corridor, const CorridorTable &table)
{
    for (const YearVolume &volume : carriedBy(corridor, table)) {
        if (volume.figure->year == year)
            return volume;
    }
    return std::nullopt;
}

double mostCarried(VolumeSort sort, const CorridorTable &table)
{
    double most = 0;
    for (std::uint32_t row = 0; row < table.corridors.size(); ++row) {
        for (const YearVolume &volume : carriedBy(row, table)) {
            if (volume.sort == sort)
                most = std::max(most, volume.amount);
        }
    }
    return most;
}

} // namespace geodata

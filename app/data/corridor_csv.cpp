// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/corridor_csv.h"

#include "app/data/csv.h"

#include <algorithm>
#include <format>

using namespace geodata;

const std::string CorridorCsvHead = "corridor,leg,role,order,country,km,mode,enters_at,stated_km,stated_source\n";

std::string corridorCsv(std::uint32_t row, const AtlasHandle &handle)
{
    const Atlas &atlas = *handle.atlas;
    const Corridor &corridor = atlas.corridors.corridors[row];
    std::string text;
    for (std::size_t leg = 0; leg < corridor.legs.size(); ++leg) {
        const WayProfile &profile = atlas.facts[handle.viewpoint].corridors.legs[row][leg];
        const bool isMain = corridor.legs[leg].isMain;
        int order = 0;
        for (const WayRun &run : profile.runs) {
            text += std::format("{},{},{},{},{},{:.1f},{},{}", csv(corridor.id),
                                csv(nameIn(corridor.legs[leg].names, "en")), isMain ? "main" : "branch", ++order,
                                csv(codeOf(run.country, atlas)), run.km, wordOf(run.mode),
                                csv(entryOf(run, profile, atlas)));
            // What is stated is stated of the corridor as a whole: it stands once.
            text += isMain && order == 1 && corridor.statedKm > 0
                        ? std::format(",{:g},{}\n", corridor.statedKm, csv(corridor.lengthSource))
                        : ",,\n";
        }
    }
    return text;
}

std::string codeOf(CountryRow country, const Atlas &atlas)
{
    return country == NoCountry ? "sea" : atlas.countries[country].code;
}

std::string stationsOf(std::uint32_t before, std::uint32_t after, const Atlas &atlas)
{
    std::string text;
    for (const std::uint32_t point : {before, after}) {
        const std::string_view name =
            point == NoPoint ? std::string_view() : nameIn(atlas.corridors.points[point].names, "en");
        if (!name.empty() && text != name)
            text.append(text.empty() ? "" : " – ").append(name);
    }
    return text;
}

std::string entryOf(const WayRun &run, const WayProfile &profile, const Atlas &atlas)
{
    const auto border = std::ranges::find(profile.borders, run.fromKm, &BorderPassage::atKm);
    if (border != profile.borders.end())
        return stationsOf(border->before, border->after, atlas);
    const auto sea = std::ranges::find(profile.seas, run.fromKm, &SeaPassage::fromKm);
    return sea != profile.seas.end() ? stationsOf(sea->from, sea->to, atlas) : std::string();
}

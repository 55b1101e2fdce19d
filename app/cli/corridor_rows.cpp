// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/corridor_rows.h"

#include "app/cli/console.h"

#include <QCoreApplication>

#include <algorithm>

using namespace geodata;

std::uint32_t corridorNamed(const QString &id, const Atlas &atlas)
{
    const std::vector<Corridor> &all = atlas.corridors.corridors;
    const auto found = std::ranges::find(all, id.toStdString(), &Corridor::id);
    if (found != all.end())
        return std::uint32_t(found - all.begin());
    std::string ids;
    for (const Corridor &corridor : all)
        ids += (ids.empty() ? "" : ", ") + corridor.id;
    if (ids.empty())
        complain({.file = atlas.path.string(),
                  .problem = {QT_TRANSLATE_NOOP("geodata", "has no corridors"), {}},
                  .wayOut = {QT_TRANSLATE_NOOP("geodata", "name corridors in its atlas.json")}});
    else
        complain({.file = atlas.path.string(),
                  .problem = {QT_TRANSLATE_NOOP("geodata", "has no corridor {0}"), {id.toStdString()}},
                  .wayOut = {QT_TRANSLATE_NOOP("geodata", "name one of these: {0}"), {ids}}});
    return NoCorridor;
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

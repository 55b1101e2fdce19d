// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command_line.h"

#include "app/cli/console.h"
#include "app/cli/corridor_rows.h"
#include "app/cli/table.h"
#include "app/data/corridor_csv.h"

#include <QCoreApplication>

#include <format>

using namespace geodata;

namespace {

/// How each corridor stands to a country.
std::string relationsTo(CountryRow country, const AtlasHandle &handle)
{
    const Atlas &atlas = *handle.atlas;
    const CorridorFacts &facts = atlas.facts[handle.viewpoint].corridors;
    constexpr std::array<std::string_view, 3> Words{"avoids", "by_branch", "crosses"};
    std::string text = "corridor,country,relation,main_line_km,branches_km\n";
    for (std::uint32_t row = 0; row < atlas.corridors.corridors.size(); ++row) {
        double main = 0, branches = 0;
        for (std::size_t leg = 0; leg < facts.legs[row].size(); ++leg)
            (leg == 0 ? main : branches) += facts.legs[row][leg].kmIn(country);
        text += std::format("{},{},{},{:.1f},{:.1f}\n", csv(atlas.corridors.corridors[row].id),
                            csv(atlas.countries[country].code), Words.at(std::size_t(touchOf(row, country, facts))),
                            main, branches);
    }
    return text;
}

} // namespace

int runCorridors(const CorridorsCommand &command, const ReadOptions &readOptions)
{
    const auto handle = openTable(command.atlas, command.viewpoint, readOptions, command.corridorFiles);
    if (!handle)
        return 1;
    const Atlas &atlas = *handle->atlas;
    if (!command.country.isEmpty()) {
        if (!handle->hasCountry(command.country)) {
            complain(
                {.file = atlas.path.string(),
                 .problem = {QT_TRANSLATE_NOOP("geodata", "has no country {0} from this viewpoint"),
                             {command.country.toStdString()}},
                 .wayOut = {QT_TRANSLATE_NOOP("geodata", "see which there are with: multivector countries --csv")}});
            return 1;
        }
        return printTable(relationsTo(atlas.rowOf(command.country.toStdString()), *handle));
    }
    const std::uint32_t wanted = command.id.isEmpty() ? NoCorridor : corridorNamed(command.id, atlas);
    if (!command.id.isEmpty() && wanted == NoCorridor)
        return 1;
    std::string text = CorridorCsvHead;
    for (std::uint32_t row = 0; row < atlas.corridors.corridors.size(); ++row) {
        if (wanted == NoCorridor || wanted == row)
            text += corridorCsv(row, *handle);
    }
    return printTable(text);
}

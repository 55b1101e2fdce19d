// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command_line.h"

#include "app/cli/console.h"
#include "app/cli/table.h"

#include <QCoreApplication>

#include <format>

int runBorders(const BordersCommand &command, const geodata::ReadOptions &readOptions)
{
    const auto handle = openTable(command.atlas, command.viewpoint, readOptions);
    if (!handle)
        return 1;
    const geodata::Atlas &atlas = *handle->atlas;
    const geodata::CountryRow wanted = atlas.rowOf(command.country.toStdString());
    if (!command.country.isEmpty() && !handle->hasCountry(command.country)) {
        complain({.file = atlas.path.string(),
                  .problem = {QT_TRANSLATE_NOOP("geodata", "has no country {0} from this viewpoint"),
                              {command.country.toStdString()}},
                  .wayOut = {QT_TRANSLATE_NOOP("geodata", "see which there are with: multivector countries --csv")}});
        return 1;
    }

    std::string text = "country_a,country_b,length_km,pieces,stated_km,ratio,stated_source\n";
    for (const geodata::Border &border : handle->borders()) {
        if (!command.country.isEmpty() && border.a != wanted && border.b != wanted)
            continue;
        text += std::format("{},{},{:.1f},{}", csv(atlas.countries[border.a].code), csv(atlas.countries[border.b].code),
                            border.kilometers, border.parts);
        const auto stated = atlas.statedLengthsOf(border);
        text += stated.empty()
                    ? ",,,\n"
                    : std::format(",{:g},{:.3f},{}\n", stated.front()->kilometers,
                                  border.kilometers / stated.front()->kilometers, csv(stated.front()->source));
    }
    return printTable(text);
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command_line.h"

#include "app/cli/table.h"
#include "geodata/derive/geodesy.h"

#include <format>

int runCountries(const CountriesCommand &command, const geodata::ReadOptions &readOptions)
{
    const auto table = openTable(command.atlas, command.viewpoint, readOptions);
    if (!table)
        return 1;
    const auto countries = regrouped(table->atlas->countries, table->partition());

    std::string text = "code,name,area_km2,parts,vertices,west,south,east,north\n";
    for (const geodata::Country &country : countries) {
        if (country.polygons.empty())
            continue; // all of its land is somebody else's from this viewpoint
        const geodata::LonLatBox box = boxOf(country);
        text += std::format("{},{},{:.1f},{},{},{:.4f},{:.4f},{:.4f},{:.4f}\n", csv(country.code),
                            csv(nameIn(country, command.language.toStdString())), areaKm2(country),
                            country.polygons.size(), vertexCount(country), box.west, box.south, box.east, box.north);
    }
    return printTable(text);
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command_line.h"

#include "app/cli/console.h"
#include "app/data/atlas_store.h"
#include "geodata/derive/geodesy.h"

#include <QCoreApplication>

#include <format>

namespace {

/// A CSV field by RFC 4180: quoted where it must be.
std::string csv(std::string_view text)
{
    if (text.find_first_of(",\"\r\n") == std::string_view::npos)
        return std::string(text);
    std::string quoted = "\"";
    for (const char c : text) {
        if (c == '"')
            quoted += '"';
        quoted += c;
    }
    return quoted + '"';
}

} // namespace

int runCountries(const CountriesCommand &command, const geodata::ReadOptions &readOptions)
{
    geodata::LoadOptions options;
    options.countries = readOptions;
    options.needsMesh = false;
    const QString path = command.atlas.isEmpty() ? shippedAtlasFolder() : command.atlas;
    const auto atlas = geodata::loadAtlas(path.toStdString(), options);
    if (!atlas) {
        complain(atlas.error());
        return 1;
    }
    for (const geodata::Error &notice : (*atlas)->notices)
        complain(notice);

    std::string table = "code,name,area_km2,parts,vertices,west,south,east,north\n";
    for (const geodata::Country &country : (*atlas)->countries) {
        const geodata::LonLatBox box = boxOf(country);
        table += std::format("{},{},{:.1f},{},{},{:.4f},{:.4f},{:.4f},{:.4f}\n", csv(country.code),
                             csv(nameIn(country, command.language.toStdString())), areaKm2(country),
                             country.polygons.size(), vertexCount(country), box.west, box.south, box.east, box.north);
    }
    if (!printOut(table)) {
        complain({.file = {},
                  .problem = {QT_TRANSLATE_NOOP("geodata", "the table cannot be written")},
                  .wayOut = {QT_TRANSLATE_NOOP("geodata", "check that there is room for it")}});
        return 1;
    }
    return 0;
}

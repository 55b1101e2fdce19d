// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command_line.h"

#include "app/data/atlas_store.h"
#include "app/data/messages.h"
#include "geodata/derive/geodesy.h"

#include <cstdio>
#include <print>

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
        std::println(stderr, "multivector: {}", translated(atlas.error()).toStdString());
        return 1;
    }
    for (const geodata::Error &notice : (*atlas)->notices)
        std::println(stderr, "multivector: {}", translated(notice).toStdString());

    std::println("code,name,area_km2,parts,vertices,west,south,east,north");
    for (const geodata::Country &country : (*atlas)->countries) {
        const geodata::LonLatBox box = boxOf(country);
        std::println("{},{},{:.1f},{},{},{:.4f},{:.4f},{:.4f},{:.4f}", csv(country.code),
                     csv(nameIn(country, command.language.toStdString())), areaKm2(country), country.polygons.size(),
                     vertexCount(country), box.west, box.south, box.east, box.north);
    }
    if (std::fflush(stdout) != 0 || std::ferror(stdout)) {
        std::println(stderr, "multivector: the table cannot be written; check that there is room for it.");
        return 1;
    }
    return 0;
}

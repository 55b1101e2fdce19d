// SPDX-License-Identifier: GPL-3.0-or-later
#include "geodata/model/country.h"

namespace geodata {

std::vector<CountryRow> ownersOf(std::span<const Country> countries)
{
    std::vector<CountryRow> owners;
    for (std::size_t row = 0; row < countries.size(); ++row)
        owners.insert(owners.end(), countries[row].polygons.size(), static_cast<CountryRow>(row));
    return owners;
}

std::string_view nameIn(const Country &country, std::string_view language)
{
    for (const std::string_view wanted : {language, std::string_view("en"), std::string_view("")}) {
        const auto found = country.names.find(wanted);
        if (found != country.names.end() && !found->second.empty())
            return found->second;
    }
    for (const auto &[tongue, name] : country.names) {
        if (!name.empty())
            return name;
    }
    return country.code;
}

LonLatBox boxOf(const Country &country)
{
    LonLatBox box;
    for (const Polygon &polygon : country.polygons) {
        for (const LonLat &place : polygon.outer)
            box.add(place);
    }
    return box;
}

std::size_t vertexCount(const Country &country)
{
    std::size_t count = 0;
    for (const Polygon &polygon : country.polygons) {
        count += polygon.outer.size();
        for (const Ring &hole : polygon.holes)
            count += hole.size();
    }
    return count;
}

} // namespace geodata

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

std::string_view nameIn(const Names &names, std::string_view language)
{
    for (const std::string_view wanted : {language, std::string_view("en"), std::string_view("")}) {
        const auto found = names.find(wanted);
        if (found != names.end() && !found->second.empty())
            return found->second;
    }
    for (const auto &[tongue, name] : names) {
        if (!name.empty())
            return name;
    }
    return {};
}

std::string_view nameIn(const Country &country, std::string_view language)
{
    const std::string_view name = nameIn(country.names, language);
    return name.empty() ? std::string_view(country.code) : name;
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

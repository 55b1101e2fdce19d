// SPDX-License-Identifier: GPL-3.0-or-later
#include "geodata/derive/country_profile.h"

namespace geodata {

namespace {

bool liesIn(LonLat place, CountryRow country, const Atlas &atlas, const ViewpointFacts &facts)
{
    const LandRow land = atlas.index.landAt(place);
    return land != NoLand && facts.partition.owners[land] == country;
}

double kmIn(std::uint32_t edge, CountryRow country, const CorridorFacts &facts)
{
    double km = 0;
    for (std::size_t i = 0; i < facts.lands[edge].size(); ++i)
        km += facts.lands[edge][i] == country ? facts.landKms[edge][i] : 0;
    return km;
}

CorridorPassage passageOf(std::uint32_t corridor, CountryRow country, const Atlas &atlas, const CorridorFacts &facts)
{
    CorridorPassage passage{.corridor = corridor, .touch = touchOf(corridor, country, facts)};
    const CorridorNet &net = atlas.corridorNet;
    for (std::uint32_t edge = 0; edge < net.edges.size(); ++edge) {
        const std::uint32_t section = net.edges[edge].section;
        if (!std::ranges::contains(net.users[section], corridor))
            continue;
        const double km = kmIn(edge, country, facts);
        switch (atlas.corridors.sections[section].status) {
        case CorridorStatus::Operating:
            passage.operatingKm += km;
            break;
        case CorridorStatus::UnderConstruction:
        case CorridorStatus::Planned:
            passage.unbuiltKm += km;
            break;
        case CorridorStatus::NotStated:
            passage.unstatedKm += km;
            break;
        }
    }
    return passage;
}

} // namespace

CountryProfile profileOf(const Atlas &atlas, const ViewpointFacts &facts, CountryRow country)
{
    CountryProfile profile{.borders = bordersOf(country, facts.borders)};
    for (std::uint32_t corridor = 0; corridor < atlas.corridors.corridors.size(); ++corridor) {
        if (touchOf(corridor, country, facts.corridors) != CorridorTouch::Avoids)
            profile.corridors.push_back(passageOf(corridor, country, atlas, facts.corridors));
    }
    for (const Meeting &meeting : atlas.meetings) {
        if (meeting.where && liesIn(*meeting.where, country, atlas, facts))
            profile.meetings.push_back(&meeting);
    }
    for (const NamedPlace &place : atlas.places) {
        if (liesIn(place.place, country, atlas, facts))
            profile.places.push_back(&place);
    }
    return profile;
}

} // namespace geodata

// SPDX-License-Identifier: GPL-3.0-or-later
#include "geodata/derive/country_index.h"

#include "geodata/derive/plane.h"

namespace geodata {
namespace {

constexpr int BandCount = 2048;

} // namespace

std::size_t CountryIndex::bandOf(double lat)
{
    return static_cast<std::size_t>(std::clamp(static_cast<int>((lat + 90) / 180 * BandCount), 0, BandCount - 1));
}

CountryIndex::CountryIndex(std::span<const Country> countries)
{
    std::vector<std::vector<Run>> bands(BandCount);
    m_owners = ownersOf(countries);
    LandRow land = 0;
    for (const Country &country : countries) {
        for (const Polygon &polygon : country.polygons) {
            addRing(polygon.outer, land, bands);
            for (const Ring &hole : polygon.holes)
                addRing(hole, land, bands);
            ++land;
        }
    }
    m_starts.reserve(BandCount + 1);
    for (const auto &band : bands) {
        m_starts.push_back(static_cast<std::uint32_t>(m_runs.size()));
        m_runs.insert(m_runs.end(), band.begin(), band.end());
    }
    m_starts.push_back(static_cast<std::uint32_t>(m_runs.size()));
}

void CountryIndex::addRing(const Ring &ring, LandRow land, std::vector<std::vector<Run>> &bands) const
{
    const auto size = static_cast<std::uint32_t>(ring.size());
    for (std::uint32_t i = 0; i < size; ++i) {
        const LonLat from = ring[i], to = ring[i + 1 < size ? i + 1 : 0];
        const std::size_t a = bandOf(from.lat), b = bandOf(to.lat);
        for (std::size_t band = std::min(a, b); band <= std::max(a, b); ++band) {
            auto &runs = bands[band];
            if (!runs.empty() && runs.back().ring == &ring && runs.back().first + runs.back().count == i)
                ++runs.back().count;
            else
                runs.push_back({&ring, i, 1, land, from.lon, from.lon});
            Run &run = runs.back();
            run.west = std::min({run.west, from.lon, to.lon});
            run.east = std::max({run.east, from.lon, to.lon});
        }
    }
}

LandRow CountryIndex::landAt(LonLat place) const
{
    if (m_starts.empty() || !(place.lat >= -90 && place.lat <= 90) || !std::isfinite(place.lon))
        return NoLand;
    const std::size_t band = bandOf(place.lat);
    const double lon = place.lon - 360 * std::floor((place.lon + 180) / 360);
    for (const double turn : {0.0, 360.0, -360.0}) { // unwrapped rings reach beyond ±180°
        const double x = lon + turn;
        bool isInside = false;
        LandRow land = NoLand;
        for (std::uint32_t r = m_starts[band]; r < m_starts[band + 1]; ++r) {
            const Run &run = m_runs[r];
            if (run.land != land) {
                if (isInside)
                    return land;
                land = run.land;
            }
            if (run.east < x) // nothing of it lies to the east
                continue;
            const Ring &ring = *run.ring;
            for (std::uint32_t i = run.first; i < run.first + run.count; ++i) {
                const LonLat a = ring[i];
                const LonLat b = ring[i + 1 < ring.size() ? i + 1 : 0];
                if (crossesEastward({x, place.lat}, a, b))
                    isInside = !isInside;
            }
        }
        if (isInside)
            return land;
    }
    return NoLand;
}

} // namespace geodata

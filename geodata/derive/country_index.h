// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geodata/model/country.h"

#include <cstdint>
#include <span>
#include <vector>

namespace geodata {

/// Answers which country a place lies in. Outlines are sorted into bands of latitude; a question reads the few edges
/// of its band, so that even a coast of two million vertices costs microseconds. Keeps a view of the countries:
/// they must outlive it and stay where they are. Immutable once built; ask from any thread.
class CountryIndex
{
public:
    CountryIndex() = default;
    explicit CountryIndex(std::span<const Country> countries);

    /// The piece of land that holds the place (even-odd rule), the first in row order where polygons overlap;
    /// NoLand at sea. Longitudes may be given in any turn: 190° is −170°.
    LandRow landAt(LonLat place) const;
    /// The country that has this land in the file; NoCountry at sea.
    CountryRow rowAt(LonLat place) const
    {
        const LandRow land = landAt(place);
        return land == NoLand ? NoCountry : m_owners[land];
    }

    /// Calls visit(a, b) for every edge of an outline that may meet a box, in the turn of the box; for some edges more
    /// than once. The box may lie in any turn.
    template <typename Visit>
    void visitEdges(const LonLatBox &box, Visit visit) const
    {
        if (m_starts.empty() || box.isEmpty())
            return;
        const double home = 360 * std::floor((box.west + 180) / 360);
        const std::size_t last = bandOf(box.north);
        for (const double turn : {0.0, 360.0, -360.0}) { // unwrapped rings reach beyond ±180°
            const double west = box.west - home + turn, east = box.east - home + turn;
            const double back = home - turn;
            for (std::uint32_t r = m_starts[bandOf(box.south)]; r < m_starts[last + 1]; ++r) {
                const Run &run = m_runs[r];
                if (run.east < west || run.west > east)
                    continue;
                const Ring &ring = *run.ring;
                for (std::uint32_t i = run.first; i < run.first + run.count; ++i) {
                    const LonLat a = ring[i];
                    const LonLat b = ring[i + 1 < ring.size() ? i + 1 : 0];
                    if (std::max(a.lon, b.lon) >= west && std::min(a.lon, b.lon) <= east &&
                        std::max(a.lat, b.lat) >= box.south && std::min(a.lat, b.lat) <= box.north)
                        visit(LonLat{a.lon + back, a.lat}, LonLat{b.lon + back, b.lat});
                }
            }
        }
    }

private:
    /// Edges of one ring that follow one another and touch the same band.
    struct Run
    {
        const Ring *ring = nullptr;
        std::uint32_t first = 0; ///< the edge from this vertex to the next
        std::uint32_t count = 0;
        LandRow land = 0;
        double west = 0, east = 0; ///< of its edges
    };

    static std::size_t bandOf(double lat);

    void addRing(const Ring &ring, LandRow land, std::vector<std::vector<Run>> &bands) const;

    std::vector<CountryRow> m_owners; // by land
    std::vector<Run> m_runs;
    std::vector<std::uint32_t> m_starts; // by band, one more than there are bands
};

} // namespace geodata

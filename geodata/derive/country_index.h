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

private:
    /// Edges of one ring that follow one another and touch the same band.
    struct Run
    {
        const Ring *ring = nullptr;
        std::uint32_t first = 0; ///< the edge from this vertex to the next
        std::uint32_t count = 0;
        LandRow land = 0;
    };

    void addRing(const Ring &ring, LandRow land, std::vector<std::vector<Run>> &bands) const;

    std::vector<CountryRow> m_owners; // by land
    std::vector<Run> m_runs;
    std::vector<std::uint32_t> m_starts; // by band, one more than there are bands
};

} // namespace geodata

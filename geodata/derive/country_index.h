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

    /// The country whose land holds the place (even-odd rule), the first in row order where polygons overlap;
    /// NoCountry at sea. Longitudes may be given in any turn: 190° is −170°.
    CountryRow rowAt(LonLat place) const;

private:
    /// Edges of one ring that follow one another and touch the same band.
    struct Run
    {
        const Ring *ring = nullptr;
        std::uint32_t first = 0; ///< the edge from this vertex to the next
        std::uint32_t count = 0;
        std::uint32_t polygon = 0;
        CountryRow row = 0;
    };

    void addRing(const Ring &ring, std::uint32_t polygon, CountryRow row, std::vector<std::vector<Run>> &bands) const;

    std::vector<Run> m_runs;
    std::vector<std::uint32_t> m_starts; // by band, one more than there are bands
};

} // namespace geodata

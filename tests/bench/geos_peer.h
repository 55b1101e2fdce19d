// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geodata/model/country.h"

#include <geos_c.h>

#include <cstddef>
#include <span>
#include <vector>

/// What the peer found.
struct PeerBorders
{
    std::size_t candidates = 0; ///< pairs whose envelopes meet
    std::size_t pairs = 0;      ///< of them, those that share a line
};

/// Countries as GEOS geometries, for the peer.
class GeosCountries
{
public:
    explicit GeosCountries(std::span<const geodata::Country> countries);
    ~GeosCountries();
    GeosCountries(const GeosCountries &) = delete;
    GeosCountries &operator=(const GeosCountries &) = delete;

    /// All shared borders the way a script finds them: neighbours by their envelopes, then GEOS' intersection of the
    /// two geometries, kept where it has a length.
    PeerBorders findBorders() const;

    /// In how many countries each of some lines lies, added up, found the way a script does it: countries by their
    /// envelopes, then GEOS' intersection of line and country, kept where it has a length.
    std::size_t countCrossings(std::span<const std::vector<geodata::LonLat>> lines) const;

private:
    GEOSContextHandle_t m_context;
    std::vector<GEOSGeometry *> m_geometries;
};

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geodata/derive/country_index.h"
#include "geodata/model/error.h"
#include "geodata/model/viewpoint.h"

#include <unordered_map>

namespace geodata {

/// Whose each piece of land is, seen from one viewpoint.
struct Partition
{
    std::vector<CountryRow> owners;       ///< by land
    std::vector<std::uint8_t> isDisputed; ///< by land
    std::vector<std::uint32_t> landCount; ///< by country: none of its land is left to a country with 0
    std::vector<std::uint32_t> claims;    ///< by land: row of the claim that has the last word on it; NoClaim
    static constexpr std::uint32_t NoClaim = std::numeric_limits<std::uint32_t>::max();

    bool hasDisputed() const;
    /// The claim that has the last word on a piece of land; none if the file stands.
    const LandClaim *claimOf(LandRow land, const Viewpoint &viewpoint) const
    {
        return claims[land] == NoClaim ? nullptr : &viewpoint.claims[claims[land]];
    }
    bool operator==(const Partition &) const = default;
};

/// The partition of the file itself: nothing moved, nothing disputed.
Partition partitionOf(std::span<const Country> countries);

/// The partition of a viewpoint. A claim that fits nothing – no such country, a place in other land – is left out, and
/// a notice names its line; `file` is the table's, for the notices. `rows` gives the row of a code.
Partition partitionOf(const Viewpoint &viewpoint, std::span<const Country> countries, const CountryIndex &index,
                      const std::unordered_map<std::string, CountryRow> &rows, const std::string &file,
                      std::vector<Error> &notices);

/// The countries with the land that they have in a partition; every country keeps its row, some with no land at all.
std::vector<Country> regrouped(std::span<const Country> countries, const Partition &partition);

/// Calls visit(land, polygon) for all land of a country in a partition.
template <typename Visit>
void forEachLandOf(CountryRow row, std::span<const Country> countries, const Partition &partition, Visit visit)
{
    LandRow land = 0;
    for (const Country &country : countries) {
        for (const Polygon &polygon : country.polygons) {
            if (partition.owners[land] == row)
                visit(land, polygon);
            ++land;
        }
    }
}

} // namespace geodata

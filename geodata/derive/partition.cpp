// SPDX-License-Identifier: GPL-3.0-or-later
#include "geodata/derive/partition.h"

#include <algorithm>
#include <format>

namespace geodata {
namespace {

/// Applies the claims of one viewpoint, one after the other.
class Claims
{
public:
    Claims(std::span<const Country> countries, const CountryIndex &index,
           const std::unordered_map<std::string, CountryRow> &rows, const std::string &file,
           std::vector<Error> &notices)
        : m_countries(countries), m_index(index), m_rows(rows), m_file(file), m_notices(notices),
          m_fileOwners(ownersOf(countries))
    {
    }

    void apply(const LandClaim &claim, std::uint32_t number, Partition &partition)
    {
        const auto from = rowOf(claim, claim.country);
        const auto to = claim.kind == LandClaim::Kind::Move ? rowOf(claim, claim.to) : from;
        if (!from || !to)
            return;
        const auto settle = [&](LandRow land) {
            partition.claims[land] = number;
            if (claim.kind == LandClaim::Kind::Move)
                partition.owners[land] = *to;
            else
                partition.isDisputed[land] = 1;
        };
        if (claim.place) {
            const LandRow land = m_index.landAt(*claim.place);
            if (land == NoLand || m_fileOwners[land] != *from) {
                const std::string where = std::format("{:g}, {:g}", claim.place->lon, claim.place->lat);
                complain(claim,
                         land == NoLand
                             ? Text{GEODATA_TEXT("the place {0} (longitude, latitude) lies in no land"), {where}}
                             : Text{GEODATA_TEXT("the place {0} (longitude, latitude) lies in {1}, not in {2}"),
                                    {where, m_countries[m_fileOwners[land]].code, claim.country}},
                         {GEODATA_TEXT("name a place well inside the land that is meant; the row is left out")});
                return;
            }
            settle(land);
            return;
        }
        for (LandRow land = 0; land < m_fileOwners.size(); ++land) {
            if (m_fileOwners[land] == *from)
                settle(land);
        }
    }

private:
    std::optional<CountryRow> rowOf(const LandClaim &claim, const std::string &code)
    {
        const auto found = m_rows.find(code);
        if (found != m_rows.end())
            return found->second;
        complain(claim, {GEODATA_TEXT("the country file has no country {0}"), {code}},
                 {GEODATA_TEXT("use a code that `multivector countries --csv` prints; the row is left out")});
        return {};
    }

    void complain(const LandClaim &claim, Text problem, Text wayOut)
    {
        m_notices.push_back(
            {m_file, {GEODATA_TEXT("line {0}"), {std::to_string(claim.line)}}, std::move(problem), std::move(wayOut)});
    }

    std::span<const Country> m_countries;
    const CountryIndex &m_index;
    const std::unordered_map<std::string, CountryRow> &m_rows;
    const std::string &m_file;
    std::vector<Error> &m_notices;
    std::vector<CountryRow> m_fileOwners;
};

void countLand(Partition &partition, std::size_t countryCount)
{
    partition.landCount.assign(countryCount, 0);
    for (const CountryRow owner : partition.owners)
        ++partition.landCount[owner];
}

} // namespace

bool Partition::hasDisputed() const
{
    return std::ranges::contains(isDisputed, std::uint8_t(1));
}

Partition partitionOf(std::span<const Country> countries)
{
    Partition partition;
    partition.owners = ownersOf(countries);
    partition.isDisputed.assign(partition.owners.size(), 0);
    partition.claims.assign(partition.owners.size(), Partition::NoClaim);
    countLand(partition, countries.size());
    return partition;
}

Partition partitionOf(const Viewpoint &viewpoint, std::span<const Country> countries, const CountryIndex &index,
                      const std::unordered_map<std::string, CountryRow> &rows, const std::string &file,
                      std::vector<Error> &notices)
{
    Partition partition = partitionOf(countries);
    Claims claims(countries, index, rows, file, notices);
    for (std::uint32_t i = 0; i < viewpoint.claims.size(); ++i)
        claims.apply(viewpoint.claims[i], i, partition);
    countLand(partition, countries.size());
    return partition;
}

std::vector<Country> regrouped(std::span<const Country> countries, const Partition &partition)
{
    std::vector<Country> result(countries.begin(), countries.end());
    for (Country &country : result)
        country.polygons.clear();
    LandRow land = 0;
    for (const Country &country : countries) {
        for (const Polygon &polygon : country.polygons)
            result[partition.owners[land++]].polygons.push_back(polygon);
    }
    return result;
}

} // namespace geodata

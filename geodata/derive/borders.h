// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geodata/derive/partition.h"
#include "geodata/derive/topology.h"
#include "geodata/model/manifest.h"

#include <optional>

namespace geodata {

/// A stretch of outline along which two pieces of land meet; it runs with `left` to its left, north up.
struct BorderStretch
{
    LandRow left = NoLand;
    LandRow right = NoLand;
    std::uint32_t firstPoint = 0; ///< of BorderNet::points
    std::uint32_t pointCount = 0; ///< a closed stretch repeats its first point as the last
    double kilometers = 0;        ///< geodesic on WGS 84
    bool isShared = true;         ///< both outlines have these very vertices; else they only run side by side here
    std::uint8_t unused[7] = {};  ///< so that every byte of it is known
};
static_assert(sizeof(BorderStretch) == 32);

/// How much of one land's outline runs beside another's without sharing its vertices.
struct BesideLength
{
    LandRow land = NoLand;
    LandRow other = NoLand;
    double kilometers = 0;
};

/// Two pieces of land whose polygons overlap, and at how many places their outlines cross or coincide.
struct Overlap
{
    LandRow a = NoLand;
    LandRow b = NoLand;
    std::uint32_t count = 0;
};

/// Where any two pieces of land of an atlas meet, whoever owns them: what borders are made of, from every viewpoint.
struct BorderNet
{
    std::vector<WorldPoint> points;
    std::vector<std::uint32_t>
        sources; ///< by point: its index in the topology, NoSource where a line was cut; not cached
    std::vector<BorderStretch> stretches;
    std::vector<BesideLength> beside; ///< what the tolerance has won, by both sides
    std::vector<BesideLength> missed; ///< runs side by side farther apart than the tolerance: no border, but a hint
    std::vector<Overlap> overlaps;
    double toleranceKm = 0;
    double widestKm = 0; ///< the widest gap that was bridged

    static constexpr std::uint32_t NoSource = std::numeric_limits<std::uint32_t>::max();
};

/// Outlines that run side by side up to this far apart, km, are reported if they are not taken as borders.
inline constexpr double BorderHintKm = 1;

/// Finds all stretches of border. Shared arcs are borders as they are. Where neighbours were digitised apart, have
/// other vertices along one line or overlap by a sliver, the outline of the land whose country has the lower code
/// serves for both, if the other runs along it the opposite way (within 25°) no farther off than the tolerance, for at
/// least five times its widest gap; such a stretch may be too long or short by the gap at each end. Countries that have
/// no more than a tolerance's length of it in common touch in a corner and are no neighbours. O(n) for shared edges,
/// O(n log n) for the rest. A tolerance of 0 says that neighbours share their vertices: nothing else is looked for.
/// Pure; uses all cores.
BorderNet findBorders(const Topology &topology, std::span<const Country> countries,
                      double toleranceKm = DefaultBorderToleranceKm);

/// A passage of a border along a stretch.
struct BorderPiece
{
    std::uint32_t stretch = 0;
    bool isReversed = false; ///< the border runs against the stretch
    bool startsAnew = true;  ///< it doesn't go on where the piece before ended
    bool isDisputed = false; ///< the land on at least one side is
};

/// The land border of two countries, seen from one viewpoint.
struct Border
{
    CountryRow a = NoCountry; ///< the one with the lower code; lies to the left of the pieces' direction
    CountryRow b = NoCountry;
    double kilometers = 0;           ///< geodesic on WGS 84
    double disputedKilometers = 0;   ///< the part of it that runs along disputed land
    double besideKilometers = 0;     ///< the part whose outlines don't share vertices
    std::uint32_t parts = 0;         ///< lines that don't hang together; an enclave's ring is one
    std::vector<BorderPiece> pieces; ///< part by part, end to end
};

/// All borders of a partition, by the codes of a, then b. Milliseconds for the whole world.
std::vector<Border> bordersOf(const BorderNet &net, const Partition &partition, std::span<const Country> countries);

/// The borders of one country among all of them, longest first.
std::vector<const Border *> bordersOf(CountryRow row, std::span<const Border> borders);

/// The border between two countries, whichever is named first; none if they don't meet.
const Border *borderBetween(CountryRow one, CountryRow other, std::span<const Border> borders);

/// The outline of a country in a partition, km: land borders, coast, and what of it is neither (the cut along ±180°).
struct OutlineLengths
{
    double perimeter = 0; ///< borders and coast
    double borders = 0;   ///< along its own outline
    double coast = 0;
};
OutlineLengths outlineOf(CountryRow row, const Topology &topology, const BorderNet &net, const Partition &partition);

/// Which border lies nearest to a point.
struct NearestBorder
{
    std::uint32_t stretch = 0;
    double distance = 0; ///< world units
};

/// Finds the border near a point, in microseconds. Keeps a view of the net.
class BorderIndex
{
public:
    BorderIndex() = default;
    explicit BorderIndex(const BorderNet &net);

    /// The nearest stretch no farther off than `reach`, world units, for which isWanted(stretch) is true.
    template <typename IsWanted>
    std::optional<NearestBorder> nearest(WorldPoint point, double reach, IsWanted isWanted) const
    {
        std::optional<NearestBorder> best;
        for (const Run &run : m_runs) {
            // Whatever turn of the world either is given in.
            const WorldPoint here{point.x + std::round((run.box.left + run.box.right) / 2 - point.x), point.y};
            if (here.x < run.box.left - reach || here.x > run.box.right + reach || here.y < run.box.top - reach ||
                here.y > run.box.bottom + reach || !isWanted(run.stretch))
                continue;
            const double distance = distanceTo(run, here);
            if (distance <= (best ? best->distance : reach))
                best = {run.stretch, distance};
        }
        return best;
    }

private:
    /// A few segments of one stretch.
    struct Run
    {
        WorldBox box;
        std::uint32_t stretch = 0;
        std::uint32_t first = 0; ///< point
        std::uint32_t count = 0;
    };
    double distanceTo(const Run &run, WorldPoint point) const;

    const BorderNet *m_net = nullptr;
    std::vector<Run> m_runs;
};

} // namespace geodata

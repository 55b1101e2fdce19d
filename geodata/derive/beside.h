// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geodata/derive/borders.h"

#include <functional>

namespace geodata {

/// A stretch of a land's outline that runs beside another's, without sharing its vertices.
struct BesideRun
{
    LandRow land = NoLand;
    LandRow other = NoLand;
    std::vector<WorldPoint> line;       ///< of the land's outline, land to the left
    std::vector<std::uint32_t> sources; ///< by point: index in the topology, NoSource at a cut
    double gapKm = 0;                   ///< the widest
};

struct BesideResult
{
    std::vector<BesideRun> runs;
    std::vector<Overlap> overlaps; ///< outlines that cross where they don't run beside each other
};

/// Looks for outlines that meet nobody's vertices but run beside another land's outline.
class BesideFinder
{
public:
    explicit BesideFinder(const Topology &topology);

    /// All runs that have another land's outline, in the opposite direction within 25°, no farther off than `reachKm`
    /// and at their side. A run must be five times as long as its widest gap: outlines that part from a common point
    /// don't count. No outline is beside two lands at one place. Only pairs of lands that are wanted are looked at.
    BesideResult find(double reachKm, const std::function<bool(LandRow, LandRow)> &isWanted = {}) const;

private:
    /// A few segments of one arc.
    struct Chunk
    {
        WorldBox box; ///< less `turn`: begins within the map
        std::uint32_t arc = 0;
        std::uint32_t first = 0; ///< point
        std::uint32_t last = 0;  ///< point; segments go from first to last
        LandRow land = NoLand;
        bool isShared = false; ///< a border already; only asked whether outlines cross it
        bool isCopy = false;   ///< of a chunk that reaches beyond ±180°, as seen from there
        double turn = 0;       ///< whole worlds that its points lie farther east than the box
    };
    struct Near;
    struct Span;
    struct Crossing;

    void compare(const Chunk &a, const Chunk &b, double reachKm, std::vector<Near> &nears,
                 std::vector<Crossing> &crossings) const;
    std::vector<Span> toSpans(std::vector<Near> &nears) const;
    void addSpan(std::span<const Near> nears, const Near &whole, std::vector<Span> &spans) const;
    void trim(std::vector<Span> &spans) const;
    BesideRun toRun(const Span &span) const;

    const Topology &m_topology;
    std::vector<Chunk> m_chunks; ///< from west to east
};

} // namespace geodata

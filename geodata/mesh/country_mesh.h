// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geodata/derive/topology.h"
#include "geodata/model/progress.h"

#include <memory>
#include <span>

namespace geodata {

/// A corner of land, laid out as the GPU reads it.
struct FillVertex
{
    float x = 0; ///< world units from the chunk's origin
    float y = 0;
    float land = 0; ///< its row
};
static_assert(sizeof(FillVertex) == 12);

/// One of the two vertices beside a point of a line, laid out as the GPU reads it. The shader moves it aside by the
/// line's half width in pixels.
struct StrokeVertex
{
    float x = 0; ///< world units from the chunk's origin
    float y = 0;
    float along = 0;          ///< world units from the arc's start
    float left = -1;          ///< row of the land to the left, −1 for sea
    float right = -1;         ///< row of the land to the right, −1 for sea
    std::uint8_t normalX = 0; ///< mitre vector, coded by toByte
    std::uint8_t normalY = 0;
    std::uint8_t side = 0; ///< 0 left, 255 right
    std::uint8_t unused = 0;
};
static_assert(sizeof(StrokeVertex) == 24);

/// A piece of mesh that is drawn or culled as one. Indices count from the chunk's first vertex.
struct MeshChunk
{
    WorldPoint origin; ///< vertices are relative to it, so that floats keep 1/500 px at zoom 12
    WorldBox box;      ///< of its contents
    std::uint32_t firstVertex = 0;
    std::uint32_t vertexCount = 0;
    std::uint32_t firstIndex = 0;
    std::uint32_t indexCount = 0;
    std::uint32_t firstRun = 0;
    std::uint32_t runCount = 0;
};
static_assert(sizeof(MeshChunk) == 72);

/// The part of a chunk that belongs to one piece of land, or to one line between two.
struct MeshRun
{
    std::uint32_t firstIndex = 0; ///< from the chunk's first
    std::uint32_t indexCount = 0;
    LandRow left = NoLand;  ///< of a fill: the land itself
    LandRow right = NoLand; ///< of a fill: unused
};
static_assert(sizeof(MeshRun) == 16);

/// Whether a line is a coast or a border, and not a line within one country.
inline bool isOutline(const MeshRun &run, std::span<const CountryRow> owners)
{
    return run.left == NoLand || run.right == NoLand || owners[run.left] != owners[run.right];
}

/// One level of detail: ranges of the mesh's chunks.
struct MeshLevel
{
    double zoom = 0; ///< the map zoom it's made for; the last level also serves all beyond
    std::uint32_t firstFill = 0;
    std::uint32_t fillCount = 0;
    std::uint32_t firstStroke = 0;
    std::uint32_t strokeCount = 0;
};
static_assert(sizeof(MeshLevel) == 24);

/// A spot where a country's name has room: a straight run inside its land.
struct LabelPlace
{
    WorldPoint center;
    double angle = 0;      ///< radians, clockwise on screen, −π/2..π/2; 0 reads west to east
    double halfLength = 0; ///< of the run, world units
    double radius = 0;     ///< to the nearest shore or border, world units
    double area = 0;       ///< of the piece of land it stands on, world units squared
    LandRow land = 0;
    CountryRow country = 0; ///< that has the land in the file
    std::uint32_t rank = 0; ///< 0 is the country's best place; others serve when that one is out of view
    std::uint32_t unused = 0;
};
static_assert(sizeof(LabelPlace) == 64);

/// All a GPU wants to know of an atlas' countries. A view of memory that `memory` keeps alive: built, or mapped from
/// the cache. Immutable; share it between threads.
struct CountryMesh
{
    std::span<const MeshLevel> levels; ///< coarse to fine
    std::span<const MeshChunk> fills;
    std::span<const MeshChunk> strokes;
    std::span<const FillVertex> fillVertices;
    std::span<const std::uint32_t> fillIndices;
    std::span<const StrokeVertex> strokeVertices;
    std::span<const std::uint32_t> strokeIndices;
    std::span<const MeshRun> runs;
    std::span<const LabelPlace> labels;         ///< by country, best first
    std::span<const std::uint8_t> borderLevels; ///< by point of the border net: the coarsest level that has it
    std::shared_ptr<const void> memory;

    /// The level for a map zoom: the coarsest made for that zoom or at most half a zoom less, where the largest
    /// corner that was cut still spans no more than two pixels' area. REQUIRES levels.
    const MeshLevel &levelFor(double zoom) const;
};

/// Builds the mesh with all cores. Empty if stopped. `borderSources` are those of the border net that goes with it.
CountryMesh buildCountryMesh(const Topology &topology, std::span<const std::uint32_t> borderSources = {},
                             const Progress &progress = {});

/// The row of the level that levelFor() gives.
std::size_t levelIndexFor(const CountryMesh &mesh, double zoom);

/// Codes −2..2 as a byte the way StrokeVertex has it: 128 + 64 · mitre; 0 comes back exact.
std::uint8_t toByte(double mitre);

} // namespace geodata

// SPDX-License-Identifier: GPL-3.0-or-later
#include "geodata/mesh/country_mesh.h"

#include "geodata/mesh/label_places.h"
#include "geodata/mesh/levels.h"
#include "geodata/mesh/rings.h"
#include "geodata/mesh/stroke.h"
#include "geodata/mesh/triangulate.h"
#include "geodata/model/parallel.h"

#include <cmath>
#include <map>
#include <mutex>

namespace geodata {
namespace {

// A tile is at most 512 px wide at the zooms its level serves. Small tiles keep what lies out of view out of the vertex
// stage, and keep triangles short: a software rasteriser pays for every block of pixels that a long sliver touches.
constexpr int ZoomOfOneTile = 1;
// How far beyond its zoom a level serves.
constexpr double ZoomsStretched = 0.5;
// Land is triangulated in cells much smaller than a tile: a polygon's triangles reach from shore to shore as slivers
// otherwise, and slivers cost a rasteriser far more than the pixels they cover. A cell is 64 px wide at its level's
// zoom; at the finest level, which serves from one and a half zooms below, 128.
constexpr int CellsPerTile = 8;
constexpr int CellsPerFinestTile = 4;
// How far fills reach over their cell's edge: a quarter pixel at zoom 11.
constexpr double TileOverlap = 0.25 / (256 * 2048.0);

int gridSize(double zoom)
{
    return 1 << std::max(0, static_cast<int>(std::ceil(zoom)) - ZoomOfOneTile);
}

WorldPoint centerOf(Tile tile, int size)
{
    return {(tile.column + 0.5) / size, (tile.row + 0.5) / size};
}

/// A chunk while it's still growing.
template <typename Vertex>
struct Piece
{
    Tile tile;
    LandRow left = NoLand;
    LandRow right = NoLand;
    WorldBox box;
    std::vector<Vertex> vertices;
    std::vector<std::uint32_t> indices;
};

template <typename Vertex>
using Pieces = std::vector<Piece<Vertex>>;

/// What a mesh consists of, in memory that grows; handed out as a view when complete.
struct MeshMemory
{
    std::vector<MeshLevel> levels;
    std::vector<MeshChunk> fills;
    std::vector<MeshChunk> strokes;
    std::vector<FillVertex> fillVertices;
    std::vector<std::uint32_t> fillIndices;
    std::vector<StrokeVertex> strokeVertices;
    std::vector<std::uint32_t> strokeIndices;
    std::vector<MeshRun> runs;
    std::vector<LabelPlace> labels;
    std::vector<std::uint8_t> borderLevels;
};

/// Joins pieces that lie in the same tile to chunks, in the order of the tiles; within one, in the order given.
template <typename Vertex>
void appendChunks(const Pieces<Vertex> &pieces, int size, std::vector<MeshChunk> &chunks, std::vector<Vertex> &vertices,
                  std::vector<std::uint32_t> &indices, std::vector<MeshRun> &runs)
{
    std::map<std::pair<int, int>, std::vector<const Piece<Vertex> *>> byTile;
    for (const Piece<Vertex> &piece : pieces)
        byTile[{piece.tile.row, piece.tile.column}].push_back(&piece);
    for (const auto &[key, members] : byTile) {
        MeshChunk chunk;
        chunk.origin = centerOf({key.second, key.first}, size);
        chunk.firstVertex = static_cast<std::uint32_t>(vertices.size());
        chunk.firstIndex = static_cast<std::uint32_t>(indices.size());
        chunk.firstRun = static_cast<std::uint32_t>(runs.size());
        for (const Piece<Vertex> *piece : members) {
            const auto offset = static_cast<std::uint32_t>(vertices.size()) - chunk.firstVertex;
            const auto firstIndex = static_cast<std::uint32_t>(indices.size()) - chunk.firstIndex;
            const bool goesOn =
                runs.size() > chunk.firstRun && runs.back().left == piece->left && runs.back().right == piece->right;
            if (!goesOn)
                runs.push_back({firstIndex, 0, piece->left, piece->right});
            runs.back().indexCount += static_cast<std::uint32_t>(piece->indices.size());
            vertices.insert(vertices.end(), piece->vertices.begin(), piece->vertices.end());
            for (const std::uint32_t index : piece->indices)
                indices.push_back(index + offset);
            chunk.box.add(piece->box);
        }
        chunk.vertexCount = static_cast<std::uint32_t>(vertices.size()) - chunk.firstVertex;
        chunk.indexCount = static_cast<std::uint32_t>(indices.size()) - chunk.firstIndex;
        chunk.runCount = static_cast<std::uint32_t>(runs.size()) - chunk.firstRun;
        chunks.push_back(chunk);
    }
}

/// Fills a polygon for tiles of a grid of size × size, each divided into cells × cells.
Pieces<FillVertex> fillPolygon(const WorldRings &rings, LandRow land, int size, int cells, Triangulator &triangulator)
{
    Pieces<FillVertex> pieces;
    cutIntoTiles(rings, size * cells, TileOverlap, [&](Tile cell, const WorldRings &inCell) {
        const Triangles &triangles = triangulator.fill(inCell);
        if (triangles.indices.empty())
            return;
        const Tile tile{cell.column / cells, cell.row / cells};
        Piece<FillVertex> piece;
        piece.tile = tile;
        piece.left = land;
        const WorldPoint origin = centerOf(tile, size);
        piece.vertices.reserve(triangles.points.size());
        for (const WorldPoint &point : triangles.points) {
            piece.box.add(point);
            piece.vertices.push_back({float(point.x - origin.x), float(point.y - origin.y), float(land)});
        }
        piece.indices = triangles.indices;
        pieces.push_back(std::move(piece));
    });
    return pieces;
}

float rowOrSea(LandRow land)
{
    return land == NoLand ? -1.0F : float(land);
}

/// Cuts an arc's line into runs of segments whose middles lie in the same tile, and widens each into a strip.
Pieces<StrokeVertex> strokeArc(std::span<const WorldPoint> line, const Arc &arc, int size)
{
    Pieces<StrokeVertex> pieces;
    const std::vector<StrokePoint> points = mitred(line, arc.isClosed);
    Piece<StrokeVertex> *piece = nullptr;
    int world = 0;
    const auto addPoint = [&](const StrokePoint &at) {
        const WorldPoint point{at.point.x - world, at.point.y};
        const WorldPoint origin = centerOf(piece->tile, size);
        piece->box.add(point);
        StrokeVertex vertex{float(point.x - origin.x),
                            float(point.y - origin.y),
                            float(at.along),
                            rowOrSea(arc.left),
                            rowOrSea(arc.right),
                            toByte(at.mitreX),
                            toByte(at.mitreY),
                            0,
                            0};
        piece->vertices.push_back(vertex);
        vertex.side = 255;
        piece->vertices.push_back(vertex);
    };
    for (std::size_t i = 0; i + 1 < points.size(); ++i) {
        const double x = (points[i].point.x + points[i + 1].point.x) / 2;
        const double y = (points[i].point.y + points[i + 1].point.y) / 2;
        const int worldHere = static_cast<int>(std::floor(x));
        const Tile tile{std::clamp(static_cast<int>((x - worldHere) * size), 0, size - 1),
                        std::clamp(static_cast<int>(y * size), 0, size - 1)};
        if (!piece || tile != piece->tile || worldHere != world) {
            piece = &pieces.emplace_back();
            piece->tile = tile;
            piece->left = arc.left;
            piece->right = arc.right;
            world = worldHere;
            addPoint(points[i]);
        }
        const auto first = static_cast<std::uint32_t>(piece->vertices.size()) - 2;
        addPoint(points[i + 1]);
        for (const std::uint32_t corner : {0U, 1U, 2U, 2U, 1U, 3U})
            piece->indices.push_back(first + corner);
    }
    return pieces;
}

/// Puts together what the items of a parallel loop yielded, in the items' order.
template <typename Vertex>
Pieces<Vertex> joined(std::vector<Pieces<Vertex>> &parts)
{
    Pieces<Vertex> all;
    for (Pieces<Vertex> &part : parts)
        std::move(part.begin(), part.end(), std::back_inserter(all));
    return all;
}

/// Tesselators are costly to set up; as many are kept as threads ask at once.
class TriangulatorPool
{
public:
    class Loan
    {
    public:
        explicit Loan(TriangulatorPool &pool) : m_pool(pool), m_triangulator(pool.take()) {}
        ~Loan() { m_pool.giveBack(std::move(m_triangulator)); }
        Loan(const Loan &) = delete;
        Loan &operator=(const Loan &) = delete;
        Triangulator &operator*() { return *m_triangulator; }

    private:
        TriangulatorPool &m_pool;
        std::unique_ptr<Triangulator> m_triangulator;
    };

private:
    std::unique_ptr<Triangulator> take()
    {
        const std::scoped_lock lock(m_mutex);
        if (m_idle.empty())
            return std::make_unique<Triangulator>();
        auto result = std::move(m_idle.back());
        m_idle.pop_back();
        return result;
    }
    void giveBack(std::unique_ptr<Triangulator> triangulator)
    {
        const std::scoped_lock lock(m_mutex);
        m_idle.push_back(std::move(triangulator));
    }

    std::mutex m_mutex;
    std::vector<std::unique_ptr<Triangulator>> m_idle;
};

Pieces<FillVertex> buildFills(const Topology &topology, const LevelTable &levels, std::size_t level,
                              TriangulatorPool &pool, const Progress &progress)
{
    const int size = gridSize(levels.zooms[level]);
    const int cells = level + 1 == levels.count() ? CellsPerFinestTile : CellsPerTile;
    std::vector<Pieces<FillVertex>> parts(topology.polygons.size());
    forEachInParallel(parts.size(), [&](std::size_t i) {
        if (progress.isStopped())
            return;
        const ArcPolygon &polygon = topology.polygons[i];
        TriangulatorPool::Loan triangulator(pool);
        parts[i] = fillPolygon(ringsAt(topology, levels, polygon, level), polygon.land, size, cells, *triangulator);
    });
    return joined(parts);
}

/// The table of a topology that was not thinned: everything is there at every level.
LevelTable unthinned(const Topology &topology)
{
    LevelTable table;
    table.zooms.assign(std::begin(LevelZooms), std::end(LevelZooms));
    table.pointLevels.assign(topology.points.size(), 0);
    table.ringLevels.assign(topology.rings.size(), 0);
    table.arcLevels.assign(topology.arcs.size(), 0);
    return table;
}

void buildStrokes(const Topology &topology, const LevelTable &levels, std::size_t level, MeshMemory &memory)
{
    const int size = gridSize(levels.zooms[level]);
    std::vector<Pieces<StrokeVertex>> parts(topology.arcs.size());
    forEachInParallel(parts.size(), [&](std::size_t i) {
        const Arc &arc = topology.arcs[i];
        // A line between two pieces of land of one country is not shown, but from another viewpoint it may be a border.
        if (arc.isSeam || levels.arcLevels[i] > level || arc.left == arc.right)
            return;
        parts[i] = strokeArc(pointsAt(topology, levels, arc, level), arc, size);
    });
    appendChunks(joined(parts), size, memory.strokes, memory.strokeVertices, memory.strokeIndices, memory.runs);
}

} // namespace

std::uint8_t toByte(double mitre)
{
    return static_cast<std::uint8_t>(std::clamp(std::lround(128 + 64 * mitre), 0L, 255L));
}

const MeshLevel &CountryMesh::levelFor(double zoom) const
{
    for (const MeshLevel &level : levels) {
        if (level.zoom >= zoom - ZoomsStretched)
            return level;
    }
    return levels.back();
}

std::size_t levelIndexFor(const CountryMesh &mesh, double zoom)
{
    return static_cast<std::size_t>(&mesh.levelFor(zoom) - mesh.levels.data());
}

CountryMesh buildCountryMesh(const Topology &topology, std::span<const std::uint32_t> borderSources,
                             const Progress &progress)
{
    progress.at(0.1);
    // Thinning takes one core and half a second; the finest level needs no thinning, so its land is filled meanwhile.
    LevelTable levels;
    std::jthread thinning([&] { levels = buildLevels(topology, LevelZooms, progress); });
    TriangulatorPool pool;
    const LevelTable everything = unthinned(topology);
    const Pieces<FillVertex> finest = buildFills(topology, everything, everything.count() - 1, pool, progress);
    thinning.join();
    progress.at(0.6);

    const auto memory = std::make_shared<MeshMemory>();
    for (std::size_t level = 0; level < levels.count(); ++level) {
        MeshLevel range;
        range.zoom = levels.zooms[level];
        range.firstFill = static_cast<std::uint32_t>(memory->fills.size());
        range.firstStroke = static_cast<std::uint32_t>(memory->strokes.size());
        const bool isFinest = level + 1 == levels.count();
        appendChunks(isFinest ? finest : buildFills(topology, levels, level, pool, progress),
                     gridSize(levels.zooms[level]), memory->fills, memory->fillVertices, memory->fillIndices,
                     memory->runs);
        buildStrokes(topology, levels, level, *memory);
        range.fillCount = static_cast<std::uint32_t>(memory->fills.size()) - range.firstFill;
        range.strokeCount = static_cast<std::uint32_t>(memory->strokes.size()) - range.firstStroke;
        memory->levels.push_back(range);
        if (progress.isStopped())
            return {};
        progress.at(0.6 + 0.35 * double(level + 1) / double(levels.count()));
    }
    memory->labels = findLabelPlaces(topology, levels);
    memory->borderLevels.reserve(borderSources.size());
    for (const std::uint32_t source : borderSources)
        memory->borderLevels.push_back(source < levels.pointLevels.size() ? levels.pointLevels[source] : 0);
    progress.at(1);

    CountryMesh mesh;
    mesh.levels = memory->levels;
    mesh.fills = memory->fills;
    mesh.strokes = memory->strokes;
    mesh.fillVertices = memory->fillVertices;
    mesh.fillIndices = memory->fillIndices;
    mesh.strokeVertices = memory->strokeVertices;
    mesh.strokeIndices = memory->strokeIndices;
    mesh.runs = memory->runs;
    mesh.labels = memory->labels;
    mesh.borderLevels = memory->borderLevels;
    mesh.memory = memory;
    return mesh;
}

} // namespace geodata

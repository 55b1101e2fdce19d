// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/layers/country_layer.h"

#include "app/layers/country_colors.h"
#include "app/layers/country_material.h"

#include <QQuickWindow>
#include <QSGGeometryNode>

#include <algorithm>
#include <cmath>
#include <cstring>
#include <map>
#include <memory>
#include <tuple>

using geodata::CountryMesh;
using geodata::FillVertex;
using geodata::MeshChunk;
using geodata::MeshLevel;
using geodata::MeshRun;
using geodata::StrokeVertex;
using geodata::WorldBox;

namespace {

using Kind = CountryMaterial::Kind;

// The shader moves the vertices, so that no attribute is "the position": the renderer must not infer bounds from it, or
// it would paint what lies over the layer first.
const QSGGeometry::AttributeSet &fillAttributes()
{
    static const QSGGeometry::Attribute attributes[] = {
        QSGGeometry::Attribute::createWithAttributeType(0, 2, QSGGeometry::FloatType, QSGGeometry::UnknownAttribute),
        QSGGeometry::Attribute::createWithAttributeType(1, 1, QSGGeometry::FloatType, QSGGeometry::UnknownAttribute),
    };
    static const QSGGeometry::AttributeSet set{2, sizeof(FillVertex), attributes};
    return set;
}

const QSGGeometry::AttributeSet &strokeAttributes()
{
    static const QSGGeometry::Attribute attributes[] = {
        QSGGeometry::Attribute::createWithAttributeType(0, 2, QSGGeometry::FloatType, QSGGeometry::UnknownAttribute),
        QSGGeometry::Attribute::createWithAttributeType(1, 1, QSGGeometry::FloatType, QSGGeometry::UnknownAttribute),
        QSGGeometry::Attribute::createWithAttributeType(2, 2, QSGGeometry::FloatType, QSGGeometry::UnknownAttribute),
        QSGGeometry::Attribute::createWithAttributeType(3, 4, QSGGeometry::UnsignedByteType,
                                                        QSGGeometry::UnknownAttribute),
    };
    static const QSGGeometry::AttributeSet set{4, sizeof(StrokeVertex), attributes};
    return set;
}

/// The vertices of a chunk with the indices of those runs that are wanted; null if there are none.
template <typename Vertex, typename IsWanted>
std::shared_ptr<QSGGeometry> toGeometry(const QSGGeometry::AttributeSet &attributes, const CountryMesh &mesh,
                                        std::span<const Vertex> vertices, std::span<const std::uint32_t> indices,
                                        const MeshChunk &chunk, IsWanted isWanted)
{
    const auto runs = mesh.runs.subspan(chunk.firstRun, chunk.runCount);
    std::uint32_t indexCount = 0;
    for (const MeshRun &run : runs)
        indexCount += isWanted(run) ? run.indexCount : 0;
    if (indexCount == 0)
        return nullptr;
    auto geometry = std::make_shared<QSGGeometry>(attributes, int(chunk.vertexCount), int(indexCount),
                                                  QSGGeometry::UnsignedIntType);
    geometry->setDrawingMode(QSGGeometry::DrawTriangles);
    const auto ownVertices = vertices.subspan(chunk.firstVertex, chunk.vertexCount);
    std::memcpy(geometry->vertexData(), ownVertices.data(), ownVertices.size_bytes());
    std::uint32_t *target = geometry->indexDataAsUInt();
    for (const MeshRun &run : runs) {
        if (!isWanted(run))
            continue;
        const auto own = indices.subspan(chunk.firstIndex + run.firstIndex, run.indexCount);
        target = std::ranges::copy(own, target).out;
    }
    return geometry;
}

/// A chunk on one copy of the world. The geometry is shared between the copies.
class ChunkNode : public QSGGeometryNode
{
public:
    ChunkNode(Kind kind, const CountryFrame *frame, std::shared_ptr<QSGGeometry> geometry)
        : m_shared(std::move(geometry))
    {
        setGeometry(m_shared.get());
        setMaterial(new CountryMaterial(kind, frame));
        setFlag(OwnsMaterial);
    }

    ~ChunkNode() override
    {
        if (parent())
            parent()->removeChildNode(this); // while there still is a geometry
    }
    Q_DISABLE_COPY_MOVE(ChunkNode)

    void place(QPointF pixel, QPointF hatchPhase)
    {
        static_cast<CountryMaterial *>(material())->place(pixel, hatchPhase);
        markDirty(DirtyMaterial);
    }

private:
    std::shared_ptr<QSGGeometry> m_shared;
};

/// All nodes of the layer. Fills come before lines, so that no land covers a border.
class CountryNode : public QSGNode
{
public:
    CountryNode()
    {
        for (QSGNode *group : {&m_fills, &m_hatches, &m_strokes}) {
            appendChildNode(group);
            group->setFlag(OwnedByParent, false);
        }
    }
    ~CountryNode() override
    {
        clear();
        removeAllChildNodes();
    }
    Q_DISABLE_COPY_MOVE(CountryNode)

    CountryFrame &frame() { return m_frame; }

    /// `filled`: rows of countries which a measure fills, and which may therefore have no figure and be hatched.
    void update(const AtlasHandle &handle, const MapCamera &camera, const std::vector<geodata::CountryRow> &filled)
    {
        if (handle.atlas != m_handle.atlas)
            clear();
        else if (handle != m_handle || filled != m_filled)
            forgetBorders();
        m_handle = handle;
        m_filled = filled;
        if (!handle.atlas || handle.atlas->mesh.levels.empty())
            return;
        ++m_generation;
        const CountryMesh &mesh = handle.atlas->mesh;
        const MeshLevel &level = mesh.levelFor(camera.zoom());
        show(Kind::Fill, mesh.fills, level.firstFill, level.fillCount, camera);
        if (handle.hasDisputed() || !filled.empty())
            show(Kind::Hatch, mesh.fills, level.firstFill, level.fillCount, camera);
        show(Kind::Stroke, mesh.strokes, level.firstStroke, level.strokeCount, camera);
        std::erase_if(m_nodes, [this](const auto &entry) { return entry.second.generation != m_generation; });
        std::erase_if(m_geometries, [](const auto &entry) { return entry.second.expired(); });
    }

private:
    using Key = std::tuple<Kind, std::uint32_t, int>; // chunk and copy of the world
    struct Entry
    {
        std::unique_ptr<ChunkNode> node; ///< none if the chunk has nothing of this kind
        std::uint64_t generation = 0;
    };

    void show(Kind kind, std::span<const MeshChunk> chunks, std::uint32_t first, std::uint32_t count,
              const MapCamera &camera)
    {
        constexpr double LineMarginPx = 4;
        WorldBox view = camera.view();
        const double margin = LineMarginPx / camera.scale;
        view = {view.left - margin, view.top - margin, view.right + margin, view.bottom + margin};
        for (std::uint32_t i = first; i < first + count; ++i) {
            const MeshChunk &chunk = chunks[i];
            const int firstCopy = int(std::floor(view.left - chunk.box.right)) + 1;
            const int lastCopy = int(std::ceil(view.right - chunk.box.left)) - 1;
            if (chunk.box.top > view.bottom || chunk.box.bottom < view.top)
                continue;
            for (int copy = firstCopy; copy <= lastCopy; ++copy) {
                auto [found, isNew] = m_nodes.try_emplace({kind, i, copy});
                Entry &entry = found->second;
                if (isNew)
                    entry.node = makeNode(kind, i);
                entry.generation = m_generation;
                if (entry.node)
                    entry.node->place(camera.toPixel({chunk.origin.x + copy, chunk.origin.y}),
                                      {std::fmod((chunk.origin.x + chunk.origin.y) * camera.scale, HatchPeriodPx),
                                       std::fmod((chunk.origin.x - chunk.origin.y) * camera.scale, HatchPeriodPx)});
            }
        }
    }

    std::unique_ptr<ChunkNode> makeNode(Kind kind, std::uint32_t index)
    {
        std::weak_ptr<QSGGeometry> &shared = m_geometries[{kind, index}];
        auto geometry = shared.lock();
        if (!geometry) {
            geometry = makeGeometry(kind, index);
            shared = geometry;
        }
        if (!geometry)
            return nullptr;
        auto node = std::make_unique<ChunkNode>(kind, &m_frame, std::move(geometry));
        node->setFlag(OwnedByParent, false);
        (kind == Kind::Fill ? m_fills : kind == Kind::Hatch ? m_hatches : m_strokes).appendChildNode(node.get());
        return node;
    }

    std::shared_ptr<QSGGeometry> makeGeometry(Kind kind, std::uint32_t index) const
    {
        const CountryMesh &mesh = m_handle.atlas->mesh;
        const geodata::Partition &partition = m_handle.partition();
        switch (kind) {
        case Kind::Fill:
            return toGeometry(fillAttributes(), mesh, mesh.fillVertices, mesh.fillIndices, mesh.fills[index],
                              [](const MeshRun &) { return true; });
        case Kind::Hatch:
            return toGeometry(fillAttributes(), mesh, mesh.fillVertices, mesh.fillIndices, mesh.fills[index],
                              [&](const MeshRun &run) {
                                  return partition.isDisputed[run.left] != 0 ||
                                         std::ranges::contains(m_filled, partition.owners[run.left]);
                              });
        case Kind::Stroke:
            return toGeometry(strokeAttributes(), mesh, mesh.strokeVertices, mesh.strokeIndices, mesh.strokes[index],
                              [&](const MeshRun &run) { return isOutline(run, partition.owners); });
        }
        return nullptr;
    }

    /// Another viewpoint has other borders and other disputed land; the fills stay, their colours come from a table.
    void forgetBorders()
    {
        const auto isBorder = [](const auto &entry) { return std::get<Kind>(entry.first) != Kind::Fill; };
        std::erase_if(m_nodes, isBorder);
        std::erase_if(m_geometries, isBorder);
    }

    void clear()
    {
        m_nodes.clear();
        m_geometries.clear();
    }

    CountryFrame m_frame;
    QSGNode m_fills;
    QSGNode m_hatches;
    QSGNode m_strokes;
    AtlasHandle m_handle;
    std::vector<geodata::CountryRow> m_filled;
    std::map<Key, Entry> m_nodes;
    std::map<std::pair<Kind, std::uint32_t>, std::weak_ptr<QSGGeometry>> m_geometries;
    std::uint64_t m_generation = 0;
};

/// Width of a line: 0.75 px where the whole world is in view, 1.25 px close up.
float lineWidth(double zoom)
{
    return float(std::clamp(0.75 + (zoom - 3) * 0.1, 0.75, 1.25));
}

} // namespace

CountryLayer::CountryLayer(QQuickItem *parent) : QQuickItem(parent)
{
    setFlag(ItemHasContents);
}

void CountryLayer::colorsAreStale()
{
    m_areColorsStale = true;
    update();
}

void CountryLayer::setAtlas(const AtlasHandle &atlas)
{
    if (m_atlas == atlas)
        return;
    m_atlas = atlas;
    colorsAreStale();
    emit atlasChanged();
}

void CountryLayer::setCamera(const MapCamera &camera)
{
    if (m_camera == camera)
        return;
    m_camera = camera;
    update();
    emit cameraChanged();
}

void CountryLayer::setColors(const Palette &colors)
{
    if (m_colors == colors)
        return;
    m_colors = colors;
    colorsAreStale();
    emit colorsChanged();
}

void CountryLayer::setSelected(const QString &code)
{
    if (m_selected == code)
        return;
    m_selected = code;
    colorsAreStale();
    emit selectedChanged();
}

void CountryLayer::setPower(const QString &id)
{
    if (m_power == id)
        return;
    m_power = id;
    colorsAreStale();
    emit powerChanged();
}

void CountryLayer::setHovered(const QString &code)
{
    if (m_hovered == code)
        return;
    m_hovered = code;
    colorsAreStale();
    emit hoveredChanged();
}

void CountryLayer::setFills(const QList<TradeFill> &fills)
{
    if (m_fills == fills)
        return;
    m_fills = fills;
    colorsAreStale();
    emit fillsChanged();
}

void CountryLayer::setCrossed(const QStringList &codes)
{
    if (m_crossed == codes)
        return;
    m_crossed = codes;
    colorsAreStale();
    emit crossedChanged();
}

void CountryLayer::setFillPower(const QString &id)
{
    if (m_fillPower == id)
        return;
    m_fillPower = id;
    colorsAreStale();
    emit fillPowerChanged();
}

QSGNode *CountryLayer::updatePaintNode(QSGNode *oldNode, UpdatePaintNodeData *)
{
    auto *node = static_cast<CountryNode *>(oldNode);
    if (!node)
        node = new CountryNode;
    CountryFrame &frame = node->frame();
    const bool hasLostTable = !oldNode;
    if (m_atlas.atlas && (std::exchange(m_areColorsStale, false) || hasLostTable)) {
        CountryEmphasis emphasis{m_selected, m_hovered, m_power, neighboursOf(m_atlas, m_selected, m_power)};
        emphasis.fills = m_fills;
        emphasis.crossed = m_crossed;
        emphasis.fillPower = m_fillPower;
        const geodata::Partition &partition = m_atlas.partition();
        frame.hatches.setColors(hatches(*m_atlas.atlas, partition, m_fills), window());
        frame.fillColors.setColors(byLand(fillColors(*m_atlas.atlas, m_colors, emphasis), partition), window());
        frame.lineColors.setColors(byLand(lineColors(*m_atlas.atlas, m_colors, emphasis), partition), window());
    }
    frame.scale = float(m_camera.scale);
    frame.pixelRatio = float(window()->effectiveDevicePixelRatio());
    frame.coastWidth = lineWidth(m_camera.zoom());
    frame.borderWidth = frame.coastWidth;
    frame.lineColor = QVector4D(m_colors.line.redF(), m_colors.line.greenF(), m_colors.line.blueF(), 1);
    frame.hatchColor =
        QVector4D(m_colors.hatch.redF(), m_colors.hatch.greenF(), m_colors.hatch.blueF(), 1) * m_colors.hatch.alphaF();
    std::vector<geodata::CountryRow> filled;
    filled.reserve(std::size_t(m_fills.size()));
    for (const TradeFill &fill : m_atlas.atlas ? m_fills : QList<TradeFill>())
        filled.push_back(m_atlas.atlas->rowOf(fill.country.toStdString()));
    node->update(m_atlas, m_camera, filled);
    return node;
}

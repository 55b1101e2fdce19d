// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/layers/country_layer.h"

#include "app/layers/country_colors.h"
#include "app/layers/country_material.h"

#include <QQuickWindow>
#include <QSGGeometryNode>

#include <cmath>
#include <map>
#include <memory>
#include <tuple>

using geodata::CountryMesh;
using geodata::FillVertex;
using geodata::MeshChunk;
using geodata::MeshLevel;
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

template <typename Vertex>
std::shared_ptr<QSGGeometry> toGeometry(const QSGGeometry::AttributeSet &attributes, std::span<const Vertex> vertices,
                                        std::span<const std::uint32_t> indices, const MeshChunk &chunk)
{
    auto geometry = std::make_shared<QSGGeometry>(attributes, int(chunk.vertexCount), int(chunk.indexCount),
                                                  QSGGeometry::UnsignedIntType);
    geometry->setDrawingMode(QSGGeometry::DrawTriangles);
    const auto ownVertices = vertices.subspan(chunk.firstVertex, chunk.vertexCount);
    const auto ownIndices = indices.subspan(chunk.firstIndex, chunk.indexCount);
    std::memcpy(geometry->vertexData(), ownVertices.data(), ownVertices.size_bytes());
    std::memcpy(geometry->indexData(), ownIndices.data(), ownIndices.size_bytes());
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

    void setOffset(QPointF pixel)
    {
        static_cast<CountryMaterial *>(material())->setOffset(pixel);
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
        appendChildNode(&m_fills);
        appendChildNode(&m_strokes);
        m_fills.setFlag(OwnedByParent, false);
        m_strokes.setFlag(OwnedByParent, false);
    }
    ~CountryNode() override
    {
        clear();
        removeAllChildNodes();
    }
    Q_DISABLE_COPY_MOVE(CountryNode)

    CountryFrame &frame() { return m_frame; }

    void update(const std::shared_ptr<const geodata::Atlas> &atlas, const MapCamera &camera)
    {
        if (atlas != m_atlas)
            clear();
        m_atlas = atlas;
        if (!atlas || atlas->mesh.levels.empty())
            return;
        const CountryMesh &mesh = atlas->mesh;
        const MeshLevel &level = mesh.levelFor(camera.zoom() + std::log2(m_frame.pixelRatio));
        ++m_generation;
        show(Kind::Fill, mesh.fills, level.firstFill, level.fillCount, camera);
        show(Kind::Stroke, mesh.strokes, level.firstStroke, level.strokeCount, camera);
        std::erase_if(m_nodes, [this](const auto &entry) {
            return entry.second.generation != m_generation; // the node goes, and takes itself out of the tree
        });
        std::erase_if(m_geometries, [](const auto &entry) { return entry.second.expired(); });
    }

private:
    using Key = std::tuple<Kind, std::uint32_t, int>; // chunk and copy of the world
    struct Entry
    {
        std::unique_ptr<ChunkNode> node;
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
                Entry &entry = m_nodes[{kind, i, copy}];
                if (!entry.node)
                    entry.node = makeNode(kind, i);
                entry.generation = m_generation;
                entry.node->setOffset(camera.toPixel({chunk.origin.x + copy, chunk.origin.y}));
            }
        }
    }

    std::unique_ptr<ChunkNode> makeNode(Kind kind, std::uint32_t index)
    {
        std::weak_ptr<QSGGeometry> &shared = m_geometries[{kind, index}];
        auto geometry = shared.lock();
        if (!geometry) {
            const CountryMesh &mesh = m_atlas->mesh;
            geometry =
                kind == Kind::Fill
                    ? toGeometry(fillAttributes(), mesh.fillVertices, mesh.fillIndices, mesh.fills[index])
                    : toGeometry(strokeAttributes(), mesh.strokeVertices, mesh.strokeIndices, mesh.strokes[index]);
            shared = geometry;
        }
        auto node = std::make_unique<ChunkNode>(kind, &m_frame, std::move(geometry));
        node->setFlag(OwnedByParent, false);
        (kind == Kind::Fill ? m_fills : m_strokes).appendChildNode(node.get());
        return node;
    }

    void clear()
    {
        m_nodes.clear();
        m_geometries.clear();
    }

    CountryFrame m_frame;
    QSGNode m_fills;
    QSGNode m_strokes;
    std::shared_ptr<const geodata::Atlas> m_atlas;
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

void CountryLayer::setAtlas(const AtlasHandle &atlas)
{
    if (m_atlas == atlas)
        return;
    m_atlas = atlas;
    update();
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
    update();
    emit colorsChanged();
}

void CountryLayer::setSelected(const QString &code)
{
    if (m_selected == code)
        return;
    m_selected = code;
    update();
    emit selectedChanged();
}

void CountryLayer::setHovered(const QString &code)
{
    if (m_hovered == code)
        return;
    m_hovered = code;
    update();
    emit hoveredChanged();
}

QSGNode *CountryLayer::updatePaintNode(QSGNode *oldNode, UpdatePaintNodeData *)
{
    auto *node = static_cast<CountryNode *>(oldNode);
    if (!node)
        node = new CountryNode;
    CountryFrame &frame = node->frame();
    if (m_atlas.atlas) {
        const CountryEmphasis emphasis{m_selected, m_hovered};
        frame.fillColors.setColors(fillColors(*m_atlas.atlas, m_colors, emphasis), window());
        frame.lineColors.setColors(lineColors(*m_atlas.atlas, m_colors, emphasis), window());
    }
    frame.scale = float(m_camera.scale);
    frame.pixelRatio = float(window()->effectiveDevicePixelRatio());
    frame.coastWidth = lineWidth(m_camera.zoom());
    frame.borderWidth = frame.coastWidth;
    frame.lineColor = QVector4D(m_colors.line.redF(), m_colors.line.greenF(), m_colors.line.blueF(), 1);
    node->update(m_atlas.atlas, m_camera);
    return node;
}

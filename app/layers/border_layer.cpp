// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/layers/border_layer.h"

#include "app/layers/border_material.h"
#include "geodata/mesh/country_mesh.h"

#include <QQuickWindow>
#include <QSGGeometryNode>

#include <algorithm>
#include <cmath>
#include <cstring>

namespace {

constexpr double CoreHalfPx = 0.75;
constexpr double GlowHalfPx = 6;
constexpr double LitCoreHalfPx = 1.1;
constexpr double PointedCoreHalfPx = 1.9;
constexpr double HoverReachPx = 6;
// The glow is laid along a coarser line: a strip as wide as this would fold up at every small corner.
constexpr double GlowZoomsCoarser = 2;

const QSGGeometry::AttributeSet &attributes()
{
    // The shader moves the vertices, so that no attribute is "the position"; see CountryLayer.
    static const QSGGeometry::Attribute list[] = {
        QSGGeometry::Attribute::createWithAttributeType(0, 2, QSGGeometry::FloatType, QSGGeometry::UnknownAttribute),
        QSGGeometry::Attribute::createWithAttributeType(1, 1, QSGGeometry::FloatType, QSGGeometry::UnknownAttribute),
        QSGGeometry::Attribute::createWithAttributeType(2, 4, QSGGeometry::UnsignedByteType,
                                                        QSGGeometry::UnknownAttribute),
    };
    static const QSGGeometry::AttributeSet set{3, sizeof(BorderVertex), list};
    return set;
}

/// A border's core or glow on one copy of the world.
class StripNode : public QSGGeometryNode
{
public:
    explicit StripNode(std::shared_ptr<const BorderStrip> strip)
        : m_strip(std::move(strip)), m_geometry(attributes(), int(m_strip->vertices.size()),
                                                int(m_strip->indices.size()), QSGGeometry::UnsignedIntType)
    {
        m_geometry.setDrawingMode(QSGGeometry::DrawTriangles);
        std::memcpy(m_geometry.vertexData(), m_strip->vertices.data(), m_strip->vertices.size() * sizeof(BorderVertex));
        std::memcpy(m_geometry.indexData(), m_strip->indices.data(), m_strip->indices.size() * sizeof(std::uint32_t));
        setGeometry(&m_geometry);
        setMaterial(&m_material);
        setFlag(OwnedByParent, false);
    }
    ~StripNode() override
    {
        if (parent())
            parent()->removeChildNode(this); // while there still is a geometry
    }
    Q_DISABLE_COPY_MOVE(StripNode)

    const BorderStrip *strip() const { return m_strip.get(); }

    void draw(const BorderStyle &style, QPointF offset, double scale, double pixelRatio)
    {
        m_material.style = style;
        m_material.offset = offset;
        m_material.scale = float(scale);
        m_material.lengthPx = float(m_strip->length * scale);
        m_material.pixelRatio = float(pixelRatio);
        markDirty(DirtyMaterial);
    }

private:
    std::shared_ptr<const BorderStrip> m_strip;
    QSGGeometry m_geometry;
    BorderMaterial m_material;
};

/// All nodes of the layer: every glow lies under every core.
class BordersNode : public QSGNode
{
public:
    using Key = std::tuple<bool, std::size_t, int>; // whether it's the glow, border, copy of the world

    BordersNode()
    {
        for (QSGNode *group : {&glows, &cores}) {
            appendChildNode(group);
            group->setFlag(OwnedByParent, false);
        }
    }
    ~BordersNode() override
    {
        nodes.clear();
        removeAllChildNodes();
    }
    Q_DISABLE_COPY_MOVE(BordersNode)

    QSGNode glows;
    QSGNode cores;
    std::map<Key, std::unique_ptr<StripNode>> nodes;
};

} // namespace

BorderLayer::BorderLayer(QQuickItem *parent) : QQuickItem(parent)
{
    setFlag(ItemHasContents);
}

bool BorderLayer::isMoving() const
{
    return std::ranges::any_of(m_shown, &ShownBorder::isLit);
}

void BorderLayer::choose()
{
    QList<ShownBorder> shown = shownBorders(m_atlas, m_colors, m_emphasis);
    if (shown == m_shown)
        return;
    m_shown = std::move(shown);
    polish();
    update();
    emit shownChanged();
}

void BorderLayer::setAtlas(const AtlasHandle &atlas)
{
    if (m_atlas == atlas)
        return;
    m_atlas = atlas;
    m_strips.clear();
    choose();
    polish();
    update();
    emit atlasChanged();
}

void BorderLayer::setCamera(const MapCamera &camera)
{
    if (m_camera == camera)
        return;
    m_camera = camera;
    polish(); // another level may be due
    update();
    emit cameraChanged();
}

void BorderLayer::setColors(const Palette &colors)
{
    if (m_colors == colors)
        return;
    m_colors = colors;
    choose();
    update();
    emit colorsChanged();
}

void BorderLayer::setSelected(const QString &code)
{
    if (m_emphasis.selected == code)
        return;
    m_emphasis.selected = code;
    choose();
    emit selectedChanged();
}

void BorderLayer::setPower(const QString &id)
{
    if (m_emphasis.power == id)
        return;
    m_emphasis.power = id;
    choose();
    emit powerChanged();
}

void BorderLayer::setHovered(const QString &border)
{
    if (m_emphasis.hovered == border)
        return;
    m_emphasis.hovered = border;
    choose();
    emit hoveredChanged();
}

void BorderLayer::setSeconds(double seconds)
{
    if (m_seconds == seconds)
        return;
    m_seconds = seconds;
    if (isMoving())
        update();
    emit secondsChanged();
}

QString BorderLayer::borderAt(QPointF pixel) const
{
    if (!m_atlas.isLoaded() || m_camera.size.isEmpty())
        return {};
    geodata::WorldPoint point = m_camera.toWorld(pixel);
    point.x -= std::floor(point.x);
    const geodata::Partition &partition = m_atlas.partition();
    const auto isBorder = [&](std::uint32_t index) {
        const geodata::BorderStretch &stretch = m_atlas.atlas->borders.stretches[index];
        return partition.owners[stretch.left] != partition.owners[stretch.right];
    };
    const auto found = m_atlas.atlas->borderIndex.nearest(point, HoverReachPx / m_camera.scale, isBorder);
    if (!found)
        return {};
    const geodata::BorderStretch &stretch = m_atlas.atlas->borders.stretches[found->stretch];
    const geodata::Border *border =
        geodata::borderBetween(partition.owners[stretch.left], partition.owners[stretch.right], m_atlas.borders());
    return border ? m_atlas.borderId(std::size_t(border - m_atlas.borders().data())) : QString();
}

std::shared_ptr<const BorderStrip> BorderLayer::stripOf(StripKey key)
{
    auto &strip = m_strips[key];
    if (!strip)
        strip = std::make_shared<const BorderStrip>(
            toStrip(linesOf(*m_atlas.atlas, m_atlas.borders()[key.first], key.second)));
    return strip;
}

std::shared_ptr<const BorderStrip> BorderLayer::strip(std::size_t border)
{
    return stripOf({border, levelIndexFor(m_atlas.atlas->mesh, m_camera.zoom())});
}

void BorderLayer::updatePolish()
{
    if (!m_atlas.isLoaded() || m_atlas.atlas->mesh.levels.empty())
        return;
    const std::size_t fine = levelIndexFor(m_atlas.atlas->mesh, m_camera.zoom());
    const std::size_t coarse = levelIndexFor(m_atlas.atlas->mesh, m_camera.zoom() - GlowZoomsCoarser);
    std::map<StripKey, std::shared_ptr<const BorderStrip>> wanted;
    for (const ShownBorder &shown : m_shown) {
        for (const std::size_t level : {fine, coarse})
            wanted[{shown.border, level}] = stripOf({shown.border, level});
    }
    m_strips = std::move(wanted);
}

QSGNode *BorderLayer::updatePaintNode(QSGNode *oldNode, UpdatePaintNodeData *)
{
    auto *root = static_cast<BordersNode *>(oldNode);
    if (!root)
        root = new BordersNode;
    std::map<BordersNode::Key, std::unique_ptr<StripNode>> kept;
    const geodata::WorldBox view = m_camera.view();
    const double margin = (GlowHalfPx + 2) / m_camera.scale;
    const double pixelRatio = window()->effectiveDevicePixelRatio();
    const bool hasMesh = m_atlas.isLoaded() && !m_atlas.atlas->mesh.levels.empty();
    const std::size_t fine = hasMesh ? levelIndexFor(m_atlas.atlas->mesh, m_camera.zoom()) : 0;
    const std::size_t coarse = hasMesh ? levelIndexFor(m_atlas.atlas->mesh, m_camera.zoom() - GlowZoomsCoarser) : 0;
    for (const ShownBorder &shown : hasMesh ? m_shown : QList<ShownBorder>()) {
        for (const bool isGlow : {true, false}) {
            const auto strip = m_strips.find({shown.border, isGlow ? coarse : fine});
            if (strip == m_strips.end() || strip->second->vertices.empty())
                continue;
            const geodata::WorldBox &box = strip->second->box;
            if (box.top > view.bottom + margin || box.bottom < view.top - margin)
                continue;
            BorderStyle style;
            style.color = shown.color;
            style.strength = float(shown.strength);
            style.isGlow = isGlow;
            style.pulseTone = m_colors.isDark ? 1 : 0;
            style.isOneSided = shown.isLit;
            style.halfWidth = float(isGlow            ? GlowHalfPx
                                    : shown.isPointed ? PointedCoreHalfPx
                                    : shown.isLit     ? LitCoreHalfPx
                                                      : CoreHalfPx);
            style.towards = shown.isFromB ? -1 : 1;
            style.head = shown.isLit && m_seconds > 0 ? pulseHead(m_seconds) : -1;
            const int firstCopy = int(std::floor(view.left - margin - box.right)) + 1;
            const int lastCopy = int(std::ceil(view.right + margin - box.left)) - 1;
            for (int copy = firstCopy; copy <= lastCopy; ++copy) {
                auto &node = kept[{isGlow, shown.border, copy}];
                if (auto old = root->nodes.extract({isGlow, shown.border, copy});
                    !old.empty() && old.mapped()->strip() == strip->second.get())
                    node = std::move(old.mapped());
                if (!node) {
                    node = std::make_unique<StripNode>(strip->second);
                    (isGlow ? root->glows : root->cores).appendChildNode(node.get());
                }
                const geodata::WorldPoint origin = strip->second->origin;
                node->draw(style, m_camera.toPixel({origin.x + copy, origin.y}), m_camera.scale, pixelRatio);
            }
        }
    }
    root->nodes = std::move(kept);
    return root;
}

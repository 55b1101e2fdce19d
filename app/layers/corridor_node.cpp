// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/layers/corridor_node.h"

#include <cmath>
#include <cstring>

namespace {

constexpr double MarginPx = 40; // lanes, glow and ticks reach that far from the track at most

const QSGGeometry::AttributeSet &attributes()
{
    // The shader moves the vertices, so that no attribute is "the position"; see CountryLayer.
    static const QSGGeometry::Attribute list[] = {
        QSGGeometry::Attribute::createWithAttributeType(0, 4, QSGGeometry::FloatType, QSGGeometry::UnknownAttribute),
        QSGGeometry::Attribute::createWithAttributeType(1, 4, QSGGeometry::FloatType, QSGGeometry::UnknownAttribute),
        QSGGeometry::Attribute::createWithAttributeType(2, 1, QSGGeometry::FloatType, QSGGeometry::UnknownAttribute),
    };
    static const QSGGeometry::AttributeSet set{3, sizeof(CorridorVertex), list};
    return set;
}

std::unique_ptr<QSGGeometry> toGeometry(const CorridorStrips &strips)
{
    auto geometry = std::make_unique<QSGGeometry>(attributes(), int(strips.vertices.size()), int(strips.indices.size()),
                                                  QSGGeometry::UnsignedIntType);
    geometry->setDrawingMode(QSGGeometry::DrawTriangles);
    std::memcpy(geometry->vertexData(), strips.vertices.data(), strips.vertices.size() * sizeof(CorridorVertex));
    std::memcpy(geometry->indexData(), strips.indices.data(), strips.indices.size() * sizeof(std::uint32_t));
    return geometry;
}

} // namespace

CorridorNode::CorridorNode() = default;

CorridorNode::~CorridorNode()
{
    removeAllChildNodes(); // while there still is a geometry
}

void CorridorNode::take(std::shared_ptr<const CorridorStrips> lanes, std::shared_ptr<const CorridorStrips> sections)
{
    removeAllChildNodes();
    m_drawn.clear();
    m_laneGeometry = toGeometry(*lanes);
    m_sectionGeometry = toGeometry(*sections);
    m_laneStrips = std::move(lanes);
}

void CorridorNode::draw(const std::vector<CorridorPart> &parts, const MapCamera &camera)
{
    std::map<Key, std::unique_ptr<Drawn>> kept;
    const geodata::WorldBox view = camera.view();
    const geodata::WorldBox box = m_laneStrips ? m_laneStrips->box : geodata::WorldBox();
    const double margin = MarginPx / camera.scale;
    const bool isInView = !box.isEmpty() && box.top <= view.bottom + margin && box.bottom >= view.top - margin;
    const int firstCopy = isInView ? int(std::floor(view.left - margin - box.right)) + 1 : 0;
    const int lastCopy = isInView ? int(std::ceil(view.right + margin - box.left)) - 1 : -1;
    for (const CorridorPart part : parts) {
        for (int copy = firstCopy; copy <= lastCopy; ++copy) {
            std::unique_ptr<Drawn> &drawn = kept[{part, copy}];
            if (auto old = m_drawn.extract({part, copy}); !old.empty()) {
                drawn = std::move(old.mapped());
            } else {
                const bool isOfSections = part == CorridorPart::Way || part == CorridorPart::Closed;
                drawn = std::make_unique<Drawn>(look, part);
                drawn->node.setFlag(OwnedByParent, false);
                drawn->node.setGeometry(isOfSections ? m_sectionGeometry.get() : m_laneGeometry.get());
                drawn->node.setMaterial(&drawn->material);
            }
            drawn->material.offset = camera.toPixel({m_laneStrips->origin.x + copy, m_laneStrips->origin.y});
            drawn->node.markDirty(DirtyMaterial);
        }
    }
    const bool isSameSet = m_drawn.empty() && childCount() == int(kept.size());
    if (!isSameSet) {
        removeAllChildNodes();
        for (const auto &[key, drawn] : kept)
            appendChildNode(&drawn->node);
    }
    m_drawn = std::move(kept);
}

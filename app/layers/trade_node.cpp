// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/layers/trade_node.h"

namespace {

struct FlowVertex
{
    float curve = 0;
    float slot = 0;
    float part = 0; // of the way
    float side = 0; // 0 the inner edge, 1 the outer
};

const QSGGeometry::AttributeSet &attributes()
{
    // The shader moves the vertices, so that no attribute is "the position"; see CountryLayer.
    static const QSGGeometry::Attribute list[] = {
        QSGGeometry::Attribute::createWithAttributeType(0, 4, QSGGeometry::FloatType, QSGGeometry::UnknownAttribute),
    };
    static const QSGGeometry::AttributeSet set{1, sizeof(FlowVertex), list};
    return set;
}

std::unique_ptr<QSGGeometry> toGeometry(const TradeStrips &all)
{
    const int segments = all.segments;
    const int vertexCount = int(all.strips.size()) * 2 * (segments + 1);
    const int indexCount = int(all.strips.size()) * 6 * segments;
    auto geometry = std::make_unique<QSGGeometry>(attributes(), vertexCount, indexCount, QSGGeometry::UnsignedIntType);
    geometry->setDrawingMode(QSGGeometry::DrawTriangles);
    auto *vertex = static_cast<FlowVertex *>(geometry->vertexData());
    std::uint32_t *index = geometry->indexDataAsUInt();
    std::uint32_t first = 0;
    for (const int slot : all.strips) {
        const int pair = slot / SlotsPerPair;
        for (int i = 0; i <= segments; ++i) {
            for (const float side : {0.F, 1.F})
                *vertex++ = {float(pair), float(slot), float(i) / float(segments), side};
        }
        for (int i = 0; i < segments; ++i, first += 2) {
            for (const std::uint32_t corner : {0U, 1U, 2U, 2U, 1U, 3U})
                *index++ = first + corner;
        }
        first += 2;
    }
    return geometry;
}

} // namespace

TradeNode::TradeNode()
{
    m_strips.setMaterial(&m_stripMaterial);
    for (QSGNode *node : {static_cast<QSGNode *>(&m_strips), static_cast<QSGNode *>(&m_threads)})
        node->setFlag(OwnedByParent, false);
}

TradeNode::~TradeNode()
{
    removeAllChildNodes(); // while there still is a geometry
}

void TradeNode::take(const TradeStrips &strips)
{
    removeAllChildNodes();
    m_segments = strips.segments;
    std::unique_ptr<QSGGeometry> geometry = toGeometry(strips);
    m_strips.setGeometry(geometry.get());
    m_geometry = std::move(geometry);
    if (!strips.strips.empty())
        appendChildNode(&m_strips);
    m_picture.reset();
    if (strips.threads.empty())
        return;
    m_picture = std::make_unique<ThreadTexture>(look, strips.threads);
    m_threads.setTexture(m_picture.get());
    appendChildNode(&m_threads);
}

void TradeNode::lookIsStale(QSizeF size)
{
    m_strips.markDirty(DirtyMaterial);
    if (!m_picture)
        return;
    m_picture->lookIsStale((size * look.pixelRatio).toSize());
    m_threads.setRect({{}, size});
    m_threads.markDirty(DirtyMaterial);
}

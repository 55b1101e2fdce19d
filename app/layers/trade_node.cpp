// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/layers/trade_node.h"

#include <rhi/qrhi.h>

namespace {

// A pair's two directions, and somewhat more, as most drivers measure the breadth of a line upright or level, so that a
// slanting one is thinner. What it costs is nearly all of what there is to draw.
constexpr float ThreadPx = 5;
constexpr float WidestLinePx = 7; // device pixels; what every driver that has wide lines at all can do

struct FlowVertex
{
    float curve = 0;
    float slot = 0;
    float part = 0; // of the way
    float side = 0; // 0 the inner edge, 1 the outer
};

struct ThreadVertex
{
    float pair = 0;
    float ways = 0;  // 1 to the power, 2 from the power
    float begin = 0; // part of the way where the segment begins
    float end = 0;   // which of its ends
};
static_assert(sizeof(ThreadVertex) == sizeof(FlowVertex));

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

std::unique_ptr<QSGGeometry> toLines(const TradeStrips &all, float pixelRatio)
{
    const int vertexCount = int(all.threads.size()) * 2 * all.segments;
    auto geometry = std::make_unique<QSGGeometry>(attributes(), vertexCount);
    geometry->setDrawingMode(QSGGeometry::DrawLines);
    geometry->setLineWidth(ThreadPx * pixelRatio);
    auto *vertex = static_cast<ThreadVertex *>(geometry->vertexData());
    for (const TradeThread &thread : all.threads) {
        const float ways = (thread.isToPower ? 1.F : 0.F) + (thread.isFromPower ? 2.F : 0.F);
        for (int i = 0; i < all.segments; ++i) {
            for (const float end : {0.F, 1.F})
                *vertex++ = {float(thread.pair), ways, float(i) / float(all.segments), end};
        }
    }
    return geometry;
}

} // namespace

TradeNode::TradeNode()
{
    m_strips.setMaterial(&m_stripMaterial);
    m_threads.setMaterial(&m_threadMaterial);
    for (QSGNode *node : {static_cast<QSGNode *>(&m_strips), static_cast<QSGNode *>(&m_threads)})
        node->setFlag(OwnedByParent, false);
}

TradeNode::~TradeNode()
{
    removeAllChildNodes(); // while there still is a geometry
}

bool TradeNode::canHaveThreads(const QRhi *rhi, float pixelRatio)
{
    return rhi && rhi->isFeatureSupported(QRhi::WideLines) && ThreadPx * pixelRatio <= WidestLinePx;
}

void TradeNode::take(const TradeStrips &strips, float pixelRatio)
{
    removeAllChildNodes();
    m_segments = strips.segments;
    std::unique_ptr<QSGGeometry> stripGeometry = toGeometry(strips);
    m_strips.setGeometry(stripGeometry.get());
    m_stripGeometry = std::move(stripGeometry);
    appendChildNode(&m_strips);
    std::unique_ptr<QSGGeometry> threadGeometry;
    if (!strips.threads.empty())
        threadGeometry = toLines(strips, pixelRatio);
    m_threads.setGeometry(threadGeometry.get());
    m_threadGeometry = std::move(threadGeometry);
    if (m_threadGeometry)
        appendChildNode(&m_threads);
}

void TradeNode::lookIsStale()
{
    m_strips.markDirty(DirtyMaterial);
    if (m_threadGeometry)
        m_threads.markDirty(DirtyMaterial);
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/layers/thread_cutter.h"

#include "app/layers/trade_layout.h"
#include "app/layers/trade_strips.h"

#include <algorithm>
#include <cmath>

namespace {

constexpr float TolerancePx = 0.5F; // by which a chord may miss its curve, device pixels
constexpr int MostStretches = 40;

ThreadCycle lights()
{
    ThreadCycle cycle;
    for (std::size_t i = 0; i < cycle.size(); ++i) {
        const float behind = (1 - (float(i) + 0.5F) / float(cycle.size())) * 2.4F; // as in flow.frag
        cycle[i].light = std::uint16_t(256 * 0.55F * std::max(1 - behind, 0.F) * std::min(behind * 12, 1.F));
    }
    return cycle;
}

ThreadCycle dots(float periodPx, float dotPx)
{
    ThreadCycle cycle;
    for (std::size_t i = 0; i < cycle.size(); ++i) {
        const float at = (float(i) + 0.5F) / float(cycle.size()) * periodPx;
        cycle[i].solid = std::uint16_t(256 * std::clamp(dotPx - at + 0.5F, 0.F, 1.F));
    }
    return cycle;
}

/// The cycle of a pattern and its length, logical pixels.
struct Dashing
{
    ThreadCycle cycle;
    float periodPx = 1;
};

const Dashing &dashingOf(TradeMaterial::Pattern pattern, bool isLit)
{
    static const Dashing plain{{}, float(LightPeriodPx)};
    static const Dashing lit{lights(), float(LightPeriodPx)};
    static const Dashing dotted{dots(7, 2), 7};
    static const Dashing dashed{dots(11, 7), 11};
    switch (pattern) {
    case TradeMaterial::Pattern::Dotted:
        return dotted;
    case TradeMaterial::Pattern::Dashed:
        return dashed;
    case TradeMaterial::Pattern::Ribbon:
    case TradeMaterial::Pattern::Range:
        break;
    }
    return isLit ? lit : plain;
}

} // namespace

ThreadPart ThreadCutter::cut(std::span<const int> rows) const
{
    ThreadPart part;
    part.threads.reserve(rows.size());
    part.places.reserve(rows.size() * MostStretches / 2);
    for (const int slot : rows)
        cut(std::size_t(slot), part);
    return part;
}

void ThreadCutter::cut(std::size_t slot, ThreadPart &part) const
{
    const std::vector<QVector4D> &flows = m_look.flows.texels();
    const QVector4D now = flows[slot * 3] + (flows[slot * 3 + 1] - flows[slot * 3]) * m_look.blend;
    const QVector4D color = flows[slot * 3 + 2];
    const std::size_t pair = slot / SlotsPerPair;
    const QVector4D first = m_look.curves.texels()[pair * 3] * m_look.pixelRatio;
    const QVector4D second = m_look.curves.texels()[pair * 3 + 1] * m_look.pixelRatio;
    const QVector4D lengths = m_look.curves.texels()[pair * 3 + 2];
    if (now.z() <= 0.002F || lengths.z() <= 0)
        return;
    const std::array points{QVector2D(first.x(), first.y()), QVector2D(first.z(), first.w()),
                            QVector2D(second.x(), second.y()), QVector2D(second.z(), second.w())};
    const float ratio = m_look.pixelRatio;
    const float breadth = std::max(now.x(), now.y());
    const float reach = (breadth + 6) * ratio;
    const auto [left, right] = std::minmax({points[0].x(), points[1].x(), points[2].x(), points[3].x()});
    const auto [top, bottom] = std::minmax({points[0].y(), points[1].y(), points[2].y(), points[3].y()});
    if (right + reach < 0 || left - reach > float(m_size.width()) || bottom + reach < 0 ||
        top - reach > float(m_size.height()))
        return;

    // As in flow.vert.
    const auto pattern = TradeMaterial::Pattern(int(color.w()) % 8);
    const int way = int(color.w()) / 8; // 0 both ways, 1 to the power, 2 from the power
    const bool isRibbon = pattern <= TradeMaterial::Pattern::Range;
    const bool isHalfArrow = way > 0 && isRibbon;
    const float sign = way == 2 ? 1.F : -1.F;
    const float head = isHalfArrow ? std::min(9.F, lengths.z() / 3) : 0;
    const Dashing &dashing = dashingOf(pattern, m_look.phase >= 0);
    const float phase = isRibbon ? m_look.phase : 0;
    const auto placeAt = [&](float t, float halfPx, float gapPx) {
        const float u = 1 - t;
        const QVector2D along = (points[1] - points[0]) * (u * u) + (points[2] - points[1]) * (2 * u * t) +
                                (points[3] - points[2]) * (t * t);
        const float a = 3 * t - 1;
        const float b = 3 * t - 2;
        const float s = lengths.x() * 4.5F * t * b * (t - 1) - lengths.y() * 4.5F * t * a * (t - 1) +
                        lengths.z() * 0.5F * t * a * b;
        const float gone = way == 2 ? s : way == 1 ? lengths.z() - s : std::abs(s - lengths.z() / 2);
        const QVector2D middle = points[0] * (u * u * u) + points[1] * (3 * u * u * t) + points[2] * (3 * u * t * t) +
                                 points[3] * (t * t * t);
        const float length = std::max(std::sqrt(along.lengthSquared()), 1e-6F); // as in flow.vert
        const float lateral = way == 0 ? 0 : sign * (gapPx / 2 + halfPx) * ratio / length;
        return ThreadPlace{middle + QVector2D(-along.y(), along.x()) * lateral, halfPx * ratio,
                           gone / dashing.periodPx - phase};
    };

    // From its tail on, and at last its head, which has a barb.
    const float pxPerPart = 3 * (way == 2 ? points[3] - points[2] : points[1] - points[0]).length() / ratio;
    const float headPart = head > 0 ? std::min(head / std::max(pxPerPart, 1.F), 0.3F) : 0;
    const float from = way == 2 ? 0 : 1;
    const float to = way == 2 ? 1 - headPart : headPart;
    const float bend =
        std::max((points[0] - points[1] * 2 + points[2]).length(), (points[1] - points[2] * 2 + points[3]).length());
    const int stretches = std::clamp(int(std::ceil(std::sqrt(0.75F * bend / TolerancePx))), 1, MostStretches);
    Thread thread{.firstPlace = part.places.size()};
    for (int i = 0; i <= stretches; ++i)
        part.places.push_back(
            placeAt(std::lerp(from, to, float(i) / float(stretches)), breadth / 2, float(DirectionGapPx)));
    if (head > 0) {
        const float half = (breadth + std::max(2.5F, 0.4F * breadth)) / 2;
        part.places.push_back(placeAt(to, half, float(DirectionGapPx)));
        part.places.push_back(placeAt(way == 2 ? 1 : 0, 0, float(DirectionGapPx)));
    }
    thread.placeCount = part.places.size() - thread.firstPlace;
    thread.top = top - reach;
    thread.bottom = bottom + reach;
    const auto byte = [](float value) { return std::uint32_t(std::lround(value * 255)); };
    thread.color = toChannels(byte(color.x()) | byte(color.y()) << 8 | byte(color.z()) << 16 | 0xff000000U);
    thread.opacity = now.z() * 256;
    thread.cycle = &dashing.cycle;
    part.threads.push_back(thread);
}

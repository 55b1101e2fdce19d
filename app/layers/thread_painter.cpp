// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/layers/thread_painter.h"

#include "app/layers/trade_layout.h"
#include "app/layers/trade_strips.h"
#include "geodata/model/parallel.h"

#include <QVector2D>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>
#include <vector>

namespace {

constexpr float TolerancePx = 0.5F; // by which a chord may miss its curve, device pixels
constexpr int MostStretches = 40;
constexpr std::size_t PartSize = 128; // threads that are cut at once
constexpr std::size_t RoundSize = 64; // parts that are painted at once: what they are cut into has to lie somewhere
constexpr int BandRows = 200;         // of the picture, so that a band stays in a core's own cache

/// A pixel's four channels of 8 bits with 8 bits of room above each: what is done to one is done to all.
using Channels = std::uint64_t;
constexpr Channels ChannelMask = 0x00ff00ff00ff00ff;
constexpr Channels ChannelHalf = 0x0080008000800080;

constexpr Channels toChannels(std::uint32_t pixel)
{
    return (pixel | Channels(pixel) << 24) & ChannelMask;
}

constexpr std::uint32_t toPixel(Channels channels)
{
    return std::uint32_t(channels | channels >> 24);
}

/// `part` of 256 of one, the rest of the other.
constexpr Channels mixed(Channels from, Channels to, std::uint32_t part)
{
    return ((from * (256 - part) + to * part + ChannelHalf) >> 8) & ChannelMask;
}

constexpr Channels White = toChannels(0xffffffff);

constexpr int floorOf(float value)
{
    const int whole = int(value);
    return whole - (value < float(whole) ? 1 : 0);
}

constexpr int ceilOf(float value)
{
    return -floorOf(-value);
}

/// What changes along a thread, over one cycle of it: parts of 256.
struct Cell
{
    std::uint16_t light = 0;
    std::uint16_t solid = 256;
};
using Cycle = std::array<Cell, 256>;

Cycle lights()
{
    Cycle cycle;
    for (std::size_t i = 0; i < cycle.size(); ++i) {
        const float behind = (1 - (float(i) + 0.5F) / float(cycle.size())) * 2.4F; // as in flow.frag
        cycle[i].light = std::uint16_t(256 * 0.55F * std::max(1 - behind, 0.F) * std::min(behind * 12, 1.F));
    }
    return cycle;
}

Cycle dots(float periodPx, float dotPx)
{
    Cycle cycle;
    for (std::size_t i = 0; i < cycle.size(); ++i) {
        const float at = (float(i) + 0.5F) / float(cycle.size()) * periodPx;
        cycle[i].solid = std::uint16_t(256 * std::clamp(dotPx - at + 0.5F, 0.F, 1.F));
    }
    return cycle;
}

/// The cycle of a pattern and its length, logical pixels.
struct Dashing
{
    Cycle cycle;
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

/// A place on a thread: of its middle and half its breadth, device pixels, and how many cycles along.
struct Place
{
    QVector2D point;
    float halfPx = 0;
    float cycles = 0;
};

/// A thread, cut: its stretches run from each of its places to the next.
struct Thread
{
    std::size_t firstPlace = 0;
    std::size_t placeCount = 0;
    float top = 0; // it doesn't leave these rows
    float bottom = 0;
    Channels color = 0;
    float opacity = 0; // of 256
    const Cycle *cycle = nullptr;
};

struct Part
{
    std::vector<Thread> threads;
    std::vector<Place> places;
};

/// Cuts threads into stretches.
class Cutter
{
public:
    Cutter(const TradeLook &look, QSize size) : m_look(look), m_size(size) {}

    Part cut(std::span<const int> rows) const
    {
        Part part;
        part.threads.reserve(rows.size());
        part.places.reserve(rows.size() * MostStretches / 2);
        for (const int slot : rows)
            cut(std::size_t(slot), part);
        return part;
    }

private:
    void cut(std::size_t slot, Part &part) const
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
            const QVector2D along = ((points[1] - points[0]) * (u * u) + (points[2] - points[1]) * (2 * u * t) +
                                     (points[3] - points[2]) * (t * t))
                                        .normalized();
            const float a = 3 * t - 1;
            const float b = 3 * t - 2;
            const float s = lengths.x() * 4.5F * t * b * (t - 1) - lengths.y() * 4.5F * t * a * (t - 1) +
                            lengths.z() * 0.5F * t * a * b;
            const float gone = way == 2 ? s : way == 1 ? lengths.z() - s : std::abs(s - lengths.z() / 2);
            const QVector2D middle = points[0] * (u * u * u) + points[1] * (3 * u * u * t) +
                                     points[2] * (3 * u * t * t) + points[3] * (t * t * t);
            const float lateral = way == 0 ? 0 : sign * (gapPx / 2 + halfPx) * ratio;
            return Place{middle + QVector2D(-along.y(), along.x()) * lateral, halfPx * ratio,
                         gone / dashing.periodPx - phase};
        };

        // From its tail on, and at last its head, which has a barb.
        const float pxPerPart = 3 * (way == 2 ? points[3] - points[2] : points[1] - points[0]).length() / ratio;
        const float headPart = head > 0 ? std::min(head / std::max(pxPerPart, 1.F), 0.3F) : 0;
        const float from = way == 2 ? 0 : 1;
        const float to = way == 2 ? 1 - headPart : headPart;
        const float bend = std::max((points[0] - points[1] * 2 + points[2]).length(),
                                    (points[1] - points[2] * 2 + points[3]).length());
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

    const TradeLook &m_look;
    QSize m_size;
};

/// A stretch as it is walked: pixel by pixel along the axis along which it is longer. A pixel is the stretch's in whose
/// middle it is, so that the next goes on where this one ends.
struct Walk
{
    float first = 0; // pixels along
    float last = 0;
    float origin = 0; // across, at pixel 0 along
    float slope = 0;
    float slant = 1; // of what is measured across, for what is upright
    float depth = 0; // half its breadth and half a pixel, at pixel 0 along
    float widening = 0;
    float cycles = 0; // at pixel 0 along
    float turning = 0;

    float reach() const { return std::max(depth + first * widening, depth + last * widening) / slant; }

    /// Only where its middle lies between these.
    void clip(float low, float high)
    {
        if (std::abs(slope) < 1e-4F) {
            if (origin < low || origin > high)
                last = first;
            return;
        }
        const float one = (low - origin) / slope;
        const float other = (high - origin) / slope;
        first = std::max(first, std::min(one, other));
        last = std::min(last, std::max(one, other));
    }
};

std::uint32_t toTurn(float cycles)
{
    return std::uint32_t(std::int64_t(double(cycles) * 0x1p32));
}

/// Some rows of a picture.
class Band
{
public:
    Band(QImage &image, std::uint32_t *pixels, int top, int bottom)
        : m_pixels(pixels), m_stride(image.bytesPerLine() / 4), m_width(image.width()), m_top(top), m_bottom(bottom)
    {
    }

    void clear() const { std::fill_n(m_pixels + m_top * m_stride, (m_bottom - m_top) * m_stride, 0U); }

    void paint(const Part &part) const
    {
        for (const Thread &thread : part.threads) {
            if (thread.bottom < float(m_top) || thread.top > float(m_bottom))
                continue;
            for (std::size_t i = 1; i < thread.placeCount; ++i)
                paint(thread, part.places[thread.firstPlace + i - 1], part.places[thread.firstPlace + i]);
        }
    }

private:
    void paint(const Thread &thread, const Place &from, const Place &to) const
    {
        const float margin = 2 * std::max(from.halfPx, to.halfPx) + 1; // more than its reach at any slant
        if (std::max(from.point.y(), to.point.y()) + margin < float(m_top) ||
            std::min(from.point.y(), to.point.y()) - margin > float(m_bottom))
            return;
        const QVector2D way = to.point - from.point;
        const bool isSteep = std::abs(way.y()) > std::abs(way.x());
        const int along = isSteep ? 1 : 0;
        const bool isBackward = way[along] < 0;
        const Place &begin = isBackward ? to : from;
        const Place &end = isBackward ? from : to;
        const float length = end.point[along] - begin.point[along];
        if (length < 1e-3F)
            return;
        const auto low = float(isSteep ? 0 : m_top); // across
        const auto high = float(isSteep ? m_width : m_bottom) - 1;
        const float start = begin.point[along] - 0.5F;
        Walk walk;
        walk.slope = (end.point[1 - along] - begin.point[1 - along]) / length;
        walk.origin = begin.point[1 - along] - 0.5F - start * walk.slope;
        walk.slant = 1 / std::sqrt(1 + walk.slope * walk.slope);
        walk.widening = (end.halfPx - begin.halfPx) / length;
        walk.depth = begin.halfPx + 0.5F - start * walk.widening;
        walk.turning = (end.cycles - begin.cycles) / length;
        walk.cycles = begin.cycles - start * walk.turning;
        walk.first = std::max(start, float(isSteep ? m_top : 0));
        walk.last = std::min(end.point[along] - 0.5F, float(isSteep ? m_bottom : m_width));
        const float reach = walk.reach();
        walk.clip(low - reach, high + reach);
        const int first = ceilOf(walk.first);
        const int last = ceilOf(walk.last);
        if (first >= last)
            return;
        const qsizetype stepAlong = isSteep ? m_stride : 1;
        const qsizetype stepAcross = isSteep ? 1 : m_stride;
        int hairFirst = last;
        int hairLast = last;
        if (begin.halfPx == 0.5F && end.halfPx == 0.5F && (*thread.cycle)[0].solid == 256) {
            walk.clip(low + 2, high - 2);
            hairFirst = std::min(ceilOf(walk.first), last);
            hairLast = std::max(ceilOf(walk.last), hairFirst);
        }
        paintBroad(thread, walk, first, hairFirst, stepAlong, stepAcross);
        paintHair(thread, walk, hairFirst, hairLast, stepAlong, stepAcross);
        paintBroad(thread, walk, hairLast, last, stepAlong, stepAcross);
    }

    void paintHair(const Thread &thread, const Walk &walk, int first, int last, qsizetype stepAlong,
                   qsizetype stepAcross) const
    {
        if (first >= last)
            return;
        constexpr int One = 0x10000;
        const int opacity = int(thread.opacity * 16);
        const int loss = int(walk.slant * thread.opacity * 16);
        int middle = int((walk.origin + float(first) * walk.slope) * One);
        const int middleStep = int(walk.slope * One);
        std::uint32_t turn = toTurn(walk.cycles + float(first) * walk.turning);
        const std::uint32_t turnStep = toTurn(walk.turning);
        std::uint32_t *row = m_pixels + first * stepAlong;
        const int full = opacity * One;
        const Cycle &cycle = *thread.cycle;
        const auto lay = [](std::uint32_t &pixel, Channels color, int part) {
            pixel = toPixel(mixed(toChannels(pixel), color, std::uint32_t(std::max(part, 0)) >> 20));
        };
        for (int i = first; i < last; ++i, turn += turnStep, middle += middleStep, row += stepAlong) {
            const int light = cycle[turn >> 24].light;
            const Channels color = light > 0 ? mixed(thread.color, White, light) : thread.color;
            const int nearest = (middle + One / 2) >> 16;
            const int past = middle - (nearest << 16);
            std::uint32_t *pixel = row + nearest * stepAcross;
            lay(pixel[-stepAcross], color, full - (One + past) * loss);
            lay(pixel[0], color, full - std::abs(past) * loss);
            lay(pixel[stepAcross], color, full - (One - past) * loss);
        }
    }

    void paintBroad(const Thread &thread, const Walk &walk, int first, int last, qsizetype stepAlong,
                    qsizetype stepAcross) const
    {
        const int low = stepAcross == 1 ? 0 : m_top;
        const int high = stepAcross == 1 ? m_width : m_bottom;
        for (int i = first; i < last; ++i) {
            const float middle = walk.origin + float(i) * walk.slope;
            const float depth = walk.depth + float(i) * walk.widening;
            const float room = depth / walk.slant;
            const Cell cell = (*thread.cycle)[toTurn(walk.cycles + float(i) * walk.turning) >> 24];
            const Channels color = mixed(thread.color, White, cell.light);
            const float opacity = thread.opacity * float(cell.solid) / 256;
            const int end = std::min(floorOf(middle + room) + 1, high);
            for (int j = std::max(ceilOf(middle - room), low); j < end; ++j) {
                const float cover = std::min(depth - std::abs(float(j) - middle) * walk.slant, 1.F);
                std::uint32_t &pixel = m_pixels[i * stepAlong + j * stepAcross];
                pixel = toPixel(mixed(toChannels(pixel), color, std::uint32_t(std::max(cover, 0.F) * opacity)));
            }
        }
    }

    std::uint32_t *m_pixels;
    qsizetype m_stride;
    int m_width;
    int m_top;
    int m_bottom;
};

} // namespace

void paintThreads(std::span<const int> rows, const TradeLook &look, QImage &image)
{
    const Cutter cutter(look, image.size());
    auto *pixels = reinterpret_cast<std::uint32_t *>(image.bits());
    const auto bandCount = std::size_t((image.height() + BandRows - 1) / BandRows);
    std::vector<Part> parts;
    std::size_t done = 0;
    do {
        const auto round = rows.subspan(done, std::min(rows.size() - done, RoundSize * PartSize));
        parts.resize((round.size() + PartSize - 1) / PartSize);
        geodata::forEachInParallel(parts.size(), [&](std::size_t i) {
            parts[i] = cutter.cut(round.subspan(i * PartSize, std::min(PartSize, round.size() - i * PartSize)));
        });
        geodata::forEachInParallel(bandCount, [&](std::size_t i) {
            const int top = int(i) * BandRows;
            const Band band(image, pixels, top, std::min(top + BandRows, image.height()));
            if (done == 0)
                band.clear();
            for (const Part &part : parts)
                band.paint(part);
        });
        done += round.size();
    } while (done < rows.size());
}

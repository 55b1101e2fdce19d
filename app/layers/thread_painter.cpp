// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/layers/thread_painter.h"

#include "app/layers/thread_cutter.h"
#include "app/layers/thread_pixels.h"
#include "geodata/model/parallel.h"

#include <QVector2D>

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <vector>

namespace {

constexpr std::size_t PartSize = 128; // threads that are cut at once
constexpr std::size_t RoundSize = 64; // parts that are painted at once: what they are cut into has to lie somewhere
constexpr int BandRows = 200;         // of the picture, so that a band stays in a core's own cache

constexpr int floorOf(float value)
{
    const int whole = int(value);
    return whole - (value < float(whole) ? 1 : 0);
}

constexpr int ceilOf(float value)
{
    return -floorOf(-value);
}

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

/// A stretch a pixel broad, walked step by step. Across, it covers a part of three pixels: of each the less, the
/// farther the pixel is from the stretch's middle.
class Hair
{
public:
    Hair(const Thread &thread, const Walk &walk, int first)
        : m_cycle(*thread.cycle), m_color(fourOf(toPixel(thread.color))),
          m_middle(int((walk.origin + float(first) * walk.slope) * One)), m_middleStep(int(walk.slope * One)),
          m_turn(toTurn(walk.cycles + float(first) * walk.turning)), m_turnStep(toTurn(walk.turning)),
          m_full(int(thread.opacity * 16) * One), m_loss(int(walk.slant * thread.opacity * 16))
    {
    }

    /// One step, where the pixels across lie side by side: `row` begins with the pixel at 0 across. Takes a fourth
    /// along.
    void paintAcross(std::uint32_t *row)
    {
        const int nearest = (m_middle + One / 2) >> 16;
        const FourInts before = FourInts{-1, 0, 1, 2} * (One * m_loss) + ((nearest << 16) - m_middle) * m_loss;
        const int light = m_cycle[m_turn >> 24].light;
        lay(row + nearest - 1, light > 0 ? lit(FourInts{} + light) : m_color, parts(m_full + before, m_full - before));
        m_middle += m_middleStep;
        m_turn += m_turnStep;
    }

    /// Four steps, where the pixels along lie side by side: `column` begins with the first step's pixel at 0 across.
    /// All in each row that any of them touches: what is too far from the middle gets nothing.
    void paintFour(std::uint32_t *column, qsizetype stride)
    {
        constexpr FourInts Steps{0, 1, 2, 3};
        const int end = m_middle + 3 * m_middleStep;
        const int firstRow = ((std::min(m_middle, end) + One / 2) >> 16) - 1;
        const int lastRow = ((std::max(m_middle, end) + One / 2) >> 16) + 1;
        const FourInts before = ((firstRow << 16) - m_middle) * m_loss - Steps * (m_middleStep * m_loss);
        FourInts rising = m_full + before;
        FourInts falling = m_full - before;
        FourInts lights{};
        for (int i = 0; i < 4; ++i, m_turn += m_turnStep)
            lights[i] = m_cycle[m_turn >> 24].light;
        const bool isLit = (lights[0] | lights[1] | lights[2] | lights[3]) != 0;
        const FourPixels color = isLit ? lit(lights) : m_color;
        std::uint32_t *pixels = column + firstRow * stride;
        for (int row = firstRow; row <= lastRow; ++row, pixels += stride) {
            lay(pixels, color, parts(rising, falling));
            rising += One * m_loss;
            falling -= One * m_loss;
        }
        m_middle += 4 * m_middleStep;
    }

    /// One step of these, for what is left of them.
    void paintOne(std::uint32_t *column, qsizetype stride)
    {
        const int nearest = (m_middle + One / 2) >> 16;
        const int before = ((nearest << 16) - m_middle) * m_loss;
        const FourInts places = FourInts{-1, 0, 1, 2} * (One * m_loss) + before;
        const FourInts three = parts(m_full + places, m_full - places);
        const FourPixels color = lit(FourInts{} + m_cycle[m_turn >> 24].light);
        std::uint32_t *pixel = column + (nearest - 1) * stride;
        FourInts pixels{int(pixel[0]), int(pixel[stride]), int(pixel[2 * stride]), 0};
        pixels = gathered(mixed(spread(pixels), color, three));
        for (int i = 0; i < 3; ++i)
            pixel[i * stride] = std::uint32_t(pixels[i]);
        m_middle += m_middleStep;
        m_turn += m_turnStep;
    }

private:
    static constexpr int One = 0x10000; // pixel

    static FourPixels fourOf(std::uint32_t pixel) { return spread(FourInts{} + int(pixel)); }

    FourPixels lit(FourInts lights) const { return mixed(m_color, fourOf(0xffffffff), lights); }

    /// Of 256: the less of each two, from 0 on. They fit 16 bits, in which a processor has a least and a most.
    static FourInts parts(FourInts some, FourInts others)
    {
        using Shorts [[gnu::vector_size(16)]] = std::int16_t;
        const auto one = Shorts(some >> 20);
        const auto other = Shorts(others >> 20);
        const Shorts less = one < other ? one : other;
        return FourInts(less > 0 ? less : Shorts{});
    }

    const ThreadCycle &m_cycle;
    FourPixels m_color;
    int m_middle; // across, of a pixel's 65536
    int m_middleStep;
    std::uint32_t m_turn; // of a cycle's 2³²
    std::uint32_t m_turnStep;
    int m_full; // how opaque its middle is, of 2²⁸
    int m_loss; // of that, for each 65536th of a pixel from there
};

/// Some rows of a picture.
class Band
{
public:
    Band(QImage &image, std::uint32_t *pixels, int top, int bottom)
        : m_pixels(pixels), m_stride(image.bytesPerLine() / 4), m_width(image.width()), m_top(top), m_bottom(bottom)
    {
    }

    void clear() const { std::fill_n(m_pixels + m_top * m_stride, (m_bottom - m_top) * m_stride, 0U); }

    void paint(const ThreadPart &part) const
    {
        for (const Thread &thread : part.threads) {
            if (thread.bottom < float(m_top) || thread.top > float(m_bottom))
                continue;
            for (std::size_t i = 1; i < thread.placeCount; ++i)
                paint(thread, part.places[thread.firstPlace + i - 1], part.places[thread.firstPlace + i]);
        }
    }

private:
    void paint(const Thread &thread, const ThreadPlace &from, const ThreadPlace &to) const
    {
        const float margin = 2 * std::max(from.halfPx, to.halfPx) + 1; // more than its reach at any slant
        if (std::max(from.point.y(), to.point.y()) + margin < float(m_top) ||
            std::min(from.point.y(), to.point.y()) - margin > float(m_bottom))
            return;
        const QVector2D way = to.point - from.point;
        const bool isSteep = std::abs(way.y()) > std::abs(way.x());
        const int along = isSteep ? 1 : 0;
        const bool isBackward = way[along] < 0;
        const ThreadPlace &begin = isBackward ? to : from;
        const ThreadPlace &end = isBackward ? from : to;
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
        paintHair(thread, walk, hairFirst, hairLast, isSteep);
        paintBroad(thread, walk, hairLast, last, stepAlong, stepAcross);
    }

    /// What is a pixel broad and undotted throughout, and nowhere near the band's edges across.
    void paintHair(const Thread &thread, const Walk &walk, int first, int last, bool isSteep) const
    {
        Hair hair(thread, walk, first);
        if (isSteep) {
            for (int i = first; i < last; ++i)
                hair.paintAcross(m_pixels + i * m_stride);
            return;
        }
        int i = first;
        for (; i + 4 <= last; i += 4)
            hair.paintFour(m_pixels + i, m_stride);
        for (; i < last; ++i)
            hair.paintOne(m_pixels + i, m_stride);
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
            const ThreadCell cell = (*thread.cycle)[toTurn(walk.cycles + float(i) * walk.turning) >> 24];
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
    const ThreadCutter cutter(look, image.size());
    auto *pixels = reinterpret_cast<std::uint32_t *>(image.bits());
    const auto bandCount = std::size_t((image.height() + BandRows - 1) / BandRows);
    std::vector<ThreadPart> parts;
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
            for (const ThreadPart &part : parts)
                band.paint(part);
        });
        done += round.size();
    } while (done < rows.size());
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/layers/line_label_solver.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <optional>
#include <span>

namespace {

constexpr double GapPx = 5;          // between the line and the text, and round the text
constexpr double EdgePx = 8;         // of the view
constexpr double ShortestLine = 1.6; // of the text's width
constexpr double LeastChord = 0.85;  // of the text's width: the line must not wind more
constexpr double MostBend = 0.13;    // height of the arc for its width
constexpr double MostRoughPx = 7;    // what the line may stray from the arc
constexpr double EasySlope = 0.9;    // radians, about 50°: what is steeper is harder to read, and only taken if need be
constexpr int SamplesPerText = 16;
constexpr int LeastSpots = 63;
constexpr int MostSpots = 1023;
constexpr double SpotEveryPx = 100; // along the line, or nearer

/// Not by hypot(), which takes several times as long to be safe from overflow: these are pixels.
double length(QPointF vector)
{
    return std::sqrt(QPointF::dotProduct(vector, vector));
}

/// A line that can be asked for the point at a distance from its start.
class Way
{
public:
    explicit Way(const std::vector<QPointF> &points) : m_points(points), m_along(points.size())
    {
        for (std::size_t i = 1; i < points.size(); ++i)
            m_along[i] = m_along[i - 1] + ::length(points[i] - points[i - 1]);
    }
    double length() const { return m_along.empty() ? 0 : m_along.back(); }
    QPointF at(double distance) const
    {
        const auto next = std::ranges::lower_bound(m_along, distance);
        const auto i = std::size_t(std::clamp<std::ptrdiff_t>(next - m_along.begin(), 1, std::ssize(m_along) - 1));
        const double step = m_along[i] - m_along[i - 1];
        const double part = step > 0 ? (distance - m_along[i - 1]) / step : 0;
        return m_points[i - 1] + (m_points[i] - m_points[i - 1]) * part;
    }

private:
    const std::vector<QPointF> &m_points;
    std::vector<double> m_along;
};

/// The text beside a line with its middle at a distance from the line's start; nothing if the line is too crooked.
std::optional<PlacedLineText> setAt(const Way &way, double middle, const LineText &text, bool isBelow)
{
    const double width = text.width, height = text.height;
    QPointF a = way.at(middle - width / 2);
    QPointF b = way.at(middle + width / 2);
    const bool isBackward = b.x() < a.x();
    if (isBackward)
        std::swap(a, b);
    const QPointF m = way.at(middle);
    const QPointF chord = b - a;
    const double chordLength = length(chord);
    if (chordLength < LeastChord * width)
        return {};
    const QPointF control = 2 * m - (a + b) / 2;
    if (length(control - (a + b) / 2) / 2 > MostBend * width)
        return {};
    PlacedLineText placed{.curve = {a, control, b}, .box = {}};
    const QPointF up(chord.y() / chordLength, -chord.x() / chordLength); // screen coordinates: y grows downwards
    double above = 0;
    double below = 0;
    for (int i = 0; i <= SamplesPerText; ++i) {
        const QPointF point = way.at(middle + (double(i) / SamplesPerText - 0.5) * width);
        const double part = QPointF::dotProduct(point - a, chord) / (chordLength * chordLength);
        const double aside = QPointF::dotProduct(point - placed.pointAt(part), up);
        above = std::max(above, aside);
        below = std::max(below, -aside);
    }
    if (std::max(above, below) > MostRoughPx)
        return {};
    const double away = text.halfLine + GapPx + height / 2;
    const QPointF shift = up * (isBelow ? -(below + away) : above + away);
    for (QPointF &point : placed.curve)
        point += shift;
    double curveLength = 0;
    for (int i = 1; i <= SamplesPerText; ++i)
        curveLength +=
            length(placed.pointAt(double(i) / SamplesPerText) - placed.pointAt(double(i - 1) / SamplesPerText));
    placed.stretch = width / curveLength;
    // The arc's rise is part of the box, and what of the text reaches beyond the curve's ends.
    const QPointF along = chord / chordLength;
    double low = 0;
    double high = 0;
    double left = 0;
    double right = 0;
    for (const double part : {placed.curvePart(0), 0.5, placed.curvePart(1)}) {
        const QPointF point = placed.pointAt(part) - placed.curve[0];
        low = std::min(low, QPointF::dotProduct(point, up));
        high = std::max(high, QPointF::dotProduct(point, up));
        left = std::min(left, QPointF::dotProduct(point, along));
        right = std::max(right, QPointF::dotProduct(point, along));
    }
    placed.box = {placed.curve[0] + along * ((left + right) / 2) + up * ((low + high) / 2),
                  QSizeF(right - left, height + high - low), std::atan2(chord.y(), chord.x())};
    return placed;
}

/// Whether a segment runs through a box.
bool crosses(QPointF from, QPointF to, const LabelBox &box)
{
    const double cosine = std::cos(box.angle);
    const double sine = std::sin(box.angle);
    const auto inBox = [&](QPointF point) {
        const QPointF offset = point - box.center;
        return QPointF(offset.x() * cosine + offset.y() * sine, offset.y() * cosine - offset.x() * sine);
    };
    const QPointF start = inBox(from);
    const QPointF step = inBox(to) - start;
    double low = 0;
    double high = 1;
    const auto clip = [&](double at, double slope, double half) {
        if (slope == 0) {
            if (std::abs(at) > half)
                low = 2;
            return;
        }
        const double one = (-half - at) / slope;
        const double other = (half - at) / slope;
        low = std::max(low, std::min(one, other));
        high = std::min(high, std::max(one, other));
    };
    clip(start.x(), step.x(), box.size.width() / 2);
    clip(start.y(), step.y(), box.size.height() / 2);
    return low <= high;
}

/// A piece of a line, with half its width.
struct Segment
{
    QPointF from, to;
    double half = 0;

    bool meets(const QRectF &box) const
    {
        return std::max(from.x(), to.x()) + half >= box.left() && std::min(from.x(), to.x()) - half <= box.right() &&
               std::max(from.y(), to.y()) + half >= box.top() && std::min(from.y(), to.y()) - half <= box.bottom();
    }
};

/// Those of all lines that reach into the view.
std::vector<Segment> segmentsIn(const QRectF &view, const QList<LineText> &texts)
{
    std::vector<Segment> segments;
    for (const LineText &text : texts) {
        for (const std::vector<QPointF> &line : text.lines) {
            for (std::size_t i = 1; i < line.size(); ++i) {
                if (const Segment segment{line[i - 1], line[i], text.halfLine}; segment.meets(view))
                    segments.push_back(segment);
            }
        }
    }
    return segments;
}

/// Whether any of the lines runs through a box.
bool isCrossed(std::span<const Segment> segments, const LabelBox &box)
{
    const QRectF bounds = boundsOf(box);
    return std::ranges::any_of(segments, [&](const Segment &segment) {
        LabelBox roomy = box;
        roomy.size += QSizeF(2 * segment.half, 2 * segment.half);
        return segment.meets(bounds) && crosses(segment.from, segment.to, roomy);
    });
}

/// How many places along a line are tried: one less than a power of two.
int spotsOn(double length)
{
    const double halves = std::ceil(std::log2(std::max(length / SpotEveryPx, 1.0)));
    return std::clamp(int(std::exp2(std::min(halves, 30.0))) - 1, LeastSpots, MostSpots);
}

/// 1/2, then 1/4, 3/4, then the eighths, the sixteenths: the middle first.
double fractionOf(int spot)
{
    int denominator = 2;
    while (spot >= denominator / 2) {
        spot -= denominator / 2;
        denominator *= 2;
    }
    return (2.0 * spot + 1) / denominator;
}

} // namespace

QPointF PlacedLineText::pointAt(double part) const
{
    const double rest = 1 - part;
    return curve[0] * (rest * rest) + curve[1] * (2 * rest * part) + curve[2] * (part * part);
}

double PlacedLineText::angleAt(double part) const
{
    const QPointF along = (curve[1] - curve[0]) * (1 - part) + (curve[2] - curve[1]) * part;
    return std::atan2(along.y(), along.x());
}

QList<PlacedLineText> solveLineTexts(const QList<LineText> &texts, const QList<LabelBox> &obstacles, QSizeF view,
                                     const QList<QRectF> &keepOut)
{
    std::vector<qsizetype> order(std::size_t(texts.size()));
    std::iota(order.begin(), order.end(), 0);
    std::ranges::stable_sort(order, {}, [&](qsizetype i) { return texts[i].priority; });
    const QRectF inside = QRectF(QPointF(), view).adjusted(EdgePx, EdgePx, -EdgePx, -EdgePx);
    const std::vector<Segment> segments = segmentsIn(QRectF(QPointF(), view), texts);

    QList<PlacedLineText> placed;
    const auto isFree = [&](const PlacedLineText &candidate) {
        const QRectF bounds = boundsOf(candidate.box);
        const auto isInWay = [&](const LabelBox &other) { return overlap(candidate.box, other, GapPx); };
        return inside.contains(bounds) && std::ranges::none_of(obstacles, isInWay) &&
               std::ranges::none_of(placed, isInWay, &PlacedLineText::box) &&
               std::ranges::none_of(keepOut, [&](const QRectF &taken) { return taken.intersects(bounds); }) &&
               !isCrossed(segments, candidate.box);
    };
    for (const qsizetype i : order) {
        const LineText &text = texts[i];
        // The longest line carries the text; others only repeat it.
        const std::vector<Way> ways(text.lines.begin(), text.lines.end());
        const auto longest = std::ranges::max_element(ways, {}, &Way::length);
        if (longest == ways.end() || longest->length() <= 0 || longest->length() < ShortestLine * text.width)
            continue;
        const Way &way = *longest;
        std::optional<PlacedLineText> best;
        const auto isEasy = [](const PlacedLineText &place) { return std::abs(place.box.angle) < EasySlope; };
        const int spots = spotsOn(way.length());
        for (int spot = 0; spot < 2 * spots && !(best && isEasy(*best)); ++spot) {
            const double middle = fractionOf(spot / 2) * way.length();
            if (middle < text.width / 2 || middle > way.length() - text.width / 2 || !inside.contains(way.at(middle)))
                continue;
            auto found = setAt(way, middle, text, spot % 2 == 1);
            if (!found || (best && !isEasy(*found)) || !isFree(*found))
                continue;
            best = found;
            best->text = i;
            best->spot = spot;
        }
        if (best)
            placed.append(*best);
    }
    return placed;
}

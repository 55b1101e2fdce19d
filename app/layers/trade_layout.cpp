// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/layers/trade_layout.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <numbers>
#include <optional>

using geodata::TradeFlow;

namespace {

constexpr double EdgeInsetPx = 8;       // a place nearer to the edge than that counts as out of view
constexpr double BeyondEdgePx = 24;     // ribbons begin so far beyond the edge, where nobody sees how
constexpr double FlowGapPx = 3;         // between the flows of a power
constexpr double EntryGapPx = 30;       // between two powers: room for a name
constexpr double NarrowEntryGapPx = 16; // where there is less
constexpr double EdgeDepthPx = 44;      // a panel nearer to the edge than that leaves no room for an entry
constexpr double SmallestRingPx = 7;    // round a state's place
constexpr double LeavePart = 0.42;      // how much of the way a curve keeps its first direction …
constexpr double ArrivePart = 0.34;     // … and its last
constexpr int Samples = 24;             // of a curve's length
constexpr double MostOfEdge = 0.3;      // of the view's shorter side for one power; flows beyond that share the room

double dot(QPointF a, QPointF b)
{
    return QPointF::dotProduct(a, b);
}

double lengthOf(QPointF vector)
{
    return std::hypot(vector.x(), vector.y());
}

QPointF unit(QPointF vector, QPointF otherwise = {1, 0})
{
    const double length = lengthOf(vector);
    return length > 1e-9 ? vector / length : otherwise;
}

/// To the right of a direction, on a screen whose y goes down.
QPointF rightOf(QPointF direction)
{
    return {-direction.y(), direction.x()};
}

/// How broad a pair's flows can become in any year.
double breadthOf(const TradePair &pair, const TradeScale &scale)
{
    const double exports = scale.widthPx(pair.exportsUsd);
    const double imports = scale.widthPx(pair.importsUsd);
    const double both = exports + imports > 0 ? 2 * std::max(exports, imports) + DirectionGapPx : 0;
    return std::max(both, scale.widthPx(pair.turnoverUsd));
}

void measure(TradeCurve &curve)
{
    std::array<double, Samples + 1> along{};
    QPointF before = curve.points[0];
    for (int i = 1; i <= Samples; ++i) {
        const QPointF point = curve.at(double(i) / Samples);
        along[std::size_t(i)] = along[std::size_t(i) - 1] + lengthOf(point - before);
        before = point;
    }
    static_assert(Samples % 3 == 0);
    curve.third = along[Samples / 3];
    curve.twoThirds = along[Samples * 2 / 3];
    curve.length = std::max(along[Samples], 1e-3);
    // A Bézier curve lies between its four points.
    const auto [left, right] = std::ranges::minmax(curve.points, {}, &QPointF::x);
    const auto [top, bottom] = std::ranges::minmax(curve.points, {}, &QPointF::y);
    curve.box = QRectF(QPointF(left.x(), top.y()), QPointF(right.x(), bottom.y()));
}

/// The part of the view that is free of panels which run along a whole edge, as the timeline does.
QRectF freeView(QSizeF size, const QList<QRectF> &keepOut)
{
    QRectF view({}, size);
    for (const QRectF &box : keepOut) {
        if (box.width() > 0.6 * size.width() && box.center().y() > size.height() / 2)
            view.setBottom(std::min(view.bottom(), box.top()));
        else if (box.width() > 0.6 * size.width())
            view.setTop(std::max(view.top(), box.bottom()));
        else if (box.height() > 0.6 * size.height() && box.center().x() > size.width() / 2)
            view.setRight(std::min(view.right(), box.left()));
        else if (box.height() > 0.6 * size.height())
            view.setLeft(std::max(view.left(), box.right()));
    }
    return view;
}

enum class Side
{
    Left,
    Right,
    Top,
    Bottom
};

bool isUpright(Side side)
{
    return side == Side::Left || side == Side::Right;
}

/// Where a ray from inside a box leaves it.
std::pair<QPointF, Side> exitOf(const QRectF &box, QPointF from, QPointF direction)
{
    double nearest = std::numeric_limits<double>::max();
    Side side = Side::Left;
    const auto meet = [&](double distance, double speed, Side which) {
        if (speed > 1e-9 && distance / speed < nearest) {
            nearest = std::max(0.0, distance / speed);
            side = which;
        }
    };
    meet(from.x() - box.left(), -direction.x(), Side::Left);
    meet(box.right() - from.x(), direction.x(), Side::Right);
    meet(from.y() - box.top(), -direction.y(), Side::Top);
    meet(box.bottom() - from.y(), direction.y(), Side::Bottom);
    return {from + direction * nearest, side};
}

/// A stretch along an edge.
struct Stretch
{
    double from = 0;
    double to = 0;
};

/// The nearest place to `wanted` along an edge where a stretch of `breadth` lies on none of those taken, if there is
/// one.
std::optional<double> nearestFree(double wanted, double breadth, const std::vector<Stretch> &taken, Stretch edge)
{
    const double half = breadth / 2;
    const auto isFree = [&](double place) {
        return place - half >= edge.from && place + half <= edge.to &&
               std::ranges::none_of(taken, [&](const Stretch &other) {
                   return place - half < other.to - 1e-6 && place + half > other.from + 1e-6;
               });
    };
    std::vector<double> candidates{std::clamp(wanted, edge.from + half, std::max(edge.from + half, edge.to - half))};
    candidates.reserve(2 * taken.size() + 1);
    for (const Stretch &other : taken) {
        candidates.push_back(other.from - half);
        candidates.push_back(other.to + half);
    }
    std::optional<double> best;
    for (const double place : candidates) {
        if (isFree(place) && (!best || std::abs(place - wanted) < std::abs(*best - wanted)))
            best = place;
    }
    return best;
}

/// What lies along one edge of the free view.
std::vector<Stretch> panelsAlong(Side side, const QRectF &view, const QList<QRectF> &keepOut)
{
    std::vector<Stretch> taken;
    taken.reserve(std::size_t(keepOut.size()));
    for (const QRectF &box : keepOut) {
        if (box.isEmpty())
            continue;
        const bool isNear = (side == Side::Left && box.left() < view.left() + EdgeDepthPx) ||
                            (side == Side::Right && box.right() > view.right() - EdgeDepthPx) ||
                            (side == Side::Top && box.top() < view.top() + EdgeDepthPx) ||
                            (side == Side::Bottom && box.bottom() > view.bottom() - EdgeDepthPx);
        if (isNear)
            taken.push_back(isUpright(side) ? Stretch{box.top() - 12, box.bottom() + 12}
                                            : Stretch{box.left() - 12, box.right() + 12});
    }
    return taken;
}

/// A pair on its way to be laid out.
struct Way
{
    int pair = 0;
    int entry = 0; ///< index into the layout's entries
    int state = 0; ///< index into its states
    double breadth = 0;
    QPointF start;
    double angle = 0; ///< at which it arrives, seen from the state
};

/// Turns the ways of one ring apart so far that they don't touch, each as little as possible.
void spread(std::vector<Way *> &ways, double ringPx)
{
    if (ways.size() < 2)
        return;
    constexpr int Rounds = 40;
    std::ranges::sort(ways, {}, &Way::angle);
    for (int round = 0; round < Rounds; ++round) {
        bool isMoved = false;
        for (std::size_t i = 0; i < ways.size(); ++i) {
            Way &one = *ways[i];
            Way &next = *ways[(i + 1) % ways.size()];
            const double turn = i + 1 == ways.size() ? 2 * std::numbers::pi : 0;
            const double wanted = ((one.breadth + next.breadth) / 2 + FlowGapPx) / ringPx;
            const double lack = wanted - (next.angle + turn - one.angle);
            if (lack <= 1e-6)
                continue;
            one.angle -= lack / 2;
            next.angle += lack / 2;
            isMoved = true;
        }
        if (!isMoved)
            break;
    }
}

/// Lays out one picture.
class Layout
{
public:
    Layout(const TradeFlows &flows, const MapCamera &camera, const QList<QRectF> &keepOut)
        : m_flows(flows), m_camera(camera), m_keepOut(keepOut), m_view(freeView(camera.size, keepOut)),
          m_copy(std::round(camera.center.x - flows.region.x))
    {
    }

    TradeLayout result()
    {
        m_layout.curves.resize(m_flows.allPairs().size());
        collect();
        if (m_ways.empty())
            return std::move(m_layout);
        enter();
        leaveSideBySide();
        arrive();
        return std::move(m_layout);
    }

private:
    QPointF toPixel(geodata::WorldPoint point) const { return m_camera.toPixel({point.x + m_copy, point.y}); }

    void collect()
    {
        std::map<QString, int> entries;
        std::map<QString, int> states;
        for (int i = 0; i < m_flows.allPairs().size(); ++i) {
            const TradePair &pair = m_flows.allPairs()[i];
            if (pair.isEmpty())
                continue;
            const auto [entry, isNewEntry] = entries.try_emplace(pair.power, int(m_layout.entries.size()));
            if (isNewEntry)
                m_layout.entries.append({pair.power, toPixel(pair.powerEnd), {}, false, 0});
            const auto [state, isNewState] = states.try_emplace(pair.country, int(m_layout.states.size()));
            if (isNewState)
                m_layout.states.append({pair.country, toPixel(pair.countryEnd), 0});
            m_ways.push_back({i, entry->second, state->second, breadthOf(pair, m_flows.scale), {}, 0});
        }
        m_byEntry.resize(std::size_t(m_layout.entries.size()));
        m_byState.resize(std::size_t(m_layout.states.size()));
        for (Way &way : m_ways) {
            m_byEntry[std::size_t(way.entry)].push_back(&way);
            m_byState[std::size_t(way.state)].push_back(&way);
        }
    }

    /// Where each power's flows begin.
    void enter()
    {
        const QRectF inner = m_view.adjusted(EdgeInsetPx, EdgeInsetPx, -EdgeInsetPx, -EdgeInsetPx);
        std::vector<QPointF> middles(std::size_t(m_layout.entries.size()));
        std::vector<int> inView(middles.size(), 0);
        for (const Way &way : m_ways) {
            PowerEntry &entry = m_layout.entries[way.entry];
            entry.breadth += way.breadth + (entry.breadth > 0 ? FlowGapPx : 0);
            const QPointF state = m_layout.states[way.state].point;
            if (m_view.contains(state)) {
                middles[std::size_t(way.entry)] += state;
                ++inView[std::size_t(way.entry)];
            }
        }
        const double most = MostOfEdge * std::min(m_view.width(), m_view.height());
        for (PowerEntry &entry : m_layout.entries)
            entry.breadth = std::min(entry.breadth, most);
        std::map<Side, std::vector<int>> bySide;
        std::vector<QPointF> exits(middles.size());
        for (int i = 0; i < m_layout.entries.size(); ++i) {
            PowerEntry &entry = m_layout.entries[i];
            const auto index = std::size_t(i);
            const bool isCovered =
                std::ranges::any_of(m_keepOut, [&](const QRectF &box) { return box.contains(entry.point); });
            if (inView[index] == 0 || (inner.contains(entry.point) && !isCovered)) {
                entry.inward =
                    unit((inView[index] > 0 ? middles[index] / inView[index] : toPixel(m_flows.region)) - entry.point);
                continue;
            }
            const QPointF middle = middles[index] / inView[index];
            const auto [exit, side] = exitOf(m_view, middle, unit(entry.point - middle));
            entry.isAtEdge = true;
            exits[index] = exit;
            middles[index] = middle;
            bySide[side].push_back(i);
        }
        for (auto &[side, own] : bySide) {
            std::vector<Stretch> taken = panelsAlong(side, m_view, m_keepOut);
            const Stretch edge = isUpright(side) ? Stretch{m_view.top() + 4, m_view.bottom() - 4}
                                                 : Stretch{m_view.left() + 4, m_view.right() - 4};
            // The broadest first: it is moved least.
            std::ranges::stable_sort(own, std::ranges::greater(),
                                     [this](int i) { return m_layout.entries[i].breadth; });
            for (const int i : own) {
                PowerEntry &entry = m_layout.entries[i];
                QPointF exit = exits[std::size_t(i)];
                const double wanted = isUpright(side) ? exit.y() : exit.x();
                double room = entry.breadth + EntryGapPx;
                std::optional<double> free = nearestFree(wanted, room, taken, edge);
                if (!free) { // rather close to another than under a panel
                    room = entry.breadth + NarrowEntryGapPx;
                    free = nearestFree(wanted, room, taken, edge);
                }
                const double place = free.value_or(std::clamp(wanted, edge.from, std::max(edge.from, edge.to)));
                taken.push_back({place - room / 2, place + room / 2});
                isUpright(side) ? exit.setY(place) : exit.setX(place);
                entry.point = exit;
                entry.inward = unit(middles[std::size_t(i)] - exit);
            }
        }
    }

    /// The flows of a power leave it side by side, in the order in which their ends lie, so that none crosses another.
    void leaveSideBySide()
    {
        for (int i = 0; i < m_layout.entries.size(); ++i) {
            const PowerEntry &entry = m_layout.entries[i];
            std::vector<Way *> &own = m_byEntry[std::size_t(i)];
            const QPointF right = rightOf(entry.inward);
            std::ranges::stable_sort(own, {}, [&](const Way *way) {
                const QPointF there = m_layout.states[way->state].point - entry.point;
                return std::atan2(dot(there, right), dot(there, entry.inward));
            });
            double needed = 0;
            for (const Way *way : own)
                needed += way->breadth + FlowGapPx;
            const double squeeze = needed > 0 ? std::min(1.0, entry.breadth / (needed - FlowGapPx)) : 1;
            double place = -entry.breadth / 2;
            for (Way *way : own) {
                way->start = entry.point + right * (place + squeeze * way->breadth / 2) -
                             entry.inward * (entry.isAtEdge ? BeyondEdgePx : 0);
                place += squeeze * (way->breadth + FlowGapPx);
            }
        }
    }

    void arrive()
    {
        for (int i = 0; i < m_layout.states.size(); ++i) {
            StateEnd &state = m_layout.states[i];
            std::vector<Way *> &own = m_byState[std::size_t(i)];
            double around = 0;
            double broadest = 0;
            for (Way *way : own) {
                const QPointF there = way->start - state.point;
                way->angle = std::atan2(there.y(), there.x());
                around += way->breadth + FlowGapPx;
                broadest = std::max(broadest, way->breadth);
            }
            state.ringPx = std::max({SmallestRingPx, around * 1.15 / (2 * std::numbers::pi), broadest * 0.4});
            spread(own, state.ringPx);
            for (const Way *way : own) {
                const QPointF outward(std::cos(way->angle), std::sin(way->angle));
                const QPointF end = state.point + outward * state.ringPx;
                const double apart = lengthOf(end - way->start);
                TradeCurve &curve = m_layout.curves[way->pair];
                curve.points = {way->start, way->start + m_layout.entries[way->entry].inward * (LeavePart * apart),
                                end + outward * (ArrivePart * apart), end};
                measure(curve);
            }
        }
    }

    const TradeFlows &m_flows;
    const MapCamera &m_camera;
    const QList<QRectF> &m_keepOut;
    QRectF m_view;
    double m_copy;
    std::vector<Way> m_ways; // as they are once collected, since those below point into it
    std::vector<std::vector<Way *>> m_byEntry;
    std::vector<std::vector<Way *>> m_byState;
    TradeLayout m_layout;
};

} // namespace

QPointF TradeCurve::at(double t) const
{
    const double u = 1 - t;
    return points[0] * (u * u * u) + points[1] * (3 * u * u * t) + points[2] * (3 * u * t * t) +
           points[3] * (t * t * t);
}

QPointF TradeCurve::directionAt(double t) const
{
    const double u = 1 - t;
    return unit((points[1] - points[0]) * (u * u) + (points[2] - points[1]) * (2 * u * t) +
                (points[3] - points[2]) * (t * t));
}

double lateralPx(TradeFlow flow, double across, double breadth)
{
    switch (flow) {
    case TradeFlow::FromPower:
        return DirectionGapPx / 2 + across;
    case TradeFlow::ToPower:
        return -DirectionGapPx / 2 - across;
    case TradeFlow::Turnover:
        return across - breadth / 2;
    }
    return 0;
}

TradeLayout layOut(const TradeFlows &flows, const MapCamera &camera, const QList<QRectF> &keepOut)
{
    if (camera.size.isEmpty())
        return {};
    return Layout(flows, camera, keepOut).result();
}

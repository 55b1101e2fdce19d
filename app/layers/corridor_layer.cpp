// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/layers/corridor_layer.h"

#include "app/layers/corridor_node.h"
#include "app/layers/corridor_rows.h"

#include <QQuickWindow>

#include <algorithm>
#include <cmath>

using geodata::WorldBox;
using geodata::WorldPoint;

namespace {

constexpr double HoverReachPx = 6;
constexpr double MostGapPx = 4; // between the ends of two lanes of one line
constexpr double RoundPx = 60;  // lanes, glow and ticks reach that far from a track at most
constexpr double AllInZoom = 6; // below, the strips of the whole world are few enough
// From here on lines have their full width; where the whole world is in view there is no room for that.
constexpr double FullZoom = 4.5;
constexpr double ThinZoom = 2;
constexpr double Thinnest = 0.55;

double thicknessAt(double zoom)
{
    return std::clamp(std::lerp(Thinnest, 1.0, (zoom - ThinZoom) / (FullZoom - ThinZoom)), Thinnest, 1.0);
}

bool covers(const WorldBox &outer, const WorldBox &inner)
{
    return outer.left <= inner.left && outer.right >= inner.right && outer.top <= inner.top &&
           outer.bottom >= inner.bottom;
}

/// On any copy of the world.
bool meets(const WorldBox &box, const WorldBox &view)
{
    return box.top <= view.bottom && box.bottom >= view.top &&
           std::floor(view.right - box.left) >= std::ceil(view.left - box.right);
}

WorldBox boxOf(const std::vector<WorldPoint> &points)
{
    WorldBox box;
    for (const WorldPoint &point : points)
        box.add(point);
    return box;
}

double length(QPointF vector)
{
    return std::sqrt(QPointF::dotProduct(vector, vector));
}

} // namespace

CorridorLayer::CorridorLayer(QQuickItem *parent) : QQuickItem(parent)
{
    setFlag(ItemHasContents);
}

void CorridorLayer::seatsAreStale()
{
    m_seats = m_atlas.isLoaded() ? seatsOf(m_lanes, m_atlas.atlas->corridors, m_marks) : CorridorSeats();
    m_areRowsStale = true;
    update();
    const bool isMoving = std::ranges::any_of(m_seats.lanes, &LaneSeat::isShown);
    if (std::exchange(m_isMoving, isMoving) != isMoving)
        emit isMovingChanged();
}

void CorridorLayer::setAtlas(const AtlasHandle &atlas)
{
    if (m_atlas == atlas)
        return;
    const bool isSameNet = m_atlas.atlas == atlas.atlas; // only seen from elsewhere
    m_atlas = atlas;
    if (!isSameNet) {
        m_lanes = atlas.isLoaded() ? lanesOf(atlas.atlas->corridorNet, atlas.atlas->corridors) : CorridorLanes();
        m_level = -1;
        seatsAreStale();
        polish();
    }
    emit atlasChanged();
}

void CorridorLayer::setCamera(const MapCamera &camera)
{
    if (m_camera == camera)
        return;
    m_camera = camera;
    polish(); // another level may be due
    update();
    emit cameraChanged();
}

void CorridorLayer::setColors(const Palette &colors)
{
    if (m_colors == colors)
        return;
    m_colors = colors;
    update();
    emit colorsChanged();
}

void CorridorLayer::setMarks(const CorridorMarks &marks)
{
    if (m_marks == marks)
        return;
    m_marks = marks;
    seatsAreStale();
    emit marksChanged();
}

void CorridorLayer::setSeconds(double seconds)
{
    if (m_seconds == seconds)
        return;
    m_seconds = seconds;
    if (m_isMoving)
        update();
    emit secondsChanged();
}

void CorridorLayer::updateStrips()
{
    if (!hasCorridors() || m_camera.size.isEmpty())
        return;
    const WorldBox view = m_camera.view();
    const int level = corridorLevelFor(m_camera.scale);
    if (m_level == level && covers(m_built, view))
        return;
    m_level = level;
    const double width = view.right - view.left, height = view.bottom - view.top;
    const bool hasAll = m_camera.zoom() < AllInZoom;
    m_built = hasAll ? WorldBox{-2, -1, 3, 2}
                     : WorldBox{view.left - width, view.top - height, view.right + width, view.bottom + height};
    const double round = RoundPx / m_camera.scale;
    const WorldBox wanted{m_built.left - round, m_built.top - round, m_built.right + round, m_built.bottom + round};
    const geodata::CorridorNet &net = m_atlas.atlas->corridorNet;
    m_lines.assign(net.tracks.size(), {});
    m_boxes.assign(net.tracks.size(), {});
    for (std::size_t section = 0; section < net.tracks.size(); ++section) {
        m_boxes[section] = boxOf(net.tracks[section].points);
        if (!m_lanes.ofSection[section].empty() && meets(m_boxes[section], wanted))
            m_lines[section] = lineAt(net.tracks[section], corridorLevelScale(level));
    }
    const WorldPoint origin{(view.left + view.right) / 2, (view.top + view.bottom) / 2};
    m_laneStrips = std::make_shared<const CorridorStrips>(laneStrips(m_lanes, m_lines, origin));
    m_sectionStrips = std::make_shared<const CorridorStrips>(sectionStrips(m_lanes, m_lines, origin));
}

void CorridorLayer::updatePolish()
{
    updateStrips();
}

QSGNode *CorridorLayer::updatePaintNode(QSGNode *oldNode, UpdatePaintNodeData *)
{
    auto *node = static_cast<CorridorNode *>(oldNode);
    if (!hasCorridors() || !m_laneStrips || (!m_isMoving && m_marks.way.isEmpty() && m_marks.closed.isEmpty())) {
        delete node;
        return nullptr;
    }
    const bool isNew = !node;
    if (isNew)
        node = new CorridorNode;
    if (node->lanes() != m_laneStrips.get())
        node->take(m_laneStrips, m_sectionStrips);
    CorridorLook &look = node->look;
    const geodata::Atlas &atlas = *m_atlas.atlas;
    if (std::exchange(m_areRowsStale, false) || isNew)
        look.rows.setTexels(corridorRows(m_lanes, m_seats, atlas.corridorNet, atlas.corridors, m_marks));
    look.casing = m_colors.isDark ? m_colors.sea.darker(150) : m_colors.text;
    look.casing.setAlphaF(m_colors.isDark ? 1 : 0.25F);
    look.way = m_colors.way;
    look.closed = m_colors.warning;
    look.lightTone = m_colors.isDark ? 0 : 1;
    const double turns = m_seconds * CorridorLightSpeedPx / CorridorLightPeriodPx;
    look.gone = m_seconds > 0 ? float((turns - std::floor(turns)) * CorridorLightPeriodPx) : -1;
    look.pixelRatio = float(window()->effectiveDevicePixelRatio());
    look.thickness = float(thicknessAt(m_camera.zoom()));
    look.scale = float(m_camera.scale);

    std::vector<CorridorPart> parts;
    parts.reserve(5);
    if (!m_marks.way.isEmpty())
        parts.push_back(CorridorPart::Way);
    parts.push_back(CorridorPart::Plain);
    parts.push_back(CorridorPart::Patterned);
    if (std::ranges::any_of(m_marks.corridors, &CorridorMark::isSelected))
        parts.push_back(CorridorPart::Selected);
    if (!m_marks.closed.isEmpty())
        parts.push_back(CorridorPart::Closed);
    node->draw(parts, m_camera);
    return node;
}

/// On the copy of the world that the section lies on.
QPointF CorridorLayer::pixelOn(std::uint32_t lane, std::size_t point) const
{
    const std::uint32_t section = m_lanes.lanes[lane].section;
    const CorridorLine &line = m_lines[section];
    const WorldPoint from = line.points[point == 0 ? 0 : point - 1];
    const WorldPoint to = line.points[std::min(point + 1, line.points.size() - 1)];
    const double dx = to.x - from.x, dy = to.y - from.y;
    const double steps = std::max(std::sqrt(dx * dx + dy * dy), 1e-15); // hypot() is several times as slow
    const double walked = line.along[point] * m_camera.scale;
    const double aside = thicknessAt(m_camera.zoom()) *
                         offsetAt(m_seats.lanes[lane], walked, m_lanes.lengths[section] * m_camera.scale - walked);
    return m_camera.toPixel(line.points[point]) + aside * QPointF(dy / steps, -dx / steps);
}

/// All of a lane, on the copy of the world nearest to the middle of the view; nothing where it is far from it.
std::vector<QPointF> CorridorLayer::pixelsOf(std::uint32_t lane) const
{
    const CorridorLine &line = m_lines[m_lanes.lanes[lane].section];
    std::vector<QPointF> pixels;
    if (line.points.empty())
        return pixels;
    const double copy = std::round(m_camera.center.x - line.points[line.points.size() / 2].x);
    pixels.reserve(line.points.size());
    for (std::size_t i = 0; i < line.points.size(); ++i)
        pixels.push_back(pixelOn(lane, i) + QPointF(copy * m_camera.scale, 0));
    return pixels;
}

bool CorridorLayer::isSelected(std::uint32_t lane) const
{
    return m_marks.corridors[m_seats.lanes[lane].mark].isSelected;
}

std::uint32_t CorridorLayer::laneAt(QPointF pixel)
{
    updateStrips();
    std::uint32_t best = NoLane;
    double bestDistance = 0;
    for (std::uint32_t row = 0; hasCorridors() && row < m_lanes.lanes.size(); ++row) {
        const CorridorLine &line = m_lines[m_lanes.lanes[row].section];
        if (!m_seats.lanes[row].isShown() || line.points.empty())
            continue;
        // The section on the copy of the world nearest to the pixel.
        const WorldPoint world = m_camera.toWorld(pixel);
        const double copy = std::round(world.x - line.points[line.points.size() / 2].x);
        const QPointF sought = pixel - QPointF(copy * m_camera.scale, 0);
        const WorldPoint place = m_camera.toWorld(sought);
        const double reach = (RoundPx + HoverReachPx) / m_camera.scale;
        if (const WorldBox &box = m_boxes[m_lanes.lanes[row].section];
            place.x < box.left - reach || place.x > box.right + reach || place.y < box.top - reach ||
            place.y > box.bottom + reach)
            continue;
        QPointF from = pixelOn(row, 0);
        for (std::size_t i = 1; i < line.points.size(); ++i) {
            const QPointF to = pixelOn(row, i);
            const QPointF way = to - from;
            const double square = QPointF::dotProduct(way, way);
            const double part = square > 0 ? std::clamp(QPointF::dotProduct(sought - from, way) / square, 0.0, 1.0) : 0;
            const double distance = length(sought - from - way * part);
            from = to;
            if (distance > HoverReachPx)
                continue;
            // What is selected lies in front; of others the nearest, of equally near ones that drawn last.
            const bool isBefore = best == NoLane || (isSelected(row) && !isSelected(best)) ||
                                  (isSelected(row) == isSelected(best) && distance <= bestDistance);
            if (isBefore) {
                best = row;
                bestDistance = distance;
            }
        }
    }
    return best;
}

int CorridorLayer::corridorAt(QPointF pixel)
{
    const std::uint32_t lane = laneAt(pixel);
    return lane == NoLane ? -1 : int(m_lanes.lanes[lane].corridor);
}

int CorridorLayer::sectionAt(QPointF pixel)
{
    const std::uint32_t lane = laneAt(pixel);
    return lane == NoLane ? -1 : int(m_lanes.lanes[lane].section);
}

/// A leg's lanes end to end, as far as they hang together.
void CorridorLayer::addLines(CorridorCourse &course, const geodata::CorridorLeg &leg, std::uint32_t corridor) const
{
    std::vector<QPointF> line;
    for (const geodata::CorridorPart &part : leg.parts) {
        const std::uint32_t lane = laneOf(m_lanes, part.section, corridor);
        std::vector<QPointF> pixels = lane == NoLane ? std::vector<QPointF>() : pixelsOf(lane);
        if (pixels.empty())
            continue;
        course.halfWidth = std::max(course.halfWidth, thicknessAt(m_camera.zoom()) * m_seats.lanes[lane].breadth / 2);
        if (part.isReversed)
            std::ranges::reverse(pixels);
        if (!line.empty() && length(pixels.front() - line.back()) > MostGapPx)
            course.lines.push_back(std::exchange(line, {}));
        line.insert(line.end(), pixels.begin(), pixels.end());
    }
    if (!line.empty())
        course.lines.push_back(std::move(line));
}

QList<CorridorCourse> CorridorLayer::courses()
{
    updateStrips();
    QList<CorridorCourse> courses;
    for (int mark = 0; hasCorridors() && mark < int(m_marks.corridors.size()); ++mark) {
        CorridorCourse course{.mark = mark};
        const auto corridor = std::uint32_t(m_marks.corridors[mark].corridor);
        for (const geodata::CorridorLeg &leg : m_atlas.atlas->corridors.corridors[corridor].legs)
            addLines(course, leg, corridor);
        courses.append(std::move(course));
    }
    return courses;
}

QPointF CorridorLayer::pointOn(int corridor, int section, double part)
{
    updateStrips();
    const std::uint32_t row = hasCorridors() && corridor >= 0 && section >= 0
                                  ? laneOf(m_lanes, std::uint32_t(section), std::uint32_t(corridor))
                                  : NoLane;
    if (row == NoLane || !m_seats.lanes[row].isShown() || m_lines[std::size_t(section)].points.empty())
        return {-1, -1};
    const CorridorLine &line = m_lines[std::size_t(section)];
    const double along = part * line.along.back();
    const auto after = std::ranges::lower_bound(line.along, along);
    const auto i = std::clamp<std::size_t>(std::size_t(after - line.along.begin()), 1, line.points.size() - 1);
    const QPointF from = pixelOn(row, i - 1), to = pixelOn(row, i);
    const double span = line.along[i] - line.along[i - 1];
    const QPointF found = from + (to - from) * (span > 0 ? (along - line.along[i - 1]) / span : 0);
    const double copy = std::round(m_camera.center.x - m_camera.toWorld(found).x);
    return found + QPointF(copy * m_camera.scale, 0);
}

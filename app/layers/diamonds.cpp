// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/layers/diamonds.h"

#include <QSGVertexColorMaterial>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstring>

namespace {

constexpr double EdgePx = 1.5;    // the outline of a hollow one
constexpr double GapPx = 1.25;    // of ground, round each
constexpr double RingPx = 1.5;    // round a selected one
constexpr double Slope = M_SQRT2; // along an axis everything is wider than across an edge

/// A colour at a distance from the middle, along an axis.
struct Stop
{
    double radius = 0;
    QColor color;
};

/// What a part of a diamond is painted with, from the middle outwards.
class Profile
{
public:
    Profile(const QColor &middle, double soft) : m_soft(soft * Slope / 2), m_stops{{0, middle}} {}

    /// From here on in another colour.
    void change(double radius, const QColor &color)
    {
        const QColor before = m_stops.back().color;
        m_stops.push_back({std::max(m_stops.back().radius, radius - m_soft), before});
        m_stops.push_back({radius + m_soft, color});
    }
    const std::vector<Stop> &stops() const { return m_stops; }

private:
    double m_soft = 0;
    std::vector<Stop> m_stops;
};

QColor transparent(QColor color)
{
    color.setAlphaF(0);
    return color;
}

Profile profileOf(const DiamondStyle &style, bool isFilled, double soft)
{
    Profile profile(isFilled ? style.color : style.ground, soft);
    if (!isFilled)
        profile.change(style.radius - EdgePx * Slope, style.color);
    profile.change(style.radius, style.ground);
    const double outer = style.radius + GapPx * Slope;
    if (style.focus.isValid()) {
        profile.change(outer, style.focus);
        profile.change(outer + RingPx * Slope, transparent(style.focus));
    } else {
        profile.change(outer, transparent(style.ground));
    }
    return profile;
}

void addPoint(ColoredPoints &points, QPointF point, const QColor &color)
{
    const float alpha = color.alphaF();
    const auto part = [alpha](float value) { return uchar(std::lround(value * alpha * 255)); };
    QSGGeometry::ColoredPoint2D &added = points.emplace_back();
    added.set(float(point.x()), float(point.y()), part(color.redF()), part(color.greenF()), part(color.blueF()),
              part(1));
}

void addQuad(ColoredPoints &points, const std::array<QPointF, 4> &corners, const QColor &inner, const QColor &outer)
{
    for (const std::size_t i : {0U, 1U, 2U, 2U, 1U, 3U})
        addPoint(points, corners[i], i < 2 ? inner : outer);
}

} // namespace

double reachOf(const DiamondStyle &style)
{
    return style.radius + (GapPx + (style.focus.isValid() ? RingPx : 0)) * Slope + 1;
}

void addLine(ColoredPoints &points, QPointF from, QPointF to, double breadth, const QColor &color, double soft)
{
    const QPointF along = to - from;
    const double length = std::hypot(along.x(), along.y());
    if (length <= 0)
        return;
    const QPointF across = QPointF(-along.y(), along.x()) / length;
    const QPointF inner = across * std::max(0.0, (breadth - soft) / 2);
    const QPointF outer = across * ((breadth + soft) / 2);
    addQuad(points, {from - inner, to - inner, from + inner, to + inner}, color, color);
    for (const double side : {-1.0, 1.0})
        addQuad(points, {from + inner * side, to + inner * side, from + outer * side, to + outer * side}, color,
                transparent(color));
}

void addDiamond(ColoredPoints &points, QPointF center, const DiamondStyle &style, double soft)
{
    static constexpr std::array<QPointF, 5> Axes{QPointF(1, 0), QPointF(0, 1), QPointF(-1, 0), QPointF(0, -1),
                                                 QPointF(1, 0)};
    for (std::size_t quarter = 0; quarter < 4; ++quarter) {
        const bool isLeft = quarter == 1 || quarter == 2;
        const bool isFilled = style.look == MeetingLook::Filled || (style.look == MeetingLook::Half && isLeft);
        const Profile profile = profileOf(style, isFilled, soft);
        for (std::size_t i = 1; i < profile.stops().size(); ++i) {
            const Stop &inner = profile.stops()[i - 1], &outer = profile.stops()[i];
            addQuad(points,
                    {center + Axes[quarter] * inner.radius, center + Axes[quarter + 1] * inner.radius,
                     center + Axes[quarter] * outer.radius, center + Axes[quarter + 1] * outer.radius},
                    inner.color, outer.color);
        }
    }
    if (style.look == MeetingLook::Crossed) {
        const QPointF stroke(0.75 * style.radius, -0.75 * style.radius);
        addLine(points, center - stroke, center + stroke, EdgePx, style.color, soft);
    }
}

ColoredTriangles::ColoredTriangles()
{
    auto *const material = new QSGVertexColorMaterial;
    material->setFlag(QSGMaterial::Blending);
    setMaterial(material);
    setGeometry(new QSGGeometry(QSGGeometry::defaultAttributes_ColoredPoint2D(), 0));
    geometry()->setDrawingMode(QSGGeometry::DrawTriangles);
    setFlags(OwnsGeometry | OwnsMaterial);
}

void ColoredTriangles::take(std::span<const QSGGeometry::ColoredPoint2D> points)
{
    geometry()->allocate(int(points.size()));
    if (!points.empty())
        std::memcpy(geometry()->vertexData(), points.data(), points.size_bytes());
    markDirty(DirtyGeometry);
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/layers/place_symbol.h"

#include <QPainter>
#include <QPainterPath>

#include <cmath>

using geodata::PlaceKind;

namespace {

/// A sign's outline about the origin, one unit from its middle to its edge.
QPainterPath outlineOf(PlaceSign sign)
{
    QPainterPath path;
    switch (sign) {
    case PlaceSign::Capital:
        path.addEllipse(QPointF(), 0.95, 0.95);
        break;
    case PlaceSign::Station:
        path.addEllipse(QPointF(), 0.62, 0.62);
        break;
    case PlaceSign::Port:
    case PlaceSign::DryPort:
        path.addRect(-0.75, -0.75, 1.5, 1.5);
        break;
    case PlaceSign::Crossing:
        path.addRect(-0.8, -0.9, 0.5, 1.8);
        path.addRect(0.3, -0.9, 0.5, 1.8);
        break;
    case PlaceSign::Zone:
        for (int i = 0; i < 6; ++i) {
            const QPointF corner(0.95 * std::cos(i * M_PI / 3), 0.95 * std::sin(i * M_PI / 3));
            i == 0 ? path.moveTo(corner) : path.lineTo(corner);
        }
        path.closeSubpath();
        break;
    case PlaceSign::Well:
        path.moveTo(0, -0.95);
        path.lineTo(0.9, 0.75);
        path.lineTo(-0.9, 0.75);
        path.closeSubpath();
        break;
    }
    return path;
}

void paintSign(QPainter &painter, PlaceSign sign, const Palette &palette, double size)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(size / 2, size / 2);
    const double radius = (size - 3) / 2; // room for the halo
    const QPainterPath path = QTransform::fromScale(radius, radius).map(outlineOf(sign));
    const QColor ground = palette.isDark ? palette.sea : palette.land;
    const bool isFilled = sign == PlaceSign::Port || sign == PlaceSign::Crossing || sign == PlaceSign::Well;
    painter.strokePath(path, QPen(ground, 3.4, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin));
    painter.fillPath(path, isFilled ? palette.text : ground);
    if (!isFilled)
        painter.strokePath(path, QPen(palette.text, 1.3));
    if (sign == PlaceSign::Capital) {
        QPainterPath dot;
        dot.addEllipse(QPointF(), radius * 0.42, radius * 0.42);
        painter.fillPath(dot, palette.text);
    }
}

constexpr std::array<const char *, 7> Words = {"capital", "port", "dry_port", "crossing", "zone", "station", "well"};

} // namespace

PlaceSign signOf(PlaceKind kind)
{
    switch (kind) {
    case PlaceKind::Capital:
        return PlaceSign::Capital;
    case PlaceKind::Port:
    case PlaceKind::FerryTerminal:
        return PlaceSign::Port;
    case PlaceKind::DryPort:
        return PlaceSign::DryPort;
    case PlaceKind::BorderCrossing:
        return PlaceSign::Crossing;
    case PlaceKind::FreeZone:
        return PlaceSign::Zone;
    case PlaceKind::GasField:
    case PlaceKind::OilField:
    case PlaceKind::Refinery:
        return PlaceSign::Well;
    default:
        return PlaceSign::Station;
    }
}

QImage placeImage(PlaceSign sign, const Palette &palette, double size, double pixelRatio)
{
    const int pixels = int(std::ceil(size * pixelRatio));
    QImage image(pixels, pixels, QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(pixelRatio);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    paintSign(painter, sign, palette, size);
    return image;
}

PlaceSymbol::PlaceSymbol(QQuickItem *parent) : QQuickPaintedItem(parent)
{
    setImplicitSize(13, 13);
}

void PlaceSymbol::setSign(const QString &sign)
{
    if (m_sign == sign)
        return;
    m_sign = sign;
    update();
    emit signChanged();
}

void PlaceSymbol::setColors(const Palette &colors)
{
    if (m_colors == colors)
        return;
    m_colors = colors;
    update();
    emit colorsChanged();
}

void PlaceSymbol::paint(QPainter *painter)
{
    const auto word = std::ranges::find(Words, m_sign.toStdString());
    if (word != Words.end())
        paintSign(*painter, PlaceSign(word - Words.begin()), m_colors, std::min(width(), height()));
}

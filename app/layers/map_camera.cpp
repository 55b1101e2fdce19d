// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/layers/map_camera.h"

#include "geodata/derive/geodesy.h"

#include <QLocale>
#include <QRectF>

#include <cmath>

using geodata::LonLat;
using geodata::WorldPoint;

namespace {

constexpr double TilePx = 256;
constexpr double MinSpan = 0.0002; // about 8 km: closer, 1:10m data has nothing to show

double shorterSide(QSizeF size)
{
    return std::max(1.0, std::min(size.width(), size.height()));
}

} // namespace

double MapCamera::zoom() const
{
    return std::log2(scale / TilePx);
}

QPointF MapCamera::toPixel(WorldPoint point) const
{
    return {(point.x - center.x) * scale + size.width() / 2, (point.y - center.y) * scale + size.height() / 2};
}

WorldPoint MapCamera::toWorld(QPointF pixel) const
{
    return {center.x + (pixel.x() - size.width() / 2) / scale, center.y + (pixel.y() - size.height() / 2) / scale};
}

geodata::WorldBox MapCamera::view() const
{
    geodata::WorldBox box;
    box.add(toWorld({0, 0}));
    box.add(toWorld({size.width(), size.height()}));
    return box;
}

double MapCamera::kilometersPerPixel() const
{
    // Measured over a short run about the centre, so that the ellipsoid's own scale at this latitude counts.
    const double half = 0.5;
    const QPointF middle(size.width() / 2, size.height() / 2);
    return geodata::distanceKm(toLonLat(toWorld(middle - QPointF(half, 0))),
                               toLonLat(toWorld(middle + QPointF(half, 0)))) /
           (2 * half);
}

QPointF MapCamera::pointAt(double longitude, double latitude) const
{
    WorldPoint point = geodata::toWorld(LonLat{longitude, latitude});
    point.x += std::round(center.x - point.x);
    return toPixel(point);
}

QPointF MapCamera::placeAt(QPointF pixel) const
{
    WorldPoint point = toWorld(pixel);
    point.x -= std::floor(point.x);
    const LonLat place = toLonLat(point);
    return {place.lon, place.lat};
}

MapCamera MapCamera::of(const SceneCamera &camera, QSizeF size)
{
    MapCamera result;
    result.size = size;
    const double longer = std::max({1.0, size.width(), size.height()});
    result.scale = std::max(longer, shorterSide(size) / std::max(camera.span, MinSpan));
    result.center = geodata::toWorld(LonLat{camera.longitude, camera.latitude});
    const double halfHeight = size.height() / 2 / result.scale;
    result.center.y = std::clamp(result.center.y, halfHeight, std::max(halfHeight, 1 - halfHeight));
    return result;
}

SceneCamera MapCameras::sceneCamera(double longitude, double latitude, double zoom, double width, double height)
{
    SceneCamera camera;
    camera.longitude = longitude;
    camera.latitude = latitude;
    camera.span = std::clamp(shorterSide({width, height}) / (TilePx * std::exp2(zoom)), MinSpan, 1.0);
    return camera;
}

SceneCamera MapCameras::framing(const QRectF &box, double width, double height)
{
    constexpr double Air = 1.5; // the box fills two thirds of the picture
    constexpr double SmallestSpan =
        0.001; // about 40 km: the Vatican is two dozen pixels wide, an atoll has sea round it
    const WorldPoint northWest = geodata::toWorld(LonLat{box.x(), box.y() + box.height()});
    const WorldPoint southEast = geodata::toWorld(LonLat{box.x() + box.width(), box.y()});
    const double shorter = shorterSide({width, height});
    const double span = Air * std::max((southEast.x - northWest.x) * shorter / std::max(width, 1.0),
                                       (southEast.y - northWest.y) * shorter / std::max(height, 1.0));
    const LonLat center = toLonLat(WorldPoint{(northWest.x + southEast.x) / 2, (northWest.y + southEast.y) / 2});
    SceneCamera camera;
    camera.longitude = std::remainder(center.lon, 360);
    camera.latitude = center.lat;
    camera.span = std::clamp(span, SmallestSpan, 1.0);
    return camera;
}

SceneCamera MapCameras::within(const SceneCamera &camera, QSizeF item, const QRectF &box)
{
    const MapCamera outer = MapCamera::of(camera, item);
    const LonLat center = toLonLat(outer.toWorld(box.center()));
    SceneCamera inner;
    inner.longitude = std::remainder(center.lon, 360);
    inner.latitude = center.lat;
    inner.span = std::clamp(shorterSide(box.size()) / outer.scale, MinSpan, 1.0);
    return inner;
}

QPointF MapCameras::scaleBar(const MapCamera &camera, double maxPx)
{
    const double perPixel = camera.kilometersPerPixel();
    if (!(perPixel > 0) || maxPx <= 0)
        return {};
    const double longest = perPixel * maxPx;
    const double power = std::pow(10, std::floor(std::log10(longest)));
    double kilometers = power;
    for (const double digit : {2.0, 5.0}) {
        if (digit * power <= longest)
            kilometers = digit * power;
    }
    return {kilometers, kilometers / perPixel};
}

QString Places::text(QPointF place)
{
    const QLocale locale;
    const auto number = [&](double degrees) { return locale.toString(std::abs(degrees), 'f', 2); };
    const QString latitude = (place.y() >= 0 ? tr("%1° N") : tr("%1° S")).arg(number(place.y()));
    const QString longitude = (place.x() >= 0 ? tr("%1° E") : tr("%1° W")).arg(number(place.x()));
    return latitude + QStringLiteral("  ") + longitude;
}

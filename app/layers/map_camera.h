// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/data/scene.h"
#include "geodata/model/place.h"

#include <QPointF>
#include <QSizeF>

/// How the world lies on an item: Web Mercator, north up. A value; equals QtLocation's Map.fromCoordinate at
/// zoom log2(scale / 256), which a test holds it to.
struct MapCamera
{
    Q_GADGET
    QML_VALUE_TYPE(mapCamera)
    Q_PROPERTY(double zoom READ zoom)
    Q_PROPERTY(double scale MEMBER scale)

public:
    geodata::WorldPoint center{0.5, 0.5};
    double scale = 256; ///< logical pixels for the width of the world
    QSizeF size;        ///< of the item, logical pixels

    bool operator==(const MapCamera &) const = default;

    /// Web map zoom: the world is 256 · 2ᶻ pixels wide.
    double zoom() const;
    /// Pixel of a world point on the copy of the world that the centre lies on.
    QPointF toPixel(geodata::WorldPoint point) const;
    geodata::WorldPoint toWorld(QPointF pixel) const;
    /// The part of the world in view; may reach beyond x = 0..1 where the world repeats.
    geodata::WorldBox view() const;
    /// Kilometres that a logical pixel at the centre spans from west to east, on the ellipsoid.
    Q_INVOKABLE double kilometersPerPixel() const;
    /// Pixel of a place, degrees, on the copy of the world nearest to the centre.
    Q_INVOKABLE QPointF pointAt(double longitude, double latitude) const;
    /// Place under a pixel: x is the longitude within ±180, y the latitude.
    Q_INVOKABLE QPointF placeAt(QPointF pixel) const;

    /// The camera of a scene for an item. Like QtLocation's it never shows more than one world's width,
    /// nor anything beyond the map's top and bottom.
    static MapCamera of(const SceneCamera &camera, QSizeF size);
};

/// Makes cameras for QML.
class MapCameras : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON

public:
    using QObject::QObject;

    Q_INVOKABLE static MapCamera of(const SceneCamera &camera, double width, double height)
    {
        return MapCamera::of(camera, {width, height});
    }
    /// The zoom of QtLocation's Map that shows a scene camera on an item.
    Q_INVOKABLE static double zoomFor(const SceneCamera &camera, double width, double height)
    {
        return MapCamera::of(camera, {width, height}).zoom();
    }
    /// The scene camera that a Map shows.
    Q_INVOKABLE static SceneCamera sceneCamera(double longitude, double latitude, double zoom, double width,
                                               double height);
    /// The scene camera that frames a box (degrees, x west, y south) on an item with some air round it.
    Q_INVOKABLE static SceneCamera framing(const QRectF &box, double width, double height);
    /// The scene camera that shows what lies in a box of an item that shows another, logical pixels.
    Q_INVOKABLE static SceneCamera within(const SceneCamera &camera, QSizeF item, const QRectF &box);
    /// A round length for a scale bar of at most `maxPx`: x its kilometres, y its pixels.
    Q_INVOKABLE static QPointF scaleBar(const MapCamera &camera, double maxPx);
};

/// Writes places for people.
class Places : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON

public:
    using QObject::QObject;

    /// "43.24° N  76.95° E" for x longitude, y latitude, in the interface's number format.
    Q_INVOKABLE static QString text(QPointF place);
};

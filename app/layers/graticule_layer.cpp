// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/layers/graticule_layer.h"

#include <QQuickWindow>
#include <QSGGeometryNode>
#include <QSGVertexColorMaterial>

#include <cmath>

using geodata::LonLat;
using geodata::WorldBox;

namespace {

constexpr double LeastDistancePx = 90;

/// A line from edge to edge of the item, at one x or one y.
struct Line
{
    bool isMeridian = false;
    float at = 0; ///< pixels
};

QList<Line> linesFor(const MapCamera &camera)
{
    QList<Line> lines;
    const WorldBox view = camera.view();
    const double step = GraticuleLayer::stepFor(camera);
    const double west = (view.left - 0.5) * 360;
    const double east = (view.right - 0.5) * 360;
    for (double lon = std::ceil(west / step) * step; lon <= east; lon += step)
        lines.append({true, float(camera.toPixel(toWorld(LonLat{lon, 0})).x())});
    for (double lat = -80; lat <= 80; lat += step) {
        const double y = camera.toPixel(toWorld(LonLat{0, lat})).y();
        if (y >= 0 && y <= camera.size.height())
            lines.append({false, float(y)});
    }
    return lines;
}

} // namespace

GraticuleLayer::GraticuleLayer(QQuickItem *parent) : QQuickItem(parent)
{
    setFlag(ItemHasContents);
}

double GraticuleLayer::stepFor(const MapCamera &camera)
{
    for (const double step : {1.0, 2.0, 5.0, 10.0, 20.0}) {
        if (step / 360 * camera.scale >= LeastDistancePx)
            return step;
    }
    return 30;
}

void GraticuleLayer::setCamera(const MapCamera &camera)
{
    if (m_camera == camera)
        return;
    m_camera = camera;
    update();
    emit cameraChanged();
}

void GraticuleLayer::setColor(const QColor &color)
{
    if (m_color == color)
        return;
    m_color = color;
    update();
    emit colorChanged();
}

QSGNode *GraticuleLayer::updatePaintNode(QSGNode *oldNode, UpdatePaintNodeData *)
{
    auto *node = static_cast<QSGGeometryNode *>(oldNode);
    if (!node) {
        node = new QSGGeometryNode;
        node->setMaterial(new QSGVertexColorMaterial);
        node->material()->setFlag(QSGMaterial::Blending);
        node->setGeometry(new QSGGeometry(QSGGeometry::defaultAttributes_ColoredPoint2D(), 0, 0));
        node->geometry()->setDrawingMode(QSGGeometry::DrawTriangles);
        node->setFlags(QSGNode::OwnsGeometry | QSGNode::OwnsMaterial);
    }
    // A line is two strips that fade from its middle outwards over one device pixel each: soft, and the same wherever
    // it falls between pixels.
    const QList<Line> lines = linesFor(m_camera);
    QSGGeometry *geometry = node->geometry();
    geometry->allocate(int(lines.size()) * 6, int(lines.size()) * 12);
    auto *vertex = geometry->vertexDataAsColoredPoint2D();
    quint16 *index = geometry->indexDataAsUShort();
    const auto soft = float(1 / window()->effectiveDevicePixelRatio());
    const auto width = float(m_camera.size.width());
    const auto height = float(m_camera.size.height());
    quint16 first = 0;
    for (const Line &line : lines) {
        for (const float aside : {-soft, 0.0F, soft}) {
            const bool isMiddle = aside == 0.0F;
            const auto r = uchar(isMiddle ? m_color.red() : 0);
            const auto g = uchar(isMiddle ? m_color.green() : 0);
            const auto b = uchar(isMiddle ? m_color.blue() : 0);
            const auto a = uchar(isMiddle ? 255 : 0);
            if (line.isMeridian) {
                (vertex++)->set(line.at + aside, 0, r, g, b, a);
                (vertex++)->set(line.at + aside, height, r, g, b, a);
            } else {
                (vertex++)->set(0, line.at + aside, r, g, b, a);
                (vertex++)->set(width, line.at + aside, r, g, b, a);
            }
        }
        for (const int corner : {0, 1, 2, 2, 1, 3, 2, 3, 4, 4, 3, 5})
            *index++ = quint16(first + corner);
        first = quint16(first + 6);
    }
    node->markDirty(QSGNode::DirtyGeometry);
    return node;
}

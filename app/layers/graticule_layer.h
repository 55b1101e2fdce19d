// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/layers/map_camera.h"

#include <QColor>
#include <QQuickItem>

/// Meridians and parallels at round degrees, as hairlines; as many as leave air between them. Lies under the land.
class GraticuleLayer : public QQuickItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(MapCamera camera READ camera WRITE setCamera NOTIFY cameraChanged FINAL)
    Q_PROPERTY(QColor color READ color WRITE setColor NOTIFY colorChanged FINAL)

public:
    explicit GraticuleLayer(QQuickItem *parent = nullptr);

    const MapCamera &camera() const { return m_camera; }
    QColor color() const { return m_color; }
    void setCamera(const MapCamera &camera);
    void setColor(const QColor &color);

    /// Degrees between two lines for a camera: 30, 20, 10, 5, 2 or 1.
    static double stepFor(const MapCamera &camera);

signals:
    void cameraChanged();
    void colorChanged();

protected:
    QSGNode *updatePaintNode(QSGNode *oldNode, UpdatePaintNodeData *data) override;

private:
    MapCamera m_camera;
    QColor m_color;
};

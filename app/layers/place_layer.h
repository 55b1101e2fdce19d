// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/data/corridor_view.h"
#include "app/layers/label_layer.h"
#include "app/layers/place_choice.h"

/// Towns, ports and stations along the corridors shown: symbols by kind, and names that yield to those of countries and
/// to one another. What appears depends on the zoom; what is on a selected corridor appears earlier.
class PlaceLayer : public QQuickItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(CorridorView *corridors READ corridors WRITE setCorridors NOTIFY corridorsChanged REQUIRED FINAL)
    Q_PROPERTY(LabelLayer *names READ names WRITE setNames NOTIFY namesChanged REQUIRED FINAL)
    Q_PROPERTY(MapCamera camera READ camera WRITE setCamera NOTIFY cameraChanged FINAL)
    Q_PROPERTY(Palette colors READ colors WRITE setColors NOTIFY colorsChanged FINAL)
    Q_PROPERTY(QList<QRectF> keepOut READ keepOut WRITE setKeepOut NOTIFY keepOutChanged FINAL)
    Q_PROPERTY(bool isAnimated READ isAnimated WRITE setAnimated NOTIFY isAnimatedChanged FINAL)
    Q_PROPERTY(QList<QRectF> boxes READ boxes NOTIFY boxesChanged FINAL)

public:
    explicit PlaceLayer(QQuickItem *parent = nullptr);

    CorridorView *corridors() const { return m_corridors; }
    LabelLayer *names() const { return m_names; }
    const MapCamera &camera() const { return m_camera; }
    const Palette &colors() const { return m_colors; }
    const QList<QRectF> &keepOut() const { return m_keepOut; } ///< boxes to leave free, pixels
    bool isAnimated() const { return m_isAnimated; }           ///< whether a name appears in 150 ms; else at once
    const QList<QRectF> &boxes() const { return m_boxes; }     ///< of all names
    /// The names that are written now, for tests.
    Q_INVOKABLE QStringList texts() const;
    /// The place under a pixel: its name and what it is, two lines; empty if there is none.
    Q_INVOKABLE QString placeAt(QPointF pixel) const;

    void setCorridors(CorridorView *corridors);
    void setNames(LabelLayer *names);
    void setCamera(const MapCamera &camera);
    void setColors(const Palette &colors);
    void setKeepOut(const QList<QRectF> &boxes);
    void setAnimated(bool isAnimated);

signals:
    void corridorsChanged();
    void namesChanged();
    void cameraChanged();
    void colorsChanged();
    void keepOutChanged();
    void isAnimatedChanged();
    void boxesChanged();

protected:
    void updatePolish() override;
    QSGNode *updatePaintNode(QSGNode *oldNode, UpdatePaintNodeData *data) override;
    void itemChange(ItemChange change, const ItemChangeData &data) override;

private:
    void placesChanged();

    CorridorView *m_corridors = nullptr;
    LabelLayer *m_names = nullptr;
    MapCamera m_camera;
    Palette m_colors = Palette::of({});
    QList<QRectF> m_keepOut;
    bool m_isAnimated = false;
    bool m_arePlacesStale = true;
    QList<MapPlace> m_places;
    QList<QSizeF> m_sizes;
    QList<PlacedPlace> m_placed;
    QList<QRectF> m_boxes;
};

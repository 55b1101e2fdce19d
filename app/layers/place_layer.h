// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/data/corridor_view.h"
#include "app/layers/place_choice.h"
#include "app/layers/word_layer.h"

/// Towns, ports and stations along the corridors shown: symbols by kind, and names that yield to those of countries and
/// to one another. What appears depends on the zoom; what is on a selected corridor appears earlier.
class PlaceLayer : public WordLayer
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(CorridorView *corridors READ corridors WRITE setCorridors NOTIFY corridorsChanged REQUIRED FINAL)
    Q_PROPERTY(MapCamera camera READ camera WRITE setCamera NOTIFY cameraChanged FINAL)
    Q_PROPERTY(QStringList written READ written WRITE setWritten NOTIFY writtenChanged FINAL)
    Q_PROPERTY(Palette colors READ colors WRITE setColors NOTIFY colorsChanged FINAL)

public:
    explicit PlaceLayer(QQuickItem *parent = nullptr);

    CorridorView *corridors() const { return m_corridors; }
    const MapCamera &camera() const { return m_camera; }
    const Palette &colors() const { return m_colors; }
    const QStringList &written() const { return m_written; } ///< names that stand on the map already
    /// The names that are written now, for tests.
    Q_INVOKABLE QStringList texts() const;
    /// The place under a pixel: its name and what it is, two lines; empty if there is none.
    Q_INVOKABLE QString placeAt(QPointF pixel) const;

    void setCorridors(CorridorView *corridors);
    void setCamera(const MapCamera &camera);
    void setColors(const Palette &colors);
    void setWritten(const QStringList &names);

signals:
    void corridorsChanged();
    void cameraChanged();
    void colorsChanged();
    void writtenChanged();

protected:
    void updatePolish() override;
    QSGNode *updatePaintNode(QSGNode *oldNode, UpdatePaintNodeData *data) override;

private:
    void placesChanged();

    CorridorView *m_corridors = nullptr;
    MapCamera m_camera;
    Palette m_colors = Palette::of({});
    QStringList m_written;
    bool m_arePlacesStale = true;
    QList<MapPlace> m_places;
    QList<QSizeF> m_sizes;
    QList<PlacedPlace> m_placed;
};

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/layers/border_selection.h"
#include "app/layers/border_strip.h"
#include "app/layers/map_camera.h"

#include <QQuickItem>

#include <map>

/// The shared borders: each pair of countries one line with a glow, and a slow pulse along those of the selection.
/// Motion is a function of `seconds` alone; at 0 there is none. Selecting adds and removes whole lines, moving and
/// pulsing changes uniforms only.
class BorderLayer : public QQuickItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(AtlasHandle atlas READ atlas WRITE setAtlas NOTIFY atlasChanged FINAL)
    Q_PROPERTY(MapCamera camera READ camera WRITE setCamera NOTIFY cameraChanged FINAL)
    Q_PROPERTY(Palette colors READ colors WRITE setColors NOTIFY colorsChanged FINAL)
    Q_PROPERTY(QString selected READ selected WRITE setSelected NOTIFY selectedChanged FINAL)
    Q_PROPERTY(QString power READ power WRITE setPower NOTIFY powerChanged FINAL)
    Q_PROPERTY(QString hovered READ hovered WRITE setHovered NOTIFY hoveredChanged FINAL)
    Q_PROPERTY(double seconds READ seconds WRITE setSeconds NOTIFY secondsChanged FINAL)
    Q_PROPERTY(bool isMoving READ isMoving NOTIFY shownChanged FINAL)

public:
    explicit BorderLayer(QQuickItem *parent = nullptr);

    const AtlasHandle &atlas() const { return m_atlas; }
    const MapCamera &camera() const { return m_camera; }
    const Palette &colors() const { return m_colors; }
    QString selected() const { return m_emphasis.selected; }
    QString power() const { return m_emphasis.power; }
    QString hovered() const { return m_emphasis.hovered; } ///< id of a border
    double seconds() const { return m_seconds; }
    bool isMoving() const; ///< whether anything would change with the seconds
    const QList<ShownBorder> &shown() const { return m_shown; }
    /// The strip of a shown border as it is drawn now. REQUIRES an atlas with a mesh.
    std::shared_ptr<const BorderStrip> strip(std::size_t border);

    void setAtlas(const AtlasHandle &atlas);
    void setCamera(const MapCamera &camera);
    void setColors(const Palette &colors);
    void setSelected(const QString &code);
    void setPower(const QString &id);
    void setHovered(const QString &border);
    void setSeconds(double seconds);

    /// Id of the border within a few pixels of a point, of whatever pair; empty if there is none.
    Q_INVOKABLE QString borderAt(QPointF pixel) const;

signals:
    void atlasChanged();
    void cameraChanged();
    void colorsChanged();
    void selectedChanged();
    void powerChanged();
    void hoveredChanged();
    void secondsChanged();
    void shownChanged();

protected:
    void updatePolish() override;
    QSGNode *updatePaintNode(QSGNode *oldNode, UpdatePaintNodeData *data) override;

private:
    using StripKey = std::pair<std::size_t, std::size_t>; // border and level
    void choose();
    std::shared_ptr<const BorderStrip> stripOf(StripKey key);

    AtlasHandle m_atlas;
    MapCamera m_camera;
    Palette m_colors = Palette::of({});
    BorderEmphasis m_emphasis;
    double m_seconds = 0;
    QList<ShownBorder> m_shown;
    std::map<StripKey, std::shared_ptr<const BorderStrip>> m_strips; // of what is shown now
};

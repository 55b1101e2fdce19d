// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/data/atlas_handle.h"
#include "app/data/palette.h"
#include "app/data/trade_facts.h"
#include "app/layers/map_camera.h"

#include <QQuickItem>

/// The countries: land in the theme's colours, disputed land hatched, coasts and borders as antialiased lines of
/// constant width in pixels, all as the atlas' viewpoint has it.
/// Draws the level of detail that the zoom asks for, only the chunks in view, on as many copies of the world as
/// are in view. Moving the camera or changing a colour uploads uniforms and a small table, never vertices.
class CountryLayer : public QQuickItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(AtlasHandle atlas READ atlas WRITE setAtlas NOTIFY atlasChanged FINAL)
    Q_PROPERTY(MapCamera camera READ camera WRITE setCamera NOTIFY cameraChanged FINAL)
    Q_PROPERTY(Palette colors READ colors WRITE setColors NOTIFY colorsChanged FINAL)
    Q_PROPERTY(QString selected READ selected WRITE setSelected NOTIFY selectedChanged FINAL)
    Q_PROPERTY(QString power READ power WRITE setPower NOTIFY powerChanged FINAL)
    Q_PROPERTY(QList<TradeFill> fills READ fills WRITE setFills NOTIFY fillsChanged FINAL)
    Q_PROPERTY(QStringList crossed READ crossed WRITE setCrossed NOTIFY crossedChanged FINAL)
    Q_PROPERTY(QString fillPower READ fillPower WRITE setFillPower NOTIFY fillPowerChanged FINAL)
    Q_PROPERTY(QString hovered READ hovered WRITE setHovered NOTIFY hoveredChanged FINAL)

public:
    explicit CountryLayer(QQuickItem *parent = nullptr);

    const AtlasHandle &atlas() const { return m_atlas; }
    const MapCamera &camera() const { return m_camera; }
    const Palette &colors() const { return m_colors; }
    QString selected() const { return m_selected; }
    QString power() const { return m_power; } ///< id of the selected power
    QString hovered() const { return m_hovered; }
    /// What fills states by a measure: classes, or hatches where there is no figure.
    const QList<TradeFill> &fills() const { return m_fills; }
    const QStringList &crossed() const { return m_crossed; } ///< codes of countries that a selected corridor crosses
    QString fillPower() const { return m_fillPower; } ///< id of the power whose colour the classes have; empty: none

    void setAtlas(const AtlasHandle &atlas);
    void setCamera(const MapCamera &camera);
    void setColors(const Palette &colors);
    void setSelected(const QString &code);
    void setPower(const QString &id);
    void setFills(const QList<TradeFill> &fills);
    void setCrossed(const QStringList &codes);
    void setFillPower(const QString &id);
    void setHovered(const QString &code);

signals:
    void atlasChanged();
    void cameraChanged();
    void colorsChanged();
    void selectedChanged();
    void powerChanged();
    void fillsChanged();
    void crossedChanged();
    void fillPowerChanged();
    void hoveredChanged();

protected:
    QSGNode *updatePaintNode(QSGNode *oldNode, UpdatePaintNodeData *data) override;

private:
    void colorsAreStale();

    AtlasHandle m_atlas;
    MapCamera m_camera;
    Palette m_colors = Palette::of({});
    QString m_selected;
    QString m_power;
    QString m_hovered;
    QList<TradeFill> m_fills;
    QStringList m_crossed;
    QString m_fillPower;
    bool m_areColorsStale = true;
};

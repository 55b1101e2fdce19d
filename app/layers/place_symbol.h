// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/data/palette.h"
#include "geodata/model/named_place.h"

#include <QImage>
#include <QQuickPaintedItem>

/// What the map draws for a place of a kind: several kinds share a sign.
enum class PlaceSign
{
    Capital,  ///< a dot in a ring
    Port,     ///< a filled square
    DryPort,  ///< a hollow square
    Crossing, ///< two bars
    Zone,     ///< a hollow hexagon
    Station,  ///< a small ring
    Well      ///< a triangle
};
PlaceSign signOf(geodata::PlaceKind kind);

/// The symbol of a sign with a halo of the ground's colour, `size` logical pixels wide and high.
QImage placeImage(PlaceSign sign, const Palette &palette, double size, double pixelRatio);

/// The same for a legend.
class PlaceSymbol : public QQuickPaintedItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString sign READ sign WRITE setSign NOTIFY signChanged REQUIRED FINAL)
    Q_PROPERTY(Palette colors READ colors WRITE setColors NOTIFY colorsChanged REQUIRED FINAL)

public:
    explicit PlaceSymbol(QQuickItem *parent = nullptr);

    QString sign() const { return m_sign; } ///< "capital", "port", "dry_port", "crossing", "zone", "station", "well"
    const Palette &colors() const { return m_colors; }
    void setSign(const QString &sign);
    void setColors(const Palette &colors);
    void paint(QPainter *painter) override;

signals:
    void signChanged();
    void colorsChanged();

private:
    QString m_sign;
    Palette m_colors = Palette::of({});
};

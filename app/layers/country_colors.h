// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/data/atlas_handle.h"
#include "app/data/palette.h"
#include "app/data/trade_facts.h"

#include <QList>
#include <QObject>

/// What a map does to a country's ground colour.
struct CountryEmphasis
{
    QString selected;                                 ///< code; empty: none
    QString hovered;                                  ///< code of a country, or id of a power
    QString power = {};                               ///< id of the selected power; empty: none
    std::vector<geodata::CountryRow> neighbours = {}; ///< of what is selected
    QList<TradeFill> fills = {};                      ///< what a measure fills states with
    QStringList crossed = {};                         ///< codes of the countries that a selected corridor crosses
    QString fillPower = {};                           ///< whose colour the measure's classes have
};

/// The countries that share a border with the selected country, or of the five with the selected power.
std::vector<geodata::CountryRow> neighboursOf(const AtlasHandle &atlas, const QString &selected, const QString &power);

/// One colour a country, spread over its land in a partition.
QList<QRgb> byLand(const QList<QRgb> &byCountry, const geodata::Partition &partition);

/// The colour of every country's land, by row: the five set off, a power's members tinted with its colour.
/// What is selected wears more of it, or of the focus colour where there is no power.
QList<QRgb> fillColors(const geodata::Atlas &atlas, const Palette &palette, const CountryEmphasis &emphasis);

/// The colour of every country's outline, by row; transparent where the common line colour serves.
QList<QRgb> lineColors(const geodata::Atlas &atlas, const Palette &palette, const CountryEmphasis &emphasis);

/// How the land is hatched, by piece: red for lines of one direction, green for those of the other. Disputed land and
/// states without a figure have one direction, states whose figure is withheld both.
QList<QRgb> hatches(const geodata::Atlas &atlas, const geodata::Partition &partition, const QList<TradeFill> &fills);

/// The colour of land that belongs to a power, by its id: the ground with a tint of the power's colour.
QColor tintedLand(const Palette &palette, const QString &power);

/// The same for QML: a legend takes its colours from where the map does.
class LandColors : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON

public:
    using QObject::QObject;

    Q_INVOKABLE static QColor tinted(const Palette &palette, const QString &power)
    {
        return tintedLand(palette, power);
    }
};

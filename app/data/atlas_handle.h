// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geodata/atlas.h"

#include <QColor>
#include <QRectF>
#include <QString>
#include <QtQmlIntegration>

/// An atlas as QML passes it around: a shared pointer to what can no longer change.
struct AtlasHandle
{
    Q_GADGET
    QML_VALUE_TYPE(atlasHandle)
    Q_PROPERTY(bool isLoaded READ isLoaded)
    Q_PROPERTY(int countryCount READ countryCount)
    Q_PROPERTY(QString source READ source)

public:
    std::shared_ptr<const geodata::Atlas> atlas;

    bool isLoaded() const { return atlas != nullptr; }
    int countryCount() const { return atlas ? int(atlas->countries.size()) : 0; }
    QString source() const { return atlas ? QString::fromStdString(atlas->manifest.source) : QString(); }

    /// The atlas' title in a language; the file's name if it has none.
    Q_INVOKABLE QString title(const QString &language) const;
    /// Code of the country at a place, degrees; empty at sea.
    Q_INVOKABLE QString codeAt(double longitude, double latitude) const;
    Q_INVOKABLE bool hasCountry(const QString &code) const;
    /// Name of a country by code; empty if there is none.
    Q_INVOKABLE QString nameOf(const QString &code, const QString &language) const;
    Q_INVOKABLE QString noteOf(const QString &code) const;
    /// "2 720 000 km²": geodesic, three significant digits, in the interface's number format; empty if there is no
    /// such country. Costs milliseconds: not for every frame.
    Q_INVOKABLE QString areaOf(const QString &code) const;
    /// "1:10 000 000", the map scale of the geometry; empty if the atlas doesn't tell.
    Q_INVOKABLE QString scale() const;
    /// Smallest box of a country's main lands, degrees: x west, y south. Countries across ±180° come out in one piece.
    Q_INVOKABLE QRectF boxOf(const QString &code) const;
    /// Smallest box of all countries, degrees.
    Q_INVOKABLE QRectF box() const;
    /// Ids of the powers in order of display.
    Q_INVOKABLE QStringList powers() const;
    Q_INVOKABLE QString powerName(const QString &id, const QString &language) const;
    /// Whether the atlas has any of the five states of Central Asia.
    Q_INVOKABLE bool hasCentralAsia() const;

    bool operator==(const AtlasHandle &) const = default;
};

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>

#include <expected>

/// What a desktop GIS is to draw: pictures of a country file, by name, as gis_peer.py takes them.
struct GisOrder
{
    QString file;
    QJsonObject pictures;
    int repeats = 1;
};

/// Lets QGIS draw and write pictures, and gives back its version, the ms from its start until it could begin, and
/// medians by picture; an empty object where no QGIS is installed. The error is a sentence.
std::expected<QJsonObject, QString> drawByGis(const GisOrder &order);

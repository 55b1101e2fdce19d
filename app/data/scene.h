// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geodata/model/error.h"

#include <QJsonObject>
#include <QString>
#include <QtQmlIntegration>

#include <expected>

/// Where the map looks: its centre, and how much of the world its shorter side shows. Independent of the
/// picture's size, so that a scene shows the same land on a projector and on a poster.
struct SceneCamera
{
    Q_GADGET
    QML_VALUE_TYPE(sceneCamera)
    Q_PROPERTY(double longitude MEMBER longitude)
    Q_PROPERTY(double latitude MEMBER latitude)
    Q_PROPERTY(double span MEMBER span)

public:
    double longitude = 66.5; ///< degrees, −180..180
    double latitude = 46.2;  ///< degrees
    double span = 0.112;     ///< world widths across the shorter side of the picture, 0..1

    bool operator==(const SceneCamera &) const = default;
};

/// All there is to say about what is shown. A plain value: compare, copy, keep in a list.
struct Scene
{
    QString title;                                  ///< empty: the atlas' own
    SceneCamera camera;                             ///< opens on the five states of Central Asia
    QString theme = QStringLiteral("dark");         ///< "dark", "light" or "print"
    QString language = QStringLiteral("en");        ///< of the names on the map, BCP 47
    QString viewpoint = QStringLiteral("de_facto"); ///< whose view of the borders: id of one of the atlas' viewpoints
    QString selected;                               ///< code of the selected country; empty: none
    QString power;                                  ///< id of the selected power; empty: none. At most one of the two
    bool hasBorders = true;                         ///< the Border layer: what states and powers share
    bool hasLabels = true;
    bool hasGraticule = true;

    bool operator==(const Scene &) const = default;
};

/// The scene as JSON; the opposite of sceneFrom().
QJsonObject toJson(const Scene &scene);

/// Reads a scene. What is not given stays as in a fresh Scene; unknown keys are let pass, so that a scene of a newer
/// version still opens. Fails for values of the wrong type or out of range, naming the key; `file` is named, too.
std::expected<Scene, geodata::Error> sceneFrom(const QJsonObject &json, const QString &file);

/// Reads a scene file. The error says line and column where the JSON is broken.
std::expected<Scene, geodata::Error> readScene(const QString &file);

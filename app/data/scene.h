// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geodata/model/error.h"

#include <QJsonObject>
#include <QMap>
#include <QString>
#include <QStringList>
#include <QVariantMap>
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

/// What of the trade is shown, and by whose books.
struct SceneTrade
{
    Q_GADGET
    QML_VALUE_TYPE(sceneTrade)
    Q_PROPERTY(int year MEMBER year)
    Q_PROPERTY(QString basis MEMBER basis)
    Q_PROPERTY(QString show MEMBER show)
    Q_PROPERTY(QStringList powers MEMBER powers)
    Q_PROPERTY(QStringList countries MEMBER countries)
    Q_PROPERTY(int top MEMBER top)
    Q_PROPERTY(bool isRegion MEMBER isRegion)
    Q_PROPERTY(bool hasOlder MEMBER hasOlder)
    Q_PROPERTY(QVariantMap powerYears READ powerYearsMap WRITE setPowerYears)
    Q_PROPERTY(QString measure MEMBER measure)
    Q_PROPERTY(QString measurePower MEMBER measurePower)
    Q_PROPERTY(QString pair MEMBER pair)

public:
    int year = 2024;
    QString basis = QStringLiteral("power");     ///< whose books: "power", "partner", "third" or "range"
    QString show = QStringLiteral("directions"); ///< "directions", "exports", "imports" or "turnover"
    QStringList powers;                          ///< ids; empty: all of the atlas
    QStringList countries;                       ///< codes; empty: the five
    int top = 0;                                 ///< only so many of the largest flows; 0: all
    bool isRegion = false;                       ///< the five as one
    bool hasOlder = false;                       ///< where the year has no figure: the last one before it, marked
    QMap<QString, int> powerYears;               ///< powers shown for a year of their own, marked
    QString measure;                             ///< what fills the states: "total", "share" … ; empty: nothing
    QString measurePower;                        ///< whose share, or with whom alone; empty: all powers
    QString pair;                                ///< the selected pair, "KAZ/CHN"; empty: none

    /// The same of another year; a copy, which QML's own would not be.
    Q_INVOKABLE SceneTrade inYear(int otherYear) const;
    QVariantMap powerYearsMap() const;
    void setPowerYears(const QVariantMap &years);

    bool operator==(const SceneTrade &) const = default;
};

/// Which corridors are shown, and what is assumed of them.
struct SceneCorridors
{
    Q_GADGET
    QML_VALUE_TYPE(sceneCorridors)
    Q_PROPERTY(QStringList shown MEMBER shown)
    Q_PROPERTY(QString selected MEMBER selected)
    Q_PROPERTY(bool isReversed MEMBER isReversed)
    Q_PROPERTY(QStringList closedCountries MEMBER closedCountries)
    Q_PROPERTY(QStringList closedBorders MEMBER closedBorders)
    Q_PROPERTY(QStringList closedSections MEMBER closedSections)
    Q_PROPERTY(QString from MEMBER from)
    Q_PROPERTY(QString to MEMBER to)
    Q_PROPERTY(bool hasUnbuilt MEMBER hasUnbuilt)

public:
    QStringList shown;           ///< ids; empty: all of the atlas
    QString selected;            ///< id; empty: none
    bool isReversed = false;     ///< lights run from Europe to China
    QStringList closedCountries; ///< by assumption; codes
    QStringList closedBorders;   ///< by assumption; "KAZ–RUS", as AtlasHandle::borderId()
    QStringList closedSections;  ///< by assumption; ids
    QString from;                ///< a place along the corridors, by its English name, from which a way is looked for
    QString to;                  ///< and where it is to end; both, or there is no way
    bool hasUnbuilt = false;     ///< the way may use what is planned or under construction

    bool operator==(const SceneCorridors &) const = default;
};

/// Which powers stand side by side, where, and for which year. Whose books count is the trade's own setting.
struct SceneComparison
{
    Q_GADGET
    QML_VALUE_TYPE(sceneComparison)
    Q_PROPERTY(QStringList powers MEMBER powers)
    Q_PROPERTY(QString area MEMBER area)
    Q_PROPERTY(QString yearMode MEMBER yearMode)
    Q_PROPERTY(int year MEMBER year)
    Q_PROPERTY(QString chart MEMBER chart)

public:
    QStringList powers;                          ///< ids or codes, in the order of the columns; empty: the atlas' own
    QString area = QStringLiteral("C5");         ///< a state's code, or the five together
    QString yearMode = QStringLiteral("latest"); ///< "fixed", "latest" or "latest_common"
    int year = 0;                                ///< of "fixed"; of the others the last that counts, 0: none
    QString chart = QStringLiteral("years");     ///< above the table: "years", "states" or "shares"; empty: none

    bool operator==(const SceneComparison &) const = default;
};

/// All there is to say about what is shown. A plain value: compare, copy, keep in a list.
struct Scene
{
    QString title;                                  ///< empty: the atlas' own
    QString subtitle;                               ///< what there is to see, a sentence; empty: none
    QString source;                                 ///< what title and subtitle rest on; empty: nothing of their own
    SceneCamera camera;                             ///< opens on the five states of Central Asia
    QString theme = QStringLiteral("dark");         ///< "dark", "light" or "print"
    QString language = QStringLiteral("en");        ///< of the names on the map, BCP 47
    QString viewpoint = QStringLiteral("de_facto"); ///< whose view of the borders: id of one of the atlas' viewpoints
    QString selected;                               ///< code of the selected country; empty: none
    QString power;                                  ///< id of the selected power; empty: none. At most one of the two
    QString meeting;                                ///< id of the selected meeting; empty: none
    SceneTrade trade;
    SceneCorridors corridors;
    SceneComparison comparison;
    QString panel;             ///< the face beside the map: "compare", "country", "corridor", "sources"; empty: closed
    bool hasCorridors = false; ///< the Corridor layer: the ways that goods take
    bool hasPlaces = true;     ///< towns, ports and stations along them, where the Corridor layer is shown
    bool hasTrade = true;      ///< the Trade layer: flows between powers and states
    bool hasBorders = true;    ///< the Border layer: what states and powers share
    bool hasMeetings = true;   ///< the Meetings layer: where powers met the five in the shown year
    bool hasLabels = true;
    bool hasGraticule = true;

    bool operator==(const Scene &) const = default;
};

/// The scene as JSON; the opposite of sceneFrom().
QJsonObject toJson(const Scene &scene);

/// Reads a scene. What is not given stays as in a fresh Scene; unknown keys are let pass, so that a scene of a newer
/// version still opens. Fails for values of the wrong type or out of range, naming the key; `file` is named, too, and
/// the scene's number in a deck, from 1, if it is in one.
std::expected<Scene, geodata::Error> sceneFrom(const QJsonObject &json, const QString &file, qsizetype number = 0);

/// Reads a scene file. The error says line and column where the JSON is broken.
std::expected<Scene, geodata::Error> readScene(const QString &file);

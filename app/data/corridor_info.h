// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/data/chart_info.h"

#include <QColor>
#include <QList>
#include <QString>
#include <QStringList>
#include <QtQmlIntegration>

/// One line of an itinerary: a stretch in a country or at sea, or what lies between two stretches.
struct CorridorStep
{
    Q_GADGET
    QML_VALUE_TYPE(corridorStep)
    Q_PROPERTY(QString kind MEMBER kind)
    Q_PROPERTY(QString title MEMBER title)
    Q_PROPERTY(QString value MEMBER value)
    Q_PROPERTY(QString detail MEMBER detail)
    Q_PROPERTY(QString closing MEMBER closing)
    Q_PROPERTY(bool isClosed MEMBER isClosed)

public:
    QString kind;    ///< "country", "sea", "border", "gauge" or "gap"
    QString title;   ///< "Kazakhstan", "Alashankou – Dostyk", "1435 → 1520 mm"
    QString value;   ///< "2,908 km"; may be empty
    QString detail;  ///< "rail"; may be empty
    QString closing; ///< what an assumption would close: a country's code, a border's id; empty: nothing
    bool isClosed = false;

    bool operator==(const CorridorStep &) const = default;
};

/// The main line of a corridor, one of its branches, or a way that was found, for people.
struct CorridorItinerary
{
    Q_GADGET
    QML_VALUE_TYPE(corridorItinerary)
    Q_PROPERTY(QString title MEMBER title)
    Q_PROPERTY(QString summary MEMBER summary)
    Q_PROPERTY(QString problem MEMBER problem)
    Q_PROPERTY(bool isMain MEMBER isMain)
    Q_PROPERTY(QList<CorridorStep> steps MEMBER steps)

public:
    QString title;   ///< "Main line"; of a way "Xi'an – Tbilisi"
    QString summary; ///< "9,923 km · 6 countries · 3 border crossings"
    QString problem; ///< why there is no way; empty if there is one
    bool isMain = false;
    QList<CorridorStep> steps;

    bool operator==(const CorridorItinerary &) const = default;
};

/// A figure of how much a corridor carries.
struct CorridorFigure
{
    Q_GADGET
    QML_VALUE_TYPE(corridorFigure)
    Q_PROPERTY(QString period MEMBER period)
    Q_PROPERTY(QString value MEMBER value)
    Q_PROPERTY(QString remark MEMBER remark)
    Q_PROPERTY(QString source MEMBER source)
    Q_PROPERTY(QString link MEMBER link)
    Q_PROPERTY(bool isDrawn MEMBER isDrawn)

public:
    QString period; ///< as printed: "2024", "2025 Jan-Sep"
    QString value;  ///< "4,484 thousand tonnes"
    QString remark; ///< what kind of figure, what it leaves out; may be empty
    QString source, link;
    bool isDrawn = false; ///< the line's width stands for it

    bool operator==(const CorridorFigure &) const = default;
};

/// A corridor in a list.
struct CorridorEntry
{
    Q_GADGET
    QML_VALUE_TYPE(corridorEntry)
    Q_PROPERTY(QString id MEMBER id)
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(QString shortName MEMBER shortName)
    Q_PROPERTY(QString detail MEMBER detail)
    Q_PROPERTY(QString exposure MEMBER exposure)
    Q_PROPERTY(QColor color MEMBER color)
    Q_PROPERTY(bool isShown MEMBER isShown)
    Q_PROPERTY(bool isCut MEMBER isCut)

public:
    QString id;
    QString name;
    QString shortName; ///< as the map has it
    QString detail;    ///< "rail and ferry, in operation"
    QString exposure;  ///< what the assumption does to it; empty: nothing, or nothing is assumed
    QColor color;
    bool isShown = true;
    bool isCut = false; ///< by the assumption, with no way round of its own

    bool operator==(const CorridorEntry &) const = default;
};

/// A part of a main line in one country or at sea, to scale.
struct CorridorStretch
{
    Q_GADGET
    QML_VALUE_TYPE(corridorStretch)
    Q_PROPERTY(QString code MEMBER code)
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(QString value MEMBER value)
    Q_PROPERTY(QString detail MEMBER detail)
    Q_PROPERTY(double from MEMBER from)
    Q_PROPERTY(double to MEMBER to)
    Q_PROPERTY(bool isWater MEMBER isWater)
    Q_PROPERTY(bool isBuilt MEMBER isBuilt)

public:
    QString code;            ///< of the country; empty: at sea
    QString name;            ///< "Kazakhstan", "at sea"
    QString value;           ///< "2,896 km"
    QString detail;          ///< "rail, in operation"
    double from = 0, to = 0; ///< parts of the main line, 0..1
    bool isWater = false;    ///< by ferry or ship
    bool isBuilt = true;     ///< in operation, or nobody says otherwise

    bool operator==(const CorridorStretch &) const = default;
};

/// A point of a main line where something changes.
struct CorridorTick
{
    Q_GADGET
    QML_VALUE_TYPE(corridorTick)
    Q_PROPERTY(double at MEMBER at)
    Q_PROPERTY(QString title MEMBER title)
    Q_PROPERTY(bool isGauge MEMBER isGauge)

public:
    double at = 0;        ///< part of the main line, 0..1
    QString title;        ///< "Alashankou – Dostyk", "1435 → 1520 mm"
    bool isGauge = false; ///< of the rails; else a border crossing

    bool operator==(const CorridorTick &) const = default;
};

/// A section as a leg takes it.
struct CorridorPiece
{
    Q_GADGET
    QML_VALUE_TYPE(corridorPiece)
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(QString value MEMBER value)
    Q_PROPERTY(QString detail MEMBER detail)
    Q_PROPERTY(bool isBuilt MEMBER isBuilt)

public:
    QString name;   ///< "Aktogay – Moiynty"
    QString value;  ///< "523 km"
    QString detail; ///< "rail · in operation"
    bool isBuilt = true;

    bool operator==(const CorridorPiece &) const = default;
};

/// All that is known of a corridor, for people.
struct CorridorInfo
{
    Q_GADGET
    QML_VALUE_TYPE(corridorInfo)
    Q_PROPERTY(QString id MEMBER id)
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(QString detail MEMBER detail)
    Q_PROPERTY(QColor color MEMBER color)
    Q_PROPERTY(QString drawn MEMBER drawn)
    Q_PROPERTY(QString drawnNote MEMBER drawnNote)
    Q_PROPERTY(QString stated MEMBER stated)
    Q_PROPERTY(QString statedNote MEMBER statedNote)
    Q_PROPERTY(QString statedLink MEMBER statedLink)
    Q_PROPERTY(QString avoids MEMBER avoids)
    Q_PROPERTY(QString byBranch MEMBER byBranch)
    Q_PROPERTY(QString exposure MEMBER exposure)
    Q_PROPERTY(QString transit MEMBER transit)
    Q_PROPERTY(QString capacity MEMBER capacity)
    Q_PROPERTY(QString note MEMBER note)
    Q_PROPERTY(QString file MEMBER file)
    Q_PROPERTY(QStringList links MEMBER links)
    Q_PROPERTY(QList<CorridorItinerary> legs MEMBER legs)
    Q_PROPERTY(QList<CorridorFigure> figures MEMBER figures)
    Q_PROPERTY(QList<CorridorStretch> strip MEMBER strip)
    Q_PROPERTY(QList<CorridorTick> ticks MEMBER ticks)
    Q_PROPERTY(QList<CorridorPiece> pieces MEMBER pieces)
    Q_PROPERTY(QStringList volumeYears MEMBER volumeYears)
    Q_PROPERTY(QList<ChartLine> volumes MEMBER volumes)
    Q_PROPERTY(ChartScale volumeScale MEMBER volumeScale)

public:
    QString id; ///< empty: there is no such corridor
    QString name;
    QString detail;
    QColor color;
    QString drawn;      ///< "9,923 km"
    QString drawnNote;  ///< from what it was measured, and why it falls short
    QString stated;     ///< "11,000 km"; empty: nobody states one
    QString statedNote; ///< who states it, of what
    QString statedLink;
    QString avoids;   ///< "Avoids Russia and Iran"
    QString byBranch; ///< "Only a branch crosses Türkiye"; may be empty
    QString exposure; ///< under the assumption made; may be empty
    QString transit;  ///< as stated
    QString capacity; ///< as stated
    QString note;
    QString file; ///< the user's file it is from; empty: the atlas' own
    QStringList links;
    QList<CorridorItinerary> legs;
    QList<CorridorFigure> figures;
    QList<CorridorStretch> strip; ///< the main line, end to end
    QList<CorridorTick> ticks;    ///< along it
    QList<CorridorPiece> pieces;  ///< the main line's sections in order, then those of branches, each once
    QStringList volumeYears;      ///< from the first to the last of the series that its width goes by, gaps too
    QList<ChartLine> volumes;     ///< that series, one line; none where there is none
    ChartScale volumeScale;

    bool operator==(const CorridorInfo &) const = default;
};

/// A width of the legend and what it stands for.
struct CorridorWidth
{
    Q_GADGET
    QML_VALUE_TYPE(corridorWidth)
    Q_PROPERTY(double pixels MEMBER pixels)
    Q_PROPERTY(QString value MEMBER value)

public:
    double pixels = 0;
    QString value; ///< "5 Mt"

    bool operator==(const CorridorWidth &) const = default;
};

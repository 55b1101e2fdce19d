// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>
#include <QtQmlIntegration>

/// A figure behind a cell, or beside it, as people read it.
struct ComparedFigure
{
    Q_GADGET
    QML_VALUE_TYPE(comparedFigure)
    Q_PROPERTY(QString value MEMBER value)
    Q_PROPERTY(QString subject MEMBER subject)
    Q_PROPERTY(QString original MEMBER original)
    Q_PROPERTY(QString period MEMBER period)
    Q_PROPERTY(QString reporter MEMBER reporter)
    Q_PROPERTY(QString side MEMBER side)
    Q_PROPERTY(QString source MEMBER source)
    Q_PROPERTY(QString link MEMBER link)
    Q_PROPERTY(QString note MEMBER note)
    Q_PROPERTY(bool isLow MEMBER isLow)

public:
    QString value;    ///< "$43.8 bn", "more than 40 %", "withheld"
    QString subject;  ///< of trade "exports", of a border the state's name; empty: the row says it
    QString original; ///< "EUR 34,000 million"; empty where it was printed in dollars
    QString period;
    QString reporter;
    QString side; ///< on which side the reporter stands; empty: it isn't told
    QString source, link, note;
    bool isLow = false;

    bool operator==(const ComparedFigure &) const = default;
};

/// What a row says of one power.
struct ComparedCell
{
    Q_GADGET
    QML_VALUE_TYPE(comparedCell)
    Q_PROPERTY(QString power MEMBER power)
    Q_PROPERTY(QString state MEMBER state)
    Q_PROPERTY(QString text MEMBER text)
    Q_PROPERTY(QString period MEMBER period)
    Q_PROPERTY(QString reporter MEMBER reporter)
    Q_PROPERTY(QString marks MEMBER marks)
    Q_PROPERTY(QString remarks MEMBER remarks)
    Q_PROPERTY(QStringList sources MEMBER sources)
    Q_PROPERTY(QStringList parts MEMBER parts)
    Q_PROPERTY(QList<ComparedFigure> figures MEMBER figures)
    Q_PROPERTY(QList<ComparedFigure> alternatives MEMBER alternatives)
    Q_PROPERTY(double barFrom MEMBER barFrom)
    Q_PROPERTY(double barTo MEMBER barTo)
    Q_PROPERTY(bool hasValue MEMBER hasValue)
    Q_PROPERTY(bool hasBar MEMBER hasBar)
    Q_PROPERTY(bool isLow MEMBER isLow)
    Q_PROPERTY(bool isOtherYear MEMBER isOtherYear)
    Q_PROPERTY(bool differsInYear MEMBER differsInYear)
    Q_PROPERTY(bool differsInReporter MEMBER differsInReporter)

public:
    QString power;       ///< id of the column's power
    QString state;       ///< "value", "no data", "withheld" or "no source", whatever the language
    QString text;        ///< "$94.8 bn"; without a value which of the three it is, in words
    QString period;      ///< "2024"; empty: of no year, or the value is a date
    QString reporter;    ///< "China GACC"; several by commas; empty: nobody counted, it was computed
    QString marks;       ///< "*" of another year than its neighbours, "+" by another reporter, "?" of low confidence
    QString remarks;     ///< the marks and whatever else must be said, in words; may be empty
    QStringList sources; ///< what has to be named for a value; never empty where there is one
    QStringList parts;   ///< of a count of corridors: their names
    QList<ComparedFigure> figures;      ///< what it rests on
    QList<ComparedFigure> alternatives; ///< what others say of the same
    double barFrom = 0, barTo = 0;      ///< parts of the scale, 0..1: from zero to the value; of a range its ends
    bool hasValue = false;
    bool hasBar = false;
    bool isLow = false;
    bool isOtherYear = false; ///< not of the comparison's year
    bool differsInYear = false;
    bool differsInReporter = false;

    bool operator==(const ComparedCell &) const = default;
};

/// One measure of all powers.
struct ComparedRow
{
    Q_GADGET
    QML_VALUE_TYPE(comparedRow)
    Q_PROPERTY(QString id MEMBER id)
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(QString mixed MEMBER mixed)
    Q_PROPERTY(QString refusal MEMBER refusal)
    Q_PROPERTY(QString remarks MEMBER remarks)
    Q_PROPERTY(QList<ComparedCell> cells MEMBER cells)
    Q_PROPERTY(double zero MEMBER zero)
    Q_PROPERTY(bool hasBars MEMBER hasBars)

public:
    QString id;                ///< "turnover", "fdi_stock": as tables call it
    QString name;              ///< "Trade turnover"
    QString mixed;             ///< "2024 beside 2022"; empty: all are of one period
    QString refusal;           ///< why there are no bars, where somebody might expect some
    QString remarks;           ///< whose turnovers are the whole of a share; may be empty
    QList<ComparedCell> cells; ///< by power
    double zero = 0;           ///< where bars begin, a part of the scale
    bool hasBars = false;

    bool operator==(const ComparedRow &) const = default;
};

/// A power or an area that can be chosen.
struct ComparedName
{
    Q_GADGET
    QML_VALUE_TYPE(comparedName)
    Q_PROPERTY(QString id MEMBER id)
    Q_PROPERTY(QString name MEMBER name)

public:
    QString id;
    QString name;

    bool operator==(const ComparedName &) const = default;
};

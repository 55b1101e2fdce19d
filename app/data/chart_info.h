// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QtQmlIntegration>

/// A value of a chart and what must be said of it, whether there is one or not.
struct ChartPoint
{
    Q_GADGET
    QML_VALUE_TYPE(chartPoint)
    Q_PROPERTY(QString label MEMBER label)
    Q_PROPERTY(QString text MEMBER text)
    Q_PROPERTY(QString reporter MEMBER reporter)
    Q_PROPERTY(QString remarks MEMBER remarks)
    Q_PROPERTY(QString state MEMBER state)
    Q_PROPERTY(double value MEMBER value)
    Q_PROPERTY(double upper MEMBER upper)
    Q_PROPERTY(bool hasValue MEMBER hasValue)
    Q_PROPERTY(bool isLow MEMBER isLow)

public:
    QString label = {};    ///< "2024", "Kazakhstan"
    QString text = {};     ///< "$43.8 bn"; without a value which of "no data" and "withheld" it is, in words
    QString reporter = {}; ///< who counted; empty of a range, or where nothing is
    QString remarks = {};  ///< in words; may be empty
    QString state = {};    ///< "value", "no data" or "withheld", whatever the language
    double value = 0;      ///< in the chart's unit; 0 where there is none
    double upper = 0;      ///< of a range; else as `value`
    bool hasValue = false;
    bool isLow = false;

    bool operator==(const ChartPoint &) const = default;
};

/// Values of a line that may be joined: neighbours, of one reporter. A single one is a dot.
struct ChartRun
{
    Q_GADGET
    QML_VALUE_TYPE(chartRun)
    Q_PROPERTY(int first MEMBER first)
    Q_PROPERTY(QList<double> values MEMBER values)
    Q_PROPERTY(QList<double> uppers MEMBER uppers)
    Q_PROPERTY(bool isBridge MEMBER isBridge)

public:
    int first = 0; ///< index of its first point
    QList<double> values = {};
    QList<double> uppers = {}; ///< of ranges; else the same
    bool isBridge = false;     ///< from one reporter's last value to another's first: drawn faintly

    bool operator==(const ChartRun &) const = default;
};

/// Cuts a line where there is no value, and where it says so by point: another counts from there on. The latter gaps
/// are bridged. Pure.
QList<ChartRun> runsOf(const QList<ChartPoint> &points, const QList<bool> &isCut);

/// What one power, or the index, has along the chart.
struct ChartLine
{
    Q_GADGET
    QML_VALUE_TYPE(chartLine)
    Q_PROPERTY(QString id MEMBER id)
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(QList<ChartPoint> points MEMBER points)
    Q_PROPERTY(QList<ChartRun> runs MEMBER runs)

public:
    QString id = {}; ///< of a power; of the index empty
    QString name = {};
    QList<ChartPoint> points = {}; ///< one a place on the axis, also where there is no value
    QList<ChartRun> runs = {};     ///< bridges last

    bool operator==(const ChartLine &) const = default;
};

/// A scale that begins at zero, with round marks.
struct ChartScale
{
    Q_GADGET
    QML_VALUE_TYPE(chartScale)
    Q_PROPERTY(double top MEMBER top)
    Q_PROPERTY(double step MEMBER step)
    Q_PROPERTY(QStringList marks MEMBER marks)

public:
    double top = 1;         ///< the last mark
    double step = 1;        ///< from mark to mark
    QStringList marks = {}; ///< "0", "$20 bn" …, from the lowest

    bool operator==(const ChartScale &) const = default;
};

/// The smallest top of 1, 2 or 5 · 10ⁿ times 2 … 5 steps that reaches `most`; without marks. Pure.
ChartScale scaleFor(double most);

/// A slice of a donut.
struct ChartSlice
{
    Q_GADGET
    QML_VALUE_TYPE(chartSlice)
    Q_PROPERTY(QString id MEMBER id)
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(QString text MEMBER text)
    Q_PROPERTY(QString share MEMBER share)
    Q_PROPERTY(double part MEMBER part)
    Q_PROPERTY(bool isLow MEMBER isLow)

public:
    QString id = {}; ///< of a power; empty: the others together
    QString name = {};
    QString text = {};  ///< "$43.8 bn"
    QString share = {}; ///< "31 %"
    double part = 0;    ///< 0..1
    bool isLow = false;

    bool operator==(const ChartSlice &) const = default;
};

/// A state's multi-vector index of one year, as people read it.
struct IndexFacts
{
    Q_GADGET
    QML_VALUE_TYPE(indexFacts)
    Q_PROPERTY(int year MEMBER year)
    Q_PROPERTY(QString value MEMBER value)
    Q_PROPERTY(QString in MEMBER in)
    Q_PROPERTY(QString out MEMBER out)
    Q_PROPERTY(QString remarks MEMBER remarks)

public:
    int year = 0;         ///< 0: there is no index
    QString value = {};   ///< "0.62"
    QString in = {};      ///< "China 41 %, Russia 36 %": the powers with a figure and their parts
    QString out = {};     ///< powers without one; may be empty
    QString remarks = {}; ///< in words; may be empty

    bool operator==(const IndexFacts &) const = default;
};

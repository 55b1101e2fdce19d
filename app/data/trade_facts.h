// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QString>
#include <QStringList>
#include <QtQmlIntegration>

#include <vector>

/// One figure of a trade table as people read it.
struct TradeFigureFacts
{
    Q_GADGET
    QML_VALUE_TYPE(tradeFigureFacts)
    Q_PROPERTY(QString flow MEMBER flow)
    Q_PROPERTY(QString value MEMBER value)
    Q_PROPERTY(QString original MEMBER original)
    Q_PROPERTY(QString reporter MEMBER reporter)
    Q_PROPERTY(QString side MEMBER side)
    Q_PROPERTY(QString source MEMBER source)
    Q_PROPERTY(QString link MEMBER link)
    Q_PROPERTY(QString note MEMBER note)
    Q_PROPERTY(bool isLow MEMBER isLow)
    Q_PROPERTY(bool isChosen MEMBER isChosen)

public:
    QString flow;     ///< "exports of Kazakhstan", "turnover"
    QString value;    ///< "$43.8 bn", or that it is withheld
    QString original; ///< "EUR 34,000 million × 1.2848"; empty where it was printed in dollars
    QString reporter;
    QString side;
    QString source;
    QString link;
    QString note;
    bool isLow = false;
    bool isChosen = false; ///< the one that is drawn

    bool operator==(const TradeFigureFacts &) const = default;
};

/// A flow, or a pair of a state and a power, as people read it.
struct TradeFacts
{
    Q_GADGET
    QML_VALUE_TYPE(tradeFacts)
    Q_PROPERTY(QString id MEMBER id)
    Q_PROPERTY(QString country MEMBER country)
    Q_PROPERTY(QString power MEMBER power)
    Q_PROPERTY(QString title MEMBER title)
    Q_PROPERTY(QString year MEMBER year)
    Q_PROPERTY(bool isOtherYear MEMBER isOtherYear)
    Q_PROPERTY(QString value MEMBER value)
    Q_PROPERTY(QString reporter MEMBER reporter)
    Q_PROPERTY(QString remarks MEMBER remarks)
    Q_PROPERTY(QString gap MEMBER gap)
    Q_PROPERTY(QList<TradeFigureFacts> figures MEMBER figures)

public:
    QString id; ///< empty: there is no such flow or pair
    QString country;
    QString power;
    QString title; ///< "China → Kazakhstan"
    QString year;  ///< of the figure
    bool isOtherYear = false;
    QString value;    ///< "$43.8 bn"
    QString reporter; ///< who counted, and on which side they stand
    QString remarks;  ///< sum of two flows, low confidence, range of one count only; may be empty
    QString gap;      ///< what both sides count, as a difference and a ratio; empty where one has no figure
    QList<TradeFigureFacts> figures; ///< all that is known of it for the year, the drawn one first

    bool operator==(const TradeFacts &) const = default;
};

/// What a year has, for the timeline.
struct TradeYear
{
    Q_GADGET
    QML_VALUE_TYPE(tradeYear)
    Q_PROPERTY(int year MEMBER year)
    Q_PROPERTY(int figures MEMBER figures)
    Q_PROPERTY(int pairs MEMBER pairs)
    Q_PROPERTY(double usd MEMBER usd)
    Q_PROPERTY(QString total MEMBER total)

public:
    int year = 0;
    int figures = 0; ///< pairs with a figure
    int pairs = 0;
    double usd = 0; ///< their turnover, millions; only of those that have one
    QString total;  ///< "$94.8 bn from 5 pairs"

    bool operator==(const TradeYear &) const = default;
};

/// A width of the legend.
struct TradeWidth
{
    Q_GADGET
    QML_VALUE_TYPE(tradeWidth)
    Q_PROPERTY(double px MEMBER px)
    Q_PROPERTY(QString text MEMBER text)

public:
    double px = 0;
    QString text;

    bool operator==(const TradeWidth &) const = default;
};

/// What fills a state, by the measure that is shown.
struct TradeFill
{
    Q_GADGET
    QML_VALUE_TYPE(tradeFill)
    Q_PROPERTY(QString country MEMBER country)
    Q_PROPERTY(Kind kind MEMBER kind)
    Q_PROPERTY(int classIndex MEMBER classIndex)
    Q_PROPERTY(QString text MEMBER text)
    Q_PROPERTY(QString remarks MEMBER remarks)

public:
    enum Kind
    {
        NoData,
        Withheld,
        Zero,
        Value
    };
    Q_ENUM(Kind)

    QString country; ///< code
    Kind kind = NoData;
    int classIndex = -1;                     ///< 0..4 of a value
    QString text;                            ///< "43 %"
    QString remarks;                         ///< from how many powers, low confidence
    std::vector<std::uint32_t> figures = {}; ///< what a value is from: indices into the table's figures

    bool operator==(const TradeFill &) const = default;
};

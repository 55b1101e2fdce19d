// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/data/trade_scale.h"
#include "geodata/derive/trade_selection.h"
#include "geodata/model/place.h"

#include <QString>

#include <memory>

/// One flow as the map draws it.
struct TradeFlowMark
{
    QString id; ///< "KAZ/CHN/imports"
    QString country;
    QString power;
    geodata::TradeFlow flow = geodata::TradeFlow::Turnover;
    int pair = 0;            ///< index into the pairs
    double usd = 0;          ///< millions; of a range the lower bound
    double upperUsd = 0;     ///< of a range; else as `usd`
    bool isWithheld = false; ///< there is a figure, but it is not published: no value
    bool isLow = false;      ///< of low confidence
    bool isOtherYear = false;
    QString label; ///< its value, with the year where that is another one

    bool operator==(const TradeFlowMark &) const = default;
};

/// A state and a power between which goods could flow, in whatever year: what the flows' ways are laid out by, so that
/// they stay where they are while the years go by.
struct TradePair
{
    QString country;
    QString power;
    geodata::WorldPoint countryEnd;
    geodata::WorldPoint powerEnd; ///< on the copy of the world whence the way to the region is shorter
    double exportsUsd = 0;        ///< the largest of all years, by the basis, millions
    double importsUsd = 0;
    double turnoverUsd = 0;

    bool isEmpty() const { return exportsUsd <= 0 && importsUsd <= 0 && turnoverUsd <= 0; }
    bool operator==(const TradePair &) const = default;
};

/// All flows of a picture, the largest first. Shared, immutable.
struct TradeFlows
{
    Q_GADGET
    QML_VALUE_TYPE(tradeFlows)

public:
    std::shared_ptr<const QList<TradeFlowMark>> marks;
    std::shared_ptr<const QList<TradePair>> pairs; ///< those that are not looked at are empty, and keep their index
    geodata::WorldPoint region;                    ///< the middle of it all
    TradeScale scale;
    bool isRange = false;

    const QList<TradeFlowMark> &list() const
    {
        static const QList<TradeFlowMark> none;
        return marks ? *marks : none;
    }
    const QList<TradePair> &allPairs() const
    {
        static const QList<TradePair> none;
        return pairs ? *pairs : none;
    }
    bool operator==(const TradeFlows &other) const
    {
        return (marks == other.marks || list() == other.list()) &&
               (pairs == other.pairs || allPairs() == other.allPairs()) && region == other.region &&
               scale == other.scale && isRange == other.isRange;
    }
};

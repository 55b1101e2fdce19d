// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QtQmlIntegration>

#include <algorithm>
#include <cmath>

/// How wide a flow is drawn. Proportional to its value, and locked: the same for all years, bases and filters of an
/// atlas, so that two pictures of it can be compared. Marks and legend both ask this.
struct TradeScale
{
    Q_GADGET
    QML_VALUE_TYPE(tradeScale)
    Q_PROPERTY(double largestUsd MEMBER largestUsd)

public:
    static constexpr double MaxPx = 26;
    static constexpr double MinPx = 1; ///< what would be thinner is drawn this thin, as the legend says

    double largestUsd = 0; ///< what is drawn at MaxPx, millions of US dollars; 0: there are no values

    /// Logical pixels for a value in millions of US dollars; 0 for none.
    Q_INVOKABLE double widthPx(double usd) const
    {
        if (!(usd > 0) || !(largestUsd > 0))
            return 0;
        return std::clamp(usd / largestUsd * MaxPx, MinPx, MaxPx);
    }

    /// The value below which all flows are equally thin, millions of US dollars.
    double thinnestUsd() const { return largestUsd / MaxPx * MinPx; }

    /// Round values for a legend, the largest first: some three that are told apart by eye.
    QList<double> steps() const
    {
        QList<double> steps;
        if (!(largestUsd > 0) || !std::isfinite(largestUsd))
            return steps;
        const double decade = std::pow(10, std::floor(std::log10(largestUsd)));
        const double part = largestUsd / decade;
        const double top = decade * (part >= 5 ? 5 : part >= 2 ? 2 : 1);
        steps = {top, top * (part >= 2 && part < 5 ? 0.5 : 0.4), top * 0.1};
        return steps;
    }

    bool operator==(const TradeScale &) const = default;
};

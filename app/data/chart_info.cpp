// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/chart_info.h"

#include <cmath>

QList<ChartRun> runsOf(const QList<ChartPoint> &points, const QList<bool> &isCut)
{
    QList<ChartRun> runs, bridges;
    for (qsizetype i = 0; i < points.size(); ++i) {
        if (!points[i].hasValue)
            continue;
        const bool hasBefore = i > 0 && points[i - 1].hasValue;
        if (hasBefore && isCut[i])
            bridges.append(
                {int(i - 1), {points[i - 1].value, points[i].value}, {points[i - 1].upper, points[i].upper}, true});
        if (!hasBefore || isCut[i])
            runs.append({.first = int(i)});
        runs.last().values.append(points[i].value);
        runs.last().uppers.append(points[i].upper);
    }
    return runs + bridges;
}

ChartScale scaleFor(double most)
{
    if (!(most > 0) || !std::isfinite(most))
        return {};
    constexpr int MostSteps = 5;
    const double ten = std::pow(10, std::floor(std::log10(most / MostSteps)));
    for (const double factor : {1.0, 2.0, 5.0, 10.0}) {
        const double step = factor * ten;
        const double steps = std::ceil(most / step - 1e-9);
        if (steps <= MostSteps)
            return {.top = steps * step, .step = step};
    }
    return {.top = most, .step = most}; // of a number too small to be divided
}

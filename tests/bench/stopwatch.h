// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "process_facts.h"
#include "statistics.h"

#include <QJsonObject>

#include <map>

/// Collects times by stage.
class Stopwatch
{
public:
    /// Runs some work, notes how long it took, and gives back what it yields.
    template <typename Work>
    auto time(const QString &stage, Work work)
    {
        const std::int64_t start = monotonicNs();
        auto result = work();
        m_times[stage].push_back(double(monotonicNs() - start) / 1e6);
        return result;
    }

    double medianOf(const QString &stage) const
    {
        const auto found = m_times.find(stage);
        return found == m_times.end() ? 0 : median(found->second);
    }

    double longestOf(const QString &stage) const
    {
        const auto found = m_times.find(stage);
        return found == m_times.end() ? 0 : percentile(found->second, 1);
    }

    QJsonObject medians() const
    {
        QJsonObject result;
        for (const auto &[stage, times] : m_times)
            result[stage] = median(times);
        return result;
    }

private:
    std::map<QString, std::vector<double>> m_times;
};

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <stop_token>

namespace geodata {

/// How a long piece of work talks to whoever waits for it. Copies share the same listener.
struct Progress
{
    std::function<void(double)> report = {}; ///< called with 0..1, from the working thread; may be empty
    std::stop_token stop = {};               ///< asked between features; a stopped work returns a cancelled Error

    void at(double part) const
    {
        if (report)
            report(part);
    }
    bool isStopped() const { return stop.stop_requested(); }

    /// The same listener, for a stage of the work that runs from `from` to `to`.
    Progress stage(double from, double to) const
    {
        if (!report)
            return *this;
        return {[outer = report, from, to](double part) { outer(from + part * (to - from)); }, stop};
    }
};

} // namespace geodata

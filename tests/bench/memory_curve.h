// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <span>

/// How far a curve of memory ever rises above where it begins, as a share of that: 0.1 is a tenth, 0 is flat or
/// falling. What is given back in the end counts all the same. 0 of fewer than two points.
inline double riseOf(std::span<const double> curve)
{
    if (curve.size() < 2 || curve.front() <= 0)
        return 0;
    return std::max(0.0, std::ranges::max(curve) / curve.front() - 1);
}

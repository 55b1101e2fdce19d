// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cmath>
#include <vector>

/// The value below which a share (0..1) of the values lies, by nearest rank; 0 of no values.
inline double percentile(std::vector<double> values, double share)
{
    if (values.empty())
        return 0;
    const auto rank = std::size_t(std::lround(share * double(values.size() - 1)));
    std::nth_element(values.begin(), values.begin() + std::ptrdiff_t(rank), values.end());
    return values[rank];
}

inline double median(std::vector<double> values)
{
    return percentile(std::move(values), 0.5);
}

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <compare>

namespace geodata {

/// A day as precisely as it is known.
struct PartialDate
{
    int year = 0;  ///< 0: no date at all
    int month = 0; ///< 1..12; 0: not known
    int day = 0;   ///< 1..31; 0: not known
    auto operator<=>(const PartialDate &) const = default;
};

} // namespace geodata

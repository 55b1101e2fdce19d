// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace geodata {

/// How long somebody says the land border between two countries is. A pair may have several: they disagree.
struct StatedLength
{
    std::string countryA = {}, countryB = {}; ///< codes, in no particular order
    double kilometers = 0;
    std::string source = {};
    std::string link = {}; ///< may be empty
    std::string note = {}; ///< may be empty
    bool operator==(const StatedLength &) const = default;
};

} // namespace geodata

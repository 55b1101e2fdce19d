// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geodata/model/country.h"

#include <optional>

namespace geodata {

/// What a viewpoint says about some land: that it belongs to another country than in the file, or that it is disputed.
struct LandClaim
{
    enum class Kind
    {
        Move,
        Disputed
    };
    Kind kind = Kind::Move;
    std::string country = {};           ///< code of the country that has the land in the file
    std::optional<LonLat> place = {};   ///< a place within the one piece of land that is meant; none: all of it
    std::string to = {};                ///< Move: code of the country that gets it
    Names names = {};                   ///< what the land is called, for people; may be empty
    std::string note = {}, source = {}; ///< why, and who says so; may be empty
    std::size_t line = 0;               ///< in the table, for messages
    bool operator==(const LandClaim &) const = default;
};

/// Whose borders: a named set of claims over what the country file says.
struct Viewpoint
{
    std::string id = {}; ///< "un"
    Names names = {};
    std::string note = {}, source = {};
    std::vector<LandClaim> claims = {}; ///< in the order of the table; where two speak of the same land the later wins
    bool operator==(const Viewpoint &) const = default;
};

/// The viewpoint every atlas has: the file as it is.
inline constexpr std::string_view DeFacto = "de_facto";

} // namespace geodata

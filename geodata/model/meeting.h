// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geodata/model/country.h"
#include "geodata/model/partial_date.h"

#include <array>
#include <optional>
#include <string_view>

namespace geodata {

/// Who meets.
enum class MeetingLevel : std::uint8_t
{
    Summit,
    ForeignMinisters,
    Other
};

/// Whether it took place.
enum class MeetingState : std::uint8_t
{
    Held,
    Planned,
    Announced,
    Postponed,
    Cancelled
};

/// The words that tables use for the above, by their order.
inline constexpr std::array<std::string_view, 3> MeetingLevelWords = {"summit", "foreign_ministers", "other"};
inline constexpr std::array<std::string_view, 5> MeetingStateWords = {"held", "planned", "announced", "postponed",
                                                                      "cancelled"};

inline std::string_view wordOf(MeetingLevel level)
{
    return MeetingLevelWords[static_cast<std::size_t>(level)];
}
inline std::string_view wordOf(MeetingState state)
{
    return MeetingStateWords[static_cast<std::size_t>(state)];
}

/// A meeting of a power, or of an organisation, with the states of the region in a set format.
struct Meeting
{
    std::string id = {};    ///< unique within an atlas: made of power, format, level and date
    std::string power = {}; ///< id of a power of the atlas, or another's code
    Names format = {};      ///< "China-Central Asia"
    PartialDate date = {}, endDate = {};
    Names place = {};                 ///< as the table has it; may be empty
    std::optional<LonLat> where = {}; ///< none: virtual, not told, or only a country is
    MeetingLevel level = MeetingLevel::Other;
    MeetingState state = MeetingState::Held;
    int ordinal = 0;        ///< the organiser's own count; 0: none
    bool isWithFive = true; ///< all five states are invited; false: another circle, such as the Turkic States
    Names outcome = {};
    std::string link = {}, note = {};
    bool operator==(const Meeting &) const = default;
};

} // namespace geodata

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geodata/model/meeting.h"

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace geodata {

/// What the meetings of one format come to at one level: "China-Central Asia", summits.
///
/// The rules: a meeting is full if it was held and all five states were invited. Only what the table lists is counted.
/// An ordinal is the organiser's own count, taken as the table has it: it may be higher, as a table may not go back to
/// the first meeting, or lower, as an organiser may not count all. Neither number is made to fit the other: both are
/// kept. What is planned, announced, postponed or cancelled is counted nowhere; it may only be the next one.
struct MeetingFormat
{
    std::string power = {};
    Names names = {};
    MeetingLevel level = MeetingLevel::Other;
    int listed = 0;                       ///< full meetings that the table lists
    int otherCircle = 0;                  ///< held, but not with all five; never among the above
    int ordinal = 0;                      ///< the organiser's highest count of what was held; 0: nobody counts
    int lastOrdinal = 0;                  ///< its count of the last that was held; 0: it was given none
    PartialDate since = {};               ///< of the first of all that were held; of year 0 if none was
    std::optional<std::size_t> last = {}; ///< the last that was held: its row among the meetings
    std::optional<std::size_t> next = {}; ///< the first planned or announced one that is not before that
    bool operator==(const MeetingFormat &) const = default;
};

/// The formats of some meetings, each power's together and summits before ministers, both in the order in which they
/// come up. Two meetings are of one format if power, level and the English name are the same. `meetings` are in the
/// order of their dates, those without one last, as readMeetings() yields them. Pure.
std::vector<MeetingFormat> formatsOf(std::span<const Meeting> meetings);

} // namespace geodata

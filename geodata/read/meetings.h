// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geodata/model/error.h"
#include "geodata/model/meeting.h"
#include "geodata/read/partial_date.h"

#include <expected>
#include <filesystem>
#include <vector>

namespace geodata {

/// The meetings of a table, and what of it could not be used.
struct MeetingTable
{
    std::vector<Meeting> meetings = {}; ///< by date, those without one last; of the same date in the table's order
    std::vector<Error> notices = {};    ///< a row that was left out each
    bool operator==(const MeetingTable &) const = default;
};

/// Reads a CSV table with the columns power, format, date, end_date, place, lon, lat, level, ordinal, state, outcome,
/// with_five, link, note; format, place and outcome may have columns of other languages beside them (place_ru). A date
/// is a day (2023-05-18), a month (2023-05) or a year; what was held has one. with_five is yes or no, ordinal a whole
/// number from 1 or empty. Left out with a notice are rows that lack power or format, whose date, place on the map,
/// level, state, ordinal or with_five makes no sense, that have neither link nor note to say where it is from, and
/// second rows for one meeting: the same power, format, level and date. Fails if the file cannot be read or lacks a
/// column. Which powers there are is not looked at. Thread-safe.
std::expected<MeetingTable, Error> readMeetings(const std::filesystem::path &path);

} // namespace geodata

// SPDX-License-Identifier: GPL-3.0-or-later
#include "geodata/derive/meeting_formats.h"

#include <algorithm>

namespace geodata {

namespace {

bool isOf(const MeetingFormat &format, const Meeting &meeting)
{
    return format.power == meeting.power && format.level == meeting.level &&
           nameIn(format.names, "en") == nameIn(meeting.format, "en");
}

void add(MeetingFormat &format, const Meeting &meeting, std::size_t row)
{
    switch (meeting.state) {
    case MeetingState::Held:
        (meeting.isWithFive ? format.listed : format.otherCircle) += 1;
        format.ordinal = std::max(format.ordinal, meeting.ordinal);
        format.lastOrdinal = meeting.ordinal;
        if (format.since.year == 0)
            format.since = meeting.date;
        format.last = row;
        format.next.reset(); // what was planned before is over
        break;
    case MeetingState::Planned:
    case MeetingState::Announced:
        if (!format.next)
            format.next = row;
        break;
    case MeetingState::Postponed:
    case MeetingState::Cancelled:
        break;
    }
}

} // namespace

std::vector<MeetingFormat> formatsOf(std::span<const Meeting> meetings)
{
    std::vector<MeetingFormat> formats;
    std::vector<std::string> powers;
    for (std::size_t row = 0; row < meetings.size(); ++row) {
        const Meeting &meeting = meetings[row];
        auto found = std::ranges::find_if(formats, [&](const MeetingFormat &each) { return isOf(each, meeting); });
        if (found == formats.end())
            found = formats.insert(formats.end(),
                                   {.power = meeting.power, .names = meeting.format, .level = meeting.level});
        if (!std::ranges::contains(powers, meeting.power))
            powers.push_back(meeting.power);
        add(*found, meeting, row);
    }
    const auto key = [&](const MeetingFormat &format) {
        return std::pair(std::ranges::find(powers, format.power) - powers.begin(), format.level);
    };
    std::ranges::stable_sort(formats, {}, key);
    return formats;
}

} // namespace geodata

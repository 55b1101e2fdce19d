// SPDX-License-Identifier: GPL-3.0-or-later
#include "geodata/read/meetings.h"

#include "geodata/read/csv.h"
#include "geodata/read/language_columns.h"
#include "geodata/read/words.h"

#include <array>
#include <format>
#include <map>
#include <utility>

namespace geodata {

namespace {

constexpr std::array<std::string_view, 14> Columns = {"power",     "format", "date",    "end_date", "place",
                                                      "lon",       "lat",    "level",   "ordinal",  "state",
                                                      "with_five", "link",   "outcome", "note"};
constexpr int MaxOrdinal = 1000;

/// The date in a column; none of year 0 where it is empty.
std::expected<PartialDate, Error> dateIn(const CsvRow &row, std::string_view column)
{
    const std::string_view text = row.field(column);
    if (text.empty())
        return PartialDate();
    if (const auto date = partialDateOf(text))
        return *date;
    return std::unexpected(
        row.error({GEODATA_TEXT("{0} is “{1}”, which is no date"), {std::string(column), shownField(text)}},
                  {GEODATA_TEXT("write a day such as 2023-05-18, a month such as 2023-05, or a year")}));
}

std::expected<std::optional<LonLat>, Error> whereIn(const CsvRow &row)
{
    if (row.field("lon").empty() != row.field("lat").empty())
        return std::unexpected(row.error({GEODATA_TEXT("of lon and lat only one is filled in")},
                                         {GEODATA_TEXT("fill in both, or neither where there is no one place")}));
    if (row.field("lon").empty())
        return std::nullopt;
    const auto lon = row.number("lon", -180, 180);
    if (!lon)
        return std::unexpected(lon.error());
    const auto lat = row.number("lat", -90, 90);
    if (!lat)
        return std::unexpected(lat.error());
    return LonLat{*lon, *lat};
}

std::expected<int, Error> ordinalIn(const CsvRow &row)
{
    const std::string_view text = row.field("ordinal");
    const int ordinal = text.empty() ? 0 : digitsOf(text);
    if (text.empty() || (ordinal >= 1 && ordinal <= MaxOrdinal))
        return ordinal;
    return std::unexpected(
        row.error({GEODATA_TEXT("ordinal is “{0}”, which is no whole number from 1 to {1}"),
                   {shownField(text), std::to_string(MaxOrdinal)}},
                  {GEODATA_TEXT("write which one it is by the organiser's count, or nothing where nobody counts")}));
}

/// Reads date and end date of a meeting, and asks whether they go together with its state.
std::expected<void, Error> readDates(const CsvRow &row, Meeting &meeting)
{
    const auto date = dateIn(row, "date"), endDate = dateIn(row, "end_date");
    for (const auto *each : {&date, &endDate}) {
        if (!*each)
            return std::unexpected(each->error());
    }
    if (date->year == 0 && (meeting.state == MeetingState::Held || endDate->year != 0))
        return std::unexpected(row.error({GEODATA_TEXT("date is empty")},
                                         {GEODATA_TEXT("write when the meeting took place or begins, if only the year; "
                                                       "one that is only planned may lack both dates")}));
    if (endDate->year != 0 && isBefore(*endDate, *date))
        return std::unexpected(row.error({GEODATA_TEXT("end_date {0} lies before date {1}"),
                                          {std::string(row.field("end_date")), std::string(row.field("date"))}},
                                         {GEODATA_TEXT("correct one of the two, or leave end_date empty")}));
    meeting.date = *date;
    meeting.endDate = *endDate;
    return {};
}

std::string idOf(const Meeting &meeting)
{
    return std::format("{}/{}/{}/{}", meeting.power, nameIn(meeting.format, "en"), wordOf(meeting.level),
                       toText(meeting.date));
}

std::expected<Meeting, Error> meetingIn(const CsvRow &row, const std::vector<std::string_view> &columns)
{
    const std::string_view power = row.field("power"), format = row.field("format");
    if (power.empty())
        return std::unexpected(row.error({GEODATA_TEXT("power is empty")},
                                         {GEODATA_TEXT("write the power's id there, as the atlas has it")}));
    if (format.empty())
        return std::unexpected(row.error({GEODATA_TEXT("format is empty")},
                                         {GEODATA_TEXT("write the name of the series of meetings there")}));
    if (row.field("link").empty() && row.field("note").empty())
        return std::unexpected(row.error({GEODATA_TEXT("a meeting without a source is not shown")},
                                         {GEODATA_TEXT("write where it is from under link, or under note")}));
    const auto level = wordIn<MeetingLevel>(row, "level", MeetingLevelWords);
    if (!level)
        return std::unexpected(level.error());
    const auto state = wordIn<MeetingState>(row, "state", MeetingStateWords);
    if (!state)
        return std::unexpected(state.error());
    constexpr std::array<std::string_view, 2> NoOrYes = {"no", "yes"};
    const auto isWithFive = wordIn<bool>(row, "with_five", NoOrYes);
    if (!isWithFive)
        return std::unexpected(isWithFive.error());
    auto where = whereIn(row);
    if (!where)
        return std::unexpected(std::move(where.error()));
    const auto ordinal = ordinalIn(row);
    if (!ordinal)
        return std::unexpected(ordinal.error());
    Meeting meeting{.power = std::string(power),
                    .format = textsIn(row, columns, "format"),
                    .place = textsIn(row, columns, "place"),
                    .where = *where,
                    .level = *level,
                    .state = *state,
                    .ordinal = *ordinal,
                    .isWithFive = *isWithFive,
                    .outcome = textsIn(row, columns, "outcome"),
                    .link = std::string(row.field("link")),
                    .note = std::string(row.field("note"))};
    if (const auto good = readDates(row, meeting); !good)
        return std::unexpected(good.error());
    meeting.id = idOf(meeting);
    return meeting;
}

} // namespace

std::expected<MeetingTable, Error> readMeetings(const std::filesystem::path &path)
{
    auto table = readCsv(path);
    if (!table)
        return std::unexpected(std::move(table.error()));
    if (const auto good = table->checkColumns(Columns); !good)
        return std::unexpected(good.error());
    MeetingTable result;
    std::map<std::string, std::size_t> lineOf; // by id
    for (const CsvRow &row : table->rows()) {
        auto meeting = meetingIn(row, table->columns());
        if (!meeting) {
            table->notices.leaveOut(std::move(meeting.error()));
            continue;
        }
        const auto [first, isNew] = lineOf.try_emplace(meeting->id, row.line());
        if (isNew)
            result.meetings.push_back(std::move(*meeting));
        else
            table->notices.leaveOut(row.error({GEODATA_TEXT("is the same meeting as on line {0}: power, format, level "
                                                            "and date are"),
                                               {std::to_string(first->second)}},
                                              {GEODATA_TEXT("remove one of the two lines")}));
    }
    // What has no date is yet to come.
    const auto key = [](const Meeting &meeting) { return std::pair(meeting.date.year == 0, meeting.date); };
    std::ranges::stable_sort(result.meetings, {}, key);
    result.notices = table->notices.take();
    return result;
}

} // namespace geodata

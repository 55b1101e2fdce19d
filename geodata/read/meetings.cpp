// SPDX-License-Identifier: GPL-3.0-or-later
#include "geodata/read/meetings.h"

#include "geodata/read/csv.h"
#include "geodata/read/language_columns.h"
#include "geodata/read/trade_fields.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <chrono>
#include <format>
#include <map>
#include <utility>

namespace geodata {

namespace {

constexpr std::array<std::string_view, 14> Columns = {"power",     "format", "date",    "end_date", "place",
                                                      "lon",       "lat",    "level",   "ordinal",  "state",
                                                      "with_five", "link",   "outcome", "note"};
constexpr int MaxOrdinal = 1000;

/// The whole number that all of a text is; −1 if it is none. No signs.
int digitsOf(std::string_view text)
{
    int value = -1;
    const char *const end = text.data() + text.size();
    const bool isPlain = std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; });
    const auto [stop, failure] = std::from_chars(text.data(), end, value);
    return isPlain && failure == std::errc() && stop == end ? value : -1;
}

/// The date a text of ten, seven or four characters is; nothing if there is no such day, month or year.
std::optional<PartialDate> dateOf(std::string_view text)
{
    constexpr std::size_t Year = 4, Month = 7, Day = 10; // the length of a text that ends with it
    if (text.size() != Year && text.size() != Month && text.size() != Day)
        return {};
    PartialDate date{.year = digitsOf(text.substr(0, Year))};
    if (date.year < FirstYear || date.year > LastYear)
        return {};
    if (text.size() == Year)
        return date;
    date.month = digitsOf(text.substr(Year + 1, 2));
    if (text[Year] != '-' || date.month < 1 || date.month > 12)
        return {};
    if (text.size() == Month)
        return date;
    date.day = digitsOf(text.substr(Month + 1));
    const std::chrono::year_month_day day{std::chrono::year(date.year),
                                          std::chrono::month(static_cast<unsigned>(date.month)),
                                          std::chrono::day(static_cast<unsigned>(std::max(0, date.day)))};
    return text[Month] == '-' && day.ok() ? std::optional(date) : std::nullopt;
}

/// The date in a column; none of year 0 where it is empty.
std::expected<PartialDate, Error> dateIn(const CsvRow &row, std::string_view column)
{
    const std::string_view text = row.field(column);
    if (text.empty())
        return PartialDate();
    if (const auto date = dateOf(text))
        return *date;
    return std::unexpected(
        row.error({GEODATA_TEXT("{0} is “{1}”, which is no date"), {std::string(column), shownField(text)}},
                  {GEODATA_TEXT("write a day such as 2023-05-18, a month such as 2023-05, or a year")}));
}

/// Whether a date surely lies before another: as far as both are known.
bool isBefore(const PartialDate &a, const PartialDate &b)
{
    if (a.year != b.year)
        return a.year < b.year;
    if (a.month == 0 || b.month == 0 || a.month != b.month)
        return a.month != 0 && b.month != 0 && a.month < b.month;
    return a.day != 0 && b.day != 0 && a.day < b.day;
}

/// Which of a few words stands in a column.
template <typename Value, std::size_t count>
std::expected<Value, Error> wordIn(const CsvRow &row, std::string_view column,
                                   const std::array<std::string_view, count> &words)
{
    const std::string_view text = row.field(column);
    if (const auto *found = std::ranges::find(words, text); found != words.end())
        return static_cast<Value>(found - words.begin());
    std::string known;
    for (const std::string_view word : words)
        known += (known.empty() ? "" : ", ") + std::string(word);
    return std::unexpected(notKnown(row, column, text, known));
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

std::string toText(const PartialDate &date)
{
    if (date.year == 0)
        return {};
    if (date.month == 0)
        return std::format("{:04}", date.year);
    return date.day == 0 ? std::format("{:04}-{:02}", date.year, date.month)
                         : std::format("{:04}-{:02}-{:02}", date.year, date.month, date.day);
}

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

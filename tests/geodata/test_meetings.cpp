// SPDX-License-Identifier: GPL-3.0-or-later
#include "geodata/read/meetings.h"

#include "tests/geodata/small_world.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/matchers/catch_matchers_string.hpp>

using namespace geodata;
using namespace small_world;
using Catch::Matchers::ContainsSubstring;
using Catch::Matchers::EndsWith;

namespace {

const std::string Header =
    "power,format,format_ru,date,end_date,place,place_zh-Hant,lon,lat,level,ordinal,state,outcome,"
    "outcome_ru,with_five,link,note\n";
const std::string Good = "CHN,China-Central Asia,,2025-06-17,,Astana,,71.43,51.13,summit,2,held,,,yes,https://x.org,\n";

/// The meetings of a table with these rows.
MeetingTable meetingsOf(const std::string &rows)
{
    const Folder folder;
    auto table = readMeetings(write(folder / "meetings.csv", Header + rows));
    REQUIRE(table);
    return *table;
}

/// The one notice for a wrong row, which stands on line 2; the row after it is read nevertheless.
std::string noticeFor(const std::string &row)
{
    const MeetingTable table = meetingsOf(row + '\n' + Good);
    CAPTURE(row);
    REQUIRE(table.notices.size() == 1);
    CHECK(table.meetings == meetingsOf(Good).meetings);
    const std::string sentence = toEnglish(table.notices[0]);
    CHECK_THAT(sentence, ContainsSubstring("meetings.csv, line 2, left out: "));
    CHECK_FALSE(table.notices[0].wayOut.isEmpty());
    return sentence;
}

/// A row with another text in one of its columns.
std::string rowWith(const std::string &column, const std::string &text)
{
    std::map<std::string, std::string> fields{{"power", "USA"},      {"format", "C5+1"},       {"date", "2023-09-19"},
                                              {"place", "New York"}, {"lon", "-74"},           {"lat", "40.7"},
                                              {"level", "summit"},   {"ordinal", "1"},         {"state", "held"},
                                              {"with_five", "yes"},  {"link", "https://x.org"}};
    fields[column] = text;
    std::string row;
    std::string_view names = Header;
    while (!names.empty()) {
        const auto end = names.find_first_of(",\n");
        row += fields[std::string(names.substr(0, end))] + (names[end] == ',' ? "," : "");
        names.remove_prefix(end + 1);
    }
    return row;
}

PartialDate dateOf(const std::string &text)
{
    const MeetingTable table = meetingsOf(rowWith("date", text));
    REQUIRE(table.meetings.size() == 1);
    return table.meetings[0].date;
}

} // namespace

TEST_CASE("A meeting says who met, when, where, and what came of it, in any language", "[meetings]")
{
    const MeetingTable table = meetingsOf(
        "CHN,China-Central Asia,Китай – Центральная Азия,2023-05-18,2023-05-19,Xi'an,西安,108.94,34.34,summit,1,"
        "held,Xi'an Declaration,Сианьская декларация,yes,https://x.org,a note\n");
    CHECK(table.notices.empty());
    const Meeting xian{.id = "CHN/China-Central Asia/summit/2023-05-18",
                       .power = "CHN",
                       .format = {{"en", "China-Central Asia"}, {"ru", "Китай – Центральная Азия"}},
                       .date = {2023, 5, 18},
                       .endDate = {2023, 5, 19},
                       .place = {{"en", "Xi'an"}, {"zh-Hant", "西安"}},
                       .where = LonLat{108.94, 34.34},
                       .level = MeetingLevel::Summit,
                       .state = MeetingState::Held,
                       .ordinal = 1,
                       .isWithFive = true,
                       .outcome = {{"en", "Xi'an Declaration"}, {"ru", "Сианьская декларация"}},
                       .link = "https://x.org",
                       .note = "a note"};
    CHECK(table.meetings == std::vector{xian});
    CHECK(meetingsOf("") == MeetingTable{});
}

TEST_CASE("A meeting may have no one place, no ordinal and another circle", "[meetings]")
{
    const MeetingTable table = meetingsOf("TUR,Turkic States,,2024,,,,,,summit,,held,,,no,,from memory\n");
    REQUIRE(table.meetings.size() == 1);
    CHECK_FALSE(table.meetings[0].where);
    CHECK(table.meetings[0].ordinal == 0);
    CHECK_FALSE(table.meetings[0].isWithFive);
    CHECK(table.meetings[0].place.empty());
}

TEST_CASE("A date is kept as precisely as it is known", "[meetings]")
{
    CHECK(dateOf("2022") == PartialDate{2022, 0, 0});
    CHECK(dateOf("2022-06") == PartialDate{2022, 6, 0});
    CHECK(dateOf("2024-02-29") == PartialDate{2024, 2, 29});
    for (const char *text : {"2022", "2022-06", "2024-02-29"})
        CHECK(toText(dateOf(text)) == text);
    CHECK(toText({}).empty());
}

TEST_CASE("Meetings come by their dates, those without one last", "[meetings]")
{
    const MeetingTable table =
        meetingsOf(rowWith("date", "2023-09-19") + '\n' + rowWith("date", "2023") + '\n' +
                   "JPN,Dialogue,,,,,,,,summit,,planned,,,yes,,said so\n" + rowWith("date", "2004-08") + '\n');
    CHECK(table.notices.empty());
    std::vector<std::string> dates;
    dates.reserve(table.meetings.size());
    for (const Meeting &meeting : table.meetings)
        dates.push_back(toText(meeting.date));
    CHECK(dates == std::vector<std::string>{"2004-08", "2023", "2023-09-19", ""});
}

TEST_CASE("A row without who meets is left out", "[meetings]")
{
    CHECK_THAT(noticeFor(rowWith("power", "")), ContainsSubstring("power is empty; write the power's id"));
    CHECK_THAT(noticeFor(rowWith("format", "")), ContainsSubstring("format is empty; write the name of the series"));
}

TEST_CASE("A row whose date there cannot be is left out", "[meetings]")
{
    for (const char *date : {"2025-13", "2025-00", "2025-02-29", "2025-04-31", "2025-4-1", "25", "1899", "2101",
                             "May 2025", "2025/05/18", "2025-05-", "2025-05-00", "+025", "2025-05-18T10:00"})
        CHECK_THAT(noticeFor(rowWith("date", date)),
                   ContainsSubstring("date is “" + std::string(date) + "”, which is no date; write a day such as "));
    CHECK_THAT(noticeFor(rowWith("end_date", "soon")), ContainsSubstring("end_date is “soon”, which is no date"));
    CHECK_THAT(noticeFor(rowWith("end_date", "2023-09-18")),
               ContainsSubstring("end_date 2023-09-18 lies before date 2023-09-19; correct one of the two"));
    CHECK_THAT(noticeFor(rowWith("date", "")), ContainsSubstring("date is empty; write when the meeting took place"));
    CHECK(meetingsOf(rowWith("end_date", "2023")).notices.empty()); // no day of which is surely before
}

TEST_CASE("A row whose place on the map there cannot be is left out", "[meetings]")
{
    CHECK_THAT(noticeFor(rowWith("lat", "")), ContainsSubstring("of lon and lat only one is filled in; fill in both"));
    CHECK_THAT(noticeFor(rowWith("lon", "")), ContainsSubstring("of lon and lat only one is filled in"));
    CHECK_THAT(noticeFor(rowWith("lat", "91")), ContainsSubstring("lat is 91, which is not between"));
    CHECK_THAT(noticeFor(rowWith("lon", "east")), ContainsSubstring("lon is “east”, which is no number"));
}

TEST_CASE("A row with a word that is not known is left out", "[meetings]")
{
    CHECK_THAT(noticeFor(rowWith("level", "ministers")),
               EndsWith("level is “ministers”, which is not known; write one of these: summit, foreign_ministers, "
                        "other."));
    CHECK_THAT(noticeFor(rowWith("state", "done")), ContainsSubstring("write one of these: held, planned, announced, "
                                                                      "postponed, cancelled"));
    CHECK_THAT(noticeFor(rowWith("with_five", "")), ContainsSubstring("with_five is “”, which is not known; write one "
                                                                      "of these: no, yes"));
}

TEST_CASE("A row whose ordinal is no whole number is left out", "[meetings]")
{
    for (const char *ordinal : {"1.5", "0", "-1", "second", "+2", "99999999999"})
        CHECK_THAT(noticeFor(rowWith("ordinal", ordinal)),
                   ContainsSubstring("ordinal is “" + std::string(ordinal) + "”, which is no whole number from 1 to "));
}

TEST_CASE("No meeting without where it is from", "[meetings]")
{
    CHECK_THAT(noticeFor(rowWith("link", "")),
               EndsWith("a meeting without a source is not shown; write where it is from "
                        "under link, or under note."));
}

TEST_CASE("A meeting is there once", "[meetings]")
{
    const std::string row = rowWith("date", "2023-09-19") + '\n';
    const MeetingTable table = meetingsOf(row + rowWith("level", "foreign_ministers") + '\n' + row);
    CHECK(table.meetings.size() == 2);
    REQUIRE(table.notices.size() == 1);
    CHECK_THAT(
        toEnglish(table.notices[0]),
        EndsWith("meetings.csv, line 4, left out: is the same meeting as on line 2: power, format, level and date "
                 "are; remove one of the two lines."));
}

TEST_CASE("A table of meetings lacks no column", "[meetings]")
{
    const Folder folder;
    const auto table = readMeetings(write(folder / "meetings.csv", "power,format,date\n"));
    REQUIRE_FALSE(table);
    CHECK_THAT(toEnglish(table.error()), ContainsSubstring("meetings.csv, line 1: has no column end_date; name "));
    CHECK_FALSE(readMeetings(folder / "none.csv"));
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/meeting_layout.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

namespace {

MeetingMark mark(int year, int month, const char *id, bool isSummit = false)
{
    MeetingMark mark;
    mark.id = QString::fromLatin1(id);
    mark.year = year;
    mark.month = month;
    mark.isSummit = isSummit;
    return mark;
}

constexpr YearScale Years{2005, 2025, 40};

} // namespace

TEST_CASE("A meeting stands in its year, a later month further right", "[meeting_layout]")
{
    for (const int month : {1, 4, 6, 12}) {
        const auto spots = layOutMeetings({mark(2010, month, "a")}, Years);
        REQUIRE(spots.size() == 1);
        CHECK(spots[0].x > 5 * Years.pitch);
        CHECK(spots[0].x < 6 * Years.pitch);
    }
    const auto spots = layOutMeetings({mark(2010, 12, "late"), mark(2010, 1, "early")}, Years);
    REQUIRE(spots.size() == 2);
    CHECK(spots[0].marks.front().id == QStringLiteral("early"));
    CHECK(spots[0].x < spots[1].x);
}

TEST_CASE("A meeting of which only the year is known stands in the middle of it", "[meeting_layout]")
{
    CHECK(layOutMeetings({mark(2005, 0, "a")}, {2005, 2025, 39}).front().x == 19.5);
}

TEST_CASE("What lies before or after the years stands beyond their ends, however far", "[meeting_layout]")
{
    const auto spots = layOutMeetings(
        {mark(1999, 1, "long ago"), mark(2004, 8, "before"), mark(2026, 9, "after"), mark(2027, 0, "later")}, Years);
    REQUIRE(spots.size() == 2);
    CHECK(spots[0].x == -BeyondPx);
    CHECK(spots[0].marks.size() == 2);
    CHECK(spots[1].x == 21 * Years.pitch + BeyondPx);
    CHECK(spots[1].marks.size() == 2);
}

TEST_CASE("A spot draws three meetings at most, summits first, and counts the others", "[meeting_layout]")
{
    QList<MeetingMark> marks{mark(2025, 4, "a"), mark(2025, 4, "b"), mark(2025, 4, "summit", true)};
    auto spots = layOutMeetings(marks, Years);
    REQUIRE(spots.size() == 1);
    CHECK(spots[0].drawn == 3);
    CHECK(spots[0].marks.front().id == QStringLiteral("summit"));
    marks.append(mark(2025, 4, "c"));
    spots = layOutMeetings(marks, Years);
    REQUIRE(spots.size() == 1);
    CHECK(spots[0].drawn == 2);
    CHECK(spots[0].marks.size() == 4);
    CHECK(spots[0].marks.back().id == QStringLiteral("c"));
}

TEST_CASE("Spots never overlap, and none is lost, at any width", "[meeting_layout]")
{
    QList<MeetingMark> marks;
    for (int year = 2004; year <= 2027; ++year) {
        for (int month = 0; month <= 12; ++month)
            marks.append(mark(year, month, "m"));
    }
    for (const double pitch : {3.0, 11.0, 25.0, 39.0, 100.0, 400.0}) {
        const auto spots = layOutMeetings(marks, {2005, 2025, pitch});
        qsizetype count = 0;
        for (qsizetype i = 0; i < spots.size(); ++i) {
            count += spots[i].marks.size();
            CHECK((spots[i].drawn == spots[i].marks.size() || spots[i].drawn == 2));
            CHECK((i == 0 || spots[i].x - spots[i - 1].x >= std::min(13.0, pitch) - 1e-9));
        }
        CHECK(count == marks.size());
    }
}

TEST_CASE("Without years, or without a date, nothing stands anywhere", "[meeting_layout]")
{
    CHECK(layOutMeetings({mark(2010, 1, "a")}, {2005, 2025, 0}).isEmpty());
    CHECK(layOutMeetings({mark(2010, 1, "a")}, {}).isEmpty());
    CHECK(layOutMeetings({mark(0, 0, "a")}, Years).isEmpty());
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "geodata/derive/meeting_formats.h"

#include <catch2/catch_test_macros.hpp>

using namespace geodata;

namespace {

/// A meeting of China's with all five.
Meeting meeting(PartialDate date, MeetingState state, int ordinal = 0, MeetingLevel level = MeetingLevel::Summit)
{
    return {.power = "CHN",
            .format = {{"en", "China-Central Asia"}},
            .date = date,
            .level = level,
            .state = state,
            .ordinal = ordinal};
}

} // namespace

TEST_CASE("What is counted is what was held with all five, and since when", "[meeting_formats]")
{
    const std::vector meetings{
        meeting({2022, 1, 25}, MeetingState::Held), meeting({2023, 5, 18}, MeetingState::Held, 1),
        meeting({2024, 8}, MeetingState::Cancelled, 7), meeting({2025, 5, 5}, MeetingState::Postponed, 8),
        meeting({2025, 6, 17}, MeetingState::Held, 2)};
    const auto formats = formatsOf(meetings);
    REQUIRE(formats.size() == 1);
    CHECK(formats[0].listed == 3);
    CHECK(formats[0].otherCircle == 0);
    CHECK(formats[0].since == PartialDate{2022, 1, 25});
    CHECK(formats[0].last == 4);
    CHECK_FALSE(formats[0].next);
    CHECK(formats[0].ordinal == 2); // the organiser didn't count the virtual one; what was cancelled counts nothing
}

TEST_CASE("The organiser's count and the table's are kept apart", "[meeting_formats]")
{
    const std::vector meetings{meeting({2023, 4, 27}, MeetingState::Held, 4),
                               meeting({2025, 4, 26}, MeetingState::Held, 6)};
    CHECK(formatsOf(meetings)[0].listed == 2);
    CHECK(formatsOf(meetings)[0].ordinal == 6);
}

TEST_CASE("The next one is the first that is planned after the last that was held", "[meeting_formats]")
{
    std::vector meetings{meeting({2021}, MeetingState::Planned), meeting({2022}, MeetingState::Held, 1),
                         meeting({2026, 9}, MeetingState::Announced), meeting({2027}, MeetingState::Planned)};
    CHECK(formatsOf(meetings)[0].next == 2);
    meetings.resize(2);
    CHECK_FALSE(formatsOf(meetings)[0].next); // what was planned before is over
}

TEST_CASE("A meeting of another circle is none with the five", "[meeting_formats]")
{
    std::vector meetings{meeting({2024}, MeetingState::Held, 11), meeting({2025}, MeetingState::Held, 12)};
    for (Meeting &each : meetings)
        each.isWithFive = false;
    const auto formats = formatsOf(meetings);
    CHECK(formats[0].listed == 0);
    CHECK(formats[0].otherCircle == 2);
    CHECK(formats[0].since == PartialDate{2024});
    CHECK(formats[0].ordinal == 12);
}

TEST_CASE("Levels and names make formats of their own, each power's together", "[meeting_formats]")
{
    std::vector meetings{meeting({2020}, MeetingState::Held, 1, MeetingLevel::ForeignMinisters),
                         meeting({2021}, MeetingState::Held), meeting({2022}, MeetingState::Held),
                         meeting({2023}, MeetingState::Held)};
    meetings[1].power = "EU";
    meetings[3].format = {{"en", "Silk Road"}};
    const auto formats = formatsOf(meetings);
    REQUIRE(formats.size() == 4);
    CHECK(formats[0].power == "CHN");
    CHECK(formats[0].level == MeetingLevel::Summit);
    CHECK(nameIn(formats[1].names, "en") == "Silk Road");
    CHECK(formats[2].level == MeetingLevel::ForeignMinisters);
    CHECK(formats[3].power == "EU");
    CHECK(formatsOf({}).empty());
}

TEST_CASE("A count that the organiser did not go on with is no count of the last one", "[meeting_formats]")
{
    const std::vector meetings{meeting({2015, 11}, MeetingState::Held, 1), meeting({2023, 2}, MeetingState::Held)};
    CHECK(formatsOf(meetings)[0].ordinal == 1);
    CHECK(formatsOf(meetings)[0].lastOrdinal == 0);
}

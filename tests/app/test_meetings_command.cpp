// SPDX-License-Identifier: GPL-3.0-or-later
// `multivector meetings`: the table twin of the Meetings layer.
#include "tests/app/meeting_world.h"
#include "tests/app/tables.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/matchers/catch_matchers_string.hpp>

using Catch::Matchers::ContainsSubstring;

namespace {

/// The table of the small world's meetings, for these options.
std::vector<QStringList> meetingRows(std::initializer_list<const char *> options)
{
    const MeetingWorld world;
    const ProgramResult result = runProgram(words({"meetings", "--csv", "--atlas"}) << world.path() << words(options));
    CAPTURE(result.errors.toStdString());
    REQUIRE(result.exitCode == 0);
    CHECK(result.errors.isEmpty());
    auto rows = rowsOf(result.output);
    REQUIRE(rows.size() > 1);
    CHECK(rows[0] == words({"date", "end_date", "power", "format", "level", "ordinal", "state", "with_five", "place",
                            "outcome", "link", "note"}));
    rows.erase(rows.begin());
    return rows;
}

} // namespace

TEST_CASE("The table of meetings says when, who, what kind, whether held, where and what came of it",
          "[command_line][program]")
{
    const auto rows = meetingRows({"--power", "CHN", "--year", "2023"});
    REQUIRE(rows.size() == 2);
    CHECK(rows[0].first(2) == words({"2023-04-27", ""}));
    CHECK(rows[1] == words({"2023-05-18", "2023-05-19", "CHN", "China-Central Asia", "summit", "1", "held", "yes",
                            "Xi'an", "Xi'an Declaration", "https://example.org/xian", "with \"quotes\", and a comma"}));
}

TEST_CASE("The table of meetings has all of them by date unless told otherwise", "[command_line][program]")
{
    const auto rows = meetingRows({});
    CHECK(rows.size() == MeetingWorld::Count);
    for (std::size_t i = 1; i < rows.size(); ++i)
        CHECK((rows[i][0].isEmpty() || rows[i - 1][0] <= rows[i][0]));
    for (const QStringList &row : meetingRows({"--power", "KOR"}))
        CHECK(row[2] == QStringLiteral("KOR"));
}

TEST_CASE("Meetings that there are not are told, with what there is", "[command_line][program]")
{
    const MeetingWorld world;
    const auto ask = [&](const QStringList &options) {
        return sentenceFor(words({"meetings", "--csv", "--atlas"}) << world.path() << options);
    };
    const auto has = [](const char *word) { return ContainsSubstring(word); };
    CHECK_THAT(ask(words({"--power", "FRA"})), has("meetings.csv") && has("FRA") && has("JPN, CHN"));
    CHECK_THAT(ask(words({"--year", "1991"})), has("meetings.csv") && has("1991") && has("2004, "));
    CHECK_THAT(ask(words({"--year", "soon"})), has("--year") && has("soon"));

    const small_world::Folder folder;
    small_world::Shapefile bare;
    bare.features.push_back({{small_world::square(60, 40)}, {"KAZ", "Kazakhstan"}});
    const auto file = small_world::write(folder / "bare.shp", bare);
    CHECK_THAT(sentenceFor(words({"meetings", "--csv", "--atlas"}) << QString::fromStdString(file.string())),
               has("bare.shp") && has("no meetings") && has("atlas.json"));
}

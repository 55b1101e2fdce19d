// SPDX-License-Identifier: GPL-3.0-or-later
#include "geodata/read/stated_lengths.h"

#include "tests/geodata/small_world.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/matchers/catch_matchers_string.hpp>

using namespace geodata;
using namespace small_world;
using Catch::Matchers::ContainsSubstring;
using Catch::Matchers::EndsWith;

namespace {

/// The lengths of a table with these rows.
StatedLengthTable lengthsOf(const std::string &rows)
{
    const Folder folder;
    auto table = readStatedLengths(
        write(folder / "stated_borders.csv", "country_a,country_b,length_km,source,link,note\n" + rows));
    REQUIRE(table);
    return *table;
}

/// The one notice for a wrong row, which stands on line 2; the row after it is read nevertheless.
std::string noticeFor(const std::string &row)
{
    const StatedLengthTable table = lengthsOf(row + "\nKAZ,KGZ,1212,CIA,,\n");
    REQUIRE(table.notices.size() == 1);
    CHECK(table.lengths == std::vector<StatedLength>{{"KAZ", "KGZ", 1212, "CIA", "", ""}});
    const std::string sentence = toEnglish(table.notices[0]);
    CHECK_THAT(sentence, ContainsSubstring("stated_borders.csv, line 2, left out: "));
    CHECK_FALSE(table.notices[0].wayOut.isEmpty());
    return sentence;
}

} // namespace

TEST_CASE("A stated length says how long, between whom, and who says so", "[stated_lengths]")
{
    const auto table = lengthsOf("KAZ,RUS,7598.8,Treaty,https://example.org,with rivers\n"
                                 "RUS,KAZ,7644,CIA,,\n"
                                 "UZB,KAZ,100000,CIA\n");
    CHECK(table.notices.empty());
    CHECK(table.lengths ==
          std::vector<StatedLength>{{"KAZ", "RUS", 7598.8, "Treaty", "https://example.org", "with rivers"},
                                    {"RUS", "KAZ", 7644, "CIA", "", ""},
                                    {"UZB", "KAZ", 100'000, "CIA", "", ""}});
    CHECK(lengthsOf("") == StatedLengthTable{});
}

TEST_CASE("A row without two countries is left out", "[stated_lengths]")
{
    CHECK_THAT(noticeFor(",KGZ,1,CIA,,"), ContainsSubstring("country_a is empty; write the code of a country"));
    CHECK_THAT(noticeFor("KAZ,,1,CIA,,"), ContainsSubstring("country_b is empty; write the code of a country"));
    CHECK_THAT(noticeFor("KAZ,KAZ,1,CIA,,"), EndsWith("is a border of KAZ with itself; name two different countries."));
}

TEST_CASE("A row without a length that a border can have is left out", "[stated_lengths]")
{
    CHECK_THAT(noticeFor("KAZ,KGZ,,CIA,,"), ContainsSubstring("length_km is empty"));
    CHECK_THAT(noticeFor("KAZ,KGZ,0,CIA,,"), ContainsSubstring("the length is zero"));
    CHECK_THAT(noticeFor("KAZ,KGZ,-0.0,CIA,,"), ContainsSubstring("the length is zero"));
    CHECK_THAT(noticeFor("KAZ,KGZ,-5,CIA,,"), ContainsSubstring("length_km is -5, which is not between 0 and "));
    CHECK_THAT(noticeFor("KAZ,KGZ,100001,CIA,,"), ContainsSubstring("length_km is 100001, which is not between"));
    for (const char *length : {"inf", "nan", "1 212", "about 1000", "1212km"})
        CHECK_THAT(noticeFor("KAZ,KGZ," + std::string(length) + ",CIA,,"),
                   ContainsSubstring("length_km is “" + std::string(length) + "”, which is no number"));
    CHECK_THAT(noticeFor("KAZ,KGZ,\"1,212\",CIA,,"), ContainsSubstring("“1,212”, which is no number"));
}

TEST_CASE("No figure without who says it", "[stated_lengths]")
{
    CHECK_THAT(noticeFor("KAZ,KGZ,1212,,https://example.org,"),
               EndsWith("a length without a source is not shown; write who says so under source."));
}

TEST_CASE("A row that repeats another is left out, in either direction", "[stated_lengths]")
{
    const auto table = lengthsOf("KAZ,KGZ,1212,CIA,,\nKAZ,KGZ,1212,CIA,,\nKGZ,KAZ,1212.0,CIA,,\n"
                                 "KAZ,KGZ,1212,CIA,,an older edition\nKAZ,KGZ,1241,CIA,,\n");
    CHECK(table.lengths.size() == 3);
    REQUIRE(table.notices.size() == 2);
    CHECK_THAT(toEnglish(table.notices[0]), EndsWith("stated_borders.csv, line 3, left out: says the same as line 2; "
                                                     "remove one of the two lines."));
    CHECK_THAT(toEnglish(table.notices[1]), ContainsSubstring("line 4, left out: says the same as line 2"));
}

TEST_CASE("A table of stated lengths lacks no column", "[stated_lengths]")
{
    const Folder folder;
    const auto table = readStatedLengths(write(folder / "stated_borders.csv", "country_a,country_b,length_km\n"));
    REQUIRE_FALSE(table);
    CHECK_THAT(toEnglish(table.error()), ContainsSubstring("stated_borders.csv, line 1: has no column source; name "));
    CHECK_FALSE(readStatedLengths(folder / "none.csv"));
}

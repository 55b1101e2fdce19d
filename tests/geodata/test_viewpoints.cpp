// SPDX-License-Identifier: GPL-3.0-or-later
#include "geodata/read/viewpoints.h"

#include "tests/geodata/small_world.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/matchers/catch_matchers_string.hpp>

using namespace geodata;
using namespace small_world;
using Catch::Matchers::ContainsSubstring;
using Catch::Matchers::EndsWith;

namespace {

const std::string Header = "viewpoint,action,country,longitude,latitude,to,name,note,source";

/// The viewpoints of a table with these rows.
ViewpointTable viewpointsOf(const std::string &rows, const std::string &header = Header)
{
    const Folder folder;
    auto table = readViewpoints(write(folder / "viewpoints.csv", header + "\n" + rows));
    REQUIRE(table);
    return *table;
}

/// The one notice for a wrong row, which stands on line 2; the row after it, "un", is read nevertheless.
std::string noticeFor(const std::string &row)
{
    const ViewpointTable table = viewpointsOf(row + "\nun,disputed,KAZ,,,,,,\n");
    REQUIRE(table.notices.size() == 1);
    REQUIRE(table.viewpoints.size() == 2);
    CHECK(table.viewpoints[0].claims.empty());
    CHECK(table.viewpoints[1].id == "un");
    CHECK(table.viewpoints[1].claims.size() == 1);
    const std::string sentence = toEnglish(table.notices[0]);
    CHECK_THAT(sentence, ContainsSubstring("viewpoints.csv, line 2, left out: "));
    CHECK_FALSE(table.notices[0].wayOut.isEmpty());
    return sentence;
}

const Viewpoint BareDeFacto{.id = "de_facto", .names = {{"", "de_facto"}}};

} // namespace

TEST_CASE("A viewpoint has a name in every language of the table, and claims", "[viewpoints]")
{
    const auto table = viewpointsOf("de_facto,describe,,,,,De facto,as it is,us,Де-факто,,\n"
                                    "un,describe,,,,,United Nations,\"a note, long\",UN map,ООН,联合国,\n"
                                    "un,move,AAA,-180,90,BBB,Some land,why,who,Земля\n"
                                    "un,move,AAA,,,CCC,,,\n"
                                    "un,disputed,DDD,34.5,-45,,Other land,,\n",
                                    Header + ",name_ru,name_zh-Hant,name_EN?");
    CHECK(table.notices.empty());
    REQUIRE(table.viewpoints.size() == 2);
    CHECK(table.viewpoints[0] ==
          Viewpoint{
              .id = "de_facto", .names = {{"en", "De facto"}, {"ru", "Де-факто"}}, .note = "as it is", .source = "us"});
    CHECK(table.viewpoints[1].names == Names{{"en", "United Nations"}, {"ru", "ООН"}, {"zh-Hant", "联合国"}});
    CHECK(table.viewpoints[1].note == "a note, long");
    CHECK(table.viewpoints[1].source == "UN map");
    using enum LandClaim::Kind;
    CHECK(table.viewpoints[1].claims ==
          std::vector<LandClaim>{
              {Move, "AAA", LonLat{-180, 90}, "BBB", {{"en", "Some land"}, {"ru", "Земля"}}, "why", "who", 4},
              {Move, "AAA", {}, "CCC", {}, "", "", 5},
              {Disputed, "DDD", LonLat{34.5, -45}, "", {{"en", "Other land"}}, "", "", 6}});
}

TEST_CASE("Viewpoints come in the order in which they are mentioned, wherever their rows stand", "[viewpoints]")
{
    const auto table = viewpointsOf("zz,move,AAA,,,BBB,,,\n"
                                    "aa,disputed,AAA,,,,,,\n"
                                    "zz,disputed,CCC,,,,,,\n"
                                    "de_facto,describe,,,,,As it is,,\n"
                                    "zz,describe,,,,,Last,,\n");
    CHECK(table.notices.empty());
    REQUIRE(table.viewpoints.size() == 3);
    CHECK(table.viewpoints[0].names == Names{{"en", "As it is"}});
    CHECK(table.viewpoints[1].id == "zz");
    CHECK(table.viewpoints[1].names == Names{{"en", "Last"}});
    CHECK(table.viewpoints[1].claims.size() == 2);
    CHECK(table.viewpoints[2].id == "aa");
}

TEST_CASE("A viewpoint that is not named is called by its id", "[viewpoints]")
{
    const auto table = viewpointsOf("un,disputed,AAA,,,,,,\nx-1,describe\n");
    CHECK(table.notices.empty());
    REQUIRE(table.viewpoints.size() == 3);
    CHECK(table.viewpoints[1].names == Names{{"", "un"}});
    CHECK(table.viewpoints[2].names == Names{{"", "x-1"}});
    CHECK(viewpointsOf("un,describe,,,,,,,,ООН", Header + ",name_ru").viewpoints.at(1).names == Names{{"ru", "ООН"}});
}

TEST_CASE("The map as the file has it is always there, and first", "[viewpoints]")
{
    CHECK(viewpointsOf("").viewpoints == std::vector{BareDeFacto});
    CHECK(viewpointsOf("un,disputed,AAA,,,,,,\n").viewpoints.at(0) == BareDeFacto);
}

TEST_CASE("No row changes the map as the file has it", "[viewpoints]")
{
    for (const char *row : {"de_facto,move,AAA,,,BBB,,,", "de_facto,disputed,AAA,,,,,,"})
        CHECK_THAT(noticeFor(row), EndsWith("left out: de_facto is the map as the file has it, and no row changes it; "
                                            "name another viewpoint."));
}

TEST_CASE("A row with a wrong viewpoint or action is left out", "[viewpoints]")
{
    for (const char *id : {"", "UN", "un map", "оон", "a.b"})
        CHECK_THAT(
            noticeFor(std::string(id) + ",describe,,,,,x,,"),
            ContainsSubstring("the viewpoint is “" + std::string(id) + "”, which is no short name; write small"));
    for (const char *action : {"", "Move", "delete"})
        CHECK_THAT(noticeFor("x," + std::string(action) + ",AAA,,,BBB,,,"),
                   ContainsSubstring("the action is “" + std::string(action) +
                                     "”, which is not known; write describe, move or disputed."));
}

TEST_CASE("A row that fills in what its action has no use for is left out", "[viewpoints]")
{
    CHECK_THAT(noticeFor("x,describe,AAA,,,,x,,"),
               ContainsSubstring("country is filled in; leave it empty where the action is describe."));
    CHECK_THAT(noticeFor("x,describe,,1,,,x,,"), ContainsSubstring("longitude is filled in"));
    CHECK_THAT(noticeFor("x,describe,,,1,,x,,"), ContainsSubstring("latitude is filled in"));
    CHECK_THAT(noticeFor("x,describe,,,,AAA,x,,"), ContainsSubstring("to is filled in"));
    CHECK_THAT(noticeFor("x,disputed,AAA,,,BBB,x,,"),
               ContainsSubstring("to is filled in; leave it empty where the action is disputed."));
}

TEST_CASE("A row that lacks what its action needs is left out", "[viewpoints]")
{
    CHECK_THAT(noticeFor("x,move,,,,BBB,,,"), ContainsSubstring("country is empty; write the code of a country"));
    CHECK_THAT(noticeFor("x,move,AAA,,,,,,"), ContainsSubstring("to is empty; write the code of a country"));
    CHECK_THAT(noticeFor("x,disputed,,,,,,,"), ContainsSubstring("country is empty"));
    CHECK_THAT(noticeFor("x,move,AAA,,,AAA,,,"), ContainsSubstring("gives land of AAA to AAA; name another country"));
}

TEST_CASE("A row whose place is not on the earth is left out", "[viewpoints]")
{
    CHECK_THAT(noticeFor("x,move,AAA,10,,BBB,,,"),
               ContainsSubstring("of longitude and latitude only one is filled in; fill in both"));
    CHECK_THAT(noticeFor("x,disputed,AAA,,10,,,,"), ContainsSubstring("only one is filled in"));
    CHECK_THAT(noticeFor("x,move,AAA,180.1,10,BBB,,,"),
               ContainsSubstring("longitude is 180.1, which is not between -180 and 180"));
    CHECK_THAT(noticeFor("x,move,AAA,10,-91,BBB,,,"),
               ContainsSubstring("latitude is -91, which is not between -90 and 90"));
    CHECK_THAT(noticeFor("x,move,AAA,east,10,BBB,,,"), ContainsSubstring("longitude is “east”, which is no number"));
    CHECK_THAT(noticeFor("x,move,AAA,10,nan,BBB,,,"), ContainsSubstring("latitude is “nan”, which is no number"));
    CHECK_THAT(noticeFor("x,disputed,AAA,\"10,5\",2,,,,"), ContainsSubstring("write it with a decimal point"));
}

TEST_CASE("Of two descriptions the first counts", "[viewpoints]")
{
    const auto table = viewpointsOf("un,describe,,,,,First,,\nun,describe,,,,,Second,,\n");
    CHECK(table.viewpoints.at(1).names == Names{{"en", "First"}});
    REQUIRE(table.notices.size() == 1);
    CHECK_THAT(toEnglish(table.notices[0]), EndsWith("viewpoints.csv, line 3, left out: un is described on line 2 "
                                                     "already; remove one of the two lines."));
}

TEST_CASE("A wrong row names no viewpoint, and takes no place in the order", "[viewpoints]")
{
    const auto table = viewpointsOf("a,describe,AAA,,,,A,,\nb,describe,,,,,B,,\na,describe,,,,,A,,\n");
    REQUIRE(table.viewpoints.size() == 3);
    CHECK(table.viewpoints[1].id == "b");
    CHECK(table.viewpoints[2].names == Names{{"en", "A"}});
    CHECK(table.notices.size() == 1);
}

TEST_CASE("Rows that are no rows of the table are notices too", "[viewpoints]")
{
    CHECK_THAT(noticeFor("x,describe,,,,,X,,,surplus"), ContainsSubstring("more fields than the 9 columns"));
}

TEST_CASE("A table of viewpoints lacks no column, and may have more", "[viewpoints]")
{
    const Folder folder;
    const auto table = readViewpoints(write(folder / "viewpoints.csv", "viewpoint,action,country\nun,disputed,AAA\n"));
    REQUIRE_FALSE(table);
    CHECK_THAT(toEnglish(table.error()), ContainsSubstring("viewpoints.csv, line 1: has no column longitude; name "));
    CHECK(viewpointsOf("un,disputed,AAA,,,,,,,7", Header + ",year").viewpoints.size() == 2);
    CHECK(viewpointsOf("", "name;to;source;note;latitude;longitude;country;action;viewpoint").notices.empty());
    CHECK_FALSE(readViewpoints(folder / "none.csv"));
}

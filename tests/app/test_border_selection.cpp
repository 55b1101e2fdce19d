// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/layers/border_selection.h"

#include "tests/app/shipped_atlas.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <algorithm>
#include <map>
#include <set>

namespace {

Palette dark()
{
    return Palette::of(QStringLiteral("dark"));
}

/// What is shown, by the ids of the borders.
std::map<std::string, ShownBorder> shown(const AtlasHandle &atlas, const BorderEmphasis &emphasis,
                                         const Palette &palette = dark())
{
    std::map<std::string, ShownBorder> result;
    for (const ShownBorder &border : shownBorders(atlas, palette, emphasis))
        CHECK(result.emplace(atlas.borderId(border.border).toStdString(), border).second);
    return result;
}

std::map<std::string, ShownBorder> shown(const BorderEmphasis &emphasis)
{
    return shown(shippedAtlas(), emphasis);
}

std::set<std::string> idsOf(const std::map<std::string, ShownBorder> &borders)
{
    std::set<std::string> ids;
    for (const auto &[id, border] : borders)
        ids.insert(id);
    return ids;
}

std::set<std::string> litOf(const std::map<std::string, ShownBorder> &borders)
{
    std::set<std::string> ids;
    for (const auto &[id, border] : borders) {
        if (border.isLit)
            ids.insert(id);
    }
    return ids;
}

/// All borders of a country, by the list that the net itself gives.
std::set<std::string> allOf(const AtlasHandle &atlas, const std::string &code)
{
    std::set<std::string> ids;
    for (std::size_t row = 0; row < atlas.borders().size(); ++row) {
        const geodata::Border &border = atlas.borders()[row];
        if (atlas.atlas->countries[border.a].code == code || atlas.atlas->countries[border.b].code == code)
            ids.insert(atlas.borderId(row).toStdString());
    }
    return ids;
}

const std::set<std::string> AtRest{"KAZ–KGZ", "KAZ–TKM", "KAZ–UZB", "KGZ–TJK", "KGZ–UZB", "TJK–UZB",
                                   "TKM–UZB", "CHN–KAZ", "CHN–KGZ", "CHN–TJK", "KAZ–RUS"};

} // namespace

TEST_CASE("At rest the map shows the borders among the five and those with a power, and no others",
          "[border_selection]")
{
    const auto borders = shown({});
    CHECK(idsOf(borders) == AtRest);
    CHECK(litOf(borders).empty());
    for (const auto &[id, border] : borders)
        CHECK(border.strength == borders.begin()->second.strength);
}

TEST_CASE("A border with a power has the power's colour, one among the five a colour of its own", "[border_selection]")
{
    const Palette palette =
        Palette::of(GENERATE(QStringLiteral("dark"), QStringLiteral("light"), QStringLiteral("print")));
    const auto borders = shown(shippedAtlas(), {}, palette);
    for (const char *id : {"CHN–KAZ", "CHN–KGZ", "CHN–TJK"})
        CHECK(borders.at(id).color == palette.power(QStringLiteral("CHN")));
    CHECK(borders.at("KAZ–RUS").color == palette.power(QStringLiteral("RUS")));
    for (const char *id : {"KAZ–KGZ", "KAZ–TKM", "KAZ–UZB", "KGZ–TJK", "KGZ–UZB", "TJK–UZB", "TKM–UZB"})
        CHECK(borders.at(id).color == palette.border);
}

TEST_CASE("Selecting a country lights all its borders and only those; the others step back", "[border_selection]")
{
    const double atRest = shown({}).begin()->second.strength;
    for (const geodata::Country &country : shippedAtlas().atlas->countries) {
        CAPTURE(country.code);
        const std::set<std::string> own = allOf(shippedAtlas(), country.code);
        const auto borders = shown({.selected = QString::fromStdString(country.code)});
        CHECK(litOf(borders) == own);
        std::set<std::string> expected = own;
        expected.insert(AtRest.begin(), AtRest.end());
        CHECK(idsOf(borders) == expected);
        for (const auto &[id, border] : borders) {
            CHECK((border.strength == 1) == border.isLit);
            if (!border.isLit)
                CHECK(border.strength < atRest);
        }
    }
    CHECK(allOf(shippedAtlas(), "KAZ").size() == 5);
}

TEST_CASE("Selecting a power lights what it shares with the five, and only that", "[border_selection]")
{
    const std::map<std::string, std::set<std::string>> expected{{"CHN", {"CHN–KAZ", "CHN–KGZ", "CHN–TJK"}},
                                                                {"RUS", {"KAZ–RUS"}},
                                                                {"EU", {}},
                                                                {"USA", {}},
                                                                {"TUR", {}},
                                                                {"JPN", {}}};
    for (const auto &[power, lit] : expected) {
        CAPTURE(power);
        const auto borders = shown({.selected = {}, .power = QString::fromStdString(power)});
        CHECK(litOf(borders) == lit);
        CHECK(idsOf(borders) == AtRest);
        for (const auto &[id, border] : borders)
            CHECK((border.strength == 1) == border.isLit);
    }
}

TEST_CASE("What the atlas does not have, or not from this viewpoint, makes nothing step back", "[border_selection]")
{
    const auto atRest = shown({});
    CHECK(shown({.selected = QStringLiteral("XYZ")}) == atRest);
    CHECK(shown({.selected = {}, .power = QStringLiteral("XYZ")}) == atRest);
    const AtlasHandle un = shippedAtlas().seenFrom(QStringLiteral("un"));
    CHECK(shown(un, {.selected = QStringLiteral("SOL")}) == shown(un, {}));
}

TEST_CASE("Pointing at a border shows it, whoever's it is, and at its brightest", "[border_selection]")
{
    const AtlasHandle &atlas = shippedAtlas();
    const auto atRest = shown({});
    for (std::size_t row = 0; row < atlas.borders().size(); ++row) {
        const QString id = atlas.borderId(row);
        CAPTURE(id.toStdString());
        const auto borders = shown({.selected = {}, .power = {}, .hovered = id});
        std::set<std::string> expected = AtRest;
        expected.insert(id.toStdString());
        REQUIRE(idsOf(borders) == expected);
        CHECK(borders.at(id.toStdString()).strength == 1);
        CHECK(litOf(borders).empty()); // pointing is no selection: nothing moves
        for (const auto &[other, border] : borders) {
            if (other != id.toStdString())
                CHECK(border == atRest.at(other));
        }
    }
    CHECK(shown({.selected = {}, .power = {}, .hovered = QStringLiteral("KAZ–FRA")}) == atRest);
}

TEST_CASE("Only the border pointed at is drawn stronger, among those of the selection, too", "[border_selection]")
{
    const auto borders = shown({.selected = QStringLiteral("KAZ"), .power = {}, .hovered = QStringLiteral("KAZ–UZB")});
    for (const auto &[id, border] : borders)
        CHECK(border.isPointed == (id == "KAZ–UZB"));
    CHECK(borders.at("KAZ–UZB").isLit);
}

TEST_CASE("The pulse keeps the selected side to its left", "[border_selection]")
{
    const AtlasHandle &atlas = shippedAtlas();
    for (const char *code : {"KAZ", "UZB", "RUS", "CHN", "FRA"}) {
        CAPTURE(code);
        for (const auto &[id, border] : shown({.selected = QString::fromLatin1(code)})) {
            const bool isSecond = atlas.atlas->countries[atlas.borders()[border.border].b].code == code;
            if (border.isLit)
                CHECK(border.isFromB == isSecond);
        }
    }
    // China comes first in its pairs, Russia second in hers.
    for (const auto &[id, border] : shown({.selected = {}, .power = QStringLiteral("CHN")}))
        CHECK_FALSE(border.isFromB);
    CHECK(shown({.selected = {}, .power = QStringLiteral("RUS")}).at("KAZ–RUS").isFromB);
}

TEST_CASE("Of the selected country's borders, only those with a power keep the power's colour", "[border_selection]")
{
    const auto borders = shown({.selected = QStringLiteral("UZB")});
    CHECK(borders.at("KAZ–UZB").color == dark().focus);  // among the five
    CHECK(borders.at("AFG–UZB").color == dark().focus);  // with somebody else
    CHECK(borders.at("KAZ–KGZ").color == dark().border); // not of the selection
    const auto russian = shown({.selected = QStringLiteral("KAZ")});
    CHECK(russian.at("KAZ–RUS").color == dark().power(QStringLiteral("RUS")));
}

TEST_CASE("A country that loses its land from a viewpoint has no border there, and its heir has them",
          "[border_selection]")
{
    const AtlasHandle &file = shippedAtlas();
    const AtlasHandle un = file.seenFrom(QStringLiteral("un"));
    CHECK_FALSE(allOf(file, "SOL").empty());
    CHECK(allOf(un, "SOL").empty());
    CHECK(allOf(file, "SOM") == std::set<std::string>{"ETH–SOM", "KEN–SOM", "SOL–SOM"});
    CHECK(allOf(un, "SOM") == std::set<std::string>{"DJI–SOM", "ETH–SOM", "KEN–SOM"});
    CHECK(litOf(shown(un, {.selected = QStringLiteral("SOL")})).empty());
    CHECK(litOf(shown(un, {.selected = QStringLiteral("SOM")})) == allOf(un, "SOM"));
}

TEST_CASE("Without an atlas no border is shown", "[border_selection]")
{
    CHECK(shownBorders({}, dark(), {.selected = QStringLiteral("KAZ")}).isEmpty());
}

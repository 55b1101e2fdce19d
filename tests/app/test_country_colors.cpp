// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/layers/country_colors.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <memory>

namespace {

/// One of the five, a lone power, a power of two members, and somebody else.
std::unique_ptr<geodata::Atlas> smallAtlas()
{
    auto atlas = std::make_unique<geodata::Atlas>();
    for (const char *code : {"KAZ", "CHN", "DEU", "FRA", "BRA"}) {
        geodata::Country country;
        country.code = code;
        atlas->rows.emplace(code, geodata::CountryRow(atlas->countries.size()));
        atlas->countries.push_back(country);
    }
    atlas->manifest.centralAsia = {"KAZ", "UZB"}; // the atlas has no Uzbekistan, and that's no fault
    atlas->manifest.powers = {{"CHN", {}, {"CHN"}}, {"EU", {}, {"DEU", "FRA"}}, {"JPN", {}, {"JPN"}}};
    return atlas;
}
enum Row
{
    Kazakhstan,
    China,
    Germany,
    France,
    Brazil
};

} // namespace

TEST_CASE("The five are set off, the powers tinted, the rest is plain land", "[country_colors]")
{
    const Palette palette =
        Palette::of(GENERATE(QStringLiteral("dark"), QStringLiteral("light"), QStringLiteral("print")));
    const auto atlas = smallAtlas();
    const QList<QRgb> fills = fillColors(*atlas, palette, {});
    REQUIRE(fills.size() == 5);
    CHECK(fills[Kazakhstan] == palette.five.rgba());
    CHECK(fills[China] == tintedLand(palette, QStringLiteral("CHN")).rgba());
    CHECK(fills[Germany] == tintedLand(palette, QStringLiteral("EU")).rgba());
    CHECK(fills[France] == fills[Germany]);
    CHECK(fills[Brazil] == palette.land.rgba());
    CHECK(fills[China] != fills[Germany]);
    CHECK(fills[China] != fills[Brazil]);
    CHECK(fills[Kazakhstan] != fills[Brazil]);
}

TEST_CASE("Only the five have an outline of their own, and what is selected", "[country_colors]")
{
    const Palette palette = Palette::of(QStringLiteral("dark"));
    const auto atlas = smallAtlas();
    const QList<QRgb> lines = lineColors(*atlas, palette, {});
    REQUIRE(lines.size() == 5);
    CHECK(qAlpha(lines[Kazakhstan]) > 128);
    for (const Row row : {China, Germany, France, Brazil})
        CHECK(qAlpha(lines[row]) == 0);
    const QList<QRgb> selected = lineColors(*atlas, palette, {.selected = QStringLiteral("BRA"), .hovered = {}});
    CHECK(selected[Brazil] == palette.focus.rgba());
    CHECK(selected[Kazakhstan] == lines[Kazakhstan]);
}

TEST_CASE("What is selected or under the pointer looks different, and nothing else does", "[country_colors]")
{
    const Palette palette =
        Palette::of(GENERATE(QStringLiteral("dark"), QStringLiteral("light"), QStringLiteral("print")));
    const auto atlas = smallAtlas();
    const QList<QRgb> plain = fillColors(*atlas, palette, {});
    for (std::size_t row = 0; row < atlas->countries.size(); ++row) {
        const QString code = QString::fromStdString(atlas->countries[row].code);
        const QList<QRgb> selected = fillColors(*atlas, palette, {.selected = code, .hovered = {}});
        const QList<QRgb> hovered = fillColors(*atlas, palette, {.selected = {}, .hovered = code});
        const QList<QRgb> both = fillColors(*atlas, palette, {.selected = code, .hovered = code});
        CAPTURE(code.toStdString());
        for (qsizetype other = 0; other < plain.size(); ++other) {
            if (other == qsizetype(row))
                continue;
            CHECK(selected[other] == plain[other]);
            CHECK(hovered[other] == plain[other]);
        }
        const auto own = qsizetype(row);
        CHECK(selected[own] != plain[own]);
        CHECK(hovered[own] != plain[own]);
        CHECK(selected[own] != hovered[own]);
        CHECK(both[own] != selected[own]);
    }
}

TEST_CASE("A code that the atlas does not have changes nothing", "[country_colors]")
{
    const Palette palette = Palette::of(QStringLiteral("light"));
    const auto atlas = smallAtlas();
    const CountryEmphasis unknown{.selected = QStringLiteral("XYZ"), .hovered = QStringLiteral("ABC")};
    CHECK(fillColors(*atlas, palette, unknown) == fillColors(*atlas, palette, {}));
    CHECK(lineColors(*atlas, palette, unknown) == lineColors(*atlas, palette, {}));
}

TEST_CASE("Land is opaque", "[country_colors]")
{
    const auto atlas = smallAtlas();
    for (const QRgb color : fillColors(*atlas, Palette::of(QStringLiteral("dark")), {}))
        CHECK(qAlpha(color) == 255);
}

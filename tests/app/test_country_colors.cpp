// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/layers/country_colors.h"

#include "tests/app/shipped_atlas.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <memory>
#include <set>

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

/// The neighbours by their codes; none twice.
std::set<std::string> codesOf(const std::vector<geodata::CountryRow> &rows)
{
    std::set<std::string> codes;
    for (const geodata::CountryRow row : rows)
        CHECK(codes.insert(shippedAtlas().atlas->countries[row].code).second);
    return codes;
}

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

TEST_CASE("The selected power's members wear its colour, and nobody else does", "[country_colors]")
{
    const Palette palette =
        Palette::of(GENERATE(QStringLiteral("dark"), QStringLiteral("light"), QStringLiteral("print")));
    const auto atlas = smallAtlas();
    const QList<QRgb> plain = fillColors(*atlas, palette, {});
    const QList<QRgb> european =
        fillColors(*atlas, palette, {.selected = {}, .hovered = {}, .power = QStringLiteral("EU")});
    CHECK(european[Germany] != plain[Germany]);
    CHECK(european[France] == european[Germany]);
    for (const Row row : {Kazakhstan, China, Brazil})
        CHECK(european[row] == plain[row]);
    // As much of it as a member wears that is selected by itself.
    CHECK(european[France] == fillColors(*atlas, palette, {.selected = QStringLiteral("FRA"), .hovered = {}})[France]);
    for (const char *power : {"JPN", "XYZ"}) // without land here, and without a power
        CHECK(fillColors(*atlas, palette, {.selected = {}, .hovered = {}, .power = QString::fromLatin1(power)}) ==
              plain);
}

TEST_CASE("Neighbours are lit a little, less than what is selected", "[country_colors]")
{
    const Palette palette =
        Palette::of(GENERATE(QStringLiteral("dark"), QStringLiteral("light"), QStringLiteral("print")));
    const auto atlas = smallAtlas();
    const auto distance = [](QRgb a, QRgb b) {
        return std::abs(qRed(a) - qRed(b)) + std::abs(qGreen(a) - qGreen(b)) + std::abs(qBlue(a) - qBlue(b));
    };
    const QList<QRgb> plain = fillColors(*atlas, palette, {});
    const QList<QRgb> lit =
        fillColors(*atlas, palette,
                   {.selected = QStringLiteral("KAZ"), .hovered = {}, .power = {}, .neighbours = {China, Brazil}});
    for (const Row row : {China, Brazil}) {
        CHECK(lit[row] != plain[row]);
        CHECK(distance(lit[row], plain[row]) < distance(lit[Kazakhstan], plain[Kazakhstan]));
    }
    CHECK(lit[Germany] == plain[Germany]);
    CHECK(lit[France] == plain[France]);
}

TEST_CASE("The neighbours of a country are those it shares a border with", "[country_colors]")
{
    const AtlasHandle &atlas = shippedAtlas();
    const auto neighbours = [&](const char *code) {
        return codesOf(neighboursOf(atlas, QString::fromLatin1(code), {}));
    };
    CHECK(neighbours("KAZ") == std::set<std::string>{"CHN", "KGZ", "RUS", "TKM", "UZB"});
    CHECK(neighbours("UZB") == std::set<std::string>{"AFG", "KAZ", "KGZ", "TJK", "TKM"});
    CHECK(neighbours("LSO") == std::set<std::string>{"ZAF"});
    CHECK(neighbours("JPN").empty());
    CHECK(neighbours("XYZ").empty());
    CHECK(neighbours("").empty());
}

TEST_CASE("The neighbours of a power are those of the five that it meets, each once", "[country_colors]")
{
    const AtlasHandle &atlas = shippedAtlas();
    const auto neighbours = [&](const char *power) {
        return codesOf(neighboursOf(atlas, {}, QString::fromLatin1(power)));
    };
    CHECK(neighbours("CHN") == std::set<std::string>{"KAZ", "KGZ", "TJK"});
    CHECK(neighbours("RUS") == std::set<std::string>{"KAZ"});
    for (const char *power : {"EU", "USA", "TUR", "JPN", "XYZ"})
        CHECK(neighbours(power).empty());
    CHECK(neighboursOf({}, QStringLiteral("KAZ"), {}).empty());
}

TEST_CASE("Neighbours are those of the viewpoint", "[country_colors]")
{
    const AtlasHandle un = shippedAtlas().seenFrom(QStringLiteral("un"));
    CHECK(codesOf(neighboursOf(shippedAtlas(), QStringLiteral("SOM"), {})) ==
          std::set<std::string>{"ETH", "KEN", "SOL"});
    CHECK(codesOf(neighboursOf(un, QStringLiteral("SOM"), {})) == std::set<std::string>{"DJI", "ETH", "KEN"});
    CHECK(neighboursOf(un, QStringLiteral("SOL"), {}).empty());
}

TEST_CASE("Land has the colour of whom it belongs to from the viewpoint", "[country_colors]")
{
    const AtlasHandle &file = shippedAtlas();
    const AtlasHandle un = file.seenFrom(QStringLiteral("un"));
    const QList<QRgb> byCountry = fillColors(*file.atlas, Palette::of(QStringLiteral("dark")),
                                             {.selected = QStringLiteral("SOM"), .hovered = {}});
    const auto colorAt = [&](const AtlasHandle &atlas, double longitude, double latitude) {
        const QList<QRgb> colors = byLand(byCountry, atlas.partition());
        CHECK(colors.size() == qsizetype(atlas.partition().owners.size()));
        return colors.at(qsizetype(file.atlas->index.landAt({longitude, latitude})));
    };
    const auto colorOf = [&](const char *code) { return byCountry.at(qsizetype(file.atlas->rowOf(code))); };
    CHECK(colorOf("SOM") != colorOf("SOL"));
    CHECK(colorOf("RUS") != colorOf("UKR"));
    CHECK(colorAt(file, 44.06, 9.56) == colorOf("SOL"));
    CHECK(colorAt(un, 44.06, 9.56) == colorOf("SOM"));
    CHECK(colorAt(file, 34.1, 44.95) == colorOf("RUS"));
    CHECK(colorAt(un, 34.1, 44.95) == colorOf("UKR"));
    CHECK(colorAt(un, 45.3, 2.05) == colorOf("SOM"));
}

TEST_CASE("A measured state wears its class; what has no figure, zero and withheld look different from each other",
          "[country_colors]")
{
    const Palette palette = Palette::of(GENERATE(QStringLiteral("dark"), QStringLiteral("light")));
    const QList<QColor> classes = palette.classes(QStringLiteral("CHN"));
    const auto atlas = smallAtlas();
    geodata::Partition partition;
    partition.owners = {Kazakhstan, China};
    partition.isDisputed = {0, 0};
    const auto lookOf = [&](TradeFill::Kind kind, int classIndex) {
        CountryEmphasis emphasis;
        TradeFill fill;
        fill.country = QStringLiteral("KAZ");
        fill.kind = kind;
        fill.classIndex = classIndex;
        emphasis.fills = {fill};
        emphasis.fillPower = QStringLiteral("CHN");
        return std::pair(fillColors(*atlas, palette, emphasis)[Kazakhstan],
                         hatches(*atlas, partition, emphasis.fills)[0]);
    };
    for (int i = 0; i < 5; ++i)
        CHECK(lookOf(TradeFill::Value, i).first == classes[i].rgba());
    std::set<std::pair<QRgb, QRgb>> looks{lookOf(TradeFill::NoData, -1), lookOf(TradeFill::Withheld, -1),
                                          lookOf(TradeFill::Zero, -1), lookOf(TradeFill::Value, 0),
                                          lookOf(TradeFill::Value, 4)};
    CHECK(looks.size() == 5);
    CHECK(lookOf(TradeFill::Value, 2).second == qRgb(0, 0, 0)); // no lines
    CHECK(lookOf(TradeFill::NoData, -1).second != lookOf(TradeFill::Withheld, -1).second);
}

TEST_CASE("Disputed land is hatched whatever a measure says, and nobody else's", "[country_colors]")
{
    const auto atlas = smallAtlas();
    geodata::Partition partition;
    partition.owners = {Kazakhstan, China, Brazil};
    partition.isDisputed = {0, 1, 0};
    const QList<QRgb> lines = hatches(*atlas, partition, {});
    CHECK(lines[0] == qRgb(0, 0, 0));
    CHECK(lines[1] != qRgb(0, 0, 0));
    CHECK(lines[2] == qRgb(0, 0, 0));
}

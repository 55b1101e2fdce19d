// SPDX-License-Identifier: GPL-3.0-or-later
// What the panel's faces tell of one corridor and of one country, and what is copied from them.
#include "app/data/corridor_view.h"
#include "app/data/country_view.h"
#include "tests/app/shipped_atlas.h"
#include "tests/app/tables.h"

#include <catch2/matchers/catch_matchers_floating_point.hpp>

using Catch::Matchers::WithinAbs;

namespace {

/// The shipped atlas' corridors, one of them selected.
struct Selected : CorridorView
{
    explicit Selected(const QString &id)
    {
        setAtlas(shippedAtlas());
        setYear(2024);
        SceneCorridors scene;
        scene.selected = id;
        setCorridors(scene);
    }
};

struct Country : CountryView
{
    explicit Country(const char *code, const char *language = "en")
    {
        setAtlas(shippedAtlas());
        setLanguage(QLatin1String(language));
        setCode(QLatin1String(code));
    }
};

QStringList allIds()
{
    QStringList ids;
    for (const geodata::Corridor &corridor : shippedAtlas().atlas->corridors.corridors)
        ids.append(QString::fromStdString(corridor.id));
    return ids;
}

} // namespace

TEST_CASE("The strip of each corridor joins its stretches end to end, and its ticks lie on it",
          "[corridor_strip_facts]")
{
    for (const QString &id : allIds()) {
        const Selected view(id);
        const CorridorInfo &info = view.selected();
        CAPTURE(id.toStdString());
        REQUIRE_FALSE(info.strip.isEmpty());
        CHECK(info.strip.front().from == 0);
        CHECK_THAT(info.strip.back().to, WithinAbs(1, 1e-9));
        for (qsizetype i = 1; i < info.strip.size(); ++i)
            CHECK_THAT(info.strip[i].from, WithinAbs(info.strip[i - 1].to, 1e-9));
        for (const CorridorTick &tick : info.ticks) {
            CHECK((tick.at >= 0 && tick.at <= 1));
            CHECK_FALSE(tick.title.isEmpty());
        }
        CHECK(std::ranges::is_sorted(info.ticks, {}, &CorridorTick::at));
        CHECK_FALSE(info.pieces.isEmpty());
    }
}

TEST_CASE("What isn't built yet is marked so in strip and sections", "[corridor_strip_facts]")
{
    const Selected railway(QStringLiteral("cku_railway"));
    CHECK(std::ranges::any_of(railway.selected().strip, [](const CorridorStretch &part) { return !part.isBuilt; }));
    CHECK(std::ranges::any_of(railway.selected().pieces, [](const CorridorPiece &piece) { return !piece.isBuilt; }));
    const Selected middle(QStringLiteral("middle_corridor"));
    CHECK(std::ranges::any_of(middle.selected().strip, &CorridorStretch::isWater));
    CHECK(std::ranges::none_of(middle.selected().strip, [](const CorridorStretch &part) { return !part.isBuilt; }));
}

TEST_CASE("A corridor is copied as the command line prints it, and as text that names its sources",
          "[corridor_strip_facts]")
{
    for (const QString &id : allIds()) {
        const Selected view(id);
        CAPTURE(id.toStdString());
        const ProgramResult printed = runProgram(words({"corridors", "--csv", "--id"}) << id);
        CHECK(view.selectedCsv().toUtf8() == printed.output);
        const QString text = view.selectedText();
        CHECK(text.startsWith(view.selected().name));
        for (const QString &link : view.selected().links)
            CHECK(text.contains(link));
        for (const CorridorFigure &figure : view.selected().figures)
            CHECK((text.contains(figure.value) && text.contains(figure.source)));
    }
    const Selected none{QString()};
    CHECK(none.selectedCsv().isEmpty());
    CHECK(none.selectedText().isEmpty());
}

TEST_CASE("A country's face tells its neighbours, corridors, meetings and places, and so does its copy",
          "[country_view]")
{
    const Country view("KAZ");
    CHECK(view.info().isState);
    CHECK(view.info().name == QStringLiteral("Kazakhstan"));
    CHECK(view.borders().size() == 5);
    CHECK(view.info().corridors.size() > 5);
    CHECK(view.info().meetings.size() > 5);
    REQUIRE_FALSE(view.info().places.isEmpty());
    CHECK(view.info().places.front().title == QStringLiteral("Astana")); // the capital first
    const QString text = view.text();
    CHECK(text.startsWith(QStringLiteral("Kazakhstan")));
    for (const ListedFact &fact : view.info().corridors)
        CHECK((text.contains(fact.title) && text.contains(fact.value)));
    for (const ListedFact &fact : view.info().meetings)
        CHECK((text.contains(fact.title) && text.contains(fact.value)));
    CHECK(text.contains(view.info().measured)); // from what lengths are
    CHECK(Country("KAZ", "ru").info().name == QStringLiteral("Казахстан"));
}

TEST_CASE("A country that is none of the five, or isn't there, has no meetings of them", "[country_view]")
{
    const Country brazil("BRA");
    CHECK_FALSE(brazil.info().isState);
    CHECK(brazil.info().meetings.isEmpty());
    CHECK(brazil.info().corridors.isEmpty());
    CHECK(brazil.borders().size() > 5);
    const Country none("XXX");
    CHECK(none.info().code.isEmpty());
    CHECK(none.text().isEmpty());
    CHECK(none.states().size() == 5);
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/corridor_view.h"

#include "app/data/closings.h"
#include "tests/app/shipped_atlas.h"

#include <QSignalSpy>

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

namespace {

/// The shipped atlas' corridors as a scene shows them.
class Shown : public CorridorView
{
public:
    explicit Shown(const SceneCorridors &scene = {}, int year = 2024)
    {
        setAtlas(shippedAtlas());
        setYear(year);
        setCorridors(scene);
    }
    const CorridorEntry &entry(const char *id) const
    {
        const auto found = std::ranges::find(entries(), QString::fromLatin1(id), &CorridorEntry::id);
        REQUIRE(found != entries().end());
        return *found;
    }
    CorridorMark mark(const char *id) const
    {
        const int row = int(rowOf(QString::fromLatin1(id)));
        const auto found = std::ranges::find(marks().corridors, row, &CorridorMark::corridor);
        REQUIRE(found != marks().corridors.end());
        return *found;
    }
};

SceneCorridors selecting(const char *id)
{
    SceneCorridors scene;
    scene.selected = QString::fromLatin1(id);
    return scene;
}

QStringList kinds(const QList<CorridorStep> &steps)
{
    QStringList list;
    for (const CorridorStep &step : steps)
        list.append(step.kind);
    return list;
}

} // namespace

TEST_CASE("All corridors are shown until some are chosen, and keep their colours", "[corridor_view]")
{
    const Shown all;
    CHECK(all.marks().corridors.size() == 14);
    SceneCorridors scene;
    scene.shown = {QStringLiteral("cku_railway")};
    const Shown one(scene);
    REQUIRE(one.marks().corridors.size() == 1);
    CHECK(one.mark("cku_railway").color == all.mark("cku_railway").color);
    CHECK_FALSE(one.entry("middle_corridor").isShown);
}

TEST_CASE("Corridors that share a section have different colours", "[corridor_view]")
{
    const Shown all;
    for (const auto &users : all.atlas().atlas->corridorNet.users) {
        for (std::size_t a = 0; a < users.size(); ++a) {
            for (std::size_t b = a + 1; b < users.size(); ++b)
                CHECK(all.entries()[users[a]].color != all.entries()[users[b]].color);
        }
    }
}

TEST_CASE("A line is as wide as what was carried in the year, plain where nobody says", "[corridor_view]")
{
    const Shown in2024, in2019({}, 2019), in2010({}, 2010);
    CHECK(in2024.mark("middle_corridor").width > in2019.mark("middle_corridor").width);
    CHECK(in2019.mark("middle_corridor").width > 0);
    CHECK(in2010.mark("middle_corridor").width == 0);
    CHECK(in2024.mark("trans_siberian").width == 0);
    CHECK(in2010.freightWidths().isEmpty());
    REQUIRE_FALSE(in2024.freightWidths().isEmpty());
    // The legend is drawn from the same scale.
    CHECK(in2024.freightWidths().first().value == QStringLiteral("2 Mt"));
    CHECK(std::abs(in2024.freightWidths().first().pixels / in2024.mark("middle_corridor").width - 2 / 4.484) < 1e-9);
}

TEST_CASE("A selected corridor dims the others and names the countries that it crosses", "[corridor_view]")
{
    const Shown view(selecting("cku_railway"));
    CHECK(view.mark("cku_railway").isSelected);
    CHECK_FALSE(view.mark("cku_railway").isDimmed);
    CHECK(view.mark("middle_corridor").isDimmed);
    CHECK(view.crossed() == QStringList{QStringLiteral("CHN"), QStringLiteral("KGZ"), QStringLiteral("UZB")});
    CHECK(Shown().crossed().isEmpty());
}

TEST_CASE("A corridor's card tells its steps, both lengths, and whom it avoids", "[corridor_view]")
{
    const CorridorInfo info = Shown(selecting("middle_corridor")).selected();
    CHECK(info.stated == QStringLiteral("11,000 km"));
    CHECK_FALSE(info.statedNote.isEmpty());
    CHECK(info.drawn != info.stated);
    CHECK(info.avoids.startsWith(QStringLiteral("Avoids ")));
    CHECK(info.avoids.contains(QStringLiteral("Russia")));
    CHECK_FALSE(info.avoids.contains(QStringLiteral("China")));
    CHECK(info.byBranch == QStringLiteral("Only branches cross Türkiye"));
    REQUIRE(info.legs.size() > 4);
    CHECK(info.legs.first().isMain);
    CHECK(kinds(info.legs.first().steps).first(4) == QStringList{QStringLiteral("country"), QStringLiteral("border"),
                                                                 QStringLiteral("gauge"), QStringLiteral("country")});
    CHECK(std::ranges::count(info.figures, true, &CorridorFigure::isDrawn) == 1);
    for (const CorridorFigure &figure : info.figures)
        CHECK_FALSE(figure.source.isEmpty());
    CHECK(Shown().info(QStringLiteral("nothing")).id.isEmpty());
}

TEST_CASE("An assumption is named, marks every corridor that depends on it, and can be taken back", "[corridor_view]")
{
    CorridorStep russia;
    russia.kind = QStringLiteral("country");
    russia.closing = QStringLiteral("RUS");
    const SceneCorridors closed = Closings::toggled({}, russia);
    const Shown view(closed);
    CHECK(view.assumption() == QStringLiteral("Assumption: Russia closed"));
    CHECK(view.entry("northern_corridor").isCut);
    CHECK(view.mark("northern_corridor").isExposed);
    CHECK(view.entry("northern_corridor").exposure == QStringLiteral("cut: no way of its own is left"));
    CHECK(view.entry("middle_corridor").exposure.isEmpty());
    CHECK(Closings::toggled(closed, russia) == SceneCorridors());
}

TEST_CASE("A closed border or section is named, and shown as closed", "[corridor_view]")
{
    SceneCorridors scene;
    scene.closedBorders = {QStringLiteral("CHN–KAZ")};
    scene.closedSections = {QStringLiteral("cn_xian_jinghe"), QStringLiteral("no_such_section")};
    const Shown view(scene);
    CHECK(view.assumption().contains(QStringLiteral("the border China – Kazakhstan")));
    CHECK(view.marks().closed.size() == 1);
    CHECK(view.entry("middle_corridor").isCut);
}

TEST_CASE("The way between two places is found along the corridors shown, or it is said why not", "[corridor_view]")
{
    SceneCorridors scene;
    scene.shown = {QStringLiteral("middle_corridor")};
    scene.from = QStringLiteral("Xi'an");
    scene.to = QStringLiteral("Tbilisi");
    const Shown view(scene);
    CHECK(view.way().problem.isEmpty());
    CHECK(view.way().summary.contains(QStringLiteral("4 countries")));
    CHECK_FALSE(view.marks().way.isEmpty());
    scene.to = QStringLiteral("Atlantis");
    CHECK(Shown(scene).way().problem == QStringLiteral("No corridor passes a place called Atlantis."));
    scene.shown.clear();
    scene.to = QStringLiteral("Duisburg");
    scene.closedCountries = {QStringLiteral("RUS")};
    const Shown cut(scene);
    CHECK(cut.way().problem == QStringLiteral("There is no way in operation along the corridors shown."));
    CHECK(cut.marks().way.isEmpty());
}

TEST_CASE("Places are found by what is typed, in the languages of the atlas, the best first", "[corridor_view]")
{
    Shown view;
    CHECK(view.placesLike(QStringLiteral("dost"), 8).first() == QStringLiteral("Dostyk"));
    CHECK(view.placesLike(QStringLiteral("Дост"), 8).first() == QStringLiteral("Dostyk"));
    CHECK(view.placesLike(QStringLiteral("a"), 5).size() == 5);
    CHECK(view.placesLike(QStringLiteral("qqq"), 5).isEmpty());
    view.setLanguage(QStringLiteral("ru"));
    CHECK(view.placeName(QStringLiteral("Dostyk")) == QStringLiteral("Достык"));
}

TEST_CASE("Without an atlas, or with one without corridors, there is nothing, and nothing breaks", "[corridor_view]")
{
    CorridorView view;
    SceneCorridors scene = selecting("middle_corridor");
    scene.closedCountries = {QStringLiteral("RUS")};
    view.setCorridors(scene);
    CHECK_FALSE(view.hasTable());
    CHECK(view.marks().corridors.isEmpty());
    CHECK(view.selected().id.isEmpty());
    CHECK(view.assumption().isEmpty());
    CHECK(view.places().isEmpty());
    CHECK(view.placesLike(QStringLiteral("a"), 3).isEmpty());
}

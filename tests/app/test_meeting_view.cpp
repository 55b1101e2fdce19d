// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/meeting_view.h"

#include "app/data/meeting_text.h"
#include "tests/app/meeting_world.h"

#include <QLocale>
#include <QSignalSpy>

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using geodata::MeetingLevel;

namespace {

const AtlasHandle &smallAtlas()
{
    static const AtlasHandle atlas = MeetingWorld().atlas();
    return atlas;
}

/// The small world's meetings as a scene of a year shows them.
class Shown : public MeetingView
{
public:
    explicit Shown(int year = 2025)
    {
        setYear(year);
        setAtlas(smallAtlas());
    }

    const MeetingMark &mark(const char *id) const
    {
        const auto found = std::ranges::find(marks(), QString::fromLatin1(id), &MeetingMark::id);
        REQUIRE(found != marks().end());
        return *found;
    }
    MeetingFacts factsOf(const char *id) const { return facts(QString::fromLatin1(id)); }
};

/// Another language's names of months for as long as a test runs.
class Interface
{
public:
    explicit Interface(QLocale::Language language) { QLocale::setDefault(QLocale(language)); }
    ~Interface() { QLocale::setDefault(m_before); }
    Q_DISABLE_COPY_MOVE(Interface)

private:
    QLocale m_before;
};

constexpr const char *Xian = "CHN/China-Central Asia/summit/2023-05-18";

} // namespace

TEST_CASE("A date is written as precisely as it is known", "[meeting_view]")
{
    CHECK(MeetingText::date({2022, 6, 0}) == QStringLiteral("June 2022"));
    CHECK(MeetingText::date({2022, 0, 0}) == QStringLiteral("2022"));
    CHECK(MeetingText::date({2022, 1, 25}) == QStringLiteral("25 January 2022"));
    CHECK(MeetingText::date({}) == QStringLiteral("no date yet"));
    CHECK(MeetingText::dates({2023, 5, 18}, {2023, 5, 19}) == QStringLiteral("18–19 May 2023"));
    CHECK(MeetingText::dates({2023, 4, 30}, {2023, 5, 1}) == QStringLiteral("30 April – 1 May 2023"));
    CHECK(MeetingText::dates({2023, 12, 31}, {2024, 1, 1}) == QStringLiteral("31 December 2023 – 1 January 2024"));
    CHECK(MeetingText::dates({2023, 5, 18}, {2023, 5, 18}) == QStringLiteral("18 May 2023"));
    CHECK(MeetingText::dates({2023, 5, 0}, {2023, 6, 0}) == QStringLiteral("May 2023 – June 2023"));
}

TEST_CASE("A month alone stands in the nominative, with a day in the genitive", "[meeting_view]")
{
    const Interface russian(QLocale::Russian);
    CHECK(MeetingText::date({2022, 6, 0}) == QStringLiteral("июнь 2022"));
    CHECK(MeetingText::date({2022, 6, 8}) == QStringLiteral("8 июня 2022"));
}

TEST_CASE("Ordinals have their English endings", "[meeting_view]")
{
    const auto summit = [](int ordinal) { return MeetingText::title(MeetingLevel::Summit, ordinal); };
    CHECK(summit(1) == QStringLiteral("1st summit"));
    CHECK(summit(2) == QStringLiteral("2nd summit"));
    CHECK(summit(3) == QStringLiteral("3rd summit"));
    CHECK(summit(11) == QStringLiteral("11th summit"));
    CHECK(summit(23) == QStringLiteral("23rd summit"));
    CHECK(summit(0) == QStringLiteral("summit"));
    CHECK(MeetingText::title(MeetingLevel::ForeignMinisters, 6) == QStringLiteral("6th meeting of foreign ministers"));
    CHECK(MeetingText::title(MeetingLevel::Other, 0) == QStringLiteral("meeting"));
}

TEST_CASE("A mark says when, whose, what kind, and whether it took place", "[meeting_view]")
{
    const Shown view;
    REQUIRE(view.hasTable());
    CHECK(view.marks().size() == qsizetype(MeetingWorld::Count));
    const MeetingMark &xian = view.mark(Xian);
    CHECK(xian.power == QStringLiteral("CHN"));
    CHECK(xian.year == 2023);
    CHECK(xian.month == 5);
    CHECK(xian.isSummit);
    CHECK(xian.look == MeetingLook::Filled);
    CHECK(xian.text == QStringLiteral("China-Central Asia, 1st summit · 18–19 May 2023 · Xi'an"));
    CHECK(view.mark("JPN/Dialogue/summit/2024-08").look == MeetingLook::Crossed);
    CHECK(view.mark("JPN/Dialogue/summit/2024-08").text.endsWith(QStringLiteral(" · cancelled")));
    CHECK(view.mark("GCC/GCC-Central Asia/summit/2025-05-05").look == MeetingLook::Half);
    CHECK(view.mark("KOR/Korea-Central Asia/summit/2026-09-16").look == MeetingLook::Hollow);
    CHECK(view.mark("RUS/Russia-Central Asia/summit/2027").look == MeetingLook::Hollow);
    CHECK_FALSE(view.mark("JPN/Dialogue/foreign_ministers/2004").isSummit);
}

TEST_CASE("The map has the places of a year's meetings, each place once", "[meeting_view]")
{
    Shown view;
    REQUIRE(view.places().size() == 3);
    CHECK(view.places()[0].name == QStringLiteral("Astana"));
    CHECK(view.places()[0].marks.size() == 2);
    CHECK(view.places()[1].marks.size() == 1);
    view.setYear(2022); // one virtual, one of which only the country is told
    CHECK(view.places().isEmpty());
    CHECK(view.shown().isEmpty());
}

TEST_CASE("The selected meeting is on the map whatever its year", "[meeting_view]")
{
    Shown view(2022);
    const QSignalSpy places(&view, &MeetingView::placesChanged);
    view.setSelected(QString::fromLatin1(Xian));
    REQUIRE(view.places().size() == 1);
    CHECK(view.places()[0].name == QStringLiteral("Xi'an"));
    CHECK(view.shown().size() == 1);
    view.setYear(2023);
    CHECK(view.shown().size() == 2);
    view.setSelected({});
    CHECK(places.size() == 2); // it stays there
}

TEST_CASE("What is known of a meeting", "[meeting_view]")
{
    const Shown view;
    const MeetingFacts facts = view.factsOf(Xian);
    CHECK(facts.powerName == QStringLiteral("China"));
    CHECK(facts.format == QStringLiteral("China-Central Asia"));
    CHECK(facts.title == QStringLiteral("1st summit"));
    CHECK(facts.date == QStringLiteral("18–19 May 2023"));
    CHECK(facts.place == QStringLiteral("Xi'an"));
    CHECK(facts.state == QStringLiteral("Held"));
    CHECK(facts.circle.isEmpty());
    CHECK(facts.outcome == QStringLiteral("Xi'an Declaration"));
    CHECK(facts.link == QStringLiteral("https://example.org/xian"));
    CHECK(facts.site == QStringLiteral("example.org"));
    CHECK(facts.note == QStringLiteral("with \"quotes\", and a comma"));
    CHECK(facts.hasPlace);
    CHECK(facts.longitude == 108.94);
    CHECK(facts.latitude == 34.34);
    CHECK_FALSE(view.factsOf("CHN/China-Central Asia/summit/2022-01-25").hasPlace);
    CHECK_FALSE(view.factsOf("TUR/Turkic States/summit/2024-11-06").circle.isEmpty());
    CHECK(view.factsOf("GCC/GCC-Central Asia/summit/2025-05-05").powerName == QStringLiteral("GCC"));
    CHECK(view.factsOf("nobody").id.isEmpty());
    CHECK(view.factsOf("").id.isEmpty());
}

TEST_CASE("From a meeting one goes to the ones before and after of the same format, whatever their level",
          "[meeting_view]")
{
    const Shown view;
    const MeetingFacts xian = view.factsOf(Xian);
    CHECK(xian.previous == QStringLiteral("CHN/China-Central Asia/foreign_ministers/2023-04-27"));
    CHECK(xian.next == QStringLiteral("CHN/China-Central Asia/foreign_ministers/2025-04-26"));
    QStringList all;
    for (QString id = QStringLiteral("CHN/China-Central Asia/summit/2022-01-25"); !id.isEmpty();
         id = view.facts(id).next) {
        CHECK((all.isEmpty() || view.facts(id).previous == all.back()));
        all.append(id);
    }
    CHECK(all.size() == 7);
    CHECK(all.back() == QStringLiteral("CHN/China-Central Asia/summit/")); // without a date yet
    CHECK(view.factsOf("ITA/Italy-Central Asia/summit/2025-05-30").previous.isEmpty());
    CHECK(view.factsOf("ITA/Italy-Central Asia/summit/2025-05-30").next.isEmpty());
}

TEST_CASE("A format's count is the table's, with the organiser's where that is another", "[meeting_view]")
{
    const Shown view;
    const QStringList counts = view.factsOf(Xian).counts;
    REQUIRE(counts.size() == 2);
    CHECK(counts[0] == QStringLiteral("3 summit(s) held since 2022 · 2nd summit by the organiser's count"));
    CHECK(counts[1] == QStringLiteral("3 meeting(s) of foreign ministers held since 2022 · 6th meeting of foreign "
                                      "ministers by the organiser's count"));
    CHECK(view.factsOf("ITA/Italy-Central Asia/summit/2025-05-30").counts ==
          QStringList{QStringLiteral("1 summit(s) held since 2025")});
    CHECK(view.factsOf("RUS/Russia-Central Asia/summit/2027").counts ==
          QStringList{QStringLiteral("Summit: none held yet")});
    const QString turkic = view.factsOf("TUR/Turkic States/summit/2024-11-06").counts.value(0);
    CHECK(turkic.startsWith(QStringLiteral("1 summit(s) held since 2024, in another circle")));
    CHECK(view.summariesOf(QStringLiteral("CHN")).size() == 2);
    CHECK(view.summariesOf(QStringLiteral("ITA")) ==
          QStringList{QStringLiteral("Italy-Central Asia: 1 summit(s) held since 2025")});
    CHECK(view.summariesOf(QStringLiteral("USA")).isEmpty());
}

TEST_CASE("A count that the organiser did not go on with is not told", "[meeting_view]")
{
    geodata::MeetingFormat format{.level = MeetingLevel::Summit, .listed = 4, .ordinal = 1, .since = {2015}};
    CHECK(MeetingText::count(format) == QStringLiteral("4 summit(s) held since 2015"));
    format.lastOrdinal = format.ordinal = 3;
    CHECK(MeetingText::count(format).endsWith(QStringLiteral(" · 3rd summit by the organiser's count")));
}

TEST_CASE("Formats and places are named in the map's language", "[meeting_view]")
{
    Shown view;
    const QSignalSpy marks(&view, &MeetingView::marksChanged);
    view.setLanguage(QStringLiteral("ru"));
    CHECK(marks.size() == 1);
    CHECK(view.factsOf("CHN/China-Central Asia/summit/2022-01-25").format ==
          QStringLiteral("Китай – Центральная Азия"));
    CHECK(view.factsOf(Xian).place == QStringLiteral("Сиань"));
    CHECK(view.factsOf(Xian).powerName == QStringLiteral("Китай"));
    CHECK(view.places()[0].name == QStringLiteral("Астана"));
}

TEST_CASE("Only what a browser shows is offered as a link", "[meeting_view]")
{
    const small_world::Folder folder;
    small_world::Shapefile world;
    world.features.push_back({{small_world::square(60, 40)}, {"KAZ", "Kazakhstan"}});
    small_world::write(folder / "countries.shp", world);
    small_world::write(folder / "meetings.csv",
                       "power,format,date,end_date,place,lon,lat,level,ordinal,state,outcome,with_five,link,note\n"
                       "CHN,A,2025,,,,,summit,,held,,yes,file:///etc/passwd,\n"
                       "CHN,B,2025,,,,,summit,,held,,yes,http://example.org,\n");
    small_world::write(folder / "atlas.json", R"({"format": 1, "id": "small", "meetings": "meetings.csv",
                                                  "countries": {"file": "countries.shp"}})");
    geodata::LoadOptions options;
    options.needsMesh = false;
    const auto atlas = geodata::loadAtlas(folder / "atlas.json", options);
    REQUIRE(atlas);
    MeetingView view;
    view.setAtlas({*atlas});
    CHECK(view.facts(QStringLiteral("CHN/A/summit/2025")).link.isEmpty());
    CHECK(view.facts(QStringLiteral("CHN/B/summit/2025")).link == QStringLiteral("http://example.org"));
}

TEST_CASE("An atlas without meetings shows none", "[meeting_view]")
{
    Shown view;
    view.setAtlas({});
    CHECK_FALSE(view.hasTable());
    CHECK(view.marks().isEmpty());
    CHECK(view.places().isEmpty());
    CHECK(view.spots(2005, 2025, 40).isEmpty());
    CHECK(view.summariesOf(QStringLiteral("CHN")).isEmpty());
}

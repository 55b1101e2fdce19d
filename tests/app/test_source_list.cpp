// SPDX-License-Identifier: GPL-3.0-or-later
// The sources of what a scene shows: all of them, no others, each once.
#include "app/data/source_list.h"

#include "app/data/sources_view.h"
#include "app/data/trade_text.h"
#include "tests/app/shipped_atlas.h"

#include <QCoreApplication>
#include <QSignalSpy>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <catch2/generators/catch_generators_range.hpp>

#include <algorithm>
#include <set>
#include <tuple>

using namespace geodata;

namespace {

/// A scene with the views that MapPicture and the panel would have for it.
struct Shown
{
    explicit Shown(const Scene &what, bool isCompared = false)
        : scene(what), atlas(shippedAtlas().seenFrom(what.viewpoint))
    {
        trade.setTrade(scene.trade);
        trade.setAtlas(atlas);
        corridors.setCorridors(scene.corridors);
        corridors.setYear(trade.year());
        corridors.setAtlas(atlas);
        meetings.setYear(trade.year());
        meetings.setSelected(scene.meeting);
        meetings.setAtlas(atlas);
        if (isCompared) {
            comparison.setAsked(scene.comparison);
            comparison.setAtlas(atlas);
        }
        entries = sourcesOf(atlas, scene, {&trade, &corridors, &meetings, isCompared ? &comparison : nullptr});
    }

    QList<SourceEntry> of(SourceKind::Kind kind) const
    {
        QList<SourceEntry> some = entries;
        some.removeIf([kind](const SourceEntry &entry) { return entry.kind != kind; });
        return some;
    }
    bool hasTitle(const std::string &title) const
    {
        return std::ranges::contains(entries, QString::fromStdString(title), &SourceEntry::title);
    }
    bool hasLink(const std::string &link) const
    {
        return std::ranges::contains(entries, QString::fromStdString(link), &SourceEntry::link);
    }

    Scene scene;
    AtlasHandle atlas;
    TradeView trade;
    CorridorView corridors;
    MeetingView meetings;
    ComparisonView comparison;
    QList<SourceEntry> entries;
};

Scene everything()
{
    Scene scene;
    scene.hasCorridors = true;
    return scene;
}

using Figure = std::tuple<QString, QString, QString>; // reporter, source, link

/// A source that only repeats the reporter or the link isn't told twice.
Figure figureOf(const QString &reporter, const QString &source, const QString &link)
{
    return {reporter, source == reporter || source == link ? QString() : source, link};
}

std::set<Figure> figuresOf(const QList<SourceEntry> &entries)
{
    std::set<Figure> figures;
    for (const SourceEntry &entry : entries)
        figures.emplace(entry.author, entry.title, entry.link);
    return figures;
}

/// What the flows of a view rest on, as its own facts tell it, and nothing of exchange rates.
std::set<Figure> drawn(const TradeView &view)
{
    std::set<Figure> figures;
    for (const TradeFlowMark &mark : view.flows().list()) {
        for (const TradeFigureFacts &figure : view.facts(mark.id).figures) {
            const bool isOfBasis =
                view.trade().basis != QLatin1String("power") || figure.side == TradeText::side(ReporterSide::Power);
            if (figure.isChosen || (mark.isWithheld && figure.value == TradeView::tr("withheld") && isOfBasis))
                figures.insert(figureOf(figure.reporter, figure.source, figure.link));
        }
    }
    return figures;
}

std::set<QString> rateSources()
{
    std::set<QString> sources;
    for (const ExchangeRate &rate : shippedAtlas().atlas->trade.rates)
        sources.insert(QString::fromStdString(rate.source));
    return sources;
}

} // namespace

TEST_CASE("Each flow that is drawn has its source in the list, and no figure that isn't drawn has", "[source_list]")
{
    const std::set<QString> rates = rateSources();
    Scene scene;
    scene.trade.year = GENERATE(range(2005, 2026));
    scene.trade.basis = GENERATE(QStringLiteral("power"), QStringLiteral("range"));
    CAPTURE(scene.trade.year, scene.trade.basis.toStdString());
    const Shown shown(scene);
    QList<SourceEntry> figures = shown.of(SourceKind::Figures);
    figures.removeIf([&](const SourceEntry &entry) { return entry.author.isEmpty() && rates.contains(entry.title); });
    CHECK(figuresOf(figures) == drawn(shown.trade));
    for (const SourceEntry &entry : std::as_const(figures)) {
        CHECK(entry.period == QString::number(scene.trade.year));
        CHECK(entry.marks > 0);
    }
}

TEST_CASE("A flow printed in euros brings the rate of its year along", "[source_list]")
{
    Scene scene;
    scene.trade.year = 2022;
    scene.trade.basis = QStringLiteral("range");
    const Shown shown(scene);
    const TradeTable &table = shippedAtlas().atlas->trade;
    std::set<std::string> currencies;
    for (const TradeRow &row : shown.trade.result().rows) {
        for (const TradeAmount &amount : {row.choice.amount, row.choice.upper}) {
            if (row.choice.hasFigure())
                currencies.insert(table.texts[table.figures[amount.figure].unit].substr(0, 3));
        }
    }
    REQUIRE(currencies.contains("EUR"));
    for (const ExchangeRate &rate : table.rates) {
        if (rate.year == 2022)
            CHECK(shown.hasTitle(rate.source) == currencies.contains(rate.currency));
    }
}

TEST_CASE("Hiding a layer takes its sources away", "[source_list]")
{
    Scene scene = everything();
    scene.trade.year = 2024;
    scene.trade.measure = QStringLiteral("total");
    CHECK_FALSE(Shown(scene).of(SourceKind::Figures).isEmpty());
    CHECK_FALSE(Shown(scene).of(SourceKind::Corridors).isEmpty());
    CHECK_FALSE(Shown(scene).of(SourceKind::Places).isEmpty());
    CHECK_FALSE(Shown(scene).of(SourceKind::Meetings).isEmpty());

    scene.hasPlaces = false;
    CHECK(Shown(scene).of(SourceKind::Places).isEmpty());
    scene.hasCorridors = false;
    CHECK(Shown(scene).of(SourceKind::Corridors).isEmpty());
    scene.hasMeetings = false;
    CHECK(Shown(scene).of(SourceKind::Meetings).isEmpty());
    scene.hasTrade = false;
    CHECK(Shown(scene).of(SourceKind::Figures).isEmpty());

    // The land is always there; with only its borders left, their lengths are written on it.
    const Shown rest(scene);
    CHECK(rest.hasTitle(rest.atlas.atlas->manifest.source));
    const auto isOfLengths = [](const SourceEntry &entry) {
        return entry.about.contains(QLatin1String("Lengths of borders"));
    };
    CHECK(std::ranges::any_of(rest.entries, isOfLengths));
    scene.hasBorders = false;
    CHECK(std::ranges::none_of(Shown(scene).entries, isOfLengths));
}

TEST_CASE("Another year has other sources", "[source_list]")
{
    Scene scene = everything();
    scene.trade.year = 2010;
    const Shown before(scene);
    scene.trade.year = 2024;
    const Shown after(scene);
    CHECK(figuresOf(before.of(SourceKind::Figures)) != figuresOf(after.of(SourceKind::Figures)));
    CHECK(before.of(SourceKind::Outlines) == after.of(SourceKind::Outlines));
}

TEST_CASE("What fills the states has its sources in the list", "[source_list]")
{
    Scene scene;
    scene.trade.powers = {QStringLiteral("USA")}; // of which few flows are drawn
    scene.trade.measurePower = QStringLiteral("CHN");
    scene.trade.measure = GENERATE(QStringLiteral("total"), QStringLiteral("share"), QStringLiteral("balance"),
                                   QStringLiteral("gap"), QStringLiteral("growth"));
    CAPTURE(scene.trade.measure.toStdString());
    const TradeTable &table = shippedAtlas().atlas->trade;
    const auto text = [&](std::uint32_t row) { return QString::fromStdString(table.texts[row]); };
    int values = 0;
    scene.trade.basis = QStringLiteral("partner"); // who tell both flows of many years
    for (scene.trade.year = 2005; scene.trade.year <= 2025; ++scene.trade.year) {
        const Shown shown(scene);
        const std::set<Figure> listed = figuresOf(shown.of(SourceKind::Figures));
        for (const TradeFill &fill : shown.trade.fills()) {
            CHECK((fill.kind == TradeFill::Value || fill.kind == TradeFill::Zero) == !fill.figures.empty());
            for (const std::uint32_t index : fill.figures) {
                const TradeFigure &figure = table.figures[index];
                CHECK(listed.contains(figureOf(text(figure.reporter), text(figure.source), text(figure.link))));
                ++values;
            }
        }
    }
    CHECK(values > 0);
}

TEST_CASE("A selected country brings what is stated of its borders, and its area", "[source_list]")
{
    Scene scene;
    scene.selected = QStringLiteral("KAZ");
    const Shown shown(scene);
    const Atlas &atlas = *shown.atlas.atlas;
    int stated = 0;
    for (const StatedLength &length : atlas.statedLengths) {
        if (length.countryA == "KAZ" || length.countryB == "KAZ") {
            CHECK(shown.hasTitle(length.source));
            ++stated;
        }
    }
    CHECK(stated > 0);
    const QList<SourceEntry> computed = shown.of(SourceKind::Computed);
    CHECK(std::ranges::any_of(computed, [&](const SourceEntry &entry) {
        return entry.about.contains(QLatin1String("Area of Kazakhstan")) &&
               entry.note.contains(shown.atlas.viewpointName(shown.atlas.viewpointId(), scene.language)) &&
               entry.title.contains(shown.atlas.scale());
    }));
    scene.selected.clear();
    CHECK(Shown(scene).of(SourceKind::Figures).size() < shown.of(SourceKind::Figures).size());
}

TEST_CASE("The view of the United Nations brings the documents it goes by", "[source_list]")
{
    Scene scene;
    const Shown asIs(scene);
    scene.viewpoint = QStringLiteral("un");
    const Shown shown(scene);
    for (const LandClaim &claim : shown.atlas.atlas->viewpoints[shown.atlas.viewpoint].claims) {
        CHECK(shown.hasTitle(claim.source));
        CHECK_FALSE(asIs.hasTitle(claim.source));
    }
}

TEST_CASE("Each corridor shown has its links in the list, and a selected one all that is said of it", "[source_list]")
{
    Scene scene = everything();
    scene.corridors.shown = {QStringLiteral("middle_corridor"), QStringLiteral("trans_siberian")};
    const Shown shown(scene);
    const CorridorTable &tables = shown.atlas.atlas->corridors;
    std::set<std::string> expected, others;
    for (const Corridor &corridor : tables.corridors) {
        const bool isShown = scene.corridors.shown.contains(QString::fromStdString(corridor.id));
        (isShown ? expected : others).insert(corridor.links.begin(), corridor.links.end());
    }
    for (const std::string &link : expected)
        CHECK(shown.hasLink(link));
    for (const SourceEntry &entry : shown.of(SourceKind::Corridors)) {
        if (entry.title.isEmpty())
            CHECK((expected.contains(entry.link.toStdString()) || !others.contains(entry.link.toStdString())));
    }
    scene.corridors.selected = QStringLiteral("middle_corridor");
    const Shown selected(scene);
    for (const CorridorVolume &volume : tables.volumes) {
        if (volume.corridor == "middle_corridor")
            CHECK(selected.hasTitle(volume.source));
    }
    CHECK(selected.of(SourceKind::Corridors).size() > shown.of(SourceKind::Corridors).size());
}

TEST_CASE("The places of one gazetteer are one source, however many there are", "[source_list]")
{
    const QList<SourceEntry> places = Shown(everything()).of(SourceKind::Places);
    const auto gazetteers = std::ranges::count(places, QStringLiteral("GeoNames"), &SourceEntry::title);
    CHECK(gazetteers == 1);
    CHECK(std::ranges::find(places, QStringLiteral("GeoNames"), &SourceEntry::title)->marks > 100);
}

TEST_CASE("The meetings of the year have their links in the list, and no others", "[source_list]")
{
    Scene scene;
    scene.trade.year = 2023;
    const Shown shown(scene);
    REQUIRE_FALSE(shown.meetings.shown().isEmpty());
    std::set<QString> expected, listed;
    for (const MeetingMark &mark : shown.meetings.shown())
        expected.insert(shown.meetings.facts(mark.id).link);
    for (const SourceEntry &entry : shown.of(SourceKind::Meetings))
        listed.insert(entry.link);
    CHECK(listed == expected);
}

TEST_CASE("A comparison brings the figures of its cells, and takes them along", "[source_list]")
{
    Scene scene;
    scene.trade.year = 2005;
    const Shown shown(scene, true), closed(scene);
    const std::set<Figure> listed = figuresOf(shown.entries);
    int measures = 0;
    for (const ComparedRow &row : shown.comparison.rows()) {
        for (const ComparedCell &cell : row.cells) {
            for (const ComparedFigure &figure : cell.figures) {
                if (figure.source == shown.atlas.source())
                    continue; // computed from the outlines
                const Figure source = figureOf(figure.reporter, figure.source, figure.link);
                // A bare link joins a source that has it, too.
                CHECK((listed.contains(source) ||
                       (source == Figure({}, {}, figure.link) && shown.hasLink(figure.link.toStdString()))));
                ++measures;
            }
        }
    }
    CHECK(measures > 0);
    CHECK(closed.entries.size() < shown.entries.size());
}

TEST_CASE("Every source is there once, by kind, author and title", "[source_list]")
{
    Scene scene = everything();
    scene.viewpoint = GENERATE(QStringLiteral("de_facto"), QStringLiteral("un"));
    scene.selected = GENERATE(QString(), QStringLiteral("UZB"));
    const Shown shown(scene, true);
    const auto identity = [](const SourceEntry &entry) {
        return std::tuple(int(entry.kind), entry.author, entry.title, entry.link);
    };
    CHECK(std::ranges::is_sorted(shown.entries, std::ranges::less(), identity));
    CHECK(std::ranges::adjacent_find(shown.entries, std::ranges::equal_to(), identity) == shown.entries.end());
    for (const SourceEntry &entry : shown.entries) {
        CHECK_FALSE(entry.about.isEmpty());
        CHECK_FALSE(entry.about.contains(QLatin1Char('%')));
        CHECK_FALSE((entry.author.isEmpty() && entry.title.isEmpty() && entry.link.isEmpty() && entry.note.isEmpty()));
    }
}

TEST_CASE("Without an atlas there are no sources", "[source_list]")
{
    CHECK(sourcesOf({}, everything(), {}).isEmpty());
}

TEST_CASE("A year step is told once, moving the map not at all", "[sources_view]")
{
    SceneStore store;
    TradeView trade;
    MeetingView meetings;
    SourcesView view;
    trade.setAtlas(shippedAtlas());
    meetings.setAtlas(shippedAtlas());
    view.setScene(&store);
    view.setTrade(&trade);
    view.setMeetings(&meetings);
    CHECK(view.rows().isEmpty()); // nothing is looked up without an atlas
    view.setAtlas(shippedAtlas());
    QCoreApplication::processEvents();
    const QList<SourceEntry> before = view.rows();
    CHECK(before == sourcesOf(shippedAtlas(), store.scene(), {&trade, nullptr, &meetings, nullptr}));

    const QSignalSpy told(&view, &SourcesView::shownChanged);
    SceneTrade year = store.trade();
    year.year = 2010;
    store.setTrade(year);
    trade.setTrade(year);
    meetings.setYear(2010);
    CHECK(view.rows() != before); // right away, should somebody ask
    QCoreApplication::processEvents();
    CHECK(told.count() == 1);

    SceneCamera camera = store.camera();
    camera.longitude += 5;
    store.setCamera(camera);
    store.setTheme(QStringLiteral("light"));
    QCoreApplication::processEvents();
    CHECK(told.count() == 1);
}

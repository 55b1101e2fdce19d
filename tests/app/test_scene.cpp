// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/scene.h"

#include "app/data/scene_store.h"
#include "tests/app/random.h"

#include <QFile>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <catch2/catch_test_macros.hpp>
#include <catch2/matchers/catch_matchers_string.hpp>

using Catch::Matchers::ContainsSubstring;

namespace {

Scene randomScene(Random &random)
{
    static const QStringList words{QString(), QStringLiteral("Kasachstan „Mitte“"), QStringLiteral("Тәжікстан"),
                                   QStringLiteral("中亚\n第二行"), QStringLiteral("\"quoted\" \\ 🌍")};
    const auto word = [&] { return words.at(random.whole(0, int(words.size()) - 1)); };
    Scene scene;
    scene.title = word();
    scene.camera = random.camera();
    scene.theme =
        QStringList{QStringLiteral("dark"), QStringLiteral("light"), QStringLiteral("print")}.at(random.whole(0, 2));
    scene.language =
        QStringList{QStringLiteral("en"), QStringLiteral("ru"), QStringLiteral("zh")}.at(random.whole(0, 2));
    scene.viewpoint = word();
    scene.selected = random.coin() ? QStringLiteral("KAZ") : QString();
    if (scene.selected.isEmpty() && random.coin())
        scene.power = QStringLiteral("CHN");
    scene.trade.year = random.whole(1900, 2100);
    scene.trade.basis = QStringList{QStringLiteral("power"), QStringLiteral("partner"), QStringLiteral("third"),
                                    QStringLiteral("range")}
                            .at(random.whole(0, 3));
    scene.trade.show = random.coin() ? QStringLiteral("turnover") : QStringLiteral("directions");
    if (random.coin())
        scene.trade.powers = QStringList{QStringLiteral("EU"), word()};
    if (random.coin())
        scene.trade.countries = QStringList{QStringLiteral("KAZ")};
    scene.trade.top = random.whole(0, 30);
    scene.trade.isRegion = random.coin();
    scene.trade.hasOlder = random.coin();
    if (random.coin())
        scene.trade.powerYears.insert(QStringLiteral("EU"), random.whole(1900, 2100));
    scene.trade.measure = random.coin() ? QStringLiteral("gap") : QString();
    scene.trade.measurePower = word();
    scene.trade.pair = random.coin() ? QStringLiteral("KAZ/CHN") : QString();
    if (random.coin())
        scene.comparison.powers = QStringList{QStringLiteral("KOR"), word()};
    scene.comparison.area = random.coin() ? QStringLiteral("UZB") : QStringLiteral("C5");
    scene.comparison.yearMode =
        QStringList{QStringLiteral("fixed"), QStringLiteral("latest"), QStringLiteral("latest_common")}.at(
            random.whole(0, 2));
    scene.comparison.year = random.coin() ? random.whole(1900, 2100) : 0;
    scene.panel = random.coin() ? QStringLiteral("compare") : QString();
    scene.hasTrade = random.coin();
    scene.hasBorders = random.coin();
    scene.meeting = word();
    scene.hasMeetings = random.coin();
    scene.hasLabels = random.coin();
    scene.hasGraticule = random.coin();
    return scene;
}

QJsonObject jsonOf(const char *text)
{
    const QJsonDocument document = QJsonDocument::fromJson(text);
    REQUIRE(document.isObject());
    return document.object();
}

std::string sentenceFor(const char *json)
{
    const auto scene = sceneFrom(jsonOf(json), QStringLiteral("briefing.json"));
    return scene ? "read" : toEnglish(scene.error());
}

/// What reading a file with these bytes complains about.
std::string sentenceForFile(const QByteArray &bytes)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("briefing.json")));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    file.close();
    const auto scene = readScene(file.fileName());
    return scene ? "read" : toEnglish(scene.error());
}

} // namespace

TEST_CASE("A scene comes back from JSON as it went", "[scene]")
{
    Random random(1);
    for (int i = 0; i < 200; ++i) {
        const Scene scene = randomScene(random);
        const QByteArray text = QJsonDocument(toJson(scene)).toJson();
        const auto back = sceneFrom(QJsonDocument::fromJson(text).object(), {});
        REQUIRE(back);
        CHECK(*back == scene);
    }
}

TEST_CASE("What is wrong with a scene's trade is named by its key", "[scene]")
{
    CHECK_THAT(sentenceFor(R"({"trade": {"year": 2024.5}})"), ContainsSubstring("key “year”: is not a whole number"));
    CHECK_THAT(sentenceFor(R"({"trade": {"year": 3000}})"), ContainsSubstring("is not a number from 1900 to 2100"));
    CHECK_THAT(sentenceFor(R"({"trade": {"basis": "mine"}})"),
               ContainsSubstring("is none of power, partner, third, range"));
    CHECK_THAT(sentenceFor(R"({"trade": {"powers": "CHN"}})"), ContainsSubstring("is not a list of texts"));
    CHECK_THAT(sentenceFor(R"({"trade": {"powers": [1]}})"), ContainsSubstring("is not a list of texts"));
    CHECK_THAT(sentenceFor(R"({"trade": {"powerYears": {"EU": "old"}}})"), ContainsSubstring("key “EU”"));
    CHECK_THAT(sentenceFor(R"({"trade": {"top": -1}})"), ContainsSubstring("key “top”"));
    CHECK_THAT(sentenceFor(R"({"trade": []})"), ContainsSubstring("key “trade”: is not an object"));
    CHECK(sentenceFor(R"({"trade": {"basis": "range", "unknown": 1}})") == "read");
}

TEST_CASE("What is compared, and the panel beside the map, are keys of a scene", "[scene]")
{
    Scene scene;
    scene.comparison.powers = {QStringLiteral("RUS"), QStringLiteral("CHN")};
    scene.comparison.area = QStringLiteral("KAZ");
    scene.comparison.yearMode = QStringLiteral("fixed");
    scene.comparison.year = 2022;
    scene.panel = QStringLiteral("compare");
    CHECK(sceneFrom(jsonOf(R"({"panel": "compare", "comparison": {"powers": ["RUS", "CHN"], "area": "KAZ",
                               "yearMode": "fixed", "year": 2022}})"),
                    {}) == scene);
    CHECK(Scene().panel.isEmpty());
    CHECK(Scene().comparison.powers.isEmpty());
    CHECK_THAT(sentenceFor(R"({"panel": "cinema"})"), ContainsSubstring("key “panel”"));
    CHECK_THAT(sentenceFor(R"({"comparison": 1})"), ContainsSubstring("key “comparison”: is not an object"));
    CHECK_THAT(sentenceFor(R"({"comparison": {"powers": "CHN"}})"), ContainsSubstring("key “powers”"));
    CHECK_THAT(sentenceFor(R"({"comparison": {"area": 5}})"), ContainsSubstring("key “area”: is not a text"));
    CHECK_THAT(sentenceFor(R"({"comparison": {"year": 2024.5}})"), ContainsSubstring("key “year”"));
    CHECK_THAT(sentenceFor(R"({"comparison": {"yearMode": "soon"}})"),
               ContainsSubstring("is none of fixed, latest, latest_common"));
}

TEST_CASE("A change of what is compared, or of the panel, is announced once", "[scene]")
{
    SceneStore store;
    const QSignalSpy comparison(&store, &SceneStore::comparisonChanged);
    const QSignalSpy panel(&store, &SceneStore::panelChanged);
    const QSignalSpy any(&store, &SceneStore::sceneChanged);
    SceneComparison kazakhstan;
    kazakhstan.area = QStringLiteral("KAZ");
    for (int i = 0; i < 2; ++i) {
        store.setComparison(kazakhstan);
        store.setPanel(QStringLiteral("compare"));
    }
    CHECK(comparison.size() == 1);
    CHECK(panel.size() == 1);
    CHECK(any.size() == 2);
}

TEST_CASE("Viewpoint, power and borders are keys of a scene", "[scene]")
{
    Scene scene;
    scene.viewpoint = QStringLiteral("un");
    scene.power = QStringLiteral("RUS");
    scene.hasBorders = false;
    CHECK(sceneFrom(jsonOf(R"({"viewpoint": "un", "power": "RUS", "borders": false})"), {}) == scene);
    CHECK(toJson(scene).value(QLatin1String("viewpoint")) == QStringLiteral("un"));
    CHECK(toJson(scene).value(QLatin1String("power")) == QStringLiteral("RUS"));
    CHECK(toJson(scene).value(QLatin1String("borders")) == false);
    CHECK(Scene().viewpoint == QStringLiteral("de_facto"));
    CHECK(Scene().hasBorders);
}

TEST_CASE("Selecting a power deselects the country, and the other way round", "[scene]")
{
    SceneStore store;
    store.setSelected(QStringLiteral("KAZ"));
    store.setPower(QStringLiteral("CHN"));
    CHECK(store.power() == QStringLiteral("CHN"));
    CHECK(store.selected().isEmpty());
    store.setSelected(QStringLiteral("UZB"));
    CHECK(store.selected() == QStringLiteral("UZB"));
    CHECK(store.power().isEmpty());
    // Deselecting the one leaves the other alone.
    store.setPower({});
    CHECK(store.selected() == QStringLiteral("UZB"));
    store.setPower(QStringLiteral("RUS"));
    store.setSelected({});
    CHECK(store.power() == QStringLiteral("RUS"));
}

TEST_CASE("Whoever listens never sees a country and a power selected at once", "[scene]")
{
    SceneStore store;
    int changes = 0;
    QObject::connect(&store, &SceneStore::sceneChanged, &store, [&] {
        ++changes;
        CHECK((store.selected().isEmpty() || store.power().isEmpty()));
    });
    store.setSelected(QStringLiteral("KAZ"));
    store.setPower(QStringLiteral("CHN"));
    Scene country;
    country.selected = QStringLiteral("UZB");
    store.setScene(country);
    Scene power;
    power.power = QStringLiteral("RUS");
    store.setScene(power);
    CHECK(changes == 7); // one, and then two each time
    CHECK(store.scene() == power);
}

TEST_CASE("Of a scene that names both, the country is selected", "[scene]")
{
    SceneStore store;
    store.setPower(QStringLiteral("CHN"));
    Scene both;
    both.selected = QStringLiteral("KAZ");
    both.power = QStringLiteral("RUS");
    store.setScene(both);
    CHECK(store.selected() == QStringLiteral("KAZ"));
    CHECK(store.power().isEmpty());
}

TEST_CASE("Every change of the scene is announced once, and only if it is one", "[scene]")
{
    SceneStore store;
    const QSignalSpy viewpoint(&store, &SceneStore::viewpointChanged);
    const QSignalSpy borders(&store, &SceneStore::hasBordersChanged);
    const QSignalSpy power(&store, &SceneStore::powerChanged);
    for (int i = 0; i < 2; ++i) {
        store.setViewpoint(QStringLiteral("un"));
        store.setHasBorders(false);
        store.setPower(QStringLiteral("CHN"));
    }
    CHECK(viewpoint.size() == 1);
    CHECK(borders.size() == 1);
    CHECK(power.size() == 1);
}

TEST_CASE("The selected meeting and its layer are keys of a scene", "[scene]")
{
    Scene scene;
    scene.meeting = QStringLiteral("CHN/China-Central Asia/summit/2023-05-18");
    scene.hasMeetings = false;
    CHECK(sceneFrom(jsonOf(R"({"meeting": "CHN/China-Central Asia/summit/2023-05-18", "meetings": false})"), {}) ==
          scene);
    CHECK(Scene().hasMeetings);
    CHECK_THAT(sentenceFor(R"({"meetings": "no"})"), ContainsSubstring("key “meetings”: is neither true nor false"));
    CHECK_THAT(sentenceFor(R"({"meeting": 7})"), ContainsSubstring("key “meeting”: is not a text"));
}

TEST_CASE("A meeting is selected alone: it goes with a country, a power or a pair, and they go with it", "[scene]")
{
    const QString meeting = QStringLiteral("USA/C5+1/summit/2023-09-19");
    SceneStore store;
    SceneTrade trade;
    trade.pair = QStringLiteral("KAZ/CHN");
    const auto selectAll = [&](int which) {
        store.setMeeting(meeting);
        CHECK(store.meeting() == meeting);
        CHECK((store.selected().isEmpty() && store.power().isEmpty() && store.trade().pair.isEmpty()));
        if (which == 0)
            store.setSelected(QStringLiteral("KAZ"));
        else if (which == 1)
            store.setPower(QStringLiteral("CHN"));
        else
            store.setTrade(trade);
        CHECK(store.meeting().isEmpty());
    };
    for (const int which : {0, 1, 2, 0})
        selectAll(which);
    // A step of the years is no selection.
    store.setMeeting(meeting);
    trade = store.trade();
    trade.year = 2012;
    store.setTrade(trade);
    CHECK(store.meeting() == meeting);

    Scene several;
    several.meeting = meeting;
    several.selected = QStringLiteral("UZB");
    store.setScene(several);
    CHECK(store.selected() == QStringLiteral("UZB"));
    CHECK(store.meeting().isEmpty());
    several.selected.clear();
    store.setScene(several);
    CHECK(store.scene() == several);
}

TEST_CASE("What a scene leaves out is as in a fresh one", "[scene]")
{
    CHECK(sceneFrom({}, {}) == Scene());
    Scene light;
    light.theme = QStringLiteral("light");
    light.camera.span = 0.5;
    CHECK(sceneFrom(jsonOf(R"({"theme": "light", "camera": {"span": 0.5}})"), {}) == light);
}

TEST_CASE("A scene of a newer version opens: keys it does not know are let pass", "[scene]")
{
    CHECK(sceneFrom(jsonOf(R"({"format": 9, "layers": {"trade": true}, "camera": {"tilt": 30}})"), {}) == Scene());
}

TEST_CASE("A value of the wrong type or out of range is named by its key, and the file with it", "[scene]")
{
    const auto check = [](const char *json, const std::string &key) {
        CAPTURE(json);
        CHECK_THAT(sentenceFor(json), ContainsSubstring("briefing.json") && ContainsSubstring("“" + key + "”"));
    };
    check(R"({"title": 7})", "title");
    check(R"({"theme": "sepia"})", "theme");
    check(R"({"theme": null})", "theme");
    check(R"({"language": ["en"]})", "language");
    check(R"({"viewpoint": {}})", "viewpoint");
    check(R"({"selected": false})", "selected");
    check(R"({"power": 3})", "power");
    check(R"({"borders": "no"})", "borders");
    check(R"({"labels": 1})", "labels");
    check(R"({"graticule": "yes"})", "graticule");
    check(R"({"camera": [66, 46]})", "camera");
    check(R"({"camera": {"longitude": 180.1}})", "longitude");
    check(R"({"camera": {"longitude": "east"}})", "longitude");
    check(R"({"camera": {"latitude": -91}})", "latitude");
    check(R"({"camera": {"span": 0}})", "span");
    check(R"({"camera": {"span": 1.5}})", "span");
    check(R"({"camera": {"span": null}})", "span");
    CHECK_THAT(sentenceFor(R"({"theme": "sepia"})"), ContainsSubstring("dark, light, print"));
}

TEST_CASE("Broken JSON is named with its line and column", "[scene]")
{
    CHECK_THAT(sentenceForFile("{\n  \"title\": \"a\",\n  \"theme\" \"dark\"\n}"),
               ContainsSubstring("briefing.json, line 3, column 11"));
    CHECK_THAT(sentenceForFile("nonsense"), ContainsSubstring("line 1, column 1"));
    CHECK_THAT(sentenceForFile(""), ContainsSubstring("line 1"));
}

TEST_CASE("JSON that is sound but no object is said to be no scene", "[scene]")
{
    const std::string sentence = sentenceForFile("[1, 2]");
    CHECK_THAT(sentence, ContainsSubstring("is not a scene"));
    CHECK_THAT(sentence, !ContainsSubstring("no error"));
}

TEST_CASE("A scene file that is not there is named with the way out", "[scene]")
{
    const auto scene = readScene(QStringLiteral("/nowhere/briefing.json"));
    REQUIRE_FALSE(scene);
    CHECK_THAT(toEnglish(scene.error()),
               ContainsSubstring("/nowhere/briefing.json") && ContainsSubstring("check that the file is there"));
}

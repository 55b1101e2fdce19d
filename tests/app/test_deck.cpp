// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/deck.h"

#include "app/data/json_file.h"
#include "app/data/messages.h"
#include "tests/app/random.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>

#include <catch2/catch_test_macros.hpp>
#include <catch2/matchers/catch_matchers_string.hpp>

using Catch::Matchers::ContainsSubstring;

namespace {

DeckText text(const QString &english, const QString &russian)
{
    return {{{QStringLiteral("en"), english}, {QStringLiteral("ru"), russian}}};
}

Deck smallDeck()
{
    Deck deck;
    deck.title = text(QStringLiteral("Powers"), QStringLiteral("Державы"));
    deck.atlas = QStringLiteral("../карты/мир.gpkg");
    for (int i = 0; i < 3; ++i) {
        DeckScene scene;
        scene.title = text(QStringLiteral("Scene"), QStringLiteral("Сцена"));
        scene.notes.set({}, QStringLiteral("Say „this“.\nThen that 中亚"));
        scene.seconds = 4.5 * i;
        scene.transition = DeckScene::transitions().at(i);
        scene.scene.trade.year = 2010 + i;
        scene.scene.trade.powerYears.insert(QStringLiteral("EU"), 2015 + i);
        deck.scenes.append(scene);
    }
    return deck;
}

QJsonObject parsed(const QByteArray &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    REQUIRE(document.isObject());
    return document.object();
}

ReadDeck readBack(const QByteArray &json)
{
    auto read = deckFrom(parsed(json), QStringLiteral("a.deck.json"));
    REQUIRE(read);
    return *read;
}

/// All but what was read with it.
Deck withoutOriginals(Deck deck)
{
    deck.original = {};
    for (DeckScene &scene : deck.scenes)
        scene.original = {};
    return deck;
}

std::string sentenceOf(const QString &file)
{
    const auto read = readDeck(file);
    REQUIRE_FALSE(read);
    return translated(read.error()).toStdString();
}

} // namespace

TEST_CASE("A deck that is written is the same when it is read again", "[deck]")
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("доклад.deck.json"));
    const Deck deck = smallDeck();
    REQUIRE(writeDeck(deck, file));
    const auto back = readDeck(file);
    REQUIRE(back);
    CHECK(back->notices.isEmpty());
    CHECK(withoutOriginals(back->deck) == deck);
    REQUIRE(writeDeck(back->deck, file));
    CHECK(readDeck(file)->deck == back->deck);
}

TEST_CASE("Any scene in a deck comes back as it was", "[deck]")
{
    Random random(7);
    for (int i = 0; i < 200; ++i) {
        Scene scene;
        scene.title = QStringLiteral("Title %1").arg(i);
        scene.subtitle = random.coin() ? QStringLiteral("a „b“\nc") : QString();
        scene.source = random.coin() ? QStringLiteral("GACC, 2024") : QString();
        scene.camera = random.camera();
        scene.trade.year = random.whole(1900, 2100);
        scene.trade.top = random.whole(0, 9);
        scene.hasCorridors = random.coin();
        scene.corridors.selected = random.coin() ? QStringLiteral("middle_corridor") : QString();
        Deck deck;
        deck.scenes.append(deckSceneOf(scene, {}));
        const auto back = deckFrom(toJson(deck), {});
        REQUIRE(back);
        CHECK(sceneOf(back->deck.scenes.first(), QStringLiteral("en")) == scene);
    }
}

TEST_CASE("A deck's texts are shown in the language of the map, else in English, else in the one there is", "[deck]")
{
    CHECK(text(QStringLiteral("a"), QStringLiteral("б")).in(QStringLiteral("ru-RU")) == QStringLiteral("б"));
    CHECK(text(QStringLiteral("a"), QStringLiteral("б")).in(QStringLiteral("tr")) == QStringLiteral("a"));
    CHECK(DeckText{{{QStringLiteral("ja"), QStringLiteral("ア")}}}.in(QStringLiteral("ru")) == QStringLiteral("ア"));
    CHECK(DeckText{}.in(QStringLiteral("ru")).isEmpty());

    const Deck deck = smallDeck();
    CHECK(sceneOf(deck.scenes.first(), QStringLiteral("ru")).title == QStringLiteral("Сцена"));
    CHECK(sceneOf(deck.scenes.first(), QStringLiteral("ru")).language == QStringLiteral("ru"));
    // Words that aren't translated leave the names in the language their maker chose.
    DeckScene plain = deck.scenes.first();
    plain.title = {};
    plain.title.set({}, QStringLiteral("Title"));
    plain.scene.language = QStringLiteral("kk");
    CHECK(sceneOf(plain, QStringLiteral("ru")).language == QStringLiteral("kk"));
    CHECK(deck.languages() == QStringList{QStringLiteral("en"), QStringLiteral("ru")});
}

TEST_CASE("What a newer version wrote into a deck is kept, and it is said that this one is older", "[deck]")
{
    const ReadDeck read = readBack(R"({"format": 9, "title": "T", "colour": {"of": "sea"}, "scenes": [
        {"title": "A", "music": [1, 2], "scene": {"wind": 3, "trade": {"year": 2019, "tariffs": true}}}]})");
    REQUIRE(read.notices.size() == 1);
    CHECK_THAT(translated(read.notices.first()).toStdString(), ContainsSubstring("newer version"));
    Deck deck = read.deck;
    REQUIRE(deck.scenes.size() == 1);
    CHECK(deck.scenes.first().scene.trade.year == 2019);
    deck.scenes.first().scene.trade.year = 2020;
    deck.scenes.first().title.set({}, QStringLiteral("B"));
    const QJsonObject json = toJson(deck);
    CHECK(json.value(QLatin1String("format")).toInt() == 9);
    CHECK(json[QLatin1String("colour")][QLatin1String("of")].toString() == QStringLiteral("sea"));
    const QJsonValue scene = json[QLatin1String("scenes")][0];
    CHECK(scene[QLatin1String("title")].toString() == QStringLiteral("B"));
    CHECK(scene[QLatin1String("music")].toArray().size() == 2);
    CHECK(scene[QLatin1String("scene")][QLatin1String("wind")].toInt() == 3);
    CHECK(scene[QLatin1String("scene")][QLatin1String("trade")][QLatin1String("tariffs")].toBool());
    CHECK(scene[QLatin1String("scene")][QLatin1String("trade")][QLatin1String("year")].toInt() == 2020);
}

TEST_CASE("What was taken out of a scene doesn't come back from the file it was read from", "[deck]")
{
    ReadDeck read = readBack(
        R"({"format": 1, "scenes": [{"title": {"en": "A", "ru": "Б"}, "scene": {"trade": {"powerYears": {"EU": 2022}}}}]})");
    DeckScene &scene = read.deck.scenes.first();
    scene.scene.trade.powerYears.clear();
    scene.title = {};
    scene.title.set({}, QStringLiteral("C"));
    const auto back = deckFrom(toJson(read.deck), {});
    REQUIRE(back);
    CHECK(back->deck.scenes.first().scene.trade.powerYears.isEmpty());
    CHECK_FALSE(back->deck.scenes.first().title.isTranslated());
}

TEST_CASE("A broken scene in the middle of a deck is named, and kept as it was", "[deck]")
{
    const QByteArray json = R"({"format": 1, "scenes": [
        {"title": "A", "scene": {}},
        {"title": "B", "scene": {"trade": {"year": "soon"}}, "mine": 1},
        7,
        {"title": {"en": 5}, "scene": {}},
        {"title": "E", "seconds": -1, "scene": {}},
        {"title": "F", "transition": "explosion", "scene": {}},
        {"title": "G", "scene": {}}]})";
    const ReadDeck read = readBack(json);
    REQUIRE(read.deck.scenes.size() == 7);
    REQUIRE(read.notices.size() == 5);
    CHECK_FALSE(read.deck.scenes.first().problem);
    CHECK_FALSE(read.deck.scenes.last().problem);
    const std::string second = translated(read.notices.first()).toStdString();
    CHECK_THAT(second, ContainsSubstring("a.deck.json, scene 2, key “year”: is not a number from 1900 to 2100"));
    CHECK(read.deck.scenes.at(1).title.in({}) == QStringLiteral("B"));
    const QJsonArray before = parsed(json).value(QLatin1String("scenes")).toArray();
    const QJsonArray after = toJson(read.deck).value(QLatin1String("scenes")).toArray();
    for (int i = 1; i < 6; ++i)
        CHECK(after.at(i) == before.at(i));
}

TEST_CASE("A file that is no deck is refused in a sentence with the place", "[deck]")
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("a.deck.json"));
    const auto write = [&](const QByteArray &bytes) {
        QFile output(file);
        REQUIRE(output.open(QIODevice::WriteOnly));
        output.write(bytes);
    };
    CHECK_THAT(sentenceOf(file), ContainsSubstring("cannot be read"));
    write("{\n \"scenes\": [}");
    CHECK_THAT(sentenceOf(file), ContainsSubstring("a.deck.json, line 2, column 13: is not a deck"));
    write("[1]");
    CHECK_THAT(sentenceOf(file), ContainsSubstring("it is not a JSON object"));
    write("{}");
    CHECK_THAT(sentenceOf(file), ContainsSubstring("key “scenes”: is not a list, so this is not a deck"));
    write(R"({"scenes": [], "format": "one"})");
    CHECK_THAT(sentenceOf(file), ContainsSubstring("key “format”"));
    write(R"({"scenes": [], "title": 3})");
    CHECK_THAT(sentenceOf(file), ContainsSubstring("key “title”"));
    write(QByteArray(33 << 20, ' '));
    CHECK_THAT(sentenceOf(file), ContainsSubstring("larger than 32 MB"));
    write("");
    CHECK_THAT(sentenceOf(file), ContainsSubstring("is not a deck"));
    CHECK_THAT(sentenceOf(folder.path()), ContainsSubstring("cannot be read"));
}

TEST_CASE("A deck that cannot be written leaves the older file alone", "[deck]")
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("a.deck.json"));
    REQUIRE(writeDeck(smallDeck(), file));
    const auto failed = writeDeck(Deck{}, file + QStringLiteral("/b.json"));
    REQUIRE_FALSE(failed);
    CHECK_THAT(translated(failed.error()).toStdString(), ContainsSubstring("b.json: cannot be written"));
    CHECK(withoutOriginals(readDeck(file)->deck) == smallDeck());
}

TEST_CASE("Every key that a deck is written with is in the published schema", "[deck]")
{
    QFile file(QStringLiteral(MULTIVECTOR_SOURCE_DIR "/resources/decks/deck.schema.json"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QJsonObject schema = parsed(file.readAll());
    const auto holds = [](const QJsonValue &properties, const QJsonObject &json) {
        for (const QString &key : json.keys()) {
            INFO(key.toStdString());
            CHECK(properties[QLatin1String("properties")][key].isObject());
        }
    };
    const QJsonObject deck = toJson(smallDeck());
    holds(schema, deck);
    const QJsonValue scene = deck[QLatin1String("scenes")][0];
    const QJsonValue definitions = schema.value(QLatin1String("$defs"));
    holds(definitions[QLatin1String("deckScene")], scene.toObject());
    const QJsonObject view = toJson(Scene{});
    const QJsonValue viewSchema = definitions[QLatin1String("scene")];
    holds(viewSchema, view);
    for (const QString &key :
         {QStringLiteral("camera"), QStringLiteral("trade"), QStringLiteral("corridors"), QStringLiteral("comparison")})
        holds(viewSchema[QLatin1String("properties")][key], view.value(key).toObject());
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/deck.h"

#include "app/data/json_file.h"
#include "app/data/key_reader.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonArray>
#include <QSet>

#include <array>
#include <limits>
#include <utility>

using geodata::Error;

namespace {

constexpr int DeckFormat = 1;
const QStringList WholeKeys{QStringLiteral("title"), QStringLiteral("subtitle"), QStringLiteral("source"),
                            QStringLiteral("notes"), QStringLiteral("powerYears")};
const QStringList SceneTexts{QStringLiteral("title"), QStringLiteral("subtitle"), QStringLiteral("source")};

constexpr std::array<std::pair<const char *, DeckText DeckScene::*>, 4> Texts{{
    {"title", &DeckScene::title},
    {"subtitle", &DeckScene::subtitle},
    {"source", &DeckScene::source},
    {"notes", &DeckScene::notes},
}};

/// A text, or an object of texts by language; false for anything else.
bool read(const QJsonValue &json, DeckText &text)
{
    if (json.isString()) {
        text.set({}, json.toString());
        return true;
    }
    const QJsonObject texts = json.toObject();
    for (auto entry = texts.begin(); entry != texts.end(); ++entry) {
        if (!entry.value().isString())
            return false;
        text.byLanguage.insert(entry.key(), entry.value().toString());
    }
    return json.isObject() || json.isUndefined();
}

QJsonValue toJson(const DeckText &text)
{
    if (!text.isTranslated())
        return text.in({});
    QJsonObject texts;
    for (const auto &[language, words] : text.byLanguage.asKeyValueRange())
        texts.insert(language, words);
    return texts;
}

QJsonValue toJson(const DeckScene &scene)
{
    if (scene.problem)
        return scene.original;
    QJsonObject view = toJson(scene.scene);
    for (const QString &key : SceneTexts)
        view.remove(key);
    QJsonObject json{{QStringLiteral("seconds"), scene.seconds},
                     {QStringLiteral("transition"), scene.transition},
                     {QStringLiteral("scene"), view}};
    for (const auto &[key, text] : Texts) {
        if (!(scene.*text).byLanguage.isEmpty())
            json.insert(QLatin1String(key), toJson(scene.*text));
    }
    return joined(scene.original.toObject(), json, WholeKeys);
}

DeckScene deckSceneFrom(const QJsonValue &json, const QString &file, qsizetype number)
{
    DeckScene result;
    result.original = json;
    KeyReader keys(json.toObject(), file, number);
    if (!json.isObject())
        keys.fail("scenes", QT_TRANSLATE_NOOP("geodata", "is not an object"));
    for (const auto &[key, text] : Texts) {
        if (!read(json[QLatin1String(key)], result.*text))
            keys.fail(key, QT_TRANSLATE_NOOP("geodata", "is neither a text nor a list of texts by language"));
    }
    keys.read("seconds", result.seconds, 0, DeckScene::MostSeconds);
    keys.read("transition", result.transition, DeckScene::transitions());
    const QJsonObject view = keys.object("scene");
    if (keys.error()) {
        result.problem = keys.error();
        return result;
    }
    auto scene = sceneFrom(view, file, number);
    if (!scene) {
        result.problem = scene.error();
        return result;
    }
    // A scene file pasted into a deck brings its texts along.
    for (const auto &[own, text] :
         {std::pair{&DeckScene::title, &Scene::title}, std::pair{&DeckScene::subtitle, &Scene::subtitle},
          std::pair{&DeckScene::source, &Scene::source}}) {
        QString &words = *scene.*text;
        if ((result.*own).byLanguage.isEmpty() && !words.isEmpty())
            (result.*own).set({}, words);
        words.clear();
    }
    result.scene = std::move(*scene);
    return result;
}

} // namespace

QString DeckText::in(const QString &language) const
{
    const QString base = language.section(QLatin1Char('-'), 0, 0);
    for (const QString &key : {language, base, QString(), QStringLiteral("en")}) {
        if (const auto found = byLanguage.constFind(key); found != byLanguage.cend())
            return *found;
    }
    return byLanguage.isEmpty() ? QString() : byLanguage.first();
}

void DeckText::set(const QString &language, const QString &text)
{
    if (!isTranslated() && !byLanguage.isEmpty())
        byLanguage.insert({}, text);
    else
        byLanguage.insert(language, text);
}

bool DeckText::isTranslated() const
{
    return !byLanguage.isEmpty() && !(byLanguage.size() == 1 && byLanguage.contains({}));
}

QStringList DeckScene::transitions()
{
    return {QStringLiteral("flight"), QStringLiteral("fade"), QStringLiteral("cut")};
}

QStringList Deck::languages() const
{
    QSet<QString> all;
    const auto add = [&all](const DeckText &text) {
        for (const QString &language : text.byLanguage.keys()) {
            if (!language.isEmpty())
                all.insert(language);
        }
    };
    add(title);
    for (const DeckScene &scene : scenes) {
        for (const auto &[key, text] : Texts)
            add(scene.*text);
    }
    QStringList sorted(all.cbegin(), all.cend());
    sorted.sort();
    return sorted;
}

Scene sceneOf(const DeckScene &scene, const QString &language)
{
    Scene shown = scene.scene;
    shown.title = scene.title.in(language);
    shown.subtitle = scene.subtitle.in(language);
    shown.source = scene.source.in(language);
    if (scene.title.isTranslated() && !language.isEmpty())
        shown.language = language;
    return shown;
}

DeckScene deckSceneOf(const Scene &scene, const QString &language)
{
    DeckScene result;
    result.title.set(language, scene.title);
    result.subtitle.set(language, scene.subtitle);
    result.source.set(language, scene.source);
    result.notes.set(language, {});
    replaceView(result, scene);
    return result;
}

void replaceView(DeckScene &target, const Scene &scene)
{
    target.scene = scene;
    target.scene.title.clear();
    target.scene.subtitle.clear();
    target.scene.source.clear();
}

QJsonObject toJson(const Deck &deck)
{
    QJsonArray scenes;
    for (const DeckScene &scene : deck.scenes)
        scenes.append(toJson(scene));
    QJsonObject json{{QStringLiteral("atlas"), deck.atlas}, {QStringLiteral("scenes"), scenes}};
    if (!deck.title.byLanguage.isEmpty())
        json.insert(QStringLiteral("title"), toJson(deck.title));
    // A newer version's file stays one: what is kept of it is that version's.
    json.insert(QStringLiteral("format"), std::max(DeckFormat, deck.original.value(QLatin1String("format")).toInt()));
    return joined(deck.original, json, WholeKeys);
}

std::expected<ReadDeck, Error> deckFrom(const QJsonObject &json, const QString &file)
{
    const geodata::Text wayOut{QT_TRANSLATE_NOOP("geodata", "open a deck that this program saved")};
    const QJsonValue scenes = json.value(QLatin1String("scenes"));
    if (!scenes.isArray())
        return std::unexpected(Error{file.toStdString(),
                                     {QT_TRANSLATE_NOOP("geodata", "key “{0}”"), {"scenes"}},
                                     {QT_TRANSLATE_NOOP("geodata", "is not a list, so this is not a deck")},
                                     wayOut});
    ReadDeck result;
    Deck &deck = result.deck;
    deck.original = json;
    deck.original.remove(QLatin1String("scenes")); // they keep their own
    KeyReader keys(json, file);
    int format = DeckFormat;
    keys.read("format", format, 1, std::numeric_limits<int>::max());
    keys.read("atlas", deck.atlas);
    if (!read(json.value(QLatin1String("title")), deck.title))
        keys.fail("title", QT_TRANSLATE_NOOP("geodata", "is neither a text nor a list of texts by language"));
    if (keys.error())
        return std::unexpected(*keys.error());
    if (format > DeckFormat)
        result.notices.append(Error{
            file.toStdString(),
            {},
            {QT_TRANSLATE_NOOP("geodata", "was written by a newer version; what this one doesn't know isn't shown")},
            {QT_TRANSLATE_NOOP("geodata", "it is kept when you save")}});
    for (const QJsonValue &scene : scenes.toArray()) {
        deck.scenes.append(deckSceneFrom(scene, file, deck.scenes.size() + 1));
        if (const auto &problem = deck.scenes.last().problem)
            result.notices.append(*problem);
    }
    return result;
}

std::expected<ReadDeck, Error> readDeck(const QString &file)
{
    const auto json =
        readJsonObject(file, {.isNot = QT_TRANSLATE_NOOP("geodata", "is not a deck: {0}"),
                              .wayOut = QT_TRANSLATE_NOOP("geodata", "open a deck that this program saved")});
    if (!json)
        return std::unexpected(json.error());
    return deckFrom(*json, file);
}

std::expected<void, Error> writeDeck(const Deck &deck, const QString &file)
{
    return writeJson(toJson(deck), file);
}

QString shippedDeckFile()
{
    const QDir binaries(QCoreApplication::applicationDirPath());
    for (const char *place : {"share/multivector/decks", "../share/multivector/decks"}) {
        const QString file = binaries.filePath(QLatin1String(place) + QStringLiteral("/multivector.deck.json"));
        if (QFileInfo::exists(file))
            return QDir::cleanPath(file);
    }
    return {};
}

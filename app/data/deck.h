// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/data/scene.h"

#include <QJsonObject>
#include <QList>
#include <QMap>

#include <optional>

/// A text in one language, or in several. Plain value.
struct DeckText
{
    QMap<QString, QString> byLanguage; ///< BCP 47; a text that isn't told to be in any language has the key ""

    /// The text in that language; else the one in no language, in English, in any, in this order; else empty.
    QString in(const QString &language) const;
    /// Changes the text in that language, or the one text where there is only one without a language.
    void set(const QString &language, const QString &text);
    bool isTranslated() const; ///< told to be in some language

    bool operator==(const DeckText &) const = default;
};

/// One scene of a deck, and what is said with it.
struct DeckScene
{
    DeckText title;
    DeckText subtitle;                             ///< what there is to see, a sentence on the picture
    DeckText source;                               ///< what the two rest on, on the picture
    DeckText notes;                                ///< for the speaker only
    double seconds = 0;                            ///< shown so long where it goes on by itself; 0: DefaultSeconds
    QString transition = QStringLiteral("flight"); ///< into it: "flight", "fade" or "cut"
    Scene scene;                                   ///< without the texts above
    QJsonValue original;                           ///< as it was read, with what this version doesn't know
    std::optional<geodata::Error> problem = {};    ///< why it can't be shown; it's kept as it was read

    static constexpr double DefaultSeconds = 8;
    static constexpr double MostSeconds = 3600;
    static QStringList transitions();

    bool operator==(const DeckScene &) const = default;
};

/// Scenes in the order in which they are shown. A plain value; copies share what they hold.
struct Deck
{
    DeckText title;
    QString atlas; ///< file or folder the scenes are of, seen from the deck's folder; empty: the shipped one
    QList<DeckScene> scenes;
    QJsonObject original; ///< as it was read

    /// In whose languages its texts are; empty: in one that isn't told.
    QStringList languages() const;

    bool operator==(const Deck &) const = default;
};

/// A deck and what there is to know about how it was read: scenes that can't be shown, a newer version.
struct ReadDeck
{
    Deck deck;
    QList<geodata::Error> notices;
};

/// The scene as it is shown, with its texts in that language; so are the names on the map, if the texts are translated.
Scene sceneOf(const DeckScene &scene, const QString &language);

/// A scene of the window as one of a deck whose texts are in that language; "": in none that is told.
DeckScene deckSceneOf(const Scene &scene, const QString &language);

/// Puts another view in a scene of a deck; its texts stay.
void replaceView(DeckScene &target, const Scene &scene);

/// The opposite of deckFrom(); unknown keys that were read are written again.
QJsonObject toJson(const Deck &deck);

/// Reads a deck. Scenes that are broken are kept, with their problem. Fails if it isn't a deck at all.
std::expected<ReadDeck, geodata::Error> deckFrom(const QJsonObject &json, const QString &file);

/// Reads a deck file, see resources/decks/deck.schema.json.
std::expected<ReadDeck, geodata::Error> readDeck(const QString &file);

/// Writes a deck file by rename; on failure the older one is untouched.
std::expected<void, geodata::Error> writeDeck(const Deck &deck, const QString &file);

/// The deck that comes with the program.
QString shippedDeckFile();

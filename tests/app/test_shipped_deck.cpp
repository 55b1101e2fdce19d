// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/deck.h"
#include "app/data/scene_views.h"
#include "tests/app/shipped_atlas.h"

#include <catch2/catch_test_macros.hpp>

namespace {

const Deck &story()
{
    static const ReadDeck read = [] {
        auto deck = readDeck(QStringLiteral(MULTIVECTOR_SOURCE_DIR "/resources/decks/multivector.deck.json"));
        REQUIRE(deck);
        CHECK(deck->notices.isEmpty());
        return *deck;
    }();
    return read.deck;
}

} // namespace

TEST_CASE("The shipped story has ten scenes, told in English and in Russian, each with its sources", "[story]")
{
    CHECK(story().scenes.size() == 10);
    const QStringList languages{QStringLiteral("en"), QStringLiteral("ru")};
    CHECK(story().languages() == languages);
    for (const DeckScene &scene : story().scenes) {
        for (const DeckText &text : {scene.title, scene.subtitle, scene.source, scene.notes}) {
            INFO(scene.title.in(QStringLiteral("en")).toStdString());
            CHECK(QStringList(text.byLanguage.keys()) == languages);
            for (const QString &words : text.byLanguage)
                CHECK_FALSE(words.trimmed().isEmpty());
        }
    }
}

TEST_CASE("All that the shipped story names is in the shipped atlas", "[story]")
{
    const AtlasHandle &atlas = shippedAtlas();
    for (const DeckScene &deckScene : story().scenes) {
        const Scene &scene = deckScene.scene;
        INFO(deckScene.title.in(QStringLiteral("en")).toStdString());
        CHECK((scene.selected.isEmpty() || atlas.hasCountry(scene.selected)));
        CHECK((scene.power.isEmpty() || atlas.hasPower(scene.power)));
        CHECK(atlas.viewpoints().contains(scene.viewpoint));
        for (const QString &power : scene.trade.powers)
            CHECK(atlas.hasPower(power));
        for (const QString &code : scene.trade.countries)
            CHECK(atlas.hasCountry(code));
        const OwnSceneViews views(atlas, scene);
        for (const QString &id : scene.corridors.shown + QStringList{scene.corridors.selected})
            CHECK((id.isEmpty() || views.corridors().info(id).id == id));
        CHECK((scene.meeting.isEmpty() || views.meetings().facts(scene.meeting).id == scene.meeting));
        if (scene.hasTrade) {
            CHECK(views.trade().year() == scene.trade.year);
            CHECK_FALSE(views.trade().flows().list().isEmpty());
        }
    }
}

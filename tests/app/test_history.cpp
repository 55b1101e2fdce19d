// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/history.h"

#include "tests/app/random.h"

#include <QTemporaryDir>
#include <QUrl>

#include <catch2/catch_test_macros.hpp>

#include <vector>

namespace {

/// A window's scene and deck with their history.
struct Desk
{
    SceneStore scene;
    DeckStore decks{&scene};
    History history{&scene, &decks};
};

void selectState(Desk &desk, const QString &code)
{
    desk.scene.setSelected(code);
    desk.history.settle();
}

} // namespace

TEST_CASE("Every change of the scene can be undone and redone", "[history]")
{
    Desk desk;
    CHECK_FALSE(desk.history.canUndo());
    const Scene first = desk.scene.scene();
    selectState(desk, QStringLiteral("KAZ"));
    desk.scene.setTheme(QStringLiteral("print"));
    CHECK(desk.history.canUndo()); // also before the pause that ends a step
    desk.history.undo();
    CHECK(desk.scene.theme() == first.theme);
    CHECK(desk.scene.selected() == QStringLiteral("KAZ"));
    desk.history.undo();
    CHECK(desk.scene.scene() == first);
    CHECK_FALSE(desk.history.canUndo());
    desk.history.undo(); // nothing more to undo
    CHECK(desk.scene.scene() == first);
    desk.history.redo();
    desk.history.redo();
    CHECK(desk.scene.theme() == QStringLiteral("print"));
    CHECK_FALSE(desk.history.canRedo());
}

TEST_CASE("Another change after undoing ends what could be redone", "[history]")
{
    Desk desk;
    selectState(desk, QStringLiteral("KAZ"));
    selectState(desk, QStringLiteral("UZB"));
    desk.history.undo();
    CHECK(desk.history.canRedo());
    selectState(desk, QStringLiteral("TJK"));
    CHECK_FALSE(desk.history.canRedo());
    desk.history.undo();
    CHECK(desk.scene.selected() == QStringLiteral("KAZ"));
}

TEST_CASE("A flight of the camera is one step, and moves of the map that follow one another closely are, too",
          "[history]")
{
    Desk desk;
    selectState(desk, QStringLiteral("KAZ"));
    for (int frame = 1; frame <= 50; ++frame)
        desk.scene.setCamera({66.5 + frame, 46.2, 0.1});
    desk.history.settle();
    for (int frame = 1; frame <= 50; ++frame)
        desk.scene.setCamera({10, 46.2 - frame, 0.1});
    desk.history.settle();
    desk.history.undo();
    CHECK(desk.scene.camera() == SceneCamera{});
    CHECK(desk.scene.selected() == QStringLiteral("KAZ"));
}

TEST_CASE("Years that play are one step, and no other change is lost in it", "[history]")
{
    Desk desk;
    const auto showYear = [&](int year) {
        SceneTrade trade = desk.scene.trade();
        trade.year = year;
        desk.scene.setTrade(trade);
        desk.history.settle();
    };
    for (int year = 2010; year < 2020; ++year)
        showYear(year);
    selectState(desk, QStringLiteral("KGZ"));
    showYear(2021);
    desk.history.undo();
    CHECK(desk.scene.trade().year == 2019);
    CHECK(desk.scene.selected() == QStringLiteral("KGZ"));
    desk.history.undo();
    CHECK(desk.scene.selected().isEmpty());
    CHECK(desk.scene.trade().year == 2019);
    desk.history.undo();
    CHECK(desk.scene.trade().year == Scene{}.trade.year);
}

TEST_CASE("Every change of a deck can be undone: adding, renaming, moving, updating, removing", "[history]")
{
    Desk desk;
    std::vector<Deck> decks{desk.decks.deck()};
    const auto step = [&] {
        desk.history.settle();
        decks.push_back(desk.decks.deck());
        CHECK(decks.back() != decks[decks.size() - 2]);
    };
    desk.decks.add();
    step();
    desk.scene.setSelected(QStringLiteral("KAZ"));
    desk.history.settle();
    desk.decks.add();
    step();
    desk.decks.setText(1, QStringLiteral("title"), QStringLiteral("Kazakhstan"));
    step();
    desk.decks.setText(1, QStringLiteral("notes"), QStringLiteral("Say it."));
    step();
    desk.decks.move(1, 0);
    step();
    desk.decks.setSeconds(0, 12);
    step();
    desk.decks.setTransition(0, QStringLiteral("fade"));
    step();
    desk.decks.setTitle(QStringLiteral("A deck"));
    step();
    desk.decks.remove(1);
    step();
    desk.decks.close();
    step();
    for (auto deck = decks.rbegin() + 1; deck != decks.rend(); ++deck) {
        // Between two changes of the deck there may be one of the scene alone.
        const Deck before = desk.decks.deck();
        while (desk.decks.deck() == before && desk.history.canUndo())
            desk.history.undo();
        CHECK(desk.decks.deck() == *deck);
    }
    CHECK(desk.decks.count() == 0);
}

TEST_CASE("However much is changed, undoing all of it ends where it began, and redoing all where it ended", "[history]")
{
    Random random(11);
    for (int run = 0; run < 20; ++run) {
        Desk desk;
        const Scene first = desk.scene.scene();
        const Deck firstDeck = desk.decks.deck();
        for (int i = 0; i < 60; ++i) {
            switch (random.whole(0, 6)) {
            case 0:
                desk.scene.setCamera(random.camera());
                break;
            case 1:
                desk.scene.setSelected(random.coin() ? QStringLiteral("KAZ") : QString());
                break;
            case 2:
                desk.scene.setHasBorders(random.coin());
                break;
            case 3:
                desk.decks.add();
                break;
            case 4:
                desk.decks.remove(random.whole(0, 5));
                break;
            case 5:
                desk.decks.goTo(random.whole(0, 5));
                break;
            default:
                desk.decks.update();
                break;
            }
            if (random.coin())
                desk.history.settle();
            if (random.whole(0, 9) == 0)
                desk.history.undo();
        }
        desk.scene.setTitle(QStringLiteral("The end")); // so that nothing is left to redo
        desk.history.settle();
        const Scene last = desk.scene.scene();
        const Deck lastDeck = desk.decks.deck();
        while (desk.history.canUndo())
            desk.history.undo();
        CHECK(desk.scene.scene() == first);
        CHECK(desk.decks.deck() == firstDeck);
        while (desk.history.canRedo())
            desk.history.redo();
        CHECK(desk.scene.scene() == last);
        CHECK(desk.decks.deck() == lastDeck);
    }
}

TEST_CASE("A long day's work is kept to its last two hundred steps", "[history]")
{
    Desk desk;
    for (int i = 0; i < 3 * History::MostSteps; ++i)
        selectState(desk, i % 2 == 0 ? QStringLiteral("KAZ") : QStringLiteral("UZB"));
    int steps = 0;
    for (; desk.history.canUndo(); ++steps)
        desk.history.undo();
    CHECK(steps == History::MostSteps);
}

TEST_CASE("What is undone is announced once the scene is there", "[history]")
{
    Desk desk;
    selectState(desk, QStringLiteral("KAZ"));
    QString seen = QStringLiteral("?");
    QObject::connect(&desk.history, &History::restored, [&] { seen = desk.scene.selected(); });
    desk.history.undo();
    CHECK(seen.isEmpty());
}

TEST_CASE("Undoing the opening of another deck brings back the first with its own file", "[history]")
{
    const QTemporaryDir folder;
    const auto file = [&](const char *name) { return QUrl::fromLocalFile(folder.filePath(QString::fromLatin1(name))); };
    Desk desk;
    desk.decks.add();
    REQUIRE(desk.decks.saveAs(file("b.deck.json")));
    desk.decks.close();
    desk.history.settle();
    desk.decks.add();
    desk.decks.setTitle(QStringLiteral("First"));
    REQUIRE(desk.decks.saveAs(file("a.deck.json")));
    desk.history.settle();
    desk.decks.setText(0, QStringLiteral("notes"), QStringLiteral("not saved"));
    desk.history.settle();
    REQUIRE(desk.decks.open(file("b.deck.json")));
    desk.history.settle();
    desk.history.undo();
    CHECK(desk.decks.title() == QStringLiteral("First"));
    CHECK(QUrl::fromLocalFile(desk.decks.file()) == file("a.deck.json"));
    CHECK(desk.decks.isChanged());
    REQUIRE(desk.decks.save());
    CHECK_FALSE(desk.decks.isChanged());
    desk.history.undo(); // saving is no step, but the file is ahead of this one now
    CHECK(desk.decks.isChanged());
}

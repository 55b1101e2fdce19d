// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/deck_store.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <catch2/catch_test_macros.hpp>
#include <catch2/matchers/catch_matchers_string.hpp>

using Catch::Matchers::ContainsSubstring;

namespace {

struct Desk
{
    SceneStore scene;
    DeckStore decks{&scene};

    QString text(int row, DeckStore::Role role = DeckStore::TitleRole) const
    {
        return decks.data(decks.index(row), role).toString();
    }
    /// A scene about that state.
    void addAbout(const QString &code)
    {
        scene.setSelected(code);
        decks.add();
        decks.setText(decks.current(), QStringLiteral("title"), code);
    }
};

} // namespace

TEST_CASE("Scenes are added after the current one, and the window goes on with them", "[decks]")
{
    Desk desk;
    desk.addAbout(QStringLiteral("KAZ"));
    desk.addAbout(QStringLiteral("TJK"));
    REQUIRE(desk.decks.goTo(0));
    CHECK(desk.scene.selected() == QStringLiteral("KAZ"));
    CHECK(desk.scene.title() == QStringLiteral("KAZ"));
    desk.addAbout(QStringLiteral("UZB"));
    REQUIRE(desk.decks.count() == 3);
    CHECK(desk.text(0) == QStringLiteral("KAZ"));
    CHECK(desk.text(1) == QStringLiteral("UZB"));
    CHECK(desk.text(2) == QStringLiteral("TJK"));
    CHECK(desk.decks.current() == 1);
}

TEST_CASE("A scene says that the window has gone on from it, and takes over what it shows now", "[decks]")
{
    Desk desk;
    desk.addAbout(QStringLiteral("KAZ"));
    CHECK_FALSE(desk.decks.isViewChanged());
    desk.scene.setHasBorders(false);
    CHECK(desk.decks.isViewChanged());
    desk.decks.update();
    CHECK_FALSE(desk.decks.isViewChanged());
    CHECK_FALSE(desk.decks.deck().scenes.first().scene.hasBorders);
    CHECK(desk.text(0) == QStringLiteral("KAZ"));
}

TEST_CASE("The current scene stays the current one wherever scenes are moved or removed", "[decks]")
{
    Desk desk;
    for (const char *code : {"A", "B", "C", "D"})
        desk.addAbout(QString::fromLatin1(code));
    for (int current = 0; current < 4; ++current) {
        for (int from = 0; from < 4; ++from) {
            for (int to = 0; to < 4; ++to) {
                REQUIRE(desk.decks.goTo(current));
                const QString title = desk.text(current);
                const QString moved = desk.text(from);
                desk.decks.move(from, to);
                CHECK(desk.text(to) == moved);
                CHECK(desk.text(desk.decks.current()) == title);
            }
        }
    }
    desk.decks.goTo(2);
    const QString title = desk.text(2);
    desk.decks.remove(0);
    CHECK(desk.text(desk.decks.current()) == title);
    desk.decks.remove(desk.decks.current());
    CHECK(desk.decks.current() == -1);
    desk.decks.remove(17);
    desk.decks.move(0, 17);
    CHECK(desk.decks.count() == 2);
}

TEST_CASE("A deck says whether it has what its file has", "[decks]")
{
    const QTemporaryDir folder;
    const QUrl file = QUrl::fromLocalFile(folder.filePath(QStringLiteral("доклад")));
    Desk desk;
    CHECK_FALSE(desk.decks.isChanged());
    desk.addAbout(QStringLiteral("KAZ"));
    CHECK(desk.decks.isChanged());
    CHECK_FALSE(desk.decks.save()); // where to?
    REQUIRE(desk.decks.saveAs(file));
    CHECK(desk.decks.file().endsWith(QStringLiteral("доклад.deck.json")));
    CHECK_FALSE(desk.decks.isChanged());
    desk.decks.setText(0, QStringLiteral("notes"), QStringLiteral("a"));
    CHECK(desk.decks.isChanged());
    REQUIRE(desk.decks.save());
    Desk other;
    REQUIRE(other.decks.open(QUrl::fromLocalFile(desk.decks.file())));
    CHECK_FALSE(other.decks.isChanged());
    CHECK(other.text(0, DeckStore::NotesRole) == QStringLiteral("a"));
}

TEST_CASE("A deck that can't be opened or saved is told of, and what is open stays", "[decks]")
{
    const QTemporaryDir folder;
    Desk desk;
    desk.addAbout(QStringLiteral("KAZ"));
    const QSignalSpy told(&desk.decks, &DeckStore::told);
    CHECK_FALSE(desk.decks.open(QUrl::fromLocalFile(folder.filePath(QStringLiteral("none.deck.json")))));
    CHECK_FALSE(desk.decks.saveAs(QUrl::fromLocalFile(QStringLiteral("/proc/none/a.deck.json"))));
    REQUIRE(told.size() == 2);
    CHECK_THAT(told.at(0).at(0).toString().toStdString(), ContainsSubstring("none.deck.json: cannot be read"));
    CHECK_THAT(told.at(1).at(0).toString().toStdString(), ContainsSubstring("cannot be written"));
    CHECK(told.at(1).at(1).toBool());
    CHECK(desk.decks.count() == 1);
    CHECK(desk.decks.isChanged());
}

TEST_CASE("A broken scene is listed with what is wrong, and can be neither shown nor changed", "[decks]")
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("a.deck.json"));
    {
        QFile output(file);
        REQUIRE(output.open(QIODevice::WriteOnly));
        output.write(
            R"({"format": 1, "scenes": [{"title": "A", "scene": {"theme": "pink"}}, {"title": "B", "scene": {}}]})");
    }
    Desk desk;
    REQUIRE(desk.decks.open(QUrl::fromLocalFile(file)));
    CHECK_THAT(desk.text(0, DeckStore::ProblemRole).toStdString(), ContainsSubstring("scene 1, key “theme”"));
    CHECK_FALSE(desk.decks.goTo(0));
    desk.decks.setText(0, QStringLiteral("title"), QStringLiteral("C"));
    CHECK_FALSE(desk.decks.isChanged());
    CHECK(desk.decks.goTo(1));
}

TEST_CASE("Texts are changed in the language that is shown, and the others stay", "[decks]")
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("a.deck.json"));
    {
        QFile output(file);
        REQUIRE(output.open(QIODevice::WriteOnly));
        output.write(R"({"format": 1, "scenes": [{"title": {"en": "Trade", "ru": "Торговля"}, "scene": {}}]})");
    }
    Desk desk;
    REQUIRE(desk.decks.open(QUrl::fromLocalFile(file)));
    desk.scene.setLanguage(QStringLiteral("ru"));
    CHECK(desk.text(0) == QStringLiteral("Торговля"));
    desk.decks.setText(0, QStringLiteral("title"), QStringLiteral("Товары"));
    CHECK(desk.text(0) == QStringLiteral("Товары"));
    desk.scene.setLanguage(QStringLiteral("en"));
    CHECK(desk.text(0) == QStringLiteral("Trade"));
}

TEST_CASE("What wasn't saved comes back when it is asked for, and is lost only when it is dropped", "[decks]")
{
    const QTemporaryDir folder;
    const QUrl file = QUrl::fromLocalFile(folder.filePath(QStringLiteral("a.deck.json")));
    QJsonObject state;
    {
        Desk desk;
        desk.addAbout(QStringLiteral("KAZ"));
        desk.decks.setTitle(QStringLiteral("Доклад"));
        REQUIRE(desk.decks.saveAs(file));
        CHECK_FALSE(desk.decks.state().contains(QLatin1String("deck"))); // the file has it all
        desk.addAbout(QStringLiteral("UZB"));
        state = desk.decks.state();
    }
    Desk next;
    next.decks.resume(state);
    CHECK(next.decks.hasKept());
    CHECK(next.decks.keptTitle() == QStringLiteral("Доклад"));
    CHECK(next.decks.state() == state); // a second crash loses nothing either
    SECTION("taken")
    {
        next.decks.takeKept();
        CHECK_FALSE(next.decks.hasKept());
        CHECK(next.decks.count() == 2);
        CHECK(next.decks.current() == 1);
        CHECK(next.decks.isChanged());
        CHECK(QUrl::fromLocalFile(next.decks.file()) == file);
        REQUIRE(next.decks.save());
        CHECK_FALSE(next.decks.isChanged());
    }
    SECTION("dropped")
    {
        next.decks.dropKept();
        CHECK_FALSE(next.decks.hasKept());
        CHECK(next.decks.count() == 1);
        CHECK_FALSE(next.decks.isChanged());
    }
    SECTION("with the file gone")
    {
        REQUIRE(QFile::remove(file.toLocalFile()));
        next.decks.takeKept();
        CHECK(next.decks.count() == 2);
        CHECK(next.decks.isChanged());
    }
}

TEST_CASE("What wasn't saved and wasn't answered for is offered again, after what came later", "[decks]")
{
    const auto left = [](const QString &title, const QJsonObject &before) {
        Desk desk;
        desk.decks.resume(before);
        desk.addAbout(QStringLiteral("KAZ"));
        desk.decks.setTitle(title);
        return desk.decks.state();
    };
    const QJsonObject state = left(QStringLiteral("Second"), left(QStringLiteral("First"), {}));
    Desk next;
    next.decks.resume(state);
    CHECK(next.decks.keptTitle() == QStringLiteral("Second"));
    SECTION("both taken")
    {
        next.decks.takeKept();
        CHECK(next.decks.title() == QStringLiteral("Second"));
        REQUIRE(next.decks.hasKept());
        next.decks.takeKept();
        CHECK(next.decks.title() == QStringLiteral("First"));
    }
    SECTION("the later one dropped")
    {
        next.decks.dropKept();
        CHECK(next.decks.keptTitle() == QStringLiteral("First"));
        next.decks.dropKept();
    }
    CHECK_FALSE(next.decks.hasKept());
}

TEST_CASE("A deck knows the atlas it was made with, wherever both are moved together", "[decks]")
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("a.deck.json"));
    const QString atlas = folder.filePath(QStringLiteral("мир.gpkg"));
    {
        Desk desk;
        desk.decks.setOpenAtlas(atlas);
        desk.addAbout(QStringLiteral("KAZ"));
        CHECK(desk.decks.atlas() == atlas);
        REQUIRE(desk.decks.saveAs(QUrl::fromLocalFile(file)));
        CHECK_FALSE(desk.decks.isChanged());
    }
    CHECK(readDeck(file)->deck.atlas == QStringLiteral("мир.gpkg"));
    const QTemporaryDir other;
    const QString moved = other.filePath(QStringLiteral("a.deck.json"));
    REQUIRE(QFile::copy(file, moved));
    Desk next;
    REQUIRE(next.decks.open(QUrl::fromLocalFile(moved)));
    CHECK(next.decks.atlas() == other.filePath(QStringLiteral("мир.gpkg")));
    CHECK_FALSE(next.decks.isChanged());
    // Of the shipped world it names none.
    next.decks.close();
    next.decks.setOpenAtlas({});
    next.addAbout(QStringLiteral("KAZ"));
    CHECK(next.decks.atlas().isEmpty());
}

TEST_CASE("A file is known for a deck by its name, or by the list of scenes in it", "[decks]")
{
    const QTemporaryDir folder;
    const auto file = [&](const char *name, const QByteArray &bytes) {
        const QString path = folder.filePath(QString::fromLatin1(name));
        QFile output(path);
        REQUIRE(output.open(QIODevice::WriteOnly));
        output.write(bytes);
        return QUrl::fromLocalFile(path);
    };
    CHECK(DeckStore::isDeck(file("a.deck.json", "broken")));
    CHECK(DeckStore::isDeck(file("b.json", R"({"scenes": []})")));
    CHECK_FALSE(DeckStore::isDeck(file("c.json", R"({"type": "FeatureCollection", "features": []})")));
    CHECK_FALSE(DeckStore::isDeck(file("d.shp", R"({"scenes": []})")));
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/presentation.h"

#include <QSignalSpy>

#include <catch2/catch_test_macros.hpp>

namespace {

/// A deck of five scenes that look at different years.
struct Show
{
    SceneStore edited;
    DeckStore decks{&edited};
    Presentation presentation;

    Show()
    {
        for (int i = 0; i < 5; ++i) {
            SceneTrade trade = edited.trade();
            trade.year = 2010 + i;
            edited.setTrade(trade);
            edited.setCamera({60.0 + i, 45, 0.1});
            decks.add();
            decks.setText(i, QStringLiteral("notes"), QStringLiteral("Note %1").arg(i + 1));
        }
    }
    int year() { return presentation.scene()->trade().year; }
};

} // namespace

TEST_CASE("A presentation goes through the scenes and leaves what is edited as it was", "[presentation]")
{
    Show show;
    show.edited.setSelected(QStringLiteral("KAZ"));
    const Scene before = show.edited.scene();
    const Deck deck = show.decks.deck();
    // Whoever hears that it runs may ask for anything at once.
    QObject::connect(&show.presentation, &Presentation::runningChanged, &show.edited, [&] {
        CHECK((!show.presentation.isRunning() || show.presentation.number() > 0));
        CHECK((show.presentation.hasStrayed() || !show.presentation.notes().isEmpty()));
    });
    show.presentation.begin(&show.decks, 1, &show.edited);
    CHECK(show.presentation.isRunning());
    CHECK(show.presentation.number() == 2);
    CHECK(show.year() == 2011);
    CHECK(show.presentation.notes() == QStringLiteral("Note 2"));
    show.presentation.next();
    CHECK(show.year() == 2012);
    CHECK(show.presentation.nextScene()->trade().year == 2013);
    show.presentation.previous();
    CHECK(show.year() == 2011);
    show.presentation.scene()->setTheme(QStringLiteral("print")); // explored during the show
    show.presentation.last();
    CHECK(show.presentation.number() == 5);
    CHECK_FALSE(show.presentation.hasNext());
    show.presentation.next(); // the last one stays
    CHECK(show.presentation.number() == 5);
    show.presentation.first();
    show.presentation.previous();
    CHECK(show.presentation.number() == 1);
    show.presentation.end();
    CHECK_FALSE(show.presentation.isRunning());
    CHECK(show.edited.scene() == before);
    CHECK(show.decks.deck() == deck);
}

TEST_CASE("A number and Enter jump to that scene; a number that isn't there is forgotten", "[presentation]")
{
    Show show;
    show.presentation.begin(&show.decks, 0, &show.edited);
    show.presentation.typeDigit(4);
    CHECK(show.presentation.typed() == QStringLiteral("4"));
    show.presentation.jump();
    CHECK(show.presentation.number() == 4);
    CHECK(show.presentation.typed().isEmpty());
    for (int i = 0; i < 9; ++i)
        show.presentation.typeDigit(9);
    show.presentation.jump();
    CHECK(show.presentation.number() == 4);
    CHECK(show.presentation.typed().isEmpty());
    show.presentation.typeDigit(0);
    show.presentation.jump();
    CHECK(show.presentation.number() == 4);
    show.presentation.jump(); // Enter alone goes on
    CHECK(show.presentation.number() == 5);
    show.presentation.typeDigit(2);
    show.presentation.previous();
    CHECK(show.presentation.typed().isEmpty());
}

TEST_CASE("A blank screen is lit again by going on", "[presentation]")
{
    Show show;
    show.presentation.begin(&show.decks, 0, &show.edited);
    show.presentation.setBlank(true);
    CHECK(show.presentation.isBlank());
    show.presentation.next();
    CHECK_FALSE(show.presentation.isBlank());
}

TEST_CASE("What is explored during the show is left with one step back to the scene", "[presentation]")
{
    Show show;
    show.presentation.begin(&show.decks, 2, &show.edited);
    // The map takes the camera where it's told to go.
    QObject::connect(&show.presentation, &Presentation::arriving, &show.edited,
                     [&](const SceneCamera &, const SceneCamera &to) { show.presentation.scene()->setCamera(to); });
    show.presentation.comeBack();
    CHECK_FALSE(show.presentation.hasStrayed());
    show.presentation.scene()->setCamera({10, 10, 0.5});
    show.presentation.scene()->setSelected(QStringLiteral("UZB"));
    CHECK(show.presentation.hasStrayed());
    show.presentation.comeBack();
    CHECK_FALSE(show.presentation.hasStrayed());
    CHECK(show.presentation.scene()->selected().isEmpty());
    CHECK(show.presentation.number() == 3);
}

TEST_CASE("The camera is told where it comes from, where to, and how", "[presentation]")
{
    Show show;
    show.decks.setTransition(1, QStringLiteral("fade"));
    show.presentation.begin(&show.decks, 0, &show.edited);
    QSignalSpy arriving(&show.presentation, &Presentation::arriving);
    show.presentation.next();
    REQUIRE(arriving.size() == 1);
    CHECK(arriving.at(0).at(0).value<SceneCamera>() == show.presentation.scene()->camera());
    CHECK(arriving.at(0).at(1).value<SceneCamera>().longitude == 61);
    CHECK(arriving.at(0).at(2).toString() == QStringLiteral("fade"));
}

TEST_CASE("A show that goes by itself starts over at its end", "[presentation]")
{
    Show show;
    show.presentation.begin(&show.decks, 4, &show.edited);
    CHECK(show.presentation.seconds() == DeckScene::DefaultSeconds);
    show.presentation.setGoesByItself(true);
    show.presentation.next();
    CHECK(show.presentation.number() == 1);
}

TEST_CASE("Without a deck the window's scene is presented", "[presentation]")
{
    SceneStore edited;
    edited.setTitle(QStringLiteral("One map"));
    edited.setSelected(QStringLiteral("KAZ"));
    DeckStore decks(&edited);
    Presentation presentation;
    presentation.begin(&decks, -1, &edited);
    CHECK(presentation.count() == 1);
    CHECK(presentation.scene()->title() == QStringLiteral("One map"));
    CHECK(presentation.scene()->selected() == QStringLiteral("KAZ"));
    presentation.next();
    CHECK(presentation.isRunning());
}

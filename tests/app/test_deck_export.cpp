// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/deck_export.h"

#include "app/cli/command_line.h"
#include "tests/app/program.h"
#include "tests/app/random.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSignalSpy>

#include <algorithm>
#include <catch2/catch_test_macros.hpp>

namespace {

constexpr int PatienceMs = 100'000;

const QByteArray SmallDeck = R"({"format": 1, "title": {"en": "Two views", "ru": "Два вида"}, "scenes": [
    {"title": {"en": "Trade", "ru": "Торговля"}, "notes": {"en": "Say it."}, "seconds": 0.4, "scene": {}},
    {"title": {"en": "Borders", "ru": "Границы"}, "seconds": 0.4, "scene": {"tradeLayer": false}}]})";

/// A window's scene and deck, and what exports them.
struct Desk
{
    Desk()
    {
        exporter.setProgram(QStringLiteral(MULTIVECTOR_PROGRAM));
        settings.pixels = {320, 200};
        settings.theme = QStringLiteral("print");
        settings.hasMark = false;
        settings.hasInset = true;
        QFile file(path("two.deck.json"));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(SmallDeck);
        file.close();
        Scene english;
        english.language = QStringLiteral("en");
        scene.setScene(english);
    }

    QString path(const char *name) const { return folder.filePath(QLatin1String(name)); }
    void openDeck() { REQUIRE(decks.open(QUrl::fromLocalFile(path("two.deck.json")))); }

    /// Starts an export and waits for its end.
    void run(const DeckOrder &order, const QString &out)
    {
        QSignalSpy finished(&exporter, &DeckExport::finished);
        exporter.start(order, &decks, &scene, settings, QUrl::fromLocalFile(out));
        REQUIRE((finished.size() == 1 || finished.wait(PatienceMs)));
        INFO(exporter.message().toStdString());
        CHECK_FALSE(exporter.isBusy());
    }

    QTemporaryDir folder;
    SceneStore scene;
    DeckStore decks{&scene};
    DeckExport exporter;
    PictureSettings settings;
};

QByteArray bytesOf(const QString &file)
{
    QFile input(file);
    REQUIRE(input.open(QIODevice::ReadOnly));
    return input.readAll();
}

QStringList filesIn(const QString &folder)
{
    return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
}

} // namespace

TEST_CASE("The options that a picture's settings become make just these settings", "[deck_export]")
{
    Random random(7);
    for (int run = 0; run < 500; ++run) {
        PictureSettings settings;
        settings.pixels = {random.whole(200, 9000), random.whole(200, 9000)};
        if (random.coin()) {
            settings.pixels = PictureSettings().pixels;
            settings.paper = {random.number(50, 1200), random.number(50, 1200)};
        }
        settings.dpi = random.number(30, 600);
        settings.ownScale = random.coin() ? random.number(0.25, 8) : 0;
        settings.theme = pictureThemes().at(random.whole(0, int(pictureThemes().size()) - 1));
        settings.isTransparent = random.coin();
        for (const PicturePart &part : pictureParts())
            settings.*part.member = random.coin();
        settings.logo = random.coin() ? QStringLiteral("/a b/лого.svg") : QString();
        std::vector<std::string> words{"multivector", "export", "--out", "a.png"};
        for (const QString &argument : argumentsOf(settings))
            words.push_back(argument.toStdString());
        std::vector<const char *> arguments(words.size());
        std::ranges::transform(words, arguments.begin(), &std::string::c_str);
        const auto parsed = parseCommandLine(int(arguments.size()), arguments.data());
        REQUIRE(std::holds_alternative<CommandLine>(parsed));
        const auto &command = std::get<ExportCommand>(std::get<CommandLine>(parsed).command);
        REQUIRE(withOptions({}, command) == settings);
    }
}

TEST_CASE("A series from the window has the bytes that the command line makes", "[deck_export][program]")
{
    Desk desk;
    desk.openDeck();
    const DeckOrder order{.years = QStringLiteral("2019, 2024"), .languages = {QStringLiteral("ru")}};
    CHECK(DeckExport::factsOf(order, &desk.decks, &desk.scene).startsWith(QStringLiteral("4 ")));
    QSignalSpy progress(&desk.exporter, &DeckExport::progressChanged);
    desk.run(order, desk.path("window"));
    CHECK_FALSE(desk.exporter.hasFailed());
    CHECK(desk.exporter.message().contains(QStringLiteral("window")));
    CHECK(desk.exporter.progress() == 1);
    CHECK(progress.size() >= 5);

    const ProgramResult run = runProgram(
        {QStringLiteral("export"), QStringLiteral("--deck"), desk.path("two.deck.json"), QStringLiteral("--all"),
         QStringLiteral("--size"), QStringLiteral("320x200"), QStringLiteral("--theme"), QStringLiteral("print"),
         QStringLiteral("--without"), QStringLiteral("mark"), QStringLiteral("--with"), QStringLiteral("inset"),
         QStringLiteral("--years"), QStringLiteral("2019,2024"), QStringLiteral("--languages"), QStringLiteral("ru"),
         QStringLiteral("--out"), desk.path("command")});
    REQUIRE(run.exitCode == 0);
    const QStringList files = filesIn(desk.path("window"));
    CHECK(files.size() == 4 + 2);
    REQUIRE(files == filesIn(desk.path("command")));
    for (const QString &file : files)
        CHECK(bytesOf(desk.path("window") + QLatin1Char('/') + file) ==
              bytesOf(desk.path("command") + QLatin1Char('/') + file));
}

TEST_CASE("The years of the window's view become a GIF, and its deck a handout", "[deck_export][program]")
{
    Desk desk;
    DeckOrder order{.kind = QStringLiteral("animation"), .isOfDeck = false, .years = QStringLiteral("2019–2021")};
    order.rate = 5;
    order.secondsAYear = 0.4;
    CHECK(DeckExport::suggestedFile(order, &desk.decks, &desk.scene).fileName().endsWith(QStringLiteral(".gif")));
    desk.run(order, desk.path("a.gif"));
    CHECK_FALSE(desk.exporter.hasFailed());
    CHECK(bytesOf(desk.path("a.gif")).startsWith("GIF89a"));

    desk.openDeck();
    order.kind = QStringLiteral("handout");
    CHECK(
        DeckExport::suggestedFile(order, &desk.decks, &desk.scene).fileName().startsWith(QStringLiteral("Two-views_")));
    desk.run(order, desk.path("a.pdf"));
    CHECK_FALSE(desk.exporter.hasFailed());
    CHECK(bytesOf(desk.path("a.pdf")).startsWith("%PDF-"));
}

TEST_CASE("What can't be made is said in a sentence, before and after", "[deck_export][program]")
{
    Desk desk;
    DeckOrder order;
    CHECK(DeckExport::problemOf(order, &desk.decks).contains(QStringLiteral("no scenes")));
    desk.run(order, desk.path("x"));
    CHECK(desk.exporter.hasFailed());
    CHECK_FALSE(QFileInfo::exists(desk.path("x")));
    desk.openDeck();
    CHECK(DeckExport::problemOf(order, &desk.decks).isEmpty());
    order.years = QStringLiteral("last year");
    CHECK(DeckExport::problemOf(order, &desk.decks).contains(QStringLiteral("last year")));
    order.kind = QStringLiteral("animation");
    order.isOfDeck = false;
    order.years.clear();
    CHECK_FALSE(DeckExport::problemOf(order, &desk.decks).isEmpty());

    order.kind = QStringLiteral("handout");
    desk.run(order, QStringLiteral("/proc/nowhere/a.pdf"));
    CHECK(desk.exporter.hasFailed());
    CHECK(desk.exporter.message().contains(QStringLiteral("a.pdf: cannot be written")));
    desk.exporter.setProgram(desk.path("no-such-program"));
    desk.run(order, desk.path("a.pdf"));
    CHECK(desk.exporter.hasFailed());
    CHECK_FALSE(desk.exporter.message().isEmpty());
}

TEST_CASE("An animation that is stopped half-way keeps its frames, and ends as one that never was",
          "[deck_export][program]")
{
    Desk desk;
    DeckOrder order{.kind = QStringLiteral("animation"), .isOfDeck = false, .years = QStringLiteral("2015-2024")};
    order.rate = 10;
    order.ending = QStringLiteral("apng");
    QSignalSpy finished(&desk.exporter, &DeckExport::finished);
    QSignalSpy progress(&desk.exporter, &DeckExport::progressChanged);
    desk.exporter.start(order, &desk.decks, &desk.scene, desk.settings, QUrl::fromLocalFile(desk.path("a.apng")));
    while (desk.exporter.progress() < 0.05)
        REQUIRE(progress.wait(PatienceMs));
    desk.exporter.cancel();
    REQUIRE((finished.size() == 1 || finished.wait(PatienceMs)));
    CHECK_FALSE(desk.exporter.hasFailed());
    CHECK(desk.exporter.message().isEmpty());
    CHECK_FALSE(QFileInfo::exists(desk.path("a.apng")));
    const QStringList kept = filesIn(desk.path("a.apng.frames"));
    CHECK(kept.size() > 2);
    CHECK(kept.size() < 110);
    for (const QString &name : kept) // none that is half
        CHECK((name == QStringLiteral("animation.json") || name.endsWith(QStringLiteral(".png"))));

    desk.run(order, desk.path("a.apng"));
    CHECK_FALSE(desk.exporter.hasFailed());
    desk.run(order, desk.path("b.apng"));
    CHECK(bytesOf(desk.path("a.apng")) == bytesOf(desk.path("b.apng")));
}

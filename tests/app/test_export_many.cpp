// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/picture_series.h"
#include "tests/app/program.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QImage>
#include <QImageReader>
#include <QTemporaryDir>

#include <catch2/catch_test_macros.hpp>
#include <catch2/matchers/catch_matchers_string.hpp>

using Catch::Matchers::ContainsSubstring;

namespace {

QByteArray bytesOf(const QString &file)
{
    QFile input(file);
    REQUIRE(input.open(QIODevice::ReadOnly));
    return input.readAll();
}

void write(const QString &file, const QByteArray &bytes)
{
    QFile output(file);
    REQUIRE(output.open(QIODevice::WriteOnly));
    output.write(bytes);
}

const QByteArray SmallDeck = R"({"format": 1, "title": "Two", "scenes": [
    {"title": {"en": "Trade", "ru": "Торговля"}, "notes": {"en": "Say it."}, "seconds": 0.4, "scene": {}},
    {"title": {"en": "Borders, drawn", "ru": "Границы"}, "seconds": 0.4, "transition": "fade", "scene": {"tradeLayer": false}}]})";

ProgramResult runExport(const QStringList &arguments)
{
    return runProgram(QStringList{QStringLiteral("export"), QStringLiteral("--size"), QStringLiteral("320x200")} +
                      arguments);
}

} // namespace

TEST_CASE("A series is each scene in each year, viewpoint and language, and no two pictures share a name", "[series]")
{
    Deck deck;
    for (int i = 0; i < 3; ++i) {
        DeckScene scene;
        scene.title = DeckText{{{QStringLiteral("en"), QStringLiteral("Who trades: with “whom”?")},
                                {QStringLiteral("ru"), QStringLiteral("Кто с кем?")}}};
        deck.scenes.append(scene);
    }
    deck.scenes[1].problem = geodata::Error{};
    const SeriesOrder order{.years = {2010, 2019, 2010},
                            .viewpoints = {QStringLiteral("de_facto"), QStringLiteral("un")},
                            .languages = {QStringLiteral("en"), QStringLiteral("ru")}};
    const QList<SeriesPicture> pictures = seriesOf(deck, order);
    CHECK(pictures.size() == 2 * 2 * 2 * 2); // the year that is named twice once, the broken scene not at all
    QSet<QString> names;
    for (const SeriesPicture &picture : pictures)
        names.insert(picture.file);
    CHECK(names.size() == pictures.size());
    CHECK(names.contains(QStringLiteral("03_who-trades-with-whom_2019_un_ru.png")));
    CHECK(pictures.last().scene.title == QStringLiteral("Кто с кем?"));
    CHECK(pictures.last().scene.viewpoint == QStringLiteral("un"));
    CHECK(seriesOf(deck, {}).size() == 2);
    CHECK(seriesOf(deck, {}).first().file == QStringLiteral("01_who-trades-with-whom.png"));
}

TEST_CASE("A deck becomes a folder of pictures with a manifest that knows their bytes", "[series][program]")
{
    const QTemporaryDir folder;
    const QString deck = folder.filePath(QStringLiteral("a.deck.json"));
    write(deck, SmallDeck);
    const QDir out(folder.filePath(QStringLiteral("серия")));
    const QStringList arguments{QStringLiteral("--deck"),
                                deck,
                                QStringLiteral("--all"),
                                QStringLiteral("--years"),
                                QStringLiteral("2019,2024"),
                                QStringLiteral("--languages"),
                                QStringLiteral("en,ru"),
                                QStringLiteral("--out"),
                                out.path()};
    const ProgramResult run = runExport(arguments);
    INFO(run.errors.toStdString());
    REQUIRE(run.exitCode == 0);
    const QList<QByteArray> lines = bytesOf(out.filePath(QStringLiteral("manifest.csv"))).trimmed().split('\n');
    REQUIRE(lines.size() == 1 + 2 * 2 * 2);
    for (const QByteArray &line : lines.sliced(1)) {
        const QString file = QString::fromUtf8(line.left(line.indexOf(',')));
        INFO(file.toStdString());
        const QByteArray bytes = bytesOf(out.filePath(file));
        CHECK(line.endsWith(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex()));
        CHECK(QImage::fromData(bytes).size() == QSize(320, 200));
    }
    CHECK_THAT(lines.at(3).toStdString(), ContainsSubstring("\"Borders, drawn\",2019,de_facto,en,320,200,"));
    CHECK_FALSE(QImage(out.filePath(QStringLiteral("contact_sheet.png"))).isNull());

    const ProgramResult again = runExport(arguments);
    CHECK(again.exitCode == 1);
    CHECK_THAT(again.errors.toStdString(),
               ContainsSubstring("manifest.csv: is there already; write over it with --force"));
    const QByteArray manifest = bytesOf(out.filePath(QStringLiteral("manifest.csv")));
    CHECK(runExport(arguments + QStringList{QStringLiteral("--force")}).exitCode == 0);
    CHECK(bytesOf(out.filePath(QStringLiteral("manifest.csv"))) == manifest); // the same bytes, all of them
}

TEST_CASE("Of a deck with a broken scene the others are drawn, and the broken one is told of", "[series][program]")
{
    const QTemporaryDir folder;
    const QString deck = folder.filePath(QStringLiteral("a.deck.json"));
    write(deck,
          R"({"format": 1, "scenes": [{"title": "A", "scene": {}}, {"title": "B", "scene": {"theme": "pink"}}]})");
    const QString out = folder.filePath(QStringLiteral("out"));
    const ProgramResult run =
        runExport({QStringLiteral("--deck"), deck, QStringLiteral("--all"), QStringLiteral("--out"), out});
    CHECK(run.exitCode == 1);
    CHECK_THAT(run.errors.toStdString(), ContainsSubstring("a.deck.json, scene 2, key “theme”"));
    CHECK(QFile::exists(QDir(out).filePath(QStringLiteral("01_a.png"))));
    const ProgramResult one =
        runExport({QStringLiteral("--deck"), deck, QStringLiteral("--number"), QStringLiteral("3"),
                   QStringLiteral("--out"), folder.filePath(QStringLiteral("c.png"))});
    CHECK(one.exitCode == 1);
    CHECK_THAT(one.errors.toStdString(), ContainsSubstring("has no scene 3; it has 2"));
}

TEST_CASE("A viewpoint that the atlas doesn't have is refused, for a series and for an animation", "[series][program]")
{
    const QTemporaryDir folder;
    const QString deck = folder.filePath(QStringLiteral("a.deck.json"));
    write(deck, SmallDeck);
    const QString out = folder.filePath(QStringLiteral("out"));
    for (const QStringList &asked :
         {QStringList{QStringLiteral("--all"), QStringLiteral("--viewpoints"), QStringLiteral("un,mars")},
          QStringList{QStringLiteral("--animate"), QStringLiteral("--viewpoint"), QStringLiteral("mars")}}) {
        const ProgramResult run =
            runExport(QStringList{QStringLiteral("--deck"), deck, QStringLiteral("--out"), out} + asked);
        CHECK(run.exitCode == 1);
        CHECK_THAT(run.errors.toStdString(), ContainsSubstring("has no border viewpoint mars"));
        CHECK_FALSE(QFile::exists(out));
    }
}

TEST_CASE("A deck whose atlas is gone is refused in a sentence", "[series][program]")
{
    const QTemporaryDir folder;
    const QString deck = folder.filePath(QStringLiteral("a.deck.json"));
    write(deck, R"({"format": 1, "atlas": "lost.gpkg", "scenes": [{"title": "A", "scene": {}}]})");
    const QString out = folder.filePath(QStringLiteral("out"));
    const ProgramResult run =
        runExport({QStringLiteral("--deck"), deck, QStringLiteral("--all"), QStringLiteral("--out"), out});
    CHECK(run.exitCode == 1);
    CHECK_THAT(run.errors.toStdString(), ContainsSubstring("lost.gpkg"));
    CHECK_FALSE(QFile::exists(out));
}

TEST_CASE("Each frame of an animation is a function of its number, and what was broken off goes on",
          "[animation][program]")
{
    const QTemporaryDir folder;
    const QString deck = folder.filePath(QStringLiteral("a.deck.json"));
    write(deck, SmallDeck);
    const QDir frames(folder.filePath(QStringLiteral("frames")));
    const QStringList arguments{QStringLiteral("--deck"),    deck,
                                QStringLiteral("--animate"), QStringLiteral("--rate"),
                                QStringLiteral("10"),        QStringLiteral("--verbose"),
                                QStringLiteral("--out"),     frames.path()};
    const ProgramResult run = runExport(arguments);
    INFO(run.errors.toStdString());
    REQUIRE(run.exitCode == 0);
    const QStringList names = frames.entryList({QStringLiteral("frame_*.png")}, QDir::Files, QDir::Name);
    REQUIRE(names.size() == 8);
    // Broken off: some frames are missing, among them one in the middle of the dissolve.
    QList<QByteArray> before;
    for (const QString &name : names)
        before.append(bytesOf(frames.filePath(name)));
    CHECK(before.at(4) != before.at(5));
    for (const int gone : {1, 5, 7})
        REQUIRE(QFile::remove(frames.filePath(names.at(gone))));
    const ProgramResult again = runExport(arguments);
    CHECK(again.exitCode == 0);
    CHECK_THAT(again.errors.toStdString(), ContainsSubstring("8 frames, 3 of them drawn now"));
    for (int i = 0; i < names.size(); ++i) {
        INFO(names.at(i).toStdString());
        CHECK(bytesOf(frames.filePath(names.at(i))) == before.at(i));
    }

    QStringList other = arguments;
    other.replace(4, QStringLiteral("12"));
    const ProgramResult refused = runExport(other);
    CHECK(refused.exitCode == 1);
    CHECK_THAT(refused.errors.toStdString(), ContainsSubstring("holds frames of another animation"));
    CHECK(bytesOf(frames.filePath(names.first())) == before.first());
}

TEST_CASE("A folder that somebody else filled is left alone, even with --force", "[animation][program]")
{
    const QTemporaryDir folder;
    write(folder.filePath(QStringLiteral("mine.txt")), "mine");
    const ProgramResult run = runExport({QStringLiteral("--years"), QStringLiteral("2024"), QStringLiteral("--animate"),
                                         QStringLiteral("--force"), QStringLiteral("--out"), folder.path()});
    CHECK(run.exitCode == 1);
    CHECK_THAT(run.errors.toStdString(), ContainsSubstring("is a folder that isn't empty"));
    CHECK(QDir(folder.path()).entryList(QDir::Files) == QStringList{QStringLiteral("mine.txt")});
}

TEST_CASE("Years become a GIF in which each year is another picture", "[animation][program]")
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("a.gif"));
    const QStringList arguments{QStringLiteral("--years"),
                                QStringLiteral("2010,2019,2024"),
                                QStringLiteral("--animate"),
                                QStringLiteral("--rate"),
                                QStringLiteral("2"),
                                QStringLiteral("--seconds-a-year"),
                                QStringLiteral("0.5"),
                                QStringLiteral("--out"),
                                file};
    const ProgramResult run = runExport(arguments);
    INFO(run.errors.toStdString());
    REQUIRE(run.exitCode == 0);
    QImageReader reader(file);
    QList<QImage> frames;
    while (reader.canRead())
        frames.append(reader.read());
    REQUIRE(frames.size() == 4);
    CHECK(frames.at(0) != frames.at(1));
    CHECK(frames.at(1) != frames.at(2));
    CHECK(QDir(folder.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot) ==
          QStringList{QStringLiteral("a.gif")});
    const ProgramResult again = runExport(arguments);
    CHECK(again.exitCode == 1);
    CHECK_THAT(again.errors.toStdString(), ContainsSubstring("a.gif: is there already"));
}

TEST_CASE("A handout has a page a scene or more, as a PDF", "[handout][program]")
{
    const QTemporaryDir folder;
    const QString deck = folder.filePath(QStringLiteral("a.deck.json"));
    write(deck, SmallDeck);
    const QString file = folder.filePath(QStringLiteral("a.pdf"));
    const QStringList arguments{QStringLiteral("--deck"), deck, QStringLiteral("--handout"), QStringLiteral("--out"),
                                file};
    const ProgramResult run = runExport(arguments);
    INFO(run.errors.toStdString());
    REQUIRE(run.exitCode == 0);
    const QByteArray pdf = bytesOf(file);
    CHECK(pdf.startsWith("%PDF-"));
    CHECK(pdf.trimmed().endsWith("%%EOF"));
    CHECK(pdf.count("/Type /Page\n") >= 2);
    CHECK(pdf.contains("/Font")); // its words are words
    CHECK(runExport(arguments).exitCode == 1);
    CHECK(bytesOf(file) == pdf);
    const ProgramResult nowhere = runExport({QStringLiteral("--deck"), deck, QStringLiteral("--handout"),
                                             QStringLiteral("--out"), QStringLiteral("/proc/nowhere/a.pdf")});
    CHECK(nowhere.exitCode == 1);
    CHECK_THAT(nowhere.errors.toStdString(), ContainsSubstring("a.pdf: cannot be written"));
}

TEST_CASE("What cannot be made of years and decks is said before anything is drawn", "[series][program]")
{
    const auto sentence = [](const QStringList &arguments) {
        const ProgramResult run =
            runExport(arguments + QStringList{QStringLiteral("--out"), QStringLiteral("/proc/nowhere/a")});
        CHECK(run.exitCode != 0);
        return run.errors.toStdString();
    };
    const QString years = QStringLiteral("--years");
    const QString animate = QStringLiteral("--animate");
    CHECK_THAT(sentence({years, QStringLiteral("2010,soon"), animate}), ContainsSubstring("is not a list of years"));
    CHECK_THAT(sentence({years, QStringLiteral("1066"), animate}), ContainsSubstring("is not a list of years"));
    CHECK_THAT(sentence({years, QStringLiteral("2010-"), animate}), ContainsSubstring("is not a list of years"));
    CHECK_THAT(sentence({years, QStringLiteral("2010")}), ContainsSubstring("goes with --all or --animate"));
    CHECK_THAT(sentence({animate}), ContainsSubstring("needs --years, or a --deck"));
    CHECK_THAT(sentence({QStringLiteral("--deck"), QStringLiteral("shipped")}), ContainsSubstring("needs --number"));
    CHECK_THAT(sentence({QStringLiteral("--all")}), ContainsSubstring("--deck"));
    CHECK_THAT(sentence({QStringLiteral("--deck"), QStringLiteral("/nowhere/b.deck.json"), QStringLiteral("--all")}),
               ContainsSubstring("b.deck.json: cannot be read"));
    CHECK_THAT(sentence({QStringLiteral("--deck"), QStringLiteral("shipped"), QStringLiteral("--all")}),
               ContainsSubstring("cannot be written"));
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/deck.h"
#include "tests/app/shipped_atlas.h"
#include "tests/pictures/drawing.h"

#include <QDir>
#include <QJsonDocument>
#include <QPainter>
#include <QTemporaryDir>
#include <QXmlStreamReader>

#include <catch2/generators/catch_generators.hpp>

namespace {

/// A scene of the shipped story, number from 1.
Scene storyScene(int number)
{
    const auto read = readDeck(shippedDeckFile());
    REQUIRE(read);
    return sceneOf(read->deck.scenes.at(number - 1), QStringLiteral("en"));
}

/// How much one picture differs from another, whole values of 255. Of their halves: letters that were drawn by other
/// means differ at their edges.
double difference(const QImage &one, const QImage &other)
{
    const auto half = [](const QImage &picture) {
        return picture.scaled(picture.size() / 2, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    };
    const QImage a = half(one), b = half(other);
    REQUIRE(a.sizeInBytes() == b.sizeInBytes());
    double sum = 0;
    for (qsizetype i = 0; i < a.sizeInBytes(); ++i)
        sum += std::abs(a.constBits()[i] - b.constBits()[i]);
    return sum / 255;
}

/// What an SVG has in it.
struct Svg
{
    QStringList texts;
    QString title, description, record;
    QImage picture;
};

Svg readSvg(const QString &file)
{
    Svg svg;
    QXmlStreamReader xml(bytesOf(file));
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        const QString name = xml.name().toString();
        if (name == QLatin1String("text"))
            svg.texts.append(xml.readElementText());
        else if (name == QLatin1String("title"))
            svg.title = xml.readElementText();
        else if (name == QLatin1String("desc"))
            svg.description = xml.readElementText();
        else if (name == QLatin1String("metadata"))
            svg.record = xml.readElementText();
        else if (name == QLatin1String("image"))
            svg.picture = QImage::fromData(
                QByteArray::fromBase64(xml.attributes().value(QLatin1String("href")).toLatin1().split(',').value(1)));
    }
    INFO(xml.errorString().toStdString());
    REQUIRE_FALSE(xml.hasError());
    return svg;
}

} // namespace

TEST_CASE("The words of a page are taken off it, and drawn on it again it is what it was", "[document]")
{
    // Panels, names on the map, names that bend with a line, a comparison beside the map, outlined numbers.
    const int number = GENERATE(2, 4, 7, 10);
    CAPTURE(number);
    const Scene scene = storyScene(number);
    const PictureSettings settings = pixels(1280, 800, 1);
    const auto artist = painter();
    const auto whole = artist->paint(shippedAtlas(), scene, settings);
    REQUIRE(whole);

    REQUIRE(artist->begin(shippedAtlas(), scene, settings));
    const auto texts = artist->takeTexts();
    REQUIRE(texts);
    auto page = artist->drawBand(0);
    REQUIRE(page);
    const double without = difference(*page, *whole);
    QPainter pen(&*page);
    drawTexts(pen, *texts);
    pen.end();
    const double with = difference(*page, *whole);
    CAPTURE(texts->size(), without, with);
    CHECK(texts->size() > 20);
    CHECK(without > 1000);
    CHECK(with < 0.3 * without);
    // A second time there is nothing left to be taken.
    const auto again = artist->takeTexts();
    REQUIRE(again);
    CHECK(again->isEmpty());
}

TEST_CASE("An SVG has the picture, every word as text, and what a PNG remembers", "[document]")
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("a.svg"));
    const Scene scene = storyScene(7);
    const PictureRecord record = recordOf(shippedAtlas(), scene, pixels(1280, 800, 1));
    REQUIRE(writePicture(*painter(), shippedAtlas(), record, file));
    const Svg svg = readSvg(file);
    CHECK(svg.title == scene.title);
    CHECK(svg.description.contains(scene.title));
    CHECK(svg.texts.contains(scene.title));
    for (const char *word : {"KAZAKHSTAN", "Aktau port", "Central Asia", "Multivector"})
        CHECK(svg.texts.contains(QLatin1String(word)));
    CHECK(svg.texts.join(QLatin1Char(' ')).contains(QStringLiteral("Natural Earth"))); // the source line
    CHECK(svg.picture.size() == QSize(1280, 800));
    CHECK(QJsonDocument::fromJson(svg.record.toUtf8())[QLatin1String("scene")] == toJson(scene));
}

TEST_CASE("A PDF is as large as its paper, has its words as text and its scene attached", "[document]")
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("a.pdf"));
    PictureSettings settings = settingsOf(QStringLiteral("a4@96")).value();
    settings.theme = GENERATE(QStringLiteral("print"), QStringLiteral("grey"));
    REQUIRE(writePicture(*painter(), shippedAtlas(), recordOf(shippedAtlas(), storyScene(1), settings), file));
    const QByteArray pdf = bytesOf(file);
    CHECK(pdf.startsWith("%PDF-"));
    CHECK(pdf.trimmed().endsWith("%%EOF"));
    CHECK(pdf.contains("/Font"));
    CHECK(pdf.contains("/EmbeddedFile"));
    // 297 × 210 mm are 841.9 × 595.3 points; whole pixels of the picture make up to half of one less.
    const qsizetype at = pdf.indexOf("/MediaBox [");
    REQUIRE(at > 0);
    const QList<QByteArray> box = pdf.mid(at + 11, 60).split(']').first().simplified().split(' ');
    REQUIRE(box.size() == 4);
    CHECK(std::abs(box[2].toDouble() - 841.9) < 1);
    CHECK(std::abs(box[3].toDouble() - 595.3) < 1);
}

TEST_CASE("A document that is too large is refused before anything is drawn, and an older file stays", "[document]")
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(GENERATE(QStringLiteral("a.pdf"), QStringLiteral("a.SVG")));
    {
        QFile older(file);
        REQUIRE(older.open(QIODevice::WriteOnly));
        older.write("older");
    }
    const PictureSettings huge = settingsOf(QStringLiteral("a0@300")).value();
    REQUIRE_FALSE(huge.problem()); // a PNG may be as large
    const auto written = writePicture(*painter(), shippedAtlas(), recordOf(shippedAtlas(), {}, huge), file);
    REQUIRE_FALSE(written);
    CHECK(geodata::toEnglish(written.error().problem).contains("too large for a PDF or SVG"));
    {
        // Given up half-way.
        const auto artist = painter();
        auto job = PictureJob::start(*artist, shippedAtlas(), recordOf(shippedAtlas(), {}, pixels(900, 500, 1)), file);
        REQUIRE(job);
        REQUIRE((*job)->step());
    }
    CHECK(bytesOf(file) == "older");
    CHECK(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size() == 1);
}

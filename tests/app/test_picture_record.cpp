// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/picture_record.h"

#include "app/data/messages.h"
#include "tests/app/shipped_atlas.h"

#include <QFile>
#include <QTemporaryDir>

#include <catch2/catch_test_macros.hpp>

#include <random>

namespace {

PictureRecord someRecord()
{
    PictureRecord record;
    record.scene.title = QStringLiteral("Кто с кем?");
    record.scene.camera = {71.123456789012345, 43.3, 0.0777};
    record.scene.hasCorridors = true;
    record.scene.trade.year = 2011;
    record.settings.paper = {420, 297};
    record.settings.dpi = 150;
    record.settings.theme = QStringLiteral("grey");
    record.settings.hasInset = true;
    record.settings.hasMark = false;
    record.program = QStringLiteral("0.1");
    record.files = {{"trade.csv", "00ff"}, {"countries.shp", "abcd"}};
    record.seconds = 2.5;
    return record;
}

/// A small picture with texts of its own.
void write(const QString &file, const QList<PngText> &texts)
{
    QImage image(8, 8, QImage::Format_RGBA8888_Premultiplied);
    image.fill(Qt::white);
    const auto stream = PngStream::open(file, {.size = image.size(), .texts = texts});
    REQUIRE(stream);
    REQUIRE((*stream)->write(image));
    REQUIRE((*stream)->finish());
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void put(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
}

QString refusal(const QString &file)
{
    const auto read = readPictureRecord(file);
    return read ? QString() : translated(read.error());
}

} // namespace

TEST_CASE("A picture remembers scene, settings and data, to the last digit", "[picture_record]")
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("a.png"));
    const PictureRecord record = someRecord();
    write(file, textsOf(record, {}));
    const auto back = readPictureRecord(file);
    REQUIRE(back);
    CHECK(*back == record);
}

TEST_CASE("A picture describes itself to those who don't see it", "[picture_record]")
{
    const AtlasHandle &atlas = shippedAtlas();
    Scene scene;
    scene.title = QStringLiteral("Who buys?");
    scene.selected = QStringLiteral("KAZ");
    const QString words = descriptionOf(atlas, scene);
    CHECK(words.startsWith(QStringLiteral("A map: Who buys?")));
    CHECK(words.contains(QStringLiteral("Selected is Kazakhstan.")));
    CHECK(words.contains(QStringLiteral("2024")));
    CHECK(words.contains(QStringLiteral("Borders: ")));
    bool hasSources = false;
    for (const PngText &text : textsOf(recordOf(atlas, scene, {}), atlas))
        hasSources = hasSources || (text.keyword == "Source" && text.text.contains(QStringLiteral("Natural Earth")));
    CHECK(hasSources);
}

TEST_CASE("Nothing of a picture tells where on the disk its logo lies", "[picture_record]")
{
    PictureRecord record = someRecord();
    record.settings.logo = QStringLiteral("/home/somebody/secret/logo.png");
    for (const PngText &text : textsOf(record, {}))
        CHECK_FALSE(text.text.contains(QStringLiteral("somebody")));
}

TEST_CASE("A picture that isn't ours is refused in a sentence", "[picture_record]")
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("a.png"));
    SECTION("no file")
    {
        CHECK(refusal(file).startsWith(QStringLiteral("a.png: cannot be read: ")));
    }
    SECTION("empty")
    {
        put(file, {});
        CHECK(refusal(file).startsWith(QStringLiteral("a.png: is not a PNG picture")));
    }
    SECTION("from elsewhere")
    {
        write(file, {{"Title", QStringLiteral("A cat")}});
        CHECK(refusal(file).startsWith(QStringLiteral("a.png: holds no view")));
    }
    SECTION("no JSON")
    {
        write(file, {{"Multivector", QStringLiteral("hello")}});
        CHECK(refusal(file).startsWith(QStringLiteral("a.png: holds a view that somebody has changed")));
    }
    SECTION("a scene out of range")
    {
        write(file, {{"Multivector", QStringLiteral(R"({"format":1,"scene":{"camera":{"span":-4}}})")}});
        CHECK(refusal(file).contains(QStringLiteral("span")));
    }
    SECTION("a size out of range")
    {
        write(file, {{"Multivector", QStringLiteral(R"({"format":1,"picture":{"pixels":{"width":1e9,"height":2}}})")}});
        CHECK(refusal(file).contains(QStringLiteral("width")));
    }
    SECTION("of a newer version")
    {
        write(file, {{"Multivector", QStringLiteral(R"({"format":99,"program":"7.0"})")}});
        CHECK(refusal(file).contains(QStringLiteral("newer version of this program, 7.0")));
    }
    SECTION("a text that unpacks without end")
    {
        write(file, {{"Multivector", QString(20'000'000, QLatin1Char('x')), true}});
        CHECK(refusal(file).toStdString().starts_with("a.png: is cut short or damaged"));
    }
}

TEST_CASE("However a picture is cut short or damaged, it is read or refused", "[picture_record]")
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("a.png"));
    const PictureRecord record = someRecord();
    write(file, textsOf(record, {}));
    const QByteArray whole = bytesOf(file);
    const QString damaged = folder.filePath(QStringLiteral("b.png"));
    const auto isReadOrRefused = [&] {
        const auto read = readPictureRecord(damaged);
        return read ? *read == record : !translated(read.error()).isEmpty();
    };
    for (qsizetype length = 0; length < whole.size(); ++length) {
        put(damaged, whole.first(length));
        CAPTURE(length);
        REQUIRE(isReadOrRefused());
    }
    std::mt19937 random(3);
    for (int i = 0; i < 3000; ++i) {
        QByteArray bytes = whole;
        const qsizetype at = qsizetype(random()) % bytes.size();
        bytes[at] = char(bytes[at] ^ char(1 + random() % 255));
        put(damaged, bytes);
        CAPTURE(at);
        REQUIRE(isReadOrRefused());
    }
}

TEST_CASE("A picture tells which data are others now", "[picture_record]")
{
    const AtlasHandle &atlas = shippedAtlas();
    PictureRecord record = recordOf(atlas, {}, {});
    REQUIRE(record.files.size() > 5);
    CHECK(changedFiles(record, *atlas.atlas).isEmpty());
    record.files.front().hash.front() ^= 1;
    CHECK(changedFiles(record, *atlas.atlas) == QStringList{QString::fromStdString(record.files.front().name)});
    record = recordOf(atlas, {}, {});
    record.files.pop_back();
    record.files.push_back({"gone.csv", "0"});
    CHECK(changedFiles(record, *atlas.atlas).size() == 2);
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/picture.h"

#include "app/data/messages.h"

#include <QDate>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <catch2/catch_test_macros.hpp>

namespace {

QImage smallImage()
{
    QImage image(40, 30, QImage::Format_RGBA8888_Premultiplied);
    image.fill(QColor(10, 20, 30));
    return image;
}

} // namespace

TEST_CASE("A picture is composed for 1080 lines and grows from there", "[picture]")
{
    CHECK(naturalScale({1920, 1080}) == 1);
    CHECK(naturalScale({3840, 2160}) == 2);
    CHECK(naturalScale({2160, 3840}) == 2);
    CHECK(naturalScale({640, 400}) == 1);
}

TEST_CASE("A PNG says what it shows and how large it was meant", "[picture]")
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("картинка.png"));
    REQUIRE(writePng(smallImage(), file, 2, QStringLiteral("Орта Азия")));
    const QImage back(file);
    CHECK(back.size() == QSize(40, 30));
    CHECK(back.pixelColor(5, 5) == QColor(10, 20, 30));
    CHECK(back.text(QStringLiteral("Title")) == QStringLiteral("Орта Азия"));
    CHECK(std::abs(back.dotsPerMeterX() * 0.0254 - 192) < 1);
}

TEST_CASE("A picture that cannot be written leaves the older one alone", "[picture]")
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("a.png"));
    REQUIRE(writePng(smallImage(), file, 1, {}));
    const auto failed = writePng(smallImage(), file + QStringLiteral("/b.png"), 1, {});
    REQUIRE_FALSE(failed);
    CHECK(translated(failed.error()).startsWith(QStringLiteral("b.png: cannot be written: ")));
    CHECK_FALSE(QImage(file).isNull());
    CHECK_FALSE(writePng(QImage(), folder.filePath(QStringLiteral("empty.png")), 1, {}));
    CHECK_FALSE(QFile::exists(folder.filePath(QStringLiteral("empty.png"))));
}

TEST_CASE("A suggested name is the scene's title and the day, fit for any file system", "[picture]")
{
    const PictureExport exporter;
    const QString today = QDate::currentDate().toString(Qt::ISODate);
    const QUrl plain = exporter.suggestedFile({});
    CHECK(plain.isLocalFile());
    CHECK(plain.fileName() == QStringLiteral("multivector_%1.png").arg(today));
    const QString name = exporter.suggestedFile(QStringLiteral("Who/trades: \"with\" whom? 中亚")).fileName();
    CHECK(name.endsWith(QStringLiteral("_%1.png").arg(today)));
    for (const QChar forbidden : QStringLiteral("/\\:*?\"<>| "))
        CHECK_FALSE(name.contains(forbidden));
    CHECK(name.contains(QStringLiteral("中亚")));
}

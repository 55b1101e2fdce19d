// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/animation_file.h"

#include "app/data/messages.h"
#include "tests/app/random.h"

#include <QColorSpace>
#include <QDir>
#include <QFile>
#include <QImageReader>
#include <QPainter>
#include <QTemporaryDir>
#include <QtEndian>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <catch2/matchers/catch_matchers_string.hpp>

#include <cmath>

using Catch::Matchers::ContainsSubstring;

namespace {

constexpr QSize Size{60, 40};

/// A few squares that wander; some frames are as the one before. Few enough colours for a GIF to keep them all.
QList<QImage> wanderingSquares(int count)
{
    Random random(3);
    QList<QImage> frames;
    QImage picture(Size, QImage::Format_RGB32);
    picture.fill(QColor(14, 26, 36));
    for (int i = 0; i < count; ++i) {
        if (i % 4 != 3) {
            QPainter painter(&picture);
            painter.fillRect(random.whole(0, 50), random.whole(0, 30), 9, 9,
                             QColor(random.whole(0, 3) * 80, 100, random.whole(0, 3) * 60));
        }
        frames.append(picture);
    }
    return frames;
}

QByteArray bytesOf(const QString &file)
{
    QFile input(file);
    REQUIRE(input.open(QIODevice::ReadOnly));
    return input.readAll();
}

void write(const QString &file, const QList<QImage> &frames, double rate)
{
    auto animation = openAnimation(file, Size, rate);
    REQUIRE(animation);
    for (const QImage &frame : frames)
        REQUIRE((*animation)->add(frame));
    REQUIRE((*animation)->finish());
}

/// What a player shows: each frame as often as it is to be seen at that rate.
QList<QImage> playedGif(const QString &file, double rate)
{
    QImageReader reader(file);
    QList<QImage> frames;
    double seconds = 0;
    while (reader.canRead()) {
        const QImage frame = reader.read().convertToFormat(QImage::Format_RGB32);
        REQUIRE(frame.size() == Size);
        seconds += reader.nextImageDelay() / 1000.0;
        while (double(frames.size()) + 0.5 < seconds * rate)
            frames.append(frame);
    }
    return frames;
}

/// The same of an APNG, read chunk by chunk as the PNG specification has it, each part as a PNG of its own.
QList<QImage> playedApng(const QByteArray &bytes, double rate)
{
    QList<QImage> frames;
    QImage canvas(Size, QImage::Format_RGB32);
    QByteArray header;
    QByteArray control;
    QByteArray pixels;
    quint32 sequence = 0;
    quint32 frameCount = 0;
    const auto number = [](const QByteArray &data, qsizetype at) {
        return qFromBigEndian<quint32>(data.constData() + at);
    };
    const auto show = [&] {
        if (control.isEmpty())
            return;
        // A PNG of the part alone: its own header, and its pixels.
        QByteArray own = header;
        qToBigEndian(number(control, 4), own.data());
        qToBigEndian(number(control, 8), own.data() + 4);
        QByteArray png("\x89PNG\r\n\x1a\n", 8);
        for (const auto &[type, data] :
             {std::pair<QByteArray, QByteArray>{"IHDR", own}, {"IDAT", pixels}, {"IEND", {}}}) {
            const QByteArray body = type + data;
            quint32 sum = 0xffffffff; // CRC-32 as in annex D of the specification
            for (const char byte : body) {
                sum ^= quint8(byte);
                for (int bit = 0; bit < 8; ++bit)
                    sum = (sum & 1) != 0 ? 0xedb88320 ^ (sum >> 1) : sum >> 1;
            }
            QByteArray length(4, '\0');
            qToBigEndian(quint32(data.size()), length.data());
            QByteArray check(4, '\0');
            qToBigEndian(sum ^ 0xffffffff, check.data());
            png += length + body + check;
        }
        const QImage part = QImage::fromData(png, "png");
        REQUIRE(part.size() == QSize(int(number(control, 4)), int(number(control, 8))));
        QPainter(&canvas).drawImage(int(number(control, 12)), int(number(control, 16)), part);
        const double seconds = double(qFromBigEndian<quint16>(control.constData() + 20)) /
                               qFromBigEndian<quint16>(control.constData() + 22);
        for (int i = 0; i < std::lround(seconds * rate); ++i)
            frames.append(canvas);
    };
    for (qsizetype at = 8; at < bytes.size();) {
        const quint32 length = number(bytes, at);
        const QByteArray type = bytes.sliced(at + 4, 4);
        const QByteArray data = bytes.sliced(at + 8, length);
        at += length + 12;
        if (type == "IHDR")
            header = data;
        else if (type == "acTL")
            frameCount = number(data, 0);
        if (type == "fcTL" || type == "fdAT")
            CHECK(number(data, 0) == sequence++);
        if (type == "fcTL" || type == "IEND") {
            show();
            control = data;
            pixels.clear();
            frameCount -= type == "fcTL" ? 1 : 0;
        } else if (type == "IDAT") {
            pixels += data;
        } else if (type == "fdAT") {
            pixels += data.sliced(4);
        }
    }
    CHECK(frameCount == 0);
    return frames;
}

} // namespace

TEST_CASE("A GIF plays the frames that went into it, each for its time", "[animation]")
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("годы.gif"));
    const double rate = GENERATE(5, 12.5, 20, 25);
    const QList<QImage> frames = wanderingSquares(30);
    write(file, frames, rate);
    CHECK(playedGif(file, rate) == frames);
}

TEST_CASE("An APNG plays the frames that went into it, each for its time", "[animation]")
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("годы.apng"));
    const double rate = GENERATE(5, 12.5, 24, 60);
    const QList<QImage> frames = wanderingSquares(30);
    write(file, frames, rate);
    CHECK(playedApng(bytesOf(file), rate) == frames);
    QImage still(file, "png"); // where nothing plays
    still.setColorSpace({});
    CHECK(still.convertToFormat(QImage::Format_RGB32) == frames.first());
}

TEST_CASE("The same frames make the same bytes", "[animation]")
{
    const QTemporaryDir folder;
    for (const QString &ending : {QStringLiteral("gif"), QStringLiteral("apng")}) {
        const QString first = folder.filePath(QStringLiteral("a.") + ending);
        const QString second = folder.filePath(QStringLiteral("b.") + ending);
        write(first, wanderingSquares(12), 25);
        write(second, wanderingSquares(12), 25);
        CHECK(bytesOf(first) == bytesOf(second));
    }
}

TEST_CASE("What isn't finished leaves nothing, and an older file as it was", "[animation]")
{
    const QTemporaryDir folder;
    for (const QString &ending : {QStringLiteral("gif"), QStringLiteral("apng")}) {
        const QString file = folder.filePath(QStringLiteral("a.") + ending);
        write(file, wanderingSquares(3), 25);
        const QByteArray before = bytesOf(file);
        {
            auto animation = openAnimation(file, Size, 25);
            REQUIRE(animation);
            REQUIRE((*animation)->add(wanderingSquares(1).first()));
        }
        CHECK(bytesOf(file) == before);
        auto empty = openAnimation(file, Size, 25);
        REQUIRE(empty);
        CHECK_FALSE((*empty)->finish());
        auto wrong = openAnimation(file, QSize(10, 10), 25);
        REQUIRE(wrong);
        CHECK_FALSE((*wrong)->add(wanderingSquares(1).first()));
    }
    CHECK(QDir(folder.path()).entryList(QDir::Files).size() == 2);
}

TEST_CASE("An animation that cannot be written is refused in a sentence", "[animation]")
{
    const QTemporaryDir folder;
    const auto sentence = [](const QString &file) {
        const auto animation = openAnimation(file, Size, 25);
        REQUIRE_FALSE(animation);
        return translated(animation.error()).toStdString();
    };
    CHECK_THAT(sentence(QStringLiteral("/proc/nowhere/a.gif")), ContainsSubstring("a.gif: cannot be written"));
    CHECK_THAT(sentence(QStringLiteral("/proc/nowhere/a.apng")), ContainsSubstring("a.apng: cannot be written"));
    CHECK_THAT(sentence(folder.filePath(QStringLiteral("a.avi"))), ContainsSubstring("name it .gif, .apng"));
}

TEST_CASE("A video needs ffmpeg and says so where there is none", "[animation]")
{
    const QTemporaryDir folder;
    const QByteArray path = qgetenv("PATH");
    qputenv("PATH", folder.path().toLocal8Bit());
    const auto video = openAnimation(folder.filePath(QStringLiteral("a.mp4")), Size, 25);
    qputenv("PATH", path);
    REQUIRE_FALSE(video);
    CHECK_THAT(translated(video.error()).toStdString(), ContainsSubstring("ffmpeg is not installed"));
}

TEST_CASE("A video is what ffmpeg makes of the frames, and nothing where it fails", "[animation]")
{
    // A program of that name stands in: it keeps what it is fed, or fails.
    const QTemporaryDir folder;
    const bool fails = GENERATE(false, true);
    const QString program = folder.filePath(QStringLiteral("ffmpeg"));
    {
        QFile script(program);
        REQUIRE(script.open(QIODevice::WriteOnly));
        script.write(fails ? "#!/bin/sh\ncat > /dev/null\necho 'no such codec'\nexit 1\n"
                           : "#!/bin/sh\nfor last; do :; done\ncat > \"$last\"\n");
        script.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }
    const QByteArray path = qgetenv("PATH");
    qputenv("PATH", folder.path().toLocal8Bit() + ':' + path);
    const QString file = folder.filePath(QStringLiteral("a.mp4"));
    auto video = openAnimation(file, Size, 25);
    qputenv("PATH", path);
    REQUIRE(video);
    const QList<QImage> frames = wanderingSquares(5);
    for (const QImage &frame : frames)
        REQUIRE((*video)->add(frame));
    const auto finished = (*video)->finish();
    if (fails) {
        REQUIRE_FALSE(finished);
        CHECK_THAT(translated(finished.error()).toStdString(), ContainsSubstring("no such codec"));
        CHECK_FALSE(QFile::exists(file));
    } else {
        REQUIRE(finished);
        QByteArray fed;
        for (const QImage &frame : frames)
            fed += QByteArray(reinterpret_cast<const char *>(frame.constBits()), frame.sizeInBytes());
        CHECK(bytesOf(file) == fed);
    }
    video->reset();
    CHECK(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size() == (fails ? 1 : 2));
}

TEST_CASE("The box of what changed holds all that changed, and no more", "[animation]")
{
    Random random(5);
    for (int i = 0; i < 200; ++i) {
        QImage before(Size, QImage::Format_RGB32);
        before.fill(Qt::black);
        QImage after = before;
        QRect wanted;
        for (int n = random.whole(0, 4); n > 0; --n) {
            const QPoint at(random.whole(0, Size.width() - 1), random.whole(0, Size.height() - 1));
            after.setPixelColor(at, Qt::white);
            wanted |= QRect(at, QSize(1, 1));
        }
        CHECK(changedBox(before, after) == wanted);
    }
}

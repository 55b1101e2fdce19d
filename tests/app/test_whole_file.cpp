// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/whole_file.h"

#include "app/export/animation_file.h"
#include "app/export/document_file.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <csignal>
#include <random>
#include <sys/resource.h>

namespace {

/// While this lives, no file of this process grows beyond a size, as if the disk were full.
class SmallDisk
{
public:
    explicit SmallDisk(rlim_t bytes) : m_signal(std::signal(SIGXFSZ, SIG_IGN))
    {
        getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit limit{bytes, m_before.rlim_max};
        REQUIRE(setrlimit(RLIMIT_FSIZE, &limit) == 0);
    }
    ~SmallDisk()
    {
        setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, m_signal);
    }
    SmallDisk(const SmallDisk &) = delete;
    SmallDisk &operator=(const SmallDisk &) = delete;

private:
    void (*m_signal)(int);
    rlimit m_before = {};
};

QByteArray bytesOf(const QString &file)
{
    QFile input(file);
    REQUIRE(input.open(QIODevice::ReadOnly));
    return input.readAll();
}

/// A picture that no packing makes smaller.
QImage noise()
{
    QImage image(90, 60, QImage::Format_RGBA8888_Premultiplied);
    std::mt19937 random(5);
    for (qsizetype i = 0; i < image.sizeInBytes(); ++i)
        image.bits()[i] = i % 4 == 3 ? 255 : uchar(random());
    return image;
}

/// Writes a file of the kind that its name says. False if it was refused on the way, or at the end.
bool writeNoise(const QString &file)
{
    const QImage image = noise();
    if (file.endsWith(QLatin1String(".gif")) || file.endsWith(QLatin1String(".apng"))) {
        const auto animation = openAnimation(file, image.size(), 10);
        return animation && (*animation)->add(image) && (*animation)->add(image.mirrored()) && (*animation)->finish();
    }
    std::expected<std::unique_ptr<PictureFile>, geodata::Error> picture;
    if (isDocument(file))
        picture = openDocument(file, {.size = image.size(), .pixels = image.size(), .texts = {}, .facts = {}});
    else
        picture = PngStream::open(file, {.size = image.size()});
    return picture && (*picture)->write(image) && (*picture)->finish();
}

} // namespace

TEST_CASE("However a file is written, on a full disk it is refused and the older one stays", "[whole_file]")
{
    constexpr qint64 Room = 50'000;
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("a.bin"));
    REQUIRE(writeWhole(file, "older"));
    for (const qint64 size : {Room - 1, Room, Room + 1, Room + 10'000, Room + 20'000, 3 * Room}) {
        for (const qint64 piece : {qint64(1), qint64(700), qint64(16'384), qint64(40'000), 3 * Room}) {
            CAPTURE(size, piece);
            bool isWritten = false;
            {
                const SmallDisk disk(Room);
                WholeFile output(file);
                REQUIRE(output.open(QIODevice::WriteOnly));
                for (qint64 at = 0; at < size; at += piece)
                    output.write(QByteArray(std::min(piece, size - at), 'x'));
                isWritten = bool(output.finish());
            }
            CHECK(isWritten == (size <= Room));
            CHECK(bytesOf(file).size() == (isWritten ? size : 5));
            CHECK(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size() == 1);
            REQUIRE(writeWhole(file, "older"));
        }
    }
}

TEST_CASE("On a full disk no picture, document or animation is said to be there", "[whole_file]")
{
    const QTemporaryDir folder;
    const QString file =
        folder.filePath(GENERATE(QStringLiteral("a.png"), QStringLiteral("a.pdf"), QStringLiteral("a.svg"),
                                 QStringLiteral("a.gif"), QStringLiteral("a.apng")));
    CAPTURE(file.toStdString());
    std::optional<qint64> whole; // bytes of the file where there is room for it
    for (const int percent : {100, 99, 95, 60, 20, 1, 0}) {
        CAPTURE(percent);
        REQUIRE(writeWhole(file, "older"));
        bool isWritten = false;
        if (!whole) {
            REQUIRE(writeNoise(file));
            whole = QFileInfo(file).size();
            continue;
        }
        {
            const SmallDisk disk(rlim_t(*whole * percent / 100));
            isWritten = writeNoise(file);
        }
        CHECK_FALSE(isWritten);
        CHECK(bytesOf(file) == "older");
        CHECK(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size() == 1);
    }
}

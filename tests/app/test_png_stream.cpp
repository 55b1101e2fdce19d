// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/png_stream.h"
#include "app/export/png_texts.h"

#include "app/data/messages.h"

#include <QColorSpace>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <catch2/catch_test_macros.hpp>

#include <csignal>
#include <random>
#include <sys/resource.h>

namespace {

QImage noise(QSize size)
{
    std::mt19937 random(7);
    QImage image(size, QImage::Format_RGBA8888_Premultiplied);
    for (int y = 0; y < size.height(); ++y) {
        for (int x = 0; x < size.width(); ++x)
            image.setPixelColor(x, y, QColor::fromRgb(QRgb(random() & 0xffffffU)));
    }
    return image;
}

/// Writes an image a number of rows at a time.
std::expected<void, geodata::Error> write(const QString &file, const QImage &image, PngHeader header, int rows)
{
    header.size = image.size();
    auto stream = PngStream::open(file, header);
    if (!stream)
        return std::unexpected(stream.error());
    for (int y = 0; y < image.height(); y += rows) {
        if (auto written = (*stream)->write(image.copy(0, y, image.width(), std::min(rows, image.height() - y)));
            !written)
            return written;
    }
    return (*stream)->finish();
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QStringList filesIn(const QTemporaryDir &folder)
{
    return QDir(folder.path()).entryList(QDir::Files | QDir::Hidden);
}

/// A disk on which a file can't grow beyond a size, for as long as this lives.
class FullDisk
{
public:
    explicit FullDisk(rlim_t bytes) : m_handler(std::signal(SIGXFSZ, SIG_IGN))
    {
        ::getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit small{bytes, m_before.rlim_max};
        ::setrlimit(RLIMIT_FSIZE, &small);
    }
    ~FullDisk()
    {
        ::setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, m_handler);
    }
    FullDisk(const FullDisk &) = delete;
    FullDisk &operator=(const FullDisk &) = delete;

private:
    rlimit m_before = {};
    void (*m_handler)(int);
};

} // namespace

TEST_CASE("A PNG has the pixels it was given, and says how large it was meant and what it shows", "[png_stream]")
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("картинка.png"));
    const QImage image = noise({40, 30});
    REQUIRE(write(file, image,
                  {.dotsPerMeter = 192 / 0.0254,
                   .texts = {{"Title", QStringLiteral("Орта Азия")}, {"Source", QStringLiteral("中亚"), true}}},
                  7));
    const QImage back(file);
    bool isSame = back.size() == image.size();
    for (int y = 0; isSame && y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            isSame = isSame && back.pixel(x, y) == image.pixel(x, y);
    }
    CHECK(isSame);
    CHECK_FALSE(back.hasAlphaChannel());
    CHECK(back.text(QStringLiteral("Title")) == QStringLiteral("Орта Азия"));
    CHECK(std::abs(back.dotsPerMeterX() * 0.0254 - 192) < 0.02);
    CHECK(back.colorSpace() == QColorSpace(QColorSpace::SRgb));
    CHECK(readPngTexts(file, "Title") == QStringList{QStringLiteral("Орта Азия")});
    CHECK(readPngTexts(file, "Source") == QStringList{QStringLiteral("中亚")});
    CHECK(readPngTexts(file, "Author") == QStringList());
}

TEST_CASE("A PNG has the same bytes in however many parts its rows come", "[png_stream]")
{
    const QTemporaryDir folder;
    const QImage image = noise({64, 31});
    QByteArray first;
    for (const int rows : {31, 1, 10}) {
        const QString file = folder.filePath(QStringLiteral("%1.png").arg(rows));
        REQUIRE(write(file, image, {}, rows));
        if (first.isEmpty())
            first = bytesOf(file);
        CHECK(bytesOf(file) == first);
    }
}

TEST_CASE("A transparent PNG keeps what shines through, a grey one the lightness", "[png_stream]")
{
    const QTemporaryDir folder;
    QImage image(4, 4, QImage::Format_RGBA8888_Premultiplied);
    image.fill(QColor(200, 100, 50, 128));
    const QString clear = folder.filePath(QStringLiteral("clear.png"));
    REQUIRE(write(clear, image, {.colors = PngColors::Rgba}, 4));
    const QColor back = QImage(clear).pixelColor(1, 1);
    CHECK(back.alpha() == 128);
    CHECK(std::abs(back.red() - 200) <= 1); // premultiplied and back
    image.fill(QColor(90, 90, 90));
    const QString grey = folder.filePath(QStringLiteral("grey.png"));
    REQUIRE(write(grey, image, {.colors = PngColors::Grey}, 4));
    CHECK(QImage(grey).isGrayscale());
    CHECK(QImage(grey).pixelColor(1, 1) == QColor(90, 90, 90));
}

TEST_CASE("A picture that is given up, or lacks rows, leaves nothing behind and the older one as it was",
          "[png_stream]")
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("a.png"));
    REQUIRE(write(file, noise({10, 10}), {}, 10));
    const QByteArray before = bytesOf(file);
    {
        const auto stream = PngStream::open(file, {.size = {10, 20}});
        REQUIRE(stream);
        REQUIRE((*stream)->write(noise({10, 10})));
        SECTION("given up") {}
        SECTION("rows are missing")
        {
            CHECK_FALSE((*stream)->finish());
        }
        SECTION("too many rows")
        {
            CHECK_FALSE((*stream)->write(noise({10, 11})));
            CHECK_FALSE((*stream)->finish());
        }
    }
    CHECK(bytesOf(file) == before);
    CHECK(filesIn(folder) == QStringList{QStringLiteral("a.png")});
}

TEST_CASE("A disk that is full is said in a sentence, and the older picture stays", "[png_stream]")
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("a.png"));
    REQUIRE(write(file, noise({10, 10}), {}, 10));
    const QByteArray before = bytesOf(file);
    {
        const FullDisk disk(20'000);
        const auto written = write(file, noise({300, 300}), {}, 50);
        REQUIRE_FALSE(written);
        CHECK(translated(written.error()).startsWith(QStringLiteral("a.png: cannot be written: ")));
    }
    CHECK(bytesOf(file) == before);
    CHECK(filesIn(folder) == QStringList{QStringLiteral("a.png")});
}

TEST_CASE("A folder that isn't one is said in a sentence", "[png_stream]")
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("a.png"));
    REQUIRE(write(file, noise({10, 10}), {}, 10));
    const auto failed = PngStream::open(file + QStringLiteral("/b.png"), {.size = {10, 10}});
    REQUIRE_FALSE(failed);
    CHECK(translated(failed.error()).startsWith(QStringLiteral("b.png: cannot be written: ")));
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/atlas_store.h"
#include "app/data/messages.h"
#include "app/export/picture.h"
#include "child.h"
#include "probes.h"
#include "process_facts.h"
#include "statistics.h"

#include <QGuiApplication>
#include <QTemporaryDir>

#include <print>

namespace {

double msSince(std::int64_t startNs)
{
    return double(monotonicNs() - startNs) / 1e6;
}

/// Medians of one picture size, ms: making the painter, drawing, encoding and writing, and the whole.
std::expected<QJsonObject, geodata::Error> measure(const AtlasHandle &atlas, QSize pixels, const QString &file,
                                                   int repeats)
{
    std::vector<double> prepare;
    std::vector<double> draw;
    std::vector<double> encode;
    std::vector<double> whole;
    const double scale = naturalScale(pixels);
    for (int i = 0; i < repeats; ++i) {
        const std::int64_t start = monotonicNs();
        const auto painter = PicturePainter::create();
        if (!painter)
            return std::unexpected(painter.error());
        prepare.push_back(msSince(start));
        const std::int64_t drawStart = monotonicNs();
        const auto image = (*painter)->paint(atlas, {}, pixels, scale);
        if (!image)
            return std::unexpected(image.error());
        draw.push_back(msSince(drawStart));
        const std::int64_t encodeStart = monotonicNs();
        if (const auto written = writePng(*image, file, scale, QStringLiteral("Benchmark")); !written)
            return std::unexpected(written.error());
        encode.push_back(msSince(encodeStart));
        whole.push_back(msSince(start));
    }
    return QJsonObject{{QStringLiteral("prepareMs"), median(prepare)},
                       {QStringLiteral("drawMs"), median(draw)},
                       {QStringLiteral("encodeMs"), median(encode)},
                       {QStringLiteral("wholeMs"), median(whole)},
                       {QStringLiteral("firstWholeMs"), whole.front()}};
}

} // namespace

int runPictureProbe(int argc, char **argv, const QString &atlas, int repeats)
{
    prepareOffscreenPlatform();
    const QGuiApplication app(argc, argv);
    const auto fail = [](const geodata::Error &error) {
        std::println(stderr, "multivector_bench: {}", translated(error).toStdString());
        return 1;
    };
    const auto loaded = geodata::loadAtlas(atlas.toStdString(), defaultLoadOptions());
    if (!loaded)
        return fail(loaded.error());
    const QTemporaryDir folder;
    QJsonObject result;
    for (const QSize pixels : {QSize(1920, 1080), QSize(3840, 2160)}) {
        const QString name = QStringLiteral("%1x%2").arg(pixels.width()).arg(pixels.height());
        const auto measured = measure({*loaded}, pixels, folder.filePath(name + QStringLiteral(".png")), repeats);
        if (!measured)
            return fail(measured.error());
        result[name] = *measured;
    }
    printResult(result);
    return 0;
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/atlas_store.h"
#include "app/data/messages.h"
#include "app/export/picture_job.h"
#include "child.h"
#include "probes.h"
#include "process_facts.h"
#include "statistics.h"

#include <QFileInfo>
#include <QGuiApplication>
#include <QTemporaryDir>

#include <print>

namespace {

double msSince(std::int64_t startNs)
{
    return double(monotonicNs() - startNs) / 1e6;
}

/// Of one picture, medians: making the painter and laying the page out, drawing alone, and the whole with encoding and
/// writing, ms; and the most memory that the process had meanwhile, MB.
std::expected<QJsonObject, geodata::Error> measure(const AtlasHandle &atlas, const PictureSettings &settings,
                                                   const QString &file, int repeats)
{
    std::vector<double> prepare;
    std::vector<double> draw;
    std::vector<double> whole;
    forgetPeakMemory();
    for (int i = 0; i < repeats; ++i) {
        std::int64_t start = monotonicNs();
        const auto painter = PicturePainter::create();
        if (!painter)
            return std::unexpected(painter.error());
        const PictureRecord record = recordOf(atlas, {}, settings);
        if (const auto written = writePicture(**painter, atlas, record, file); !written)
            return std::unexpected(written.error());
        whole.push_back(msSince(start));

        start = monotonicNs();
        const auto second = PicturePainter::create();
        if (!second)
            return std::unexpected(second.error());
        if (const auto begun = (*second)->begin(atlas, {}, settings); !begun)
            return std::unexpected(begun.error());
        prepare.push_back(msSince(start));
        start = monotonicNs();
        for (int band = 0; band < (*second)->tiles().bands; ++band) {
            if (const auto rows = (*second)->drawBand(band); !rows)
                return std::unexpected(rows.error());
        }
        draw.push_back(msSince(start));
    }
    return QJsonObject{{QStringLiteral("prepareMs"), median(prepare)},
                       {QStringLiteral("drawMs"), median(draw)},
                       {QStringLiteral("wholeMs"), median(whole)},
                       {QStringLiteral("firstWholeMs"), whole.front()},
                       {QStringLiteral("residentMb"), memoryMb("VmHWM")},
                       {QStringLiteral("fileMb"), double(QFileInfo(file).size()) / 1e6}};
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
    for (const QSize pixels : {QSize(1920, 1080), QSize(3840, 2160), QSize(9933, 14043), QSize(36'000, 24'000)}) {
        const QString name = QStringLiteral("%1x%2").arg(pixels.width()).arg(pixels.height());
        PictureSettings settings;
        settings.pixels = pixels;
        const bool isPoster = pixels.height() > 4000;
        if (isPoster)
            settings.ownScale = 300.0 / 96;
        const auto measured = measure({*loaded}, settings, folder.filePath(name + QStringLiteral(".png")),
                                      isPoster ? std::max(1, repeats / 5) : repeats);
        if (!measured)
            return fail(measured.error());
        result[name] = *measured;
    }
    printResult(result);
    return 0;
}

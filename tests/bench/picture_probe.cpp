// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/atlas_store.h"
#include "app/data/messages.h"
#include "app/export/picture_job.h"
#include "app/layers/map_camera.h"
#include "child.h"
#include "probes.h"
#include "process_facts.h"
#include "statistics.h"

#include <QFileInfo>
#include <QGuiApplication>
#include <QJsonArray>
#include <QTemporaryDir>

#include <numbers>

#include <print>

namespace {

double msSince(std::int64_t startNs)
{
    return double(monotonicNs() - startNs) / 1e6;
}

/// Of one picture, medians: making the painter and laying the page out, drawing alone, and the whole with encoding and
/// writing, ms; and the most memory that the process had meanwhile, MB.
std::expected<QJsonObject, geodata::Error> measure(const AtlasHandle &atlas, const Scene &scene,
                                                   const PictureSettings &settings, const QString &file, int repeats)
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
        const PictureRecord record = recordOf(atlas, scene, settings);
        if (const auto written = writePicture(**painter, atlas, record, file); !written)
            return std::unexpected(written.error());
        whole.push_back(msSince(start));

        start = monotonicNs();
        const auto second = PicturePainter::create();
        if (!second)
            return std::unexpected(second.error());
        if (const auto begun = (*second)->begin(atlas, scene, settings); !begun)
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

/// What a desktop GIS can draw, too: the countries' fills and outlines alone.
struct LandPicture
{
    const char *name;
    QSize pixels;
    SceneCamera camera;
};

const LandPicture LandPictures[] = {
    {"1920x1080", {1920, 1080}, {}},
    {"3840x2160", {3840, 2160}, {}},
    {"zoomed", {1920, 1080}, {.longitude = 71.5, .latitude = 40.6, .span = 0.01}}, // the Fergana valley
};

Scene landScene(const SceneCamera &camera)
{
    Scene scene;
    scene.camera = camera;
    for (bool Scene::*layer : {&Scene::hasCorridors, &Scene::hasPlaces, &Scene::hasTrade, &Scene::hasBorders,
                               &Scene::hasMeetings, &Scene::hasLabels, &Scene::hasGraticule})
        scene.*layer = false;
    return scene;
}

PictureSettings landSettings(QSize pixels)
{
    PictureSettings settings;
    settings.pixels = pixels;
    for (const PicturePart &part : pictureParts())
        settings.*part.member = false;
    return settings;
}

/// The same picture in words that gis_peer.py understands.
QJsonObject orderOf(const LandPicture &picture, const PictureSettings &settings)
{
    constexpr double WorldMeters = 2 * std::numbers::pi * 6'378'137; // EPSG:3857
    const geodata::WorldBox view = MapCamera::of(picture.camera, settings.pageSize()).view();
    return {{QStringLiteral("width"), picture.pixels.width()},
            {QStringLiteral("height"), picture.pixels.height()},
            {QStringLiteral("dotsPerInch"), 96 * settings.scale()},
            {QStringLiteral("box"), QJsonArray{(view.left - 0.5) * WorldMeters, (0.5 - view.bottom) * WorldMeters,
                                               (view.right - 0.5) * WorldMeters, (0.5 - view.top) * WorldMeters}}};
}

} // namespace

int runPictureProbe(int argc, char **argv, const PictureProbe &probe)
{
    prepareOffscreenPlatform();
    const QGuiApplication app(argc, argv);
    const auto fail = [](const geodata::Error &error) {
        std::println(stderr, "multivector_bench: {}", translated(error).toStdString());
        return 1;
    };
    const auto loaded = geodata::loadAtlas(probe.atlas.toStdString(), defaultLoadOptions());
    if (!loaded)
        return fail(loaded.error());
    QJsonObject result{{QStringLiteral("startMs"), msSince(probe.startedNs)},
                       {QStringLiteral("countries"), QString::fromStdString((*loaded)->manifest.countriesFile)}};
    const QTemporaryDir folder;
    for (const QSize pixels : {QSize(1920, 1080), QSize(3840, 2160), QSize(9933, 14043), QSize(36'000, 24'000)}) {
        const QString name = QStringLiteral("%1x%2").arg(pixels.width()).arg(pixels.height());
        PictureSettings settings;
        settings.pixels = pixels;
        const bool isPoster = pixels.height() > 4000;
        if (isPoster)
            settings.ownScale = 300.0 / 96;
        const auto measured = measure({*loaded}, {}, settings, folder.filePath(name + QStringLiteral(".png")),
                                      isPoster ? std::max(1, probe.repeats / 5) : probe.repeats);
        if (!measured)
            return fail(measured.error());
        result[name] = *measured;
    }
    QJsonObject land;
    QJsonObject order;
    for (const LandPicture &picture : LandPictures) {
        const QString name = QLatin1String(picture.name);
        const PictureSettings settings = landSettings(picture.pixels);
        const auto measured = measure({*loaded}, landScene(picture.camera), settings,
                                      folder.filePath(name + QStringLiteral(".png")), probe.repeats);
        if (!measured)
            return fail(measured.error());
        land[name] = *measured;
        order[name] = orderOf(picture, settings);
    }
    result[QLatin1String("land")] = land;
    result[QLatin1String("order")] = order;
    printResult(result);
    return 0;
}

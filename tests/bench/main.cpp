// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/atlas_store.h"
#include "app/data/messages.h"
#include "child.h"
#include "frames_stage.h"
#include "gis_peer.h"
#include "options.h"
#include "probes.h"
#include "process_facts.h"
#include "report.h"
#include "stages.h"
#include "statistics.h"
#include "trade_stage.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonDocument>
#include <QSaveFile>
#include <QTemporaryDir>
#include <QtQml/qqmlextensionplugin.h>

#include <cstdio>
#include <format>
#include <print>
#include <thread>
#include <unistd.h>

Q_IMPORT_QML_PLUGIN(Multivector_DataPlugin)
Q_IMPORT_QML_PLUGIN(Multivector_LayersPlugin)
Q_IMPORT_QML_PLUGIN(Multivector_ExportPlugin)
Q_IMPORT_QML_PLUGIN(Multivector_UiPlugin)

namespace {

void say(const QString &what)
{
    std::println(stderr, "{}", what.toStdString());
}

/// As the command line has it.
std::string sizeText(const Options &options)
{
    return std::format("{}x{}", options.size.first, options.size.second);
}

int runProbe(int argc, char **argv, const Options &options)
{
    const QString atlas = QString::fromStdString(options.atlas);
    if (options.probe == "png")
        return runPictureProbe(argc, argv, {atlas, options.startedNs, options.repeats});
    WindowProbe probe{.atlas = atlas,
                      .size = QSize(options.size.first, options.size.second),
                      .flows = options.flows,
                      .startedNs = options.startedNs,
                      .idleSeconds = options.idleSeconds,
                      .motionSeconds = options.motionSeconds};
    if (options.probe == "flows")
        return runFlowProbe(argc, argv, probe);
    if (options.probe == "corridors")
        return runCorridorProbe(argc, argv, probe);
    if (options.probe == "peer")
        probe.kind = WindowKind::Peer;
    else if (options.probe == "map")
        probe.kind = WindowKind::Map;
    else if (options.probe == "program")
        probe.kind = WindowKind::Program;
    return runWindowProbe(argc, argv, probe);
}

/// Runs children and puts together what they found.
class Bench
{
public:
    explicit Bench(const Options &options) : m_options(options), m_repeats(options.isQuick ? 1 : 5) {}

    bool hasFailed() const { return m_hasFailed; }

    QJsonObject measurePictures()
    {
        say(QStringLiteral("Measuring PNG export …"));
        run(QStringLiteral("map"), 0, 0); // leaves the mesh in the cache
        QJsonObject result = child({QStringLiteral("--probe"), QStringLiteral("png"), QStringLiteral("--repeats"),
                                    QString::number(m_repeats)});
        if (result.isEmpty())
            return result;
        say(QStringLiteral("Measuring a desktop GIS, if there is one …"));
        const auto gis = drawByGis({.file = result[QLatin1String("countries")].toString(),
                                    .pictures = result[QLatin1String("order")].toObject(),
                                    .repeats = m_repeats});
        if (!gis)
            fail(gis.error());
        else if (gis->isEmpty() && m_options.needsGis)
            fail(QStringLiteral("--gis: there is no QGIS here; ./dev bench --gis, outside of ./dev shell, gets it."));
        else
            result[QLatin1String("gis")] = *gis;
        return result;
    }

    QJsonObject measureFrames()
    {
        constexpr int Frames = 600;
        constexpr int QuickFrames = 120;
        say(QStringLiteral("Measuring the frames of an animation …"));
        const auto result =
            ::measureFrames(QString::fromStdString(m_options.atlas), m_options.isQuick ? QuickFrames : Frames);
        if (result)
            return *result;
        fail(result.error());
        return {};
    }

    QJsonObject measureFlows()
    {
        say(QStringLiteral("Measuring flows of trade …"));
        return run(QStringLiteral("flows"), 0, m_options.isQuick ? 2 : 4);
    }

    QJsonObject measureCorridors()
    {
        say(QStringLiteral("Measuring corridors …"));
        return run(QStringLiteral("corridors"), m_options.isQuick ? 3 : 10, m_options.isQuick ? 2 : 4);
    }

    QJsonObject measureWindows()
    {
        const double idleSeconds = m_options.isQuick ? 3 : 10;
        const double motionSeconds = m_options.isQuick ? 4 : 8;
        say(QStringLiteral("Measuring a bare window …"));
        run(QStringLiteral("bare"), 0, 0); // the system's caches are warm from here on
        QJsonObject bare = run(QStringLiteral("bare"), 5, motionSeconds / 4);
        bare[QLatin1String("firstPictureMs")] = firstPictures(QStringLiteral("bare"), false);

        say(QStringLiteral("Measuring our map …"));
        QJsonObject program{{QStringLiteral("coldMs"), firstPictures(QStringLiteral("program"), true)}};
        const QJsonValue mapCold = firstPictures(QStringLiteral("map"), true);
        QJsonObject map = run(QStringLiteral("map"), idleSeconds, motionSeconds);
        map[QLatin1String("coldMs")] = mapCold;
        map[QLatin1String("warmMs")] = firstPictures(QStringLiteral("map"), false);
        const QJsonObject resting = run(QStringLiteral("program"), idleSeconds, 0);
        for (auto entry = resting.begin(); entry != resting.end(); ++entry)
            program[entry.key()] = entry.value();
        program[QLatin1String("warmMs")] = firstPictures(QStringLiteral("program"), false);

        say(QStringLiteral("Measuring stock MapPolygons …"));
        QJsonObject peer = run(QStringLiteral("peer"), idleSeconds, motionSeconds);
        // Its polygons come up one after another, frame by frame: it's complete when nothing more comes.
        peer[QLatin1String("firstPictureMs")] = peer[QLatin1String("lastFrameMs")];
        return {{QStringLiteral("bare"), bare},
                {QStringLiteral("map"), map},
                {QStringLiteral("program"), program},
                {QStringLiteral("peer"), peer}};
    }

private:
    QJsonObject child(const QStringList &arguments)
    {
        constexpr int MaxSeconds = 240;
        const auto result =
            runChild(arguments + QStringList{QStringLiteral("--atlas"), QString::fromStdString(m_options.atlas),
                                             QStringLiteral("--size"), QString::fromStdString(sizeText(m_options)),
                                             QStringLiteral("--flows"), QString::number(m_options.flows)},
                     MaxSeconds);
        if (result)
            return *result;
        fail(result.error());
        return {};
    }

    void fail(const QString &why)
    {
        say(why);
        m_hasFailed = true;
    }

    QJsonObject run(const QString &probe, double idleSeconds, double motionSeconds)
    {
        return child({QStringLiteral("--probe"), probe, QStringLiteral("--idle"), QString::number(idleSeconds),
                      QStringLiteral("--motion"), QString::number(motionSeconds)});
    }

    /// Median time from process start to the first complete picture; cold: each time without our cache.
    /// Null if there never was one.
    QJsonValue firstPictures(const QString &probe, bool isCold)
    {
        std::vector<double> times;
        for (int i = 0; i < m_repeats; ++i) {
            if (isCold)
                QDir(meshCacheFolder()).removeRecursively();
            const QJsonObject result = run(probe, 0, 0);
            if (!result.isEmpty())
                times.push_back(result[QLatin1String("firstPictureMs")].toDouble());
        }
        return times.empty() ? QJsonValue() : QJsonValue(median(times));
    }

    Options m_options;
    int m_repeats;
    bool m_hasFailed = false;
};

bool writeJson(const QJsonObject &results, const QString &path)
{
    QSaveFile file(path);
    const QByteArray text = QJsonDocument(results).toJson();
    if (file.open(QIODevice::WriteOnly) && file.write(text) == text.size() && file.commit())
        return true;
    say(QStringLiteral("multivector_bench: %1 cannot be written: %2").arg(path, file.errorString()));
    return false;
}

int runBench(const Options &options)
{
    // What the program remembers and caches stays the user's own.
    const QTemporaryDir folder;
    if (!folder.isValid()) {
        say(QStringLiteral("multivector_bench: no temporary folder: %1").arg(folder.errorString()));
        return 2;
    }
    qputenv("XDG_CACHE_HOME", folder.filePath(QStringLiteral("cache")).toUtf8());
    qputenv("XDG_CONFIG_HOME", folder.filePath(QStringLiteral("config")).toUtf8());

    QJsonObject results{
        {QStringLiteral("machine"), QJsonObject{{QStringLiteral("cores"), int(std::thread::hardware_concurrency())},
                                                {QStringLiteral("processor"), processorName()},
                                                {QStringLiteral("load"), loadAverage()}}}};
    Bench bench(options);
    const auto isWanted = [&](const char *part) { return options.only.empty() || options.only == part; };
    if (isWanted("stages")) {
        say(QStringLiteral("Measuring a trade table of a million rows …"));
        const auto trade =
            measureTrade(folder.filePath(QStringLiteral("trade")).toStdString(), options.isQuick ? 1 : 5);
        if (!trade) {
            say(translated(trade.error()));
            return 2;
        }
        results[QLatin1String("trade")] = *trade;
        say(QStringLiteral("Measuring the stages of loading …"));
        const auto stages = measureStages(options.atlas, folder.filePath(QStringLiteral("stages")).toStdString(),
                                          options.isQuick ? 1 : 5);
        if (!stages) {
            say(translated(stages.error()));
            return 2;
        }
        results[QLatin1String("stages")] = *stages;
    }
    if (isWanted("flows"))
        results[QLatin1String("flows")] = bench.measureFlows();
    if (isWanted("corridors"))
        results[QLatin1String("corridors")] = bench.measureCorridors();
    if (isWanted("window"))
        results[QLatin1String("window")] = bench.measureWindows();
    if (isWanted("png"))
        results[QLatin1String("png")] = bench.measurePictures();
    if (isWanted("frames"))
        results[QLatin1String("frames")] = bench.measureFrames();

    const int failures = failureCount(results);
    results[QLatin1String("failedBudgets")] = failures;
    std::println("{}", reportText(results).toStdString());
    if (bench.hasFailed())
        std::println("Some numbers could not be measured: the reason stands above.");
    else if (failures == 0)
        std::println("All budgets that were measured are kept.");
    if (failures > 0)
        std::println("{} budgets FAILED.", failures);
    if (!options.json.empty() && !writeJson(results, QString::fromStdString(options.json)))
        return 2;
    return bench.hasFailed() ? 2 : failures > 0 ? 1 : 0;
}

/// Starts this program again under a virtual screen where there is none. Only returns if that fails.
void restartUnderVirtualScreen(int argc, char **argv, const Options &options)
{
    std::vector<std::string> words{"xvfb-run", "-a", "-s", std::format("-screen 0 {}x24", sizeText(options))};
    words.insert(words.end(), argv, argv + argc);
    std::vector<char *> pointers;
    pointers.reserve(words.size() + 1);
    for (std::string &word : words)
        pointers.push_back(word.data());
    pointers.push_back(nullptr);
    execvp(pointers.front(), pointers.data());
    say(QStringLiteral("multivector_bench: there is no display and no xvfb-run; install it (on Debian: xvfb xauth)."));
}

} // namespace

int main(int argc, char **argv)
{
    Options options;
    if (const auto exitCode = parseOptions(argc, argv, options))
        return *exitCode;

    QCoreApplication::setApplicationName(QStringLiteral("multivector")); // finds its cache by this name
    if (!options.probe.empty())
        return runProbe(argc, argv, options);
    const bool hasDisplay = qEnvironmentVariableIsSet("DISPLAY") || qEnvironmentVariableIsSet("WAYLAND_DISPLAY");
    if (!hasDisplay && options.only != "stages" && options.only != "frames") {
        restartUnderVirtualScreen(argc, argv, options);
        return 2;
    }
    const QCoreApplication app(argc, argv);
    if (options.atlas.empty())
        options.atlas = shippedAtlasFolder().toStdString();
    return runBench(options);
}

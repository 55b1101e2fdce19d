// SPDX-License-Identifier: GPL-3.0-or-later
#include "frames_stage.h"

#include "app/data/deck.h"
#include "app/data/messages.h"
#include "memory_curve.h"
#include "process_facts.h"
#include "statistics.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QProcess>
#include <QTemporaryDir>

#include <optional>
#include <span>
#include <utility>

namespace {

constexpr int Rounds = 2;  ///< how often the story is told: the first time brings up what it needs
constexpr int Points = 10; ///< of the memory curve
constexpr double FramesASecond = 25;

std::expected<void, geodata::Error> writeStory(const QString &file, int frames)
{
    auto read = readDeck(shippedDeckFile());
    if (!read)
        return std::unexpected(read.error());
    QList<DeckScene> &scenes = read->deck.scenes;
    const QList<DeckScene> once = scenes;
    for (int round = 1; round < Rounds; ++round)
        scenes += once;
    const qsizetype count = scenes.size();
    for (qsizetype i = 0; i < count; ++i) {
        const qsizetype share = (i + 1) * frames / count - i * frames / count; // together they are all frames
        scenes[i].seconds = double(share) / FramesASecond;
    }
    return writeDeck(read->deck, file);
}

/// What is seen of a run of the program from outside.
struct Run
{
    std::int64_t startNs = 0;                ///< monotonic clock, as all times
    std::vector<std::int64_t> framesNs = {}; ///< when each frame had its name: then it is whole
    std::vector<double> curveMb = {};        ///< resident on the way to each point, in the middle of all looks
    std::int64_t endNs = 0;
};

/// Starts the program and looks at it until it ends; nothing if it fails or takes longer than it may.
std::optional<Run> watch(const QStringList &arguments, const QDir &frames, int framesAPoint)
{
    constexpr int PollMs = 10;
    constexpr std::int64_t MostNs = 900'000'000'000;
    QProcess program;
    program.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    Run run{.startNs = monotonicNs()};
    program.start(QDir(QCoreApplication::applicationDirPath()).filePath(QStringLiteral("multivector")), arguments);
    std::vector<double> looks;
    const auto countFrames = [&] {
        while (frames.exists(QStringLiteral("frame_%1.png").arg(run.framesNs.size() + 1, 5, 10, QLatin1Char('0')))) {
            run.framesNs.push_back(monotonicNs());
            if (run.framesNs.size() % std::size_t(framesAPoint) == 0)
                run.curveMb.push_back(median(std::exchange(looks, {})));
        }
    };
    while (!program.waitForFinished(PollMs) && program.state() != QProcess::NotRunning) {
        if (const double mb = memoryMb("VmRSS", program.processId()); mb > 0)
            looks.push_back(mb);
        countFrames();
        if (monotonicNs() - run.startNs > MostNs)
            program.kill();
    }
    run.endNs = monotonicNs();
    countFrames();
    const bool isWell = program.exitStatus() == QProcess::NormalExit && program.exitCode() == 0;
    return isWell ? std::optional(run) : std::nullopt;
}

} // namespace

std::expected<QJsonObject, QString> measureFrames(const QString &atlas, int frames)
{
    const QString disk = QStringLiteral("/var/tmp"); // where systems keep what is large: /tmp may be memory
    const QTemporaryDir folder((QFileInfo(disk).isWritable() ? disk : QDir::tempPath()) +
                               QStringLiteral("/multivector-bench-XXXXXX"));
    if (!folder.isValid())
        return std::unexpected(QStringLiteral("no temporary folder: %1").arg(folder.errorString()));
    const QString story = folder.filePath(QStringLiteral("story.json"));
    if (const auto written = writeStory(story, frames); !written)
        return std::unexpected(translated(written.error()));

    const QDir out(folder.filePath(QStringLiteral("frames")));
    const auto run = [&](const QStringList &arguments) {
        return watch(QStringList{QStringLiteral("export"), QStringLiteral("--atlas"), atlas, QStringLiteral("--deck"),
                                 story, QStringLiteral("--size"), QStringLiteral("1920x1080")} +
                         arguments,
                     out, frames / Points);
    };
    // A first picture leaves the mesh in the cache: what is made only once is no part of a run.
    const auto first = run({QStringLiteral("--number"), QStringLiteral("1"), QStringLiteral("--out"),
                            folder.filePath(QStringLiteral("first.png"))});
    const auto all =
        first ? run({QStringLiteral("--animate"), QStringLiteral("--out"), out.path()}) : std::optional<Run>();
    if (!all || all->framesNs.size() != std::size_t(frames) || all->curveMb.size() != Points)
        return std::unexpected(QStringLiteral("multivector export gave no %1 frames.").arg(frames));

    double bytes = 0;
    for (const QFileInfo &file : out.entryInfoList({QStringLiteral("*.png")}, QDir::Files))
        bytes += double(file.size());
    QJsonArray curve;
    for (const double mb : all->curveMb)
        curve.append(mb);
    const auto seconds = [](std::int64_t fromNs, std::int64_t toNs) { return double(toNs - fromNs) / 1e9; };
    return QJsonObject{
        {QStringLiteral("frames"), frames},
        {QStringLiteral("framesOfFirstRound"), frames / Rounds},
        {QStringLiteral("framesPerSecond"), (frames - 1) / seconds(all->framesNs.front(), all->framesNs.back())},
        {QStringLiteral("firstFrameMs"), seconds(all->startNs, all->framesNs.front()) * 1000},
        {QStringLiteral("wholeSeconds"), seconds(all->startNs, all->endNs)},
        {QStringLiteral("fileMb"), bytes / 1e6 / frames},
        {QStringLiteral("curveMb"), curve},
        {QStringLiteral("risePercent"), 100 * riseOf(std::span(all->curveMb).subspan(Points / Rounds - 1))}};
}

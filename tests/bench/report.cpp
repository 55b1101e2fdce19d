// SPDX-License-Identifier: GPL-3.0-or-later
#include "report.h"

#include "picture_report.h"
#include "report_rows.h"

#include <QJsonArray>

#include <algorithm>
#include <cmath>

namespace {

constexpr double WarmBudgetMs = 350; // beyond a bare window
constexpr double ColdBudgetMs = 2500;
constexpr double FramesBudget = 60;
constexpr double TimesStockBudget = 6;
constexpr double IdleCpuBudgetPercent = 1;
constexpr double MemoryBudgetMb = 300;
constexpr double BordersBudgetMs = 100;
constexpr double TimesGeosBudget = 10;
constexpr double ViewpointBudgetMs = 100;
constexpr double SelectionBudgetMs = 50;
constexpr double YearStepBudgetMs = 16;
constexpr double FlowFramesBudget = 30;
constexpr int BudgetFlows = 2000;
constexpr double CrossingsBudgetMs = 100;
constexpr double WayBudgetMs = 1;
constexpr double TradeBudgetSeconds = 2;
constexpr double TradeBudgetMb = 400;

std::optional<double> difference(std::optional<double> left, std::optional<double> right)
{
    return left && right ? std::optional(*left - *right) : std::nullopt;
}

bool isKept(const Row &row)
{
    switch (row.good) {
    case Good::AtMost:
        return row.ours <= *row.budget;
    case Good::Below:
        return row.ours < *row.budget;
    case Good::AtLeast:
        return row.ours >= *row.budget;
    }
    return false;
}

void addFirstPictures(Rows &rows)
{
    const auto bare = rows.at(QStringLiteral("window/bare/firstPictureMs"));
    const auto peer = rows.at(QStringLiteral("window/peer/firstPictureMs"));
    rows.add(bare, {.what = QStringLiteral("bare window, ms from process start")});
    if (!bare)
        return;
    for (const auto &[key, what, budget] : {std::tuple{"warm", "first picture, mesh cache warm, ms", WarmBudgetMs},
                                            std::tuple{"cold", "first picture, mesh cache cold, ms", ColdBudgetMs}}) {
        const QString name = QString::fromLatin1(key);
        rows.add(rows.at(QStringLiteral("window/map/%1Ms").arg(name)),
                 {.what = QString::fromLatin1(what), .budget = *bare + budget, .peer = peer});
        rows.add(rows.at(QStringLiteral("window/program/%1Ms").arg(name)),
                 {.what = QStringLiteral("  the same, the whole program"), .budget = *bare + budget, .peer = peer});
    }
}

void addMotion(Rows &rows)
{
    for (const auto &[key, what] :
         {std::pair{"zoom", "zooming, world to Central Asia"}, std::pair{"pan", "panning across Eurasia"}}) {
        const QString ours = QStringLiteral("window/map/%1/").arg(QLatin1String(key));
        const QString stock = QStringLiteral("window/peer/%1/").arg(QLatin1String(key));
        const auto number = [&](const QString &side, const char *name) { return rows.at(side + QLatin1String(name)); };
        const auto frames = number(ours, "framesPerSecond");
        const auto stockFrames = number(stock, "framesPerSecond");
        rows.add(frames, {.what = QLatin1String(what) + QStringLiteral(", frames/s"),
                          .decimals = 1,
                          .good = Good::AtLeast,
                          .budget = FramesBudget,
                          .peer = stockFrames});
        if (frames && stockFrames)
            rows.add(*frames / *stockFrames, {.what = QStringLiteral("  times stock MapPolygon"),
                                              .decimals = 1,
                                              .good = Good::AtLeast,
                                              .budget = TimesStockBudget});
        if (key == std::string_view("zoom"))
            rows.add(rows.at(QStringLiteral("window/bare/zoom/framesPerSecond")),
                     {.what = QStringLiteral("  a bare window, only redrawn, frames/s"), .decimals = 1});
        rows.add(number(ours, "redrawsPerSecond"),
                 {.what = QStringLiteral("  of ours drawn anew, not moved along"), .decimals = 1});
        rows.add(number(ours, "medianMs"),
                 {.what = QStringLiteral("  median frame, ms"), .decimals = 1, .peer = number(stock, "medianMs")});
        rows.add(number(ours, "percentile95Ms"), {.what = QStringLiteral("  95 % of frames within, ms"),
                                                  .decimals = 1,
                                                  .peer = number(stock, "percentile95Ms")});
        rows.add(number(ours, "cpuMsPerFrame"), {.what = QStringLiteral("  processor time a frame, ms"),
                                                 .decimals = 1,
                                                 .peer = number(stock, "cpuMsPerFrame")});
        rows.add(number(ours, "longestMs"),
                 {.what = QStringLiteral("  longest frame, ms"), .decimals = 1, .peer = number(stock, "longestMs")});
    }
}

void addRest(Rows &rows)
{
    for (const char *key : {"map", "program"}) {
        const QString side = QStringLiteral("window/%1/").arg(QLatin1String(key));
        const QString suffix = key == std::string_view("map") ? QString() : QStringLiteral(", the whole program");
        const auto frames = rows.at(side + QStringLiteral("idleFrames"));
        const auto seconds = rows.at(side + QStringLiteral("idleSeconds"));
        if (frames && seconds)
            rows.add(frames, {.what = QStringLiteral("nothing moves, frames in %1 s").arg(*seconds, 0, 'f', 0) + suffix,
                              .budget = 0,
                              .peer = rows.at(QStringLiteral("window/peer/idleFrames"))});
        rows.add(rows.at(side + QStringLiteral("idleCpuPercent")),
                 {.what = QStringLiteral("nothing moves, CPU %") + suffix,
                  .decimals = 2,
                  .good = Good::Below,
                  .budget = IdleCpuBudgetPercent,
                  .peer = rows.at(QStringLiteral("window/peer/idleCpuPercent"))});
    }
    rows.add(rows.at(QStringLiteral("window/bare/idleCpuPercent")),
             {.what = QStringLiteral("  bare window, CPU %"), .decimals = 2});
    const auto bare = rows.at(QStringLiteral("window/bare/residentMb"));
    rows.add(bare, {.what = QStringLiteral("memory, bare window, MB")});
    for (const auto &[path, what] : {std::pair{"map/residentMb", "memory beyond it, world on screen, MB"},
                                     std::pair{"program/residentMb", "  the same, the whole program"},
                                     std::pair{"map/residentEndMb", "  the map after zooming and panning"}}) {
        const QString name = QLatin1String(path);
        const auto peer = rows.at(QStringLiteral("window/peer/") + name.section(QLatin1Char('/'), 1));
        rows.add(difference(rows.at(QStringLiteral("window/") + name), bare), {.what = QLatin1String(what),
                                                                               .good = Good::Below,
                                                                               .budget = MemoryBudgetMb,
                                                                               .peer = difference(peer, bare)});
    }
}

void addBorders(Rows &rows)
{
    const auto ours = rows.at(QStringLiteral("stages/ms/allBorders"));
    const auto peer = rows.at(QStringLiteral("stages/ms/bordersByGeos"));
    rows.add(ours, {.what = QStringLiteral("all shared borders, ms (peer: GEOS pair by pair)"),
                    .decimals = 1,
                    .good = Good::Below,
                    .budget = BordersBudgetMs,
                    .peer = peer});
    if (ours && peer)
        rows.add(*peer / *ours, {.what = QStringLiteral("  times GEOS pair by pair"),
                                 .decimals = 1,
                                 .good = Good::AtLeast,
                                 .budget = TimesGeosBudget});
    rows.add(rows.at(QStringLiteral("window/map/viewpointMs")),
             {.what = QStringLiteral("viewpoint switch until it is on screen, ms"),
              .decimals = 1,
              .good = Good::Below,
              .budget = ViewpointBudgetMs});
}

/// Frames a second of what moves: once its pictures are kept, while each is drawn anew, and while the map is panned.
/// A map that is slow to draw is moved along as a picture meanwhile, so that is told apart as well.
void addMoving(Rows &rows, const QJsonObject &point, const QString &what, bool hasBudget)
{
    const auto budget = hasBudget ? std::optional(FlowFramesBudget) : std::nullopt;
    const auto add = [&](const char *key, const QString &name, std::optional<double> wanted) {
        rows.add(numberAt(point, QLatin1String(key)),
                 {.what = name, .decimals = 1, .good = Good::AtLeast, .budget = wanted});
    };
    add("still", what, budget);
    add("drawn", QStringLiteral("    in the first round, each drawn"), std::nullopt);
    add("pan", QStringLiteral("    while the map is panned"), budget);
    add("panRedraws", QStringLiteral("    of these drawn anew"), std::nullopt);
}

void addCorridors(Rows &rows, const QJsonObject &results)
{
    const auto stage = [&](const char *name) { return rows.at(QStringLiteral("stages/ms/") + QLatin1String(name)); };
    rows.add(stage("allCrossings"), {.what = QStringLiteral("crossings of all corridors, ms (peer: GEOS)"),
                                     .decimals = 1,
                                     .good = Good::Below,
                                     .budget = CrossingsBudgetMs,
                                     .peer = stage("crossingsByGeos")});
    rows.add(stage("way"), {.what = QStringLiteral("a way between two places, ms"),
                            .decimals = 3,
                            .good = Good::Below,
                            .budget = WayBudgetMs});
    rows.add(stage("wayLongest"), {.what = QStringLiteral("  the longest of them"), .decimals = 3});
    const QString many = QStringLiteral("  all of that with %1 flows")
                             .arg(rows.at(QStringLiteral("corridors/flows")).value_or(0), 0, 'f', 0);
    for (const auto &[key, what] :
         {std::pair{"without", QStringLiteral("flows and borders of the atlas, moving, frames/s")},
          std::pair{"with", QStringLiteral("  the same with all corridors and meetings")},
          std::pair{"withMany", many}}) {
        const bool isBudget = key != std::string_view("without");
        addMoving(rows, results[QLatin1String("corridors")][QLatin1String(key)].toObject(), what, isBudget);
    }
    rows.add(rows.at(QStringLiteral("corridors/idleFrames")),
             {.what = QStringLiteral("corridors shown and stopped, frames while nothing moves"), .budget = 0});
}

void addTrade(Rows &rows)
{
    for (const auto &[key, what] : {std::pair{"tradeSelection", "selection from a million trade figures, ms"},
                                    std::pair{"tradeSelectionOlder", "  the same, older figures where a year has none"},
                                    std::pair{"comparison", "comparison of nine powers, a million figures, ms"},
                                    std::pair{"comparisonLatest", "  the same, each power by its latest figure"},
                                    std::pair{"panelBasis", "  in the panel, with all charts, by other books"},
                                    std::pair{"panelArea", "  the same, of another state"}})
        rows.add(rows.at(QStringLiteral("stages/ms/") + QLatin1String(key)),
                 {.what = QLatin1String(what), .decimals = 1, .good = Good::Below, .budget = SelectionBudgetMs});
    const auto count = rows.at(QStringLiteral("trade/rows"));
    if (!count)
        return;
    rows.add(rows.at(QStringLiteral("trade/seconds")),
             {.what = QStringLiteral("trade table of %1 rows, s").arg(*count, 0, 'f', 0),
              .decimals = 2,
              .good = Good::Below,
              .budget = TradeBudgetSeconds});
    rows.add(rows.at(QStringLiteral("trade/peakMb")), {.what = QStringLiteral("  memory at most while it is read, MB"),
                                                       .good = Good::Below,
                                                       .budget = TradeBudgetMb});
    rows.add(rows.at(QStringLiteral("trade/fileMb")), {.what = QStringLiteral("  size of the file, MB")});
}

void addFlows(Rows &rows, const QJsonObject &results)
{
    rows.add(rows.at(QStringLiteral("flows/yearStepMs")),
             {.what = QStringLiteral("step to another year, GUI thread, ms"),
              .decimals = 1,
              .good = Good::Below,
              .budget = YearStepBudgetMs});
    rows.add(rows.at(QStringLiteral("flows/yearStepLongestMs")),
             {.what = QStringLiteral("  the longest of twenty"), .decimals = 1});
    for (const QJsonValue &point : results[QLatin1String("flows")][QLatin1String("curve")].toArray()) {
        const int count = point[QLatin1String("flows")].toInt();
        const bool isBudget = count == BudgetFlows;
        addMoving(rows, point.toObject(), QStringLiteral("%1 moving flows on the whole map, frames/s").arg(count),
                  isBudget);
    }
}

QList<Row> budgetRows(const QJsonObject &results)
{
    Rows rows(results);
    addBorders(rows);
    addTrade(rows);
    addCorridors(rows, results);
    addFlows(rows, results);
    addFirstPictures(rows);
    addMotion(rows);
    addRest(rows);
    addPictures(rows);
    addFrames(rows);
    return rows.rows();
}

QString text(std::optional<double> value, int decimals)
{
    return value ? QString::number(*value, 'f', decimals) : QString();
}

QString budgetText(const Row &row)
{
    if (!row.budget)
        return {};
    const bool isWhole = *row.budget == std::floor(*row.budget);
    const QString sign = row.good == Good::AtLeast ? QStringLiteral("≥ ")
                         : row.good == Good::Below ? QStringLiteral("< ")
                                                   : QStringLiteral("≤ ");
    return sign + text(row.budget, isWhole ? 0 : row.decimals);
}

QString tableText(const QList<Row> &rows)
{
    constexpr int NameWidth = 52;
    constexpr int NumberWidth = 10;
    const auto line = [](const QString &what, const QString &ours, const QString &budget, const QString &verdict,
                         const QString &peer, const QString &ratio) {
        return what.leftJustified(NameWidth) + ours.rightJustified(NumberWidth) + budget.rightJustified(NumberWidth) +
               QLatin1String("  ") + verdict.leftJustified(8) + peer.rightJustified(NumberWidth) +
               ratio.rightJustified(NumberWidth) + QLatin1Char('\n');
    };
    QString table =
        line({}, QStringLiteral("ours"), QStringLiteral("budget"), {}, QStringLiteral("peer"), QStringLiteral("ratio"));
    for (const Row &row : rows) {
        const bool hasRatio = row.peer && row.ours > 0 && *row.peer > 0;
        const double ratio = !hasRatio ? 0 : row.good == Good::AtLeast ? row.ours / *row.peer : *row.peer / row.ours;
        table += line(row.what, text(row.ours, row.decimals), budgetText(row),
                      !row.budget   ? QString()
                      : isKept(row) ? QStringLiteral("✓")
                                    : QStringLiteral("✗ FAILED"),
                      text(row.peer, row.decimals), hasRatio ? text(ratio, 1) + QStringLiteral(" ×") : QString());
    }
    return table;
}

QString stagesText(const QJsonObject &stages)
{
    static constexpr std::pair<const char *, const char *> Names[] = {
        {"read", "GDAL reads the file"},
        {"repair", "repair"},
        {"topology", "topology"},
        {"borders", "where land meets, tolerance and lengths included"},
        {"regroup", "borders of one viewpoint"},
        {"levels", "levels of detail"},
        {"fillsAndStrokes", "triangles and lines"},
        {"labelPlaces", "label places"},
        {"index", "country index"},
        {"corridorNet", "net of corridors and the land they cross"},
        {"corridorFacts", "what corridors cross, by one viewpoint"},
        {"tradeBook", "book of a million trade figures"},
        {"cacheKey", "cache key (hash of the files)"},
        {"cacheWrite", "cache write"},
        {"cacheRead", "cache read"},
        {"loadCold", "whole load, no cache"},
        {"loadWarm", "whole load, from the cache"},
    };
    QString result = QStringLiteral("Stages, median ms\n");
    for (const auto &[key, name] : Names)
        result += QLatin1String("  ") + QString::fromLatin1(name).leftJustified(50) +
                  text(stages[QLatin1String("ms")][QLatin1String(key)].toDouble(), 1).rightJustified(10) +
                  QLatin1Char('\n');
    QStringList amounts;
    const QJsonObject counted = stages[QLatin1String("amounts")].toObject();
    for (auto entry = counted.begin(); entry != counted.end(); ++entry)
        amounts.append(QStringLiteral("%1 %2").arg(entry.value().toInteger()).arg(entry.key()));
    return result + QLatin1String("  ") + amounts.join(QLatin1String(", ")) + QLatin1Char('\n');
}

} // namespace

QString reportText(const QJsonObject &results)
{
    const QJsonObject machine = results[QLatin1String("machine")].toObject();
    QString result = QStringLiteral("%1 cores, %2, load %3 at the start\n")
                         .arg(machine[QLatin1String("cores")].toInt())
                         .arg(machine[QLatin1String("processor")].toString())
                         .arg(machine[QLatin1String("load")].toDouble(), 0, 'f', 1);
    // One window draws like the other: the first that was measured speaks for all.
    for (const QJsonValue &part : {results[QLatin1String("window")][QLatin1String("map")],
                                   results[QLatin1String("flows")], results[QLatin1String("corridors")]}) {
        const QJsonObject shown = part[QLatin1String("drawnBy")].toObject();
        if (shown.isEmpty())
            continue;
        result += QStringLiteral("Drawn by %1 (%2), window %3×%4\n")
                      .arg(shown[QLatin1String("device")].toString(), shown[QLatin1String("backend")].toString())
                      .arg(shown[QLatin1String("width")].toInt())
                      .arg(shown[QLatin1String("height")].toInt());
        break;
    }
    if (results.contains(QLatin1String("stages")))
        result += QLatin1Char('\n') + stagesText(results[QLatin1String("stages")].toObject());
    const QList<Row> rows = budgetRows(results);
    if (!rows.isEmpty())
        result += QLatin1Char('\n') + tableText(rows);
    for (const QString &words : {framesText(results), gisText(results)})
        result += words.isEmpty() ? QString() : QLatin1Char('\n') + words;
    return result;
}

int failureCount(const QJsonObject &results)
{
    const QList<Row> rows = budgetRows(results);
    return int(std::ranges::count_if(rows, [](const Row &row) { return row.budget && !isKept(row); }));
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "picture_report.h"

#include <QJsonArray>

namespace {

constexpr double PictureBudgetMs = 500;
constexpr double PosterBudgetMs = 8000;
constexpr double PosterBudgetMb = 1000;
constexpr double RiseBudgetPercent = 5; // what is seen moves by the memory of two frames

std::optional<double> sum(std::optional<double> left, std::optional<double> right)
{
    return left && right ? std::optional(*left + *right) : std::nullopt;
}

/// Countries alone, which a desktop GIS draws, too.
void addLand(Rows &rows)
{
    for (const auto &[key, what] : {std::pair{"1920x1080", "countries alone, PNG 1920x1080, ms (peer: QGIS)"},
                                    std::pair{"3840x2160", "countries alone, PNG 3840x2160, ms (peer: QGIS)"},
                                    std::pair{"zoomed", "countries alone, close up, 1920x1080, ms (peer: QGIS)"}}) {
        const auto ours = [&](const char *name) {
            return rows.at(QStringLiteral("png/land/%1/%2").arg(QLatin1String(key), QLatin1String(name)));
        };
        const auto peer = [&](const char *name) {
            return rows.at(QStringLiteral("png/gis/pictures/%1/%2").arg(QLatin1String(key), QLatin1String(name)));
        };
        rows.add(ours("wholeMs"), {.what = QLatin1String(what), .good = Good::Below, .peer = peer("wholeMs")});
        rows.add(sum(ours("prepareMs"), ours("drawMs")),
                 {.what = QStringLiteral("  set-up and drawing, without encoding"), .peer = peer("drawMs")});
        rows.add(ours("fileMb"), {.what = QStringLiteral("  file, MB"), .decimals = 2, .peer = peer("fileMb")});
    }
    rows.add(rows.at(QStringLiteral("png/startMs")),
             {.what = QStringLiteral("start until it can draw, file opened, ms"),
              .peer = rows.at(QStringLiteral("png/gis/startMs"))});
}

} // namespace

void addPictures(Rows &rows)
{
    struct Size
    {
        const char *name;
        std::optional<double> budgetMs = {};
        std::optional<double> budgetMb = {};
    };
    for (const Size &size :
         {Size{"1920x1080"}, Size{"3840x2160", PictureBudgetMs}, Size{"9933x14043", PosterBudgetMs, PosterBudgetMb},
          Size{"36000x24000", {}, PosterBudgetMb}}) {
        const auto number = [&](const char *name) {
            return rows.at(QStringLiteral("png/%1/%2").arg(QLatin1String(size.name), QLatin1String(name)));
        };
        rows.add(number("wholeMs"), {.what = QStringLiteral("PNG %1, ms").arg(QLatin1String(size.name)),
                                     .good = Good::Below,
                                     .budget = size.budgetMs});
        rows.add(number("prepareMs"), {.what = QStringLiteral("  of it driver set-up and layout")});
        rows.add(number("drawMs"), {.what = QStringLiteral("  drawing alone, without encoding beside it")});
        rows.add(number("residentMb"),
                 {.what = QStringLiteral("  resident at most, MB"), .good = Good::Below, .budget = size.budgetMb});
        rows.add(number("fileMb"), {.what = QStringLiteral("  file, MB"), .decimals = 1});
    }
    addLand(rows);
}

void addFrames(Rows &rows)
{
    const auto number = [&](const char *name) { return rows.at(QLatin1String("frames/") + QLatin1String(name)); };
    const auto count = number("frames");
    const auto once = number("framesOfFirstRound");
    if (!count || !once)
        return;
    rows.add(number("framesPerSecond"),
             {.what = QStringLiteral("%1 frames of an animation, 1920x1080, frames/s").arg(*count), .decimals = 1});
    rows.add(number("firstFrameMs"), {.what = QStringLiteral("  from process start to the first of them, ms")});
    rows.add(number("fileMb"), {.what = QStringLiteral("  file, MB"), .decimals = 2});
    rows.add(number("risePercent"),
             {.what = QStringLiteral("  memory rises from frame %1 to %2 by, %").arg(*once).arg(*count),
              .decimals = 1,
              .budget = RiseBudgetPercent});
}

QString framesText(const QJsonObject &results)
{
    const QJsonObject frames = results[QLatin1String("frames")].toObject();
    const QJsonArray curve = frames[QLatin1String("curveMb")].toArray();
    if (curve.isEmpty())
        return {};
    const auto step = frames[QLatin1String("frames")].toInteger() / curve.size();
    QStringList points;
    for (qsizetype i = 0; i < curve.size(); ++i)
        points.append(QStringLiteral("%1: %2").arg((i + 1) * step).arg(curve[i].toDouble(), 0, 'f', 0));
    return QStringLiteral(
               "Resident memory on the way to a frame, MB\n  %1\n  All scenes are drawn once until frame %2, "
               "and then once more; from the first point to the last it grows by %3 MB.\n")
        .arg(points.join(QStringLiteral("  ")))
        .arg(frames[QLatin1String("framesOfFirstRound")].toInt())
        .arg(curve.last().toDouble() - curve.first().toDouble(), 0, 'f', 0);
}

QString gisText(const QJsonObject &results)
{
    const QJsonObject png = results[QLatin1String("png")].toObject();
    if (png.isEmpty())
        return {};
    const QString version = png[QLatin1String("gis")][QLatin1String("version")].toString();
    return version.isEmpty()
               ? QStringLiteral("No desktop GIS is here to be drawn beside: ./dev bench --gis gets one.\n")
               : QStringLiteral("The peer of countries alone is QGIS %1: same file, part of the world, projection and "
                                "size, drawn antialiased; it reads the file for each picture.\n")
                     .arg(version);
}

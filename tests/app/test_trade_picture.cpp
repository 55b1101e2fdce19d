// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/palette.h"
#include "app/data/trade_view.h"
#include "tests/app/program.h"
#include "tests/app/shipped_atlas.h"

#include <QFile>
#include <QImage>
#include <QJsonDocument>
#include <QTemporaryDir>

#include <catch2/catch_test_macros.hpp>
#include <catch2/matchers/catch_matchers_floating_point.hpp>

#include <algorithm>
#include <cmath>

// What the map draws, held against what the legend of the same picture says.

using Catch::Matchers::WithinAbs;

namespace {

constexpr int Width = 1200;
constexpr int Height = 750;
constexpr int LegendTop = 480; // the legend lies below, the map's middle above
constexpr int LegendRight = 900;
constexpr int PanelTop = 570;    // the panel of a legend with classes covers the map from here on …
constexpr int PanelRight = 1050; // … as far as this
constexpr int PanelBottom = 700;

QImage draw(const Scene &scene)
{
    const QTemporaryDir folder;
    const QString sceneFile = folder.filePath(QStringLiteral("scene.json"));
    const QString picture = folder.filePath(QStringLiteral("picture.png"));
    QFile file(sceneFile);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(QJsonDocument(toJson(scene)).toJson());
    file.close();
    const ProgramResult run =
        runProgram({QStringLiteral("export"), QStringLiteral("--scene"), sceneFile, QStringLiteral("--size"),
                    QStringLiteral("%1x%2").arg(Width).arg(Height), QStringLiteral("--out"), picture});
    CAPTURE(run.errors.toStdString());
    REQUIRE(run.exitCode == 0);
    return QImage(picture);
}

int apart(QRgb a, QRgb b)
{
    return std::max({std::abs(qRed(a) - qRed(b)), std::abs(qGreen(a) - qGreen(b)), std::abs(qBlue(a) - qBlue(b))});
}

/// A stretch of a column in one colour.
struct Run
{
    int top = 0;
    int height = 0;

    double middle() const { return top + height / 2.0; }
};

/// The longest stretch of a column between two rows whose colour is near to one.
Run longestRun(const QImage &image, int x, int from, int to, QRgb color, int tolerance)
{
    Run best;
    Run current;
    for (int y = from; y < to; ++y) {
        if (apart(image.pixel(x, y), color) > tolerance) {
            current.height = 0;
            continue;
        }
        if (current.height++ == 0)
            current.top = y;
        if (current.height > best.height)
            best = current;
    }
    return best;
}

} // namespace

TEST_CASE("A flow is as wide as the legend says for its value", "[trade_picture][program]")
{
    Scene scene;
    scene.hasBorders = false;
    scene.trade.year = 2024;
    scene.trade.show = QStringLiteral("turnover");
    scene.trade.powers = QStringList{QStringLiteral("CHN")};
    scene.trade.countries = QStringList{QStringLiteral("KAZ")};
    TradeView view;
    view.setTrade(scene.trade);
    view.setAtlas(shippedAtlas());
    REQUIRE(view.flows().list().size() == 1);
    const double usd = view.flows().list().front().usd;

    const QImage image = draw(scene);
    const Palette palette = Palette::of(scene.theme);
    const QRgb ribbon = mixed(palette.land, palette.power(QStringLiteral("CHN")), 0.85).rgb();
    std::vector<double> widths;
    widths.reserve(20);
    for (int x = 800; x < 1100; x += 15) {
        const Run here = longestRun(image, x, 60, LegendTop, ribbon, 24);
        const Run there = longestRun(image, x + 10, 60, LegendTop, ribbon, 24);
        if (here.height > 3 && there.height > 3)
            widths.push_back(here.height * std::cos(std::atan((there.middle() - here.middle()) / 10)));
    }
    REQUIRE(widths.size() > 10);
    std::ranges::sort(widths);
    const double ribbonPx = widths[widths.size() / 2];

    // The legend's first bar: the broadest stretch of its colour that many columns share.
    const QRgb bar = mixed(palette.sea, palette.textQuiet, 0.8).rgb();
    std::vector<int> heights;
    heights.reserve(LegendRight);
    for (int x = 0; x < LegendRight; ++x)
        heights.push_back(longestRun(image, x, LegendTop, Height, bar, 10).height);
    std::ranges::sort(heights, std::ranges::greater());
    const int barPx = heights[14]; // the bar is 28 px broad, letters are not
    REQUIRE(view.widths().size() == 3);
    CHECK_THAT(barPx, WithinAbs(view.widths().front().px, 1));

    const double barUsd = view.flows().scale.steps().front();
    CAPTURE(ribbonPx, barPx, usd, barUsd);
    CHECK_THAT(ribbonPx, WithinAbs(usd / barUsd * barPx, 1.5));
}

TEST_CASE("A state is filled in the colour that the legend gives to its class", "[trade_picture][program]")
{
    Scene scene;
    scene.hasBorders = false;
    scene.hasLabels = false;
    scene.theme = QStringLiteral("light");
    scene.trade.year = 2024;
    scene.trade.powers = QStringList{QStringLiteral("CHN")};
    scene.trade.measure = QStringLiteral("gap");
    scene.trade.measurePower = QStringLiteral("CHN");
    TradeView view;
    view.setTrade(scene.trade);
    view.setAtlas(shippedAtlas());
    const QImage image = draw(scene);
    const QList<QColor> classes = Palette::of(scene.theme).classes(QStringLiteral("CHN"));
    std::array<int, 5> onMap{};
    std::array<int, 5> inLegend{};
    for (int y = 0; y < Height; ++y) {
        for (int x = 0; x < Width; ++x) {
            for (std::size_t i = 0; i < onMap.size(); ++i) {
                if (apart(image.pixel(x, y), classes[qsizetype(i)].rgb()) > 1)
                    continue;
                if (y < PanelTop - 10)
                    ++onMap[i];
                else if (y > PanelTop && y < PanelBottom && x < PanelRight) // on the panel, where no land shows
                    ++inLegend[i];
            }
        }
    }
    for (std::size_t i = 0; i < onMap.size(); ++i) {
        const bool isUsed = std::ranges::any_of(view.fills(), [i](const TradeFill &fill) {
            return fill.kind == TradeFill::Value && fill.classIndex == int(i);
        });
        CAPTURE(i, onMap[i], inLegend[i]);
        CHECK((onMap[i] > 500) == isUsed);
        CHECK(inLegend[i] > 100); // all five classes stand in the legend, used or not
    }
}

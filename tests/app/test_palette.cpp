// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/palette.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>
#include <vector>

namespace {

using Triple = std::array<double, 3>;
using Matrix = std::array<Triple, 3>;

Triple linear(const QColor &color)
{
    const auto channel = [](float value) {
        const auto v = double(value);
        return v <= 0.04045 ? v / 12.92 : std::pow((v + 0.055) / 1.055, 2.4);
    };
    return {channel(color.redF()), channel(color.greenF()), channel(color.blueF())};
}

/// `over` on an opaque ground, as the screen shows it.
QColor laidOver(const QColor &ground, const QColor &over)
{
    return mixed(ground, over, double(over.alphaF()));
}

double luminance(const QColor &color)
{
    const Triple rgb = linear(color);
    return 0.2126 * rgb[0] + 0.7152 * rgb[1] + 0.0722 * rgb[2];
}

/// WCAG 2 contrast ratio.
double contrast(const QColor &a, const QColor &b)
{
    const double first = luminance(a) + 0.05;
    const double second = luminance(b) + 0.05;
    return std::max(first, second) / std::min(first, second);
}

Triple times(const Matrix &matrix, const Triple &v)
{
    Triple result{};
    for (std::size_t row = 0; row < 3; ++row)
        result[row] = std::clamp(matrix[row][0] * v[0] + matrix[row][1] * v[1] + matrix[row][2] * v[2], 0.0, 1.0);
    return result;
}

/// How eyes see linear RGB: Machado, Oliveira and Fernandes 2009, severity 1.
struct Vision
{
    const char *name;
    Matrix matrix;
};
const std::array<Vision, 4> Visions{{
    {"normal", {{{1, 0, 0}, {0, 1, 0}, {0, 0, 1}}}},
    {"protan", {{{0.152286, 1.052583, -0.204868}, {0.114503, 0.786281, 0.099216}, {-0.003882, -0.048116, 1.051998}}}},
    {"deutan", {{{0.367322, 0.860646, -0.227968}, {0.280085, 0.672501, 0.047413}, {-0.011820, 0.042940, 0.968881}}}},
    {"tritan", {{{1.255528, -0.076749, -0.178779}, {-0.078411, 0.930809, 0.147602}, {0.004733, 0.691367, 0.303900}}}},
}};

/// CIE L*a*b* under D65.
Triple toLab(const Triple &rgb)
{
    const double x = (0.4124564 * rgb[0] + 0.3575761 * rgb[1] + 0.1804375 * rgb[2]) / 0.95047;
    const double y = 0.2126729 * rgb[0] + 0.7151522 * rgb[1] + 0.0721750 * rgb[2];
    const double z = (0.0193339 * rgb[0] + 0.1191920 * rgb[1] + 0.9503041 * rgb[2]) / 1.08883;
    const auto f = [](double t) {
        constexpr double Delta = 6.0 / 29;
        return t > Delta * Delta * Delta ? std::cbrt(t) : t / (3 * Delta * Delta) + 4.0 / 29;
    };
    return {116 * f(y) - 16, 500 * (f(x) - f(y)), 200 * (f(y) - f(z))};
}

double lightness(const QColor &color)
{
    const double y = luminance(color);
    return toLab({y, y, y})[0];
}

/// CIEDE2000 (Sharma, Wu and Dalal 2005).
double difference(const Triple &lab1, const Triple &lab2)
{
    constexpr double Degree = std::numbers::pi / 180;
    const double c1 = std::hypot(lab1[1], lab1[2]);
    const double c2 = std::hypot(lab2[1], lab2[2]);
    const double mean7 = std::pow((c1 + c2) / 2, 7);
    const double g = 0.5 * (1 - std::sqrt(mean7 / (mean7 + std::pow(25.0, 7))));
    const double a1 = (1 + g) * lab1[1];
    const double a2 = (1 + g) * lab2[1];
    const double chroma1 = std::hypot(a1, lab1[2]);
    const double chroma2 = std::hypot(a2, lab2[2]);
    const auto hue = [](double a, double b) {
        const double angle = std::atan2(b, a) / Degree;
        return a == 0 && b == 0 ? 0 : angle < 0 ? angle + 360 : angle;
    };
    const double hue1 = hue(a1, lab1[2]);
    const double hue2 = hue(a2, lab2[2]);
    const double dL = lab2[0] - lab1[0];
    const double dC = chroma2 - chroma1;
    double turn = hue2 - hue1;
    double meanHue = hue1 + hue2;
    if (chroma1 * chroma2 == 0) {
        turn = 0;
    } else if (std::abs(turn) > 180) {
        turn += turn > 0 ? -360 : 360;
        meanHue = (meanHue < 360 ? meanHue + 360 : meanHue - 360) / 2;
    } else {
        meanHue /= 2;
    }
    const double dH = 2 * std::sqrt(chroma1 * chroma2) * std::sin(turn / 2 * Degree);
    const double meanL = (lab1[0] + lab2[0]) / 2;
    const double meanC = (chroma1 + chroma2) / 2;
    const double t = 1 - 0.17 * std::cos((meanHue - 30) * Degree) + 0.24 * std::cos(2 * meanHue * Degree) +
                     0.32 * std::cos((3 * meanHue + 6) * Degree) - 0.20 * std::cos((4 * meanHue - 63) * Degree);
    const double away = (meanHue - 275) / 25;
    const double rotation = 30 * std::exp(-away * away);
    const double meanC7 = std::pow(meanC, 7);
    const double rc = 2 * std::sqrt(meanC7 / (meanC7 + std::pow(25.0, 7)));
    const double l50 = (meanL - 50) * (meanL - 50);
    const double sl = 1 + 0.015 * l50 / std::sqrt(20 + l50);
    const double sc = 1 + 0.045 * meanC;
    const double sh = 1 + 0.015 * meanC * t;
    const double rt = -std::sin(2 * rotation * Degree) * rc;
    return std::sqrt(std::pow(dL / sl, 2) + std::pow(dC / sc, 2) + std::pow(dH / sh, 2) + rt * dC / sc * dH / sh);
}

/// What look.md claims of one theme's six colours.
struct Claim
{
    const char *theme;
    const char *ground;
    double difference;
    double lightnessStep;
};

constexpr double Tolerance = 0.1;

} // namespace

TEST_CASE("The colour difference used here gives the published values", "[palette]")
{
    // Pairs 1, 7, 17 and 25 of Sharma, Wu and Dalal's test data.
    CHECK(std::abs(difference({50, 2.6772, -79.7751}, {50, 0, -82.7485}) - 2.0425) < 1e-4);
    CHECK(std::abs(difference({50, 0, 0}, {50, -1, 2}) - 2.3669) < 1e-4);
    CHECK(std::abs(difference({50, 2.5, 0}, {73, 25, -18}) - 27.1492) < 1e-4);
    CHECK(std::abs(difference({60.2574, -34.0099, 36.2677}, {60.4626, -34.1751, 39.4387}) - 1.2644) < 1e-4);
}

TEST_CASE("Any two powers stay apart for every kind of colour vision, in greyscale, and from the ground", "[palette]")
{
    const Claim claim = GENERATE(Claim{"dark", "#0E1A24", 18.2, 8.3}, Claim{"light", "#F5F2EC", 14.2, 6.5},
                                 Claim{"print", "#F5F2EC", 14.2, 6.5});
    CAPTURE(claim.theme);
    const Palette palette = Palette::of(QString::fromLatin1(claim.theme));
    REQUIRE(palette.powers.size() == 6);

    for (const Vision &vision : Visions) {
        for (qsizetype i = 0; i < palette.powers.size(); ++i) {
            for (qsizetype j = 0; j < i; ++j) {
                const double apart = difference(toLab(times(vision.matrix, linear(palette.powers.at(i)))),
                                                toLab(times(vision.matrix, linear(palette.powers.at(j)))));
                CAPTURE(vision.name, i, j);
                CHECK(apart >= claim.difference - Tolerance);
            }
        }
    }

    std::vector<double> greys;
    for (const QColor &color : palette.powers) {
        greys.push_back(lightness(color));
        CAPTURE(color.name().toStdString());
        CHECK(contrast(color, QColor::fromString(QLatin1String(claim.ground))) >= 3);
    }
    std::ranges::sort(greys);
    for (std::size_t i = 1; i < greys.size(); ++i)
        CHECK(greys[i] - greys[i - 1] >= claim.lightnessStep - Tolerance);
}

TEST_CASE("Any two corridors' colours stay apart for every kind of colour vision, and from the ground", "[palette]")
{
    const char *theme = GENERATE("dark", "light", "print");
    const Palette palette = Palette::of(QString::fromLatin1(theme));
    constexpr double LeastDifference = 13.5; // as the seven were found by search
    REQUIRE(palette.corridors.size() == 7);
    for (const Vision &vision : Visions) {
        for (qsizetype i = 0; i < palette.corridors.size(); ++i) {
            for (qsizetype j = 0; j < i; ++j) {
                const double apart = difference(toLab(times(vision.matrix, linear(palette.corridors.at(i)))),
                                                toLab(times(vision.matrix, linear(palette.corridors.at(j)))));
                CAPTURE(theme, vision.name, i, j);
                CHECK(apart >= LeastDifference);
            }
        }
    }
    for (const QColor &color : palette.corridors) {
        for (const QColor &ground : {palette.land, palette.five, palette.sea}) {
            CAPTURE(theme, color.name().toStdString(), ground.name().toStdString());
            CHECK(contrast(color, ground) >= 3);
        }
    }
}

TEST_CASE("Text on a panel is readable over whatever land or sea lies under it", "[palette]")
{
    const char *theme = GENERATE("dark", "light", "print");
    const Palette palette = Palette::of(QString::fromLatin1(theme));
    for (const QColor &ground : {palette.sea, palette.land, palette.five}) {
        const QColor panel = laidOver(ground, palette.chrome);
        CAPTURE(theme, ground.name().toStdString(), panel.name().toStdString());
        CHECK(contrast(palette.text, panel) >= 4.5);
        CHECK(contrast(palette.textQuiet, panel) >= 4.5);
        CHECK(contrast(palette.warning, panel) >= 4.5);
    }
}

TEST_CASE("What has the keyboard's focus stands out from its panel", "[palette]")
{
    const char *theme = GENERATE("dark", "light", "print");
    const Palette palette = Palette::of(QString::fromLatin1(theme));
    CAPTURE(theme);
    CHECK(contrast(palette.focus, laidOver(palette.sea, palette.chrome)) >= 3);
}

TEST_CASE("A theme nobody knows looks like the dark one", "[palette]")
{
    CHECK(Palette::of(QStringLiteral("sepia")) == Palette::of(QStringLiteral("dark")));
    CHECK(Palette::of({}) == Palette::of(QStringLiteral("dark")));
}

TEST_CASE("A power is coloured by its id, whatever the order of the file", "[palette]")
{
    const Palette palette = Palette::of(QStringLiteral("dark"));
    CHECK(palette.power(QStringLiteral("CHN")) == QColor(QStringLiteral("#CD5C22")));
    CHECK(palette.power(QStringLiteral("JPN")) == QColor(QStringLiteral("#BFD2FB")));
    CHECK(palette.power(QStringLiteral("BRA")) == palette.textQuiet);
}

TEST_CASE("The five classes of a measure are told apart by their lightness, and go one way", "[palette]")
{
    const char *theme = GENERATE("dark", "light", "print");
    const char *power = GENERATE("", "CHN", "RUS", "EU", "USA", "TUR", "JPN");
    const Palette palette = Palette::of(QString::fromLatin1(theme));
    const QList<QColor> classes = palette.classes(QString::fromLatin1(power));
    REQUIRE(classes.size() == 5);
    for (qsizetype i = 1; i < classes.size(); ++i) {
        const double step = lightness(classes.at(i)) - lightness(classes.at(i - 1));
        CAPTURE(theme, power, i);
        CHECK((palette.isDark ? step : -step) >= 5);
    }
}

TEST_CASE("Mixing goes from one colour to the other", "[palette]")
{
    const QColor black(0, 0, 0);
    const QColor white(255, 255, 255);
    CHECK(mixed(black, white, 0) == black);
    CHECK(mixed(black, white, 1) == white);
    CHECK(mixed(black, white, 0.4) == QColor(102, 102, 102));
}

TEST_CASE("Grey is print without its hues: the powers stay apart by lightness, and nothing has a colour", "[palette]")
{
    const Palette print = Palette::of(QStringLiteral("print"));
    const Palette grey = Palette::of(QStringLiteral("grey"));
    QList<QColor> all = grey.powers + grey.corridors + grey.classes({}) + grey.classes(QStringLiteral("CHN"));
    all += {grey.sea, grey.land, grey.five, grey.line, grey.text, grey.focus, grey.way, grey.warning, grey.chrome};
    for (const QColor &color : all) {
        CHECK(color.red() == color.green());
        CHECK(color.green() == color.blue());
    }
    std::vector<double> greys;
    for (qsizetype i = 0; i < grey.powers.size(); ++i) {
        greys.push_back(lightness(grey.powers.at(i)));
        CHECK(std::abs(greys.back() - lightness(print.powers.at(i))) < 0.3);
    }
    std::ranges::sort(greys);
    for (std::size_t i = 1; i < greys.size(); ++i)
        CHECK(greys[i] - greys[i - 1] >= 6);
    CHECK(grey.way.alpha() == print.way.alpha());
}

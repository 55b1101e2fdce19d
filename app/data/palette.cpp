// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/palette.h"

#include <algorithm>
#include <cmath>

namespace {

QColor hex(const char *name, double opacity = 1)
{
    QColor color = QColor::fromString(QLatin1String(name));
    color.setAlphaF(float(opacity));
    return color;
}

/// CIE Y of an sRGB colour, 0..1.
double luminanceOf(const QColor &color)
{
    const auto linear = [](float part) {
        return part <= 0.04045F ? double(part) / 12.92 : std::pow((double(part) + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

const QList<QColor> &powersOnDark()
{
    static const QList<QColor> colors{hex("#CD5C22"), hex("#9385F1"), hex("#F3F071"),
                                      hex("#43BF87"), hex("#6B6098"), hex("#BFD2FB")};
    return colors;
}

const QList<QColor> &powersOnLight()
{
    static const QList<QColor> colors{hex("#562016"), hex("#597BBD"), hex("#8C4A02"),
                                      hex("#587251"), hex("#DA687E"), hex("#1C4572")};
    return colors;
}

const QList<QColor> &corridorsOnDark()
{
    static const QList<QColor> colors{hex("#F8C4CA"), hex("#CED692"), hex("#9F8549"), hex("#988CCA"),
                                      hex("#72DFFE"), hex("#39958F"), hex("#8BAE8D")};
    return colors;
}

const QList<QColor> &corridorsOnLight()
{
    static const QList<QColor> colors{hex("#A65368"), hex("#4D5D16"), hex("#968039"), hex("#6C61A9"),
                                      hex("#258E8C"), hex("#26543D"), hex("#6E3B65")};
    return colors;
}

Palette dark()
{
    Palette p;
    p.sea = hex("#0E1A24");
    p.land = hex("#1B2A36");
    p.five = hex("#2A3F4F");
    p.line = hex("#3D5364");
    p.fiveLine = hex("#7C98AB");
    p.graticule = hex("#1A2936");
    p.hatch = hex("#93A7B5", 0.55);
    p.border = hex("#A9C3D4");
    p.text = hex("#E8EEF2");
    p.textQuiet = hex("#93A7B5");
    p.focus = hex("#FFD166");
    p.way = hex("#FFD166", 0.6);
    p.chrome = hex("#0E1A24", 0.92);
    p.chromeLine = hex("#263947");
    p.hover = hex("#FFFFFF", 0.07);
    p.warning = hex("#FF9F6E");
    p.powers = powersOnDark();
    p.corridors = corridorsOnDark();
    p.isDark = true;
    return p;
}

Palette light()
{
    Palette p;
    p.sea = hex("#DCE6EA");
    p.land = hex("#F5F2EC");
    p.five = hex("#FFFFFF");
    p.line = hex("#B9B3A7");
    p.fiveLine = hex("#857C6C");
    p.graticule = hex("#CEDBE1");
    p.hatch = hex("#6B6458", 0.6);
    p.border = hex("#6F6553");
    p.text = hex("#1D2730");
    p.textQuiet = hex("#5F6970");
    p.focus = hex("#B3541E");
    p.way = hex("#FFC21A", 0.75);
    p.chrome = hex("#F8F6F2", 0.92);
    p.chromeLine = hex("#DDD8CE");
    p.hover = hex("#000000", 0.05);
    p.warning = hex("#A8321E");
    p.powers = powersOnLight();
    p.corridors = corridorsOnLight();
    return p;
}

Palette print()
{
    Palette p = light();
    p.sea = hex("#FFFFFF");
    p.land = hex("#F4F4F4");
    p.five = hex("#FFFFFF");
    p.line = hex("#9A9A9A");
    p.fiveLine = hex("#4A4A4A");
    p.graticule = hex("#ECECEC");
    p.hatch = hex("#555555", 0.7);
    p.border = hex("#4A4A4A");
    p.text = hex("#000000");
    p.textQuiet = hex("#555555");
    p.chrome = hex("#FFFFFF", 0.92);
    p.chromeLine = hex("#D8D8D8");
    return p;
}

Palette grey()
{
    Palette p = print();
    for (QColor *color : {&p.sea, &p.land, &p.five, &p.line, &p.fiveLine, &p.graticule, &p.hatch, &p.border, &p.text,
                          &p.textQuiet, &p.focus, &p.way, &p.chrome, &p.chromeLine, &p.hover, &p.warning})
        *color = greyOf(*color);
    for (QList<QColor> *colors : {&p.powers, &p.corridors})
        std::ranges::transform(*colors, colors->begin(), greyOf);
    p.isGrey = true;
    return p;
}

} // namespace

Palette Palette::of(const QString &theme)
{
    if (theme == QLatin1String("light"))
        return light();
    if (theme == QLatin1String("print"))
        return print();
    if (theme == QLatin1String("grey"))
        return grey();
    return dark();
}

QColor Palette::power(const QString &id) const
{
    static const QStringList order{QStringLiteral("CHN"), QStringLiteral("RUS"), QStringLiteral("EU"),
                                   QStringLiteral("USA"), QStringLiteral("TUR"), QStringLiteral("JPN")};
    const auto index = order.indexOf(id);
    return index < 0 ? textQuiet : powers.value(index);
}

QList<QColor> Palette::classes(const QString &power) const
{
    // As far towards a power's hue as words on it stay readable: to a lightness halfway between ground and text.
    const double goal = isDark ? 58 : 56;
    QColor full = power.isEmpty() ? hex(isDark ? "#4FB8A8" : "#1C8C86") : this->power(power);
    if (isGrey)
        full = greyOf(full);
    const double lightness = lightnessOf(full);
    const QColor pole = lightness < goal ? QColor(Qt::white) : QColor(Qt::black);
    double low = 0, high = 1;
    for (int i = 0; i < 20; ++i) {
        const double middle = (low + high) / 2;
        (lightnessOf(mixed(full, pole, middle)) < goal) == (lightness < goal) ? low = middle : high = middle;
    }
    full = mixed(full, pole, low);
    QList<QColor> colors;
    colors.reserve(5);
    for (const double part : {0.12, 0.34, 0.56, 0.78, 1.0})
        colors.append(mixed(five, full, part));
    return colors;
}

QColor greyOf(const QColor &color)
{
    const double luminance = luminanceOf(color);
    const double part = luminance <= 0.0031308 ? 12.92 * luminance : 1.055 * std::pow(luminance, 1 / 2.4) - 0.055;
    const int level = qRound(255 * std::clamp(part, 0.0, 1.0));
    return {level, level, level, color.alpha()};
}

double lightnessOf(const QColor &color)
{
    const double luminance = luminanceOf(color);
    return luminance > 216.0 / 24389 ? 116 * std::cbrt(luminance) - 16 : luminance * 24389 / 27;
}

QColor mixed(const QColor &base, const QColor &over, double part)
{
    const auto channel = [part](int a, int b) { return qRound(a + (b - a) * part); };
    return QColor(channel(base.red(), over.red()), channel(base.green(), over.green()),
                  channel(base.blue(), over.blue()));
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/layers/country_colors.h"

#include <algorithm>

namespace {

constexpr double TintOnDark = 0.16; // a power's colour in its land
constexpr double TintOnLight = 0.15;
constexpr double SelectedTint = 0.35; // of a power's colour; of the focus colour less, which is louder
constexpr double SelectedFocusTint = 0.18;
constexpr double NeighbourTint = 0.07; // of the text colour: lit, but not selected
constexpr double CrossedTint = 0.13;   // the same for what a corridor crosses, which must tell more
constexpr double HoverTint = 0.09;

template <typename Visit>
void forEachRow(const geodata::Atlas &atlas, const std::vector<std::string> &codes, Visit visit)
{
    for (const std::string &code : codes) {
        if (const geodata::CountryRow row = atlas.rowOf(code); row != geodata::NoCountry)
            visit(qsizetype(row));
    }
}

/// The colour of the power that each country belongs to; invalid where there is none.
QList<QColor> powerColors(const geodata::Atlas &atlas, const Palette &palette)
{
    QList<QColor> colors(qsizetype(atlas.countries.size()));
    for (const geodata::Power &power : atlas.manifest.powers) {
        const QColor color = palette.power(QString::fromStdString(power.id));
        forEachRow(atlas, power.members, [&](qsizetype row) { colors[row] = color; });
    }
    return colors;
}

} // namespace

QColor tintedLand(const Palette &palette, const QString &power)
{
    return mixed(palette.land, palette.power(power), palette.isDark ? TintOnDark : TintOnLight);
}

QList<QRgb> fillColors(const geodata::Atlas &atlas, const Palette &palette, const CountryEmphasis &emphasis)
{
    const QList<QColor> powers = powerColors(atlas, palette);
    QList<QColor> colors(powers.size(), palette.land);
    for (const geodata::Power &power : atlas.manifest.powers) {
        const QColor land = tintedLand(palette, QString::fromStdString(power.id));
        forEachRow(atlas, power.members, [&](qsizetype row) { colors[row] = land; });
    }
    forEachRow(atlas, atlas.manifest.centralAsia, [&](qsizetype row) { colors[row] = palette.five; });
    const QList<QColor> classes = palette.classes(emphasis.fillPower);
    for (const TradeFill &fill : emphasis.fills) {
        forEachRow(atlas, {fill.country.toStdString()}, [&](qsizetype row) {
            colors[row] = fill.kind == TradeFill::Value  ? classes.at(fill.classIndex)
                          : fill.kind == TradeFill::Zero ? palette.five
                                                         : palette.land;
        });
    }
    for (const geodata::CountryRow row : emphasis.neighbours)
        colors[qsizetype(row)] = mixed(colors[qsizetype(row)], palette.text, NeighbourTint);
    for (const QString &code : emphasis.crossed) {
        forEachRow(atlas, {code.toStdString()},
                   [&](qsizetype row) { colors[row] = mixed(colors[row], palette.text, CrossedTint); });
    }
    for (const geodata::Power &power : atlas.manifest.powers) {
        if (power.id != emphasis.power.toStdString())
            continue;
        forEachRow(atlas, power.members,
                   [&](qsizetype row) { colors[row] = mixed(colors[row], powers[row], SelectedTint); });
    }
    forEachRow(atlas, {emphasis.selected.toStdString()}, [&](qsizetype row) {
        colors[row] = powers[row].isValid() ? mixed(colors[row], powers[row], SelectedTint)
                                            : mixed(colors[row], palette.focus, SelectedFocusTint);
    });
    const auto tint = [&](qsizetype row) { colors[row] = mixed(colors[row], palette.text, HoverTint); };
    const auto power = std::ranges::find(atlas.manifest.powers, emphasis.hovered.toStdString(), &geodata::Power::id);
    forEachRow(atlas,
               power == atlas.manifest.powers.end() ? std::vector{emphasis.hovered.toStdString()} : power->members,
               tint);

    QList<QRgb> result;
    result.reserve(colors.size());
    for (const QColor &color : colors)
        result.append(color.rgba());
    return result;
}

std::vector<geodata::CountryRow> neighboursOf(const AtlasHandle &atlas, const QString &selected, const QString &power)
{
    std::vector<geodata::CountryRow> rows;
    if (!atlas.atlas)
        return rows;
    const geodata::CountryRow own = atlas.atlas->rowOf(selected.toStdString());
    const QList<bool> isOfPower = atlas.membersOf(power);
    const QList<bool> isOfFive = atlas.centralAsians();
    for (const geodata::Border &border : atlas.borders()) {
        for (const auto &[one, other] : {std::pair(border.a, border.b), std::pair(border.b, border.a)}) {
            if (one == own || (isOfPower[one] && isOfFive[other]))
                rows.push_back(other);
        }
    }
    return rows;
}

QList<QRgb> byLand(const QList<QRgb> &byCountry, const geodata::Partition &partition)
{
    QList<QRgb> result;
    result.reserve(qsizetype(partition.owners.size()));
    for (const geodata::CountryRow owner : partition.owners)
        result.append(byCountry.at(qsizetype(owner)));
    return result;
}

QList<QRgb> hatches(const geodata::Atlas &atlas, const geodata::Partition &partition, const QList<TradeFill> &fills)
{
    constexpr QRgb None = qRgb(0, 0, 0);
    constexpr QRgb One = qRgb(255, 0, 0);
    constexpr QRgb Both = qRgb(255, 255, 0);
    QList<QRgb> byCountry(qsizetype(atlas.countries.size()), None);
    for (const TradeFill &fill : fills) {
        forEachRow(atlas, {fill.country.toStdString()}, [&](qsizetype row) {
            byCountry[row] = fill.kind == TradeFill::NoData ? One : fill.kind == TradeFill::Withheld ? Both : None;
        });
    }
    QList<QRgb> result = byLand(byCountry, partition);
    for (qsizetype land = 0; land < result.size(); ++land) {
        if (partition.isDisputed[std::size_t(land)] != 0)
            result[land] = One;
    }
    return result;
}

QList<QRgb> lineColors(const geodata::Atlas &atlas, const Palette &palette, const CountryEmphasis &emphasis)
{
    QList<QRgb> result(qsizetype(atlas.countries.size()), qRgba(0, 0, 0, 0));
    QColor five = palette.fiveLine;
    five.setAlphaF(0.85F);
    forEachRow(atlas, atlas.manifest.centralAsia, [&](qsizetype row) { result[row] = five.rgba(); });
    forEachRow(atlas, {emphasis.selected.toStdString()}, [&](qsizetype row) { result[row] = palette.focus.rgba(); });
    return result;
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/layers/border_selection.h"

namespace {

constexpr double AtRest = 0.85;
constexpr double SteppedBack = 0.3;

} // namespace

QList<ShownBorder> shownBorders(const AtlasHandle &atlas, const Palette &palette, const BorderEmphasis &emphasis)
{
    QList<ShownBorder> shown;
    if (!atlas.isLoaded())
        return shown;
    const QList<bool> isOfFive = atlas.centralAsians();
    const QList<bool> isSelectedPower = atlas.membersOf(emphasis.power);
    const geodata::CountryRow selected = atlas.atlas->rowOf(emphasis.selected.toStdString());
    const bool isAnythingSelected = atlas.hasCountry(emphasis.selected) || atlas.hasPower(emphasis.power);
    QList<QString> powers(isOfFive.size());
    for (const geodata::Power &power : atlas.atlas->manifest.powers) {
        const QString id = QString::fromStdString(power.id);
        const QList<bool> isMember = atlas.membersOf(id);
        for (qsizetype row = 0; row < isMember.size(); ++row) {
            if (isMember[row])
                powers[row] = id;
        }
    }

    const std::vector<geodata::Border> &borders = atlas.borders();
    for (std::size_t i = 0; i < borders.size(); ++i) {
        const auto a = qsizetype(borders[i].a);
        const auto b = qsizetype(borders[i].b);
        const bool isAmongFive = isOfFive[a] && isOfFive[b];
        const bool isWithPower = (isOfFive[a] && !powers[b].isEmpty()) || (isOfFive[b] && !powers[a].isEmpty());
        const bool isOfSelected = borders[i].a == selected || borders[i].b == selected;
        const bool isOfPower = (isSelectedPower[a] && isOfFive[b]) || (isSelectedPower[b] && isOfFive[a]);
        const bool isHovered = !emphasis.hovered.isEmpty() && atlas.borderId(i) == emphasis.hovered;
        if (!isAmongFive && !isWithPower && !isOfSelected && !isOfPower && !isHovered)
            continue;
        ShownBorder border{.border = i, .color = palette.focus};
        if (isAmongFive)
            border.color = palette.border;
        else if (isWithPower)
            border.color = palette.power(powers[a].isEmpty() ? powers[b] : powers[a]);
        border.isLit = isOfSelected || isOfPower;
        border.isFromB = isOfSelected ? borders[i].b == selected : isOfPower && isSelectedPower[b];
        border.strength = border.isLit || isHovered ? 1 : isAnythingSelected ? SteppedBack : AtRest;
        if (isOfSelected && isAmongFive)
            border.color = palette.focus;
        border.isPointed = isHovered;
        shown.append(border);
    }
    return shown;
}

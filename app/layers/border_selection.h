// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/data/atlas_handle.h"
#include "app/data/palette.h"

/// What a map is asked to show of borders.
struct BorderEmphasis
{
    QString selected;     ///< code of a country; empty: none
    QString power = {};   ///< id of a power; empty: none
    QString hovered = {}; ///< id of a border, as AtlasHandle::borderId() gives it; empty: none
};

/// A border as the map shows it.
struct ShownBorder
{
    std::size_t border = 0; ///< row among the atlas' borders
    QColor color;
    double strength = 1;    ///< 0..1, how bright
    bool isLit = false;     ///< belongs to what is selected: a pulse travels along it, and it is named first
    bool isFromB = false;   ///< the pulse keeps country b to its left, not a
    bool isPointed = false; ///< the pointer or a list points at it: drawn stronger

    bool operator==(const ShownBorder &) const = default;
};

/// Which borders are shown and how: those between one of the five and a power in the power's colour, those among the
/// five in a colour of their own; and all of the selected country, or what the selected power shares with the five, lit
/// while the others step back. By row.
QList<ShownBorder> shownBorders(const AtlasHandle &atlas, const Palette &palette, const BorderEmphasis &emphasis);

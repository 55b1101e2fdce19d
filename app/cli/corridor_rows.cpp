// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/corridor_rows.h"

#include "app/cli/console.h"

#include <QCoreApplication>

#include <algorithm>

using namespace geodata;

std::uint32_t corridorNamed(const QString &id, const Atlas &atlas)
{
    const std::vector<Corridor> &all = atlas.corridors.corridors;
    const auto found = std::ranges::find(all, id.toStdString(), &Corridor::id);
    if (found != all.end())
        return std::uint32_t(found - all.begin());
    std::string ids;
    for (const Corridor &corridor : all)
        ids += (ids.empty() ? "" : ", ") + corridor.id;
    if (ids.empty())
        complain({.file = atlas.path.string(),
                  .problem = {QT_TRANSLATE_NOOP("geodata", "has no corridors"), {}},
                  .wayOut = {QT_TRANSLATE_NOOP("geodata", "name corridors in its atlas.json")}});
    else
        complain({.file = atlas.path.string(),
                  .problem = {QT_TRANSLATE_NOOP("geodata", "has no corridor {0}"), {id.toStdString()}},
                  .wayOut = {QT_TRANSLATE_NOOP("geodata", "name one of these: {0}"), {ids}}});
    return NoCorridor;
}

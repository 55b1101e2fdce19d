// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/table.h"

#include "app/cli/console.h"
#include "app/data/atlas_store.h"

std::optional<AtlasHandle> openTable(const QString &path, const QString &viewpoint,
                                     const geodata::ReadOptions &readOptions, const QStringList &corridorFiles)
{
    geodata::LoadOptions options = defaultLoadOptions();
    options.countries = readOptions;
    options.needsMesh = false;
    for (const QString &file : corridorFiles)
        options.corridorFiles.push_back(file.toStdString());
    const auto atlas = geodata::loadAtlas((path.isEmpty() ? shippedAtlasFolder() : path).toStdString(), options);
    if (!atlas) {
        complain(atlas.error());
        return {};
    }
    for (const geodata::Error &notice : (*atlas)->notices)
        complain(notice);
    return seenFrom(AtlasHandle{*atlas}, viewpoint);
}

std::optional<AtlasHandle> seenFrom(const AtlasHandle &atlas, const QString &viewpoint)
{
    const AtlasHandle seen = atlas.seenFrom(viewpoint);
    if (viewpoint.isEmpty() || seen.viewpointId() == viewpoint)
        return seen;
    complain({.file = atlas.atlas->path.string(),
              .problem = {QT_TRANSLATE_NOOP("geodata", "has no border viewpoint {0}"), {viewpoint.toStdString()}},
              .wayOut = {QT_TRANSLATE_NOOP("geodata", "name one of these: {0}"),
                         {atlas.viewpoints().join(QStringLiteral(", ")).toStdString()}}});
    return {};
}

int printTable(const std::string &text)
{
    if (printOut(text))
        return 0;
    complain({.file = {},
              .problem = {QT_TRANSLATE_NOOP("geodata", "the table cannot be written")},
              .wayOut = {QT_TRANSLATE_NOOP("geodata", "check that there is room for it")}});
    return 1;
}

std::string joined(const std::vector<std::string> &words)
{
    std::string all;
    for (const std::string &word : words)
        all += (all.empty() ? "" : ", ") + word;
    return all;
}

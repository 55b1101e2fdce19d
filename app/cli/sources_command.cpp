// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command_line.h"

#include "app/cli/console.h"
#include "app/cli/table.h"
#include "app/data/scene_views.h"

int runSources(const SourcesCommand &command, const geodata::ReadOptions &readOptions)
{
    Scene scene;
    if (command.scene != QLatin1String("default")) {
        auto read = readScene(command.scene);
        if (!read) {
            complain(read.error());
            return 1;
        }
        scene = std::move(*read);
    }
    if (!command.language.isEmpty())
        scene.language = command.language;
    const auto opened = openTable(command.atlas, command.viewpoint, readOptions, command.corridorFiles);
    if (!opened)
        return 1;
    // A viewpoint that a scene brings along may be another atlas' own.
    const AtlasHandle atlas = command.viewpoint.isEmpty() ? opened->seenFrom(scene.viewpoint) : *opened;

    const OwnSceneViews views(atlas, scene);
    return printTable(SourceText::list(sourcesOf(atlas, scene, views.views()), command.format).toStdString());
}

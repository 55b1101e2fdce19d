// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command_line.h"

#include "app/cli/console.h"
#include "app/cli/table.h"
#include "app/data/comparison_view.h"
#include "app/data/corridor_view.h"
#include "app/data/meeting_view.h"
#include "app/data/source_list.h"
#include "app/data/trade_view.h"

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

    // As MapPicture and the panel have them.
    TradeView trade;
    trade.setLanguage(scene.language);
    trade.setTrade(scene.trade);
    trade.setAtlas(atlas);
    CorridorView corridors;
    corridors.setLanguage(scene.language);
    corridors.setCorridors(scene.corridors);
    corridors.setYear(trade.year());
    corridors.setAtlas(atlas);
    MeetingView meetings;
    meetings.setLanguage(scene.language);
    meetings.setYear(trade.year());
    meetings.setSelected(scene.meeting);
    meetings.setAtlas(atlas);
    ComparisonView comparison;
    SceneViews views{&trade, &corridors, &meetings, nullptr};
    // The list of sources is one of the comparison, too: it is what is read before and after.
    if (scene.panel == QLatin1String("compare") || scene.panel == QLatin1String("sources")) {
        comparison.setLanguage(scene.language);
        comparison.setAsked(scene.comparison);
        comparison.setBasis(scene.trade.basis);
        comparison.setAtlas(atlas);
        views.comparison = &comparison;
    }
    return printTable(SourceText::list(sourcesOf(atlas, scene, views), command.format).toStdString());
}

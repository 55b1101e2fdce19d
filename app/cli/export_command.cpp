// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command_line.h"

#include "app/cli/console.h"
#include "app/cli/export_many.h"
#include "app/cli/table.h"
#include "app/data/atlas_store.h"
#include "app/data/deck.h"
#include "app/export/picture_job.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QLocale>

#include <algorithm>
#include <tuple>

using geodata::Error;

namespace {

/// The deck that is asked for, and what there is to say about it; an empty one where it is about a scene alone.
std::expected<Deck, Error> requestedDeck(const ExportCommand &command)
{
    if (command.deck.isEmpty())
        return Deck{};
    auto read = readDeck(command.deck == QLatin1String("shipped") ? shippedDeckFile() : command.deck);
    if (!read)
        return std::unexpected(read.error());
    for (const Error &notice : read->notices)
        complain(notice);
    return std::move(read->deck);
}

int fail(const geodata::Error &error)
{
    complain(error);
    return 1;
}

/// The scene and the settings that are asked for: what a file has, and what the command says over it.
std::expected<PictureRecord, geodata::Error> requested(const ExportCommand &command, const Deck &deck)
{
    PictureRecord record;
    if (command.number > deck.scenes.size())
        return std::unexpected(Error{
            command.deck.toStdString(),
            {},
            {QT_TRANSLATE_NOOP("geodata", "has no scene {0}"), {std::to_string(command.number)}},
            {QT_TRANSLATE_NOOP("geodata", "it has {0}; choose one of them"), {std::to_string(deck.scenes.size())}}});
    if (command.number > 0) {
        const DeckScene &scene = deck.scenes.at(command.number - 1);
        if (scene.problem)
            return std::unexpected(*scene.problem);
        record.scene = sceneOf(scene, command.language.isEmpty() ? QLocale().bcp47Name() : command.language);
    } else if (command.scene.endsWith(QLatin1String(".png"), Qt::CaseInsensitive)) {
        auto read = readPictureRecord(command.scene);
        if (!read)
            return read;
        record = std::move(*read);
    } else if (command.scene != QLatin1String("default")) {
        auto read = readScene(command.scene);
        if (!read)
            return std::unexpected(read.error());
        record.scene = std::move(*read);
    }
    if (!command.language.isEmpty())
        record.scene.language = command.language;
    if (!command.viewpoint.isEmpty())
        record.scene.viewpoint = command.viewpoint;
    if (command.seconds > 0)
        record.seconds = command.seconds;

    record.settings = withOptions(record.settings, command);
    if (const auto problem = record.settings.problem())
        return std::unexpected(*problem);
    return record;
}

} // namespace

int runExport(const ExportCommand &command, const geodata::ReadOptions &readOptions)
{
    auto deck = requestedDeck(command);
    if (!deck)
        return fail(deck.error());
    auto record = requested(command, *deck);
    if (!record)
        return fail(record.error());
    Scene &scene = record->scene;
    const bool isOne = command.kind == ExportKind::Picture;
    if (isOne && !command.isForced && QFileInfo::exists(command.out))
        return fail({command.out.toStdString(),
                     {},
                     {QT_TRANSLATE_NOOP("geodata", "is there already")},
                     {QT_TRANSLATE_NOOP("geodata", "write over it with --force, or choose another name")}});

    // The words on a picture are in the language of its names, whatever the system speaks.
    PictureLanguage language;
    if (isOne)
        language.speak(scene.language);

    setReadOptions(readOptions);
    geodata::LoadOptions options = defaultLoadOptions();
    for (const QString &file : command.corridors)
        options.corridorFiles.push_back(file.toStdString());
    QString path = command.atlas.isEmpty() ? shippedAtlasFolder() : command.atlas;
    if (command.atlas.isEmpty() && !deck->atlas.isEmpty()) // seen from where the deck lies
        path = QFileInfo(command.deck).absoluteDir().filePath(deck->atlas);
    const auto atlas = geodata::loadAtlas(path.toStdString(), options);
    if (!atlas)
        return fail(atlas.error());
    for (const geodata::Error &notice : (*atlas)->notices)
        complain(notice);

    std::ignore =
        geodata::storeInCache(**atlas, options.cacheFolder); // without one the next run takes longer, that's all

    const AtlasHandle handle{*atlas};
    // A viewpoint that was asked for here must be there; one that a scene brings along may be another atlas' own.
    if (!seenFrom(handle, scene.viewpoint) && !command.viewpoint.isEmpty())
        return 1;
    if (!isOne) {
        // Years of one scene are a deck of that alone.
        if (command.deck.isEmpty())
            deck->scenes.append(deckSceneOf(scene, {}));
        for (DeckScene &each : deck->scenes) {
            if (!command.viewpoint.isEmpty())
                each.scene.viewpoint = command.viewpoint;
        }
        const bool hasBroken = std::ranges::any_of(deck->scenes, [](const auto &each) { return bool(each.problem); });
        const int result = exportMany(command, *deck, record->settings, handle);
        return result == 0 && hasBroken ? 1 : result; // the rest is there, and what isn't was told
    }
    const auto painter = PicturePainter::create();
    if (!painter)
        return fail(painter.error());
    // What a picture shows that is drawn again may be something else by now.
    if (const QStringList changed = changedFiles(*record, **atlas); !record->files.empty() && !changed.isEmpty())
        complain(
            geodata::Error{command.scene.toStdString(),
                           {},
                           {QT_TRANSLATE_NOOP("geodata", "was drawn from other data than there are now: {0} differ"),
                            {changed.join(QStringLiteral(", ")).toStdString()}}});
    const PictureRecord drawn = recordOf(handle, scene, record->settings, record->seconds);
    if (command.isVerbose)
        complain(drawn.settings.sizeText().toStdString());
    if (const auto written = writePicture(**painter, handle, drawn, command.out); !written)
        return fail(written.error());
    return 0;
}

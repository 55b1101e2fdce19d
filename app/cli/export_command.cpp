// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command_line.h"

#include "app/cli/console.h"
#include "app/cli/table.h"
#include "app/data/atlas_store.h"
#include "app/export/picture_job.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>
#include <QTranslator>

#include <tuple>

namespace {

int fail(const geodata::Error &error)
{
    complain(error);
    return 1;
}

/// The scene and the settings that are asked for: what a file has, and what the command says over it.
std::expected<PictureRecord, geodata::Error> requested(const ExportCommand &command)
{
    PictureRecord record;
    if (command.scene.endsWith(QLatin1String(".png"), Qt::CaseInsensitive)) {
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

    PictureSettings &settings = record.settings;
    if (command.pixels || command.paper) {
        settings.pixels = command.pixels.value_or(settings.pixels);
        settings.paper = command.paper.value_or(QSizeF());
        settings.ownScale = 0;
    }
    if (!command.preset.isEmpty())
        settings = settingsOf(command.preset, settings).value_or(settings);
    if (command.dpi)
        settings.dpi = *command.dpi;
    if (command.scale > 0)
        settings.ownScale = command.scale;
    if (!command.theme.isEmpty())
        settings.theme = command.theme;
    settings.isTransparent = settings.isTransparent || command.isTransparent;
    for (const PicturePart &part : pictureParts()) {
        if (command.with.contains(QLatin1String(part.word)))
            settings.*part.member = true;
        if (command.without.contains(QLatin1String(part.word)))
            settings.*part.member = false;
    }
    settings.logo = command.logo;
    if (const auto problem = settings.problem())
        return std::unexpected(*problem);
    return record;
}

} // namespace

int runExport(const ExportCommand &command, const geodata::ReadOptions &readOptions)
{
    auto record = requested(command);
    if (!record)
        return fail(record.error());
    Scene &scene = record->scene;
    if (!command.isForced && QFileInfo::exists(command.out))
        return fail({command.out.toStdString(),
                     {},
                     {QT_TRANSLATE_NOOP("geodata", "is there already")},
                     {QT_TRANSLATE_NOOP("geodata", "write over it with --force, or choose another name")}});

    // The words on a picture are in the language of its names, whatever the system speaks.
    QTranslator translator;
    const QLocale locale(scene.language);
    QLocale::setDefault(locale);
    if (translator.load(locale, QStringLiteral("multivector"), QStringLiteral("_"), QStringLiteral(":/i18n")))
        QCoreApplication::installTranslator(&translator);

    setReadOptions(readOptions);
    geodata::LoadOptions options = defaultLoadOptions();
    for (const QString &file : command.corridors)
        options.corridorFiles.push_back(file.toStdString());
    const QString path = command.atlas.isEmpty() ? shippedAtlasFolder() : command.atlas;
    const auto atlas = geodata::loadAtlas(path.toStdString(), options);
    if (!atlas)
        return fail(atlas.error());
    for (const geodata::Error &notice : (*atlas)->notices)
        complain(notice);

    std::ignore =
        geodata::storeInCache(**atlas, options.cacheFolder); // without one the next run takes longer, that's all

    const auto painter = PicturePainter::create();
    if (!painter)
        return fail(painter.error());
    const AtlasHandle handle{*atlas};
    // A viewpoint that was asked for here must be there; one that a scene brings along may be another atlas' own.
    if (!seenFrom(handle, scene.viewpoint) && !command.viewpoint.isEmpty())
        return 1;
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

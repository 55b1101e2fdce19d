// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command_line.h"

#include "app/cli/console.h"
#include "app/cli/table.h"
#include "app/data/atlas_store.h"
#include "app/export/picture.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTranslator>

#include <tuple>

namespace {

int fail(const geodata::Error &error)
{
    complain(error);
    return 1;
}

} // namespace

int runExport(const ExportCommand &command, const geodata::ReadOptions &readOptions)
{
    Scene scene;
    if (command.scene != QLatin1String("default")) {
        auto read = readScene(command.scene);
        if (!read)
            return fail(read.error());
        scene = std::move(*read);
    }
    if (!command.theme.isEmpty())
        scene.theme = command.theme;
    if (!command.language.isEmpty())
        scene.language = command.language;
    if (!command.viewpoint.isEmpty())
        scene.viewpoint = command.viewpoint;

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
    const double scale = command.scale > 0 ? command.scale : naturalScale(command.size);
    const AtlasHandle handle{*atlas};
    // A viewpoint that was asked for here must be there; one that a scene brings along may be another atlas' own.
    if (!seenFrom(handle, scene.viewpoint) && !command.viewpoint.isEmpty())
        return 1;
    const auto image = (*painter)->paint(handle, scene, command.size, scale, command.seconds);
    if (!image)
        return fail(image.error());
    if (const auto written = writePng(*image, command.out, scale, handle.title(scene.language)); !written)
        return fail(written.error());
    return 0;
}

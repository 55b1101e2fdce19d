// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/picture_record.h"

#include "app/data/key_reader.h"
#include "app/data/scene_views.h"
#include "app/data/source_text.h"
#include "app/export/png_texts.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using geodata::Error;
using geodata::FileHash;

namespace {

const QByteArray Keyword = QByteArrayLiteral("Multivector");
constexpr int RecordFormat = 1;
constexpr qsizetype MaxFiles = 1000;
constexpr double MaxSeconds = 86'400;

QJsonObject toJson(const PictureRecord &record)
{
    QJsonArray files;
    for (const FileHash &file : record.files)
        files.append(QJsonObject{{QStringLiteral("name"), QString::fromStdString(file.name)},
                                 {QStringLiteral("xxh3"), QString::fromStdString(file.hash)}});
    return {{QStringLiteral("format"), RecordFormat},
            {QStringLiteral("program"), record.program},
            {QStringLiteral("scene"), toJson(record.scene)},
            {QStringLiteral("picture"), toJson(record.settings)},
            {QStringLiteral("seconds"), record.seconds},
            {QStringLiteral("atlas"),
             QJsonObject{{QStringLiteral("title"), record.atlas}, {QStringLiteral("files"), files}}}};
}

std::expected<PictureRecord, Error> recordFrom(const QJsonObject &json, const QString &file)
{
    PictureRecord record;
    KeyReader keys(json, file);
    int format = 0;
    keys.read("format", format, 1, 1'000'000);
    keys.read("program", record.program);
    keys.read("seconds", record.seconds, 0, MaxSeconds);
    KeyReader atlas(keys.object("atlas"), file);
    atlas.read("title", record.atlas);
    const QJsonArray files = keys.object("atlas").value(QLatin1String("files")).toArray();
    for (const QJsonValue &entry : files.size() <= MaxFiles ? files : QJsonArray())
        record.files.push_back({entry[QLatin1String("name")].toString().toStdString(),
                                entry[QLatin1String("xxh3")].toString().toStdString()});
    const auto scene = sceneFrom(keys.object("scene"), file);
    const auto settings = pictureSettingsFrom(keys.object("picture"), file);
    if (format > RecordFormat)
        return std::unexpected(Error{file.toStdString(),
                                     {},
                                     {QT_TRANSLATE_NOOP("geodata", "was drawn by a newer version of this program, {0}"),
                                      {record.program.toStdString()}},
                                     {QT_TRANSLATE_NOOP("geodata", "open it with that version")}});
    for (const KeyReader *reader : {&keys, &atlas}) {
        if (reader->error())
            return std::unexpected(*reader->error());
    }
    if (!scene)
        return std::unexpected(scene.error());
    if (!settings)
        return std::unexpected(settings.error());
    record.scene = *scene;
    record.settings = *settings;
    return record;
}

QString titleOf(const AtlasHandle &atlas, const Scene &scene)
{
    return scene.title.isEmpty() ? atlas.title(scene.language) : scene.title;
}

/// With a full stop, if it isn't a sentence yet.
QString sentence(const QString &text)
{
    static const QString ends = QStringLiteral(".!?…");
    return text.isEmpty() || ends.contains(text.back()) ? text : text + QLatin1Char('.');
}

class Words
{
    Q_DECLARE_TR_FUNCTIONS(PictureRecord)

public:
    static QString description(const AtlasHandle &atlas, const Scene &scene, const OwnSceneViews &views)
    {
        QStringList sentences{sentence(tr("A map: %1").arg(titleOf(atlas, scene))), sentence(scene.subtitle)};
        const QString selected = !scene.selected.isEmpty() ? atlas.nameOf(scene.selected, scene.language)
                                 : !scene.power.isEmpty()  ? atlas.powerName(scene.power, scene.language)
                                                           : QString();
        if (!selected.isEmpty())
            sentences += tr("Selected is %1.").arg(selected);
        if (scene.hasTrade && views.trade().hasTable()) {
            sentences += sentence(views.trade().heading());
            sentences += sentence(views.trade().coverage());
            sentences += sentence(views.trade().measureHeading());
        }
        if (scene.hasCorridors && views.corridors().hasTable()) {
            const CorridorItinerary way = views.corridors().way();
            sentences += sentence(views.corridors().heading());
            sentences += sentence(views.corridors().assumption());
            if (!way.title.isEmpty())
                sentences +=
                    sentence(way.title + QStringLiteral(": ") + (way.problem.isEmpty() ? way.summary : way.problem));
        }
        if (scene.hasMeetings && views.meetings().hasTable())
            sentences += tr("%n meetings are marked.", nullptr, int(views.meetings().shown().size()));
        sentences += sentence(borders(atlas, scene));
        sentences.removeAll(QString());
        return sentences.join(QLatin1Char(' '));
    }

    static QString borders(const AtlasHandle &atlas, const Scene &scene)
    {
        return tr("Borders: %1").arg(atlas.viewpointName(atlas.viewpointId(), scene.language));
    }
};

} // namespace

PictureRecord recordOf(const AtlasHandle &atlas, const Scene &scene, const PictureSettings &settings, double seconds)
{
    return {.scene = scene,
            .settings = settings,
            .program = QCoreApplication::applicationVersion(),
            .atlas = atlas.title(scene.language),
            .files = atlas.atlas ? atlas.atlas->files : std::vector<FileHash>(),
            .seconds = seconds};
}

QString descriptionOf(const AtlasHandle &atlas, const Scene &scene)
{
    const AtlasHandle seen = atlas.seenFrom(scene.viewpoint);
    return Words::description(seen, scene, OwnSceneViews(seen, scene));
}

QList<PngText> textsOf(const PictureRecord &record, const AtlasHandle &atlas)
{
    const AtlasHandle seen = atlas.seenFrom(record.scene.viewpoint);
    const OwnSceneViews views(seen, record.scene);
    const QString sources =
        SourceText::list(sourcesOf(seen, record.scene, views.views()), SourceFormat::Plain).trimmed();
    QList<PngText> texts{
        {QByteArrayLiteral("Title"), titleOf(seen, record.scene)},
        {QByteArrayLiteral("Description"), Words::description(seen, record.scene, views)},
        {QByteArrayLiteral("Software"), QStringLiteral("Multivector ") + record.program},
        {QByteArrayLiteral("Borders"), Words::borders(seen, record.scene)},
        {QByteArrayLiteral("Source"), sources, true},
        {Keyword, QString::fromUtf8(QJsonDocument(toJson(record)).toJson(QJsonDocument::Compact)), true},
    };
    texts.removeIf([](const PngText &text) { return text.text.isEmpty(); });
    return texts;
}

std::expected<PictureRecord, Error> readPictureRecord(const QString &file)
{
    const auto texts = readPngTexts(file, Keyword);
    if (!texts)
        return std::unexpected(texts.error());
    if (texts->isEmpty())
        return std::unexpected(
            Error{file.toStdString(),
                  {},
                  {QT_TRANSLATE_NOOP("geodata", "holds no view: this program didn't save it, or what it remembered was "
                                                "removed on the way")},
                  {QT_TRANSLATE_NOOP("geodata", "open a picture as this program saved it")}});
    const QJsonDocument document = QJsonDocument::fromJson(texts->first().toUtf8());
    if (!document.isObject())
        return std::unexpected(Error{file.toStdString(),
                                     {},
                                     {QT_TRANSLATE_NOOP("geodata", "holds a view that somebody has changed")},
                                     {QT_TRANSLATE_NOOP("geodata", "open a picture as this program saved it")}});
    return recordFrom(document.object(), file);
}

QStringList changedFiles(const PictureRecord &record, const geodata::Atlas &atlas)
{
    QStringList names;
    const auto addMissing = [&names](const std::vector<FileHash> &from, const std::vector<FileHash> &in) {
        for (const FileHash &file : from) {
            const QString name = QString::fromStdString(file.name);
            if (std::ranges::find(in, file) == in.end() && !names.contains(name))
                names.append(name);
        }
    };
    addMissing(record.files, atlas.files);
    addMissing(atlas.files, record.files);
    return names;
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/picture_series.h"

#include "app/data/csv.h"
#include "app/data/files.h"
#include "app/data/whole_file.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QImageReader>
#include <QPainter>
#include <QSet>

#include <algorithm>

using geodata::Error;

namespace {

constexpr int MostTitleLetters = 40;
constexpr int SheetColumns = 4;
constexpr int SheetRows = 6;
constexpr int ThumbnailPx = 480; // the longer side
constexpr int SheetGapPx = 24;
constexpr int SheetLinePx = 34;
const QString Manifest = QStringLiteral("manifest.csv");

QString sheetName(int sheet)
{
    return sheet == 0 ? QStringLiteral("contact_sheet.png") : QStringLiteral("contact_sheet_%1.png").arg(sheet + 1);
}

QString nameOf(const QString &title)
{
    return fileNameOf(title.toLower().left(MostTitleLetters), QStringLiteral("scene"));
}

std::expected<QByteArray, Error> hashOf(const QString &path)
{
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file))
        return std::unexpected(cannotBeRead(path, file.errorString()));
    return hash.result().toHex();
}

} // namespace

QList<SeriesPicture> seriesOf(const Deck &deck, const SeriesOrder &order)
{
    // One round for what is left to the scenes.
    const QStringList languages = order.languages.isEmpty() ? QStringList{QString()} : order.languages;
    const QStringList viewpoints = order.viewpoints.isEmpty() ? QStringList{QString()} : order.viewpoints;
    const std::vector<int> years = order.years.empty() ? std::vector<int>{0} : order.years;
    QList<SeriesPicture> pictures;
    QSet<QString> names;
    for (const QString &language : languages) {
        for (int i = 0; i < deck.scenes.size(); ++i) {
            const DeckScene &deckScene = deck.scenes.at(i);
            if (deckScene.problem)
                continue;
            for (const int year : years) {
                for (const QString &viewpoint : viewpoints) {
                    SeriesPicture picture{i + 1, sceneOf(deckScene, language), {}};
                    // Named after its English title in every language, so that versions stand beside one another.
                    QStringList parts{QStringLiteral("%1").arg(i + 1, 2, 10, QLatin1Char('0')),
                                      nameOf(deckScene.title.in(QStringLiteral("en")))};
                    if (year != 0) {
                        picture.scene.trade.year = year;
                        parts.append(QString::number(year));
                    }
                    if (!viewpoint.isEmpty()) {
                        picture.scene.viewpoint = viewpoint;
                        parts.append(nameOf(viewpoint));
                    }
                    if (!language.isEmpty()) {
                        picture.scene.language = language;
                        parts.append(nameOf(language));
                    }
                    picture.file = parts.join(QLatin1Char('_')) + QStringLiteral(".png");
                    if (!names.contains(picture.file)) { // a year or language that was named twice
                        names.insert(picture.file);
                        pictures.append(picture);
                    }
                }
            }
        }
    }
    return pictures;
}

std::expected<SeriesWriter, Error> SeriesWriter::start(QList<SeriesPicture> pictures, const PictureSettings &settings,
                                                       const QString &folder, bool isForced)
{
    if (pictures.isEmpty())
        return std::unexpected(Error{.file = {},
                                     .problem = {QT_TRANSLATE_NOOP("geodata", "there are no scenes to be drawn")},
                                     .wayOut = {QT_TRANSLATE_NOOP("geodata", "name a deck with scenes")}});
    if (const auto problem = settings.problem())
        return std::unexpected(*problem);
    if (!QDir().mkpath(folder))
        return std::unexpected(
            cannotBeWritten(folder, QCoreApplication::translate("geodata", "the folder cannot be made")));
    const QDir out(folder);
    QStringList files{Manifest, sheetName(0)};
    for (const SeriesPicture &picture : pictures)
        files.append(picture.file);
    const auto there = std::ranges::find_if(files, [&](const QString &file) { return out.exists(file); });
    if (!isForced && there != files.end())
        return std::unexpected(
            Error{out.filePath(*there).toStdString(),
                  {},
                  {QT_TRANSLATE_NOOP("geodata", "is there already")},
                  {QT_TRANSLATE_NOOP("geodata", "write over it with --force, or choose another folder")}});
    QFile::remove(out.filePath(Manifest)); // it would speak of other pictures from now on
    SeriesWriter writer;
    writer.m_pictures = std::move(pictures);
    writer.m_settings = settings;
    writer.m_folder = folder;
    CsvLine line;
    for (const char *name :
         {"file", "scene", "title", "year", "viewpoint", "language", "width_px", "height_px", "sha256"})
        line << name;
    writer.m_manifest = line.take();
    return writer;
}

std::expected<void, Error> SeriesWriter::draw(int i, PicturePainter &painter, const AtlasHandle &atlas)
{
    const SeriesPicture &picture = m_pictures.at(i);
    const QString file = QDir(m_folder).filePath(picture.file);
    const PictureRecord record = recordOf(atlas, picture.scene, m_settings);
    if (const auto written = writePicture(painter, atlas, record, file); !written)
        return written;
    const auto hash = hashOf(file);
    if (!hash)
        return std::unexpected(hash.error());
    const QSize size = m_settings.size();
    CsvLine line;
    line << picture.file.toStdString() << std::to_string(picture.number) << picture.scene.title.toStdString()
         << std::to_string(picture.scene.trade.year) << picture.scene.viewpoint.toStdString()
         << picture.scene.language.toStdString() << std::to_string(size.width()) << std::to_string(size.height())
         << hash->toStdString();
    m_manifest += line.take();
    return {};
}

std::expected<void, Error> SeriesWriter::finish()
{
    if (const auto written = writeSheets(); !written)
        return written;
    const QString path = QDir(m_folder).filePath(Manifest);
    return writeWhole(path, QByteArray::fromStdString(m_manifest));
}

std::expected<void, Error> SeriesWriter::writeSheets() const
{
    const QSize cell = m_settings.size().scaled(ThumbnailPx, ThumbnailPx, Qt::KeepAspectRatio);
    const QSize step(cell.width() + SheetGapPx, cell.height() + SheetLinePx + SheetGapPx);
    constexpr int ASheet = SheetColumns * SheetRows;
    const QDir folder(m_folder);
    for (int sheet = 0; sheet * ASheet < count(); ++sheet) {
        const int here = std::min(ASheet, count() - sheet * ASheet);
        const int rows = (here + SheetColumns - 1) / SheetColumns;
        QImage page(SheetColumns * step.width() + SheetGapPx, rows * step.height() + SheetGapPx,
                    QImage::Format_RGBA8888_Premultiplied);
        page.fill(Qt::white);
        QPainter painter(&page);
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        painter.setPen(Qt::black);
        for (int i = 0; i < here; ++i) {
            const QString &name = m_pictures.at(sheet * ASheet + i).file;
            QImageReader reader(folder.filePath(name));
            reader.setAllocationLimit(0); // what we have drawn ourselves may be as large as it is
            const QImage picture = reader.read().scaled(cell, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
            const QPoint at(SheetGapPx + i % SheetColumns * step.width(),
                            SheetGapPx + i / SheetColumns * step.height());
            painter.drawImage(at, picture);
            const QRect line(at + QPoint(0, cell.height()), QSize(cell.width(), SheetLinePx));
            painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter,
                             painter.fontMetrics().elidedText(name, Qt::ElideMiddle, line.width()));
        }
        painter.end();
        const auto stream = PngStream::open(folder.filePath(sheetName(sheet)), {.size = page.size()});
        if (!stream)
            return std::unexpected(stream.error());
        if (const auto written = (*stream)->write(page); !written)
            return written;
        if (const auto finished = (*stream)->finish(); !finished)
            return finished;
    }
    return {};
}

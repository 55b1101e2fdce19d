// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/picture_export.h"

#include "app/data/clipboard.h"
#include "app/data/files.h"
#include "app/data/messages.h"

#include <QDate>
#include <QDir>
#include <QFileInfo>
#include <QLocale>

#include <cstring>

using geodata::Error;

namespace {

constexpr qint64 MaxCopyPixels = 64'000'000;

} // namespace

PictureExport::PictureExport(QObject *parent) : ExportRun(parent)
{
    connect(&m_steps, &QTimer::timeout, this, &PictureExport::step);
}

PictureExport::~PictureExport() = default;

double PictureExport::progress() const
{
    if (m_job)
        return m_job->progress();
    return m_painter ? double(m_band) / m_painter->tiles().bands : 0;
}

void PictureExport::save(const AtlasHandle &atlas, SceneStore *scene, const PictureSettings &settings, const QUrl &file)
{
    start(atlas, scene, settings, file);
}

void PictureExport::copy(const AtlasHandle &atlas, SceneStore *scene, const PictureSettings &settings)
{
    start(atlas, scene, settings, {});
}

void PictureExport::cancel()
{
    if (isBusy())
        end({}, false);
}

void PictureExport::start(const AtlasHandle &atlas, SceneStore *scene, const PictureSettings &settings,
                          const QUrl &file)
{
    cancel();
    if (const auto begun = begin(atlas, scene->scene(), settings, file); !begun)
        return end(translated(begun.error()), true);
    m_steps.start(0);
    emit progressChanged();
}

std::expected<void, Error> PictureExport::begin(const AtlasHandle &atlas, const Scene &scene,
                                                const PictureSettings &settings, const QUrl &file)
{
    if (const auto problem = settings.problem())
        return std::unexpected(*problem);
    auto painter = PicturePainter::create();
    if (!painter)
        return std::unexpected(painter.error());
    m_path.clear();
    if (file.isEmpty()) {
        const QSize size = settings.size();
        if (qint64(size.width()) * size.height() > MaxCopyPixels)
            return std::unexpected(
                Error{.file = {},
                      .problem = {QT_TRANSLATE_NOOP("geodata", "a picture of {0}×{1} pixels is too large to be copied"),
                                  {std::to_string(size.width()), std::to_string(size.height())}},
                      .wayOut = {QT_TRANSLATE_NOOP("geodata", "save it as a file")}});
        if (const auto begun = (*painter)->begin(atlas, scene, settings); !begun)
            return begun;
        m_copy = QImage(size, QImage::Format_RGBA8888_Premultiplied);
        m_band = 0;
    } else {
        m_path = pathOf(file);
        if (QFileInfo(m_path).suffix().isEmpty())
            m_path += QStringLiteral(".png");
        auto job = PictureJob::start(**painter, atlas, recordOf(atlas, scene, settings), m_path);
        if (!job)
            return std::unexpected(job.error());
        m_job = std::move(*job);
    }
    m_painter = std::move(*painter);
    return {};
}

std::expected<bool, Error> PictureExport::stepCopy()
{
    const auto rows = m_painter->drawBand(m_band);
    if (!rows)
        return std::unexpected(rows.error());
    const int top = m_band * m_painter->tiles().tile.height();
    if (m_copy.isNull() || top + rows->height() > m_copy.height())
        return std::unexpected(
            Error{.file = {},
                  .problem = {QT_TRANSLATE_NOOP("geodata", "the picture doesn't fit into the memory")},
                  .wayOut = {QT_TRANSLATE_NOOP("geodata", "choose a smaller size, or close other programs")}});
    std::memcpy(m_copy.scanLine(top), rows->constBits(), std::size_t(rows->sizeInBytes()));
    if (++m_band < m_painter->tiles().bands)
        return false;
    Clipboard::copyPicture(m_copy);
    return true;
}

void PictureExport::step()
{
    if (!m_painter)
        return;
    const auto isDone = m_job ? m_job->step() : stepCopy();
    if (!isDone)
        return end(translated(isDone.error()), true);
    if (!*isDone)
        return emit progressChanged();
    const QSize size = m_painter->size();
    if (m_path.isEmpty())
        return end(tr("Copied, %1×%2 pixels").arg(size.width()).arg(size.height()), false);
    end(tr("Saved %1, %2×%3 pixels, %4")
            .arg(QDir::toNativeSeparators(m_path))
            .arg(size.width())
            .arg(size.height())
            .arg(QLocale().formattedDataSize(QFileInfo(m_path).size(), 1, QLocale::DataSizeSIFormat)),
        false);
}

void PictureExport::end(const QString &message, bool hasFailed)
{
    m_steps.stop();
    m_job.reset();
    m_painter.reset();
    m_copy = QImage();
    tell(message, hasFailed);
}

PictureSettings PictureExport::withPreset(const PictureSettings &settings, const QString &preset)
{
    return settingsOf(preset, settings).value_or(settings);
}

QString PictureExport::documentProblem(const PictureSettings &settings)
{
    const auto problem = ::documentProblem(settings);
    return problem ? translated(*problem) : QString();
}

QUrl PictureExport::suggestedFile(const QString &title, const QString &ending)
{
    return QUrl::fromLocalFile(
        folderFor(QStandardPaths::PicturesLocation)
            .filePath(
                QStringLiteral("%1_%2.%3").arg(fileNameOf(title), QDate::currentDate().toString(Qt::ISODate), ending)));
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/animation.h"

#include "app/data/files.h"
#include "app/data/json_file.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QPainter>

using geodata::Error;

namespace {

constexpr int NumberDigits = 5;
const QString KeyFile = QStringLiteral("animation.json");
const QString FramesEnding = QStringLiteral(".frames");

} // namespace

AnimationJob::AnimationJob(PicturePainter &painter, const AtlasHandle &atlas, FramePlan plan, PictureSettings settings,
                           QString out)
    : m_painter(painter), m_atlas(atlas), m_plan(std::move(plan)), m_settings(std::move(settings)),
      m_out(std::move(out)), m_isFolder(QFileInfo(m_out).suffix().isEmpty() || QFileInfo(m_out).isDir())
{
    m_frames.setPath(m_isFolder ? m_out : m_out + FramesEnding);
}

AnimationJob::~AnimationJob()
{
    if (m_encoding.valid())
        m_encoding.wait();
}

std::expected<std::unique_ptr<AnimationJob>, Error> AnimationJob::start(PicturePainter &painter,
                                                                        const AtlasHandle &atlas, const FramePlan &plan,
                                                                        const PictureSettings &settings,
                                                                        const QString &out, bool isForced)
{
    if (const auto problem = settings.problem())
        return std::unexpected(*problem);
    if (plan.count() == 0)
        return std::unexpected(Error{.file = {},
                                     .problem = {QT_TRANSLATE_NOOP("geodata", "there is nothing to be animated")},
                                     .wayOut = {QT_TRANSLATE_NOOP("geodata", "name a deck with scenes, or years")}});
    std::unique_ptr<AnimationJob> job(new AnimationJob(painter, atlas, plan, settings, out));
    if (const auto prepared = job->prepare(isForced); !prepared)
        return std::unexpected(prepared.error());
    return job;
}

/// What the frames are a function of. Frames of the same key are the same.
QByteArray AnimationJob::key() const
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const auto add = [&hash](const QJsonObject &json) { hash.addData(QJsonDocument(json).toJson()); };
    add(toJson(m_settings));
    hash.addData(QByteArray::number(m_plan.rate()) + ' ' + QByteArray::number(m_plan.count()));
    hash.addData(QCoreApplication::applicationVersion().toUtf8());
    hash.addData(m_settings.logo.toUtf8());
    for (const geodata::FileHash &file : m_atlas.atlas->files)
        hash.addData(QByteArray::fromStdString(file.hash));
    for (int k = 0; k < m_plan.count(); ++k) {
        const Frame frame = m_plan.at(k);
        add(toJson(frame.scene));
        hash.addData(QByteArray::number(frame.phase) + ' ' + QByteArray::number(frame.dissolved));
    }
    return hash.result().toHex();
}

std::expected<void, Error> AnimationJob::prepare(bool isForced)
{
    if (!m_isFolder) { // that the file can be made is known before hours of drawing
        auto file = openAnimation(m_out, m_settings.size(), m_plan.rate());
        if (!file)
            return std::unexpected(file.error());
    }
    if (!m_frames.mkpath(QStringLiteral(".")))
        return std::unexpected(
            cannotBeWritten(m_frames.path(), QCoreApplication::translate("geodata", "the folder cannot be made")));
    const QString keyFile = m_frames.filePath(KeyFile);
    const QJsonObject ours{{QStringLiteral("key"), QString::fromLatin1(key())},
                           {QStringLiteral("frames"), m_plan.count()},
                           {QStringLiteral("framesASecond"), m_plan.rate()}};
    const bool isEmpty = m_frames.isEmpty();
    const auto theirs = readJsonObject(keyFile, {.isNot = "{0}", .wayOut = ""});
    if (isEmpty || (theirs && *theirs == ours))
        return isEmpty ? writeJson(ours, keyFile) : std::expected<void, Error>();
    if (!isForced || !theirs) // never a folder that we didn't fill
        return std::unexpected(
            Error{m_frames.path().toStdString(),
                  {},
                  {theirs ? QT_TRANSLATE_NOOP("geodata", "holds frames of another animation")
                          : QT_TRANSLATE_NOOP("geodata", "is a folder that isn't empty")},
                  {theirs ? QT_TRANSLATE_NOOP("geodata", "remove them with --force, or choose another folder")
                          : QT_TRANSLATE_NOOP("geodata", "choose another folder")}});
    for (const QString &name : m_frames.entryList({QStringLiteral("frame_*.png")}, QDir::Files))
        m_frames.remove(name);
    return writeJson(ours, keyFile);
}

QString AnimationJob::frameFile(int frame) const
{
    return m_frames.filePath(QStringLiteral("frame_%1.png").arg(frame + 1, NumberDigits, 10, QLatin1Char('0')));
}

std::expected<QImage, Error> AnimationJob::paintPage(const Scene &scene, const PictureMoment &moment)
{
    if (!m_hasPage) {
        if (const auto begun = m_painter.begin(m_atlas, scene, m_settings, moment.seconds); !begun)
            return std::unexpected(begun.error());
        m_hasPage = true;
    }
    return m_painter.paintNext(scene, moment);
}

std::expected<QImage, Error> AnimationJob::paint(int frame)
{
    const Frame wanted = m_plan.at(frame);
    auto picture = paintPage(wanted.scene, {wanted.seconds, wanted.earlierYear, wanted.phase});
    if (!picture || !wanted.before)
        return picture;
    // The page that goes lies over the one that comes, the less of it the further it is.
    auto before = paintPage(*wanted.before, {wanted.seconds, 0, -1});
    if (!before)
        return before;
    QPainter painter(&*picture);
    painter.setOpacity(1 - wanted.dissolved);
    painter.drawImage(0, 0, *before);
    return picture;
}

std::expected<void, Error> AnimationJob::waitForEncoder()
{
    return m_encoding.valid() ? m_encoding.get() : std::expected<void, Error>();
}

std::expected<void, Error> AnimationJob::draw(int frame)
{
    auto picture = paint(frame);
    if (const auto encoded = waitForEncoder(); !encoded)
        return encoded;
    if (!picture)
        return std::unexpected(picture.error());
    const Frame wanted = m_plan.at(frame);
    auto stream = PngStream::open(frameFile(frame),
                                  headerOf(recordOf(m_atlas, wanted.scene, m_settings, wanted.seconds), m_atlas));
    if (!stream)
        return std::unexpected(stream.error());
    ++m_drawn;
    m_encoding = std::async(std::launch::async,
                            [stream = std::shared_ptr<PngStream>(std::move(*stream)),
                             rows = std::move(*picture)]() -> std::expected<void, Error> {
                                if (const auto written = stream->write(rows); !written)
                                    return written;
                                return stream->finish();
                            });
    return {};
}

std::expected<bool, Error> AnimationJob::step()
{
    while (m_next < m_plan.count() && QFileInfo::exists(frameFile(m_next)))
        ++m_next; // from another time: it was given its name when it was whole
    if (m_next < m_plan.count()) {
        if (const auto isDrawn = draw(m_next++); !isDrawn)
            return std::unexpected(isDrawn.error());
        return false;
    }
    if (const auto encoded = waitForEncoder(); !encoded)
        return std::unexpected(encoded.error());
    if (m_isFolder)
        return true;
    if (!m_file) {
        auto file = openAnimation(m_out, m_settings.size(), m_plan.rate());
        if (!file)
            return std::unexpected(file.error());
        m_file = std::move(*file);
    }
    if (m_packed < m_plan.count()) {
        const QString name = frameFile(m_packed);
        const QImage frame(name);
        if (frame.isNull()) // somebody else damaged it: drawn anew at the next run
            return std::unexpected(
                Error{name.toStdString(),
                      {},
                      {QT_TRANSLATE_NOOP("geodata", "cannot be read: {0}"),
                       {QCoreApplication::translate("geodata", "it is damaged").toStdString()}},
                      {QT_TRANSLATE_NOOP("geodata", "remove it and begin again; the other frames are kept")}});
        if (const auto added = m_file->add(frame); !added)
            return std::unexpected(added.error());
        ++m_packed;
        return false;
    }
    if (const auto finished = m_file->finish(); !finished)
        return std::unexpected(finished.error());
    for (const QString &name : m_frames.entryList({QStringLiteral("frame_*.png"), KeyFile}, QDir::Files))
        m_frames.remove(name);
    QDir().rmdir(m_frames.path()); // unless somebody put something else there
    return true;
}

double AnimationJob::progress() const
{
    const double whole = m_plan.count() * (m_isFolder ? 1.0 : 1.25); // putting together takes less than drawing
    return std::min(1.0, (m_next + 0.25 * m_packed) / whole);
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/animation_file.h"

#include "app/data/files.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>
#include <QStringList>

#include <filesystem>
#include <system_error>

using geodata::Error;

namespace {

constexpr qint64 MostWaiting = 64LL << 20; // bytes that ffmpeg hasn't taken yet
constexpr int Forever = -1;

/// A program that encodes what it is fed.
class VideoFile : public AnimationFile
{
public:
    VideoFile(const QString &file, QSize size) : m_path(file), m_size(size)
    {
        const QFileInfo info(file);
        m_temporary = info.dir().filePath(QStringLiteral(".%1.part.%2").arg(info.completeBaseName(), info.suffix()));
    }
    ~VideoFile() override
    {
        if (m_process.state() != QProcess::NotRunning) {
            m_process.kill();
            m_process.waitForFinished(Forever);
        }
        QFile::remove(m_temporary);
    }
    VideoFile(const VideoFile &) = delete;
    VideoFile &operator=(const VideoFile &) = delete;

    std::expected<void, Error> open(double rate)
    {
        const QString program = QStandardPaths::findExecutable(QStringLiteral("ffmpeg"));
        if (program.isEmpty())
            return std::unexpected(
                Error{m_path.toStdString(),
                      {},
                      {QT_TRANSLATE_NOOP("geodata", "cannot be written: the program ffmpeg is not installed")},
                      {QT_TRANSLATE_NOOP("geodata", "install it, or name the animation .gif or .apng, which need no "
                                                    "other program")}});
        const bool isWebm = m_path.endsWith(QLatin1String(".webm"), Qt::CaseInsensitive);
        QStringList arguments{QStringLiteral("-hide_banner"), QStringLiteral("-loglevel"), QStringLiteral("error"),
                              QStringLiteral("-y")};
        arguments << QStringLiteral("-f") << QStringLiteral("rawvideo") << QStringLiteral("-pix_fmt")
                  << QStringLiteral("bgr0") << QStringLiteral("-s")
                  << QStringLiteral("%1x%2").arg(m_size.width()).arg(m_size.height()) << QStringLiteral("-r")
                  << QString::number(rate) << QStringLiteral("-i") << QStringLiteral("-");
        // Players take nothing but even sizes in 4:2:0.
        arguments << QStringLiteral("-vf") << QStringLiteral("pad=ceil(iw/2)*2:ceil(ih/2)*2");
        if (isWebm)
            arguments << QStringLiteral("-c:v") << QStringLiteral("libvpx-vp9") << QStringLiteral("-b:v")
                      << QStringLiteral("0") << QStringLiteral("-crf") << QStringLiteral("28");
        else
            arguments << QStringLiteral("-c:v") << QStringLiteral("libx264") << QStringLiteral("-crf")
                      << QStringLiteral("18") << QStringLiteral("-movflags") << QStringLiteral("+faststart");
        // No version and no date in the file: the same frames make the same bytes.
        arguments << QStringLiteral("-pix_fmt") << QStringLiteral("yuv420p") << QStringLiteral("-fflags")
                  << QStringLiteral("+bitexact") << QStringLiteral("-flags:v") << QStringLiteral("+bitexact")
                  << m_temporary;
        m_process.setProcessChannelMode(QProcess::MergedChannels);
        m_process.start(program, arguments);
        return m_process.waitForStarted(Forever) ? std::expected<void, Error>() : failed(m_process.errorString());
    }

    std::expected<void, Error> add(const QImage &frame) override
    {
        const QImage picture = frame.convertToFormat(QImage::Format_RGB32);
        if (picture.size() != m_size)
            return failed(QCoreApplication::translate("geodata", "a frame is of another size"));
        for (int y = 0; y < picture.height(); ++y)
            m_process.write(reinterpret_cast<const char *>(picture.constScanLine(y)), qint64(picture.width()) * 4);
        while (m_process.bytesToWrite() > MostWaiting) {
            if (!m_process.waitForBytesWritten(Forever))
                return failed(lastWords());
        }
        ++m_frames;
        return m_process.state() == QProcess::Running ? std::expected<void, Error>() : failed(lastWords());
    }

    std::expected<void, Error> finish() override
    {
        m_process.closeWriteChannel();
        m_process.waitForFinished(Forever);
        if (m_frames == 0 || m_process.exitStatus() != QProcess::NormalExit || m_process.exitCode() != 0)
            return failed(lastWords());
        std::error_code problem;
        std::filesystem::rename(m_temporary.toStdString(), m_path.toStdString(), problem); // in place of an older one
        return problem ? failed(QString::fromStdString(problem.message())) : std::expected<void, Error>();
    }

private:
    std::unexpected<Error> failed(const QString &reason) const
    {
        return std::unexpected(cannotBeWritten(m_path, reason));
    }

    QString lastWords()
    {
        m_process.waitForFinished(Forever);
        const QString words = QString::fromLocal8Bit(m_process.readAll()).trimmed().section(QLatin1Char('\n'), -1);
        return words.isEmpty() ? m_process.errorString() : words;
    }

    QString m_path;
    QString m_temporary;
    QSize m_size;
    QProcess m_process;
    int m_frames = 0;
};

} // namespace

std::expected<std::unique_ptr<AnimationFile>, Error> openVideo(const QString &file, QSize size, double rate)
{
    auto video = std::make_unique<VideoFile>(file, size);
    if (const auto opened = video->open(rate); !opened)
        return std::unexpected(opened.error());
    return video;
}

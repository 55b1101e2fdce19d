// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/picture_job.h"

using geodata::Error;

namespace {

constexpr double LogicalDotsPerMeter = 96 / 0.0254;

PngColors colorsOf(const PictureSettings &settings)
{
    return settings.isTransparent                    ? PngColors::Rgba
           : settings.theme == QLatin1String("grey") ? PngColors::Grey
                                                     : PngColors::Rgb;
}

std::optional<Error> problemOf(const PictureSettings &settings, const QString &file)
{
    if (isDocument(file))
        return settings.problem() ? settings.problem() : documentProblem(settings);
    if (!file.endsWith(QLatin1String(".png"), Qt::CaseInsensitive))
        return Error{file.toStdString(),
                     {},
                     {QT_TRANSLATE_NOOP("geodata", "isn't named like a picture that can be written")},
                     {QT_TRANSLATE_NOOP("geodata", "end the name in .png, .pdf or .svg")}};
    return settings.problem();
}

using OpenFile = std::expected<std::unique_ptr<PictureFile>, Error>;

OpenFile begunPng(PicturePainter &painter, const AtlasHandle &atlas, const PictureRecord &record, const QString &file)
{
    auto stream = PngStream::open(file, headerOf(record, atlas));
    if (!stream)
        return std::unexpected(stream.error());
    if (const auto begun = painter.begin(atlas, record.scene, record.settings, record.seconds); !begun)
        return std::unexpected(begun.error());
    return std::move(*stream);
}

OpenFile begunDocument(PicturePainter &painter, const AtlasHandle &atlas, const PictureRecord &record,
                       const QString &file)
{
    if (const auto begun = painter.begin(atlas, record.scene, record.settings, record.seconds); !begun)
        return std::unexpected(begun.error());
    auto texts = painter.takeTexts();
    if (!texts)
        return std::unexpected(texts.error());
    return openDocument(file, {.size = record.settings.pageSize(),
                               .pixels = record.settings.size(),
                               .colors = colorsOf(record.settings),
                               .texts = std::move(*texts),
                               .facts = textsOf(record, atlas)});
}

} // namespace

PngHeader headerOf(const PictureRecord &record, const AtlasHandle &atlas)
{
    const PictureSettings &settings = record.settings;
    return {.size = settings.size(),
            .colors = colorsOf(settings),
            .dotsPerMeter = LogicalDotsPerMeter * settings.scale(),
            .texts = textsOf(record, atlas)};
}

PictureJob::PictureJob(PicturePainter &painter, std::unique_ptr<PictureFile> file)
    : m_painter(painter), m_file(std::move(file))
{
}

PictureJob::~PictureJob()
{
    if (m_encoding.valid())
        m_encoding.wait();
}

std::expected<std::unique_ptr<PictureJob>, Error> PictureJob::start(PicturePainter &painter, const AtlasHandle &atlas,
                                                                    const PictureRecord &record, const QString &file)
{
    if (const auto problem = problemOf(record.settings, file))
        return std::unexpected(*problem);
    auto opened =
        isDocument(file) ? begunDocument(painter, atlas, record, file) : begunPng(painter, atlas, record, file);
    if (!opened)
        return std::unexpected(opened.error());
    return std::unique_ptr<PictureJob>(new PictureJob(painter, std::move(*opened)));
}

std::expected<void, Error> PictureJob::waitForEncoder()
{
    return m_encoding.valid() ? m_encoding.get() : std::expected<void, Error>();
}

std::expected<bool, Error> PictureJob::step()
{
    if (m_band == m_painter.tiles().bands) {
        if (const auto encoded = waitForEncoder(); !encoded)
            return std::unexpected(encoded.error());
        if (const auto finished = m_file->finish(); !finished)
            return std::unexpected(finished.error());
        return true;
    }
    auto rows = m_painter.drawBand(m_band);
    if (const auto encoded = waitForEncoder(); !encoded)
        return std::unexpected(encoded.error());
    if (!rows)
        return std::unexpected(rows.error());
    ++m_band;
    m_encoding =
        std::async(std::launch::async, [file = m_file.get(), rows = std::move(*rows)] { return file->write(rows); });
    return false;
}

double PictureJob::progress() const
{
    return double(m_band) / (m_painter.tiles().bands + 1); // what is drawn last isn't written yet
}

std::expected<void, Error> writePicture(PicturePainter &painter, const AtlasHandle &atlas, const PictureRecord &record,
                                        const QString &file)
{
    const auto job = PictureJob::start(painter, atlas, record, file);
    if (!job)
        return std::unexpected(job.error());
    for (;;) {
        const auto isDone = (*job)->step();
        if (!isDone)
            return std::unexpected(isDone.error());
        if (*isDone)
            return {};
    }
}

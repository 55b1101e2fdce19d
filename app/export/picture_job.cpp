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

} // namespace

PngHeader headerOf(const PictureRecord &record, const AtlasHandle &atlas)
{
    const PictureSettings &settings = record.settings;
    return {.size = settings.size(),
            .colors = colorsOf(settings),
            .dotsPerMeter = LogicalDotsPerMeter * settings.scale(),
            .texts = textsOf(record, atlas)};
}

PictureJob::PictureJob(PicturePainter &painter, std::unique_ptr<PngStream> stream)
    : m_painter(painter), m_stream(std::move(stream))
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
    const PictureSettings &settings = record.settings;
    if (const auto problem = settings.problem())
        return std::unexpected(*problem);
    auto stream = PngStream::open(file, headerOf(record, atlas));
    if (!stream)
        return std::unexpected(stream.error());
    if (const auto begun = painter.begin(atlas, record.scene, settings, record.seconds); !begun)
        return std::unexpected(begun.error());
    return std::unique_ptr<PictureJob>(new PictureJob(painter, std::move(*stream)));
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
        if (const auto finished = m_stream->finish(); !finished)
            return std::unexpected(finished.error());
        return true;
    }
    auto rows = m_painter.drawBand(m_band);
    if (const auto encoded = waitForEncoder(); !encoded)
        return std::unexpected(encoded.error());
    if (!rows)
        return std::unexpected(rows.error());
    ++m_band;
    m_encoding = std::async(std::launch::async,
                            [stream = m_stream.get(), rows = std::move(*rows)] { return stream->write(rows); });
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

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/png_stream.h"

#include "app/data/whole_file.h"

#include <png.h>

#include <csetjmp>
#include <vector>

using geodata::Error;

namespace {

// Rows as they are, without a filter, at level 3: on maps both smaller and faster than any filter, and half the time of
// level 4 for a tenth more bytes.
constexpr int Filter = PNG_FILTER_NONE;
constexpr int Level = 3;

QImage toColors(const QImage &rows, PngColors colors)
{
    switch (colors) {
    case PngColors::Rgb: // libpng passes over the fourth byte
        return rows;
    case PngColors::Rgba:
        return rows.convertToFormat(QImage::Format_RGBA8888);
    case PngColors::Grey:
        return rows.convertToFormat(QImage::Format_Grayscale8);
    }
    return rows;
}

} // namespace

struct PngStream::Parts
{
    explicit Parts(const QString &name) : file(name) {}
    ~Parts() { png_destroy_write_struct(&png, &info); }
    Parts(const Parts &) = delete;
    Parts &operator=(const Parts &) = delete;

    /// Calls libpng, which leaves by a jump where something is wrong. False if so. What the work has must need no
    /// destructor.
    template <typename Work>
    bool attempt(Work work)
    {
        if (setjmp(png_jmpbuf(png))) // NOLINT(*): libpng's own way
            return false;
        work();
        return true;
    }

    std::unexpected<Error> failed() const { return file.failed(file.isBroken() ? QString() : reason); }

    WholeFile file;
    png_structp png = nullptr;
    png_infop info = nullptr;
    PngColors colors = PngColors::Rgb;
    QSize size;
    int rows = 0; ///< written so far
    QString reason;
};

namespace {

void fail(png_structp png, png_const_charp message)
{
    *static_cast<QString *>(png_get_error_ptr(png)) = QString::fromUtf8(message);
    png_longjmp(png, 1);
}

void ignore(png_structp /*png*/, png_const_charp /*message*/) {}

void writeBytes(png_structp png, png_bytep bytes, png_size_t count)
{
    auto *file = static_cast<WholeFile *>(png_get_io_ptr(png));
    if (file->write(reinterpret_cast<const char *>(bytes), qint64(count)) != qint64(count))
        png_error(png, "not all of it was taken");
}

void flush(png_structp /*png*/) {}

/// The texts as libpng wants them, and what they point to.
class TextBlock
{
public:
    explicit TextBlock(const QList<PngText> &texts)
    {
        for (const PngText &text : texts)
            m_bytes.append(text.text.toUtf8());
        for (qsizetype i = 0; i < texts.size(); ++i) {
            png_text entry = {};
            entry.compression = texts[i].isCompressed ? PNG_ITXT_COMPRESSION_zTXt : PNG_ITXT_COMPRESSION_NONE;
            entry.key = const_cast<png_charp>(texts[i].keyword.constData());
            entry.text = m_bytes[i].data();
            entry.itxt_length = std::size_t(m_bytes[i].size());
            entry.lang = m_empty.data();
            entry.lang_key = m_empty.data();
            m_texts.push_back(entry);
        }
    }

    const png_text *texts() const { return m_texts.data(); }
    int count() const { return int(m_texts.size()); }

private:
    QList<QByteArray> m_bytes;
    QByteArray m_empty{""};
    std::vector<png_text> m_texts;
};

} // namespace

PngStream::PngStream(std::unique_ptr<Parts> parts) : m_parts(std::move(parts)) {}

PngStream::~PngStream() = default; // a QSaveFile that isn't committed removes what it has written

std::expected<std::unique_ptr<PngStream>, Error> PngStream::open(const QString &file, const PngHeader &header)
{
    auto parts = std::make_unique<Parts>(file);
    if (!parts->file.open(QIODevice::WriteOnly))
        return parts->failed();
    parts->colors = header.colors;
    parts->size = header.size;
    parts->png = png_create_write_struct(PNG_LIBPNG_VER_STRING, &parts->reason, fail, ignore);
    parts->info = parts->png ? png_create_info_struct(parts->png) : nullptr;
    if (!parts->info)
        return parts->failed();
    png_set_write_fn(parts->png, &parts->file, writeBytes, flush);
    const TextBlock texts(header.texts);
    const bool isWritten = parts->attempt([&parts = *parts, &header, &texts] {
        constexpr int BitDepth = 8;
        const int type = header.colors == PngColors::Grey   ? PNG_COLOR_TYPE_GRAY
                         : header.colors == PngColors::Rgba ? PNG_COLOR_TYPE_RGB_ALPHA
                                                            : PNG_COLOR_TYPE_RGB;
        png_set_user_limits(parts.png, PNG_UINT_31_MAX, PNG_UINT_31_MAX);
        png_set_IHDR(parts.png, parts.info, png_uint_32(header.size.width()), png_uint_32(header.size.height()),
                     BitDepth, type, PNG_INTERLACE_NONE, PNG_COMPRESSION_TYPE_DEFAULT, PNG_FILTER_TYPE_DEFAULT);
        png_set_sRGB(parts.png, parts.info, PNG_sRGB_INTENT_PERCEPTUAL);
        const auto dots = png_uint_32(qRound64(header.dotsPerMeter));
        if (dots > 0)
            png_set_pHYs(parts.png, parts.info, dots, dots, PNG_RESOLUTION_METER);
        png_set_text(parts.png, parts.info, texts.texts(), texts.count());
        png_set_compression_level(parts.png, Level);
        png_set_filter(parts.png, PNG_FILTER_TYPE_BASE, Filter);
        png_write_info(parts.png, parts.info);
        if (header.colors == PngColors::Rgb)
            png_set_filler(parts.png, 0, PNG_FILLER_AFTER);
    });
    if (!isWritten)
        return parts->failed();
    return std::unique_ptr<PngStream>(new PngStream(std::move(parts)));
}

std::expected<void, Error> PngStream::write(const QImage &rows)
{
    if (!m_parts->reason.isEmpty())
        return m_parts->failed();
    Q_ASSERT(rows.width() == m_parts->size.width() && rows.format() == QImage::Format_RGBA8888_Premultiplied);
    const QImage converted = toColors(rows, m_parts->colors);
    if (converted.isNull() || m_parts->rows + converted.height() > m_parts->size.height()) {
        m_parts->reason = QStringLiteral("not enough memory");
        return m_parts->failed();
    }
    const bool isWritten = m_parts->attempt([&parts = *m_parts, &converted] {
        for (int y = 0; y < converted.height(); ++y)
            png_write_row(parts.png, converted.constScanLine(y));
    });
    if (!isWritten)
        return m_parts->failed();
    m_parts->rows += converted.height();
    return {};
}

std::expected<void, Error> PngStream::finish()
{
    Parts &parts = *m_parts;
    if (parts.reason.isEmpty() && parts.rows < parts.size.height())
        parts.reason = QStringLiteral("rows are missing");
    if (!parts.reason.isEmpty() || !parts.attempt([&parts] { png_write_end(parts.png, nullptr); }))
        return parts.failed();
    return parts.file.finish();
}

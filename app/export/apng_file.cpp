// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/animation_file.h"

#include "app/data/whole_file.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QImageWriter>
#include <QtEndian>

#include <cmath>
#include <zlib.h>

using geodata::Error;

namespace {

// https://www.w3.org/TR/png-3/, sections 5.3, 11.2 and 11.3.6.
constexpr int SignatureBytes = 8;
constexpr int ChunkFrame = 12; // length, type and checksum
constexpr int PngQuality = 40; // zlib level 6: an animation is sent about
constexpr quint16 MostDelay = 0xffff;
constexpr quint8 KeepFrame = 0;   // dispose_op: what is drawn stays
constexpr quint8 ReplacePart = 0; // blend_op: the part replaces what was there

QByteArray bigEndian(quint32 value)
{
    QByteArray bytes(4, Qt::Uninitialized);
    qToBigEndian(value, bytes.data());
    return bytes;
}

QByteArray bigEndian16(quint16 value)
{
    QByteArray bytes(2, Qt::Uninitialized);
    qToBigEndian(value, bytes.data());
    return bytes;
}

QByteArray chunk(const QByteArray &type, const QByteArray &data)
{
    const QByteArray body = type + data;
    const auto sum = crc32(0, reinterpret_cast<const Bytef *>(body.constData()), uInt(body.size()));
    return bigEndian(quint32(data.size())) + body + bigEndian(quint32(sum));
}

/// The compressed pixels of a picture as PNG has them, eight bits a channel, three channels.
QByteArray compressed(const QImage &picture)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QImageWriter writer(&buffer, "png");
    writer.setQuality(PngQuality);
    if (!writer.write(picture.convertToFormat(QImage::Format_RGB888)))
        return {};
    const QByteArray &png = buffer.data();
    QByteArray pixels;
    for (qsizetype at = SignatureBytes; at + ChunkFrame <= png.size();) {
        const qsizetype length = qFromBigEndian<quint32>(png.constData() + at);
        if (png.sliced(at + 4, 4) == "IDAT")
            pixels += png.sliced(at + 8, length);
        at += length + ChunkFrame;
    }
    return pixels;
}

class ApngFile : public AnimationFile
{
public:
    ApngFile(const QString &file, QSize size, double rate) : m_file(file), m_size(size), m_rate(rate) {}

    std::expected<void, Error> open()
    {
        if (!m_file.open(QIODevice::WriteOnly))
            return failed();
        const QByteArray header = bigEndian(quint32(m_size.width())) + bigEndian(quint32(m_size.height())) +
                                  QByteArray("\x08\x02\x00\x00\x00", 5); // 8 bits, RGB, nothing special
        m_file.write("\x89PNG\r\n\x1a\n", SignatureBytes);
        m_file.write(chunk("IHDR", header));
        m_controlAt = m_file.pos();
        m_file.write(control());
        m_file.write(chunk("sRGB", QByteArray(1, '\0'))); // perceptual
        return m_file.isBroken() ? failed() : std::expected<void, Error>();
    }

    std::expected<void, Error> add(const QImage &frame) override
    {
        QImage picture = frame.convertToFormat(QImage::Format_RGB32);
        if (picture.size() != m_size)
            return failed(QCoreApplication::translate("geodata", "a frame is of another size"));
        QRect box = m_last.isNull() ? picture.rect() : changedBox(m_last, picture);
        if (box.isEmpty() && m_repeats < MostDelay) { // nothing new: the last one stays
            ++m_repeats;
            return {};
        }
        if (const auto written = writePending(); !written)
            return written;
        if (box.isEmpty())
            box = {0, 0, 1, 1};
        m_pending = compressed(picture.copy(box));
        if (m_pending.isEmpty())
            return failed(QCoreApplication::translate("geodata", "a frame cannot be packed"));
        m_box = box;
        m_repeats = 1;
        m_last = std::move(picture);
        return {};
    }

    std::expected<void, Error> finish() override
    {
        if (const auto written = writePending(); !written)
            return written;
        if (m_frames == 0)
            return failed(QCoreApplication::translate("geodata", "there are no frames"));
        m_file.write(chunk("IEND", {}));
        if (!m_file.seek(m_controlAt))
            return failed();
        m_file.write(control());
        return m_file.finish();
    }

private:
    std::unexpected<Error> failed(const QString &reason = {}) const { return m_file.failed(reason); }

    QByteArray control() const { return chunk("acTL", bigEndian(m_frames) + bigEndian(0)); } // for ever

    std::expected<void, Error> writePending()
    {
        if (m_pending.isEmpty())
            return {};
        // So many frames of 1/rate seconds, as a fraction of two whole numbers of 16 bits.
        constexpr double Parts = 100;
        const auto delay = quint16(std::min<double>(MostDelay, std::round(m_repeats * Parts / m_rate)));
        m_file.write(chunk("fcTL", bigEndian(m_sequence++) + bigEndian(quint32(m_box.width())) +
                                       bigEndian(quint32(m_box.height())) + bigEndian(quint32(m_box.x())) +
                                       bigEndian(quint32(m_box.y())) + bigEndian16(isExact() ? m_repeats : delay) +
                                       bigEndian16(isExact() ? quint16(std::lround(m_rate)) : quint16(Parts)) +
                                       char(KeepFrame) + char(ReplacePart)));
        if (m_frames == 0)
            m_file.write(chunk("IDAT", m_pending));
        else
            m_file.write(chunk("fdAT", bigEndian(m_sequence++) + m_pending));
        ++m_frames;
        m_pending.clear();
        return m_file.isBroken() ? failed() : std::expected<void, Error>();
    }

    bool isExact() const { return m_rate == std::round(m_rate); }

    WholeFile m_file;
    QSize m_size;
    double m_rate;
    qint64 m_controlAt = 0;
    quint32 m_frames = 0;
    quint32 m_sequence = 0;
    QByteArray m_pending; // a part, not written until it is known how long it stays
    QRect m_box;
    quint16 m_repeats = 0; // for how many frames it stays
    QImage m_last;
};

} // namespace

std::expected<std::unique_ptr<AnimationFile>, Error> openApng(const QString &file, QSize size, double rate)
{
    auto animation = std::make_unique<ApngFile>(file, size, rate);
    if (const auto opened = animation->open(); !opened)
        return std::unexpected(opened.error());
    return animation;
}

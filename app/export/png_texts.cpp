// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/png_texts.h"

#include "app/data/files.h"

#include <QFile>
#include <QtEndian>

#include <zlib.h>

#include <array>
#include <optional>

using geodata::Error;

namespace {

constexpr QByteArrayView Signature("\x89PNG\r\n\x1a\n", 8);
constexpr quint32 MaxChunk = 4 << 20;  // of a text; pixels are passed over
constexpr qsizetype MaxText = 8 << 20; // unpacked
constexpr int MaxChunks = 1'000'000;   // of a file that never ends
constexpr qint64 HeadBytes = 8, CheckBytes = 4;

std::unexpected<Error> wrong(const QString &file, const char *problem, const char *wayOut)
{
    return std::unexpected(Error{file.toStdString(), {}, {problem}, {wayOut}});
}

std::unexpected<Error> damaged(const QString &file)
{
    return wrong(file, QT_TRANSLATE_NOOP("geodata", "is cut short or damaged"),
                 QT_TRANSLATE_NOOP("geodata", "take it again from where it came from"));
}

/// Nothing if the bytes are no zlib stream, or unpack to more than a text may have.
std::optional<QByteArray> unpacked(QByteArrayView packed)
{
    QByteArray result(MaxText, Qt::Uninitialized);
    uLongf size = uLongf(result.size());
    if (uncompress(reinterpret_cast<Bytef *>(result.data()), &size, reinterpret_cast<const Bytef *>(packed.data()),
                   uLong(packed.size())) != Z_OK)
        return {};
    result.resize(qsizetype(size));
    result.squeeze();
    return result;
}

/// Cuts the first field, which a zero ends, off the rest. Nothing if no zero is there.
std::optional<QByteArrayView> cutField(QByteArrayView &rest)
{
    const qsizetype end = rest.indexOf('\0');
    if (end < 0)
        return {};
    const QByteArrayView field = rest.first(end);
    rest = rest.sliced(end + 1);
    return field;
}

/// The text of an iTXt chunk. Outer nothing: it is damaged; inner nothing: it has another keyword.
std::optional<std::optional<QString>> textOf(QByteArrayView chunk, const QByteArray &keyword)
{
    const auto key = cutField(chunk);
    if (!key || chunk.size() < 2)
        return {};
    if (*key != keyword)
        return std::optional<QString>();
    const bool isPacked = chunk[0] != 0;
    const bool isKnown = chunk[1] == 0;
    chunk = chunk.sliced(2);
    const bool hasLanguages = cutField(chunk) && cutField(chunk);
    if (!isKnown || !hasLanguages)
        return {};
    if (!isPacked)
        return std::optional<QString>(QString::fromUtf8(chunk));
    if (const auto text = unpacked(chunk))
        return std::optional<QString>(QString::fromUtf8(*text));
    return {};
}

} // namespace

std::expected<QStringList, Error> readPngTexts(const QString &file, const QByteArray &keyword)
{
    QFile input(file);
    if (!input.open(QIODevice::ReadOnly))
        return std::unexpected(cannotBeRead(file, input.errorString()));
    if (input.read(Signature.size()) != Signature)
        return wrong(file, QT_TRANSLATE_NOOP("geodata", "is not a PNG picture"),
                     QT_TRANSLATE_NOOP("geodata", "open a picture that this program saved"));
    QStringList texts;
    for (int i = 0; i < MaxChunks; ++i) {
        const QByteArray head = input.read(HeadBytes);
        const bool isWhole = head.size() == HeadBytes;
        const quint32 length = isWhole ? qFromBigEndian<quint32>(head.constData()) : 0;
        const QByteArrayView type = isWhole ? QByteArrayView(head).sliced(4) : QByteArrayView();
        if (type == "IEND")
            return texts;
        if (!isWhole || input.size() - input.pos() < qint64(length) + CheckBytes) {
            if (!texts.isEmpty())
                return texts; // what we came for is whole
            return damaged(file);
        }
        if (type != "iTXt" || length > MaxChunk) {
            input.seek(input.pos() + qint64(length) + CheckBytes);
            continue;
        }
        const QByteArray chunk = input.read(length);
        const QByteArray check = input.read(CheckBytes);
        if (chunk.size() != qsizetype(length) || check.size() != CheckBytes)
            return damaged(file);
        const uLong start = crc32(0, reinterpret_cast<const Bytef *>(type.data()), uInt(type.size()));
        const uLong sum = crc32(start, reinterpret_cast<const Bytef *>(chunk.constData()), uInt(chunk.size()));
        const auto text = textOf(chunk, keyword);
        if (sum != qFromBigEndian<quint32>(check.constData()) || !text)
            return damaged(file);
        if (*text)
            texts.append(**text);
    }
    return damaged(file);
}

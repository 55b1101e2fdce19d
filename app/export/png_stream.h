// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/export/picture_file.h"

#include <QByteArray>
#include <QList>
#include <QSize>
#include <QString>

/// What a PNG keeps of each pixel, eight bits a channel.
enum class PngColors
{
    Rgb,
    Rgba,
    Grey ///< the luminance of each pixel, as sRGB has it
};

/// A text in a PNG (iTXt, UTF-8).
struct PngText
{
    QByteArray keyword; ///< 1 to 79 letters of Latin-1
    QString text;
    bool isCompressed = false;
};

/// What stands before the pixels.
struct PngHeader
{
    QSize size = {};
    PngColors colors = PngColors::Rgb;
    double dotsPerMeter = 0; ///< 0: not told
    QList<PngText> texts = {};
};

/// Writes a PNG row by row to a temporary name and renames it when it is whole: whatever happens on the way, an older
/// file of that name is untouched, and no part of a new one is left. One thread at a time.
class PngStream : public PictureFile
{
public:
    /// Opens the file and writes all but the pixels.
    static std::expected<std::unique_ptr<PngStream>, geodata::Error> open(const QString &file, const PngHeader &header);
    ~PngStream() override; ///< removes what isn't finished

    std::expected<void, geodata::Error> write(const QImage &rows) override;
    std::expected<void, geodata::Error> finish() override;

private:
    struct Parts;
    explicit PngStream(std::unique_ptr<Parts> parts);

    std::unique_ptr<Parts> m_parts;
};

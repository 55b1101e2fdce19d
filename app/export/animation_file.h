// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geodata/model/error.h"

#include <QImage>
#include <QString>

#include <expected>
#include <memory>

/// A file that plays: frames go in one after another, and only what differs from the one before is kept, so that memory
/// doesn't grow with their number. Written to a temporary name and renamed; whatever happens on the way, an older file
/// of that name is untouched. The same frames make the same bytes. One thread at a time.
class AnimationFile
{
public:
    virtual ~AnimationFile() = default;
    AnimationFile(const AnimationFile &) = delete;
    AnimationFile &operator=(const AnimationFile &) = delete;

    /// The next frame, as large as the first one.
    virtual std::expected<void, geodata::Error> add(const QImage &frame) = 0;
    /// After the last frame: gives the file its name. Without it nothing is left.
    virtual std::expected<void, geodata::Error> finish() = 0;

protected:
    AnimationFile() = default;
};

/// An animated PNG: all colours, for browsers and slides. `rate` is frames a second. It starts over for ever.
std::expected<std::unique_ptr<AnimationFile>, geodata::Error> openApng(const QString &file, QSize size, double rate);

/// A GIF: 256 colours for what changes from frame to frame, for whatever else. Lengths of frames are told in hundredths
/// of a second; what is rounded in one is made up for in the next.
std::expected<std::unique_ptr<AnimationFile>, geodata::Error> openGif(const QString &file, QSize size, double rate);

/// MP4 or WebM, by the name, through the program ffmpeg if it is installed; fails with what to do if it isn't.
std::expected<std::unique_ptr<AnimationFile>, geodata::Error> openVideo(const QString &file, QSize size, double rate);

/// One of the above by the name's ending; fails for others.
std::expected<std::unique_ptr<AnimationFile>, geodata::Error> openAnimation(const QString &file, QSize size,
                                                                            double rate);

/// The smallest box round all pixels that differ; empty if none does. Both are Format_RGB32, of the same size.
QRect changedBox(const QImage &before, const QImage &after);

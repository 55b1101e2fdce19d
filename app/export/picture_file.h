// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geodata/model/error.h"

#include <QImage>

#include <expected>
#include <memory>

/// A file that a picture is written into, row by row, under a temporary name until it is whole: whatever happens on the
/// way, an older file of that name is untouched. One thread at a time.
class PictureFile
{
public:
    virtual ~PictureFile() = default;
    PictureFile(const PictureFile &) = delete;
    PictureFile &operator=(const PictureFile &) = delete;

    /// The next rows from the top, RGBA8888_Premultiplied and as wide as the picture. After a failure only that failure
    /// again.
    virtual std::expected<void, geodata::Error> write(const QImage &rows) = 0;
    /// After the last row: gives the file its name. Fails if rows are missing. Without it nothing is left.
    virtual std::expected<void, geodata::Error> finish() = 0;

protected:
    PictureFile() = default;
};

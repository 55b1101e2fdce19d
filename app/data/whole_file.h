// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geodata/model/error.h"

#include <QSaveFile>

#include <expected>

/// A file that is there whole or not at all: written to a temporary name and renamed. Unlike QSaveFile alone it also
/// notices where the disk took only a part of what is written last. One thread at a time.
class WholeFile : public QSaveFile
{
public:
    using QSaveFile::QSaveFile;

    /// Gives the file its name. Fails, with the older one as it was, if not all was written.
    std::expected<void, geodata::Error> finish();
    /// That it can't be written, and why: the first thing that went wrong, if no other reason is known.
    std::unexpected<geodata::Error> failed(const QString &reason = {}) const;
    bool isBroken() const { return !m_reason.isEmpty(); } ///< something wasn't written; finish() will fail

protected:
    qint64 writeData(const char *data, qint64 size) override;

private:
    QString m_reason; // of the first failure; empty: none
};

/// Writes a whole file.
std::expected<void, geodata::Error> writeWhole(const QString &file, const QByteArray &bytes);

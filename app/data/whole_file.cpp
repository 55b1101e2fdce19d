// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/whole_file.h"

#include "app/data/files.h"

#include <QCoreApplication>

using geodata::Error;

std::expected<void, Error> WholeFile::finish()
{
    // commit() writes what is still in memory, and passes over whether that went well.
    if (isBroken() || !flush() || isBroken() || !commit())
        return failed();
    return {};
}

std::unexpected<Error> WholeFile::failed(const QString &reason) const
{
    return std::unexpected(cannotBeWritten(fileName(), !reason.isEmpty() ? reason
                                                       : isBroken()      ? m_reason
                                                                         : errorString()));
}

qint64 WholeFile::writeData(const char *data, qint64 size)
{
    const qint64 written = QSaveFile::writeData(data, size);
    if (written != size && m_reason.isEmpty())
        m_reason =
            written < 0 ? errorString() : QCoreApplication::translate("geodata", "the disk took only a part of it");
    return written;
}

std::expected<void, Error> writeWhole(const QString &file, const QByteArray &bytes)
{
    WholeFile output(file);
    if (!output.open(QIODevice::WriteOnly))
        return output.failed();
    output.write(bytes);
    return output.finish();
}

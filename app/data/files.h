// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geodata/model/error.h"

#include <QDir>
#include <QStandardPaths>
#include <QString>
#include <QUrl>

/// The path that a file dialog, a drop or a command means.
QString pathOf(const QUrl &file);

/// A title as a name fit for any file system: letters and digits of any script, the rest as hyphens; `otherwise` if
/// nothing is left.
QString fileNameOf(const QString &title, const QString &otherwise = QStringLiteral("multivector"));

/// The user's folder for pictures or documents; the home folder if there is no such one.
QDir folderFor(QStandardPaths::StandardLocation location);

/// That a file can't be written or read, why, and what to do. `reason` is in the interface's language.
geodata::Error cannotBeWritten(const QString &file, const QString &reason);
geodata::Error cannotBeRead(const QString &file, const QString &reason);

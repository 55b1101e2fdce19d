// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/files.h"

#include <QCoreApplication>
#include <QRegularExpression>

QString pathOf(const QUrl &file)
{
    return file.isLocalFile() ? file.toLocalFile() : file.toString();
}

QString fileNameOf(const QString &title, const QString &otherwise)
{
    static const QRegularExpression unfit(QStringLiteral("[^\\w]+"), QRegularExpression::UseUnicodePropertiesOption);
    const QString name = title.split(unfit, Qt::SkipEmptyParts).join(QLatin1Char('-'));
    return name.isEmpty() ? otherwise : name;
}

QDir folderFor(QStandardPaths::StandardLocation location)
{
    const QDir folder(QStandardPaths::writableLocation(location));
    return folder.exists() ? folder : QDir::home();
}

geodata::Error cannotBeWritten(const QString &file, const QString &reason)
{
    return {file.toStdString(),
            {},
            {QT_TRANSLATE_NOOP("geodata", "cannot be written: {0}"), {reason.toStdString()}},
            {QT_TRANSLATE_NOOP("geodata", "choose another folder or free some space")}};
}

geodata::Error cannotBeRead(const QString &file, const QString &reason)
{
    return {file.toStdString(),
            {},
            {QT_TRANSLATE_NOOP("geodata", "cannot be read: {0}"), {reason.toStdString()}},
            {QT_TRANSLATE_NOOP("geodata", "check that the file is there and that you may read it")}};
}

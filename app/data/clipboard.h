// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QObject>
#include <QtQmlIntegration>

/// The system's clipboard, for QML. Nothing is copied where there is nothing. On the GUI thread.
class Clipboard : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON

public:
    using QObject::QObject;

    Q_INVOKABLE static void copyText(const QString &text);
    /// False if there is no picture.
    Q_INVOKABLE static bool copyPicture(const QImage &picture);
};

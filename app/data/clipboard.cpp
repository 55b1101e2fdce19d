// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/clipboard.h"

#include <QClipboard>
#include <QGuiApplication>

void Clipboard::copyText(const QString &text)
{
    if (!text.isEmpty())
        QGuiApplication::clipboard()->setText(text);
}

bool Clipboard::copyPicture(const QImage &picture)
{
    if (picture.isNull())
        return false;
    QGuiApplication::clipboard()->setImage(picture);
    return true;
}

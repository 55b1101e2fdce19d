// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/clipboard.h"

#include <QClipboard>
#include <QGuiApplication>

void Clipboard::copyText(const QString &text)
{
    if (!text.isEmpty())
        QGuiApplication::clipboard()->setText(text);
}

void Clipboard::copyPicture(const QImage &picture)
{
    if (!picture.isNull())
        QGuiApplication::clipboard()->setImage(picture);
}

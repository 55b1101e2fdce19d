// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/clipboard.h"

#include <catch2/catch_test_macros.hpp>

#include <QClipboard>
#include <QGuiApplication>

TEST_CASE("Text and pictures are put on the clipboard, and nothing doesn't empty it", "[clipboard]")
{
    Clipboard::copyText(QStringLiteral("Қазақстан, 2024"));
    CHECK(QGuiApplication::clipboard()->text() == QStringLiteral("Қазақстан, 2024"));
    Clipboard::copyText(QString());
    CHECK(QGuiApplication::clipboard()->text() == QStringLiteral("Қазақстан, 2024"));
    QImage picture(3, 2, QImage::Format_RGB32);
    picture.fill(qRgb(1, 2, 3));
    CHECK(Clipboard::copyPicture(picture));
    CHECK(QGuiApplication::clipboard()->image().convertToFormat(QImage::Format_RGB32) == picture);
    CHECK_FALSE(Clipboard::copyPicture(QImage()));
    CHECK(QGuiApplication::clipboard()->image().size() == picture.size());
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/picture_export.h"

#include <QDate>

#include <catch2/catch_test_macros.hpp>

TEST_CASE("A suggested name is the scene's title and the day, fit for any file system", "[picture_export]")
{
    const QString today = QDate::currentDate().toString(Qt::ISODate);
    const QUrl plain = PictureExport::suggestedFile({}, QStringLiteral("png"));
    CHECK(plain.isLocalFile());
    CHECK(plain.fileName() == QStringLiteral("multivector_%1.png").arg(today));
    const QString name =
        PictureExport::suggestedFile(QStringLiteral("Who/trades: \"with\" whom? 中亚"), QStringLiteral("svg"))
            .fileName();
    CHECK(name.endsWith(QStringLiteral("_%1.svg").arg(today)));
    for (const QChar forbidden : QStringLiteral("/\\:*?\"<>| "))
        CHECK_FALSE(name.contains(forbidden));
    CHECK(name.contains(QStringLiteral("中亚")));
}

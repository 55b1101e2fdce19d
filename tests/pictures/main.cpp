// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/offscreen_renderer.h"

#include <QFont>
#include <QGuiApplication>
#include <QtQml/qqmlextensionplugin.h>

#include <catch2/catch_session.hpp>

Q_IMPORT_QML_PLUGIN(Multivector_DataPlugin)
Q_IMPORT_QML_PLUGIN(Multivector_LayersPlugin)
Q_IMPORT_QML_PLUGIN(Multivector_ExportPlugin)
Q_IMPORT_QML_PLUGIN(Multivector_UiPlugin)

int main(int argc, char **argv)
{
    qputenv("QT_QUICK_CONTROLS_STYLE", "Basic");
    prepareOffscreenPlatform();
    const QGuiApplication app(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("multivector"));
    QFont font(QStringList{QStringLiteral("Inter"), QStringLiteral("Noto Sans")});
    font.setPixelSize(13);
    QGuiApplication::setFont(font);
    return Catch::Session().run(argc, argv);
}

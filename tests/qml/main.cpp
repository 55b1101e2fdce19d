// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>
#include <QDir>
#include <QQuickStyle>
#include <QStandardPaths>
#include <QtQml/qqmlextensionplugin.h>
#include <QtQuickTest>

Q_IMPORT_QML_PLUGIN(Multivector_DataPlugin)
Q_IMPORT_QML_PLUGIN(Multivector_LayersPlugin)
Q_IMPORT_QML_PLUGIN(Multivector_ExportPlugin)
Q_IMPORT_QML_PLUGIN(Multivector_UiPlugin)

namespace {

/// Starts as the program does, without what an earlier run remembered.
class Setup : public QObject
{
    Q_OBJECT

public slots:
    static void applicationAvailable()
    {
        QCoreApplication::setApplicationName(QStringLiteral("multivector"));
        QQuickStyle::setStyle(QStringLiteral("Basic"));
        QDir(QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation)).removeRecursively();
    }
};

} // namespace

int main(int argc, char **argv)
{
    // A run by hand, without CTest's environment, must touch neither a display nor the user's settings.
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM")) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
        qputenv("QT_QUICK_BACKEND", "software");
        QStandardPaths::setTestModeEnabled(true);
    }
    Setup setup;
    return quick_test_main_with_setup(argc, argv, "qml", QUICK_TEST_SOURCE_DIR, &setup);
}

#include "main.moc"

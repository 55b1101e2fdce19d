// SPDX-License-Identifier: GPL-3.0-or-later
#include <QGuiApplication>

#include <catch2/catch_session.hpp>

int main(int argc, char **argv)
{
    // A run by hand, without CTest's environment, must not need a display either.
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    if (!qEnvironmentVariableIsSet("QT_QUICK_BACKEND"))
        qputenv("QT_QUICK_BACKEND", "software");
    const QGuiApplication app(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("multivector"));
    return Catch::Session().run(argc, argv);
}

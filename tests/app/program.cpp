// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/program.h"

#include <QProcess>

ProgramResult runProgram(const QStringList &arguments, const QString &outputFile)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char *name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "QT_QUICK_BACKEND"})
        environment.remove(QLatin1String(name));
    environment.insert(QStringLiteral("LANG"), QStringLiteral("C.UTF-8"));
    // Whole stacks, so that tests/lsan.supp can tell what Qt's platform plugin leaks from what we do; without
    // sanitizers idle.
    environment.insert(QStringLiteral("ASAN_OPTIONS"), QStringLiteral("fast_unwind_on_malloc=0"));
    process.setProcessEnvironment(environment);
    if (!outputFile.isEmpty())
        process.setStandardOutputFile(outputFile);
    process.start(QStringLiteral(MULTIVECTOR_PROGRAM), arguments);
    constexpr int PatienceMs = 100'000;
    if (!process.waitForFinished(PatienceMs))
        process.kill();
    process.waitForFinished();
    const bool hasEnded = process.exitStatus() == QProcess::NormalExit && process.error() == QProcess::UnknownError;
    return {hasEnded ? process.exitCode() : -1, process.readAllStandardOutput(), process.readAllStandardError()};
}

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

/// What a run of the program came to.
struct ProgramResult
{
    int exitCode = -1; ///< −1 where it crashed or never started
    QByteArray output; ///< stdout
    QByteArray errors; ///< stderr
};

/// Runs `multivector` as a user without a display would, and waits for its end. Its output goes to a file if one is
/// named.
ProgramResult runProgram(const QStringList &arguments, const QString &outputFile = {});

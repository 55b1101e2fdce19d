// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/app/program.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <cmath>
#include <utility>
#include <vector>

// What the tests of the subcommands share: words, tables, and the one sentence a command must fail with.

inline QStringList words(std::initializer_list<const char *> list)
{
    QStringList result;
    for (const char *word : list)
        result.append(QString::fromUtf8(word));
    return result;
}

/// A table as RFC 4180 reads it.
inline std::vector<QStringList> rowsOf(const QByteArray &csv)
{
    std::vector<QStringList> rows;
    QStringList row;
    QString field;
    bool isQuoted = false;
    const QString text = QString::fromUtf8(csv);
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (isQuoted && c == u'"' && i + 1 < text.size() && text.at(i + 1) == u'"') {
            field += c;
            ++i;
        } else if (c == u'"') {
            isQuoted = !isQuoted;
        } else if (!isQuoted && (c == u',' || c == u'\n')) {
            row.append(field);
            field.clear();
            if (c == u'\n')
                rows.push_back(std::exchange(row, {}));
        } else {
            field += c;
        }
    }
    CHECK_FALSE(isQuoted);
    CHECK(field.isEmpty()); // the last line is ended, too
    return rows;
}

/// The row of a table whose first fields are these; empty if there is none.
inline QStringList rowOf(const std::vector<QStringList> &rows, const QStringList &start)
{
    for (const QStringList &row : rows) {
        if (row.first(std::min(start.size(), row.size())) == start)
            return row;
    }
    return {};
}

inline bool isNumber(const QString &text)
{
    bool isOne = false;
    const double value = text.toDouble(&isOne);
    return isOne && std::isfinite(value) && value > 0;
}

/// Runs the program and returns the one sentence it must fail with.
inline std::string sentenceFor(const QStringList &arguments)
{
    const ProgramResult result = runProgram(arguments);
    const std::string sentence = result.errors.toStdString();
    CAPTURE(arguments.join(QLatin1Char(' ')).toStdString(), sentence);
    CHECK(result.exitCode > 0);
    CHECK(result.output.isEmpty());
    CHECK(sentence.starts_with("multivector: "));
    CHECK(sentence.ends_with(".\n"));
    CHECK(std::ranges::count(sentence, '\n') == 1);
    return sentence;
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/messages.h"

#include <QCoreApplication>
#include <QFileInfo>

QString translated(const geodata::Text &text)
{
    // Only the pattern is looked up; the values are put in afterwards, by the same rule as in English.
    geodata::Text local = text;
    local.pattern = QCoreApplication::translate("geodata", text.pattern.c_str()).toStdString();
    return QString::fromStdString(toEnglish(local));
}

QString translated(const geodata::Error &error)
{
    QString sentence;
    if (!error.file.empty())
        sentence = QFileInfo(QString::fromStdString(error.file)).fileName();
    if (!error.place.isEmpty())
        sentence += (sentence.isEmpty() ? QString() : QStringLiteral(", ")) + translated(error.place);
    if (!sentence.isEmpty())
        sentence += QStringLiteral(": ");
    sentence += translated(error.problem);
    if (!error.wayOut.isEmpty())
        sentence += QStringLiteral("; ") + translated(error.wayOut);
    return sentence + QLatin1Char('.');
}

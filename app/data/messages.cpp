// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/messages.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace {

// lupdate files a sentence under the class or namespace it stands in; these are all that write some.
// test_messages fails if one is missing.
constexpr const char *Contexts[] = {"geodata",
                                    "geodata::Claims",
                                    "geodata::CorridorTableReader",
                                    "geodata::CsvContent",
                                    "geodata::CsvReader",
                                    "geodata::CsvRow",
                                    "geodata::ManifestReader",
                                    "geodata::Meaning",
                                    "geodata::NoticeBook",
                                    "geodata::RowNotices",
                                    "geodata::TradeChecks",
                                    "geodata::TradeRows",
                                    "geodata::ViewpointReader",
                                    "std"};

} // namespace

QString translated(const geodata::Text &text)
{
    // Only the pattern is looked up; the values are put in afterwards, by the same rule as in English.
    geodata::Text local = text;
    for (const char *context : Contexts) {
        const QString pattern = QCoreApplication::translate(context, text.pattern.c_str());
        if (pattern != QString::fromStdString(text.pattern)) {
            local.pattern = pattern.toStdString();
            break;
        }
    }
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

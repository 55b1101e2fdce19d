// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/meeting_text.h"

#include <QLocale>
#include <QStringList>

using geodata::MeetingLevel;
using geodata::MeetingState;
using geodata::PartialDate;

namespace {

/// "2nd": the English ending. Where a language writes the number alone or with one ending for all, its translation of
/// the sentence has that.
QString endingOf(int ordinal)
{
    const int lastTwo = ordinal % 100;
    if (lastTwo >= 11 && lastTwo <= 13)
        return QStringLiteral("th");
    switch (ordinal % 10) {
    case 1:
        return QStringLiteral("st");
    case 2:
        return QStringLiteral("nd");
    case 3:
        return QStringLiteral("rd");
    default:
        return QStringLiteral("th");
    }
}

/// Fills in a number and its English ending, which a translation may leave out.
QString ordinalIn(QString sentence, int ordinal)
{
    return sentence.replace(QStringLiteral("{number}"), QString::number(ordinal))
        .replace(QStringLiteral("{ending}"), endingOf(ordinal));
}

QString ordinalTitle(MeetingLevel level, int ordinal)
{
    switch (level) {
    case MeetingLevel::Summit:
        return ordinalIn(MeetingText::tr("{number}{ending} summit"), ordinal);
    case MeetingLevel::ForeignMinisters:
        return ordinalIn(MeetingText::tr("{number}{ending} meeting of foreign ministers"), ordinal);
    case MeetingLevel::Other:
        break;
    }
    return ordinalIn(MeetingText::tr("{number}{ending} meeting"), ordinal);
}

/// "3 summits held since 2022".
QString heldText(MeetingLevel level, int count, const QString &since)
{
    switch (level) {
    case MeetingLevel::Summit:
        return MeetingText::tr("%n summit(s) held since %1", nullptr, count).arg(since);
    case MeetingLevel::ForeignMinisters:
        return MeetingText::tr("%n meeting(s) of foreign ministers held since %1", nullptr, count).arg(since);
    case MeetingLevel::Other:
        break;
    }
    return MeetingText::tr("%n meeting(s) held since %1", nullptr, count).arg(since);
}

} // namespace

QString MeetingText::date(const PartialDate &date)
{
    const QLocale locale;
    if (date.year == 0)
        return tr("no date yet");
    const QString year = QString::number(date.year);
    if (date.month == 0)
        return year;
    if (date.day == 0)
        return tr("%1 %2", "a month alone and its year").arg(locale.standaloneMonthName(date.month), year);
    return tr("%1 %2 %3", "day, month and year").arg(QString::number(date.day), locale.monthName(date.month), year);
}

QString MeetingText::dates(const PartialDate &date, const PartialDate &endDate)
{
    if (endDate.year == 0 || endDate == date)
        return MeetingText::date(date);
    const bool areDays = date.day != 0 && endDate.day != 0;
    if (areDays && date.year == endDate.year && date.month == endDate.month)
        return tr("%1–%2 %3 %4", "first day, last day, month and year")
            .arg(QString::number(date.day), QString::number(endDate.day), QLocale().monthName(date.month),
                 QString::number(date.year));
    if (areDays && date.year == endDate.year)
        return tr("%1 %2 – %3", "first day, its month, and the last date in full")
            .arg(QString::number(date.day), QLocale().monthName(date.month), MeetingText::date(endDate));
    return tr("%1 – %2", "first and last date, each in full").arg(MeetingText::date(date), MeetingText::date(endDate));
}

QString MeetingText::title(MeetingLevel level, int ordinal)
{
    if (ordinal > 0)
        return ordinalTitle(level, ordinal);
    switch (level) {
    case MeetingLevel::Summit:
        return tr("summit");
    case MeetingLevel::ForeignMinisters:
        return tr("meeting of foreign ministers");
    case MeetingLevel::Other:
        break;
    }
    return tr("meeting");
}

QString MeetingText::state(MeetingState state)
{
    switch (state) {
    case MeetingState::Held:
        return tr("held", "a meeting");
    case MeetingState::Planned:
        return tr("planned", "a meeting");
    case MeetingState::Announced:
        return tr("announced", "a meeting");
    case MeetingState::Postponed:
        return tr("postponed", "a meeting");
    case MeetingState::Cancelled:
        break;
    }
    return tr("cancelled", "a meeting");
}

QString MeetingText::count(const geodata::MeetingFormat &format)
{
    QStringList parts;
    const QString since = QString::number(format.since.year);
    if (format.listed > 0)
        parts.append(heldText(format.level, format.listed, since));
    if (format.otherCircle > 0)
        parts.append(tr("%1, in another circle", "how many meetings were held")
                         .arg(heldText(format.level, format.otherCircle, since)));
    if (format.listed + format.otherCircle == 0)
        parts.append(tr("%1: none held yet", "a kind of meeting").arg(title(format.level, 0)));
    // Where the organiser counts otherwise than the table lists, both are told; an old count that nobody went on with
    // says nothing of how many there were.
    const int held = format.listed + format.otherCircle;
    if (format.ordinal > held || (format.lastOrdinal > 0 && format.lastOrdinal != held))
        parts.append(tr("%1 by the organiser's count", "which one the last was")
                         .arg(ordinalTitle(format.level, format.ordinal)));
    return parts.join(QStringLiteral(" · "));
}

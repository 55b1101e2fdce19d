// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geodata/derive/meeting_formats.h"
#include "geodata/model/meeting.h"

#include <QCoreApplication>
#include <QString>

/// Writes meetings for people, in the interface's language.
class MeetingText
{
    Q_DECLARE_TR_FUNCTIONS(MeetingText)

public:
    /// "18 May 2023", "May 2023", "2023", or that there is no date: as precisely as it is known.
    static QString date(const geodata::PartialDate &date);
    /// "18–19 May 2023", "30 April – 1 May 2023"; the one date where there is no other.
    static QString dates(const geodata::PartialDate &date, const geodata::PartialDate &endDate);
    /// "2nd summit", "meeting of foreign ministers": what kind, and which by the organiser's count.
    static QString title(geodata::MeetingLevel level, int ordinal);
    /// "held", "planned" …
    static QString state(geodata::MeetingState state);
    /// "2 summits held since 2023 · 3rd by the organiser's count": what a format comes to at its level.
    static QString count(const geodata::MeetingFormat &format);
};

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geodata/model/place.h"

#include <QString>
#include <QStringList>
#include <QtQmlIntegration>

/// How a meeting is drawn, by whether it took place.
namespace MeetingLook {
Q_NAMESPACE
QML_ELEMENT

enum Look
{
    Filled, ///< held
    Hollow, ///< planned or announced
    Half,   ///< postponed
    Crossed ///< cancelled
};
Q_ENUM_NS(Look)
} // namespace MeetingLook

/// One meeting as timeline and map draw it.
struct MeetingMark
{
    Q_GADGET
    QML_VALUE_TYPE(meetingMark)
    Q_PROPERTY(QString id MEMBER id)
    Q_PROPERTY(QString power MEMBER power)
    Q_PROPERTY(int year MEMBER year)
    Q_PROPERTY(int month MEMBER month)
    Q_PROPERTY(bool isSummit MEMBER isSummit)
    Q_PROPERTY(MeetingLook::Look look MEMBER look)
    Q_PROPERTY(QString text MEMBER text)

public:
    QString id;
    QString power;
    int year = 0;  ///< 0: not known
    int month = 0; ///< 1..12; 0: not known
    bool isSummit = false;
    MeetingLook::Look look = MeetingLook::Filled;
    QString text; ///< "China-Central Asia, 1st summit · 18–19 May 2023 · Xi'an", and its state where that isn't held

    bool operator==(const MeetingMark &) const = default;
};

/// The meetings of one place in the shown year.
struct MeetingPlace
{
    geodata::WorldPoint where;
    QString name;
    QList<MeetingMark> marks;

    bool operator==(const MeetingPlace &) const = default;
};

/// A spot on the timeline's row of meetings.
struct MeetingSpot
{
    Q_GADGET
    QML_VALUE_TYPE(meetingSpot)
    Q_PROPERTY(double x MEMBER x)
    Q_PROPERTY(QList<MeetingMark> marks MEMBER marks)
    Q_PROPERTY(int drawn MEMBER drawn)

public:
    double x = 0;             ///< its middle, pixels from where the first year begins
    QList<MeetingMark> marks; ///< summits first
    int drawn = 0;            ///< how many of them are drawn, one below the other; the others are only counted

    bool operator==(const MeetingSpot &) const = default;
};

/// A meeting as people read it; all texts in one language and its number format.
struct MeetingFacts
{
    Q_GADGET
    QML_VALUE_TYPE(meetingFacts)
    Q_PROPERTY(QString id MEMBER id)
    Q_PROPERTY(QString power MEMBER power)
    Q_PROPERTY(QString powerName MEMBER powerName)
    Q_PROPERTY(QString format MEMBER format)
    Q_PROPERTY(QString title MEMBER title)
    Q_PROPERTY(QString date MEMBER date)
    Q_PROPERTY(QString place MEMBER place)
    Q_PROPERTY(QString state MEMBER state)
    Q_PROPERTY(QString circle MEMBER circle)
    Q_PROPERTY(QString outcome MEMBER outcome)
    Q_PROPERTY(QString link MEMBER link)
    Q_PROPERTY(QString site MEMBER site)
    Q_PROPERTY(QString note MEMBER note)
    Q_PROPERTY(QStringList counts MEMBER counts)
    Q_PROPERTY(QString previous MEMBER previous)
    Q_PROPERTY(QString next MEMBER next)
    Q_PROPERTY(bool isSummit MEMBER isSummit)
    Q_PROPERTY(MeetingLook::Look look MEMBER look)
    Q_PROPERTY(bool hasPlace MEMBER hasPlace)
    Q_PROPERTY(double longitude MEMBER longitude)
    Q_PROPERTY(double latitude MEMBER latitude)

public:
    QString id; ///< empty: there is no such meeting
    QString power;
    QString powerName;
    QString format;
    QString title;   ///< "2nd summit"
    QString date;    ///< "18–19 May 2023", "June 2022": as precisely as it is known
    QString place;   ///< as the table has it; may be empty
    QString state;   ///< "Held"
    QString circle;  ///< that it is no meeting with all five; empty if it is one
    QString outcome; ///< may be empty
    QString link;    ///< a web address to where it is from; may be empty
    QString site;    ///< "astanatimes.com": whose address that is
    QString note;
    QStringList counts; ///< how many meetings the format has had, a line a level
    QString previous;   ///< id of the meeting of the same format before; empty: none
    QString next;
    bool isSummit = false;
    MeetingLook::Look look = MeetingLook::Filled;
    bool hasPlace = false; ///< whether there is one place on the map
    double longitude = 0;  ///< degrees
    double latitude = 0;

    bool operator==(const MeetingFacts &) const = default;
};

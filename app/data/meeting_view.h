// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/data/atlas_handle.h"
#include "app/data/meeting_facts.h"
#include "geodata/derive/meeting_formats.h"

#include <QObject>

/// What a scene shows of an atlas' meetings: marks along the years, places on the map, and all that is known of each.
class MeetingView : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(AtlasHandle atlas READ atlas WRITE setAtlas NOTIFY atlasChanged FINAL)
    Q_PROPERTY(QString language READ language WRITE setLanguage NOTIFY languageChanged FINAL)
    Q_PROPERTY(int year READ year WRITE setYear NOTIFY yearChanged FINAL)
    Q_PROPERTY(QString selected READ selected WRITE setSelected NOTIFY selectedChanged FINAL)

    Q_PROPERTY(bool hasTable READ hasTable NOTIFY marksChanged FINAL)
    Q_PROPERTY(QList<MeetingMark> marks READ marks NOTIFY marksChanged FINAL)
    Q_PROPERTY(QList<MeetingMark> shown READ shown NOTIFY placesChanged FINAL)

public:
    using QObject::QObject;

    const AtlasHandle &atlas() const { return m_atlas; }
    QString language() const { return m_language; } ///< of the names of formats and places, and of outcomes
    int year() const { return m_year; }             ///< whose meetings are on the map
    QString selected() const { return m_selected; } ///< id; on the map whatever its year
    void setAtlas(const AtlasHandle &atlas);
    void setLanguage(const QString &language);
    void setYear(int year);
    void setSelected(const QString &id);

    bool hasTable() const { return !m_marks.isEmpty(); }           ///< whether the atlas has any meeting
    const QList<MeetingMark> &marks() const { return m_marks; }    ///< by date, those without one last
    const QList<MeetingPlace> &places() const { return m_places; } ///< the most meetings first
    QList<MeetingMark> shown() const;                              ///< what is on the map

    /// All that is known of a meeting, by its id.
    Q_INVOKABLE MeetingFacts facts(const QString &id) const;
    /// Where the meetings stand in a row of years of a width each; see layOutMeetings().
    Q_INVOKABLE QList<MeetingSpot> spots(int firstYear, int lastYear, double pitch) const;
    /// What a power's formats come to, a line a format and level: "China-Central Asia: 3 summits held since 2022".
    Q_INVOKABLE QStringList summariesOf(const QString &power) const;

signals:
    void atlasChanged();
    void languageChanged();
    void yearChanged();
    void selectedChanged();
    void marksChanged();
    void placesChanged();

private:
    void updateMarks();
    void updatePlaces();
    MeetingMark markOf(const geodata::Meeting &meeting) const;
    QString in(const geodata::Names &names) const;
    QString powerName(const QString &power) const;
    QStringList countsOf(const geodata::Meeting &meeting) const;

    AtlasHandle m_atlas;
    QString m_language = QStringLiteral("en");
    int m_year = 0;
    QString m_selected;

    std::vector<geodata::MeetingFormat> m_formats;
    QList<MeetingMark> m_marks; // by row of the atlas
    QList<MeetingPlace> m_places;
};

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/meeting_view.h"

#include "app/data/meeting_layout.h"
#include "app/data/meeting_text.h"

#include <QUrl>

#include <algorithm>

using geodata::Meeting;
using geodata::MeetingLevel;
using geodata::MeetingState;

namespace {

MeetingLook::Look lookOf(MeetingState state)
{
    switch (state) {
    case MeetingState::Held:
        return MeetingLook::Filled;
    case MeetingState::Planned:
    case MeetingState::Announced:
        return MeetingLook::Hollow;
    case MeetingState::Postponed:
        return MeetingLook::Half;
    case MeetingState::Cancelled:
        break;
    }
    return MeetingLook::Crossed;
}

bool isSameSeries(const Meeting &a, const Meeting &b)
{
    return a.power == b.power && geodata::nameIn(a.format, "en") == geodata::nameIn(b.format, "en");
}

/// Only what a browser shows is offered as a link: a table is somebody else's file.
bool isWebAddress(const std::string &link)
{
    const QString scheme = QUrl(QString::fromStdString(link)).scheme();
    return scheme == QLatin1String("https") || scheme == QLatin1String("http");
}

QString capitalized(const QString &text)
{
    return text.left(1).toUpper() + text.mid(1);
}

} // namespace

void MeetingView::setAtlas(const AtlasHandle &atlas)
{
    if (m_atlas == atlas)
        return;
    const bool hasOtherMeetings = m_atlas.atlas != atlas.atlas; // another viewpoint has the same
    m_atlas = atlas;
    emit atlasChanged();
    if (hasOtherMeetings)
        updateMarks();
}

void MeetingView::setLanguage(const QString &language)
{
    if (m_language == language)
        return;
    m_language = language;
    emit languageChanged();
    updateMarks();
}

void MeetingView::setYear(int year)
{
    if (m_year == year)
        return;
    m_year = year;
    emit yearChanged();
    updatePlaces();
}

void MeetingView::setSelected(const QString &id)
{
    if (m_selected == id)
        return;
    m_selected = id;
    emit selectedChanged();
    updatePlaces();
}

QList<MeetingMark> MeetingView::shown() const
{
    QList<MeetingMark> shown;
    for (const MeetingPlace &place : m_places)
        shown += place.marks;
    return shown;
}

QString MeetingView::in(const geodata::Names &names) const
{
    const auto name = geodata::nameIn(names, m_language.toStdString());
    return QString::fromUtf8(name.data(), qsizetype(name.size()));
}

QString MeetingView::powerName(const QString &power) const
{
    const QString name =
        m_atlas.hasPower(power) ? m_atlas.powerName(power, m_language) : m_atlas.nameOf(power, m_language);
    return name.isEmpty() ? power : name; // such as an organisation
}

MeetingMark MeetingView::markOf(const Meeting &meeting) const
{
    QStringList parts{tr("%1, %2", "a format and which of its meetings")
                          .arg(in(meeting.format), MeetingText::title(meeting.level, meeting.ordinal)),
                      MeetingText::dates(meeting.date, meeting.endDate)};
    if (!meeting.place.empty())
        parts.append(in(meeting.place));
    if (meeting.state != MeetingState::Held)
        parts.append(MeetingText::state(meeting.state));
    return {.id = QString::fromStdString(meeting.id),
            .power = QString::fromStdString(meeting.power),
            .year = meeting.date.year,
            .month = meeting.date.month,
            .isSummit = meeting.level == MeetingLevel::Summit,
            .look = lookOf(meeting.state),
            .text = parts.join(QStringLiteral(" · "))};
}

void MeetingView::updateMarks()
{
    m_marks.clear();
    m_formats.clear();
    if (m_atlas.atlas) {
        m_formats = geodata::formatsOf(m_atlas.atlas->meetings);
        m_marks.reserve(qsizetype(m_atlas.atlas->meetings.size()));
        for (const Meeting &meeting : m_atlas.atlas->meetings)
            m_marks.append(markOf(meeting));
    }
    emit marksChanged();
    updatePlaces();
}

void MeetingView::updatePlaces()
{
    QList<MeetingPlace> places;
    for (qsizetype row = 0; row < m_marks.size(); ++row) {
        const Meeting &meeting = m_atlas.atlas->meetings[std::size_t(row)];
        const MeetingMark &mark = m_marks[row];
        if (!meeting.where || (mark.id != m_selected && mark.year != m_year))
            continue;
        const geodata::WorldPoint where = toWorld(*meeting.where);
        auto place = std::ranges::find(places, where, &MeetingPlace::where);
        if (place == places.end()) {
            places.append({.where = where, .name = in(meeting.place), .marks = {}});
            place = places.end() - 1;
        }
        place->marks.append(mark);
    }
    std::ranges::stable_sort(places, std::ranges::greater(),
                             [](const MeetingPlace &place) { return place.marks.size(); });
    if (places == m_places)
        return;
    m_places = std::move(places);
    emit placesChanged();
}

QStringList MeetingView::countsOf(const Meeting &meeting) const
{
    QStringList counts;
    for (const geodata::MeetingFormat &format : m_formats) {
        if (format.power == meeting.power &&
            geodata::nameIn(format.names, "en") == geodata::nameIn(meeting.format, "en"))
            counts.append(capitalized(MeetingText::count(format)));
    }
    return counts;
}

MeetingFacts MeetingView::facts(const QString &id) const
{
    const auto mark = std::ranges::find(m_marks, id, &MeetingMark::id);
    if (id.isEmpty() || mark == m_marks.end())
        return {};
    const std::vector<Meeting> &all = m_atlas.atlas->meetings;
    const auto meeting = all.begin() + (mark - m_marks.begin());
    MeetingFacts facts;
    facts.id = id;
    facts.power = mark->power;
    facts.powerName = powerName(mark->power);
    facts.format = in(meeting->format);
    facts.title = capitalized(MeetingText::title(meeting->level, meeting->ordinal));
    facts.date = MeetingText::dates(meeting->date, meeting->endDate);
    facts.place = in(meeting->place);
    facts.state = capitalized(MeetingText::state(meeting->state));
    facts.circle = meeting->isWithFive ? QString() : tr("Another circle: not all five states belong to it");
    facts.outcome = in(meeting->outcome);
    facts.link = isWebAddress(meeting->link) ? QString::fromStdString(meeting->link) : QString();
    facts.site = QUrl(facts.link).host();
    if (facts.site.startsWith(QLatin1String("www.")))
        facts.site.remove(0, 4);
    facts.note = QString::fromStdString(meeting->note);
    facts.counts = countsOf(*meeting);
    const auto isAlike = [&](const Meeting &other) { return isSameSeries(other, *meeting); };
    if (const auto next = std::find_if(meeting + 1, all.end(), isAlike); next != all.end())
        facts.next = QString::fromStdString(next->id);
    const auto before = std::find_if(std::make_reverse_iterator(meeting), all.rend(), isAlike);
    if (before != all.rend())
        facts.previous = QString::fromStdString(before->id);
    facts.isSummit = mark->isSummit;
    facts.look = mark->look;
    facts.hasPlace = meeting->where.has_value();
    if (meeting->where) {
        facts.longitude = meeting->where->lon;
        facts.latitude = meeting->where->lat;
    }
    return facts;
}

QList<MeetingSpot> MeetingView::spots(int firstYear, int lastYear, double pitch) const
{
    return layOutMeetings(m_marks, {firstYear, lastYear, pitch});
}

QStringList MeetingView::summariesOf(const QString &power) const
{
    QStringList lines;
    for (const geodata::MeetingFormat &format : m_formats) {
        if (QString::fromStdString(format.power) == power)
            lines.append(tr("%1: %2", "a format and what its meetings come to")
                             .arg(in(format.names), MeetingText::count(format)));
    }
    return lines;
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/country_view.h"

#include "app/data/corridor_text.h"
#include "app/data/meeting_text.h"
#include "geodata/derive/country_profile.h"

#include <algorithm>

using namespace geodata;

namespace {

QString nameOf(const Names &names, const QString &language)
{
    const std::string_view name = nameIn(names, language.toStdString());
    return QString::fromUtf8(name.data(), qsizetype(name.size()));
}

QString firstUpper(QString text)
{
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}

} // namespace

void CountryView::setAtlas(const AtlasHandle &atlas)
{
    if (m_atlas == atlas)
        return;
    m_atlas = atlas;
    emit atlasChanged();
    update();
}

void CountryView::setCode(const QString &code)
{
    if (m_code == code)
        return;
    m_code = code;
    emit codeChanged();
    update();
}

void CountryView::setLanguage(const QString &language)
{
    if (m_language == language)
        return;
    m_language = language;
    emit languageChanged();
    update();
}

void CountryView::update()
{
    m_info = {};
    m_borders.clear();
    if (m_atlas.hasCountry(m_code)) {
        const Atlas &atlas = *m_atlas.atlas;
        const CountryProfile profile =
            profileOf(atlas, atlas.facts[m_atlas.viewpoint], atlas.rowOf(m_code.toStdString()));
        const CorridorText words(m_atlas, m_language);
        m_borders = m_atlas.bordersOf(m_code, m_language);
        m_info.code = m_code;
        m_info.name = m_atlas.nameOf(m_code, m_language);
        m_info.area = m_atlas.areaOf(m_code);
        m_info.note = m_atlas.noteOf(m_code, m_language);
        m_info.isState = m_atlas.isState(m_code);
        m_info.measured =
            m_atlas.scale().isEmpty()
                ? tr("Area and lengths computed on the WGS 84 ellipsoid from the file's outlines")
                : tr("Area and lengths computed on the WGS 84 ellipsoid from outlines at %1").arg(m_atlas.scale());
        for (const CorridorPassage &passage : profile.corridors) {
            const Corridor &corridor = atlas.corridors.corridors[passage.corridor];
            QStringList details;
            if (passage.touch == CorridorTouch::ByBranch)
                details.append(tr("only by a branch"));
            if (passage.unbuiltKm > 0)
                details.append(tr("%1 not in operation yet").arg(m_atlas.lengthOf(passage.unbuiltKm)));
            if (passage.unstatedKm > 0)
                details.append(tr("%1 of no stated status").arg(m_atlas.lengthOf(passage.unstatedKm)));
            m_info.corridors.append({QString::fromStdString(corridor.id), nameOf(corridor.names, m_language),
                                     m_atlas.lengthOf(passage.operatingKm), details.join(QStringLiteral(" · "))});
        }
        for (const Meeting *meeting : profile.meetings)
            m_info.meetings.prepend({QString::fromStdString(meeting->id), nameOf(meeting->format, m_language),
                                     MeetingText::dates(meeting->date, meeting->endDate),
                                     QStringList{MeetingText::title(meeting->level, meeting->ordinal),
                                                 nameOf(meeting->place, m_language), MeetingText::state(meeting->state)}
                                         .join(QStringLiteral(" · "))});
        std::vector<const NamedPlace *> places = profile.places;
        std::ranges::stable_partition(places,
                                      [](const NamedPlace *place) { return place->kind == PlaceKind::Capital; });
        for (const NamedPlace *place : places)
            m_info.places.append(
                {QString(), nameOf(place->names, m_language), QString(), firstUpper(CorridorText::kind(place->kind))});
    }
    emit shownChanged();
}

QList<ComparedName> CountryView::states() const
{
    QList<ComparedName> states;
    if (m_atlas.isLoaded()) {
        for (const std::string &code : m_atlas.atlas->manifest.centralAsia)
            states.append({QString::fromStdString(code), m_atlas.nameOf(QString::fromStdString(code), m_language)});
    }
    return states;
}

QString CountryView::text() const
{
    if (m_info.code.isEmpty())
        return {};
    QStringList lines{m_info.name + QStringLiteral(", ") + m_info.area};
    const auto add = [&lines](const QString &heading, const QList<ListedFact> &facts) {
        if (facts.isEmpty())
            return;
        lines.append(QString());
        lines.append(heading);
        for (const ListedFact &fact : facts) {
            QStringList parts{fact.title, fact.value, fact.detail};
            parts.removeAll(QString());
            lines.append(QStringLiteral("  ") + parts.join(QStringLiteral(" · ")));
        }
    };
    QList<ListedFact> neighbours;
    for (const BorderFacts &border : m_borders)
        neighbours.append({border.codeB, border.nameB, border.length, border.stated.join(QStringLiteral("; "))});
    add(tr("Neighbours"), neighbours);
    add(tr("Corridors"), m_info.corridors);
    add(tr("Meetings"), m_info.meetings);
    add(tr("Places"), m_info.places);
    lines.append(QString());
    lines.append(m_info.measured);
    return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

// SPDX-License-Identifier: GPL-3.0-or-later
// What of a comparison is computed from shapes or counted in tables, and of no one year.
#include "geodata/derive/comparison_rows.h"
#include "geodata/derive/meeting_formats.h"

#include <algorithm>
#include <set>

namespace geodata {
namespace {

using Lands = std::vector<CountryRow>;

constexpr std::string_view KmUnit = "km";
constexpr std::string_view CountUnit = "count";

/// The countries of these codes that the atlas has.
Lands landsOf(std::span<const std::string> codes, const Atlas &atlas)
{
    Lands lands;
    for (const std::string &code : codes) {
        if (const CountryRow row = atlas.rowOf(code); row != NoCountry)
            lands.push_back(row);
    }
    return lands;
}

/// The countries that act as one in a power; the one of that code where the atlas knows no such power.
Lands membersOf(const std::string &id, const Atlas &atlas)
{
    const auto power = std::ranges::find(atlas.manifest.powers, id, &Power::id);
    return power == atlas.manifest.powers.end() ? landsOf(std::span(&id, 1), atlas) : landsOf(power->members, atlas);
}

ComparisonCell valueCell(double value, std::string_view unit, CellOrigin origin)
{
    return {.state = CellState::Value, .value = value, .upper = value, .unit = unit, .origin = origin};
}

/// Makes the rows, power by power.
class FactRowMaker
{
public:
    FactRowMaker(const Atlas &atlas, const ViewpointFacts &facts, const ComparisonRequest &request)
        : m_atlas(atlas), m_facts(facts), m_formats(formatsOf(atlas.meetings)),
          m_area(request.area == RegionCode ? landsOf(atlas.manifest.centralAsia, atlas)
                                            : landsOf(std::span(&request.area, 1), atlas))
    {
        findCorridors();
        for (const auto &[id, kind] :
             std::initializer_list<std::pair<RowId, RowKind>>{{RowId::BorderKm, RowKind::Kilometers},
                                                              {RowId::StatesBordered, RowKind::Count},
                                                              {RowId::Corridors, RowKind::Count},
                                                              {RowId::CorridorKm, RowKind::Kilometers},
                                                              {RowId::CorridorKmPlanned, RowKind::Kilometers},
                                                              {RowId::CorridorsAvoiding, RowKind::Count},
                                                              {RowId::MeetingsHeld, RowKind::Count},
                                                              {RowId::LastMeeting, RowKind::Date},
                                                              {RowId::NextMeeting, RowKind::Date},
                                                              {RowId::HighestLevel, RowKind::Level}})
            m_rows.push_back({.id = id,
                              .kind = kind,
                              .unit = kind == RowKind::Kilometers ? KmUnit
                                      : kind == RowKind::Count    ? CountUnit
                                                                  : std::string_view()});
        for (const std::string &power : request.powers) {
            for (ComparisonRow &row : m_rows)
                row.cells.push_back({.unit = row.unit});
            const Lands members = membersOf(power, atlas);
            if (!members.empty() && !m_area.empty()) {
                addBorders(members);
                addCorridors(members);
            }
            addMeetings(power);
        }
    }

    std::vector<ComparisonRow> take() { return std::move(m_rows); }

private:
    ComparisonCell &cellOf(RowId id) { return std::ranges::find(m_rows, id, &ComparisonRow::id)->cells.back(); }

    /// The corridors that cross the area, and the edges of the net that they use.
    void findCorridors()
    {
        for (std::uint32_t corridor = 0; corridor < m_atlas.corridors.corridors.size(); ++corridor) {
            if (touches(corridor, m_area))
                m_corridors.push_back(corridor);
        }
        const CorridorNet &net = m_atlas.corridorNet;
        for (std::uint32_t edge = 0; edge < net.edges.size(); ++edge) {
            if (std::ranges::any_of(net.users[net.edges[edge].section],
                                    [this](std::uint32_t user) { return std::ranges::contains(m_corridors, user); }))
                m_edges.push_back(edge);
        }
    }

    bool touches(std::uint32_t corridor, const Lands &lands) const
    {
        return std::ranges::any_of(lands, [&](CountryRow land) {
            return touchOf(corridor, land, m_facts.corridors) != CorridorTouch::Avoids;
        });
    }

    void addBorders(const Lands &members)
    {
        ComparisonCell &length = cellOf(RowId::BorderKm) = valueCell(0, KmUnit, CellOrigin::Outlines);
        std::set<CountryRow> states;
        for (const Border &border : m_facts.borders) {
            const bool isStraight = std::ranges::contains(members, border.a) && std::ranges::contains(m_area, border.b);
            if (!isStraight && !(std::ranges::contains(members, border.b) && std::ranges::contains(m_area, border.a)))
                continue;
            const CountryRow state = isStraight ? border.b : border.a;
            states.insert(state);
            length.value += border.kilometers;
            length.figures.push_back({.value = border.kilometers,
                                      .unit = KmUnit,
                                      .source = m_atlas.manifest.source,
                                      .country = m_atlas.countries[state].code});
            for (const StatedLength *stated : m_atlas.statedLengthsOf(border))
                length.alternatives.push_back({.value = stated->kilometers,
                                               .unit = KmUnit,
                                               .reporter = stated->source,
                                               .source = stated->source,
                                               .link = stated->link,
                                               .note = stated->note,
                                               .country = m_atlas.countries[state].code});
        }
        length.upper = length.value;
        cellOf(RowId::StatesBordered) = valueCell(static_cast<double>(states.size()), CountUnit, CellOrigin::Outlines);
    }

    void addCorridors(const Lands &members)
    {
        if (m_atlas.corridors.corridors.empty())
            return;
        ComparisonCell &crossing = cellOf(RowId::Corridors) = valueCell(0, CountUnit, CellOrigin::Corridors);
        ComparisonCell &avoiding = cellOf(RowId::CorridorsAvoiding) = crossing;
        for (const std::uint32_t corridor : m_corridors)
            (touches(corridor, members) ? crossing : avoiding).corridors.push_back(corridor);
        for (ComparisonCell *cell : {&crossing, &avoiding})
            cell->value = cell->upper = static_cast<double>(cell->corridors.size());
        double operating = 0, planned = 0;
        for (const std::uint32_t edge : m_edges) {
            const double km = kmIn(edge, members);
            switch (m_atlas.corridors.sections[m_atlas.corridorNet.edges[edge].section].status) {
            case CorridorStatus::Operating:
                operating += km;
                break;
            case CorridorStatus::UnderConstruction:
            case CorridorStatus::Planned:
                planned += km;
                break;
            case CorridorStatus::NotStated:
                break;
            }
        }
        cellOf(RowId::CorridorKm) = valueCell(operating, KmUnit, CellOrigin::Corridors);
        cellOf(RowId::CorridorKmPlanned) = valueCell(planned, KmUnit, CellOrigin::Corridors);
    }

    double kmIn(std::uint32_t edge, const Lands &members) const
    {
        const Lands &lands = m_facts.corridors.lands[edge];
        double km = 0;
        for (std::size_t i = 0; i < lands.size(); ++i)
            km += std::ranges::contains(members, lands[i]) ? m_facts.corridors.landKms[edge][i] : 0;
        return km;
    }

    void addMeetings(const std::string &power)
    {
        const auto key = [](const Meeting &meeting) { return std::pair(meeting.date.year == 0, meeting.date); };
        const Meeting *last = nullptr, *next = nullptr;
        bool isKnown = false;
        int held = 0, otherCircle = 0;
        std::optional<MeetingLevel> highest;
        for (const MeetingFormat &format : m_formats) {
            if (format.power != power)
                continue;
            isKnown = true;
            held += format.listed;
            otherCircle += format.otherCircle;
            if (format.listed > 0)
                highest = std::min(highest.value_or(format.level), format.level);
            if (format.last && (!last || key(*last) < key(m_atlas.meetings[*format.last])))
                last = &m_atlas.meetings[*format.last];
            if (format.next && (!next || key(m_atlas.meetings[*format.next]) < key(*next)))
                next = &m_atlas.meetings[*format.next];
        }
        if (!isKnown)
            return;
        ComparisonCell &count = cellOf(RowId::MeetingsHeld) = valueCell(held, CountUnit, CellOrigin::Meetings);
        count.otherCircle = otherCircle;
        for (const Meeting &meeting : m_atlas.meetings) {
            if (meeting.power == power && meeting.state == MeetingState::Held && meeting.isWithFive)
                count.figures.push_back(figureOf(meeting));
        }
        setDate(cellOf(RowId::LastMeeting), last);
        setDate(cellOf(RowId::NextMeeting), next);
        ComparisonCell &level = cellOf(RowId::HighestLevel);
        level = highest ? valueCell(static_cast<double>(*highest), {}, CellOrigin::Meetings)
                        : ComparisonCell{.state = CellState::NoData, .origin = CellOrigin::Meetings};
    }

    static CellFigure figureOf(const Meeting &meeting)
    {
        return {.value = 1,
                .unit = CountUnit,
                .source = meeting.link.empty() ? meeting.note : meeting.link,
                .link = meeting.link,
                .note = meeting.note,
                .period = {meeting.date, meeting.date}};
    }

    static void setDate(ComparisonCell &cell, const Meeting *meeting)
    {
        cell.origin = CellOrigin::Meetings;
        cell.state = meeting ? CellState::Value : CellState::NoData;
        cell.meeting = meeting;
        if (!meeting)
            return;
        cell.period = {meeting->date, meeting->date};
        cell.figures.push_back(figureOf(*meeting));
    }

    const Atlas &m_atlas;
    const ViewpointFacts &m_facts;
    std::vector<MeetingFormat> m_formats;
    Lands m_area;
    std::vector<std::uint32_t> m_corridors, m_edges;
    std::vector<ComparisonRow> m_rows;
};

} // namespace

std::vector<ComparisonRow> factRows(const Atlas &atlas, const ViewpointFacts &facts, const ComparisonRequest &request)
{
    return FactRowMaker(atlas, facts, request).take();
}

} // namespace geodata

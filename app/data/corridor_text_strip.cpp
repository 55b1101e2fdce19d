// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/corridor_text.h"

#include <algorithm>
#include <set>

using namespace geodata;

namespace {

bool isUnbuilt(CorridorStatus status)
{
    return status == CorridorStatus::UnderConstruction || status == CorridorStatus::Planned;
}

/// A stretch of a way in one status.
struct StatusRun
{
    CorridorStatus status = CorridorStatus::NotStated;
    double fromKm = 0, toKm = 0;
};

std::vector<StatusRun> statusesOf(const Way &way, const CorridorTable &table)
{
    std::vector<StatusRun> runs;
    double km = 0;
    for (const WayPiece &piece : way.pieces) {
        const CorridorStatus status = table.sections[piece.section].status;
        if (runs.empty() || runs.back().status != status)
            runs.push_back({status, km, km});
        km += piece.km();
        runs.back().toKm = km;
    }
    return runs;
}

} // namespace

QList<CorridorStretch> CorridorText::strip(const WayProfile &profile, const Way &way) const
{
    QList<CorridorStretch> strip;
    if (!(profile.km > 0))
        return strip;
    const std::vector<StatusRun> statuses = statusesOf(way, m_atlas.atlas->corridors);
    for (const WayRun &run : profile.runs) {
        // Cut where the status changes, so that what isn't built yet is seen to be so.
        for (const StatusRun &part : statuses) {
            const double from = std::max(run.fromKm, part.fromKm), to = std::min(run.fromKm + run.km, part.toKm);
            if (to <= from)
                continue;
            CorridorStretch stretch;
            stretch.code = run.country == NoCountry
                               ? QString()
                               : QString::fromStdString(m_atlas.atlas->countries[run.country].code);
            stretch.name = country(run.country);
            stretch.value = m_atlas.lengthOf(to - from);
            stretch.detail = tr("%1, %2", "a mode and a status").arg(mode(run.mode), status(part.status));
            stretch.from = from / profile.km;
            stretch.to = to / profile.km;
            stretch.isWater = isWaterborne(run.mode);
            stretch.isBuilt = !isUnbuilt(part.status);
            strip.append(std::move(stretch));
        }
    }
    return strip;
}

QList<CorridorTick> CorridorText::ticks(const WayProfile &profile) const
{
    QList<CorridorTick> ticks;
    if (!(profile.km > 0))
        return ticks;
    for (const BorderPassage &border : profile.borders)
        ticks.append({border.atKm / profile.km, passage(border.before, border.after, border.from, border.to), false});
    for (const GaugeChange &change : profile.gauges)
        ticks.append({change.atKm / profile.km,
                      tr("%1 → %2", "rail gauges").arg(QString::number(change.fromMm), gauge(change.toMm)), true});
    std::ranges::stable_sort(ticks, {}, &CorridorTick::at);
    return ticks;
}

QList<CorridorPiece> CorridorText::pieces(const Corridor &corridor) const
{
    QList<CorridorPiece> pieces;
    std::set<std::uint32_t> seen;
    for (const CorridorLeg &leg : corridor.legs) {
        for (const CorridorPart &part : leg.parts) {
            if (!seen.insert(part.section).second)
                continue;
            const CorridorSection &section = m_atlas.atlas->corridors.sections[part.section];
            const std::string_view name = nameIn(section.names, m_language.toStdString());
            pieces.append({name.empty() ? QString::fromStdString(section.id)
                                        : QString::fromUtf8(name.data(), qsizetype(name.size())),
                           m_atlas.lengthOf(m_atlas.atlas->corridorNet.tracks[part.section].length()),
                           tr("%1, %2", "a mode and a status").arg(mode(section.mode), status(section.status)),
                           !isUnbuilt(section.status)});
        }
    }
    return pieces;
}

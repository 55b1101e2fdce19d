// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/layers/corridor_rows.h"

#include "app/layers/corridor_material.h"

#include <algorithm>
#include <cmath>

using geodata::CorridorMode;
using geodata::CorridorStatus;
using geodata::ShapeGrade;

namespace {

constexpr float Dimmed = 0.35F;
constexpr double Greyer = 0.75; // what is exposed
constexpr double Stagger = 0.618034;

float partBit(CorridorPart part)
{
    return float(1 << int(part));
}

float kindOf(const geodata::CorridorSection &section)
{
    return float(int(section.mode) + 8 * int(section.status) + 32 * int(section.grade));
}
static_assert(int(CorridorMode::Rail) == 1 && int(CorridorMode::Road) == 2 && int(CorridorMode::Ferry) == 3 &&
              int(CorridorMode::Sea) == 4 && int(CorridorMode::Pipeline) == 5);
static_assert(int(CorridorStatus::UnderConstruction) == 2 && int(CorridorStatus::Planned) == 3 &&
              int(ShapeGrade::Schematic) == 3);

CorridorPart partOf(const geodata::CorridorSection &section, const CorridorMark &mark)
{
    if (mark.isSelected)
        return CorridorPart::Selected;
    const bool isUnbroken = section.mode <= CorridorMode::Road && section.status <= CorridorStatus::Operating &&
                            section.grade != ShapeGrade::Schematic && !mark.isExposed;
    return isUnbroken ? CorridorPart::Plain : CorridorPart::Patterned;
}

bool branchesOff(const LaneJoint &joint)
{
    return joint.lane != NoLane && !joint.isMutual;
}

QColor greyed(const QColor &color)
{
    const int grey = qGray(color.rgb());
    const auto channel = [grey](int value) { return qRound(value + Greyer * (grey - value)); };
    return QColor(channel(color.red()), channel(color.green()), channel(color.blue()));
}

/// World units from a track's start where so many kilometres are reached.
double alongAt(const geodata::Track &track, double km)
{
    double along = 0;
    for (std::size_t i = 1; i < track.points.size(); ++i) {
        const double length =
            std::hypot(track.points[i].x - track.points[i - 1].x, track.points[i].y - track.points[i - 1].y);
        if (km < track.km[i]) {
            const double span = track.km[i] - track.km[i - 1];
            return along + (span > 0 ? length * std::clamp((km - track.km[i - 1]) / span, 0.0, 1.0) : 0);
        }
        along += length;
    }
    return along;
}

} // namespace

std::vector<SectionSpan> spansOf(std::uint32_t section, const QList<geodata::WayPiece> &way,
                                 const geodata::Track &track)
{
    std::vector<SectionSpan> spans;
    for (const geodata::WayPiece &piece : way) {
        if (piece.section == section)
            spans.push_back({alongAt(track, std::min(piece.fromKm, piece.toKm)),
                             alongAt(track, std::max(piece.fromKm, piece.toKm))});
    }
    std::ranges::sort(spans, {}, &SectionSpan::from);
    std::vector<SectionSpan> joined;
    for (const SectionSpan &span : spans) {
        if (!joined.empty() && (span.from <= joined.back().to || joined.size() == 2))
            joined.back().to = std::max(joined.back().to, span.to);
        else
            joined.push_back(span);
    }
    return joined;
}

std::vector<QVector4D> corridorRows(const CorridorLanes &lanes, const CorridorSeats &seats,
                                    const geodata::CorridorNet &net, const geodata::CorridorTable &table,
                                    const CorridorMarks &marks)
{
    std::vector<QVector4D> texels((lanes.lanes.size() + lanes.ofSection.size()) * CorridorRowTexels);
    for (std::size_t row = 0; row < lanes.lanes.size(); ++row) {
        const LaneSeat &seat = seats.lanes[row];
        if (!seat.isShown())
            continue;
        const CorridorLane &lane = lanes.lanes[row];
        const geodata::CorridorSection &section = table.sections[lane.section];
        const CorridorMark &mark = marks.corridors[seat.mark];
        const QColor color = mark.isExposed ? greyed(mark.color) : mark.color;
        QVector4D *texel = &texels[row * CorridorRowTexels];
        texel[0] = {color.redF(), color.greenF(), color.blueF(), mark.isDimmed && !mark.isSelected ? Dimmed : 1};
        texel[1] = {float(seat.here), float(seat.atStart), float(seat.atEnd),
                    float(lineWidth(section, mark, lane.isMain) / 2)};
        texel[2] = {float(lanes.lengths[lane.section]), float(lane.walked), lane.isAgainst ? -1.F : 1.F,
                    mark.isReversed ? -1.F : 1.F};
        const double turns = Stagger * double(lane.corridor); // or all lights would set out at once
        texel[3] = {partBit(partOf(section, mark)), kindOf(section), mark.isExposed ? 1.F : 0.F,
                    float((turns - std::floor(turns)) * CorridorLightPeriodPx)};
        texel[4] = {branchesOff(lane.joints[0]) ? 1.F : 0.F, branchesOff(lane.joints[1]) ? 1.F : 0.F, 0, 0};
    }
    for (std::uint32_t section = 0; section < lanes.ofSection.size(); ++section) {
        const std::vector<SectionSpan> spans = spansOf(section, marks.way, net.tracks[section]);
        const bool isClosed = marks.closed.contains(int(section));
        if (spans.empty() && !isClosed)
            continue;
        QVector4D *texel = &texels[(lanes.lanes.size() + section) * CorridorRowTexels];
        texel[0] = {0, 0, 0, 1};
        texel[1] = {0, 0, 0, float(seats.breadths[section] / 2)};
        texel[2] = {float(lanes.lengths[section]), 0, 1, 1};
        texel[3] = {(spans.empty() ? 0 : partBit(CorridorPart::Way)) + (isClosed ? partBit(CorridorPart::Closed) : 0),
                    0, 0, 0};
        const SectionSpan first = spans.empty() ? SectionSpan{} : spans[0];
        const SectionSpan second = spans.size() < 2 ? SectionSpan{} : spans[1];
        texel[4] = {float(first.from), float(first.to), float(second.from), float(second.to)};
    }
    return texels;
}

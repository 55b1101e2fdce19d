// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/layers/corridor_lanes.h"

#include <QVector4D>

/// What the shaders look up by row: a row for each lane, then one for each section. Five texels a row:
/// colour and opacity | offset here, at the section's start, at its end, half width, pixels | length and what the
/// corridor walked before, world units; whether it runs with the section, whether lights run with the corridor, 1 or −1
/// | in which parts it is drawn, mode + 8 · status + 32 · grade, whether it is exposed, how far ahead its lights are |
/// of a lane whether it branches off at the section's start, at its end; of a section the two stretches of it that a
/// way takes, world units. Pure.
std::vector<QVector4D> corridorRows(const CorridorLanes &lanes, const CorridorSeats &seats,
                                    const geodata::CorridorNet &net, const geodata::CorridorTable &table,
                                    const CorridorMarks &marks);

inline constexpr int CorridorRowTexels = 5;

/// A stretch of a section, world units from its start.
struct SectionSpan
{
    double from = 0;
    double to = 0;
    bool operator==(const SectionSpan &) const = default;
};

/// The stretches of a section that a way takes, in order and joined where they touch; at most two, of more the gaps
/// between the last ones are filled. Pure.
std::vector<SectionSpan> spansOf(std::uint32_t section, const QList<geodata::WayPiece> &way,
                                 const geodata::Track &track);

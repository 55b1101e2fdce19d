// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geodata/atlas.h"

#include <QString>

#include <string>

/// The row of a corridor by its id; NoCorridor, with a word on stderr, if the atlas has no such corridor.
std::uint32_t corridorNamed(const QString &id, const geodata::Atlas &atlas);

/// A country's code; "sea" where there is none.
std::string codeOf(geodata::CountryRow country, const geodata::Atlas &atlas);

/// "Alashankou – Dostyk": the stations on both sides of a passage, in English; what there is of them.
std::string stationsOf(std::uint32_t before, std::uint32_t after, const geodata::Atlas &atlas);

/// Where a stretch of a way is entered from another country; empty if it isn't.
std::string entryOf(const geodata::WayRun &run, const geodata::WayProfile &profile, const geodata::Atlas &atlas);

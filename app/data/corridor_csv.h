// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/data/atlas_handle.h"

#include <string>

// Corridors as the command line prints them and the panel copies them.

/// The first line of corridorCsv(): names of the columns.
extern const std::string CorridorCsvHead;

/// What the lines of a corridor cross in order, a line a stretch; kilometres as drawn. Without a head.
std::string corridorCsv(std::uint32_t row, const AtlasHandle &handle);

/// A country's code; "sea" where there is none.
std::string codeOf(geodata::CountryRow country, const geodata::Atlas &atlas);

/// "Alashankou – Dostyk": the stations on both sides of a passage, in English; what there is of them.
std::string stationsOf(std::uint32_t before, std::uint32_t after, const geodata::Atlas &atlas);

/// Where a stretch of a way is entered from another country; empty if it isn't.
std::string entryOf(const geodata::WayRun &run, const geodata::WayProfile &profile, const geodata::Atlas &atlas);

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geodata/model/corridor.h"
#include "geodata/model/error.h"
#include "geodata/model/manifest.h"

#include <expected>
#include <filesystem>
#include <vector>

namespace geodata {

/// The corridors of an atlas, and what was odd about their tables.
struct CorridorTables
{
    CorridorTable table;
    std::vector<Error> notices;
};

/// Reads the tables of corridors. A row that makes no sense is left out with a notice that names its line; so is a part
/// whose section or corridor there is not. A corridor without sections is kept, and said. Fails if the table of
/// corridors, of sections or of parts cannot be read; the others only cost a notice. No exception leaves it.
/// Thread-safe.
std::expected<CorridorTables, Error> readCorridors(const CorridorFiles &files);

/// Reads a user's own layer of lines as corridors and joins them to a table. Each feature is a section; those with the
/// same name (field "corridor", else "name") are one corridor. The fields "mode", "status" and "grade" are optional;
/// an unknown word in them is said and taken as not stated. A name that the table has already gets the file's name
/// behind it. Returns what was odd; fails, leaving the table as it is, if nothing of the file can be used.
std::expected<std::vector<Error>, Error> addCorridorFile(const std::filesystem::path &file, CorridorTable &table);

} // namespace geodata

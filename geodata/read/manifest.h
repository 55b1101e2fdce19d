// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geodata/model/error.h"
#include "geodata/model/manifest.h"

#include <expected>
#include <filesystem>

namespace geodata {

/// What to load for a path: a folder with an atlas.json (or that file itself) gives its manifest, paths made
/// absolute; any other file a manifest that names it as the countries. A folder without one that holds exactly
/// one country file is taken as that file. Reads only atlas.json; thread-safe.
std::expected<Manifest, Error> readManifest(const std::filesystem::path &path);

} // namespace geodata

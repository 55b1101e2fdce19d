// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geodata/model/file_hash.h"
#include "geodata/model/manifest.h"

#include <filesystem>
#include <span>
#include <vector>

namespace geodata {

/// Hashes files, in their order. One that cannot be read is left out: whoever reads it says so.
std::vector<FileHash> hashesOf(std::span<const std::filesystem::path> files);

/// The files that an atlas is read from: the countries' with what belongs to them, then the tables there are, then the
/// manifest of a folder.
std::vector<std::filesystem::path> filesOf(const std::filesystem::path &atlas, const Manifest &manifest);

} // namespace geodata

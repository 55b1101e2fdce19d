// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/data/atlas_handle.h"
#include "app/data/csv.h"

#include <optional>
#include <string>
#include <vector>

/// Loads an atlas for a table, without a mesh, and takes a viewpoint: of the shipped atlas if `atlas` is empty, of the
/// file itself if `viewpoint` is. Lines of `corridorFiles` join its corridors. Notices and errors go to stderr; nothing
/// if it cannot be had.
std::optional<AtlasHandle> openTable(const QString &atlas, const QString &viewpoint,
                                     const geodata::ReadOptions &readOptions, const QStringList &corridorFiles = {});

/// The viewpoint of an atlas by its id; nothing, with a word on stderr, if it has no such viewpoint.
std::optional<AtlasHandle> seenFrom(const AtlasHandle &atlas, const QString &viewpoint);

/// Prints a table to stdout. Returns the exit code; the error goes to stderr.
int printTable(const std::string &text);

/// "EU, USA": what there is to choose from.
std::string joined(const std::vector<std::string> &words);

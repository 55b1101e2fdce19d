// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/data/atlas_handle.h"
#include "geodata/derive/comparison.h"

#include <string>

// A comparison as the command line prints it and the panel copies it. All three hold the same cells and marks.

/// One line a cell, numbers in full.
std::string comparisonCsv(const geodata::Comparison &comparison, const geodata::Atlas &atlas);

/// All there is, what others counted and the findings too; numbers in full.
std::string comparisonJson(const geodata::Comparison &comparison, const AtlasHandle &atlas, const QString &language);

/// The findings in words, then a table for people, then who counted what.
std::string comparisonTable(const geodata::Comparison &comparison, const AtlasHandle &atlas, const QString &language);

/// What stands in a cell that is no number: a date or a level as tables write it; empty for others.
std::string wordIn(const geodata::ComparisonRow &row, const geodata::ComparisonCell &cell);

/// What a cell's value is made of: powers of a share's whole, ids of corridors.
std::vector<std::string> partsOf(const geodata::ComparisonCell &cell, const geodata::Atlas &atlas);

/// Where a value is from: what its figures name, each once; the table or the shapes where no row stands for it.
std::string sourceOf(const geodata::ComparisonCell &cell, const geodata::Atlas &atlas);

/// "power", "partner" …
std::string_view wordOf(geodata::TradeBasis basis);
std::string_view wordOf(geodata::ReporterSide side);

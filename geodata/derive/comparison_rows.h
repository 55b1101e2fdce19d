// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geodata/atlas.h"
#include "geodata/derive/comparison.h"

// The rows of a comparison, by what they are made of; for compare() alone. None is marked yet, nor has it a scale of
// its own, but rows of trade have theirs.
namespace geodata {

/// `year` is the comparison's, 0 if it has none.
std::vector<ComparisonRow> tradeRows(const TradeBook &book, const ComparisonRequest &request, int year);

std::vector<ComparisonRow> factRows(const Atlas &atlas, const ViewpointFacts &facts, const ComparisonRequest &request);

std::vector<ComparisonRow> measureRows(std::span<const MeasureFigure> measures, const ComparisonRequest &request,
                                       int year);

/// Whether a row's cells are amounts of trade.
bool isTrade(RowId id);

} // namespace geodata

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/data/trade_flows.h"

#include <cstddef>
#include <vector>

/// A flow's row in the tables of numbers: three a pair, one a kind of flow.
inline constexpr int SlotsPerPair = 3;

/// What is drawn as what. A rasteriser in software takes a long strip's triangles for as much work as their
/// surroundings, so that for it, of many flows all that are as thin as can be in all years are threads, which we paint.
struct TradeStrips
{
    std::vector<int> strips;  ///< slots of what could flow, the broad ones first: the thin ones lie on them
    std::vector<int> threads; ///< slots as well, in the order of the strips; they lie on all of these
    int segments = 1;         ///< into which each is cut: the more there are, the less is seen of each

    bool operator==(const TradeStrips &) const = default;
};

/// Fewer flows than that are drawn as strips alone.
inline constexpr std::size_t MostFineStrips = 400;

/// Where there can be no threads, all are strips. Pure.
TradeStrips stripsOf(const TradeFlows &flows, bool canHaveThreads);

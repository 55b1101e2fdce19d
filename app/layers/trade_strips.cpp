// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/layers/trade_strips.h"

#include <algorithm>
#include <numeric>

using geodata::TradeFlow;

namespace {

int segmentsFor(std::size_t strips)
{
    return strips <= MostFineStrips ? 32 : strips <= 1500 ? 14 : strips <= 20'000 ? 8 : 5;
}

/// The most of a kind in any year.
double largestOf(const TradePair &pair, int kind)
{
    switch (TradeFlow(kind)) {
    case TradeFlow::ToPower:
        return pair.exportsUsd;
    case TradeFlow::FromPower:
        return pair.importsUsd;
    case TradeFlow::Turnover:
        return pair.turnoverUsd;
    }
    return 0;
}

double largestOf(const TradePair &pair)
{
    return std::max({pair.exportsUsd, pair.importsUsd, pair.turnoverUsd});
}

} // namespace

TradeStrips stripsOf(const TradeFlows &flows, bool canHaveThreads)
{
    const QList<TradePair> &pairs = flows.allPairs();
    std::vector<int> order(std::size_t(pairs.size()));
    std::iota(order.begin(), order.end(), 0);
    std::ranges::stable_sort(order, std::ranges::greater(), [&pairs](int i) { return largestOf(pairs[i]); });
    std::size_t count = 0;
    for (const TradePair &pair : pairs) {
        for (int kind = 0; kind < SlotsPerPair; ++kind)
            count += largestOf(pair, kind) > 0 ? 1 : 0;
    }
    TradeStrips result;
    result.strips.reserve(count);
    result.threads.reserve(count);
    const bool hasThreads = canHaveThreads && count > MostFineStrips;
    for (const int index : order) {
        for (int kind = 0; kind < SlotsPerPair; ++kind) {
            const double usd = largestOf(pairs[index], kind);
            if (usd <= 0)
                continue;
            const bool isThread = hasThreads && usd <= flows.scale.thinnestUsd();
            (isThread ? result.threads : result.strips).push_back(index * SlotsPerPair + kind);
        }
    }
    result.segments = segmentsFor(result.strips.size());
    return result;
}

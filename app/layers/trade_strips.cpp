// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/layers/trade_strips.h"

#include <algorithm>
#include <numeric>

using geodata::TradeFlow;

namespace {

int segmentsFor(std::size_t flows)
{
    return flows <= MostFineStrips ? 32 : flows <= 1500 ? 14 : flows <= 20'000 ? 8 : 5;
}

bool hasFlow(const TradePair &pair, int kind)
{
    switch (TradeFlow(kind)) {
    case TradeFlow::ToPower:
        return pair.exportsUsd > 0;
    case TradeFlow::FromPower:
        return pair.importsUsd > 0;
    case TradeFlow::Turnover:
        return pair.turnoverUsd > 0;
    }
    return false;
}

double largestOf(const TradePair &pair)
{
    return std::max({pair.exportsUsd, pair.importsUsd, pair.turnoverUsd});
}

/// A turnover is no thread: it runs in the middle, and there is but one of it.
bool isThread(const TradePair &pair, const TradeScale &scale)
{
    return pair.turnoverUsd <= 0 && largestOf(pair) <= scale.thinnestUsd();
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
            count += hasFlow(pair, kind) ? 1 : 0;
    }
    TradeStrips result;
    result.segments = segmentsFor(count);
    result.strips.reserve(count);
    result.threads.reserve(order.size());
    const bool hasThreads = canHaveThreads && count > MostFineStrips;
    for (const int index : order) {
        const TradePair &pair = pairs[index];
        if (pair.isEmpty())
            continue;
        if (hasThreads && isThread(pair, flows.scale)) {
            result.threads.push_back({index, pair.exportsUsd > 0, pair.importsUsd > 0});
            continue;
        }
        for (int kind = 0; kind < SlotsPerPair; ++kind) {
            if (hasFlow(pair, kind))
                result.strips.push_back(index * SlotsPerPair + kind);
        }
    }
    return result;
}

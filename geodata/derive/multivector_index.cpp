// SPDX-License-Identifier: GPL-3.0-or-later
#include "geodata/derive/multivector_index.h"

#include "geodata/derive/trade_shares.h"

namespace geodata {

MultivectorIndex multivectorIndexOf(const TradeBook &book, std::string_view country, int year, TradeBasis basis)
{
    MultivectorIndex index{.year = year};
    const auto row = book.countryOf(country);
    if (!row)
        return index;
    const TradeShares shares = sharesOf(book, *row, powersIn(book), year, basis);
    double concentration = 0;
    for (const PowerShare &each : shares.in) {
        index.in.emplace_back(book.table().powers[each.power]);
        concentration += each.share * each.share;
    }
    for (const std::uint16_t power : shares.out)
        index.out.emplace_back(book.table().powers[power]);
    index.usd = shares.usd;
    index.isLow = shares.isLow;
    index.isWithheld = shares.isWithheld;
    if (shares.hasShares())
        index.value = 1 - concentration;
    return index;
}

std::vector<MultivectorIndex> multivectorIndices(const TradeBook &book, std::string_view country, TradeBasis basis)
{
    std::vector<MultivectorIndex> indices;
    if (book.isEmpty())
        return indices;
    std::vector<std::string_view> last;
    for (int year = book.firstYear(); year <= book.lastYear(); ++year) {
        MultivectorIndex index = multivectorIndexOf(book, country, year, basis);
        if (index.hasValue()) {
            index.isOfOtherPowers = !last.empty() && index.in != last;
            last = index.in;
        }
        indices.push_back(std::move(index));
    }
    return indices;
}

} // namespace geodata

// SPDX-License-Identifier: GPL-3.0-or-later
#include "geodata/derive/trade_shares.h"

#include <algorithm>
#include <numeric>

namespace geodata {

const PowerShare *TradeShares::of(std::uint16_t power) const
{
    const auto found = std::ranges::find(in, power, &PowerShare::power);
    return found == in.end() ? nullptr : &*found;
}

TradeShares sharesOf(const TradeBook &book, std::uint16_t country, std::span<const std::uint16_t> powers, int year,
                     TradeBasis basis)
{
    TradeShares shares;
    for (const std::uint16_t power : powers) {
        const TradeChoice turnover = book.choose(country, power, year, TradeFlow::Turnover, oneBasis(basis));
        if (turnover.hasFigure()) {
            shares.in.push_back({.power = power, .turnover = turnover});
            shares.usd += turnover.amount.usd;
            shares.isLow = shares.isLow || turnover.amount.isLow;
        } else {
            shares.out.push_back(power);
            shares.isWithheld = shares.isWithheld || turnover.state == TradeChoice::State::Withheld;
        }
    }
    if (shares.hasShares()) {
        for (PowerShare &each : shares.in)
            each.share = each.turnover.amount.usd / shares.usd;
    }
    return shares;
}

std::vector<std::uint16_t> powersIn(const TradeBook &book)
{
    std::vector<std::uint16_t> powers(book.isEmpty() ? 0 : book.table().powers.size());
    std::ranges::iota(powers, std::uint16_t{0});
    return powers;
}

Donut donutOf(const TradeBook &book, std::string_view country, std::span<const std::string> powers, int year,
              TradeBasis basis)
{
    Donut donut{.year = year};
    const auto row = book.countryOf(country);
    if (!row)
        return donut;
    const TradeShares shares = sharesOf(book, *row, powersIn(book), year, basis);
    if (!shares.hasShares())
        return donut;
    const auto idOf = [&book](std::uint16_t power) { return std::string_view(book.table().powers[power]); };
    donut.usd = shares.usd;
    for (const std::string &id : powers) {
        const auto power = book.powerOf(id);
        if (const PowerShare *own = power ? shares.of(*power) : nullptr)
            donut.slices.push_back({idOf(*power), own->turnover.amount.usd, own->share, own->turnover.amount.isLow});
    }
    for (const PowerShare &each : shares.in) {
        if (std::ranges::contains(powers, idOf(each.power)))
            continue;
        donut.others.push_back(idOf(each.power));
        donut.othersUsd += each.turnover.amount.usd;
        donut.othersShare += each.share;
    }
    std::ranges::transform(shares.out, std::back_inserter(donut.out), idOf);
    return donut;
}

} // namespace geodata

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cmath>
#include <cstdint>
#include <limits>
#include <string>
#include <string_view>
#include <vector>

namespace geodata {

/// The code under which a trade table speaks of the five states together.
inline constexpr std::string_view RegionCode = "C5";

/// Which way goods go, as the table has it: between a state of the region and a power.
enum class TradeFlow : std::uint8_t
{
    Turnover,  ///< both ways together
    ToPower,   ///< exports of the state: "country_to_power"
    FromPower, ///< imports of the state: "power_to_country"
};

/// Whose statistics a figure is from.
enum class ReporterSide : std::uint8_t
{
    Country, ///< the state of the region
    Power,
    Third, ///< anybody else
};

/// One row of a trade table: what one reporter says one flow of one pair was worth in one year.
struct TradeFigure
{
    std::uint16_t country = 0; ///< index into TradeTable::countries
    std::uint16_t power = 0;   ///< index into TradeTable::powers
    std::int16_t year = 0;
    TradeFlow flow = TradeFlow::Turnover;
    ReporterSide side = ReporterSide::Country;
    bool isLow = false;         ///< of low confidence
    bool isWithheld = false;    ///< the reporter has the figure and doesn't publish it: there is no value
    std::uint32_t reporter = 0; ///< this and the following: index into TradeTable::texts, 0 is the empty text
    std::uint32_t unit = 0;     ///< as printed: "EUR million"
    std::uint32_t source = 0;
    std::uint32_t link = 0;
    std::uint32_t note = 0;
    std::uint32_t line = 0;                                  ///< of the file
    double value = std::numeric_limits<double>::quiet_NaN(); ///< in `unit`, as printed
    double usd = std::numeric_limits<double>::quiet_NaN();   ///< millions of US dollars; NaN: withheld, or no rate

    bool hasUsd() const { return !std::isnan(usd); }
};

/// What a currency was worth in a year on average.
struct ExchangeRate
{
    int year = 0;
    std::string currency; ///< ISO 4217
    double usdPerUnit = 0;
    std::string source;

    bool operator==(const ExchangeRate &) const = default;
};

/// A table of trade figures. Texts are stored once each: a table may have a million rows.
struct TradeTable
{
    std::vector<std::string> countries; ///< codes: states of the region and RegionCode, in order of appearance
    std::vector<std::string> powers;    ///< ids, in order of appearance
    std::vector<std::string> texts = {std::string()};
    std::vector<TradeFigure> figures; ///< in the order of the file
    std::vector<ExchangeRate> rates;
    std::vector<std::string> extraColumns; ///< names of columns that the program doesn't know
    std::vector<std::uint32_t> extras;     ///< their fields, figure by figure, as indices into texts
};

} // namespace geodata

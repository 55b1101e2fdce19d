// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geodata/model/partial_date.h"

#include <array>
#include <cstdint>
#include <string>
#include <string_view>

namespace geodata {

/// What is measured of a power in a state, apart from trade. The order is that of display.
enum class PowerMeasure : std::uint8_t
{
    FdiStock,           ///< direct investment of the power, accumulated
    FdiShare,           ///< of the power in all accumulated direct investment
    DirectInvestment,   ///< of the power, over a period
    DevelopmentFinance, ///< committed by the power over a period
    Pledged,            ///< grants and packages announced by the power
    ExternalDebt,       ///< public external debt owed to the power
    ExternalDebtShare,  ///< of what is owed to the power in the public external debt
    Remittances,        ///< sent from the power
    RemittancesShare,   ///< of those from the power in all remittances
    ArmsShare,          ///< of the power in the imports of major arms
    RoadShare,          ///< of roads in the transport of the trade with the power
    OilTransitShare,    ///< of what goes through the power in the oil exports by pipeline
    Companies,          ///< with capital of the power
    Students            ///< who left to study in the power
};

/// In what it is measured.
enum class MeasureKind : std::uint8_t
{
    Money,   ///< a currency and its size: "USD billion"
    Percent, ///< "percent", 0 to 100
    Count,   ///< "count"
    Persons  ///< "persons"
};

/// How a figure is printed: as it is, or as a bound.
enum class Qualifier : std::uint8_t
{
    Exact,
    About,
    MoreThan,
    AtLeast
};

/// The words that tables use for the above, by their order.
inline constexpr std::array<std::string_view, 14> PowerMeasureWords = {
    "fdi_stock",           "fdi_share",   "direct_investment", "development_finance", "pledged",    "external_debt",
    "external_debt_share", "remittances", "remittances_share", "arms_share",          "road_share", "oil_transit_share",
    "companies",           "students"};
inline constexpr std::array<std::string_view, 4> QualifierWords = {"exact", "about", "more_than", "at_least"};
/// The units of the kinds; money has many.
inline constexpr std::array<std::string_view, 4> MeasureUnits = {"", "percent", "count", "persons"};

inline std::string_view wordOf(PowerMeasure measure)
{
    return PowerMeasureWords[static_cast<std::size_t>(measure)];
}
inline std::string_view wordOf(Qualifier qualifier)
{
    return QualifierWords[static_cast<std::size_t>(qualifier)];
}

constexpr MeasureKind kindOf(PowerMeasure measure)
{
    switch (measure) {
    case PowerMeasure::FdiStock:
    case PowerMeasure::DirectInvestment:
    case PowerMeasure::DevelopmentFinance:
    case PowerMeasure::Pledged:
    case PowerMeasure::ExternalDebt:
    case PowerMeasure::Remittances:
        return MeasureKind::Money;
    case PowerMeasure::FdiShare:
    case PowerMeasure::ExternalDebtShare:
    case PowerMeasure::RemittancesShare:
    case PowerMeasure::ArmsShare:
    case PowerMeasure::RoadShare:
    case PowerMeasure::OilTransitShare:
        return MeasureKind::Percent;
    case PowerMeasure::Companies:
        return MeasureKind::Count;
    case PowerMeasure::Students:
        break;
    }
    return MeasureKind::Persons;
}

/// What a figure is of: a month or a year where both are the same, else from the one to the other, both included.
struct Period
{
    PartialDate first = {};
    PartialDate last = {};

    bool isYear() const { return first == last && first.year != 0 && first.month == 0; }
    bool holds(int year) const { return first.year <= year && year <= last.year; }
    bool operator==(const Period &) const = default;
};

/// The period that a year is.
constexpr Period periodOf(int year)
{
    return {{.year = year}, {.year = year}};
}

/// One row of a table of measures: what somebody says of a power in a state, or in all five of them.
struct MeasureFigure
{
    std::string power = {};   ///< id of a power of the atlas, or a country's code
    std::string country = {}; ///< code of a state, or RegionCode
    PowerMeasure measure = PowerMeasure::FdiStock;
    std::string unit = {}; ///< as printed: "USD billion"
    Period period = {};
    double value = 0; ///< in `unit`, as printed
    Qualifier qualifier = Qualifier::Exact;
    std::string reporter = {}; ///< who counted
    std::string series = {};   ///< the same for figures that one reporter counts in one way; empty: on its own
    std::string source = {}, link = {}, note = {};
    bool operator==(const MeasureFigure &) const = default;
};

} // namespace geodata

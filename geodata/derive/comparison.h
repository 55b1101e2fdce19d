// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geodata/derive/finding.h"
#include "geodata/derive/multivector_index.h"
#include "geodata/derive/trade_selection.h"
#include "geodata/model/meeting.h"
#include "geodata/model/power_measure.h"

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace geodata {

struct Atlas;
struct ViewpointFacts;

/// For which year powers are compared.
enum class ComparedYear : std::uint8_t
{
    Fixed,       ///< the one asked for, for all cells
    Latest,      ///< each cell's own: the newest with a figure, up to the one asked for
    LatestCommon ///< the newest, up to the one asked for, in which all powers have a turnover
};
inline constexpr std::array<std::string_view, 3> ComparedYearWords = {"fixed", "latest", "latest_common"};

/// What to compare.
struct ComparisonRequest
{
    std::vector<std::string> powers = {}; ///< ids, or codes of countries that act as powers, in the order of display
    std::string area = {};                ///< a state's code, or RegionCode for the five together
    ComparedYear yearMode = ComparedYear::Latest;
    int year = 0; ///< of Fixed; of the others an upper bound, 0: none
    TradeBasis basis = TradeBasis::Power;
    bool operator==(const ComparisonRequest &) const = default;
};

/// What a row compares, in the order of display.
enum class RowId : std::uint8_t
{
    Turnover,
    Exports, ///< of the area to the power
    Imports,
    Balance,           ///< exports minus imports
    Share,             ///< of the power in what all powers of the book that have a figure trade with the area
    Change,            ///< of the turnover over ComparedYears years, both from one reporter
    Gap,               ///< how much more turnover the power counts than the area
    GapRatio,          ///< how many times as much
    BorderKm,          ///< land border of the power with the area
    StatesBordered,    ///< states of the area that it borders
    Corridors,         ///< of those that cross the area, how many cross the power, if only by a branch
    CorridorKm,        ///< of the tracks of those within the power, in operation; each track once
    CorridorKmPlanned, ///< the same under construction or planned
    CorridorsAvoiding, ///< of those that cross the area, how many don't cross the power
    MeetingsHeld,      ///< with all five
    LastMeeting,
    NextMeeting,
    HighestLevel, ///< of the meetings held with all five
    Measure       ///< a row a measure: ComparisonRow::measure
};
inline constexpr std::array<std::string_view, 19> RowIdWords = {"turnover",
                                                                "exports",
                                                                "imports",
                                                                "balance",
                                                                "share",
                                                                "change_over_five_years",
                                                                "mirror_gap",
                                                                "mirror_ratio",
                                                                "border_km",
                                                                "states_bordered",
                                                                "corridors",
                                                                "corridor_km_operating",
                                                                "corridor_km_planned",
                                                                "corridors_avoiding",
                                                                "meetings_held",
                                                                "last_meeting",
                                                                "next_meeting",
                                                                "highest_level",
                                                                ""};

/// How many years RowId::Change looks back.
inline constexpr int ComparedYears = 5;

/// What kind of value the cells of a row hold.
enum class RowKind : std::uint8_t
{
    Money,      ///< of trade millions of US dollars; of a measure as printed, in the cell's unit
    Fraction,   ///< 0..1, of a change from −1 up
    Percent,    ///< 0..100, as printed
    Ratio,      ///< from 0 up
    Kilometers, ///< geodesic
    Count,
    Date, ///< of ComparisonCell::meeting; there is no value
    Level ///< of a meeting: a MeetingLevel as a number, the highest is 0
};

/// What is known. The four look different wherever they are shown; zero is a value.
enum class CellState : std::uint8_t
{
    NoSource, ///< the atlas knows nothing of the kind of this power, whichever year
    NoData,   ///< nothing for the year and basis
    Withheld, ///< a reporter has it and doesn't publish it
    Value
};
inline constexpr std::array<std::string_view, 4> CellStateWords = {"no source", "no data", "withheld", "value"};

/// What has to be named as the source of a value.
enum class CellOrigin : std::uint8_t
{
    Figures,  ///< of a table: ComparisonCell::figures
    Outlines, ///< computed from the shapes of the atlas
    Corridors,
    Meetings
};
inline constexpr std::array<std::string_view, 4> CellOriginWords = {"figures", "outlines", "corridors", "meetings"};

/// A figure behind a cell, or beside it, as its table has it.
struct CellFigure
{
    double value = std::numeric_limits<double>::quiet_NaN(); ///< in `unit`, as printed; NaN: withheld
    double usd = std::numeric_limits<double>::quiet_NaN();   ///< of trade: millions of US dollars
    std::string_view unit = {}, reporter = {}, source = {}, link = {}, note = {};
    std::string_view country = {};         ///< of a border: the state's code
    Period period = {};                    ///< of a stated length or computed border: none
    std::optional<ReporterSide> side = {}; ///< of trade
    Qualifier qualifier = Qualifier::Exact;
    bool isLow = false; ///< of low confidence
    bool isWithheld = false;
    std::uint32_t tradeFigure = NoFigure; ///< index into TradeTable::figures
};

/// What a row says of one power.
struct ComparisonCell
{
    CellState state = CellState::NoSource;
    double value = std::numeric_limits<double>::quiet_NaN();   ///< in `unit`; NaN: none, or a date
    double upper = std::numeric_limits<double>::quiet_NaN();   ///< by range; else as `value`
    double byPower = std::numeric_limits<double>::quiet_NaN(); ///< of a mirror gap: what either counts, USD million
    double byArea = std::numeric_limits<double>::quiet_NaN();
    std::string_view unit = {};
    Period period = {}; ///< what the value is of; year 0: of no year
    CellOrigin origin = CellOrigin::Figures;
    std::vector<CellFigure> figures = {};      ///< what it rests on; never empty where a table is its source
    std::vector<CellFigure> alternatives = {}; ///< what others say of the same
    std::vector<std::string_view> of = {};     ///< of a share: the powers whose turnovers are the whole
    std::vector<std::uint32_t> corridors = {}; ///< of a count of corridors: their rows
    const Meeting *meeting = nullptr;          ///< of a date
    int otherCircle = 0;                       ///< meetings held, but not with all five: not in `value`
    bool isLow = false;                        ///< a figure it rests on is of low confidence
    Qualifier qualifier = Qualifier::Exact;
    bool isOtherYear = false;       ///< not of the comparison's year: must wear it
    bool differsInYear = false;     ///< the row's cells are not all of one period: each is marked
    bool differsInReporter = false; ///< the row's cells are not all from one reporter: each is marked

    bool hasValue() const { return state == CellState::Value; }
};

/// Why a row has no bars.
enum class BarsRefused : std::uint8_t
{
    No,            ///< it has
    NothingBeside, ///< fewer than two values
    NoAmounts,     ///< dates or levels
    Units,         ///< of different units, which nobody has converted
    Bounds,        ///< "more than", "about"
    Methods,       ///< not counted by one reporter in one way
    Periods        ///< of different periods, and no yearly figures
};
inline constexpr std::array<std::string_view, 7> BarsRefusedWords = {
    "no", "nothing_beside", "no_amounts", "different_units", "bounds", "different_methods", "different_periods"};

/// One measure of all powers.
struct ComparisonRow
{
    RowId id = RowId::Turnover;
    PowerMeasure measure = PowerMeasure::FdiStock; ///< of RowId::Measure
    RowKind kind = RowKind::Money;
    std::string_view unit = {};             ///< of all cells; empty where they have different ones, or none
    TradeBasis basis = TradeBasis::Power;   ///< of trade: by which it goes, a share by range by the powers' books
    std::vector<ComparisonCell> cells = {}; ///< by power, as asked for
    std::vector<Period> periods = {};       ///< of the values, each once, the newest first; several: the row is mixed
    std::vector<std::string_view> reporters = {}; ///< who counted, each once, in the order of the cells
    BarsRefused barsRefused = BarsRefused::No;
    double scaleMin = 0, scaleMax = 0; ///< where bars begin and end; of trade the same for all years, bases and powers

    bool hasBars() const { return barsRefused == BarsRefused::No; }
    bool isMixedInYears() const { return periods.size() > 1; }
    bool isMixedInReporters() const { return reporters.size() > 1; }
};

/// Powers side by side.
struct Comparison
{
    ComparisonRequest request = {};
    int year = 0; ///< of cells that don't wear another; 0: no year is common to all, or there is no trade
    std::optional<int> commonYear = {}; ///< the newest up to the one asked for in which all powers have a turnover
    std::vector<ComparisonRow> rows = {};
    std::optional<MultivectorIndex> index = {}; ///< of one state; of `year`, or of the newest year before it
    std::vector<Finding> findings = {};         ///< what can be said of it, the most important first

    /// The row of an id other than Measure; none if there is none.
    const ComparisonRow *rowOf(RowId id) const;
};

/// "turnover", "fdi_stock": what tables call a row.
std::string_view wordOf(const ComparisonRow &row);

/// Ids of whoever can stand in a comparison: the powers of the atlas in their order, then countries that its tables
/// speak of as powers, each once.
std::vector<std::string> comparablePowers(const Atlas &atlas);

/// Compares powers. All that panel, charts, tables, sentences and the command line show of a comparison is this value.
///
/// Trade goes by TradeBook's rule, and the region by the figures that the table has for it: nothing is added up over
/// the states. Borders, corridors and meetings have no year. A measure's figure counts for a year that its period
/// holds; of several the one whose period ends last is taken, then the first in the table. There is a row for each
/// measure that anybody has in the area. A cell of a row whose periods or reporters differ is always marked. Trade has
/// bars even so; measures have bars only where all are of one series, one period and one unit, and exact.
///
/// Texts and pointers look into the atlas, which must outlive the result. Under 50 ms with a million figures of trade.
/// Pure: safe on any thread.
Comparison compare(const Atlas &atlas, const ViewpointFacts &facts, const ComparisonRequest &request);

} // namespace geodata

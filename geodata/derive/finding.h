// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <limits>
#include <string>
#include <string_view>
#include <vector>

namespace geodata {

struct Comparison;

/// What is said of a comparison. Of the first six one is always said, of the turnovers:
enum class FindingRule : std::uint8_t
{
    Nobody,     ///< has one
    OneFigure,  ///< only one power has one, so there is nothing to rank: parts[0]
    MixedYears, ///< they are of different years, so that nobody is ranked: all of them, in the order of the columns
    Overlap,    ///< by range the two largest overlap, so that nobody is ranked: both, by their upper bounds
    Equal,      ///< the two largest are equal
    Largest,    ///< the largest and the second; `factor` times it, of a range at least; `share` where there are shares
    Gap, ///< the widest mirror gap: parts[0] by the power, parts[1] by the area; one counts `factor` times the other
    Borders,   ///< who borders the area, the longest first
    NoBorders, ///< nobody of them does
    Index ///< of one state: parts are the powers in it, `value` the index; not told where a power withholds its figure
};
inline constexpr std::array<std::string_view, 10> FindingRuleWords = {
    "nobody", "one_figure", "mixed_years", "overlap", "equal", "largest", "gap", "borders", "no_borders", "index"};

/// A power and a number of it.
struct FindingPart
{
    std::string power = {};
    double value = std::numeric_limits<double>::quiet_NaN(); ///< millions of US dollars, or kilometres
    double upper = std::numeric_limits<double>::quiet_NaN(); ///< of a range; else as `value`
    int year = 0;                                            ///< 0: of no year
    bool operator==(const FindingPart &) const = default;
};

/// One thing that can be said, with all the numbers it rests on. The app words it; nothing else may go into the words.
struct Finding
{
    FindingRule rule = FindingRule::Nobody;
    std::vector<FindingPart> parts = {};
    double value = std::numeric_limits<double>::quiet_NaN();
    double factor = std::numeric_limits<double>::quiet_NaN(); ///< NaN where it isn't finite
    double share = std::numeric_limits<double>::quiet_NaN();
    std::vector<std::string> shareOf = {};  ///< the powers whose turnovers are the whole of the share
    std::vector<std::string> missing = {};  ///< powers asked for that have no figure, or no border; of an index, all
    std::vector<std::string> withheld = {}; ///< powers asked for whose figure somebody has and doesn't publish
    bool isLow = false;                     ///< one of the figures is of low confidence
};

/// A gap of less than this isn't worth a word: the first bound of the classes by which states are filled.
inline constexpr double LeastGap = 1.1;

/// What can be said of a comparison whose rows and index are there, from nothing but these.
std::vector<Finding> findingsOf(const Comparison &comparison);

} // namespace geodata

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geodata/model/trade.h"
#include "geodata/read/index_slots.h"
#include "geodata/read/row_notices.h"

#include <string>
#include <vector>

namespace geodata {

/// Holds the figures of a table against each other, each against one other: a million take no longer than a million
/// times one.
class TradeChecks
{
public:
    /// Says what it finds to `notices`, of a file as the user named it. All of these outlive it.
    TradeChecks(TradeTable &table, std::string file, RowNotices &notices);

    /// Takes figures that repeat others out of the table, with their other columns.
    void removeRepeated();

    /// Looks for figures of one reporter that contradict each other, and for turnovers that are not the sum of their
    /// flows.
    void compare();

private:
    void remove(const std::vector<std::uint32_t> &indices);
    /// The figure taken of those that one reporter gives for the pair, year and flow of this one; None if there is
    /// none.
    std::uint32_t takenFor(const TradeFigure &figure) const;
    void compare(std::uint32_t taken, std::uint32_t other);
    void checkSum(const TradeFigure &turnover);
    Error error(const TradeFigure &figure, Text problem, Text wayOut) const;
    std::string shown(const TradeFigure &figure) const;

    TradeTable &m_table;
    std::string m_file;
    RowNotices &m_notices;
    IndexSlots m_keys;                  // indices into the following
    std::vector<std::uint32_t> m_taken; // indices of figures
};

} // namespace geodata

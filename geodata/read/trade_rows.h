// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geodata/read/csv_reader.h"
#include "geodata/read/index_slots.h"
#include "geodata/read/trade.h"

#include <array>
#include <functional>
#include <map>
#include <optional>
#include <unordered_map>
#include <utility>

namespace geodata {

/// The columns of a trade table.
enum class TradeColumn : std::uint8_t
{
    Country,
    Power,
    Year,
    Flow,
    Value,
    Unit,
    Reporter,
    Side,
    Confidence,
    Source,
    Link,
    Note
};

inline constexpr std::array<std::string_view, 12> TradeColumns = {
    "country", "power", "year", "flow", "value", "unit", "reporter", "side", "confidence", "source", "link", "note"};

/// Codes that may stand in a column, and the index that each gets when it appears first.
class CodeIndex
{
public:
    CodeIndex(std::vector<std::string> &used, std::span<const std::string> known);
    void add(std::string_view code) { m_indexOf.try_emplace(std::string(code)); }

    bool isKnown(std::string_view code) const { return m_indexOf.contains(code); }
    /// The index of a known code; nothing if there are too many for one.
    std::optional<std::uint16_t> indexOf(std::string_view code);

private:
    struct Hash
    {
        using is_transparent = void;
        std::size_t operator()(std::string_view text) const { return static_cast<std::size_t>(hashOf(text)); }
    };
    std::vector<std::string> &m_used;
    std::unordered_map<std::string, std::optional<std::uint16_t>, Hash, std::equal_to<>> m_indexOf;
};

/// Turns rows into figures of a table.
class TradeRows
{
public:
    TradeRows(const CsvReader &reader, const TradeCodes &codes, TradeTable &table);

    /// The figure of a row, and its other columns behind those of the table's other figures; what is wrong with it.
    std::expected<TradeFigure, Error> read(const CsvRow &row);

    /// What is to be said of the row that was read last, though it is kept.
    std::optional<Error> takeRemark() { return std::exchange(m_remark, std::nullopt); }

private:
    /// What a unit means.
    struct Unit
    {
        std::string currency;
        double millions = 1;            ///< how many millions one is
        std::vector<double> usdPerUnit; ///< from FirstYear to LastYear; NaN where there is no rate
        std::vector<bool> isMissed;     ///< the rate has been asked for in vain
    };

    std::string_view text(const CsvRow &row, TradeColumn column) const
    {
        return row.field(m_columns.at(static_cast<std::size_t>(column)));
    }
    std::expected<void, Error> checkPair(const CsvRow &row) const;
    std::expected<void, Error> readWords(const CsvRow &row, TradeFigure &figure) const;
    std::expected<void, Error> readValue(const CsvRow &row, TradeFigure &figure);
    /// The unit of that text; none if it means nothing.
    Unit *unitOf(std::string_view text);

    std::array<std::size_t, TradeColumns.size()> m_columns{};
    std::vector<std::size_t> m_extraColumns;
    TradeTable &m_table;
    TextPool m_texts;
    CodeIndex m_countries, m_powers;
    std::string m_powerIds; // to name them in sentences
    std::map<std::string, Unit, std::less<>> m_units;
    std::optional<Error> m_remark;
};

} // namespace geodata

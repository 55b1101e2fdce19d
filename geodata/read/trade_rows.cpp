// SPDX-License-Identifier: GPL-3.0-or-later
#include "geodata/read/trade_rows.h"

#include "geodata/read/trade_fields.h"

#include <algorithm>
#include <utility>

namespace geodata {

namespace {

constexpr std::array<std::pair<std::string_view, TradeFlow>, 3> Flows = {{{"turnover", TradeFlow::Turnover},
                                                                          {"country_to_power", TradeFlow::ToPower},
                                                                          {"power_to_country", TradeFlow::FromPower}}};
constexpr std::array<std::pair<std::string_view, ReporterSide>, 3> Sides = {
    {{"country", ReporterSide::Country}, {"power", ReporterSide::Power}, {"third", ReporterSide::Third}}};
constexpr std::array<std::pair<std::string_view, bool>, 2> Confidences = {{{"normal", false}, {"low", true}}};

/// What one of a few words stands for.
template <typename Value, std::size_t Count>
std::expected<Value, Error> oneOf(const std::array<std::pair<std::string_view, Value>, Count> &words, const CsvRow &row,
                                  std::string_view column, std::string_view text)
{
    const auto found = std::ranges::find(words, text, &std::pair<std::string_view, Value>::first);
    if (found != words.end())
        return found->second;
    std::string list;
    for (const auto &[word, value] : words)
        list.append(list.empty() ? "" : ", ").append(word);
    return std::unexpected(notKnown(row, column, text, list));
}

Error tooMany(const CsvRow &row)
{
    return row.error({GEODATA_TEXT("the table speaks of more countries than the {0} that it may"), {"65536"}},
                     {GEODATA_TEXT("split it into several tables")});
}

} // namespace

CodeIndex::CodeIndex(std::vector<std::string> &used, std::span<const std::string> known) : m_used(used)
{
    for (const std::string &code : known)
        m_indexOf.try_emplace(code);
}

std::optional<std::uint16_t> CodeIndex::indexOf(std::string_view code)
{
    std::optional<std::uint16_t> &index = m_indexOf.find(code)->second;
    if (!index && m_used.size() <= std::numeric_limits<std::uint16_t>::max()) {
        index = static_cast<std::uint16_t>(m_used.size());
        m_used.emplace_back(code);
    }
    return index;
}

TradeRows::TradeRows(const CsvReader &reader, const TradeCodes &codes, TradeTable &table)
    : m_table(table), m_texts(table.texts), m_countries(table.countries, codes.countries),
      m_powers(table.powers, codes.powers)
{
    m_countries.add(RegionCode);
    for (const std::string &code : codes.countries)
        m_powers.add(code);
    for (const std::string &id : codes.powers)
        m_powerIds.append(m_powerIds.empty() ? "" : ", ").append(id);
    std::ranges::transform(TradeColumns, m_columns.begin(),
                           [&](std::string_view column) { return reader.columnOf(column); });
    for (const std::string_view column : reader.columns()) {
        if (column.empty() || std::ranges::contains(TradeColumns, column))
            continue;
        m_extraColumns.push_back(reader.columnOf(column));
        m_table.extraColumns.emplace_back(column);
    }
}

std::expected<void, Error> TradeRows::checkPair(const CsvRow &row) const
{
    const std::string_view country = text(row, TradeColumn::Country), power = text(row, TradeColumn::Power);
    if (!m_countries.isKnown(country))
        return std::unexpected(unknownCountry(row, country));
    if (!m_powers.isKnown(power))
        return std::unexpected(unknownPower(row, power, m_powerIds));
    if (country == power)
        return std::unexpected(row.error({GEODATA_TEXT("is trade of {0} with itself"), {shownField(country)}},
                                         {GEODATA_TEXT("name two different countries")}));
    return {};
}

std::expected<void, Error> TradeRows::readWords(const CsvRow &row, TradeFigure &figure) const
{
    const auto flow = oneOf(Flows, row, "flow", text(row, TradeColumn::Flow));
    if (!flow)
        return std::unexpected(flow.error());
    const auto side = oneOf(Sides, row, "side", text(row, TradeColumn::Side));
    if (!side)
        return std::unexpected(side.error());
    const auto isLow = oneOf(Confidences, row, "confidence", text(row, TradeColumn::Confidence));
    if (!isLow)
        return std::unexpected(isLow.error());
    for (const auto column : {TradeColumn::Reporter, TradeColumn::Source}) {
        if (text(row, column).empty())
            return std::unexpected(unsourced(row, TradeColumns.at(static_cast<std::size_t>(column))));
    }
    figure.flow = *flow;
    figure.side = *side;
    figure.isLow = *isLow;
    return {};
}

TradeRows::Unit *TradeRows::unitOf(std::string_view text)
{
    if (const auto found = m_units.find(text); found != m_units.end())
        return &found->second;
    const std::string_view currency = text.substr(0, text.find(' '));
    const double millions = millionsOf(text);
    if (millions == 0)
        return nullptr;
    constexpr std::size_t YearCount = LastYear - FirstYear + 1;
    Unit unit{.currency = std::string(currency),
              .millions = millions,
              .usdPerUnit =
                  std::vector<double>(YearCount, currency == UsDollar ? 1 : std::numeric_limits<double>::quiet_NaN()),
              .isMissed = std::vector<bool>(YearCount)};
    for (const ExchangeRate &rate : m_table.rates) {
        if (rate.currency == currency)
            unit.usdPerUnit.at(static_cast<std::size_t>(rate.year - FirstYear)) = rate.usdPerUnit;
    }
    return &m_units.emplace(text, std::move(unit)).first->second;
}

std::expected<void, Error> TradeRows::readValue(const CsvRow &row, TradeFigure &figure)
{
    const auto year = yearIn(row, text(row, TradeColumn::Year));
    if (!year)
        return std::unexpected(year.error());
    figure.year = static_cast<std::int16_t>(*year);
    const std::string_view unitText = text(row, TradeColumn::Unit);
    Unit *const unit = unitOf(unitText);
    if (unit == nullptr)
        return std::unexpected(unknownUnit(row, unitText));
    figure.isWithheld = text(row, TradeColumn::Value) == Withheld;
    if (figure.isWithheld)
        return {};
    const auto value = amountIn(row, "value", text(row, TradeColumn::Value));
    if (!value)
        return std::unexpected(value.error());
    const auto yearIndex = static_cast<std::size_t>(*year - FirstYear);
    figure.value = *value;
    figure.usd = *value * unit->millions * unit->usdPerUnit[yearIndex];
    if (!figure.hasUsd() && !unit->isMissed[yearIndex]) {
        unit->isMissed[yearIndex] = true;
        m_remark = row.error({GEODATA_TEXT("{0} has no exchange rate for {1}, so the value cannot be compared"),
                              {unit->currency, std::to_string(*year)}},
                             {GEODATA_TEXT("add the rate to the atlas's table of exchange rates")});
    }
    return {};
}

std::expected<TradeFigure, Error> TradeRows::read(const CsvRow &row)
{
    TradeFigure figure;
    figure.line = static_cast<std::uint32_t>(row.line());
    const auto good = checkPair(row).and_then([&] { return readWords(row, figure); }).and_then([&] {
        return readValue(row, figure);
    });
    if (!good)
        return std::unexpected(good.error());
    const auto country = m_countries.indexOf(text(row, TradeColumn::Country));
    const auto power = m_powers.indexOf(text(row, TradeColumn::Power));
    if (!country || !power)
        return std::unexpected(tooMany(row));
    figure.country = *country;
    figure.power = *power;
    constexpr std::array<std::pair<TradeColumn, std::uint32_t TradeFigure::*>, 5> Texts = {
        {{TradeColumn::Reporter, &TradeFigure::reporter},
         {TradeColumn::Unit, &TradeFigure::unit},
         {TradeColumn::Source, &TradeFigure::source},
         {TradeColumn::Link, &TradeFigure::link},
         {TradeColumn::Note, &TradeFigure::note}}};
    std::array<std::uint64_t, Texts.size()> hashes{}; // all at once, as each waits for memory
    std::ranges::transform(Texts, hashes.begin(),
                           [&](const auto &each) { return m_texts.expect(text(row, each.first)); });
    for (std::size_t i = 0; i < Texts.size(); ++i) {
        const auto &[column, member] = Texts.at(i);
        figure.*member = m_texts.indexOf(text(row, column), hashes.at(i));
    }
    for (const std::size_t column : m_extraColumns)
        m_table.extras.push_back(m_texts.indexOf(row.field(column)));
    return figure;
}

} // namespace geodata

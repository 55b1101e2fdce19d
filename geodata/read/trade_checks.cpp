// SPDX-License-Identifier: GPL-3.0-or-later
#include "geodata/read/trade_checks.h"

#include "geodata/read/trade.h"
#include "geodata/read/trade_fields.h"

#include <algorithm>
#include <array>
#include <bit>
#include <charconv>
#include <cmath>
#include <span>
#include <tuple>
#include <utility>

namespace geodata {

namespace {

constexpr double Tolerance = 0.05;

/// What two figures have in common of which only one can be right.
auto keyOf(const TradeFigure &figure)
{
    return std::tuple(figure.country, figure.power, figure.year, figure.flow, figure.reporter);
}

/// What two figures have in common that say the same.
auto contentOf(const TradeFigure &figure)
{
    return std::tuple(keyOf(figure), figure.side, figure.isLow, figure.isWithheld, figure.unit, figure.source,
                      figure.link, figure.note, std::bit_cast<std::uint64_t>(figure.value));
}

template <std::size_t Count>
std::uint64_t hashOf(const std::array<std::uint32_t, Count> &words)
{
    return geodata::hashOf({reinterpret_cast<const char *>(words.data()), sizeof words});
}

std::array<std::uint32_t, 4> wordsOfKey(const TradeFigure &figure)
{
    return {figure.country | std::uint32_t(figure.power) << 16U,
            static_cast<std::uint16_t>(figure.year) | static_cast<std::uint32_t>(figure.flow) << 16U, figure.reporter,
            0};
}

std::uint64_t hashOfKey(const TradeFigure &figure)
{
    return hashOf(wordsOfKey(figure));
}

std::uint64_t hashOfContent(const TradeFigure &figure)
{
    const auto value = std::bit_cast<std::uint64_t>(figure.value);
    const auto key = wordsOfKey(figure);
    return hashOf(std::array<std::uint32_t, 10>{
        key[0], key[1], key[2], figure.unit, figure.source, figure.link, figure.note, static_cast<std::uint32_t>(value),
        static_cast<std::uint32_t>(value >> 32U),
        static_cast<std::uint32_t>(figure.side) << 2U | (figure.isLow ? 2U : 0U) | (figure.isWithheld ? 1U : 0U)});
}

/// Calls work(index, hash) for each figure in order, the memory for what is looked up fetched some figures ahead.
template <typename HashOf, typename Work>
void forEachWithHash(const std::vector<TradeFigure> &figures, const IndexSlots &slots, HashOf hash, Work work)
{
    constexpr std::size_t Ahead = 16;
    std::array<std::uint64_t, Ahead> hashes{};
    for (std::size_t i = 0; i < figures.size() + Ahead; ++i) {
        std::uint64_t &slot = hashes.at(i % Ahead);
        if (i >= Ahead)
            work(static_cast<std::uint32_t>(i - Ahead), slot);
        if (i < figures.size())
            slots.expect(slot = hash(figures[i]));
    }
}

/// With as many decimals as it takes, but without those that adding up brings.
std::string shortest(double value)
{
    constexpr double Decimals = 1e6;
    value = std::round(value * Decimals) / Decimals;
    std::array<char, 400> digits = {};
    return {digits.data(),
            std::to_chars(digits.data(), digits.data() + digits.size(), value, std::chars_format::fixed).ptr};
}

/// Whether a note says that its figure is known to differ from the value of another one.
bool knows(std::string_view note, const TradeFigure &other)
{
    constexpr std::string_view Words = "differs from ";
    for (std::size_t at = note.find(Words); at != std::string_view::npos; at = note.find(Words, at)) {
        at += Words.size();
        double named = 0;
        const auto [stop, failure] = std::from_chars(note.data() + at, note.data() + note.size(), named);
        if (other.isWithheld ? note.substr(at).starts_with(Withheld) : failure == std::errc() && named == other.value)
            return true;
    }
    return false;
}

} // namespace

bool isTakenBefore(const TradeFigure &one, const TradeFigure &other)
{
    return std::tuple(one.isWithheld, one.isLow) < std::tuple(other.isWithheld, other.isLow);
}

TradeChecks::TradeChecks(TradeTable &table, std::string file, RowNotices &notices)
    : m_table(table), m_file(std::move(file)), m_notices(notices)
{
}

Error TradeChecks::error(const TradeFigure &figure, Text problem, Text wayOut) const
{
    return {m_file, {GEODATA_TEXT("line {0}"), {std::to_string(figure.line)}}, std::move(problem), std::move(wayOut)};
}

std::string TradeChecks::shown(const TradeFigure &figure) const
{
    return figure.isWithheld ? std::string(Withheld) : shortest(figure.value) + " " + m_table.texts[figure.unit];
}

void TradeChecks::removeRepeated()
{
    const std::vector<TradeFigure> &figures = m_table.figures;
    const std::size_t width = m_table.extraColumns.size();
    const auto extrasOf = [&](std::uint32_t index) { return std::span(m_table.extras).subspan(index * width, width); };
    std::vector<std::uint32_t> repeated;
    IndexSlots contents;
    contents.reserve(figures.size());
    forEachWithHash(figures, contents, hashOfContent, [&](std::uint32_t index, std::uint64_t hash) {
        const std::uint32_t first = contents.findOrAdd(hash, index, [&](std::uint32_t other) {
            return contentOf(figures[other]) == contentOf(figures[index]) &&
                   std::ranges::equal(extrasOf(other), extrasOf(index));
        });
        if (first == index)
            return;
        m_notices.leaveOut(error(figures[index],
                                 {GEODATA_TEXT("says the same as line {0}"), {std::to_string(figures[first].line)}},
                                 {GEODATA_TEXT("remove one of the two lines")}));
        repeated.push_back(index);
    });
    remove(repeated);
}

void TradeChecks::remove(const std::vector<std::uint32_t> &indices)
{
    const std::size_t width = m_table.extraColumns.size();
    std::size_t kept = 0;
    auto next = indices.begin();
    for (std::size_t i = 0; i < m_table.figures.size(); ++i) {
        if (next != indices.end() && *next == i) {
            ++next;
            continue;
        }
        m_table.figures[kept] = m_table.figures[i];
        for (std::size_t column = 0; column < width; ++column)
            m_table.extras[kept * width + column] = m_table.extras[i * width + column];
        ++kept;
    }
    m_table.figures.resize(kept);
    m_table.extras.resize(kept * width);
}

void TradeChecks::compare()
{
    const std::vector<TradeFigure> &figures = m_table.figures;
    m_keys.reserve(figures.size());
    m_taken.reserve(figures.size());
    forEachWithHash(figures, m_keys, hashOfKey, [&](std::uint32_t index, std::uint64_t hash) {
        const auto next = static_cast<std::uint32_t>(m_taken.size());
        const std::uint32_t key = m_keys.findOrAdd(
            hash, next, [&](std::uint32_t other) { return keyOf(figures[m_taken[other]]) == keyOf(figures[index]); });
        if (key == next) {
            m_taken.push_back(index);
            return;
        }
        const std::uint32_t before = m_taken[key];
        if (isTakenBefore(figures[index], figures[before]))
            m_taken[key] = index;
        compare(m_taken[key], m_taken[key] == index ? before : index);
    });
    for (const std::uint32_t index : m_taken) {
        if (figures[index].flow == TradeFlow::Turnover && !figures[index].isWithheld)
            checkSum(figures[index]);
    }
}

void TradeChecks::compare(std::uint32_t taken, std::uint32_t other)
{
    const TradeFigure &first = m_table.figures[std::min(taken, other)],
                      &second = m_table.figures[std::max(taken, other)];
    bool isSame = first.isWithheld == second.isWithheld;
    if (!first.isWithheld && !second.isWithheld) {
        // In another currency the same amount is another number, and a rate is only a yearly average.
        isSame = first.unit == second.unit           ? first.value == second.value
                 : first.hasUsd() && second.hasUsd() ? std::abs(first.usd - second.usd) <= Tolerance * first.usd
                                                     : true;
    }
    if (isSame || knows(m_table.texts[second.note], first) || knows(m_table.texts[first.note], second))
        return;
    m_notices.mention(
        error(second,
              {GEODATA_TEXT("value is {0}, and line {1} has {2} of the same reporter for the same flow "
                            "and year; line {3} is taken"),
               {shown(second), std::to_string(first.line), shown(first), std::to_string(m_table.figures[taken].line)}},
              {GEODATA_TEXT("correct one of the two, or write “differs from {0}” in its note"),
               {first.isWithheld ? std::string(Withheld) : shortest(first.value)}}));
}

std::uint32_t TradeChecks::takenFor(const TradeFigure &figure) const
{
    const std::uint32_t key = m_keys.find(hashOfKey(figure), [&](std::uint32_t index) {
        return keyOf(m_table.figures[m_taken[index]]) == keyOf(figure);
    });
    return key == IndexSlots::None ? key : m_taken[key];
}

void TradeChecks::checkSum(const TradeFigure &turnover)
{
    TradeFigure asked = turnover;
    asked.flow = TradeFlow::ToPower;
    const std::uint32_t to = takenFor(asked);
    asked.flow = TradeFlow::FromPower;
    const std::uint32_t from = takenFor(asked);
    if (to == IndexSlots::None || from == IndexSlots::None)
        return;
    const TradeFigure &exports = m_table.figures[to], &imports = m_table.figures[from];
    const bool isOneUnit = exports.unit == turnover.unit && imports.unit == turnover.unit;
    const double sum = isOneUnit ? exports.value + imports.value : exports.usd + imports.usd;
    const double whole = isOneUnit ? turnover.value : turnover.usd;
    if (!(std::abs(whole - sum) > Tolerance * whole)) // also where one of them has no value
        return;
    const std::string unit = isOneUnit ? m_table.texts[turnover.unit] : "USD million";
    m_notices.mention(
        error(turnover,
              {GEODATA_TEXT("value is {0} {1}, and the same reporter's two flows on lines {2} and {3} add up to {4}"),
               {shortest(whole), unit, std::to_string(exports.line), std::to_string(imports.line), shortest(sum)}},
              {GEODATA_TEXT("look up which of the three is wrong; all are kept")}));
}

} // namespace geodata

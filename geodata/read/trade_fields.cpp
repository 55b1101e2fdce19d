// SPDX-License-Identifier: GPL-3.0-or-later
#include "geodata/read/trade_fields.h"

#include "geodata/model/trade.h"

#include <algorithm>
#include <charconv>
#include <cmath>

namespace geodata {

namespace {

constexpr double MaxAmount = 1e15;

/// The number that a whole text is; NaN if it is none.
double numberOf(std::string_view text)
{
    double value = 0;
    const char *const end = text.data() + text.size();
    const auto [stop, failure] = std::from_chars(text.data(), end, value);
    return failure == std::errc() && stop == end && std::isfinite(value) ? value
                                                                         : std::numeric_limits<double>::quiet_NaN();
}

/// Whether a text would be a number but for what separates its digits: "1,234", "1 234", "1.234,5", "1’234".
bool hasSeparators(std::string_view text)
{
    std::string digits;
    bool hasOther = false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const std::string_view rest = text.substr(i);
        if (text[i] >= '0' && text[i] <= '9')
            digits += text[i];
        else if (rest.starts_with("\u00A0")) // what spreadsheets put between digits: spaces that don't break
            i += 1;
        else if (rest.starts_with("\u202F") || rest.starts_with("\u2009") || rest.starts_with("’"))
            i += 2;
        else if (!std::string_view("., '").contains(text[i]))
            hasOther = true;
    }
    return !digits.empty() && !hasOther;
}

} // namespace

std::expected<int, Error> yearIn(const CsvRow &row, std::string_view text)
{
    int year = 0;
    const char *const end = text.data() + text.size();
    const auto [stop, failure] = std::from_chars(text.data(), end, year);
    if (failure == std::errc() && stop == end && year >= FirstYear && year <= LastYear)
        return year;
    return std::unexpected(
        row.error({GEODATA_TEXT("year is “{0}”, which is no whole year from {1} to {2}"),
                   {shownField(text), std::to_string(FirstYear), std::to_string(LastYear)}},
                  {GEODATA_TEXT("write the year alone, such as 2024; a part of a year cannot be shown")}));
}

std::expected<double, Error> amountIn(const CsvRow &row, std::string_view name, std::string_view text)
{
    const auto problem = [&](const char *pattern, const char *wayOut) {
        return std::unexpected(row.error({pattern, {std::string(name), shownField(text)}}, {wayOut}));
    };
    if (text.empty())
        return problem(GEODATA_TEXT("{0} is empty"), GEODATA_TEXT("write a number there, or remove the line"));
    const double value = numberOf(text);
    if (value >= 0 && value <= MaxAmount)
        return value;
    if (value < 0)
        return problem(GEODATA_TEXT("{0} is {1}, which is negative"),
                       GEODATA_TEXT("write it without a sign; which way goods go stands under flow"));
    if (value > MaxAmount)
        return problem(GEODATA_TEXT("{0} is {1}, which is more than all the money there is"),
                       GEODATA_TEXT("correct the number, or its unit"));
    if (hasSeparators(text))
        return problem(GEODATA_TEXT("{0} is “{1}”, which is no plain number"),
                       GEODATA_TEXT("write it with a decimal point and without separators, such as 1234.5"));
    return problem(GEODATA_TEXT("{0} is “{1}”, which is no number"),
                   GEODATA_TEXT("write a plain number with a decimal point, such as 1234.5"));
}

bool isCurrency(std::string_view text)
{
    return text.size() == 3 && std::ranges::all_of(text, [](char c) { return c >= 'A' && c <= 'Z'; });
}

double millionsOf(std::string_view unit)
{
    const std::string_view currency = unit.substr(0, unit.find(' '));
    const std::string_view scale = unit.substr(std::min(currency.size() + 1, unit.size()));
    return !isCurrency(currency) ? 0
           : scale == "million"  ? 1
           : scale == "billion"  ? 1000
           : scale == "thousand" ? 0.001
           : scale.empty()       ? 0.000001
                                 : 0;
}

Error unknownUnit(const CsvRow &row, std::string_view text)
{
    return row.error(
        {GEODATA_TEXT("unit is “{0}”, which is not known"), {shownField(text)}},
        {GEODATA_TEXT("write the currency's three capital letters and thousand, million or billion, such as {0}"),
         {"EUR million"}});
}

Error unknownCountry(const CsvRow &row, std::string_view text)
{
    return row.error({GEODATA_TEXT("country is “{0}”, which is no country of the map"), {shownField(text)}},
                     {GEODATA_TEXT("write a code as the map file has it, or {0} for the states together"),
                      {std::string(RegionCode)}});
}

Error unknownPower(const CsvRow &row, std::string_view text, const std::string &ids)
{
    return row.error(
        {GEODATA_TEXT("power is “{0}”, which is neither a power nor a country of the map"), {shownField(text)}},
        ids.empty() ? Text{GEODATA_TEXT("write the code of a country there, as the map file has it")}
                    : Text{GEODATA_TEXT("write one of {0}, or the code of a country as the map file has it"), {ids}});
}

Error notKnown(const CsvRow &row, std::string_view name, std::string_view text, std::string_view words)
{
    return row.error({GEODATA_TEXT("{0} is “{1}”, which is not known"), {std::string(name), shownField(text)}},
                     {GEODATA_TEXT("write one of these: {0}"), {std::string(words)}});
}

Error unsourced(const CsvRow &row, std::string_view name)
{
    return row.error({GEODATA_TEXT("{0} is empty, and no figure is shown without it"), {std::string(name)}},
                     {GEODATA_TEXT("write there who says so")});
}

} // namespace geodata

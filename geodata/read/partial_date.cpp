// SPDX-License-Identifier: GPL-3.0-or-later
#include "geodata/read/partial_date.h"

#include "geodata/read/trade_fields.h"

#include <algorithm>
#include <charconv>
#include <chrono>
#include <format>

namespace geodata {

int digitsOf(std::string_view text)
{
    int value = -1;
    const char *const end = text.data() + text.size();
    const bool isPlain = std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; });
    const auto [stop, failure] = std::from_chars(text.data(), end, value);
    return isPlain && failure == std::errc() && stop == end ? value : -1;
}

std::optional<PartialDate> partialDateOf(std::string_view text)
{
    constexpr std::size_t Year = 4, Month = 7, Day = 10; // the length of a text that ends with it
    if (text.size() != Year && text.size() != Month && text.size() != Day)
        return {};
    PartialDate date{.year = digitsOf(text.substr(0, Year))};
    if (date.year < FirstYear || date.year > LastYear)
        return {};
    if (text.size() == Year)
        return date;
    date.month = digitsOf(text.substr(Year + 1, 2));
    if (text[Year] != '-' || date.month < 1 || date.month > 12)
        return {};
    if (text.size() == Month)
        return date;
    date.day = digitsOf(text.substr(Month + 1));
    const std::chrono::year_month_day day{std::chrono::year(date.year),
                                          std::chrono::month(static_cast<unsigned>(date.month)),
                                          std::chrono::day(static_cast<unsigned>(std::max(0, date.day)))};
    return text[Month] == '-' && day.ok() ? std::optional(date) : std::nullopt;
}

bool isBefore(const PartialDate &a, const PartialDate &b)
{
    if (a.year != b.year)
        return a.year < b.year;
    if (a.month == 0 || b.month == 0 || a.month != b.month)
        return a.month != 0 && b.month != 0 && a.month < b.month;
    return a.day != 0 && b.day != 0 && a.day < b.day;
}

std::string toText(const PartialDate &date)
{
    if (date.year == 0)
        return {};
    if (date.month == 0)
        return std::format("{:04}", date.year);
    return date.day == 0 ? std::format("{:04}-{:02}", date.year, date.month)
                         : std::format("{:04}-{:02}-{:02}", date.year, date.month, date.day);
}

} // namespace geodata

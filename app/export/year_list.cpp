// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/year_list.h"

#include <charconv>

std::optional<std::vector<int>> yearsFrom(const std::string &text)
{
    constexpr int FirstYear = 1900;
    constexpr int LastYear = 2100;
    std::vector<int> years;
    const char *at = text.data();
    const char *end = text.data() + text.size();
    const auto readYear = [&](int &year) {
        const auto read = std::from_chars(at, end, year);
        at = read.ptr;
        return read.ec == std::errc() && year >= FirstYear && year <= LastYear;
    };
    for (;;) {
        int first = 0;
        if (!readYear(first))
            return {};
        int last = first;
        if (at != end && *at == '-' && (++at, !readYear(last)))
            return {};
        for (int year = first; year != last; year += last > first ? 1 : -1)
            years.push_back(year);
        years.push_back(last);
        if (at == end)
            return years;
        if (*at++ != ',')
            return {};
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/csv.h"

#include <array>
#include <charconv>
#include <cmath>

std::string csv(std::string_view text)
{
    if (text.find_first_of(",\"\r\n") == std::string_view::npos)
        return std::string(text);
    std::string quoted = "\"";
    for (const char c : text) {
        if (c == '"')
            quoted += '"';
        quoted += c;
    }
    return quoted + '"';
}

std::string plain(double value)
{
    if (!std::isfinite(value))
        return {};
    std::array<char, 400> buffer{};
    const auto end = std::to_chars(buffer.data(), buffer.data() + buffer.size(), value, std::chars_format::fixed).ptr;
    return {buffer.data(), end};
}

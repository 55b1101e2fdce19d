// SPDX-License-Identifier: GPL-3.0-or-later
#include "geodata/model/error.h"

#include <charconv>

namespace geodata {

std::string toEnglish(const Text &text)
{
    std::string result;
    for (std::size_t i = 0; i < text.pattern.size(); ++i) {
        const char *begin = text.pattern.data() + i;
        const char *end = text.pattern.data() + text.pattern.size();
        std::size_t index = 0;
        if (*begin == '{') {
            const auto [stop, failure] = std::from_chars(begin + 1, end, index);
            if (failure == std::errc() && stop != end && *stop == '}' && index < text.values.size()) {
                result += text.values[index];
                i += static_cast<std::size_t>(stop - begin);
                continue;
            }
        }
        result += *begin;
    }
    return result;
}

std::string toEnglish(const Error &error)
{
    std::string result = error.file;
    if (!error.place.isEmpty())
        result += (result.empty() ? "" : ", ") + toEnglish(error.place);
    if (!result.empty())
        result += ": ";
    result += toEnglish(error.problem);
    if (!error.wayOut.isEmpty())
        result += "; " + toEnglish(error.wayOut);
    return result + ".";
}

} // namespace geodata

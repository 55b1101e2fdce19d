// SPDX-License-Identifier: GPL-3.0-or-later
#include "geodata/read/notice_book.h"

#include <algorithm>
#include <utility>

namespace geodata {

void NoticeBook::add(Text problem, Text wayOut)
{
    add(std::move(problem), std::move(wayOut), 0);
}

void NoticeBook::add(Text problem, Text wayOut, long long feature)
{
    // Sentences, not their values, are what is few: a file of nonsense must not give a notice per feature.
    const auto found = std::ranges::find_if(m_entries, [&](const Entry &entry) {
        return entry.problem.pattern == problem.pattern && (entry.firstFeature == 0) == (feature == 0);
    });
    if (found == m_entries.end()) {
        m_entries.push_back({std::move(problem), std::move(wayOut), feature, feature, 1});
    } else if (found->lastFeature != feature) {
        found->lastFeature = feature;
        ++found->count;
    }
}

std::vector<Error> NoticeBook::take()
{
    std::vector<Error> notices;
    for (Entry &entry : std::exchange(m_entries, {})) {
        Text place;
        const std::string first = std::to_string(entry.firstFeature);
        if (entry.firstFeature != 0 && entry.count > 1)
            place = {GEODATA_TEXT("feature {0} and {1} more"), {first, std::to_string(entry.count - 1)}};
        else if (entry.firstFeature != 0)
            place = {GEODATA_TEXT("feature {0}"), {first}};
        notices.push_back({m_file, std::move(place), std::move(entry.problem), std::move(entry.wayOut)});
    }
    return notices;
}

} // namespace geodata

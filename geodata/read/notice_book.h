// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geodata/model/error.h"

#include <string>
#include <vector>

namespace geodata {

/// Gathers the notices of one file. The same problem of many features is one notice: the first place and how many more.
class NoticeBook
{
public:
    explicit NoticeBook(std::string file) : m_file(std::move(file)) {}

    /// A notice on the whole file.
    void add(Text problem, Text wayOut = {});
    /// A notice on a feature, counted from 1; told once per feature.
    void add(Text problem, Text wayOut, long long feature);

    const std::string &file() const { return m_file; }

    /// All notices, in the order in which their problem came up first.
    std::vector<Error> take();

private:
    struct Entry
    {
        Text problem;
        Text wayOut;
        long long firstFeature = 0; ///< 0: the whole file
        long long lastFeature = 0;
        std::size_t count = 0;
    };
    std::string m_file;
    std::vector<Entry> m_entries;
};

} // namespace geodata

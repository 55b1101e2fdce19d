// SPDX-License-Identifier: GPL-3.0-or-later
#include "geodata/read/csv.h"

#include "geodata/read/csv_content.h"
#include "geodata/read/local_file.h"

#include <utility>

namespace geodata {

namespace fs = std::filesystem;

const std::vector<std::string_view> &CsvTable::columns() const
{
    return m_content->columns;
}

std::expected<void, Error> CsvTable::checkColumns(std::span<const std::string_view> needed) const
{
    return m_content->checkColumns(needed);
}

std::expected<CsvTable, Error> readCsv(const fs::path &path)
{
    constexpr std::uintmax_t MaxBytes = 64'000'000;
    try {
        auto reader = CsvReader::open(path, MaxBytes, CsvReader::Holds::All);
        if (!reader)
            return std::unexpected(std::move(reader.error()));
        CsvTable table;
        for (;;) {
            const auto row = reader->next();
            if (!row)
                return std::unexpected(row.error());
            if (!*row)
                break;
            table.m_rows.push_back(**row);
        }
        table.notices = std::move(reader->notices);
        table.m_content = reader->content();
        return table;
    } catch (const std::exception &problem) {
        return std::unexpected(unreadable(path, problem));
    }
}

} // namespace geodata

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geodata/read/csv_reader.h"

#include <expected>
#include <filesystem>
#include <memory>
#include <span>
#include <string_view>
#include <vector>

namespace geodata {

/// A table that was read. Its rows are valid as long as it lives, also after it has been moved.
class CsvTable
{
public:
    /// The columns' names in the order of the header line. May hold empty ones, which cannot be asked for.
    const std::vector<std::string_view> &columns() const;

    /// The rows that could be read, in the order of the file.
    const std::vector<CsvRow> &rows() const { return m_rows; }

    /// The rows that could not. The reader of a certain kind of table goes on with it.
    RowNotices notices = {};

    /// An error if the header line lacks one of these columns.
    std::expected<void, Error> checkColumns(std::span<const std::string_view> needed) const;

private:
    friend std::expected<CsvTable, Error> readCsv(const std::filesystem::path &path);
    std::shared_ptr<const CsvContent> m_content; // rows point at it, so it stays where it is
    std::vector<CsvRow> m_rows;
};

/// Reads a table as RFC 4180 has it and as editors and spreadsheets write it: a header line with the names of the
/// columns; UTF-8 with or without a byte order mark; any line ends; separated by commas, or by semicolons or tabs if
/// there is no comma in the header line. Spaces round a field without quotes don't count; lines with nothing but
/// separators are skipped; missing fields at the end of a row are empty. A row with more fields than columns, or with
/// text after a closing quote, is left out with a notice. Fails if the file is no local one or bigger than 64 MB, is
/// not UTF-8, has a zero byte, no header line, the same column twice, or a quote that never ends. Thread-safe.
std::expected<CsvTable, Error> readCsv(const std::filesystem::path &path);

} // namespace geodata

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geodata/model/error.h"

#include <cstdint>
#include <expected>
#include <filesystem>
#include <limits>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace geodata {

/// The rows of one table that were left out, and why. The first hundred are told one by one, the rest only counted: a
/// file of nonsense must not fill the memory with notices.
class RowNotices
{
public:
    /// A row was left out because of this, as CsvRow::error says it.
    void leaveOut(Error error);

    /// All notices, in the order in which they came.
    std::vector<Error> take();

private:
    std::vector<Error> m_notices;
    std::size_t m_untold = 0;
};

struct CsvContent;

/// One row of a table. Looks into its table: valid as long as that lives, also after it has been moved.
class CsvRow
{
public:
    /// The line on which the row begins, from 1.
    std::size_t line() const { return m_line; }

    /// What stands in a column; empty if the row ends before it or if there is no such column.
    std::string_view field(std::string_view column) const;

    /// The number in a column: the whole field, with a decimal point, finite, from `least` to `most`; else an error
    /// that names the line and the column.
    std::expected<double, Error> number(std::string_view column, double least = std::numeric_limits<double>::lowest(),
                                        double most = std::numeric_limits<double>::max()) const;

    /// What is wrong with this row, with its file and line.
    Error error(Text problem, Text wayOut) const;

private:
    friend class CsvParser;
    const CsvContent *m_content = nullptr;
    std::size_t m_firstField = 0;
    std::uint32_t m_fieldCount = 0;
    std::uint32_t m_line = 0;
};

/// A table that was read.
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
    friend class CsvParser;
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

/// A field as a sentence shows it: on one line, shortened if it is long.
std::string shownField(std::string_view field);

} // namespace geodata

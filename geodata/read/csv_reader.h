// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geodata/read/row_notices.h"

#include <cstdint>
#include <expected>
#include <filesystem>
#include <fstream>
#include <limits>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace geodata {

struct CsvContent;

/// One row of a table. Looks into what it was read from: see there how long it is valid.
class CsvRow
{
public:
    /// The line on which the row begins, from 1.
    std::size_t line() const { return m_line; }

    /// What stands in a column; empty if the row ends before it or if there is no such column.
    std::string_view field(std::string_view column) const;

    /// The same by the column's number, from 0, for tables so long that looking for a name would take time.
    std::string_view field(std::size_t column) const;

    /// The number in a column: the whole field, with a decimal point, finite, from `least` to `most`; else an error
    /// that names the line and the column.
    std::expected<double, Error> number(std::string_view column, double least = std::numeric_limits<double>::lowest(),
                                        double most = std::numeric_limits<double>::max()) const;

    /// What is wrong with this row, with its file and line.
    Error error(Text problem, Text wayOut) const;

private:
    friend class CsvReader;
    const CsvContent *m_content = nullptr;
    std::size_t m_firstField = 0;
    std::uint32_t m_fieldCount = 0;
    std::uint32_t m_line = 0;
};

/// Walks through a table once, row by row, as RFC 4180 has it and as editors and spreadsheets write it: see readCsv().
/// Holds a few megabytes of the file at a time, however long it is.
class CsvReader
{
public:
    /// How much of the file is held in memory.
    enum class Holds : std::uint8_t
    {
        Part, ///< a row is valid until the next is read
        All   ///< rows are valid as long as content() lives
    };

    /// Opens a file and reads its header line. Fails if the file is no local one or bigger than `maxBytes`, or if the
    /// header line or what follows it is not that of a table.
    static std::expected<CsvReader, Error> open(const std::filesystem::path &path, std::uintmax_t maxBytes,
                                                Holds holds = Holds::Part);

    /// The columns' names in the order of the header line. May hold empty ones, which cannot be asked for.
    const std::vector<std::string_view> &columns() const;

    /// An error if the header line lacks one of these columns.
    std::expected<void, Error> checkColumns(std::span<const std::string_view> needed) const;

    /// The number of a column; std::string::npos, which is a column without fields, if there is none of that name.
    std::size_t columnOf(std::string_view column) const;

    /// The next row that can be read; nothing at the end of the table. Fails where the rest of it makes no sense.
    std::expected<std::optional<CsvRow>, Error> next();

    std::shared_ptr<const CsvContent> content() const { return m_content; }

    /// The rows that could not be read. The reader of a certain kind of table goes on with it.
    RowNotices notices = {};

private:
    struct Record;

    CsvReader(std::shared_ptr<CsvContent> content, std::ifstream stream, std::uintmax_t size, Holds holds);

    char current() const; // '\0' at the end
    bool isAtEnd() const;
    bool endsField() const;
    bool isSpace(char c) const { return c == ' ' || (c == '\t' && m_separator != '\t'); }

    std::expected<void, Error> readHeader();
    /// Reads a whole record, and more of the file if that ends in its middle.
    std::expected<Record, Error> readWhole(std::size_t keep, bool isHeader = false);
    /// Reads up to the end of the line or, within quotes, beyond. Puts at most `keep` fields behind the others.
    Record readRecord(std::size_t keep);
    /// Yields where the field lies in the text; one in quotes may hold doubled ones still.
    std::pair<std::size_t, std::size_t> readField(Record &record, bool isKept);
    std::pair<std::size_t, std::size_t> readQuoted(Record &record, bool isKept);
    void readLineEnd();
    /// Makes one of every doubled quote, in the fields of the record that was read last.
    void unquote();
    /// What makes a record unfit for use.
    std::expected<void, Error> check(const Record &record, std::size_t columnCount) const;

    /// Drops the text before the record that is being read, and puts more of the file behind it.
    std::expected<void, Error> readMore();
    /// Refuses what no table in UTF-8 holds, with the line where it stands.
    std::expected<void, Error> checkText();

    std::shared_ptr<CsvContent> m_content;
    std::ifstream m_stream;
    std::uintmax_t m_unread = 0; // bytes of the file
    Holds m_holds = Holds::Part;
    std::size_t m_checked = 0;         // how much of the text is known to be UTF-8
    std::vector<std::size_t> m_quoted; // fields of the last record with doubled quotes
    std::size_t m_at = 0;
    std::size_t m_line = 1;
    char m_separator = ',';
};

/// A field as a sentence shows it: on one line, shortened if it is long.
std::string shownField(std::string_view field);

} // namespace geodata

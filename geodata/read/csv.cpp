// SPDX-License-Identifier: GPL-3.0-or-later
#include "geodata/read/csv.h"

#include "geodata/read/encoding.h"
#include "geodata/read/local_file.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <cstdint>
#include <map>
#include <utility>

namespace geodata {

namespace fs = std::filesystem;

/// What a table's rows look into.
struct CsvContent
{
    struct Field
    {
        std::uint32_t begin = 0, size = 0; ///< in the text
    };
    std::string file;
    std::string text; ///< of the file; quoted fields are unquoted in place
    std::size_t headerLine = 0;
    std::vector<std::string_view> columns = {};
    std::map<std::string_view, std::size_t> columnOf = {}; ///< by name
    std::vector<Field> fields = {};                        ///< of all rows, one after the other

    std::string_view textOf(Field field) const { return std::string_view(text).substr(field.begin, field.size); }
};

namespace {

constexpr std::uintmax_t MaxBytes = 64'000'000;
constexpr std::string_view ByteOrderMark = "\xEF\xBB\xBF";

Text lineText(std::size_t line)
{
    return {GEODATA_TEXT("line {0}"), {std::to_string(line)}};
}

Error untoldRows(const std::string &file, std::size_t count)
{
    return {file,
            {},
            {GEODATA_TEXT("{0} more rows were left out"), {std::to_string(count)}},
            {GEODATA_TEXT("correct those named before, and open it again")}};
}

std::string shortest(double value)
{
    std::array<char, 32> digits = {};
    return {digits.data(), std::to_chars(digits.data(), digits.data() + digits.size(), value).ptr};
}

bool isLineEnd(char c)
{
    return c == '\n' || c == '\r';
}

/// Refuses what no table in UTF-8 holds, with the line where it stands.
std::expected<void, Error> checkText(const CsvContent &content)
{
    const Text wayOut = {GEODATA_TEXT("save it as a CSV file in UTF-8")};
    std::size_t lineNumber = 1;
    for (std::size_t begin = 0; begin < content.text.size();) {
        const std::size_t end = std::min(content.text.find_first_of("\r\n", begin), content.text.size() - 1) + 1;
        const std::string_view line = std::string_view(content.text).substr(begin, end - begin);
        if (line.contains('\0'))
            return std::unexpected(
                Error{content.file, lineText(lineNumber), {GEODATA_TEXT("holds a zero byte")}, wayOut});
        if (!isUtf8(line))
            return std::unexpected(Error{content.file, lineText(lineNumber), {GEODATA_TEXT("is not UTF-8")}, wayOut});
        lineNumber += line.back() == '\r' && content.text[end] == '\n' ? 0 : 1; // the pair is one end
        begin = end;
    }
    return {};
}

/// What separates the fields, as the header line tells.
char separatorOf(std::string_view headerLine)
{
    bool hasSemicolon = false, hasTab = false, isInQuotes = false;
    for (const char c : headerLine) {
        if (c == '"')
            isInQuotes = !isInQuotes;
        else if (c == ',' && !isInQuotes)
            return ',';
        else if (!isInQuotes && isLineEnd(c))
            break;
        hasSemicolon = hasSemicolon || (c == ';' && !isInQuotes);
        hasTab = hasTab || (c == '\t' && !isInQuotes);
    }
    return hasSemicolon ? ';' : hasTab ? '\t' : ',';
}

} // namespace

/// Walks through the text once, record by record.
class CsvParser
{
public:
    explicit CsvParser(CsvContent content) : m_content(std::make_shared<CsvContent>(std::move(content))) {}

    std::expected<CsvTable, Error> parse();

private:
    using Field = CsvContent::Field;

    /// What a record comes to.
    struct Record
    {
        std::size_t line = 0;       ///< where it begins
        std::size_t fieldCount = 0; ///< those that were not kept included
        bool isBlank = true;
        bool hasTextAfterQuote = false;
        std::size_t openQuoteLine = 0; ///< where a quote begins that never ends; 0: none
    };

    char current() const { return m_content->text[m_at]; } // '\0' at the end
    bool isAtEnd() const { return m_at >= m_content->text.size(); }
    bool endsField() const { return isAtEnd() || current() == m_separator || isLineEnd(current()); }
    bool isSpace(char c) const { return c == ' ' || (c == '\t' && m_separator != '\t'); }

    /// Reads up to the end of the line or, within quotes, beyond. Puts at most `keep` fields behind the others.
    Record readRecord(std::size_t keep);
    Field readField(Record &record);
    Field readQuoted(Record &record);
    /// Steps over a character, and counts the line if one ends with it.
    void step();

    std::expected<void, Error> readHeader();
    /// What makes a record unfit for use.
    static std::expected<void, Error> check(const Record &record, const std::string &file, std::size_t columnCount);

    std::shared_ptr<CsvContent> m_content;
    std::size_t m_at = 0;
    std::size_t m_line = 1;
    char m_separator = ',';
};

void CsvParser::step()
{
    const bool isLine = current() == '\n' || (current() == '\r' && m_content->text[m_at + 1] != '\n');
    m_line += isLine ? 1 : 0;
    ++m_at;
}

CsvContent::Field CsvParser::readQuoted(Record &record)
{
    std::string &text = m_content->text;
    const std::size_t openLine = m_line;
    const std::size_t begin = ++m_at;
    std::size_t end = begin;
    record.isBlank = false;
    for (;; step()) {
        if (isAtEnd()) {
            record.openQuoteLine = openLine;
            return {};
        }
        if (current() == '"') {
            ++m_at;
            if (current() != '"')
                break;
        }
        text[end++] = current();
    }
    while (!isAtEnd() && isSpace(current()))
        ++m_at;
    for (; !endsField(); ++m_at)
        record.hasTextAfterQuote = true;
    return {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end - begin)};
}

CsvContent::Field CsvParser::readField(Record &record)
{
    while (!isAtEnd() && isSpace(current()))
        ++m_at;
    if (current() == '"')
        return readQuoted(record);
    const std::size_t begin = m_at;
    while (!endsField())
        ++m_at;
    std::size_t end = m_at;
    while (end > begin && isSpace(m_content->text[end - 1]))
        --end;
    record.isBlank = record.isBlank && end == begin;
    return {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end - begin)};
}

CsvParser::Record CsvParser::readRecord(std::size_t keep)
{
    Record record{.line = m_line};
    for (;; ++m_at) {
        const Field field = readField(record);
        // What spreadsheets leave behind the last column is no field.
        if (record.fieldCount < keep)
            m_content->fields.push_back(field);
        if (record.fieldCount < keep || field.size > 0)
            ++record.fieldCount;
        if (isAtEnd() || current() != m_separator)
            break;
    }
    const bool isPair = !isAtEnd() && current() == '\r' && m_content->text[m_at + 1] == '\n';
    for (int i = 0; i < (isPair ? 2 : 1) && !isAtEnd(); ++i)
        step();
    return record;
}

std::expected<void, Error> CsvParser::check(const Record &record, const std::string &file, std::size_t columnCount)
{
    const Text wayOut = {GEODATA_TEXT("write a quote within a quoted field twice, and one at its end")};
    if (record.openQuoteLine > 0)
        return std::unexpected(
            Error{file, lineText(record.openQuoteLine), {GEODATA_TEXT("a quote begins here and never ends")}, wayOut});
    if (record.hasTextAfterQuote)
        return std::unexpected(
            Error{file, lineText(record.line), {GEODATA_TEXT("there is text after a closing quote")}, wayOut});
    if (record.fieldCount > columnCount)
        return std::unexpected(Error{file,
                                     lineText(record.line),
                                     {GEODATA_TEXT("there are more fields than the {0} columns of the header line"),
                                      {std::to_string(columnCount)}},
                                     {GEODATA_TEXT("put a field that holds the separator in quotes")}});
    return {};
}

std::expected<void, Error> CsvParser::readHeader()
{
    constexpr std::size_t All = std::numeric_limits<std::size_t>::max();
    CsvContent &content = *m_content;
    Record header;
    while (header.isBlank) {
        if (isAtEnd())
            return std::unexpected(Error{content.file,
                                         {},
                                         {GEODATA_TEXT("is a table without a header line")},
                                         {GEODATA_TEXT("name its columns on the first line")}});
        content.fields.clear();
        m_separator = separatorOf(std::string_view(content.text).substr(m_at));
        header = readRecord(All);
    }
    if (const auto good = check(header, content.file, All); !good)
        return good;
    content.headerLine = header.line;
    for (const Field field : std::exchange(content.fields, {})) {
        const std::string_view name = content.textOf(field);
        if (!name.empty() && !content.columnOf.emplace(name, content.columns.size()).second)
            return std::unexpected(Error{content.file,
                                         lineText(header.line),
                                         {GEODATA_TEXT("has the column {0} twice"), {shownField(name)}},
                                         {GEODATA_TEXT("rename or remove one of them")}});
        content.columns.push_back(name);
    }
    return {};
}

std::expected<CsvTable, Error> CsvParser::parse()
{
    if (const auto good = checkText(*m_content); !good)
        return std::unexpected(good.error());
    m_at = m_content->text.starts_with(ByteOrderMark) ? ByteOrderMark.size() : 0;
    if (const auto good = readHeader(); !good)
        return std::unexpected(good.error());

    CsvTable table;
    while (!isAtEnd()) {
        CsvRow row;
        row.m_content = m_content.get();
        row.m_firstField = m_content->fields.size();
        const Record record = readRecord(m_content->columns.size());
        row.m_fieldCount = static_cast<std::uint32_t>(record.fieldCount);
        row.m_line = static_cast<std::uint32_t>(record.line);
        const auto good = check(record, m_content->file, m_content->columns.size());
        if (good && !record.isBlank) {
            table.m_rows.push_back(row);
            continue;
        }
        m_content->fields.resize(row.m_firstField);
        if (record.openQuoteLine > 0) // it has swallowed what follows, which may be most of the table
            return std::unexpected(good.error());
        if (!good)
            table.notices.leaveOut(good.error());
    }
    table.m_content = std::move(m_content);
    return table;
}

void RowNotices::leaveOut(Error error)
{
    constexpr std::size_t MaxTold = 100;
    if (m_notices.size() >= MaxTold) {
        ++m_untold;
        return;
    }
    error.place.pattern = GEODATA_TEXT("line {0}, left out");
    m_notices.push_back(std::move(error));
}

std::vector<Error> RowNotices::take()
{
    if (m_untold > 0)
        m_notices.push_back(untoldRows(m_notices.front().file, m_untold));
    m_untold = 0;
    return std::exchange(m_notices, {});
}

std::string_view CsvRow::field(std::string_view column) const
{
    const auto found = m_content->columnOf.find(column);
    if (found == m_content->columnOf.end() || found->second >= m_fieldCount)
        return {};
    return m_content->textOf(m_content->fields[m_firstField + found->second]);
}

std::expected<double, Error> CsvRow::number(std::string_view column, double least, double most) const
{
    const std::string_view text = field(column);
    if (text.empty())
        return std::unexpected(error({GEODATA_TEXT("{0} is empty"), {std::string(column)}},
                                     {GEODATA_TEXT("write a number there, such as 71.4")}));
    double value = 0;
    const char *const end = text.data() + text.size();
    const auto [stop, failure] = std::from_chars(text.data(), end, value);
    if (failure != std::errc() || stop != end || !std::isfinite(value))
        return std::unexpected(
            error({GEODATA_TEXT("{0} is “{1}”, which is no number"), {std::string(column), shownField(text)}},
                  {GEODATA_TEXT("write it with a decimal point and without spaces, such as 1071.4")}));
    if (value < least || value > most)
        return std::unexpected(error({GEODATA_TEXT("{0} is {1}, which is not between {2} and {3}"),
                                      {std::string(column), shownField(text), shortest(least), shortest(most)}},
                                     {GEODATA_TEXT("correct the number")}));
    return value;
}

Error CsvRow::error(Text problem, Text wayOut) const
{
    return {m_content->file, lineText(m_line), std::move(problem), std::move(wayOut)};
}

const std::vector<std::string_view> &CsvTable::columns() const
{
    return m_content->columns;
}

std::expected<void, Error> CsvTable::checkColumns(std::span<const std::string_view> needed) const
{
    std::string list;
    for (const std::string_view column : needed)
        list.append(list.empty() ? "" : ",").append(column);
    for (const std::string_view column : needed) {
        if (!m_content->columnOf.contains(column))
            return std::unexpected(Error{m_content->file,
                                         lineText(m_content->headerLine),
                                         {GEODATA_TEXT("has no column {0}"), {std::string(column)}},
                                         {GEODATA_TEXT("name these columns on the first line: {0}"), {list}}});
    }
    return {};
}

std::string shownField(std::string_view field)
{
    constexpr std::size_t MaxBytesShown = 60;
    std::string shown = toValidUtf8(field.substr(0, MaxBytesShown)); // drops half a character at the cut
    std::ranges::replace_if(shown, [](unsigned char c) { return c < ' '; }, ' ');
    return shown + (field.size() > MaxBytesShown ? "…" : "");
}

std::expected<CsvTable, Error> readCsv(const fs::path &path)
{
    try {
        const auto file = localFile(path);
        if (!file)
            return std::unexpected(file.error());
        const std::uintmax_t size = sizeOf(*file);
        if (size > MaxBytes)
            return std::unexpected(
                Error{shownName(path),
                      {},
                      {GEODATA_TEXT("is a table bigger than {0} MB"), {std::to_string(MaxBytes / 1'000'000)}},
                      {GEODATA_TEXT("open a smaller one")}});
        std::string text = firstBytes(*file, size);
        if (text.size() != size)
            return std::unexpected(Error{shownName(path),
                                         {},
                                         {GEODATA_TEXT("cannot be read whole")},
                                         {GEODATA_TEXT("check the disk it lies on, or open a copy")}});
        text += '\n'; // the last line may lack its end; and no character is cut off by the end of the text
        return CsvParser({.file = shownName(path), .text = std::move(text)}).parse();
    } catch (const std::exception &problem) {
        return std::unexpected(Error{shownName(path),
                                     {},
                                     {GEODATA_TEXT("cannot be read ({0})"), {toValidUtf8(problem.what())}},
                                     {GEODATA_TEXT("open another file")}});
    }
}

} // namespace geodata

// SPDX-License-Identifier: GPL-3.0-or-later
#include "geodata/read/csv_reader.h"

#include "geodata/read/csv_content.h"
#include "geodata/read/encoding.h"
#include "geodata/read/local_file.h"

#include <algorithm>
#include <utility>

namespace geodata {

namespace fs = std::filesystem;

namespace {

constexpr std::size_t BlockBytes = 4'000'000;
constexpr std::size_t MaxRecordBytes = 64'000'000; ///< of a part; a quote that never ends would swallow any table
constexpr std::string_view ByteOrderMark = "\xEF\xBB\xBF";

bool isLineEnd(char c)
{
    return c == '\n' || c == '\r';
}

/// How many lines end in a text. A pair at its end must not be cut in two.
std::size_t lineEndsIn(std::string_view text)
{
    std::size_t count = 0;
    for (std::size_t i = 0; i < text.size(); ++i)
        count += text[i] == '\n' || (text[i] == '\r' && !text.substr(i + 1).starts_with('\n')) ? 1 : 0;
    return count;
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

/// What a record comes to.
struct CsvReader::Record
{
    std::size_t line = 0;       ///< where it begins
    std::size_t fieldCount = 0; ///< those that were not kept included
    bool isBlank = true;
    bool hasTextAfterQuote = false;
    std::size_t openQuoteLine = 0; ///< where a quote begins that never ends; 0: none
};

CsvReader::CsvReader(std::shared_ptr<CsvContent> content, std::ifstream stream, std::uintmax_t size, Holds holds)
    : m_content(std::move(content)), m_stream(std::move(stream)), m_unread(size), m_holds(holds)
{
}

std::expected<CsvReader, Error> CsvReader::open(const fs::path &path, std::uintmax_t maxBytes, Holds holds)
{
    const auto file = localFile(path);
    if (!file)
        return std::unexpected(file.error());
    const std::uintmax_t size = sizeOf(*file);
    if (size > maxBytes)
        return std::unexpected(
            Error{shownName(path),
                  {},
                  {GEODATA_TEXT("is a table bigger than {0} MB"), {std::to_string(maxBytes / 1'000'000)}},
                  {GEODATA_TEXT("open a smaller one")}});
    auto content = std::make_shared<CsvContent>();
    content->file = shownName(path);
    CsvReader reader(std::move(content), std::ifstream(*file, std::ios::binary), size, holds);
    if (const auto good = reader.readMore(); !good)
        return std::unexpected(good.error());
    reader.m_at = reader.m_content->text.starts_with(ByteOrderMark) ? ByteOrderMark.size() : 0;
    if (const auto good = reader.readHeader(); !good)
        return std::unexpected(good.error());
    return reader;
}

char CsvReader::current() const
{
    return m_content->text[m_at];
}

bool CsvReader::isAtEnd() const
{
    return m_at >= m_content->text.size();
}

bool CsvReader::endsField() const
{
    return isAtEnd() || current() == m_separator || isLineEnd(current());
}

std::expected<void, Error> CsvReader::readMore()
{
    std::string &text = m_content->text;
    text.erase(0, m_at);
    m_checked -= std::min(m_checked, m_at);
    m_at = 0;
    const std::size_t old = text.size();
    const std::size_t most = m_holds == Holds::All ? std::numeric_limits<std::size_t>::max() : BlockBytes;
    const std::size_t count = static_cast<std::size_t>(std::min<std::uintmax_t>(m_unread, most));
    text.reserve(old + count + 1);
    text.resize(old + count);
    m_stream.read(text.data() + old, static_cast<std::streamsize>(count));
    if (m_stream.gcount() != static_cast<std::streamsize>(count))
        return std::unexpected(Error{m_content->file,
                                     {},
                                     {GEODATA_TEXT("cannot be read whole")},
                                     {GEODATA_TEXT("check the disk it lies on, or open a copy")}});
    m_unread -= count;
    if (m_unread == 0)
        text += '\n'; // the last line may lack its end; and no character is cut off by the end of the text
    return checkText();
}

std::expected<void, Error> CsvReader::checkText()
{
    const std::string_view text = m_content->text;
    const std::string_view added = text.substr(m_checked);
    const std::size_t zero = std::min(added.find('\0'), added.size());
    const std::size_t good = utf8Length(added.substr(0, zero));
    m_checked += good;
    if (good == zero && zero == added.size())
        return {};
    if (good == zero || !isUtf8(added.substr(good))) { // else a character is cut off, and goes on in the next part
        const std::size_t begin = std::min(text.find_last_of("\r\n", m_checked - 1) + 1, m_checked);
        const std::size_t line = m_line + (m_checked == 0 ? 0 : lineEndsIn(text.substr(0, begin)));
        return std::unexpected(m_content->error(
            line, good == zero ? Text{GEODATA_TEXT("holds a zero byte")} : Text{GEODATA_TEXT("is not UTF-8")},
            {GEODATA_TEXT("save it as a CSV file in UTF-8")}));
    }
    return {};
}

std::pair<std::size_t, std::size_t> CsvReader::readQuoted(Record &record, bool isKept)
{
    const std::string &text = m_content->text;
    const std::size_t openLine = m_line;
    const std::size_t begin = ++m_at;
    std::size_t end = begin;
    bool hasDoubled = false;
    record.isBlank = false;
    for (;;) {
        end = text.find('"', m_at);
        if (end == std::string::npos) {
            m_at = text.size();
            record.openQuoteLine = openLine;
            return {};
        }
        m_line += lineEndsIn(std::string_view(text).substr(m_at, end - m_at));
        m_at = end + 1;
        if (current() != '"')
            break;
        hasDoubled = true;
        ++m_at;
    }
    if (hasDoubled && isKept)
        m_quoted.push_back(m_content->fields.size());
    while (!isAtEnd() && isSpace(current()))
        ++m_at;
    for (; !endsField(); ++m_at)
        record.hasTextAfterQuote = true;
    return {begin, end - begin};
}

std::pair<std::size_t, std::size_t> CsvReader::readField(Record &record, bool isKept)
{
    const std::string &text = m_content->text;
    while (!isAtEnd() && isSpace(current()))
        ++m_at;
    if (current() == '"')
        return readQuoted(record, isKept);
    const auto ends = [separator = m_separator](char c) { return c == separator || isLineEnd(c); };
    const auto from = text.begin() + static_cast<std::ptrdiff_t>(m_at);
    const std::size_t begin = m_at;
    m_at += static_cast<std::size_t>(std::find_if(from, text.end(), ends) - from);
    std::size_t end = m_at;
    while (end > begin && isSpace(text[end - 1]))
        --end;
    record.isBlank = record.isBlank && end == begin;
    return {begin, end - begin};
}

void CsvReader::readLineEnd()
{
    if (isAtEnd())
        return;
    const bool isPair = current() == '\r' && m_content->text[m_at + 1] == '\n';
    m_at += isPair ? 2 : 1;
    ++m_line;
}

CsvReader::Record CsvReader::readRecord(std::size_t keep)
{
    Record record{.line = m_line};
    for (;; ++m_at) {
        const bool isKept = record.fieldCount < keep;
        const auto [begin, size] = readField(record, isKept);
        // What spreadsheets leave behind the last column is no field.
        if (isKept)
            m_content->fields.push_back({static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(size)});
        if (isKept || size > 0)
            ++record.fieldCount;
        if (isAtEnd() || current() != m_separator)
            break;
    }
    readLineEnd();
    return record;
}

std::expected<CsvReader::Record, Error> CsvReader::readWhole(std::size_t keep, bool isHeader)
{
    const std::size_t firstField = m_content->fields.size(), line = m_line;
    for (;;) {
        const std::size_t begin = m_at;
        if (isHeader)
            m_separator = separatorOf(std::string_view(m_content->text).substr(m_at));
        m_quoted.clear();
        const Record record = readRecord(keep);
        // At the end of a part nobody knows whether the record goes on.
        const bool isTooLong = m_at - begin > MaxRecordBytes;
        if (!isAtEnd() || m_unread == 0 || (isTooLong && record.openQuoteLine > 0)) {
            unquote();
            return record;
        }
        if (isTooLong)
            return std::unexpected(m_content->error(
                line, {GEODATA_TEXT("is longer than {0} MB"), {std::to_string(MaxRecordBytes / 1'000'000)}},
                {GEODATA_TEXT("save it as a CSV file with a line for each row")}));
        m_content->fields.resize(firstField);
        m_line = line;
        m_at = begin;
        if (const auto good = readMore(); !good)
            return std::unexpected(good.error());
    }
}

void CsvReader::unquote()
{
    for (const std::size_t index : m_quoted) {
        CsvContent::Field &field = m_content->fields[index];
        char *const text = m_content->text.data() + field.begin;
        std::uint32_t size = 0;
        for (std::uint32_t i = 0; i < field.size; ++i) {
            text[size++] = text[i];
            i += text[i] == '"' ? 1 : 0; // the second of two
        }
        field.size = size;
    }
}

std::expected<void, Error> CsvReader::check(const Record &record, std::size_t columnCount) const
{
    const Text wayOut = {GEODATA_TEXT("write a quote within a quoted field twice, and one at its end")};
    if (record.openQuoteLine > 0)
        return std::unexpected(
            m_content->error(record.openQuoteLine, {GEODATA_TEXT("a quote begins here and never ends")}, wayOut));
    if (record.hasTextAfterQuote)
        return std::unexpected(
            m_content->error(record.line, {GEODATA_TEXT("there is text after a closing quote")}, wayOut));
    if (record.fieldCount > columnCount)
        return std::unexpected(
            m_content->error(record.line,
                             {GEODATA_TEXT("there are more fields than the {0} columns of the header line"),
                              {std::to_string(columnCount)}},
                             {GEODATA_TEXT("put a field that holds the separator in quotes")}));
    return {};
}

std::expected<void, Error> CsvReader::readHeader()
{
    constexpr std::size_t All = std::numeric_limits<std::size_t>::max();
    CsvContent &content = *m_content;
    Record header;
    while (header.isBlank) {
        if (isAtEnd() && m_unread == 0)
            return std::unexpected(Error{content.file,
                                         {},
                                         {GEODATA_TEXT("is a table without a header line")},
                                         {GEODATA_TEXT("name its columns on the first line")}});
        content.fields.clear();
        const auto record = readWhole(All, true);
        if (!record)
            return std::unexpected(record.error());
        header = *record;
    }
    if (const auto good = check(header, All); !good)
        return good;
    content.headerLine = header.line;
    content.names.reserve(content.fields.size());
    for (const CsvContent::Field field : std::exchange(content.fields, {}))
        content.names.emplace_back(content.textOf(field));
    for (const std::string &name : content.names) {
        if (!name.empty() && !content.columnOf.emplace(name, content.columns.size()).second)
            return std::unexpected(content.error(header.line,
                                                 {GEODATA_TEXT("has the column {0} twice"), {shownField(name)}},
                                                 {GEODATA_TEXT("rename or remove one of them")}));
        content.columns.emplace_back(name);
    }
    return {};
}

std::expected<std::optional<CsvRow>, Error> CsvReader::next()
{
    while (!isAtEnd() || m_unread > 0) {
        if (m_holds == Holds::Part)
            m_content->fields.clear();
        CsvRow row;
        row.m_content = m_content.get();
        row.m_firstField = m_content->fields.size();
        const auto record = readWhole(m_content->columns.size());
        if (!record)
            return std::unexpected(record.error());
        row.m_fieldCount = static_cast<std::uint32_t>(std::min(record->fieldCount, m_content->columns.size()));
        row.m_line = static_cast<std::uint32_t>(record->line);
        const auto good = check(*record, m_content->columns.size());
        if (good && !record->isBlank)
            return row;
        m_content->fields.resize(row.m_firstField);
        if (record->openQuoteLine > 0) // it has swallowed what follows, which may be most of the table
            return std::unexpected(good.error());
        if (!good)
            notices.leaveOut(good.error());
    }
    return std::nullopt;
}

const std::vector<std::string_view> &CsvReader::columns() const
{
    return m_content->columns;
}

std::expected<void, Error> CsvReader::checkColumns(std::span<const std::string_view> needed) const
{
    return m_content->checkColumns(needed);
}

std::size_t CsvReader::columnOf(std::string_view column) const
{
    const auto found = m_content->columnOf.find(column);
    return found == m_content->columnOf.end() ? std::string::npos : found->second;
}

} // namespace geodata

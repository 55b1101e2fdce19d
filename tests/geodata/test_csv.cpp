// SPDX-License-Identifier: GPL-3.0-or-later
#include "geodata/read/csv.h"

#include "tests/geodata/small_world.h"

#include <array>
#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <catch2/matchers/catch_matchers_string.hpp>
#include <random>
#include <tuple>

using namespace geodata;
using namespace small_world;
using Catch::Matchers::ContainsSubstring;
using Catch::Matchers::EndsWith;

namespace {

using Cells = std::vector<std::vector<std::string>>;

/// What a table with this text reads as.
std::expected<CsvTable, Error> tableOf(const std::string &text)
{
    const Folder folder;
    return readCsv(write(folder / "table.csv", text));
}

/// Every field of every row.
Cells cellsOf(const CsvTable &table)
{
    Cells cells;
    for (const CsvRow &row : table.rows()) {
        std::vector<std::string> &added = cells.emplace_back();
        for (const std::string_view column : table.columns())
            added.emplace_back(row.field(column));
    }
    return cells;
}

Cells cellsOf(const std::string &text)
{
    auto table = tableOf(text);
    REQUIRE(table);
    CHECK(table->notices.take().empty());
    return cellsOf(*table);
}

std::vector<std::size_t> linesOf(const CsvTable &table)
{
    std::vector<std::size_t> lines;
    for (const CsvRow &row : table.rows())
        lines.push_back(row.line());
    return lines;
}

/// The sentence for a table that cannot be read.
std::string refusalOf(const std::string &text)
{
    const auto table = tableOf(text);
    return table ? "read" : toEnglish(table.error());
}

/// The sentences for the rows that were left out.
std::vector<std::string> noticesOf(const std::string &text)
{
    auto table = tableOf(text);
    REQUIRE(table);
    std::vector<std::string> sentences;
    for (const Error &notice : table->notices.take())
        sentences.push_back(toEnglish(notice));
    return sentences;
}

/// The sentence for a number that is none, on line 2.
std::string sentenceForNumber(const std::string &text)
{
    const auto table = tableOf("km,note\n\"" + text + "\",x\n");
    REQUIRE(table);
    const auto number = table->rows().at(0).number("km", -180, 180);
    return number ? "read" : toEnglish(number.error());
}

const Cells Two = {{"1", "2"}, {"3", "4"}};

} // namespace

TEST_CASE("A table has columns with names and rows with fields", "[csv]")
{
    const auto table = tableOf("code,name\nKAZ,Kazakhstan\nKGZ,Kyrgyzstan\n");
    REQUIRE(table);
    CHECK(table->columns() == std::vector<std::string_view>{"code", "name"});
    REQUIRE(table->rows().size() == 2);
    CHECK(table->rows()[1].field("name") == "Kyrgyzstan");
    CHECK(table->rows()[1].field("code") == "KGZ");
    CHECK(table->rows()[1].field("capital").empty());
}

TEST_CASE("A table may be written by any editor: line ends, byte order mark, last line end", "[csv]")
{
    CHECK(cellsOf("a,b\n1,2\n3,4\n") == Two);
    CHECK(cellsOf("a,b\n1,2\n3,4") == Two);
    CHECK(cellsOf("a,b\r\n1,2\r\n3,4\r\n") == Two);
    CHECK(cellsOf("a,b\r1,2\r3,4") == Two);
    CHECK(cellsOf("\xEF\xBB\xBF\"a\",b\n1,2\n3,4\n") == Two);
    CHECK(cellsOf("\xEF\xBB\xBF"
                  "a,b") == Cells{});
}

TEST_CASE("Semicolons and tabs separate where the header line has no comma", "[csv]")
{
    CHECK(cellsOf("a;b\n1;2\n3;4\n") == Two);
    CHECK(cellsOf("a\tb\n1\t2\n3\t4\n") == Two);
    CHECK(cellsOf("\"a, or so\";b\n1,5;2\n") == Cells{{"1,5", "2"}});
    CHECK(cellsOf("a,b;c\n1;2,3\n") == Cells{{"1;2", "3"}});
    CHECK(cellsOf("a\n1;2\n") == Cells{{"1;2"}});
    CHECK(cellsOf("a\tb\n\t2\n") == Cells{{"", "2"}});
}

TEST_CASE("A quoted field holds separators, quotes, line breaks and the spaces at its ends", "[csv]")
{
    CHECK(cellsOf("a,b\n\"x, \"\"y\"\"\",\" z \"\n") == Cells{{"x, \"y\"", " z "}});
    CHECK(cellsOf("a,b\n\"one\ntwo\r\nthree\",2\n") == Cells{{"one\ntwo\r\nthree", "2"}});
    CHECK(cellsOf("a,b\n \"1\" ,\t\"2\"\n") == Cells{{"1", "2"}});
    CHECK(cellsOf("a,b\n\"\",\"\"\n") == Cells{{"", ""}});
    CHECK(cellsOf("a,b\n5\" wide,the \"so-called\" x\n") == Cells{{"5\" wide", "the \"so-called\" x"}});
}

TEST_CASE("Spaces round fields and names of columns do not count", "[csv]")
{
    const auto table = tableOf(" a , b c \n  1 ,\t2 3 \n");
    REQUIRE(table);
    CHECK(table->columns() == std::vector<std::string_view>{"a", "b c"});
    CHECK(cellsOf(*table) == Cells{{"1", "2 3"}});
}

TEST_CASE("Lines without any content are skipped, and what spreadsheets leave beside the table too", "[csv]")
{
    CHECK(cellsOf("\n  \n,,\na,b\n\n1,2\n , \n3,4,,\n\n") == Two);
    CHECK(cellsOf("a,b,,\n1,2,,\n3,4,,\n") == Cells{{"1", "2", "", ""}, {"3", "4", "", ""}});
}

TEST_CASE("Fields missing at the end of a row are empty", "[csv]")
{
    CHECK(cellsOf("a,b,c\n1\n1,2\n") == Cells{{"1", "", ""}, {"1", "2", ""}});
}

TEST_CASE("A row knows its line, whatever came before", "[csv]")
{
    const auto table = tableOf("\na,b\r\n1,\"x\ny\r\nz\rw\"\n\n2,2\r\n3,\"\r\n\"\n4,4");
    REQUIRE(table);
    CHECK(linesOf(*table) == std::vector<std::size_t>{3, 8, 9, 11});
}

TEST_CASE("Rows stay good when their table is moved, and when the file is gone", "[csv]")
{
    auto table = tableOf("a\nx\n");
    REQUIRE(table);
    const CsvRow row = table->rows()[0];
    const CsvTable moved = std::move(*table);
    CHECK(row.field("a") == "x");
    CHECK(cellsOf(moved) == Cells{{"x"}});
}

TEST_CASE("A row that cannot be right is left out and named with its line", "[csv]")
{
    const std::string text = "a,b\n1,2,3\n\"x\"y,2\n5,6\n";
    const auto table = tableOf(text);
    REQUIRE(table);
    CHECK(cellsOf(*table) == Cells{{"5", "6"}});
    const auto notices = noticesOf(text);
    REQUIRE(notices.size() == 2);
    CHECK_THAT(notices[0], EndsWith("table.csv, line 2, left out: there are more fields than the 2 columns of the "
                                    "header line; put a field that holds the separator in quotes."));
    CHECK_THAT(notices[1], ContainsSubstring("table.csv, line 3, left out: there is text after a closing quote; "));
}

TEST_CASE("A file of nonsense gives a hundred notices and a count", "[csv]")
{
    std::string text = "a\n";
    for (int i = 0; i < 1000; ++i)
        text += "1,2\n";
    const auto notices = noticesOf(text);
    REQUIRE(notices.size() == 101);
    CHECK_THAT(notices[99], ContainsSubstring("line 101,"));
    CHECK_THAT(notices[100], ContainsSubstring("table.csv: 900 more rows were left out"));
}

TEST_CASE("A quote that never ends is named with the line where it begins", "[csv]")
{
    CHECK_THAT(refusalOf("a,b\n1,2\n3,\"4\n5,6\n7,8\n"),
               ContainsSubstring("table.csv, line 3: a quote begins here and never ends"));
    CHECK_THAT(refusalOf("a,b\n1,\"x\ny\",\n\"x\ny\",\"4\"\"\n"), ContainsSubstring("line 5: a quote begins here"));
    CHECK_THAT(refusalOf("a,\"b\n1,2\n"), ContainsSubstring("line 1: a quote begins here"));
    CHECK_THAT(refusalOf("a,b\n\""), ContainsSubstring("line 2: a quote begins here"));
}

TEST_CASE("A header line must be there and name each column once", "[csv]")
{
    CHECK_THAT(refusalOf(""), ContainsSubstring("table.csv: is empty"));
    for (const char *blank : {"\n", "\n\n  \n", "\xEF\xBB\xBF", "\xEF\xBB\xBF\r\n", ",,,"})
        CHECK_THAT(refusalOf(blank), ContainsSubstring("table.csv: is a table without a header line"));
    CHECK_THAT(refusalOf("\na,b,\"a\"\n"), ContainsSubstring("line 2: has the column a twice; rename"));
    CHECK_THAT(refusalOf("\"a\"x,b\n"), ContainsSubstring("line 1: there is text after a closing quote"));
}

TEST_CASE("What is not UTF-8 is refused with its line", "[csv]")
{
    CHECK_THAT(refusalOf("a,b\n1,2\nM\xFCnchen,4\n"),
               EndsWith("table.csv, line 3: is not UTF-8; save it as a CSV file in UTF-8."));
    CHECK_THAT(refusalOf("a,b\r\n1,2\r\n\xD0"), ContainsSubstring("line 3: is not UTF-8"));
    CHECK_THAT(refusalOf("a,b\r1,2\r\xD0\r"), ContainsSubstring("line 3: is not UTF-8"));
    CHECK_THAT(refusalOf("a\n\xED\xA0\x80\n"), ContainsSubstring("line 2: is not UTF-8"));
    CHECK_THAT(refusalOf(std::string("\xFF\xFE"
                                     "a\0,\0b\0",
                                     8)),
               ContainsSubstring("line 1: "));
    CHECK_THAT(refusalOf(std::string("a,b\n1,\0\n", 8)), ContainsSubstring("line 2: holds a zero byte"));
    CHECK(cellsOf("город\nАлма-Ата 阿拉木图 🏔\n") == Cells{{"Алма-Ата 阿拉木图 🏔"}});
}

TEST_CASE("A table too big to be one is refused before it is read", "[csv]")
{
    const Folder folder;
    const fs::path path = write(folder / "big.csv", "a\n");
    fs::resize_file(path, 64'000'001);
    CHECK_THAT(toEnglish(readCsv(path).error()), ContainsSubstring("big.csv: is a table bigger than 64 MB"));
}

TEST_CASE("Only a table on this computer is read", "[csv]")
{
    const Folder folder;
    for (const char *path : {"/vsicurl/http://localhost/a.csv", "//vsizip/a.zip/a.csv", "/vsistdin/"})
        CHECK_THAT(toEnglish(readCsv(path).error()), ContainsSubstring("is a virtual path"));
    CHECK_THAT(toEnglish(readCsv("https://localhost/a.csv").error()), ContainsSubstring("is an address"));
    CHECK_THAT(toEnglish(readCsv(folder / "none.csv").error()), ContainsSubstring("does not exist"));
    CHECK_THAT(toEnglish(readCsv(folder.path()).error()), ContainsSubstring("is a folder"));
    CHECK_FALSE(readCsv(""));
}

TEST_CASE("A missing column is named, with all that are needed", "[csv]")
{
    const auto table = tableOf("\na,c,unknown\n1,2,3\n");
    REQUIRE(table);
    CHECK(table->checkColumns(std::array<std::string_view, 2>{"c", "a"}));
    const auto checked = table->checkColumns(std::array<std::string_view, 3>{"a", "b", "c"});
    REQUIRE_FALSE(checked);
    CHECK_THAT(toEnglish(checked.error()),
               EndsWith("table.csv, line 2: has no column b; name these columns on the first line: a,b,c."));
}

TEST_CASE("A number is the whole field", "[csv]")
{
    const auto table = tableOf("a,b,c,d\n 71.4 ,-1e-3,\"0\",1000000\n");
    REQUIRE(table);
    const CsvRow &row = table->rows().at(0);
    CHECK(row.number("a") == 71.4);
    CHECK(row.number("b") == -0.001);
    CHECK(row.number("c", 0, 0) == 0.0);
    CHECK(row.number("d") == 1e6);
}

TEST_CASE("A number that is none is named with line and column", "[csv]")
{
    CHECK_THAT(sentenceForNumber(""), EndsWith("table.csv, line 2: km is empty; write a number there, such as 71.4."));
    for (const char *text : {"abc", "1,5", "1 000", "12km", "--1", "+1", "0x10", "nan", "inf", "1e999", "1e", " 1"})
        CHECK_THAT(sentenceForNumber(text),
                   ContainsSubstring("line 2: km is “" + std::string(text) + "”, which is no number; write it with"));
    CHECK_THAT(sentenceForNumber("180.5"), ContainsSubstring("km is 180.5, which is not between -180 and 180"));
    CHECK_THAT(sentenceForNumber("-181"), ContainsSubstring("km is -181, which is not between -180 and 180"));
    CHECK(sentenceForNumber("-180") == "read");
}

TEST_CASE("A long field is shortened in a sentence, at a whole letter", "[csv]")
{
    std::string letters;
    for (int i = 0; i < 100; ++i)
        letters += "ж";
    CHECK(shownField("x" + letters) == "x" + letters.substr(0, 58) + "…");
    CHECK(shownField("one\ntwo") == "one two");
}

TEST_CASE("Any table written with quotes comes back the same", "[csv]")
{
    std::mt19937 random(17);
    const auto upTo = [&](int most) { return std::uniform_int_distribution<int>(0, most)(random); };
    constexpr std::array<const char *, 14> Pieces = {"a", " ",  "\"", ",",    ";",    "\n", "\r",
                                                     "ж", "国", "\t", "\"\"", "\r\n", "1",  "'"};
    for (int round = 0; round < 300; ++round) {
        const char separator = ",;\t"[upTo(2)];
        const char *lineEnd = upTo(1) == 0 ? "\n" : "\r\n";
        const int columns = 1 + upTo(5);
        const auto quoted = [](const std::string &field) {
            std::string text = "\"";
            for (const char c : field)
                text.append(c == '"' ? 2 : 1, c);
            return text + '"';
        };
        std::string text = upTo(1) == 0 ? "" : "\xEF\xBB\xBF";
        for (int column = 0; column < columns; ++column)
            text += (column == 0 ? "" : std::string(1, separator)) + quoted(" \n,c;" + std::to_string(column));
        Cells cells(static_cast<std::size_t>(upTo(6)));
        for (std::vector<std::string> &row : cells) {
            text += lineEnd;
            for (int column = 0; column < columns; ++column) {
                std::string &field = row.emplace_back();
                for (int piece = upTo(5); piece > 0; --piece)
                    field += Pieces.at(static_cast<std::size_t>(upTo(13)));
                text += (column == 0 ? "" : std::string(1, separator)) + quoted(field);
            }
        }
        CAPTURE(text);
        CHECK(cellsOf(text + (upTo(1) == 0 ? lineEnd : "")) == cells);
    }
}

namespace {

/// A table longer than what is held in memory at a time, with what is hard to cut: quoted line ends, doubled quotes,
/// letters of several bytes.
std::string longTable(std::size_t rows, const char *lineEnd)
{
    std::string text = std::string("number,text") + lineEnd;
    for (std::size_t i = 0; i < rows; ++i)
        text += std::to_string(i) + ",\"ж国\r\n\"\"" + std::string(i % 97, 'x') + "\"\"\"" + lineEnd;
    return text;
}

/// The first thing that goes wrong in a table that is read row by row; empty if nothing does.
std::string refusalRowByRow(const std::string &text)
{
    const Folder folder;
    auto reader = CsvReader::open(write(folder / "table.csv", text), 1'000'000'000);
    if (!reader)
        return toEnglish(reader.error());
    for (;;) {
        const auto row = reader->next();
        if (!row)
            return toEnglish(row.error());
        if (!*row)
            return {};
    }
}

} // namespace

TEST_CASE("A long table is read row by row, wherever the parts of the file that are in memory end", "[csv]")
{
    constexpr std::size_t Rows = 200'000;
    const std::string lineEnd = GENERATE("\n", "\r\n", "\r");
    const Folder folder;
    const std::string text = longTable(Rows, lineEnd.c_str());
    REQUIRE(text.size() > 12'000'000);
    auto reader = CsvReader::open(write(folder / "table.csv", text), text.size());
    REQUIRE(reader);
    CHECK(reader->columnOf("text") == 1);
    CHECK(reader->columnOf("none") == std::string::npos);
    std::size_t wrong = 0;
    for (std::size_t i = 0; i < Rows; ++i) {
        const auto row = reader->next();
        REQUIRE(row);
        REQUIRE(*row);
        const bool isRight = (*row)->field(std::size_t(0)) == std::to_string(i) && (*row)->line() == 2 + 2 * i &&
                             (*row)->field("text") == "ж国\r\n\"" + std::string(i % 97, 'x') + "\"" &&
                             (*row)->field(reader->columnOf("none")).empty();
        wrong += isRight ? 0 : 1;
    }
    CHECK(wrong == 0);
    CHECK_FALSE(*reader->next());
    CHECK(reader->notices.take().empty());
}

TEST_CASE("What is wrong far down in a long table is named with its line", "[csv]")
{
    const std::string text = longTable(200'000, "\n");
    CHECK_THAT(refusalRowByRow(text + "1,M\xFCnchen\n" + text), ContainsSubstring("line 400002: is not UTF-8"));
    CHECK_THAT(refusalRowByRow(text + "1,\xD0"), ContainsSubstring("line 400002: is not UTF-8"));
    CHECK_THAT(refusalRowByRow(text + std::string("1,\0\n", 4) + text),
               ContainsSubstring("line 400002: holds a zero byte"));
    CHECK_THAT(refusalRowByRow(text + "1,\"2\n3,4\n"), ContainsSubstring("line 400002: a quote begins here"));
    CHECK(refusalRowByRow(text).empty());
}

TEST_CASE("A row without end is refused before it fills the memory", "[csv]")
{
    std::string endless;
    endless.resize(70'000'000, 'x');
    CHECK_THAT(refusalRowByRow("a,b\n1,2\n3," + endless + "\n"),
               ContainsSubstring("line 3: is longer than 64 MB; save"));
    CHECK_THAT(refusalRowByRow("a,b\n1,2\n3,\"" + endless + "\"\n"),
               ContainsSubstring("line 3: a quote begins here and never ends"));
}

TEST_CASE("A table read row by row is no bigger than it may be", "[csv]")
{
    const Folder folder;
    const fs::path path = write(folder / "table.csv", "a\n1\n");
    CHECK(CsvReader::open(path, 4));
    CHECK_FALSE(CsvReader::open(path, 3));
}

TEST_CASE("Nonsense is read or refused, and never more", "[csv]")
{
    std::mt19937 random(23);
    constexpr std::string_view Bytes = "a1 \"\",;\t\n\r\xEF\xBB\xBF\xD0\xB6";
    std::size_t read = 0;
    for (int round = 0; round < 2000; ++round) {
        std::string text;
        for (std::size_t size = random() % 40; size > 0; --size)
            text += Bytes[random() % Bytes.size()];
        auto table = tableOf(text);
        if (!table) {
            CHECK_FALSE(table.error().problem.isEmpty());
            continue;
        }
        ++read;
        const auto lines = linesOf(*table);
        CHECK(std::ranges::is_sorted(lines));
        std::ignore = cellsOf(*table);
    }
    CHECK(read > 0);
}

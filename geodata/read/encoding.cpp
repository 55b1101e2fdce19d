// SPDX-License-Identifier: GPL-3.0-or-later
#include "geodata/read/encoding.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <cstring>
#include <unicode/ucnv.h>
#include <unicode/ucsdet.h>
#include <unicode/unistr.h>
#include <unicode/ustring.h>
#include <unicode/utf8.h>
#include <vector>

namespace geodata {

namespace {

constexpr std::string_view Replacement = "\xEF\xBF\xBD"; // U+FFFD

/// How many bytes of ASCII the text begins with, rounded down to whole words: most of any table.
std::size_t asciiWords(std::string_view bytes)
{
    constexpr std::uint64_t HighBits = 0x8080808080808080U;
    std::uint64_t word = 0;
    std::size_t at = 0;
    for (; at + sizeof word <= bytes.size(); at += sizeof word) {
        std::memcpy(&word, bytes.data() + at, sizeof word);
        if ((word & HighBits) != 0)
            break;
    }
    return at;
}

struct Utf8Scan
{
    std::size_t validUntil = 0; ///< length of the valid beginning
    bool isCutOff = false;      ///< what follows is the beginning of one character, and then the end
};

Utf8Scan scanUtf8(std::string_view bytes)
{
    bytes = bytes.substr(0, 1U << 30U);
    const auto length = static_cast<std::int32_t>(bytes.size());
    const auto *data = reinterpret_cast<const std::uint8_t *>(bytes.data());
    std::int32_t position = 0;
    while (position < length) {
        if (data[position] < 0x80) {
            position += static_cast<std::int32_t>(
                std::max<std::size_t>(asciiWords(bytes.substr(static_cast<std::size_t>(position))), 1));
            continue;
        }
        const std::int32_t begin = position;
        UChar32 character = 0;
        U8_NEXT(data, position, length, character); // NOLINT(bugprone-inc-dec-in-conditions): inside the macro
        if (character < 0) {
            const std::int32_t expected = 1 + U8_COUNT_TRAIL_BYTES(data[begin]);
            // U8_NEXT stops before the first byte that does not fit; at the end all of them did.
            const bool isCutOff = position == length && expected > length - begin && expected > 1;
            return {static_cast<std::size_t>(begin), isCutOff};
        }
    }
    return {static_cast<std::size_t>(length), false};
}

/// "ANSI 1251", "CP1251", "1251" → 1251; 0 if the name is not of that form.
int codePage(std::string_view lowered)
{
    constexpr std::array<std::string_view, 8> Prefixes = {"ansi", "oem", "windows", "win", "cp", "ibm", "ms", "dos"};
    for (const std::string_view prefix : Prefixes) {
        if (lowered.starts_with(prefix)) {
            lowered.remove_prefix(prefix.size());
            break;
        }
    }
    while (!lowered.empty() && (lowered.front() == ' ' || lowered.front() == '-' || lowered.front() == '_'))
        lowered.remove_prefix(1);
    if (lowered.size() < 3 || lowered.size() > 6 ||
        !std::ranges::all_of(lowered, [](char c) { return c >= '0' && c <= '9'; }))
        return 0;
    int number = 0;
    for (const char digit : lowered)
        number = number * 10 + (digit - '0');
    return number;
}

/// The name ICU knows an encoding by.
std::string icuName(std::string_view encoding)
{
    std::string name(encoding);
    std::ranges::transform(name, name.begin(), [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    const auto isSpace = [](unsigned char c) { return std::isspace(c) != 0 || c == 0; };
    name.erase(name.begin(), std::ranges::find_if_not(name, isSpace));
    while (!name.empty() && isSpace(static_cast<unsigned char>(name.back())))
        name.pop_back();
    if (name == "utf8" || name == "utf-8" || name == "utf_8")
        return "UTF-8";
    // GB18030 holds all of its predecessors, and files mix them up.
    if (name == "gbk" || name == "gb2312" || name == "gb-2312" || name == "euc-cn")
        return "GB18030";
    const int page = codePage(name);
    if (page == 0)
        return name;
    if (page == 65001)
        return "UTF-8";
    if (page == 936 || page == 54936)
        return "GB18030";
    if (page == 932)
        return "Shift_JIS";
    if (page > 88590 && page < 88600)
        return "ISO-8859-" + std::to_string(page - 88590);
    if (page > 885909 && page < 885917)
        return "ISO-8859-" + std::to_string(page - 885900);
    const bool isWindows = page == 874 || page == 949 || page == 950 || (page >= 1250 && page <= 1258);
    return (isWindows ? "windows-" : "cp") + std::to_string(page);
}

/// What ICU's detector may answer for the fields of a map; the rest are encodings nobody keeps tables in.
bool isPlausible(std::string_view name)
{
    constexpr std::array<std::string_view, 6> Implausible = {"UTF-16", "UTF-32", "ISO-2022",
                                                             "IBM420", "IBM424", "UTF-8"};
    return std::ranges::none_of(Implausible, [&](std::string_view no) { return name.starts_with(no); });
}

} // namespace

std::size_t utf8Length(std::string_view bytes)
{
    return scanUtf8(bytes).validUntil;
}

bool isUtf8(std::string_view bytes)
{
    const Utf8Scan scan = scanUtf8(bytes);
    return scan.validUntil == bytes.size() || scan.isCutOff;
}

std::string toValidUtf8(std::string_view bytes)
{
    std::string result;
    result.reserve(bytes.size());
    while (!bytes.empty()) {
        const Utf8Scan scan = scanUtf8(bytes);
        result += bytes.substr(0, scan.validUntil);
        bytes.remove_prefix(scan.validUntil);
        if (scan.isCutOff)
            break;
        if (!bytes.empty()) {
            result += Replacement;
            bytes.remove_prefix(1);
        }
    }
    return result;
}

void TextDecoder::Close::operator()(UConverter *converter) const
{
    ucnv_close(converter);
}

std::string foldedCase(std::string_view text)
{
    std::string folded;
    icu::UnicodeString::fromUTF8(icu::StringPiece(text.data(), static_cast<std::int32_t>(text.size())))
        .foldCase()
        .toUTF8String(folded);
    return folded;
}

std::optional<TextDecoder> TextDecoder::named(std::string_view encoding)
{
    const std::string name = icuName(encoding);
    if (name.empty())
        return std::nullopt;
    TextDecoder decoder;
    decoder.m_name = name;
    if (name == "UTF-8")
        return decoder;
    UErrorCode status = U_ZERO_ERROR;
    decoder.m_converter.reset(ucnv_open(name.c_str(), &status));
    if (U_FAILURE(status) || decoder.m_converter == nullptr)
        return std::nullopt;
    const char *usual = ucnv_getStandardName(name.c_str(), "MIME", &status);
    if (U_SUCCESS(status) && usual != nullptr)
        decoder.m_name = usual;
    return decoder;
}

std::string TextDecoder::decode(std::string_view bytes) const
{
    if (m_converter == nullptr)
        return toValidUtf8(bytes);
    UErrorCode status = U_ZERO_ERROR;
    const icu::UnicodeString text(bytes.data(), static_cast<std::int32_t>(bytes.size()), m_converter.get(), status);
    if (U_FAILURE(status))
        return toValidUtf8(bytes);
    std::string result;
    text.toUTF8String(result);
    if (result.ends_with(Replacement)) // half a character at the end of a field of fixed width
        result.resize(result.size() - Replacement.size());
    return result;
}

bool TextDecoder::canDecode(std::string_view bytes) const
{
    return m_converter == nullptr ? geodata::isUtf8(bytes) : decode(bytes).find(Replacement) == std::string::npos;
}

TextDecoder guessEncoding(std::span<const std::string_view> texts)
{
    constexpr std::size_t EnoughBytes = 65'536;
    std::string sample;
    for (const std::string_view text : texts) {
        if (sample.size() > EnoughBytes)
            break;
        sample += text;
        sample += ' ';
    }
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<UCharsetDetector, decltype(&ucsdet_close)> detector(ucsdet_open(&status), &ucsdet_close);
    ucsdet_setText(detector.get(), sample.data(), static_cast<std::int32_t>(sample.size()), &status);
    std::int32_t count = 0;
    const UCharsetMatch **matches = ucsdet_detectAll(detector.get(), &count, &status);
    if (U_SUCCESS(status)) {
        for (const UCharsetMatch *match : std::span(matches, static_cast<std::size_t>(count))) { // best first
            const char *name = ucsdet_getName(match, &status);
            if (U_FAILURE(status) || !isPlausible(name))
                continue;
            std::optional<TextDecoder> decoder = TextDecoder::named(name);
            if (decoder && std::ranges::all_of(texts, [&](std::string_view text) { return decoder->canDecode(text); }))
                return std::move(*decoder);
        }
    }
    std::optional<TextDecoder> latin = TextDecoder::named("ISO-8859-1");
    return latin ? std::move(*latin) : TextDecoder();
}

} // namespace geodata

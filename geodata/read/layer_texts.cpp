// SPDX-License-Identifier: GPL-3.0-or-later
#include "geodata/read/layer_texts.h"

#include <algorithm>
#include <iterator>

namespace geodata {

namespace {

/// How many texts may fail in an encoding that is still taken for the right one: damage, not another encoding.
constexpr std::size_t OneIn = 10;

/// How many texts mean something in an encoding, but for a few damaged ones.
bool fits(const TextDecoder &decoder, std::span<const std::string_view> texts)
{
    const auto bad = std::ranges::count_if(texts, [&](std::string_view text) { return !decoder.canDecode(text); });
    return static_cast<std::size_t>(bad) * OneIn <= texts.size() && (bad == 0 || texts.size() > OneIn);
}

std::string trimmed(std::string text)
{
    constexpr std::string_view Blank = " \t\r\n\0";
    const std::size_t end = text.find_last_not_of(Blank);
    text.resize(end == std::string::npos ? 0 : end + 1);
    text.erase(0, std::min(text.find_first_not_of(Blank), text.size()));
    return text;
}

} // namespace

void addForeign(std::vector<std::string_view> &texts, std::span<const std::string> candidates)
{
    std::ranges::copy_if(candidates, std::back_inserter(texts), [](std::string_view text) {
        return std::ranges::any_of(text, [](char c) { return static_cast<unsigned char>(c) >= 128; });
    });
}

TextDecoder chooseDecoder(const MapSource &source, std::span<const std::string_view> texts, NoticeBook &notices)
{
    TextDecoder utf8;
    const Text &wayOut = wordsOf(source.sort).tellEncoding;
    if (source.isEncodingChosen && source.encoding)
        return source.encoding->isUtf8() || source.kind == SourceKind::Shapefile || !fits(utf8, texts)
                   ? source.encoding->copy()
                   : std::move(utf8);
    if (source.isEncodingStated && source.encoding && fits(*source.encoding, texts))
        return source.encoding->copy();
    if (fits(utf8, texts)) {
        if (source.isEncodingStated && source.encoding)
            notices.add(
                {GEODATA_TEXT("its texts are UTF-8, though it says {0}, and were read so"), {source.encoding->name()}},
                wayOut);
        return utf8;
    }
    if (!source.isEncodingStated && source.encoding && fits(*source.encoding, texts))
        return source.encoding->copy();
    TextDecoder guess = guessEncoding(texts);
    if (source.isEncodingStated && source.encoding)
        notices.add({GEODATA_TEXT("its texts are not {0}, as it says, and were taken for {1}"),
                     {source.encoding->name(), guess.name()}},
                    wayOut);
    else
        notices.add(
            {GEODATA_TEXT("does not say how its texts are encoded, and they were taken for {0}"), {guess.name()}},
            wayOut);
    return guess;
}

void decodeTexts(const TextDecoder &decoder, long long feature, std::span<std::string> texts, const MapSource &source,
                 NoticeBook &notices)
{
    constexpr std::string_view Unknown = "\xEF\xBF\xBD";
    for (std::string &text : texts) {
        std::string decoded = decoder.decode(text);
        if (decoded.find(Unknown) != std::string::npos && text.find(Unknown) == std::string::npos)
            notices.add({GEODATA_TEXT("a text with bytes that mean nothing in {0}"), {decoder.name()}},
                        wordsOf(source.sort).correctEncoding, feature);
        text = trimmed(std::move(decoded));
    }
}

std::vector<std::string> decodedNames(const MapSource &source, std::span<const std::string> fields)
{
    std::vector<std::string_view> texts;
    addForeign(texts, fields);
    NoticeBook unsaid({});
    const TextDecoder decoder = chooseDecoder(source, texts, unsaid);
    std::vector<std::string> names;
    names.reserve(fields.size());
    for (const std::string &field : fields)
        names.push_back(decoder.decode(field));
    return names;
}

} // namespace geodata

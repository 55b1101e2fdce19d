// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geodata/read/encoding.h"
#include "geodata/read/map_source.h"
#include "geodata/read/notice_book.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace geodata {

/// Adds the texts that tell encodings apart: those with bytes beyond ASCII. They must outlive `texts`.
void addForeign(std::vector<std::string_view> &texts, std::span<const std::string> candidates);

/// The encoding to read the texts with: the user's; else the one the file states, if it fits; else UTF-8, if it fits;
/// else a guess, with a notice.
TextDecoder chooseDecoder(const MapSource &source, std::span<const std::string_view> texts, NoticeBook &notices);

/// Turns the texts of a feature into UTF-8 without spaces round them; says where bytes mean nothing.
void decodeTexts(const TextDecoder &decoder, long long feature, std::span<std::string> texts, const MapSource &source,
                 NoticeBook &notices);

/// The same for all features of a layer, whose `values` are bytes of one encoding.
template <class Feature>
void decodeTexts(const MapSource &source, std::span<Feature> features, NoticeBook &notices)
{
    std::vector<std::string_view> texts;
    for (const Feature &feature : features)
        addForeign(texts, feature.values);
    const TextDecoder decoder = chooseDecoder(source, texts, notices);
    for (Feature &feature : features)
        decodeTexts(decoder, feature.number, feature.values, source, notices);
}

/// The names of fields in UTF-8. What is to be said of the encoding is said of the texts.
std::vector<std::string> decodedNames(const MapSource &source, std::span<const std::string> fields);

} // namespace geodata

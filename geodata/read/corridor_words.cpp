// SPDX-License-Identifier: GPL-3.0-or-later
#include "geodata/read/corridor_words.h"

#include "geodata/read/encoding.h"
#include "geodata/read/fields.h"

#include <algorithm>
#include <span>

namespace geodata {

namespace {

template <class Meaning>
struct Synonym
{
    std::string_view word;
    Meaning meaning;
};

constexpr std::array ModeSynonyms = {Synonym{"railway", CorridorMode::Rail},
                                     Synonym{"railroad", CorridorMode::Rail},
                                     Synonym{"train", CorridorMode::Rail},
                                     Synonym{"highway", CorridorMode::Road},
                                     Synonym{"motorway", CorridorMode::Road},
                                     Synonym{"truck", CorridorMode::Road},
                                     Synonym{"ship", CorridorMode::Sea},
                                     Synonym{"shipping", CorridorMode::Sea},
                                     Synonym{"maritime", CorridorMode::Sea},
                                     Synonym{"pipe", CorridorMode::Pipeline},
                                     Synonym{"gas", CorridorMode::Pipeline},
                                     Synonym{"oil", CorridorMode::Pipeline},
                                     Synonym{"gas_pipeline", CorridorMode::Pipeline},
                                     Synonym{"oil_pipeline", CorridorMode::Pipeline},
                                     Synonym{"unknown", CorridorMode::NotStated}};

constexpr std::array StatusSynonyms = {
    Synonym{"operational", CorridorStatus::Operating},  Synonym{"open", CorridorStatus::Operating},
    Synonym{"active", CorridorStatus::Operating},       Synonym{"existing", CorridorStatus::Operating},
    Synonym{"in_operation", CorridorStatus::Operating}, Synonym{"construction", CorridorStatus::UnderConstruction},
    Synonym{"proposed", CorridorStatus::Planned},       Synonym{"unknown", CorridorStatus::NotStated}};

constexpr std::array GradeSynonyms = {
    Synonym{"survey", ShapeGrade::Surveyed},     Synonym{"measured", ShapeGrade::Surveyed},
    Synonym{"digitized", ShapeGrade::Digitised}, Synonym{"traced", ShapeGrade::Digitised},
    Synonym{"sketch", ShapeGrade::Schematic},    Synonym{"unknown", ShapeGrade::NotStated}};

template <class Meaning>
std::optional<Meaning> meaningOf(std::string_view text, std::span<const std::string_view> words,
                                 std::span<const Synonym<Meaning>> synonyms)
{
    if (isNoValue(text))
        return Meaning::NotStated;
    std::string word = foldedCase(text);
    std::ranges::replace_if(word, [](char c) { return c == ' ' || c == '-'; }, '_');
    if (const auto found = std::ranges::find(words, word); found != words.end())
        return static_cast<Meaning>(found - words.begin());
    if (const auto found = std::ranges::find(synonyms, word, &Synonym<Meaning>::word); found != synonyms.end())
        return found->meaning;
    return std::nullopt;
}

} // namespace

std::optional<CorridorMode> corridorModeOf(std::string_view word)
{
    return meaningOf<CorridorMode>(word, CorridorModeWords, ModeSynonyms);
}

std::optional<CorridorStatus> corridorStatusOf(std::string_view word)
{
    return meaningOf<CorridorStatus>(word, CorridorStatusWords, StatusSynonyms);
}

std::optional<ShapeGrade> shapeGradeOf(std::string_view word)
{
    return meaningOf<ShapeGrade>(word, ShapeGradeWords, GradeSynonyms);
}

} // namespace geodata

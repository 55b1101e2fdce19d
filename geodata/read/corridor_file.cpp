// SPDX-License-Identifier: GPL-3.0-or-later
#include "geodata/read/chain_sections.h"
#include "geodata/read/corridor_words.h"
#include "geodata/read/corridors.h"
#include "geodata/read/csv_reader.h"
#include "geodata/read/encoding.h"
#include "geodata/read/fields.h"
#include "geodata/read/line_layer.h"
#include "geodata/read/local_file.h"
#include "geodata/read/notice_book.h"

#include <algorithm>
#include <cmath>
#include <format>
#include <iterator>
#include <unordered_map>
#include <unordered_set>

namespace geodata {

namespace {

constexpr std::size_t MaxVertices = 2'000'000;
constexpr std::size_t MaxFeatures = 20'000;

/// Which columns of a layer say what about a line, those that there are.
struct LineFields
{
    std::optional<std::size_t> corridor = {};
    std::optional<std::size_t> section = {};
    std::vector<std::pair<std::string, std::size_t>> names = {}; ///< language ("" unknown), column
    std::vector<std::size_t> mode = {};                          ///< in the order of preference
    std::vector<std::size_t> status = {};
    std::vector<std::size_t> grade = {};
};

/// One corridor in the making.
struct LineGroup
{
    Names names = {};
    long long firstFeature = 0;
    std::vector<CorridorSection> sections = {};
};

LineFields fieldsOf(std::span<const std::string> fields)
{
    LineFields result{.corridor = findField(fields, "corridor"), .section = findField(fields, "section")};
    for (const std::string_view name : {"name", "title"}) {
        if (const auto column = findField(fields, name))
            result.names.emplace_back("", *column);
    }
    for (std::size_t column = 0; column < fields.size(); ++column) {
        if (std::string language = languageOfField(fields[column]); !language.empty())
            result.names.emplace_back(std::move(language), column);
    }
    const auto add = [&](std::vector<std::size_t> &columns, std::string_view name) {
        if (const auto column = findField(fields, name))
            columns.push_back(*column);
    };
    add(result.mode, "mode");
    add(result.mode, "type");
    add(result.status, "status");
    add(result.grade, "grade");
    return result;
}

/// A name on one line, empty if it says that there is none.
std::string nameAt(const LineFeature &feature, std::size_t column)
{
    std::string name = feature.values[column];
    std::ranges::replace_if(name, [](unsigned char c) { return c < ' ' || c == 0x7F; }, ' ');
    return isNoValue(name) ? std::string() : name;
}

Names namesOf(const LineFeature &feature, const LineFields &fields)
{
    Names names;
    for (const auto &[language, column] : fields.names) {
        if (std::string name = nameAt(feature, column); !name.empty())
            names.try_emplace(language, std::move(name));
    }
    return names;
}

/// The names of what a feature is a part of; none if it says none.
Names corridorNamesOf(const LineFeature &feature, const LineFields &fields)
{
    if (std::string name = fields.corridor ? nameAt(feature, *fields.corridor) : std::string(); !name.empty())
        return {{"", std::move(name)}};
    return namesOf(feature, fields);
}

Names sectionNamesOf(const LineFeature &feature, const LineFields &fields)
{
    if (std::string name = fields.section ? nameAt(feature, *fields.section) : std::string(); !name.empty())
        return {{"", std::move(name)}};
    return namesOf(feature, fields);
}

/// What the first column that says something means; an unknown word is said.
template <class Meaning>
Meaning meaningOf(const LineFeature &feature, std::span<const std::size_t> columns, std::span<const std::string> fields,
                  std::optional<Meaning> (*meaningOfWord)(std::string_view), const char *unknown, NoticeBook &notices)
{
    for (const std::size_t column : columns) {
        const std::string &word = feature.values[column];
        if (isNoValue(word))
            continue;
        if (const std::optional<Meaning> meaning = meaningOfWord(word))
            return *meaning;
        notices.add({unknown, {shownField(fields[column]), shownField(word)}},
                    {GEODATA_TEXT("it is drawn as not stated")}, feature.number);
        break;
    }
    return Meaning::NotStated;
}

/// The sections of a feature without their lines and ids.
CorridorSection sectionOf(const LineFeature &feature, const LineFields &columns, std::span<const std::string> fields,
                          NoticeBook &notices)
{
    return {
        .names = sectionNamesOf(feature, columns),
        .mode = meaningOf(feature, columns.mode, fields, corridorModeOf,
                          GEODATA_TEXT("{0} is “{1}”, which is none of rail, road, ferry, sea, pipeline"), notices),
        .status =
            meaningOf(feature, columns.status, fields, corridorStatusOf,
                      GEODATA_TEXT("{0} is “{1}”, which is none of operating, under_construction, planned"), notices),
        .grade = meaningOf(feature, columns.grade, fields, shapeGradeOf,
                           GEODATA_TEXT("{0} is “{1}”, which is none of surveyed, digitised, schematic"), notices),
    };
}

/// Says what is odd about a line that is kept all the same.
void checkLine(const std::vector<LonLat> &line, long long feature, NoticeBook &notices)
{
    if (line.front() == line.back())
        notices.add({GEODATA_TEXT("a line ends where it begins and is drawn as a loop")},
                    {GEODATA_TEXT("correct its last place if it is none")}, feature);
    const auto off = std::ranges::find_if(line, [](LonLat place) { return std::abs(place.lat) > MercatorMaxLatitude; });
    if (off != line.end())
        notices.add({GEODATA_TEXT("a place at {0}° of latitude lies off the map, which ends at {1}°"),
                     {std::format("{:.2f}", off->lat), std::format("{:.2f}", MercatorMaxLatitude)}},
                    {GEODATA_TEXT("cut the line there")}, feature);
}

/// The file's name without its ending; with a number behind it if the table has lines of another file by that name.
std::string freeStem(const std::filesystem::path &file, const CorridorTable &table)
{
    const std::string stem = shownName(file.stem());
    const auto isTaken = [&](const std::string &name) {
        return std::ranges::any_of(table.sections,
                                   [&](const auto &section) { return section.id.starts_with(name + '/'); }) ||
               std::ranges::any_of(table.corridors,
                                   [&](const auto &corridor) { return corridor.id.starts_with("user:" + name + '/'); });
    };
    std::string name = stem;
    for (int number = 2; isTaken(name); ++number)
        name = std::format("{} {}", stem, number);
    return name;
}

/// Gathers the features of a layer under the names of their corridors, in the order of the file.
std::vector<LineGroup> groupsOf(LineLayer layer, const std::string &stem, NoticeBook &notices)
{
    const LineFields columns = fieldsOf(layer.fields);
    std::vector<LineGroup> groups;
    std::unordered_map<std::string, std::size_t> groupOf; // by name without differences of case
    for (LineFeature &feature : layer.features) {
        Names names = corridorNamesOf(feature, columns);
        if (names.empty()) {
            notices.add({GEODATA_TEXT("has no name and is taken for a part of the corridor “{0}”"), {stem}},
                        {GEODATA_TEXT("name its corridor in a field “corridor” or “name”")}, feature.number);
            names = {{"", stem}};
        }
        const auto [found, isNew] = groupOf.try_emplace(foldedCase(nameIn(names, "")), groups.size());
        if (isNew)
            groups.push_back({.firstFeature = feature.number});
        LineGroup &group = groups[found->second];
        group.names.merge(names);
        const CorridorSection section = sectionOf(feature, columns, layer.fields, notices);
        for (std::size_t part = 0; part < feature.lines.size(); ++part) {
            checkLine(feature.lines[part], feature.number, notices);
            group.sections.push_back(section);
            group.sections.back().id = std::format("{}/{}", stem, feature.number);
            if (feature.lines.size() > 1)
                group.sections.back().id += std::format("/{}", part + 1);
            group.sections.back().line = std::move(feature.lines[part]);
        }
    }
    return groups;
}

/// All names of a table's corridors, without differences of case.
std::unordered_set<std::string> namesIn(const CorridorTable &table)
{
    std::unordered_set<std::string> names;
    for (const Corridor &corridor : table.corridors) {
        for (const auto &[language, name] : corridor.names)
            names.insert(foldedCase(name));
    }
    return names;
}

/// Names that none of those taken is; the file's name stands behind them where that was needed, which is said.
Names freeNames(const LineGroup &group, const std::unordered_set<std::string> &taken, const std::string &stem,
                NoticeBook &notices)
{
    const auto isTaken = [&](const Names &names) {
        return std::ranges::any_of(names, [&](const auto &name) { return taken.contains(foldedCase(name.second)); });
    };
    Names names = group.names;
    for (int number = 1; isTaken(names); ++number) {
        names = group.names;
        for (auto &[language, name] : names)
            name += number == 1 ? std::format(" ({})", stem) : std::format(" ({}, {})", stem, number);
    }
    if (names != group.names)
        notices.add({GEODATA_TEXT("there is a corridor “{0}” already, so this one is named “{1}”"),
                     {shownField(nameIn(group.names, "")), shownField(nameIn(names, ""))}},
                    {GEODATA_TEXT("give it another name in the file")}, group.firstFeature);
    return names;
}

/// The status of all sections, if they have the same.
CorridorStatus commonStatus(std::span<const CorridorSection> sections)
{
    const CorridorStatus first = sections.front().status;
    const bool isCommon =
        std::ranges::all_of(sections, [&](const CorridorSection &section) { return section.status == first; });
    return isCommon ? first : CorridorStatus::NotStated;
}

CorridorLeg mainLegOf(const LineGroup &group, std::size_t firstRow, NoticeBook &notices)
{
    SectionChain chain = chained(group.sections);
    if (chain.pieces > 1)
        notices.add({GEODATA_TEXT("the corridor “{0}” is in {1} pieces that don't touch"),
                     {shownField(nameIn(group.names, "")), std::to_string(chain.pieces)}},
                    {GEODATA_TEXT("let its lines end in the same places if they belong together")}, group.firstFeature);
    for (CorridorPart &part : chain.parts)
        part.section += static_cast<std::uint32_t>(firstRow);
    return {.isMain = true, .parts = std::move(chain.parts)};
}

std::expected<std::vector<Error>, Error> add(const std::filesystem::path &file, CorridorTable &table)
{
    auto layer = readLineLayer(file, {.maxVertices = MaxVertices});
    if (!layer)
        return std::unexpected(std::move(layer).error());
    if (layer->features.size() > MaxFeatures)
        return std::unexpected(Error{shownName(file),
                                     {},
                                     {GEODATA_TEXT("has {0} features with lines, and {1} can be shown"),
                                      {std::to_string(layer->features.size()), std::to_string(MaxFeatures)}},
                                     {GEODATA_TEXT("open a file with fewer lines")}});
    std::vector<Error> result = std::move(layer->notices);
    NoticeBook notices(shownName(file));
    const std::string stem = freeStem(file, table);
    std::vector<LineGroup> groups = groupsOf(std::move(*layer), stem, notices);

    const std::unordered_set<std::string> taken = namesIn(table);
    std::vector<CorridorSection> sections;
    std::vector<Corridor> corridors;
    corridors.reserve(groups.size());
    for (LineGroup &group : groups) {
        Corridor corridor{.id = std::format("user:{}/{}", stem, nameIn(group.names, "")),
                          .names = freeNames(group, taken, stem, notices),
                          .status = commonStatus(group.sections)};
        corridor.legs.push_back(mainLegOf(group, table.sections.size() + sections.size(), notices));
        corridor.file = shownName(file);
        corridors.push_back(std::move(corridor));
        std::ranges::move(group.sections, std::back_inserter(sections));
    }
    std::ranges::move(notices.take(), std::back_inserter(result));
    table.sections.reserve(table.sections.size() + sections.size());
    table.corridors.reserve(table.corridors.size() + corridors.size());
    std::ranges::move(sections, std::back_inserter(table.sections));
    std::ranges::move(corridors, std::back_inserter(table.corridors));
    return result;
}

} // namespace

std::expected<std::vector<Error>, Error> addCorridorFile(const std::filesystem::path &file, CorridorTable &table)
{
    try {
        return add(file, table);
    } catch (const std::exception &problem) {
        return std::unexpected(unreadable(file, problem));
    }
}

} // namespace geodata

// SPDX-License-Identifier: GPL-3.0-or-later
#include "geodata/read/countries.h"

#include "geodata/read/country_source.h"
#include "geodata/read/encoding.h"
#include "geodata/read/fields.h"
#include "geodata/read/gdal_door.h"
#include "geodata/read/layer.h"
#include "geodata/read/local_file.h"
#include "geodata/read/notice_book.h"

#include <algorithm>
#include <new>
#include <unordered_map>

namespace geodata {

namespace {

/// How many texts may fail in an encoding that is still taken for the right one: damage, not another encoding.
constexpr std::size_t OneIn = 10;

/// Adds the texts that tell encodings apart.
void addForeign(std::vector<std::string_view> &texts, std::span<const std::string> candidates)
{
    std::ranges::copy_if(candidates, std::back_inserter(texts), [](std::string_view text) {
        return std::ranges::any_of(text, [](char c) { return static_cast<unsigned char>(c) >= 128; });
    });
}

/// How many texts mean something in an encoding, but for a few damaged ones.
bool fits(const TextDecoder &decoder, std::span<const std::string_view> texts)
{
    const auto bad = std::ranges::count_if(texts, [&](std::string_view text) { return !decoder.canDecode(text); });
    return static_cast<std::size_t>(bad) * OneIn <= texts.size() && (bad == 0 || texts.size() > OneIn);
}

/// The encoding to read the texts with: the user's; else the one the file states, if it fits; else UTF-8, if it fits;
/// else a guess, with a notice.
TextDecoder chooseDecoder(const CountrySource &source, std::span<const std::string_view> texts, NoticeBook &notices)
{
    TextDecoder utf8;
    const Text wayOut = {GEODATA_TEXT("if names look wrong, name the right one with --encoding")};
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

std::string trimmed(std::string text)
{
    constexpr std::string_view Blank = " \t\r\n\0";
    const std::size_t end = text.find_last_not_of(Blank);
    text.resize(end == std::string::npos ? 0 : end + 1);
    text.erase(0, std::min(text.find_first_not_of(Blank), text.size()));
    return text;
}

void decodeTexts(const CountrySource &source, std::vector<LayerFeature> &features, NoticeBook &notices)
{
    std::vector<std::string_view> texts;
    for (const LayerFeature &feature : features)
        addForeign(texts, feature.values);
    const TextDecoder decoder = chooseDecoder(source, texts, notices);
    for (LayerFeature &feature : features) {
        for (std::string &value : feature.values) {
            std::string text = decoder.decode(value);
            if (text.find("\xEF\xBF\xBD") != std::string::npos && value.find("\xEF\xBF\xBD") == std::string::npos)
                notices.add({GEODATA_TEXT("a text with bytes that mean nothing in {0}"), {decoder.name()}},
                            {GEODATA_TEXT("if it is another encoding, name it with --encoding")}, feature.number);
            value = trimmed(std::move(text));
        }
    }
}

/// Only the names: what is to be said of the encoding is said of the texts.
std::vector<std::string> decodedNames(const CountrySource &source, const std::vector<std::string> &fields)
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

/// Features with the same code become one country; those without any become one each.
std::vector<Country> toCountries(std::vector<LayerFeature> features, const FieldPlan &plan, NoticeBook &notices)
{
    std::vector<Country> countries;
    std::unordered_map<std::string, std::size_t> rowOf;
    std::vector<long long> numbers;
    for (LayerFeature &feature : features) {
        if (feature.polygons.empty())
            continue;
        std::string code = codeOf(plan, feature.values);
        if (code.empty()) {
            numbers.push_back(feature.number);
            code = "#" + std::to_string(feature.number);
        }
        std::string note = plan.note ? feature.values[*plan.note] : std::string();
        const auto [found, isNew] = rowOf.try_emplace(code, countries.size());
        if (isNew) {
            countries.push_back({std::move(code), numericOf(plan, feature.values), namesOf(plan, feature.values),
                                 std::move(note), std::move(feature.polygons)});
            continue;
        }
        Country &country = countries[found->second];
        std::ranges::move(feature.polygons, std::back_inserter(country.polygons));
        country.names.merge(namesOf(plan, feature.values));
        if (country.numeric.empty())
            country.numeric = numericOf(plan, feature.values);
        if (!note.empty() && country.note.find(note) == std::string::npos)
            country.note += (country.note.empty() ? "" : "; ") + note;
    }
    if (numbers.size() == countries.size())
        notices.add({GEODATA_TEXT("no field with country codes was found, so the countries are numbered")},
                    {GEODATA_TEXT("name the field with --code-field")});
    else
        for (const long long number : numbers)
            notices.add({GEODATA_TEXT("has no country code and is known by its number")}, {}, number);
    return countries;
}

std::expected<CountryFile, Error> read(const std::filesystem::path &file, const ReadOptions &options,
                                       const Progress &progress)
{
    setUpGdal();
    NoticeBook notices(shownName(file));
    auto source = openSource(file, options, notices);
    if (!source)
        return std::unexpected(std::move(source).error());
    auto layer = openLayer(*source, options, notices);
    if (!layer)
        return std::unexpected(std::move(layer).error());
    auto plan = planFields(decodedNames(*source, layer->fields), options.fields, shownName(file));
    if (!plan)
        return std::unexpected(std::move(plan).error());

    const std::vector<std::size_t> columns = plan->takeColumns();
    auto features = readFeatures(*layer, columns, options, progress, notices);
    if (!features)
        return std::unexpected(std::move(features).error());
    decodeTexts(*source, *features, notices);
    std::vector<std::vector<std::string>> rows;
    rows.reserve(features->size());
    for (const LayerFeature &feature : *features)
        rows.push_back(feature.values);
    dropUnlikelyCodes(*plan, rows);
    std::vector<Country> countries = toCountries(std::move(*features), *plan, notices);
    progress.at(1);
    return CountryFile{std::move(countries), notices.take()};
}

} // namespace

std::expected<CountryFile, Error> readCountries(const std::filesystem::path &file, const ReadOptions &options,
                                                const Progress &progress)
{
    try {
        return read(file, options, progress);
    } catch (const std::bad_alloc &) {
        return std::unexpected(Error{shownName(file),
                                     {},
                                     {GEODATA_TEXT("needs more memory than there is")},
                                     {GEODATA_TEXT("close other programs, or open a file with fewer vertices")}});
    } catch (const std::exception &failure) {
        return std::unexpected(Error{shownName(file),
                                     {},
                                     {GEODATA_TEXT("cannot be read ({0})"), {toValidUtf8(failure.what())}},
                                     {GEODATA_TEXT("open another file")}});
    }
}

std::vector<std::filesystem::path> filesOf(const std::filesystem::path &file)
{
    std::vector<std::filesystem::path> files;
    const auto add = [&](const std::filesystem::path &part) {
        std::error_code ignored;
        if (!part.empty() && std::filesystem::is_regular_file(part, ignored))
            files.push_back(part);
    };
    add(file);
    std::string ending = file.extension().native();
    std::ranges::transform(ending, ending.begin(), [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    if (ending == ".shp") {
        const ShapefileParts parts = partsOf(file);
        for (const std::filesystem::path &part : {parts.shx, parts.dbf, parts.prj, parts.cpg})
            add(part);
    } else {
        add(file.native() + "-wal");
        add(file.native() + "-journal");
    }
    return files;
}

} // namespace geodata

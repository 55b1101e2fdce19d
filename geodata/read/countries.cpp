// SPDX-License-Identifier: GPL-3.0-or-later
#include "geodata/read/countries.h"

#include "geodata/read/area_layer.h"
#include "geodata/read/encoding.h"
#include "geodata/read/fields.h"
#include "geodata/read/gdal_door.h"
#include "geodata/read/layer_texts.h"
#include "geodata/read/local_file.h"
#include "geodata/read/notice_book.h"

#include <algorithm>
#include <new>
#include <unordered_map>

namespace geodata {

namespace {

/// Features with the same code become one country; those without any become one each.
std::vector<Country> toCountries(std::vector<AreaFeature> features, const FieldPlan &plan, NoticeBook &notices)
{
    std::vector<Country> countries;
    std::unordered_map<std::string, std::size_t> rowOf;
    std::vector<long long> numbers;
    for (AreaFeature &feature : features) {
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
    auto source = openSource(file, ShapeSort::Areas, options, notices);
    if (!source)
        return std::unexpected(std::move(source).error());
    auto layer = openLayer(*source, options, notices);
    if (!layer)
        return std::unexpected(std::move(layer).error());
    auto plan = planFields(decodedNames(*source, layer->fields), options.fields, shownName(file));
    if (!plan)
        return std::unexpected(std::move(plan).error());

    const std::vector<std::size_t> columns = plan->takeColumns();
    auto features = readAreas(*layer, columns, options, progress, notices);
    if (!features)
        return std::unexpected(std::move(features).error());
    decodeTexts<AreaFeature>(*source, *features, notices);
    std::vector<std::vector<std::string>> rows;
    rows.reserve(features->size());
    for (const AreaFeature &feature : *features)
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

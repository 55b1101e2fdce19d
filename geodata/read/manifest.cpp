// SPDX-License-Identifier: GPL-3.0-or-later
#include "geodata/read/manifest.h"

#include "geodata/model/trade.h"
#include "geodata/read/local_file.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <cmath>
#include <fstream>
#include <iterator>
#include <nlohmann/json.hpp>
#include <optional>

namespace geodata {

namespace fs = std::filesystem;
using nlohmann::json;

namespace {

constexpr int NewestFormat = 1;
constexpr const char *ManifestName = "atlas.json";

/// Whether a path written in a manifest stays within its folder.
bool staysWithin(const fs::path &path)
{
    return !path.empty() && path.is_relative() && path.native().find('\\') == std::string::npos &&
           std::ranges::none_of(path, [](const fs::path &part) { return part == ".."; });
}

/// Reads values out of the manifest. The first thing that is wrong is kept with its place; from then on all answers
/// are empty, so that the caller asks once, at the end.
class ManifestReader
{
public:
    explicit ManifestReader(std::string file) : m_file(std::move(file)) {}

    const std::optional<Error> &error() const { return m_error; }

    /// The member of an object; none if it is absent or null.
    const json *member(const json &object, const std::string &key) const
    {
        const auto found = object.find(key);
        return found == object.end() || found->is_null() ? nullptr : &*found;
    }
    const json *object(const json &parent, const std::string &path, const std::string &key)
    {
        const json *value = member(parent, key);
        if (value == nullptr || value->is_object())
            return value;
        fail(path + "/" + key, {GEODATA_TEXT("is not an object"), {}});
        return nullptr;
    }
    std::string text(const json &parent, const std::string &path, const std::string &key)
    {
        const json *value = member(parent, key);
        return value == nullptr ? std::string() : textOf(*value, path + "/" + key);
    }
    double number(const json &parent, const std::string &path, const std::string &key)
    {
        const json *value = member(parent, key);
        if (value == nullptr)
            return 0;
        if (!value->is_number() || !std::isfinite(value->get<double>()) || value->get<double>() < 0) {
            fail(path + "/" + key, {GEODATA_TEXT("is not a positive number")});
            return 0;
        }
        return value->get<double>();
    }
    /// A list of texts; a single text counts as a list of one.
    std::vector<std::string> texts(const json &parent, const std::string &path, const std::string &key)
    {
        const json *value = member(parent, key);
        if (value == nullptr)
            return {};
        const std::string place = path + "/" + key;
        if (value->is_string())
            return {value->get<std::string>()};
        if (!value->is_array()) {
            fail(place, {GEODATA_TEXT("is not a list of texts")});
            return {};
        }
        std::vector<std::string> result;
        result.reserve(value->size());
        for (std::size_t i = 0; i < value->size(); ++i)
            result.push_back(textOf((*value)[i], place + "/" + std::to_string(i)));
        return result;
    }
    /// Texts by language; a single text counts as one of unknown language.
    Names names(const json &parent, const std::string &path, const std::string &key)
    {
        const json *value = member(parent, key);
        if (value == nullptr)
            return {};
        const std::string place = path + "/" + key;
        if (value->is_string())
            return {{"", value->get<std::string>()}};
        if (!value->is_object()) {
            fail(place, {GEODATA_TEXT("is not an object of texts by language")});
            return {};
        }
        Names result;
        for (const auto &[language, name] : value->items())
            result.emplace(language, textOf(name, std::string(place).append("/").append(language)));
        return result;
    }
    /// Longitude and latitude.
    LonLat place(const json &value, const std::string &path)
    {
        const auto isDegrees = [](const json &number, double most) {
            return number.is_number() && std::abs(number.get<double>()) <= most;
        };
        if (value.is_array() && value.size() == 2 && isDegrees(value[0], 180) && isDegrees(value[1], 90))
            return {value[0].get<double>(), value[1].get<double>()};
        fail(path, {GEODATA_TEXT("is not a longitude between -180 and 180 and a latitude between -90 and 90")});
        return {};
    }
    /// The name of a file, which must lie in the folder of the atlas.
    std::string fileName(const json &parent, const std::string &path, const std::string &key)
    {
        std::string name = text(parent, path, key);
        if (!staysWithin(name))
            fail(path + "/" + key, {GEODATA_TEXT("is not the name of a file in the folder of the atlas")});
        return name;
    }
    void fail(const std::string &path, Text problem)
    {
        if (!m_error)
            m_error = Error{m_file,
                            {GEODATA_TEXT("{0}"), {path}},
                            std::move(problem),
                            {GEODATA_TEXT("compare it with atlas.schema.json")}};
    }

private:
    std::string textOf(const json &value, const std::string &place)
    {
        if (value.is_string())
            return value.get<std::string>();
        fail(place, {GEODATA_TEXT("is not a text")});
        return {};
    }

    std::string m_file;
    std::optional<Error> m_error;
};

/// Line and column, from 1, of a place in a text.
std::pair<std::size_t, std::size_t> lineAndColumn(std::string_view text, std::size_t at)
{
    text = text.substr(0, at);
    const std::size_t lineStart = text.rfind('\n') == std::string_view::npos ? 0 : text.rfind('\n') + 1;
    return {static_cast<std::size_t>(std::ranges::count(text, '\n')) + 1, at - std::min(lineStart, at) + 1};
}

std::expected<json, Error> parse(const fs::path &path, const std::string &file)
{
    constexpr std::uintmax_t MaxBytes = 16'000'000;
    if (sizeOf(path) > MaxBytes)
        return std::unexpected(Error{file,
                                     {},
                                     {GEODATA_TEXT("is too big for the description of an atlas")},
                                     {GEODATA_TEXT("open the country file itself")}});
    const std::string text = firstBytes(path, MaxBytes);
    try {
        return json::parse(text);
    } catch (const json::parse_error &failure) {
        const std::size_t at = std::min(failure.byte > 0 ? failure.byte - 1 : 0, text.size());
        const auto [line, column] = lineAndColumn(text, at);
        return std::unexpected(
            Error{file,
                  {GEODATA_TEXT("line {0}, column {1}"), {std::to_string(line), std::to_string(column)}},
                  at >= text.size() ? Text{GEODATA_TEXT("the text ends too early for JSON")}
                                    : Text{GEODATA_TEXT("this is no JSON")},
                  {GEODATA_TEXT("correct it in a text editor")}});
    } catch (const json::out_of_range &) {
        return std::unexpected(Error{file,
                                     {},
                                     {GEODATA_TEXT("holds a number too big to be one")},
                                     {GEODATA_TEXT("correct it in a text editor")}});
    }
}

/// Where flows end. After the groups, whose codes it is held against.
void readEnds(ManifestReader &reader, const json &groups, Manifest &manifest)
{
    const json *ends = reader.object(groups, "/groups", "ends");
    if (ends == nullptr)
        return;
    for (const auto &[code, place] : ends->items()) {
        const std::string path = "/groups/ends/" + code;
        if (code != RegionCode && !std::ranges::contains(manifest.centralAsia, code) &&
            !std::ranges::contains(manifest.powers, code, &Power::id))
            reader.fail(path, {GEODATA_TEXT("is neither a state in central_asia, nor a power, nor {0}"),
                               {std::string(RegionCode)}});
        manifest.ends.emplace(code, reader.place(place, path));
    }
}

/// The tables of corridors; all empty where the manifest has none.
CorridorFiles readCorridorFiles(ManifestReader &reader, const json &root, const fs::path &folder)
{
    const json *corridors = reader.object(root, "", "corridors");
    if (corridors == nullptr)
        return {};
    const auto fileOf = [&](const std::string &key, bool isNeeded) {
        return isNeeded || reader.member(*corridors, key) != nullptr
                   ? folder / reader.fileName(*corridors, "/corridors", key)
                   : fs::path();
    };
    return {.table = fileOf("table", true),
            .sections = fileOf("sections", true),
            .parts = fileOf("parts", true),
            .points = fileOf("points", false),
            .volumes = fileOf("volumes", false),
            .gauges = fileOf("gauges", false),
            .source = reader.text(*corridors, "/corridors", "source")};
}

std::expected<Manifest, Error> readAtlasJson(const fs::path &file)
{
    const std::string name = shownName(file);
    const auto path = localFile(file);
    if (!path)
        return std::unexpected(path.error());
    const auto parsed = parse(*path, name);
    if (!parsed)
        return std::unexpected(parsed.error());
    const json &root = *parsed;

    const fs::path folder = path->parent_path();
    ManifestReader reader(name);
    if (!root.is_object())
        return std::unexpected(Error{name,
                                     {},
                                     {GEODATA_TEXT("does not describe an atlas: it is not a JSON object")},
                                     {GEODATA_TEXT("compare it with atlas.schema.json")}});
    const json *format = reader.member(root, "format");
    if (format == nullptr || !format->is_number_integer() || *format < 1)
        reader.fail("/format", {GEODATA_TEXT("is missing or not a whole number from 1")});
    else if (*format > NewestFormat)
        return std::unexpected(Error{name,
                                     {GEODATA_TEXT("{0}"), {"/format"}},
                                     {GEODATA_TEXT("is {0}, and this version of Multivector reads {1}"),
                                      {format->dump(), std::to_string(NewestFormat)}},
                                     {GEODATA_TEXT("install a newer Multivector")}});

    Manifest manifest;
    manifest.id = reader.text(root, "", "id");
    manifest.title = reader.names(root, "", "title");
    manifest.scaleDenominator = reader.number(root, "", "scale");
    manifest.source = reader.text(root, "", "source");
    if (const json *countries = reader.object(root, "", "countries")) {
        manifest.countriesFile = folder / reader.fileName(*countries, "/countries", "file");
        CountryFields &fields = manifest.countries.fields;
        fields.code = reader.texts(*countries, "/countries", "code");
        fields.numeric = reader.text(*countries, "/countries", "numeric");
        fields.names = reader.names(*countries, "/countries", "names");
        fields.note = reader.text(*countries, "/countries", "note");
        manifest.countries.layer = reader.text(*countries, "/countries", "layer");
        manifest.countries.encoding = reader.text(*countries, "/countries", "encoding");
        manifest.countries.crs = reader.text(*countries, "/countries", "crs");
        if (reader.member(*countries, "borderTolerance"))
            manifest.countries.borderToleranceKm = reader.number(*countries, "/countries", "borderTolerance") / 1000;
    } else {
        reader.fail("/countries", {GEODATA_TEXT("is missing, and there is no map without it")});
    }
    if (reader.member(root, "viewpoints") != nullptr)
        manifest.viewpointsFile = folder / reader.fileName(root, "", "viewpoints");
    if (reader.member(root, "statedBorders") != nullptr)
        manifest.statedBordersFile = folder / reader.fileName(root, "", "statedBorders");
    if (reader.member(root, "trade") != nullptr)
        manifest.tradeFile = folder / reader.fileName(root, "", "trade");
    if (reader.member(root, "exchangeRates") != nullptr)
        manifest.exchangeRatesFile = folder / reader.fileName(root, "", "exchangeRates");
    manifest.corridors = readCorridorFiles(reader, root, folder);
    if (reader.member(root, "places") != nullptr)
        manifest.placesFile = folder / reader.fileName(root, "", "places");
    if (reader.member(root, "meetings") != nullptr)
        manifest.meetingsFile = folder / reader.fileName(root, "", "meetings");
    if (reader.member(root, "measures") != nullptr)
        manifest.measuresFile = folder / reader.fileName(root, "", "measures");
    if (const json *groups = reader.object(root, "", "groups")) {
        manifest.centralAsia = reader.texts(*groups, "/groups", "central_asia");
        const json *powers = reader.member(*groups, "powers");
        if (powers != nullptr && !powers->is_array())
            reader.fail("/groups/powers", {GEODATA_TEXT("is not a list")});
        for (std::size_t i = 0; powers != nullptr && powers->is_array() && i < powers->size(); ++i) {
            const json &power = (*powers)[i];
            const std::string place = "/groups/powers/" + std::to_string(i);
            if (!power.is_object()) {
                reader.fail(place, {GEODATA_TEXT("is not an object")});
                continue;
            }
            Power &added = manifest.powers.emplace_back();
            added.id = reader.text(power, place, "id");
            added.names = reader.names(power, place, "name");
            added.members = reader.texts(power, place, "members");
            if (added.id.empty())
                reader.fail(place + "/id", {GEODATA_TEXT("is missing")});
            if (added.members.empty())
                added.members.push_back(added.id);
        }
        readEnds(reader, *groups, manifest);
    }
    if (const std::optional<Error> &error = reader.error())
        return std::unexpected(*error);
    return manifest;
}

/// A country file on its own.
Manifest bareManifest(const fs::path &file)
{
    Manifest manifest;
    manifest.id = shownName(file.stem());
    manifest.title = {{"", shownName(file.stem())}};
    manifest.countriesFile = file;
    return manifest;
}

bool isCountryFile(const fs::path &file)
{
    std::string ending = file.extension().native();
    std::ranges::transform(ending, ending.begin(), [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    constexpr std::array<std::string_view, 5> Endings = {".shp", ".gpkg", ".geojson", ".json", ".fgb"};
    return std::ranges::contains(Endings, ending);
}

std::expected<Manifest, Error> readFolder(const fs::path &folder)
{
    const std::string name = shownName(folder);
    std::error_code failure;
    if (fs::exists(folder / ManifestName, failure))
        return readAtlasJson(folder / ManifestName);
    std::vector<fs::path> found;
    fs::directory_iterator entries(folder, failure);
    for (; !failure && entries != fs::directory_iterator(); entries.increment(failure)) {
        if (isCountryFile(entries->path()))
            found.push_back(entries->path());
    }
    if (failure)
        return std::unexpected(Error{name,
                                     {},
                                     {GEODATA_TEXT("is a folder that may not be read")},
                                     {GEODATA_TEXT("ask its owner for the right to read it")}});
    std::ranges::sort(found);
    if (found.empty())
        return std::unexpected(Error{name,
                                     {},
                                     {GEODATA_TEXT("is a folder without an atlas.json and without a country file")},
                                     {GEODATA_TEXT("open a Shapefile (.shp), GeoPackage, GeoJSON or FlatGeobuf")}});
    if (found.size() > 1) {
        constexpr std::size_t Shown = 10;
        std::string list;
        for (std::size_t i = 0; i < std::min(found.size(), Shown); ++i)
            list += (i == 0 ? "" : ", ") + shownName(found[i].filename());
        if (found.size() > Shown)
            list += " …";
        return std::unexpected(Error{name,
                                     {},
                                     {GEODATA_TEXT("is a folder with several country files and no atlas.json")},
                                     {GEODATA_TEXT("open one of them: {0}"), {list}}});
    }
    const auto path = localFile(found.front());
    if (!path)
        return std::unexpected(path.error());
    return bareManifest(*path);
}

} // namespace

std::expected<Manifest, Error> readManifest(const fs::path &path)
{
    try {
        std::error_code failure;
        if (!path.native().starts_with("/vsi") && fs::is_directory(path, failure))
            return readFolder(path);
        if (path.filename() == ManifestName)
            return readAtlasJson(path);
        const auto file = localFile(path);
        if (!file)
            return std::unexpected(file.error());
        return bareManifest(*file);
    } catch (const std::exception &problem) {
        return std::unexpected(unreadable(path, problem));
    }
}

} // namespace geodata

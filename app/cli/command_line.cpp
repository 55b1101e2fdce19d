// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command_line.h"

#include "app/cli/export_options.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <charconv>
#include <format>

namespace {

/// Checks for a whole number above zero. CLI11 would take "-1" for a very large one.
std::string isCount(const std::string &text)
{
    std::size_t value = 0;
    const auto read = std::from_chars(text.data(), text.data() + text.size(), value);
    const bool isWhole = read.ec == std::errc() && read.ptr == text.data() + text.size();
    return isWhole && value > 0 ? std::string() : std::format("\"{}\" is not a whole number above zero", text);
}

/// Options as CLI11 fills them: its strings are std::string.
struct Raw
{
    std::string file;
    std::string atlas;
    std::vector<std::string> corridorFiles;
    std::string scene = "default";
    std::string language;
    bool isCsv = false;
    std::string codeField;
    std::string nameField;
    std::string encoding;
    std::string crs;
    std::string layer;
    std::optional<double> borderTolerance;
    std::string viewpoint;
    std::string country;
    std::string power;
    std::optional<int> year;
    std::string comparedYear = "latest";
    std::vector<std::string> powers;
    CompareFormat format = CompareFormat::Text;
    SourceFormat::Format sourceFormat = SourceFormat::Plain;
    geodata::TradeBasis basis = geodata::TradeBasis::Power;
    geodata::TradeShow show = geodata::TradeShow::Directions;
    bool isRegion = false;
    bool hasOlder = false;
    std::size_t top = 0;
    bool hasAllFigures = false;
    std::string corridor;
    std::vector<std::string> corridors;
    std::string from;
    std::string to;
    std::vector<std::string> closedCountries;
    std::vector<std::string> closedBorders;
    std::vector<std::string> closedSections;
    bool hasUnbuilt = false;
};

void addReadOptions(CLI::App &app, Raw &raw)
{
    app.add_option("--code-field", raw.codeField, "field with the country codes, where the file's own isn't found");
    app.add_option("--name-field", raw.nameField, "field with the country names");
    app.add_option("--encoding", raw.encoding, "encoding of the attributes, for example CP1251 or GB18030");
    app.add_option("--crs", raw.crs, "coordinate system, for example EPSG:28411, where the file doesn't say");
    app.add_option("--layer", raw.layer, "layer to read from a file with several");
    app.add_option("--border-tolerance", raw.borderTolerance,
                   "how far apart, in metres, neighbours' outlines may run and still be one border; 250 if left out")
        ->check(isBetween(0, 20000));
}

void addCorridorFiles(CLI::App &app, Raw &raw)
{
    app.add_option("--corridors", raw.corridorFiles,
                   "file of lines to be taken for corridors, too; may be given several times")
        ->allow_extra_args(false);
}

QStringList toList(const std::vector<std::string> &texts)
{
    QStringList list;
    for (const std::string &text : texts)
        list.append(QString::fromStdString(text));
    return list;
}

geodata::ReadOptions toReadOptions(const Raw &raw)
{
    geodata::ReadOptions options;
    if (!raw.codeField.empty())
        options.fields.code = {raw.codeField};
    if (!raw.nameField.empty())
        options.fields.names = {{"", raw.nameField}};
    options.encoding = raw.encoding;
    options.crs = raw.crs;
    options.layer = raw.layer;
    if (raw.borderTolerance)
        options.borderToleranceKm = *raw.borderTolerance / 1000;
    return options;
}

/// Adds an option that takes one of a few words, in lower case.
template <typename Value>
CLI::Option *addChoice(CLI::App &app, const std::string &name, Value &value,
                       const std::vector<std::pair<std::string, Value>> &words, const std::string &help)
{
    std::vector<std::string> known;
    known.reserve(words.size());
    for (const auto &[word, meaning] : words)
        known.push_back(word);
    const auto take = [&value, words](const std::string &word) {
        value = std::ranges::find(words, word, &std::pair<std::string, Value>::first)->second;
    };
    return app.add_option_function<std::string>(name, take, help)->check(CLI::IsMember(known));
}

CLI::Option *addBasis(CLI::App &app, Raw &raw)
{
    using geodata::TradeBasis;
    return addChoice(app, "--basis", raw.basis,
                     {{"power", TradeBasis::Power},
                      {"partner", TradeBasis::Partner},
                      {"third", TradeBasis::Third},
                      {"range", TradeBasis::Range}},
                     "whose statistics; the power's own if left out");
}

void addTrade(CLI::App &app, Raw &raw)
{
    using geodata::TradeShow;
    app.add_option("--atlas", raw.atlas, "country file or atlas folder; the shipped world if left out");
    CLI::Option *country = app.add_option("--country", raw.country, "code of a state, or C5: its trade only");
    app.add_option("--power", raw.power, "id of a power: trade with it only");
    CLI::Option *year =
        app.add_option("--year", raw.year, "one year, also saying which pairs have no data; all if left out");
    CLI::Option *basis = addBasis(app, raw);
    CLI::Option *show = addChoice(app, "--show", raw.show,
                                  {{"directions", TradeShow::Directions},
                                   {"exports", TradeShow::Exports},
                                   {"imports", TradeShow::Imports},
                                   {"turnover", TradeShow::Turnover}},
                                  "which flows, of the states; both directions if left out");
    app.add_flag("--region", raw.isRegion, "the five states together instead of each")->excludes(country);
    CLI::Option *older = app.add_flag("--older", raw.hasOlder, "where the year has no figure: the last one before it");
    older->needs(year);
    CLI::Option *top = app.add_option("--top", raw.top, "only so many of the largest of a year")->check(isCount);
    app.add_flag("--all-figures", raw.hasAllFigures, "every figure there is instead of those chosen")
        ->excludes(basis, show, older, top);
    app.add_flag("--csv", raw.isCsv, "as comma-separated values (the only format so far)");
    addReadOptions(app, raw);
}

void addCorridors(CLI::App &app, Raw &raw)
{
    app.add_option("--atlas", raw.atlas, "country file or atlas folder; the shipped world if left out");
    CLI::Option *id = app.add_option("--id", raw.corridor, "one corridor; all if left out");
    app.add_option("--country", raw.country, "code of a country: how each corridor stands to it instead")->excludes(id);
    app.add_option("--viewpoint", raw.viewpoint, "whose borders, for example un; as in the file if left out");
    app.add_flag("--csv", raw.isCsv, "as comma-separated values (the only format so far)");
    addCorridorFiles(app, raw);
    addReadOptions(app, raw);
}

void addMeetings(CLI::App &app, Raw &raw)
{
    app.add_option("--atlas", raw.atlas, "country file or atlas folder; the shipped world if left out");
    app.add_option("--power", raw.power, "id of a power: its meetings only");
    app.add_option("--year", raw.year, "the meetings of one year only");
    app.add_flag("--csv", raw.isCsv, "as comma-separated values (the only format so far)");
    addReadOptions(app, raw);
}

void addRoute(CLI::App &app, Raw &raw)
{
    app.add_option("--atlas", raw.atlas, "country file or atlas folder; the shipped world if left out");
    app.add_option("--corridor", raw.corridors, "corridor to keep to; may be given several times; all if left out");
    app.add_option("--from", raw.from, "place along a corridor where the way begins")->required();
    app.add_option("--to", raw.to, "place along a corridor where it ends")->required();
    app.add_option("--close-country", raw.closedCountries, "assume a country closed, for example RUS");
    app.add_option("--close-border", raw.closedBorders, "assume a border closed, for example KAZ-CHN");
    app.add_option("--close-section", raw.closedSections, "assume a section closed, by its id");
    app.add_flag("--unbuilt", raw.hasUnbuilt, "allow sections that are planned or under construction");
    app.add_option("--viewpoint", raw.viewpoint, "whose borders, for example un; as in the file if left out");
    app.add_flag("--csv", raw.isCsv, "as comma-separated values (the only format so far)");
    addCorridorFiles(app, raw);
    addReadOptions(app, raw);
}

/// The year that a text is; nothing if it is a word, or no year.
std::optional<int> yearFrom(const std::string &text)
{
    int year = 0;
    const auto read = std::from_chars(text.data(), text.data() + text.size(), year);
    const bool isWhole = read.ec == std::errc() && read.ptr == text.data() + text.size();
    return isWhole && year > 0 ? std::optional(year) : std::nullopt;
}

void addCompare(CLI::App &app, Raw &raw)
{
    app.add_option("--atlas", raw.atlas, "country file or atlas folder; the shipped world if left out");
    app.add_option("--country", raw.country, "code of a state; the five together if left out");
    app.add_option("--year", raw.comparedYear,
                   "a year; latest: each figure's own; latest-common: the last year that all have; latest if left out")
        ->check([](const std::string &text) {
            return text == "latest" || text == "latest-common" || yearFrom(text)
                       ? std::string()
                       : "\"" + text + "\" is neither a year nor latest nor latest-common";
        });
    addBasis(app, raw);
    app.add_option("--powers", raw.powers, "ids of powers in the order of the columns, for example CHN,EU,KOR")
        ->delimiter(',')
        ->check([](const std::string &id) { return id.empty() ? std::string("names no power") : std::string(); });
    app.add_option("--viewpoint", raw.viewpoint, "whose borders, for example un; as in the file if left out");
    const auto addFormat = [&](const std::string &name, CompareFormat format, const std::string &help) {
        return app.add_flag_callback(name, [&raw, format] { raw.format = format; }, help);
    };
    CLI::Option *csv = addFormat("--csv", CompareFormat::Csv, "as comma-separated values, a cell a line");
    CLI::Option *json = addFormat("--json", CompareFormat::Json, "as JSON, with what others counted");
    CLI::Option *text = addFormat("--text", CompareFormat::Text, "as a table for people, the default");
    csv->excludes(json, text);
    json->excludes(text);
    addReadOptions(app, raw);
}

void addSources(CLI::App &app, Raw &raw)
{
    app.add_option("--scene", raw.scene, "scene file, or \"default\"")->capture_default_str();
    app.add_option("--atlas", raw.atlas, "country file or atlas folder; the shipped world if left out");
    app.add_option("--language", raw.language, "language of the names instead of the scene's, for example ru");
    app.add_option("--viewpoint", raw.viewpoint, "whose borders instead of the scene's, for example un");
    const auto addFormat = [&](const std::string &name, SourceFormat::Format format, const std::string &help) {
        return app.add_flag_callback(name, [&raw, format] { raw.sourceFormat = format; }, help);
    };
    CLI::Option *text = addFormat("--text", SourceFormat::Plain, "as numbered footnotes, the default");
    CLI::Option *markdown = addFormat("--markdown", SourceFormat::Markdown, "as a Markdown list with links");
    CLI::Option *bibtex = addFormat("--bibtex", SourceFormat::Bibtex, "as BibTeX");
    text->excludes(markdown, bibtex);
    markdown->excludes(bibtex);
    addCorridorFiles(app, raw);
    addReadOptions(app, raw);
}

CompareCommand toCompare(const Raw &raw)
{
    using geodata::ComparedYear;
    const auto year = yearFrom(raw.comparedYear);
    return {.atlas = QString::fromStdString(raw.atlas),
            .country = QString::fromStdString(raw.country),
            .yearMode = year                                  ? ComparedYear::Fixed
                        : raw.comparedYear == "latest-common" ? ComparedYear::LatestCommon
                                                              : ComparedYear::Latest,
            .year = year.value_or(0),
            .basis = raw.basis,
            .powers = toList(raw.powers),
            .viewpoint = QString::fromStdString(raw.viewpoint),
            .format = raw.format};
}

} // namespace

std::variant<CommandLine, int> parseCommandLine(int argc, const char *const *argv)
{
    CLI::App app("A map of how the major powers meet in Central Asia.", "multivector");
    app.set_version_flag("--version", MULTIVECTOR_VERSION);
    app.failure_message([](const CLI::App *, const CLI::Error &error) {
        return "multivector: " + std::string(error.what()) + "; see what is possible with --help.\n";
    });
    Raw raw;
    app.add_option("file", raw.file,
                   "country file or atlas folder to open; or a deck, or a PNG that this program saved");
    addCorridorFiles(app, raw);
    addReadOptions(app, raw);

    CLI::App *exporter = app.add_subcommand("export", "draw a scene as a PNG, without a window or a display");
    exporter->add_option("--atlas", raw.atlas, "country file or atlas folder; the shipped world if left out");
    ExportCommand exportCommand;
    addExport(*exporter, exportCommand);
    addCorridorFiles(*exporter, raw);
    addReadOptions(*exporter, raw);

    CLI::App *countries = app.add_subcommand("countries", "print a table of the countries: code, name, area, extent");
    countries->add_option("--atlas", raw.atlas, "country file or atlas folder; the shipped world if left out");
    countries->add_option("--language", raw.language, "language of the names, for example ru");
    countries->add_option("--viewpoint", raw.viewpoint, "whose borders, for example un; as in the file if left out");
    countries->add_flag("--csv", raw.isCsv, "as comma-separated values (the only format so far)");
    addReadOptions(*countries, raw);

    CLI::App *borders =
        app.add_subcommand("borders", "print a table of the land borders: length, parts, stated length");
    borders->add_option("--atlas", raw.atlas, "country file or atlas folder; the shipped world if left out");
    borders->add_option("--country", raw.country, "code of a country: its borders only");
    borders->add_option("--viewpoint", raw.viewpoint, "whose borders, for example un; as in the file if left out");
    borders->add_flag("--csv", raw.isCsv, "as comma-separated values (the only format so far)");
    addReadOptions(*borders, raw);

    CLI::App *trade =
        app.add_subcommand("trade", "print a table of the trade: figures, who counted them, what others count");
    addTrade(*trade, raw);

    CLI::App *corridors =
        app.add_subcommand("corridors", "print a table of the corridors: which countries they cross, how far");
    addCorridors(*corridors, raw);
    CLI::App *route = app.add_subcommand("route", "print the best way between two places along the corridors");
    addRoute(*route, raw);
    CLI::App *meetings = app.add_subcommand(
        "meetings", "print a table of the powers' meetings with the five: held, planned, called off");
    addMeetings(*meetings, raw);
    CLI::App *comparison = app.add_subcommand(
        "compare", "put the powers side by side: trade, borders, corridors, meetings, and what can be said of them");
    addCompare(*comparison, raw);
    CLI::App *sources =
        app.add_subcommand("sources", "print the sources of all that a scene shows, for footnotes or a bibliography");
    addSources(*sources, raw);

    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError &error) {
        return app.exit(error) == 0 ? 0 : 2;
    }
    CommandLine line;
    line.readOptions = toReadOptions(raw);
    const auto text = [](const std::string &value) { return QString::fromStdString(value); };
    if (exporter->parsed()) {
        exportCommand.atlas = text(raw.atlas);
        exportCommand.corridors = toList(raw.corridorFiles);
        line.command = exportCommand;
    } else if (countries->parsed())
        line.command = CountriesCommand{
            text(raw.atlas), raw.language.empty() ? QStringLiteral("en") : text(raw.language), text(raw.viewpoint)};
    else if (borders->parsed())
        line.command = BordersCommand{text(raw.atlas), text(raw.country), text(raw.viewpoint)};
    else if (trade->parsed())
        line.command = TradeCommand{.atlas = text(raw.atlas),
                                    .country = text(raw.country),
                                    .power = text(raw.power),
                                    .year = raw.year,
                                    .basis = raw.basis,
                                    .show = raw.show,
                                    .isRegion = raw.isRegion,
                                    .hasOlder = raw.hasOlder,
                                    .top = raw.top,
                                    .hasAllFigures = raw.hasAllFigures};
    else if (corridors->parsed())
        line.command = CorridorsCommand{text(raw.atlas), text(raw.corridor), text(raw.country), text(raw.viewpoint),
                                        toList(raw.corridorFiles)};
    else if (route->parsed())
        line.command = RouteCommand{.atlas = text(raw.atlas),
                                    .corridors = toList(raw.corridors),
                                    .from = text(raw.from),
                                    .to = text(raw.to),
                                    .viewpoint = text(raw.viewpoint),
                                    .closedCountries = toList(raw.closedCountries),
                                    .closedBorders = toList(raw.closedBorders),
                                    .closedSections = toList(raw.closedSections),
                                    .hasUnbuilt = raw.hasUnbuilt,
                                    .corridorFiles = toList(raw.corridorFiles)};
    else if (meetings->parsed())
        line.command = MeetingsCommand{text(raw.atlas), text(raw.power), raw.year};
    else if (comparison->parsed())
        line.command = toCompare(raw);
    else if (sources->parsed())
        line.command = SourcesCommand{.scene = text(raw.scene),
                                      .atlas = text(raw.atlas),
                                      .language = text(raw.language),
                                      .viewpoint = text(raw.viewpoint),
                                      .format = raw.sourceFormat,
                                      .corridorFiles = toList(raw.corridorFiles)};
    else
        line.command = WindowCommand{text(raw.file), toList(raw.corridorFiles)};
    return line;
}

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/data/source_text.h"
#include "app/export/picture_settings.h"
#include "geodata/derive/comparison.h"
#include "geodata/model/manifest.h"

#include <QSize>
#include <QSizeF>
#include <QString>
#include <QStringList>

#include <cstdint>
#include <optional>
#include <variant>
#include <vector>

/// `multivector [FILE]`: the window.
struct WindowCommand
{
    QString atlas;         ///< file or folder to open; empty: what the last session showed
    QStringList corridors; ///< files of lines to be drawn with it, as corridors
};

/// What `multivector export` makes.
enum class ExportKind : std::uint8_t
{
    Picture,
    Series,    ///< all scenes of a deck, into a folder
    Animation, ///< of years, or of a deck
    Handout    ///< a deck as a PDF
};

/// `multivector export`: a picture of a scene, or what is made of many.
struct ExportCommand
{
    ExportKind kind = ExportKind::Picture;
    QString deck;   ///< file, or "shipped"; empty: it is about a scene
    int number = 0; ///< of the one scene of the deck that is drawn, from 1; 0: all
    std::vector<int> years = {};
    QStringList viewpoints = {}; ///< of a series
    QStringList languages = {};  ///< of a series
    double rate = 25;            ///< frames a second
    double secondsAYear = 1;
    QString scene = QStringLiteral("default"); ///< file, PNG with a record, or "default"
    QString atlas;                             ///< file or folder; empty: the shipped one
    QString out;                               ///< file or folder to write
    // Of these at most one; none: as a PNG's record says, else for a slide.
    std::optional<QSize> pixels;
    std::optional<QSizeF> paper; ///< mm
    QString preset;              ///< as settingsOf() takes it
    std::optional<double> dpi;
    double scale = 0; ///< picture pixels a logical pixel; 0: by the size
    QString theme;    ///< overrides the scene's
    bool isTransparent = false;
    QStringList with, without; ///< words of pictureParts()
    QString logo;              ///< image file; empty: none
    QString language;
    QString viewpoint;
    double seconds = 0;    ///< the moment of all motion; 0: at rest
    QStringList corridors; ///< files of lines to be drawn, too, as corridors
    bool isForced = false; ///< a file that is there is written over
    bool isVerbose = false;
    bool hasProgress = false; ///< each percent of the way is told
};

/// `multivector countries`: the table twin of the map.
struct CountriesCommand
{
    QString atlas;
    QString language = QStringLiteral("en");
    QString viewpoint; ///< id; empty: the file as it is
};

/// `multivector borders`: the table twin of the Border layer.
struct BordersCommand
{
    QString atlas;
    QString country;   ///< code; empty: all pairs
    QString viewpoint; ///< id; empty: the file as it is
};

/// `multivector trade`: the table twin of the Trade layer.
struct TradeCommand
{
    QString atlas;
    QString country;         ///< code; empty: all states
    QString power;           ///< id; empty: all powers
    std::optional<int> year; ///< none: all years
    geodata::TradeBasis basis = geodata::TradeBasis::Power;
    geodata::TradeShow show = geodata::TradeShow::Directions;
    bool isRegion = false;      ///< the five states together
    bool hasOlder = false;      ///< where the year has no figure: the last one before it
    std::size_t top = 0;        ///< only so many of the largest of a year; 0: all
    bool hasAllFigures = false; ///< the table as it was read instead of what is chosen from it
};

/// `multivector corridors`: the table twin of the Corridor layer.
struct CorridorsCommand
{
    QString atlas;
    QString id;                     ///< of a corridor; empty: all
    QString country;                ///< code: how each corridor stands to it instead; empty: not asked
    QString viewpoint;              ///< id; empty: the file as it is
    QStringList corridorFiles = {}; ///< files of lines that join the atlas' corridors
};

/// `multivector route`: the best way along corridors.
struct RouteCommand
{
    QString atlas;
    QStringList corridors;            ///< ids; empty: all
    QString from, to;                 ///< names of places along them
    QString viewpoint;                ///< id; empty: the file as it is
    QStringList closedCountries = {}; ///< by assumption; codes
    QStringList closedBorders = {};   ///< "KAZ-CHN"
    QStringList closedSections = {};  ///< ids
    bool hasUnbuilt = false;          ///< what is planned or under construction may be used
    QStringList corridorFiles = {};   ///< files of lines that join the atlas' corridors
};

/// `multivector meetings`: the table twin of the Meetings layer.
struct MeetingsCommand
{
    QString atlas;
    QString power;           ///< id; empty: all
    std::optional<int> year; ///< none: all years
};

/// How a comparison is printed.
enum class CompareFormat : std::uint8_t
{
    Text,
    Csv,
    Json
};

/// `multivector compare`: powers side by side.
struct CompareCommand
{
    QString atlas;
    QString country; ///< code; empty: the five together
    geodata::ComparedYear yearMode = geodata::ComparedYear::Latest;
    int year = 0; ///< of Fixed
    geodata::TradeBasis basis = geodata::TradeBasis::Power;
    QStringList powers; ///< ids, in the order of the columns; empty: all of the atlas
    QString viewpoint;  ///< id; empty: the file as it is
    CompareFormat format = CompareFormat::Text;
};

/// `multivector sources`: what everything in a scene rests on.
struct SourcesCommand
{
    QString scene = QStringLiteral("default"); ///< file, or "default"
    QString atlas;                             ///< file or folder; empty: the shipped one
    QString language;                          ///< overrides the scene's
    QString viewpoint;
    SourceFormat::Format format = SourceFormat::Plain;
    QStringList corridorFiles = {}; ///< files of lines that join the atlas' corridors
};

/// What the user asked for, and how to read the files concerned.
struct CommandLine
{
    std::variant<WindowCommand, ExportCommand, CountriesCommand, BordersCommand, TradeCommand, CorridorsCommand,
                 RouteCommand, MeetingsCommand, CompareCommand, SourcesCommand>
        command;
    geodata::ReadOptions readOptions;
};

/// Picture settings with what the command says over them.
PictureSettings withOptions(PictureSettings settings, const ExportCommand &command);

/// Reads the command line. Where it is wrong, or only asks for help, prints the answer and gives back the exit code.
std::variant<CommandLine, int> parseCommandLine(int argc, const char *const *argv);

/// Draw a picture; needs a QGuiApplication on an off-screen platform. Returns the exit code, errors on stderr.
int runExport(const ExportCommand &command, const geodata::ReadOptions &readOptions);

/// Print the table of countries as CSV to stdout; needs a QCoreApplication. Returns the exit code.
int runCountries(const CountriesCommand &command, const geodata::ReadOptions &readOptions);

/// Print the table of shared borders as CSV to stdout; needs a QCoreApplication. Returns the exit code.
int runBorders(const BordersCommand &command, const geodata::ReadOptions &readOptions);

/// Print the table of trade as CSV to stdout; needs a QCoreApplication. Returns the exit code.
int runTrade(const TradeCommand &command, const geodata::ReadOptions &readOptions);

/// Print the table of corridors as CSV to stdout; needs a QCoreApplication. Returns the exit code.
int runCorridors(const CorridorsCommand &command, const geodata::ReadOptions &readOptions);

/// Print the best way between two places as CSV to stdout; needs a QCoreApplication. Returns the exit code.
int runRoute(const RouteCommand &command, const geodata::ReadOptions &readOptions);

/// Print the table of meetings as CSV to stdout; needs a QCoreApplication. Returns the exit code.
int runMeetings(const MeetingsCommand &command, const geodata::ReadOptions &readOptions);

/// Print powers side by side to stdout; needs a QCoreApplication. Returns the exit code.
int runCompare(const CompareCommand &command, const geodata::ReadOptions &readOptions);

/// Print the sources of a scene to stdout; needs a QCoreApplication. Returns the exit code.
int runSources(const SourcesCommand &command, const geodata::ReadOptions &readOptions);

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/export_options.h"

#include "app/export/year_list.h"

#include <charconv>
#include <format>

namespace {

/// "3840x2160" as two numbers above zero; nothing if it isn't that.
template <typename Number>
std::optional<std::pair<Number, Number>> pairFrom(const std::string &text)
{
    Number width = 0;
    Number height = 0;
    const char *end = text.data() + text.size();
    const auto first = std::from_chars(text.data(), end, width);
    if (first.ec != std::errc() || first.ptr == end || (*first.ptr != 'x' && *first.ptr != 'X'))
        return {};
    const auto second = std::from_chars(first.ptr + 1, end, height);
    if (second.ec != std::errc() || second.ptr != end || !(width > 0) || !(height > 0))
        return {};
    return std::pair(width, height);
}

std::vector<std::string> partWords()
{
    std::vector<std::string> words;
    for (const PicturePart &part : pictureParts())
        words.emplace_back(part.word);
    return words;
}

std::string presetWords()
{
    std::string words;
    for (const PicturePreset &preset : picturePresets())
        words += (words.empty() ? "" : ", ") + std::string(preset.word);
    return words;
}

CLI::Option *addText(CLI::App &app, const std::string &name, QString &target, const std::string &help)
{
    return app.add_option_function<std::string>(
        name, [&target](const std::string &text) { target = QString::fromStdString(text); }, help);
}

/// Words between commas, in one or several options of that name.
CLI::Option *addWords(CLI::App &app, const std::string &name, QStringList &target, const std::string &help)
{
    return app
        .add_option_function<std::vector<std::string>>(
            name,
            [&target](const std::vector<std::string> &words) {
                for (const std::string &word : words)
                    target.append(QString::fromStdString(word));
            },
            help)
        ->delimiter(',')
        ->allow_extra_args(false);
}

/// What makes many pictures of a deck or of years.
void addMany(CLI::App &app, ExportCommand &command)
{
    CLI::Option *deck = addText(app, "--deck", command.deck, "deck instead of a scene: a file, or \"shipped\"");
    CLI::Option *number = app.add_option("--number", command.number, "the one scene of the deck to draw, from 1")
                              ->check(CLI::Range(1, 9999));
    number->needs(deck);
    const auto addKind = [&](const std::string &name, ExportKind kind, const std::string &help) {
        return app.add_flag_callback(name, [&command, kind] { command.kind = kind; }, help);
    };
    CLI::Option *all = addKind("--all", ExportKind::Series,
                               "all scenes of the deck into the folder --out, with a manifest and a contact sheet");
    CLI::Option *animate =
        addKind("--animate", ExportKind::Animation,
                "an animation of --years, or of the deck: .gif, .apng, .mp4 or .webm (the latter two "
                "with ffmpeg), or a folder of frames; what is broken off goes on at the next run");
    CLI::Option *handout =
        addKind("--handout", ExportKind::Handout, "the deck as a PDF: pictures, notes, tables and sources");
    all->needs(deck)->excludes(animate, handout, number);
    handout->needs(deck)->excludes(animate, number);
    animate->excludes(number);
    CLI::Option *years = app.add_option_function<std::string>(
        "--years", [&command](const std::string &text) { command.years = *yearsFrom(text); },
        "years of a series or animation, for example 2010,2019,2024 or 2005-2024");
    years->check([](const std::string &text) {
        return yearsFrom(text) ? std::string() : "\"" + text + "\" is not a list of years like 2010,2019-2024";
    });
    addWords(app, "--viewpoints", command.viewpoints, "whose borders a series has, for example de_facto,un")
        ->needs(all);
    addWords(app, "--languages", command.languages, "languages of a series, for example en,ru")->needs(all);
    app.add_option("--rate", command.rate, "frames a second; 25 if left out")->check(isBetween(1, 120))->needs(animate);
    app.add_option("--seconds-a-year", command.secondsAYear, "how long an animation shows a year; 1 if left out")
        ->check(isBetween(0.04, 60))
        ->needs(animate);
    app.add_flag("--progress", command.hasProgress, "say each percent of the way instead of each tenth");
    app.callback([&command, all, animate, years, deck] {
        if (years->count() > 0 && all->count() + animate->count() == 0)
            throw CLI::ValidationError("--years", "goes with --all or --animate");
        if (animate->count() > 0 && years->count() + deck->count() == 0)
            throw CLI::ValidationError("--animate", "needs --years, or a --deck");
        if (command.kind == ExportKind::Picture && deck->count() > 0 && command.number == 0)
            throw CLI::ValidationError("--deck", "needs --number, --all, --animate or --handout");
    });
}

} // namespace

std::function<std::string(const std::string &)> isBetween(double low, double high)
{
    return [low, high](const std::string &text) {
        double value = 0;
        const auto read = std::from_chars(text.data(), text.data() + text.size(), value);
        const bool isNumber = read.ec == std::errc() && read.ptr == text.data() + text.size();
        return isNumber && value >= low && value <= high
                   ? std::string()
                   : std::format("\"{}\" is not a number from {} to {}", text, low, high);
    };
}

void addExport(CLI::App &app, ExportCommand &command)
{
    addText(app, "--scene", command.scene, "scene file, a PNG that this program saved, or \"default\"")
        ->default_str("default");
    addMany(app, command);
    CLI::Option *size = app.add_option_function<std::string>(
        "--size",
        [&command](const std::string &text) {
            const auto sides = pairFrom<int>(text);
            command.pixels = QSize(sides->first, sides->second);
        },
        "width x height in pixels; 1920x1080 if left out");
    size->check([](const std::string &text) {
        return pairFrom<int>(text) ? std::string() : "\"" + text + "\" is not a size like 3840x2160";
    });
    CLI::Option *preset =
        addText(app, "--preset", command.preset,
                "a size by its name: " + presetWords() +
                    "; of paper also upright and with its dots per inch, for example a3-portrait@150");
    preset->check([](const std::string &text) {
        return settingsOf(QString::fromStdString(text))
                   ? std::string()
                   : "\"" + text + "\" is not a size like " + presetWords() + " or a3-portrait@150";
    });
    CLI::Option *paper = app.add_option_function<std::string>(
        "--mm",
        [&command](const std::string &text) {
            const auto sides = pairFrom<double>(text);
            command.paper = QSizeF(sides->first, sides->second);
        },
        "width x height on paper in millimetres");
    paper->check([](const std::string &text) {
        return pairFrom<double>(text) ? std::string() : "\"" + text + "\" is not a size like 420x297";
    });
    size->excludes(preset, paper);
    preset->excludes(paper);
    app.add_option("--dpi", command.dpi, "dots per inch on paper; 300 if left out")->check(isBetween(30, 2400));
    app.add_option("--scale", command.scale, "picture pixels for a logical pixel; by the size if left out")
        ->check(isBetween(0.25, 32));
    QStringList themes = pictureThemes();
    std::vector<std::string> themeWords;
    for (const QString &theme : themes.sliced(1))
        themeWords.push_back(theme.toStdString());
    addText(app, "--theme", command.theme, "theme instead of the scene's")->check(CLI::IsMember(themeWords));
    app.add_flag("--transparent", command.isTransparent, "nothing where the sea is");
    addWords(app, "--with", command.with, "parts to be added, for example inset,panel")
        ->check(CLI::IsMember(partWords()));
    addWords(app, "--without", command.without, "parts to be left out, for example legend,mark")
        ->check(CLI::IsMember(partWords()));
    addText(app, "--logo", command.logo, "image file to be set into the corner");
    addText(app, "--language", command.language, "language of the names instead of the scene's, for example ru");
    addText(app, "--viewpoint", command.viewpoint, "whose borders instead of the scene's, for example un");
    app.add_option("--time", command.seconds, "moment of all motion in seconds; at rest if left out")
        ->check(isBetween(0, 86400));
    addText(app, "--out", command.out,
            "PNG, PDF or SVG file to write; with --all a folder, with --animate or --handout what they say")
        ->required();
    app.add_flag("--force", command.isForced, "write over a file that is there");
    app.add_flag("--verbose", command.isVerbose, "say how large the picture is and how much memory drawing takes");
}

PictureSettings withOptions(PictureSettings settings, const ExportCommand &command)
{
    if (command.pixels || command.paper) {
        settings.pixels = command.pixels.value_or(settings.pixels);
        settings.paper = command.paper.value_or(QSizeF());
        settings.ownScale = 0;
    }
    if (!command.preset.isEmpty())
        settings = settingsOf(command.preset, settings).value_or(settings);
    if (command.dpi)
        settings.dpi = *command.dpi;
    if (command.scale > 0)
        settings.ownScale = command.scale;
    if (!command.theme.isEmpty())
        settings.theme = command.theme;
    settings.isTransparent = settings.isTransparent || command.isTransparent;
    for (const PicturePart &part : pictureParts()) {
        if (command.with.contains(QLatin1String(part.word)))
            settings.*part.member = true;
        if (command.without.contains(QLatin1String(part.word)))
            settings.*part.member = false;
    }
    settings.logo = command.logo;
    return settings;
}

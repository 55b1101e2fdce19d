// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/export_options.h"

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
    const auto addText = [&app](const std::string &name, QString &target, const std::string &help) {
        return app.add_option_function<std::string>(
            name, [&target](const std::string &text) { target = QString::fromStdString(text); }, help);
    };
    addText("--scene", command.scene, "scene file, a PNG that this program saved, or \"default\"")
        ->default_str("default");
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
        addText("--preset", command.preset,
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
    addText("--theme", command.theme, "theme instead of the scene's")->check(CLI::IsMember(themeWords));
    app.add_flag("--transparent", command.isTransparent, "nothing where the sea is");
    const auto addParts = [&app](const std::string &name, QStringList &target, const std::string &help) {
        app.add_option_function<std::vector<std::string>>(
               name,
               [&target](const std::vector<std::string> &words) {
                   for (const std::string &word : words)
                       target.append(QString::fromStdString(word));
               },
               help)
            ->delimiter(',')
            ->allow_extra_args(false)
            ->check(CLI::IsMember(partWords()));
    };
    addParts("--with", command.with, "parts to be added, for example inset,panel");
    addParts("--without", command.without, "parts to be left out, for example legend,mark");
    addText("--logo", command.logo, "image file to be set into the corner");
    addText("--language", command.language, "language of the names instead of the scene's, for example ru");
    addText("--viewpoint", command.viewpoint, "whose borders instead of the scene's, for example un");
    app.add_option("--time", command.seconds, "moment of all motion in seconds; at rest if left out")
        ->check(isBetween(0, 86400));
    addText("--out", command.out, "PNG file to write")->required();
    app.add_flag("--force", command.isForced, "write over a file that is there");
    app.add_flag("--verbose", command.isVerbose, "say how large the picture is and how much memory drawing takes");
}

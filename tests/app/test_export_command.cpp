// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command_line.h"
#include "app/export/picture_record.h"
#include "app/export/png_texts.h"
#include "tests/app/program.h"
#include "tests/app/tables.h"

#include <QFile>
#include <QImage>
#include <QTemporaryDir>

#include <catch2/catch_test_macros.hpp>
#include <catch2/matchers/catch_matchers_string.hpp>

using Catch::Matchers::ContainsSubstring;

namespace {

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

ExportCommand parsed(std::vector<const char *> arguments)
{
    arguments.insert(arguments.begin(), {"multivector", "export", "--out", "a.png"});
    const auto line = parseCommandLine(int(arguments.size()), arguments.data());
    REQUIRE(std::holds_alternative<CommandLine>(line));
    return std::get<ExportCommand>(std::get<CommandLine>(line).command);
}

} // namespace

TEST_CASE("Sizes, themes and parts of a picture are told by their words", "[export_command]")
{
    const ExportCommand paper = parsed({"--mm", "420x297.5", "--dpi", "150", "--theme", "grey", "--transparent"});
    CHECK(paper.paper == QSizeF(420, 297.5));
    CHECK(paper.dpi == 150);
    CHECK(paper.theme == QStringLiteral("grey"));
    CHECK(paper.isTransparent);
    const ExportCommand preset = parsed({"--preset", "a3-portrait@150", "--without", "legend,mark", "--with", "inset"});
    CHECK(preset.preset == QStringLiteral("a3-portrait@150"));
    CHECK(preset.without == words({"legend", "mark"}));
    CHECK(preset.with == words({"inset"}));
    CHECK_FALSE(preset.isForced);

    const QTemporaryDir folder;
    const QString out = folder.filePath(QStringLiteral("a.png"));
    const auto isRefused = [&out](std::initializer_list<const char *> options, const char *word) {
        CHECK_THAT(sentenceFor(words({"export", "--out"}) << out << words(options)), ContainsSubstring(word));
        CHECK_FALSE(QFile::exists(out));
    };
    isRefused({"--preset", "a5"}, "a3-portrait@150");
    isRefused({"--mm", "-420x297"}, "420x297");
    isRefused({"--mm", "420x297", "--dpi", "5"}, "30");
    isRefused({"--mm", "42000x297"}, "at most");
    isRefused({"--without", "clouds"}, "clouds");
    isRefused({"--size", "100x100", "--preset", "a4"}, "--preset");
    isRefused({"--logo", "/nowhere/logo.png"}, "logo.png");
}

TEST_CASE("A file that is there is written over only by force", "[export_command][program]")
{
    const QTemporaryDir folder;
    const QString out = folder.filePath(QStringLiteral("a.png"));
    QFile file(out);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("a thesis");
    file.close();
    const QStringList command = words({"export", "--size", "320x200", "--out"}) << out;
    CHECK_THAT(sentenceFor(command), ContainsSubstring("a.png: is there already") && ContainsSubstring("--force"));
    CHECK(bytesOf(out) == "a thesis");
    REQUIRE(runProgram(command + words({"--force"})).exitCode == 0);
    CHECK(QImage(out).size() == QSize(320, 200));
}

TEST_CASE("A picture is drawn again from the picture, byte for byte", "[export_command][program]")
{
    const QTemporaryDir folder;
    const QString first = folder.filePath(QStringLiteral("a.png"));
    const QString again = folder.filePath(QStringLiteral("b.png"));
    const QString other = folder.filePath(QStringLiteral("c.png"));
    const QStringList options = words({"export", "--mm", "120x80", "--dpi", "150", "--language", "ru", "--theme",
                                       "print", "--with", "inset", "--without", "mark", "--time", "1.5", "--out"});
    const ProgramResult drawn = runProgram(options + QStringList{first});
    INFO(drawn.errors.toStdString());
    REQUIRE(drawn.exitCode == 0);
    const ProgramResult redrawn = runProgram(words({"export", "--scene"}) << first << QStringLiteral("--out") << again);
    INFO(redrawn.errors.toStdString());
    REQUIRE(redrawn.exitCode == 0);
    CHECK(redrawn.errors.isEmpty()); // the data are the same
    CHECK(bytesOf(again) == bytesOf(first));
    CHECK(bytesOf(first).size() > 5000);

    // What is said over it counts.
    REQUIRE(runProgram(words({"export", "--scene"})
                       << first << words({"--size", "300x200", "--with", "mark", "--out"}) << other)
                .exitCode == 0);
    const auto record = readPictureRecord(other);
    REQUIRE(record);
    CHECK(record->settings.size() == QSize(300, 200));
    CHECK(record->settings.hasMark);
    CHECK(record->settings.hasInset);
    CHECK(record->scene.language == QStringLiteral("ru"));
}

TEST_CASE("A picture says what it shows, whose borders, by what data, and how large it is on paper",
          "[export_command][program]")
{
    const QTemporaryDir folder;
    const QString out = folder.filePath(QStringLiteral("a.png"));
    const ProgramResult result =
        runProgram(words({"export", "--preset", "a4@72", "--theme", "grey", "--verbose", "--out"}) << out);
    REQUIRE(result.exitCode == 0);
    CHECK_THAT(result.errors.toStdString(), ContainsSubstring("842 × 595") && ContainsSubstring("memory"));
    const QImage image(out);
    CHECK(image.size() == QSize(842, 595));
    CHECK(std::abs(image.width() * 1000.0 / image.dotsPerMeterX() - 297) < 0.5); // mm
    CHECK(image.isGrayscale());
    for (const char *keyword : {"Title", "Description", "Software", "Borders", "Source"}) {
        const auto texts = readPngTexts(out, keyword);
        CAPTURE(keyword);
        REQUIRE(texts);
        REQUIRE(texts->size() == 1);
        CHECK_FALSE(texts->first().isEmpty());
    }
    const auto record = readPictureRecord(out);
    REQUIRE(record);
    CHECK(record->files.size() > 10);
}

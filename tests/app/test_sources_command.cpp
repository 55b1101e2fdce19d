// SPDX-License-Identifier: GPL-3.0-or-later
// `multivector sources`: what a scene rests on, printed without a window.
#include "app/data/scene.h"
#include "tests/app/tables.h"

#include <QFile>
#include <QJsonDocument>
#include <QTemporaryDir>

#include <catch2/matchers/catch_matchers_string.hpp>

using Catch::Matchers::ContainsSubstring;

namespace {

QString written(const QTemporaryDir &folder, const Scene &scene)
{
    QFile file(folder.filePath(QStringLiteral("scene.json")));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(QJsonDocument(toJson(scene)).toJson());
    return file.fileName();
}

QByteArray printed(const QStringList &arguments)
{
    const ProgramResult result = runProgram(words({"sources"}) + arguments);
    CAPTURE(result.errors.toStdString());
    CHECK(result.exitCode == 0);
    return result.output;
}

} // namespace

TEST_CASE("A scene's sources are printed in three formats, the same ones in each", "[sources_command]")
{
    const QTemporaryDir folder;
    Scene scene;
    scene.hasCorridors = true;
    scene.panel = QStringLiteral("compare");
    const QString file = written(folder, scene);
    const QByteArray plain = printed({QStringLiteral("--scene"), file});
    const QByteArray markdown = printed({QStringLiteral("--scene"), file, QStringLiteral("--markdown")});
    const QByteArray bibtex = printed({QStringLiteral("--scene"), file, QStringLiteral("--bibtex")});
    CHECK(plain == printed({QStringLiteral("--scene"), file, QStringLiteral("--text")}));
    scene.panel = QStringLiteral("sources"); // the list beside the map is one of the comparison, too
    CHECK(printed({QStringLiteral("--scene"), written(folder, scene)}) == plain);
    scene.panel = QString();
    CHECK(printed({QStringLiteral("--scene"), written(folder, scene)}).size() < plain.size());
    CHECK(plain.count('\n') > 20);
    CHECK(markdown.count('\n') == plain.count('\n'));
    CHECK(bibtex.count("@misc{") == plain.count('\n'));
    CHECK_THAT(plain.toStdString(), ContainsSubstring("Natural Earth") && ContainsSubstring("Trade China – ") &&
                                        ContainsSubstring("GeoNames") && ContainsSubstring("Direct investment"));
}

TEST_CASE("The default scene's sources are those of the opening view", "[sources_command]")
{
    const std::string plain = printed({}).toStdString();
    CHECK_THAT(plain,
               ContainsSubstring("Trade China – ") && ContainsSubstring("2024") && !ContainsSubstring("GeoNames"));
    CHECK_THAT(printed(words({"--viewpoint", "un"})).toStdString(), ContainsSubstring("68/262"));
    CHECK_THAT(printed(words({"--language", "ru"})).toStdString(), ContainsSubstring("Казахстан"));
}

TEST_CASE("A scene that isn't there or a viewpoint that is unknown costs one sentence", "[sources_command]")
{
    CHECK_THAT(sentenceFor(words({"sources", "--scene", "missing.json"})), ContainsSubstring("missing.json"));
    CHECK_THAT(sentenceFor(words({"sources", "--viewpoint", "mars"})), ContainsSubstring("mars"));
    CHECK(runProgram(words({"sources", "--bibtex", "--markdown"})).exitCode == 2);
}

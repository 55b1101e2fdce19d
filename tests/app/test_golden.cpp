// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/program.h"

#include <QDir>
#include <QFile>
#include <QImage>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <catch2/generators/catch_generators_range.hpp>

#include <algorithm>
#include <cmath>

// Each tests/golden/NAME.json is a scene, NAME.png what the program draws of it. To renew the pictures after a change
// of the look, run the golden tests with MULTIVECTOR_RENEW_GOLDEN=1, and look at what git shows as changed.

namespace {

constexpr int Tolerance = 16; // of 255, in any channel: another version of the driver or of a font's rasteriser
constexpr double DifferentPart = 0.0005; // of the pixels may differ by more

/// The pixels that differ by more than the tolerance, red on a faint copy of the golden picture.
struct Difference
{
    qsizetype count = 0;
    int largest = 0;
    QImage picture;
};

Difference compare(const QImage &golden, const QImage &actual)
{
    Difference result;
    result.picture = QImage(golden.size(), QImage::Format_RGB32);
    for (int y = 0; y < golden.height(); ++y) {
        for (int x = 0; x < golden.width(); ++x) {
            const QRgb wanted = golden.pixel(x, y);
            const QRgb found = actual.pixel(x, y);
            const int apart = std::max({std::abs(qRed(wanted) - qRed(found)), std::abs(qGreen(wanted) - qGreen(found)),
                                        std::abs(qBlue(wanted) - qBlue(found))});
            result.largest = std::max(result.largest, apart);
            result.count += apart > Tolerance ? 1 : 0;
            const int faint = 170 + qGray(wanted) / 4;
            result.picture.setPixel(x, y, apart > Tolerance ? qRgb(220, 0, 0) : qRgb(faint, faint, faint));
        }
    }
    return result;
}

/// Draws with those arguments and holds the picture against the golden one of that name; renews that when asked to.
void holdAgainstGolden(const QString &name, const QStringList &what, QSize size)
{
    const QDir goldens(QStringLiteral(MULTIVECTOR_SOURCE_DIR "/tests/golden"));
    const QDir results(QStringLiteral(MULTIVECTOR_BINARY_DIR "/tests/golden"));
    REQUIRE(results.mkpath(QStringLiteral(".")));
    const QString goldenFile = goldens.filePath(name + QStringLiteral(".png"));
    const QString actualFile = results.filePath(name + QStringLiteral(".png"));
    const QString differenceFile = results.filePath(name + QStringLiteral("_difference.png"));
    const QStringList arguments = QStringList{QStringLiteral("export"),
                                              QStringLiteral("--size"),
                                              QStringLiteral("%1x%2").arg(size.width()).arg(size.height()),
                                              QStringLiteral("--force"),
                                              QStringLiteral("--out"),
                                              actualFile} +
                                  what;
    const ProgramResult run = runProgram(arguments);
    CAPTURE(name.toStdString(), run.errors.toStdString());
    REQUIRE(run.exitCode == 0);
    if (qEnvironmentVariableIntValue("MULTIVECTOR_RENEW_GOLDEN") == 1) {
        QFile::remove(goldenFile);
        REQUIRE(QFile::copy(actualFile, goldenFile));
        return;
    }

    const QImage golden(goldenFile);
    const QImage actual(actualFile);
    REQUIRE(golden.size() == size);
    REQUIRE(actual.size() == golden.size());
    const Difference difference = compare(golden, actual);
    const double allowed = DifferentPart * golden.width() * golden.height();
    if (double(difference.count) > allowed)
        difference.picture.save(differenceFile);
    INFO(difference.count << " pixels differ by more than " << Tolerance << ", at most by " << difference.largest
                          << "; compare " << actualFile.toStdString() << " with " << goldenFile.toStdString()
                          << ", red in " << differenceFile.toStdString());
    CHECK(double(difference.count) <= allowed);
}

} // namespace

TEST_CASE("The program draws the golden pictures", "[golden][program]")
{
    const QString name = QString::fromLatin1(
        GENERATE("central_asia_dark", "central_asia_light", "central_asia_print", "world", "bering_strait_russian",
                 "fiji_selected", "kazakhstan_pulse", "china_light", "crimea_un_russian", "fergana_enclaves",
                 "trade_2010_power", "trade_2019_power", "trade_2024_power", "trade_2010_partner", "trade_2019_partner",
                 "trade_2024_partner", "trade_2010_range", "trade_2019_range", "trade_2024_range", "seed_comparison",
                 "mirror_gap", "meetings_2025", "corridors_dark", "corridors_middle_light", "corridors_what_if_print"));
    const QString scene = QStringLiteral(MULTIVECTOR_SOURCE_DIR "/tests/golden/") + name + QStringLiteral(".json");
    const bool isTrade = name.startsWith(QLatin1String("trade_")) || name == QLatin1String("seed_comparison") ||
                         name == QLatin1String("mirror_gap") || name == QLatin1String("meetings_2025") ||
                         name.startsWith(QLatin1String("corridors_"));
    QStringList arguments{QStringLiteral("--scene"), scene};
    if (isTrade) // laid out as on a page of 1280 × 800, where its legend has its room
        arguments += {QStringLiteral("--scale"), QStringLiteral("0.75")};
    if (name.endsWith(QLatin1String("_pulse")))
        arguments += {QStringLiteral("--time"), QStringLiteral("2.2")};
    holdAgainstGolden(name, arguments, {960, 600});
}

TEST_CASE("The program draws the golden pictures of the story that it ships", "[golden][program]")
{
    const int number = GENERATE(range(1, 11));
    const QString language = number == 2 || number == 7 ? QStringLiteral("ru") : QStringLiteral("en");
    // Half as large as a slide, and laid out as one.
    holdAgainstGolden(QStringLiteral("story_%1_%2").arg(number, 2, 10, QLatin1Char('0')).arg(language),
                      {QStringLiteral("--deck"),
                       QStringLiteral(MULTIVECTOR_SOURCE_DIR "/resources/decks/multivector.deck.json"),
                       QStringLiteral("--number"), QString::number(number), QStringLiteral("--language"), language,
                       QStringLiteral("--scale"), QStringLiteral("0.5")},
                      {960, 540});
}

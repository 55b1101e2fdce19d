// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/picture_settings.h"

#include "app/data/key_reader.h"
#include "app/data/messages.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QImageReader>
#include <QLocale>

#include <array>
#include <cmath>
#include <span>

using geodata::Error;

namespace {

constexpr double ScreenLines = 1080;
constexpr double LogicalDpi = 96;
constexpr double MmPerInch = 25.4;
constexpr int MinSide = 16;
constexpr int MaxSide = 65'500;
constexpr qint64 MaxPixels = 2'000'000'000; // a day of printing; more is a slip of the keyboard
constexpr double MinDpi = 30, MaxDpi = 2400;
constexpr double MinScale = 0.25, MaxScale = 32;
constexpr int MaxTileSide = 8192; // every driver's textures are at least as large

double atLeastOnePixel(double mm, double dpi)
{
    return std::max(1.0, std::round(mm / MmPerInch * dpi));
}

Error wrong(const char *problem, std::vector<std::string> values, const char *wayOut, std::vector<std::string> limits)
{
    return {.file = {}, .problem = {problem, std::move(values)}, .wayOut = {wayOut, std::move(limits)}};
}

/// Keeps to what is in range before it's rounded to a whole number of pixels.
bool isInRange(double value, double low, double high)
{
    return value >= low && value <= high; // false for NaN
}

} // namespace

QUrl PictureSettings::logoUrl() const
{
    return logo.isEmpty() ? QUrl() : QUrl::fromLocalFile(QFileInfo(logo).absoluteFilePath());
}

QSize PictureSettings::size() const
{
    if (paper.isEmpty())
        return pixels;
    return {int(std::min(atLeastOnePixel(paper.width(), dpi), 1e9)),
            int(std::min(atLeastOnePixel(paper.height(), dpi), 1e9))};
}

double PictureSettings::scale() const
{
    return ownScale > 0 ? ownScale : paper.isEmpty() ? naturalScale(pixels) : dpi / LogicalDpi;
}

qint64 PictureSettings::memory() const
{
    constexpr qint64 Base = 120'000'000;    // the scene graph of a page and the driver's own
    constexpr qint64 BytesOfTilePixel = 20; // colour, depth, and twice what is read back
    constexpr qint64 BytesOfBandPixel = 12; // one that is drawn, one that is encoded
    const PictureTiles tiles = tilesOf(size());
    const qint64 tile = qint64(tiles.tile.width()) * tiles.tile.height();
    return Base + tile * BytesOfTilePixel + qint64(size().width()) * tiles.tile.height() * BytesOfBandPixel;
}

std::optional<Error> PictureSettings::problem() const
{
    const auto number = [](double value) { return QString::number(value).toStdString(); };
    if (!paper.isEmpty() && !isInRange(dpi, MinDpi, MaxDpi))
        return wrong(QT_TRANSLATE_NOOP("geodata", "a picture cannot have {0} dots per inch"), {number(dpi)},
                     QT_TRANSLATE_NOOP("geodata", "choose {0} to {1}"), {number(MinDpi), number(MaxDpi)});
    if (ownScale != 0 && !isInRange(ownScale, MinScale, MaxScale))
        return wrong(QT_TRANSLATE_NOOP("geodata", "a picture cannot be scaled by {0}"), {number(ownScale)},
                     QT_TRANSLATE_NOOP("geodata", "choose {0} to {1}"), {number(MinScale), number(MaxScale)});
    if (!logo.isEmpty() && !QImageReader(logo).canRead())
        return Error{logo.toStdString(),
                     {},
                     {QT_TRANSLATE_NOOP("geodata", "cannot be read as a logo")},
                     {QT_TRANSLATE_NOOP("geodata", "choose an image file that is there, for example a PNG")}};
    const QSize all = size();
    const std::vector<std::string> sides{std::to_string(all.width()), std::to_string(all.height())};
    if (std::max(all.width(), all.height()) > MaxSide)
        return wrong(QT_TRANSLATE_NOOP("geodata", "a picture of {0}×{1} pixels cannot be drawn"), sides,
                     QT_TRANSLATE_NOOP("geodata", "choose at most {0} pixels a side"), {std::to_string(MaxSide)});
    if (std::min(all.width(), all.height()) < MinSide)
        return wrong(QT_TRANSLATE_NOOP("geodata", "a picture of {0}×{1} pixels shows nothing"), sides,
                     QT_TRANSLATE_NOOP("geodata", "choose at least {0} pixels a side"), {std::to_string(MinSide)});
    if (qint64(all.width()) * all.height() > MaxPixels)
        return wrong(QT_TRANSLATE_NOOP("geodata", "a picture of {0}×{1} pixels cannot be drawn"), sides,
                     QT_TRANSLATE_NOOP("geodata", "choose at most {0} million pixels in all"),
                     {std::to_string(MaxPixels / 1'000'000)});
    return {};
}

QString PictureSettings::problemText() const
{
    const auto found = problem();
    return found ? translated(*found) : QString();
}

QString PictureSettings::sizeText() const
{
    return QCoreApplication::translate("PictureSettings", "%1 × %2 pixels; drawing takes at most %3 of memory")
        .arg(size().width())
        .arg(size().height())
        .arg(QLocale().formattedDataSize(memory(), 0, QLocale::DataSizeSIFormat));
}

QStringList pictureThemes()
{
    return {QString(), QStringLiteral("dark"), QStringLiteral("light"), QStringLiteral("print"),
            QStringLiteral("grey")};
}

std::span<const PicturePart> pictureParts()
{
    static constexpr std::array<PicturePart, 8> Parts{{{"title", &PictureSettings::hasTitle},
                                                       {"legend", &PictureSettings::hasLegend},
                                                       {"widths", &PictureSettings::hasWidths},
                                                       {"scale", &PictureSettings::hasScaleBar},
                                                       {"inset", &PictureSettings::hasInset},
                                                       {"panel", &PictureSettings::hasPanel},
                                                       {"sources", &PictureSettings::hasSources},
                                                       {"mark", &PictureSettings::hasMark}}};
    return Parts;
}

std::span<const PicturePreset> picturePresets()
{
    static const std::array<PicturePreset, 6> presets{{{"slide", {1920, 1080}, {}},
                                                       {"4k", {3840, 2160}, {}},
                                                       {"square", {2160, 2160}, {}},
                                                       {"a4", {}, {297, 210}},
                                                       {"a3", {}, {420, 297}},
                                                       {"a0", {}, {1189, 841}}}};
    return presets;
}

std::optional<PictureSettings> settingsOf(const QString &preset, const PictureSettings &base)
{
    const qsizetype at = preset.indexOf(QLatin1Char('@'));
    QString word = at < 0 ? preset : preset.left(at);
    const bool isPortrait = word.endsWith(QLatin1String("-portrait"));
    if (isPortrait)
        word.chop(9);
    for (const PicturePreset &known : picturePresets()) {
        if (word != QLatin1String(known.word))
            continue;
        PictureSettings settings = base;
        settings.pixels = known.pixels.isEmpty() ? PictureSettings().pixels : known.pixels;
        settings.paper = isPortrait ? known.paper.transposed() : known.paper;
        settings.ownScale = 0;
        bool isNumber = true;
        if (at >= 0)
            settings.dpi = preset.mid(at + 1).toDouble(&isNumber);
        const bool isForScreen = known.paper.isEmpty();
        if (!isNumber || (isForScreen && (at >= 0 || isPortrait)) || settings.problem())
            return {};
        return settings;
    }
    return {};
}

double naturalScale(QSize pixels)
{
    return std::max(1.0, std::min(pixels.width(), pixels.height()) / ScreenLines);
}

PictureTiles tilesOf(QSize pixels)
{
    // Each tile costs some milliseconds whatever its size, each pixel of a band memory: the larger the picture, the
    // larger both.
    constexpr qint64 SmallBand = 4'194'304, LargeBand = 4 * SmallBand;
    constexpr qint64 BandsWanted = 32;
    const qint64 all = qint64(pixels.width()) * pixels.height();
    const qint64 wanted = std::clamp(all / BandsWanted, SmallBand, LargeBand);
    const auto partsOf = [](int whole, qint64 most) { return int((whole + most - 1) / most); };
    PictureTiles tiles;
    tiles.columns = partsOf(pixels.width(), MaxTileSide);
    tiles.tile.setWidth(partsOf(pixels.width(), tiles.columns));
    const qint64 rows = std::clamp<qint64>(wanted / std::max(1, pixels.width()), 1, MaxTileSide);
    tiles.bands = partsOf(pixels.height(), rows);
    tiles.tile.setHeight(partsOf(pixels.height(), tiles.bands)); // all alike, rather than a small rest
    tiles.bands = partsOf(pixels.height(), tiles.tile.height());
    return tiles;
}

QJsonObject toJson(const PictureSettings &settings)
{
    const bool isPaper = !settings.paper.isEmpty();
    const QSizeF size = isPaper ? settings.paper : QSizeF(settings.pixels);
    QJsonObject json{{QStringLiteral("theme"), settings.theme},
                     {QStringLiteral("transparent"), settings.isTransparent},
                     {QStringLiteral("scale"), settings.ownScale},
                     {QStringLiteral("logo"), QFileInfo(settings.logo).fileName()},
                     {isPaper ? QStringLiteral("paper") : QStringLiteral("pixels"),
                      QJsonObject{{QStringLiteral("width"), size.width()}, {QStringLiteral("height"), size.height()}}}};
    if (isPaper)
        json[QLatin1String("dpi")] = settings.dpi;
    QJsonObject parts;
    for (const PicturePart &part : pictureParts())
        parts[QLatin1String(part.word)] = settings.*part.member;
    json[QLatin1String("parts")] = parts;
    return json;
}

std::expected<PictureSettings, Error> pictureSettingsFrom(const QJsonObject &json, const QString &file)
{
    PictureSettings settings;
    KeyReader keys(json, file);
    keys.read("theme", settings.theme, pictureThemes());
    keys.read("transparent", settings.isTransparent);
    keys.read("scale", settings.ownScale, 0, MaxScale);
    keys.read("dpi", settings.dpi, MinDpi, MaxDpi);
    // The name of a logo says which it was; where it lies the picture doesn't tell, and a path in a stranger's picture
    // is not to be opened.
    KeyReader pixels(keys.object("pixels"), file);
    QSizeF screen = settings.pixels;
    pixels.read("width", screen.rwidth(), 1, MaxSide);
    pixels.read("height", screen.rheight(), 1, MaxSide);
    settings.pixels = screen.toSize();
    KeyReader paper(keys.object("paper"), file);
    paper.read("width", settings.paper.rwidth(), 1, MaxSide);
    paper.read("height", settings.paper.rheight(), 1, MaxSide);
    KeyReader parts(keys.object("parts"), file);
    for (const PicturePart &part : pictureParts())
        parts.read(part.word, settings.*part.member);
    for (const KeyReader *reader : {&keys, &pixels, &paper, &parts}) {
        if (reader->error())
            return std::unexpected(*reader->error());
    }
    if (auto problem = settings.problem()) {
        problem->file = file.toStdString();
        return std::unexpected(*problem);
    }
    return settings;
}

QStringList argumentsOf(const PictureSettings &settings)
{
    const auto number = [](double value) { return QString::number(value, 'g', QLocale::FloatingPointShortest); };
    QStringList arguments;
    if (settings.paper.isEmpty())
        arguments << QStringLiteral("--size")
                  << QStringLiteral("%1x%2").arg(settings.pixels.width()).arg(settings.pixels.height());
    else
        arguments << QStringLiteral("--mm")
                  << number(settings.paper.width()) + QLatin1Char('x') + number(settings.paper.height());
    arguments << QStringLiteral("--dpi") << number(settings.dpi);
    if (settings.ownScale > 0)
        arguments << QStringLiteral("--scale") << number(settings.ownScale);
    if (!settings.theme.isEmpty())
        arguments << QStringLiteral("--theme") << settings.theme;
    if (settings.isTransparent)
        arguments << QStringLiteral("--transparent");
    for (const PicturePart &part : pictureParts())
        arguments << (settings.*part.member ? QStringLiteral("--with") : QStringLiteral("--without"))
                  << QLatin1String(part.word);
    if (!settings.logo.isEmpty())
        arguments << QStringLiteral("--logo") << settings.logo;
    return arguments;
}

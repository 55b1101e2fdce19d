// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geodata/model/error.h"

#include <QJsonObject>
#include <QSize>
#include <QSizeF>
#include <QString>
#include <QStringList>
#include <QUrl>
#include <QtQmlIntegration>

#include <expected>
#include <optional>
#include <span>

/// How a picture is made of a scene: its size, its look, and which parts of a page it has. A plain value. Type and
/// lines are in points: on paper they are as large at any resolution, on a screen they grow with its lines.
struct PictureSettings
{
    Q_GADGET
    QML_VALUE_TYPE(pictureSettings)
    QML_STRUCTURED_VALUE
    Q_PROPERTY(QSize pixels MEMBER pixels)
    Q_PROPERTY(QSizeF paper MEMBER paper)
    Q_PROPERTY(double dpi MEMBER dpi)
    Q_PROPERTY(double ownScale MEMBER ownScale)
    Q_PROPERTY(QString theme MEMBER theme)
    Q_PROPERTY(bool isTransparent MEMBER isTransparent)
    Q_PROPERTY(bool hasTitle MEMBER hasTitle)
    Q_PROPERTY(bool hasLegend MEMBER hasLegend)
    Q_PROPERTY(bool hasWidths MEMBER hasWidths)
    Q_PROPERTY(bool hasScaleBar MEMBER hasScaleBar)
    Q_PROPERTY(bool hasInset MEMBER hasInset)
    Q_PROPERTY(bool hasPanel MEMBER hasPanel)
    Q_PROPERTY(bool hasSources MEMBER hasSources)
    Q_PROPERTY(bool hasMark MEMBER hasMark)
    Q_PROPERTY(QString logo MEMBER logo)
    Q_PROPERTY(QUrl logoUrl READ logoUrl)

public:
    QSize pixels{1920, 1080};   ///< of a picture for a screen
    QSizeF paper;               ///< millimetres of one for paper; empty: it's for a screen
    double dpi = 300;           ///< of one for paper
    double ownScale = 0;        ///< picture pixels for a logical pixel; 0: by the size
    QString theme;              ///< "dark", "light", "print" or "grey"; empty: the scene's
    bool isTransparent = false; ///< where the sea is, nothing is

    bool hasTitle = true;
    bool hasLegend = true;
    bool hasWidths = true; ///< the part of the legend that explains the widths of flows
    bool hasScaleBar = true;
    bool hasInset = false; ///< a small map of where the picture lies in the world
    bool hasPanel = false; ///< the comparison beside the map, if the scene's panel is open on it
    bool hasSources = true;
    bool hasMark = true; ///< the program's name
    QString logo;        ///< an image file of the user's; empty: none

    bool operator==(const PictureSettings &) const = default;

    QUrl logoUrl() const; ///< the same, for QML

    /// Size of the picture in pixels.
    Q_INVOKABLE QSize size() const;
    /// Picture pixels for a logical pixel of 1/96 inch.
    double scale() const;
    /// Size of the page in logical pixels.
    Q_INVOKABLE QSizeF pageSize() const { return QSizeF(size()) / scale(); }
    /// How much memory drawing takes at most beyond what the program has, bytes; nearly the same for all large
    /// pictures.
    qint64 memory() const;
    /// Why no such picture can be made, before anything is begun: too large, too small, out of range.
    std::optional<geodata::Error> problem() const;

    /// problem() as a sentence; empty if there is none.
    Q_INVOKABLE QString problemText() const;
    /// "9933 × 14043 pixels; drawing takes at most 210 MB of memory".
    Q_INVOKABLE QString sizeText() const;
};

/// What PictureSettings::theme can be.
QStringList pictureThemes();

/// A part of a picture that can be left out or added, by the word that the command line and a record have for it.
struct PicturePart
{
    const char *word;
    bool PictureSettings::*member;
};

/// All parts, in the order of the page.
std::span<const PicturePart> pictureParts();

/// A size that people ask for, by the word that the command line has for it.
struct PicturePreset
{
    const char *word; ///< "slide", "a3"
    QSize pixels;     ///< of one for a screen
    QSizeF paper;     ///< of one for paper, landscape
};

/// All presets, in the order in which they are offered.
std::span<const PicturePreset> picturePresets();

/// Settings with the size of a preset: "4k", "a3", "a0@150", "a4-portrait@300". Nothing if there is no such preset, or
/// the resolution isn't a number that problem() allows.
std::optional<PictureSettings> settingsOf(const QString &preset, const PictureSettings &base = {});

/// The scale that makes a picture look composed for a 1080-line screen, whatever its size; at least 1.
double naturalScale(QSize pixels);

/// A window onto a large picture: what is drawn at once, and what is handed to the file at once.
struct PictureTiles
{
    QSize tile;      ///< drawn at once; those at the right and bottom edges may be smaller
    int columns = 0; ///< of tiles in a band: all pixels of its rows
    int bands = 0;
};

/// How a picture is cut, so that memory stays bounded: by its size alone, so that the same picture has the same bytes
/// on every machine.
PictureTiles tilesOf(QSize pixels);

/// As JSON; the opposite of pictureSettingsFrom(). A logo is told by its name without folders: where on a disk it lies
/// is nobody's business.
QJsonObject toJson(const PictureSettings &settings);

/// As options of `multivector export` that make just these settings.
QStringList argumentsOf(const PictureSettings &settings);

/// Reads settings; what isn't given stays as in fresh ones. Fails, naming file and key, for values of the wrong type,
/// and for those that problem() objects to.
std::expected<PictureSettings, geodata::Error> pictureSettingsFrom(const QJsonObject &json, const QString &file);

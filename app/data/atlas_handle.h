// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geodata/atlas.h"

#include <QColor>
#include <QRectF>
#include <QString>
#include <QtQmlIntegration>

/// A land border as people read it; all texts in one language and its number format.
struct BorderFacts
{
    Q_GADGET
    QML_VALUE_TYPE(borderFacts)
    Q_PROPERTY(QString id MEMBER id)
    Q_PROPERTY(QString codeA MEMBER codeA)
    Q_PROPERTY(QString codeB MEMBER codeB)
    Q_PROPERTY(QString nameA MEMBER nameA)
    Q_PROPERTY(QString nameB MEMBER nameB)
    Q_PROPERTY(double kilometers MEMBER kilometers)
    Q_PROPERTY(QString length MEMBER length)
    Q_PROPERTY(QString computed MEMBER computed)
    Q_PROPERTY(QString remarks MEMBER remarks)
    Q_PROPERTY(QStringList stated MEMBER stated)
    Q_PROPERTY(QString why MEMBER why)

public:
    QString id; ///< as AtlasHandle::borderId(); empty: there is no such border
    QString codeA;
    QString codeB;
    QString nameA;
    QString nameB;
    double kilometers = 0;
    QString length;     ///< "6,513 km"
    QString computed;   ///< from what it was computed, at which map scale
    QString remarks;    ///< parts, disputed part, part whose outlines don't meet; may be empty
    QStringList stated; ///< "7,644 km · who says so · 0.85 of it is on the map", the longest first
    QString why;        ///< why the map's figure is shorter; empty if nothing is stated

    bool operator==(const BorderFacts &) const = default;
};

/// An atlas as QML passes it around, seen from one viewpoint: a shared pointer to what can no longer change. Whatever
/// it tells of countries – names aside – holds for that viewpoint.
struct AtlasHandle
{
    Q_GADGET
    QML_VALUE_TYPE(atlasHandle)
    Q_PROPERTY(bool isLoaded READ isLoaded)
    Q_PROPERTY(int countryCount READ countryCount)
    Q_PROPERTY(QString source READ source)

public:
    std::shared_ptr<const geodata::Atlas> atlas;
    std::size_t viewpoint = 0; ///< row in the atlas; 0 is the file as it is

    bool isLoaded() const { return atlas != nullptr; }
    int countryCount() const; ///< those that have any land
    QString source() const { return atlas ? QString::fromStdString(atlas->manifest.source) : QString(); }

    const geodata::Partition &partition() const { return atlas->facts[viewpoint].partition; } ///< REQUIRES isLoaded
    const std::vector<geodata::Border> &borders() const
    {
        return atlas->facts[viewpoint].borders;
    } ///< REQUIRES isLoaded

    /// The same atlas from another viewpoint; from the file's own if it doesn't know that one.
    Q_INVOKABLE AtlasHandle seenFrom(const QString &viewpoint) const;
    /// Id of the viewpoint: "de_facto", "un".
    Q_INVOKABLE QString viewpointId() const;
    /// Ids of all viewpoints; the first is the file's own.
    Q_INVOKABLE QStringList viewpoints() const;
    /// A viewpoint's name in a language.
    Q_INVOKABLE QString viewpointName(const QString &id, const QString &language) const;
    /// Whether some land is marked as disputed.
    Q_INVOKABLE bool hasDisputed() const;
    /// What the viewpoint says of the land at a place, degrees: its name and the note; empty if nothing.
    Q_INVOKABLE QString claimAt(double longitude, double latitude, const QString &language) const;

    /// The atlas' title in a language; the file's name if it has none.
    Q_INVOKABLE QString title(const QString &language) const;
    /// Code of the country at a place, degrees; empty at sea.
    Q_INVOKABLE QString codeAt(double longitude, double latitude) const;
    /// Whether there is such a country and it has any land.
    Q_INVOKABLE bool hasCountry(const QString &code) const;
    Q_INVOKABLE bool hasPower(const QString &id) const;
    /// Id of the power that a country is or belongs to; empty if none.
    Q_INVOKABLE QString powerOf(const QString &code) const;
    /// Name of a country by code; empty if there is none.
    Q_INVOKABLE QString nameOf(const QString &code, const QString &language) const;
    /// What is remarked on a country: by the viewpoint, if it changes something about it, else by the file.
    Q_INVOKABLE QString noteOf(const QString &code, const QString &language) const;
    /// "2 720 000 km²": geodesic, three significant digits, in the interface's number format; empty if there is no
    /// such country. Costs milliseconds: not for every frame.
    Q_INVOKABLE QString areaOf(const QString &code) const;
    /// "1:10 000 000", the map scale of the geometry; empty if the atlas doesn't tell.
    Q_INVOKABLE QString scale() const;
    /// Smallest box of a country's main lands, degrees: x west, y south. Countries across ±180° come out in one piece.
    Q_INVOKABLE QRectF boxOf(const QString &code) const;
    /// Smallest box of all countries, degrees.
    Q_INVOKABLE QRectF box() const;
    /// Ids of the powers in order of display.
    Q_INVOKABLE QStringList powers() const;
    Q_INVOKABLE QString powerName(const QString &id, const QString &language) const;
    /// Whether a country is one of the five.
    Q_INVOKABLE bool isState(const QString &code) const;
    /// Whether the atlas has any of the five states of Central Asia.
    Q_INVOKABLE bool hasCentralAsia() const;

    /// "KAZ–RUS": the codes of a border's countries, by its row among the borders.
    QString borderId(std::size_t row) const;
    /// What is known of a border, by its id.
    Q_INVOKABLE BorderFacts borderFacts(const QString &id, const QString &language) const;
    /// The borders of a country, longest first; the country itself is always A.
    Q_INVOKABLE QList<BorderFacts> bordersOf(const QString &code, const QString &language) const;
    /// What a power shares with the five, longest first; the one of the five is always B.
    Q_INVOKABLE QList<BorderFacts> sharedWithFive(const QString &power, const QString &language) const;
    /// "6,513 km" of a border for a label on the map.
    Q_INVOKABLE QString lengthOf(double kilometers) const;

    /// By row of a country: whether it belongs to a power, by id; all false for none.
    QList<bool> membersOf(const QString &power) const;
    /// By row of a country: whether it is one of the five.
    QList<bool> centralAsians() const;

    bool operator==(const AtlasHandle &) const = default;

private:
    BorderFacts factsOf(const geodata::Border &border, const QString &language) const;
};

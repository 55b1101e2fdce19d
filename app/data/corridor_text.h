// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/data/atlas_handle.h"
#include "app/data/corridor_info.h"
#include "geodata/derive/corridor_volume.h"

#include <QCoreApplication>

/// Writes about corridors for people, in the interface's language and number format; names of countries and places in
/// the language given.
class CorridorText
{
    Q_DECLARE_TR_FUNCTIONS(CorridorText)

public:
    CorridorText(const AtlasHandle &atlas, QString language); ///< REQUIRES atlas.isLoaded()

    static QString mode(geodata::CorridorMode mode);
    static QString kind(geodata::PlaceKind kind);
    static QString status(geodata::CorridorStatus status);
    /// "1,520 mm".
    static QString gauge(int mm);
    /// "4.48 Mt", "47.9 bcm".
    static QString amount(geodata::VolumeSort sort, double amount);

    /// "Rail and ferry, in operation": what the main line of a corridor is.
    QString detail(const geodata::Corridor &corridor) const;
    QString point(std::uint32_t row) const;
    QString country(geodata::CountryRow row) const;
    /// "Alashankou – Dostyk"; the countries' names where no station is near.
    QString passage(std::uint32_t before, std::uint32_t after, geodata::CountryRow from, geodata::CountryRow to) const;
    /// "9,923 km · 6 countries · 3 border crossings · 1,627 km at sea".
    QString summary(const geodata::WayProfile &profile) const;
    /// What a way passes, step by step. `closures` marks what is closed.
    QList<CorridorStep> steps(const geodata::WayProfile &profile, const geodata::Closures &closures) const;
    /// A way to scale: whom it crosses, and by what.
    QList<CorridorStretch> strip(const geodata::WayProfile &profile, const geodata::Way &way) const;
    /// Where it passes borders, and where rails change their gauge.
    QList<CorridorTick> ticks(const geodata::WayProfile &profile) const;
    /// The sections of a corridor, each once.
    QList<CorridorPiece> pieces(const geodata::Corridor &corridor) const;
    /// A figure of the table.
    CorridorFigure figure(const geodata::CorridorVolume &volume) const;
    /// "China, Kazakhstan and Russia".
    static QString list(const QStringList &words);
    /// The id of the border between two countries, "KAZ–RUS", as AtlasHandle::borderId().
    QString borderId(geodata::CountryRow one, geodata::CountryRow other) const;

private:
    AtlasHandle m_atlas;
    QString m_language;
};

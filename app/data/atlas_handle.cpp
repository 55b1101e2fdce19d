// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/atlas_handle.h"

#include "geodata/derive/geodesy.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>

#include <algorithm>
#include <cmath>

using geodata::Country;
using geodata::NoCountry;

namespace {

const Country *find(const AtlasHandle &handle, const QString &code)
{
    if (!handle.atlas)
        return nullptr;
    const geodata::CountryRow row = handle.atlas->rowOf(code.toStdString());
    return row == NoCountry ? nullptr : &handle.atlas->countries[row];
}

QString in(const geodata::Names &names, const QString &language)
{
    Country named;
    named.names = names;
    const auto name = nameIn(named, language.toStdString());
    return QString::fromUtf8(name.data(), qsizetype(name.size()));
}

} // namespace

QString AtlasHandle::title(const QString &language) const
{
    if (!atlas)
        return {};
    const QString title = in(atlas->manifest.title, language);
    return title.isEmpty() ? QFileInfo(QString::fromStdString(atlas->path.string())).completeBaseName() : title;
}

QString AtlasHandle::codeAt(double longitude, double latitude) const
{
    if (!atlas)
        return {};
    const geodata::CountryRow row = atlas->index.rowAt({longitude, latitude});
    return row == NoCountry ? QString() : QString::fromStdString(atlas->countries[row].code);
}

bool AtlasHandle::hasCountry(const QString &code) const
{
    return find(*this, code) != nullptr;
}

QString AtlasHandle::nameOf(const QString &code, const QString &language) const
{
    const Country *country = find(*this, code);
    if (!country)
        return {};
    const auto name = nameIn(*country, language.toStdString());
    return QString::fromUtf8(name.data(), qsizetype(name.size()));
}

QString AtlasHandle::noteOf(const QString &code) const
{
    const Country *country = find(*this, code);
    return country ? QString::fromStdString(country->note) : QString();
}

QString AtlasHandle::areaOf(const QString &code) const
{
    const Country *country = find(*this, code);
    if (!country)
        return {};
    const double area = areaKm2(*country);
    if (area <= 0)
        return {};
    const double unit = std::pow(10, std::floor(std::log10(area)) - 2);
    const int decimals = std::max(0, int(-std::floor(std::log10(unit))));
    return QCoreApplication::translate("AtlasHandle", "%1 km²")
        .arg(QLocale().toString(std::round(area / unit) * unit, 'f', decimals));
}

QString AtlasHandle::scale() const
{
    if (!atlas || atlas->manifest.scaleDenominator <= 0)
        return {};
    return QStringLiteral("1:") + QLocale().toString(atlas->manifest.scaleDenominator, 'f', 0);
}

QRectF AtlasHandle::boxOf(const QString &code) const
{
    const Country *country = find(*this, code);
    if (!country)
        return {};
    // Far possessions would make a flight to France end over the Atlantic: the pieces that matter are those of at least
    // a tenth of the largest, each turned to lie next to it.
    struct Piece
    {
        geodata::LonLatBox box;
        double size = 0;
    };
    std::vector<Piece> pieces;
    for (const geodata::Polygon &polygon : country->polygons) {
        Piece piece;
        for (const geodata::LonLat &place : polygon.outer)
            piece.box.add(place);
        piece.size = (piece.box.east - piece.box.west) * (piece.box.north - piece.box.south);
        pieces.push_back(piece);
    }
    const Piece largest = *std::ranges::max_element(pieces, {}, &Piece::size);
    const double center = (largest.box.west + largest.box.east) / 2;
    geodata::LonLatBox box = largest.box;
    for (const Piece &piece : pieces) {
        if (piece.size < largest.size / 10)
            continue;
        const double turn = 360 * std::round((center - (piece.box.west + piece.box.east) / 2) / 360);
        box.add({piece.box.west + turn, piece.box.south});
        box.add({piece.box.east + turn, piece.box.north});
    }
    return {box.west, box.south, box.east - box.west, box.north - box.south};
}

QRectF AtlasHandle::box() const
{
    geodata::LonLatBox box;
    if (atlas) {
        for (const Country &country : atlas->countries) {
            const geodata::LonLatBox own = geodata::boxOf(country);
            box.add({own.west, own.south});
            box.add({own.east, own.north});
        }
    }
    return box.isEmpty() ? QRectF() : QRectF(box.west, box.south, box.east - box.west, box.north - box.south);
}

QStringList AtlasHandle::powers() const
{
    QStringList ids;
    if (atlas) {
        for (const geodata::Power &power : atlas->manifest.powers)
            ids.append(QString::fromStdString(power.id));
    }
    return ids;
}

QString AtlasHandle::powerName(const QString &id, const QString &language) const
{
    if (!atlas)
        return id;
    const auto found = std::ranges::find(atlas->manifest.powers, id.toStdString(), &geodata::Power::id);
    return found == atlas->manifest.powers.end() ? id : in(found->names, language);
}

bool AtlasHandle::hasCentralAsia() const
{
    return atlas && std::ranges::any_of(atlas->manifest.centralAsia,
                                        [this](const std::string &code) { return atlas->rowOf(code) != NoCountry; });
}

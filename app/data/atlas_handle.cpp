// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/atlas_handle.h"

#include "geodata/derive/geodesy.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>

#include <algorithm>
#include <cmath>

using geodata::Country;
using geodata::CountryRow;
using geodata::NoCountry;

namespace {

CountryRow rowOf(const AtlasHandle &handle, const QString &code)
{
    return handle.atlas ? handle.atlas->rowOf(code.toStdString()) : NoCountry;
}

const Country *find(const AtlasHandle &handle, const QString &code)
{
    const CountryRow row = rowOf(handle, code);
    return row == NoCountry ? nullptr : &handle.atlas->countries[row];
}

QList<bool> marked(const AtlasHandle &handle, const std::vector<std::string> &codes)
{
    QList<bool> marks(qsizetype(handle.atlas->countries.size()));
    for (const std::string &code : codes) {
        if (const CountryRow row = handle.atlas->rowOf(code); row != NoCountry)
            marks[qsizetype(row)] = true;
    }
    return marks;
}

QString in(const geodata::Names &names, const QString &language)
{
    Country named;
    named.names = names;
    const auto name = nameIn(named, language.toStdString());
    return QString::fromUtf8(name.data(), qsizetype(name.size()));
}

/// "Crimea: controlled by Russia … (General Assembly resolution 68/262)"
QString textOf(const geodata::LandClaim &claim, const QString &language)
{
    QString text = in(claim.names, language);
    const QString note = QString::fromStdString(claim.note);
    if (!text.isEmpty() && !note.isEmpty())
        text += QStringLiteral(": ");
    text += note;
    if (!claim.source.empty())
        text += QStringLiteral(" (%1)").arg(QString::fromStdString(claim.source));
    return text;
}

} // namespace

int AtlasHandle::countryCount() const
{
    return atlas ? int(std::ranges::count_if(partition().landCount, [](std::uint32_t count) { return count > 0; })) : 0;
}

AtlasHandle AtlasHandle::seenFrom(const QString &id) const
{
    return {atlas, atlas ? atlas->viewpointOf(id.toStdString()) : 0};
}

QString AtlasHandle::viewpointId() const
{
    return atlas ? QString::fromStdString(atlas->viewpoints[viewpoint].id) : QString();
}

QStringList AtlasHandle::viewpoints() const
{
    QStringList ids;
    if (atlas) {
        for (const geodata::Viewpoint &each : atlas->viewpoints)
            ids.append(QString::fromStdString(each.id));
    }
    return ids;
}

QString AtlasHandle::viewpointName(const QString &id, const QString &language) const
{
    if (!atlas)
        return id;
    const std::size_t row = atlas->viewpointOf(id.toStdString());
    const QString name = in(atlas->viewpoints[row].names, language);
    if (!name.isEmpty())
        return name;
    return row == 0 ? QCoreApplication::translate("AtlasHandle", "De facto, as in the file") : id;
}

bool AtlasHandle::hasDisputed() const
{
    return atlas && partition().hasDisputed();
}

QString AtlasHandle::claimAt(double longitude, double latitude, const QString &language) const
{
    if (!atlas)
        return {};
    const geodata::LandRow land = atlas->index.landAt({longitude, latitude});
    if (land == geodata::NoLand)
        return {};
    const geodata::LandClaim *claim = partition().claimOf(land, atlas->viewpoints[viewpoint]);
    if (!claim)
        return {};
    return textOf(*claim, language);
}

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
    const geodata::LandRow land = atlas->index.landAt({longitude, latitude});
    return land == geodata::NoLand ? QString()
                                   : QString::fromStdString(atlas->countries[partition().owners[land]].code);
}

bool AtlasHandle::hasCountry(const QString &code) const
{
    const CountryRow row = rowOf(*this, code);
    return row != NoCountry && partition().landCount[row] > 0;
}

QString AtlasHandle::nameOf(const QString &code, const QString &language) const
{
    const Country *country = find(*this, code);
    if (!country)
        return {};
    const auto name = nameIn(*country, language.toStdString());
    return QString::fromUtf8(name.data(), qsizetype(name.size()));
}

QString AtlasHandle::noteOf(const QString &code, const QString &language) const
{
    const CountryRow row = rowOf(*this, code);
    if (row == NoCountry)
        return {};
    // What the file remarks on a country holds for the file's borders; where a viewpoint has changed something about
    // the country, what the viewpoint says stands instead.
    QStringList notes;
    const geodata::Partition &seen = partition();
    const geodata::Partition &file = atlas->facts.front().partition;
    for (std::size_t land = 0; land < seen.owners.size(); ++land) {
        if (seen.owners[land] != row && file.owners[land] != row)
            continue;
        if (const geodata::LandClaim *claim = seen.claimOf(geodata::LandRow(land), atlas->viewpoints[viewpoint])) {
            if (const QString note = textOf(*claim, language); !notes.contains(note))
                notes.append(note);
        }
    }
    return notes.isEmpty() ? QString::fromStdString(atlas->countries[row].note) : notes.join(QLatin1Char('\n'));
}

QString AtlasHandle::areaOf(const QString &code) const
{
    const CountryRow row = rowOf(*this, code);
    if (row == NoCountry)
        return {};
    double area = 0;
    geodata::forEachLandOf(row, atlas->countries, partition(),
                           [&](geodata::LandRow, const geodata::Polygon &polygon) { area += areaKm2(polygon); });
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
    const CountryRow row = rowOf(*this, code);
    if (row == NoCountry || partition().landCount[row] == 0)
        return {};
    // Far possessions would make a flight to France end over the Atlantic: the pieces that matter are those of at least
    // a tenth of the largest, each turned to lie next to it.
    struct Piece
    {
        geodata::LonLatBox box;
        double size = 0;
    };
    std::vector<Piece> pieces;
    geodata::forEachLandOf(row, atlas->countries, partition(), [&](geodata::LandRow, const geodata::Polygon &polygon) {
        Piece piece;
        for (const geodata::LonLat &place : polygon.outer)
            piece.box.add(place);
        piece.size = (piece.box.east - piece.box.west) * (piece.box.north - piece.box.south);
        pieces.push_back(piece);
    });
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

bool AtlasHandle::isState(const QString &code) const
{
    return atlas && std::ranges::contains(atlas->manifest.centralAsia, code.toStdString());
}

bool AtlasHandle::hasPower(const QString &id) const
{
    return atlas && std::ranges::contains(atlas->manifest.powers, id.toStdString(), &geodata::Power::id);
}

QString AtlasHandle::powerOf(const QString &code) const
{
    if (!atlas)
        return {};
    const auto found = std::ranges::find_if(atlas->manifest.powers, [&](const geodata::Power &power) {
        return std::ranges::contains(power.members, code.toStdString());
    });
    return found == atlas->manifest.powers.end() ? QString() : QString::fromStdString(found->id);
}

bool AtlasHandle::hasCentralAsia() const
{
    return atlas && std::ranges::any_of(atlas->manifest.centralAsia,
                                        [this](const std::string &code) { return atlas->rowOf(code) != NoCountry; });
}

QList<bool> AtlasHandle::membersOf(const QString &power) const
{
    const auto found = std::ranges::find(atlas->manifest.powers, power.toStdString(), &geodata::Power::id);
    return found == atlas->manifest.powers.end() ? QList<bool>(qsizetype(atlas->countries.size()))
                                                 : marked(*this, found->members);
}

QList<bool> AtlasHandle::centralAsians() const
{
    return marked(*this, atlas->manifest.centralAsia);
}

QString AtlasHandle::borderId(std::size_t row) const
{
    const geodata::Border &border = borders()[row];
    return QString::fromStdString(atlas->countries[border.a].code + "–" + atlas->countries[border.b].code);
}

QString AtlasHandle::lengthOf(double kilometers) const
{
    const int decimals = kilometers > 0 && kilometers < 9.95 ? 1 : 0;
    return QCoreApplication::translate("AtlasHandle", "%1 km").arg(QLocale().toString(kilometers, 'f', decimals));
}

BorderFacts AtlasHandle::factsOf(const geodata::Border &border, const QString &language) const
{
    const auto code = [&](CountryRow row) { return QString::fromStdString(atlas->countries[row].code); };
    BorderFacts facts;
    facts.id = borderId(std::size_t(&border - borders().data()));
    facts.codeA = code(border.a);
    facts.codeB = code(border.b);
    facts.nameA = nameOf(facts.codeA, language);
    facts.nameB = nameOf(facts.codeB, language);
    facts.kilometers = border.kilometers;
    facts.length = lengthOf(border.kilometers);
    facts.computed = scale().isEmpty()
                         ? QCoreApplication::translate("AtlasHandle", "computed from the file's outlines")
                         : QCoreApplication::translate("AtlasHandle", "computed from outlines at %1").arg(scale());
    QStringList remarks;
    if (border.parts > 1)
        remarks += QCoreApplication::translate("AtlasHandle", "in %n parts", "", int(border.parts));
    if (border.disputedKilometers > 0)
        remarks += QCoreApplication::translate("AtlasHandle", "%1 of it along disputed land")
                       .arg(lengthOf(border.disputedKilometers));
    if (border.besideKilometers > 0)
        remarks += QCoreApplication::translate("AtlasHandle", "%1 of it where the outlines do not quite meet")
                       .arg(lengthOf(border.besideKilometers));
    facts.remarks = remarks.join(QStringLiteral("; "));
    for (const geodata::StatedLength *stated : atlas->statedLengthsOf(border)) {
        //: a stated length, who states it, and the ratio of the computed length to it
        facts.stated += QCoreApplication::translate("AtlasHandle", "%1 · %2 · drawn: %3 of it")
                            .arg(lengthOf(stated->kilometers), QString::fromStdString(stated->source),
                                 QLocale().toString(border.kilometers / stated->kilometers, 'f', 2));
    }
    if (!facts.stated.isEmpty())
        facts.why = QCoreApplication::translate(
            "AtlasHandle", "Outlines drawn for a small scale cut off bends, so a border comes out at 0.75 to 1.0 of "
                           "its surveyed length; stated lengths differ with who measured, and when.");
    return facts;
}

BorderFacts AtlasHandle::borderFacts(const QString &id, const QString &language) const
{
    if (atlas) {
        for (std::size_t row = 0; row < borders().size(); ++row) {
            if (borderId(row) == id)
                return factsOf(borders()[row], language);
        }
    }
    return {};
}

QList<BorderFacts> AtlasHandle::bordersOf(const QString &code, const QString &language) const
{
    QList<BorderFacts> list;
    if (!hasCountry(code))
        return list;
    for (const geodata::Border *border : geodata::bordersOf(rowOf(*this, code), borders())) {
        list.append(factsOf(*border, language));
        if (list.last().codeA != code) {
            std::swap(list.last().codeA, list.last().codeB);
            std::swap(list.last().nameA, list.last().nameB);
        }
    }
    return list;
}

QList<BorderFacts> AtlasHandle::sharedWithFive(const QString &power, const QString &language) const
{
    QList<BorderFacts> list;
    if (!atlas)
        return list;
    const QList<bool> isMember = membersOf(power);
    const QList<bool> isOfFive = centralAsians();
    for (const geodata::Border &border : borders()) {
        const bool isStraight = isMember[border.a] && isOfFive[border.b];
        if (!isStraight && !(isMember[border.b] && isOfFive[border.a]))
            continue;
        list.append(factsOf(border, language));
        if (!isStraight) {
            std::swap(list.last().codeA, list.last().codeB);
            std::swap(list.last().nameA, list.last().nameB);
        }
    }
    std::ranges::stable_sort(list, std::ranges::greater(), &BorderFacts::kilometers);
    return list;
}

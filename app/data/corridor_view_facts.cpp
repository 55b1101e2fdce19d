// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/corridor_text.h"
#include "app/data/corridor_view.h"
#include "app/data/country_search.h"
#include "geodata/derive/geodesy.h"

#include <QRectF>

#include <algorithm>
#include <cmath>

using geodata::CorridorTouch;
using geodata::CountryRow;
using geodata::NoCorridor;

namespace {

QString text(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
}

/// The countries that one may want to avoid: powers of one country, and whoever borders the five.
std::vector<CountryRow> notable(const AtlasHandle &handle)
{
    const geodata::Atlas &atlas = *handle.atlas;
    std::vector<CountryRow> rows;
    const auto add = [&](CountryRow row) {
        const bool isOfFive =
            row != geodata::NoCountry && std::ranges::contains(atlas.manifest.centralAsia, atlas.countries[row].code);
        if (row != geodata::NoCountry && !isOfFive && !std::ranges::contains(rows, row))
            rows.push_back(row);
    };
    for (const geodata::Power &power : atlas.manifest.powers) {
        if (power.members.size() == 1)
            add(atlas.rowOf(power.members.front()));
    }
    for (const std::string &code : atlas.manifest.centralAsia) {
        const CountryRow row = atlas.rowOf(code);
        if (row == geodata::NoCountry)
            continue;
        for (const geodata::Border *border : geodata::bordersOf(row, handle.borders()))
            add(border->a == row ? border->b : border->a);
    }
    return rows;
}

/// The box of all corridors together, degrees.
geodata::LonLatBox boxOfAll(const geodata::CorridorTable &table)
{
    geodata::LonLatBox box;
    for (const geodata::CorridorSection &section : table.sections) {
        for (const geodata::LonLat place : section.line)
            box.add(place);
    }
    return box;
}

} // namespace

QString CorridorView::avoided(std::uint32_t row, CorridorTouch touch) const
{
    // What lies nowhere near any corridor is avoided by all, which says nothing.
    const geodata::LonLatBox all = boxOfAll(table());
    QStringList names;
    for (const CountryRow country : notable(m_atlas)) {
        const geodata::LonLatBox box = geodata::boxOf(m_atlas.atlas->countries[country]);
        const bool isNear =
            box.west < all.east && box.east > all.west && box.south < all.north && box.north > all.south;
        const bool isEverCrossed = std::ranges::any_of(facts().legs, [&](const auto &legs) {
            return std::ranges::any_of(legs, [&](const auto &leg) { return leg.crosses(country); });
        });
        if (isNear && isEverCrossed && touchOf(row, country, facts()) == touch)
            names.append(m_atlas.nameOf(text(m_atlas.atlas->countries[country].code), m_language));
    }
    return CorridorText::list(names);
}

CorridorInfo CorridorView::info(const QString &id) const
{
    const std::uint32_t row = rowOf(id);
    if (row == NoCorridor)
        return {};
    const geodata::Corridor &corridor = table().corridors[row];
    const CorridorText words(m_atlas, m_language);
    CorridorInfo info;
    info.id = id;
    info.name = nameOf(id);
    info.detail = words.detail(corridor);
    info.color = m_colors.corridor(m_colorOf[row]);
    info.transit = text(corridor.transitDays);
    info.capacity = text(corridor.capacity);
    info.note = text(corridor.note);
    info.file = text(corridor.file);
    for (const std::string &link : corridor.links)
        info.links.append(text(link));
    if (corridor.statedKm > 0)
        info.stated = m_atlas.lengthOf(corridor.statedKm);
    QStringList statedNotes;
    for (const std::string &part : {corridor.lengthSource, corridor.lengthNote}) {
        if (!part.empty())
            statedNotes.append(text(part));
    }
    info.statedNote = statedNotes.join(QStringLiteral(" · "));
    info.statedLink = text(corridor.lengthLink);
    const geodata::Closures closed = closures();
    for (std::size_t i = 0; i < corridor.legs.size(); ++i) {
        const geodata::WayProfile &profile = facts().legs[row][i];
        CorridorItinerary leg;
        leg.isMain = corridor.legs[i].isMain;
        const QString name = text(geodata::nameIn(corridor.legs[i].names, m_language.toStdString()));
        leg.title = leg.isMain ? tr("Main line") : name.isEmpty() ? tr("Branch") : name;
        leg.summary = words.summary(profile);
        leg.steps = words.steps(profile, closed);
        info.legs.append(std::move(leg));
    }
    if (!corridor.legs.empty()) {
        const geodata::Way way = geodata::wayOf(corridor.legs.front(), m_atlas.atlas->corridorNet);
        info.strip = words.strip(facts().legs[row].front(), way);
        info.ticks = words.ticks(facts().legs[row].front());
        info.pieces = words.pieces(corridor);
        info.drawn = m_atlas.lengthOf(facts().legs[row].front().km);
        info.drawnNote = corridor.file.empty()
                             ? tr("the main line, measured along what is drawn: it joins named places")
                             : tr("as drawn in %1").arg(text(corridor.file));
        if (const QString names = avoided(row, CorridorTouch::Avoids); !names.isEmpty())
            info.avoids = tr("Avoids %1").arg(names);
        if (const QString names = avoided(row, CorridorTouch::ByBranch); !names.isEmpty())
            info.byBranch = tr("Only branches cross %1").arg(names);
    }
    info.exposure = exposureText(row);
    addVolumes(info, row);
    const auto drawn = carriedIn(m_year, row, table());
    for (const geodata::CorridorVolume &volume : table().volumes) {
        if (volume.corridor != corridor.id)
            continue;
        info.figures.append(words.figure(volume));
        info.figures.last().isDrawn = drawn && drawn->figure == &volume;
    }
    return info;
}

void CorridorView::addVolumes(CorridorInfo &info, std::uint32_t row) const
{
    const std::vector<geodata::YearVolume> series = carriedBy(row, table());
    if (series.empty())
        return;
    const auto [first, last] =
        std::ranges::minmax(series, {}, [](const geodata::YearVolume &volume) { return volume.figure->year; });
    ChartLine line{.name = info.name};
    double most = 0;
    for (int year = first.figure->year; year <= last.figure->year; ++year) {
        info.volumeYears.append(QString::number(year));
        ChartPoint point{.label = info.volumeYears.last(), .text = tr("no figure"), .state = QStringLiteral("no data")};
        const auto found =
            std::ranges::find(series, year, [](const geodata::YearVolume &volume) { return volume.figure->year; });
        if (found != series.end()) {
            point.hasValue = true;
            point.state = QStringLiteral("value");
            point.value = point.upper = found->amount;
            point.text = CorridorText::amount(found->sort, found->amount);
            point.reporter = text(found->figure->source);
            most = std::max(most, found->amount);
        }
        line.points.append(std::move(point));
    }
    line.runs = runsOf(line.points, QList<bool>(line.points.size(), false));
    info.volumeScale = scaleFor(most);
    for (int i = 0; i <= int(std::lround(info.volumeScale.top / info.volumeScale.step)); ++i)
        info.volumeScale.marks.append(CorridorText::amount(first.sort, i * info.volumeScale.step));
    info.volumes = {std::move(line)};
}

QString CorridorView::nameOf(const QString &id) const
{
    const std::uint32_t row = rowOf(id);
    return row == NoCorridor ? id : text(geodata::nameIn(table().corridors[row].names, m_language.toStdString()));
}

QString CorridorView::sectionId(int section) const
{
    return hasTable() && section >= 0 && std::size_t(section) < table().sections.size()
               ? text(table().sections[std::size_t(section)].id)
               : QString();
}

QString CorridorView::sectionName(const QString &id) const
{
    if (!hasTable())
        return id;
    const auto found = std::ranges::find(table().sections, id.toStdString(), &geodata::CorridorSection::id);
    const QString name =
        found == table().sections.end() ? QString() : text(geodata::nameIn(found->names, m_language.toStdString()));
    return name.isEmpty() ? id : name;
}

QString CorridorView::sectionText(int section) const
{
    if (sectionId(section).isEmpty())
        return {};
    const geodata::CorridorSection &row = table().sections[std::size_t(section)];
    QString grade;
    switch (row.grade) {
    case geodata::ShapeGrade::Surveyed:
        grade = tr("shape surveyed");
        break;
    case geodata::ShapeGrade::Digitised:
        grade = tr("shape digitised, in places 5–40 km in doubt");
        break;
    case geodata::ShapeGrade::Schematic:
        grade = tr("shape schematic");
        break;
    case geodata::ShapeGrade::NotStated:
        grade = tr("quality of the shape not stated");
        break;
    }
    QStringList parts{CorridorText::mode(row.mode), CorridorText::status(row.status)};
    if (row.gaugeMm > 0)
        parts.append(CorridorText::gauge(row.gaugeMm));
    parts.append(grade);
    if (!row.note.empty())
        parts.append(text(row.note));
    return parts.join(QStringLiteral(" · "));
}

QStringList CorridorView::placesLike(const QString &typed, int most) const
{
    struct Match
    {
        bool isInside = false; // not at the beginning
        QString shown, name;
    };
    QList<Match> matches;
    const QString wanted = folded(typed);
    for (std::uint32_t row = 0; hasTable() && row < table().points.size(); ++row) {
        if (m_atlas.atlas->corridorNet.nodeOfPoint[row] == geodata::NoNode)
            continue;
        const geodata::Names &names = table().points[row].names;
        Match match{true, text(geodata::nameIn(names, m_language.toStdString())), text(geodata::nameIn(names, "en"))};
        bool fits = false;
        for (const auto &[language, name] : names) {
            const QString known = folded(text(name));
            fits |= known.contains(wanted);
            match.isInside &= !known.startsWith(wanted);
        }
        if (fits && std::ranges::none_of(matches, [&](const Match &other) { return other.name == match.name; }))
            matches.append(std::move(match));
    }
    std::ranges::stable_sort(matches, [](const Match &a, const Match &b) {
        return a.isInside != b.isInside ? b.isInside : QString::localeAwareCompare(a.shown, b.shown) < 0;
    });
    QStringList result;
    for (const Match &match : matches.first(std::min<qsizetype>(matches.size(), most)))
        result.append(match.name);
    return result;
}

QString CorridorView::placeName(const QString &name) const
{
    if (hasTable()) {
        for (const geodata::NamedPlace &point : table().points) {
            if (text(geodata::nameIn(point.names, "en")) == name)
                return text(geodata::nameIn(point.names, m_language.toStdString()));
        }
    }
    return name;
}

QList<MapPlace> CorridorView::places() const
{
    QList<MapPlace> list;
    if (!hasTable())
        return list;
    const geodata::CorridorNet &net = m_atlas.atlas->corridorNet;
    const std::uint32_t selected = rowOf(m_corridors.selected);
    const auto add = [&](const geodata::NamedPlace &place, bool isLit) {
        QStringList detail{CorridorText::kind(place.kind)};
        if (const QString country = m_atlas.nameOf(text(place.country), m_language); !country.isEmpty())
            detail.append(country);
        if (place.isApproximate)
            detail.append(tr("position approximate"));
        if (!place.note.empty())
            detail.append(text(place.note));
        list.append({text(geodata::nameIn(place.names, m_language.toStdString())), place.kind,
                     geodata::toWorld(place.place), isLit, selected != NoCorridor && !isLit,
                     detail.join(QStringLiteral(" · ")), text(place.source)});
    };
    for (std::uint32_t row = 0; row < table().points.size(); ++row) {
        const std::uint32_t node = net.nodeOfPoint[row];
        if (node == geodata::NoNode)
            continue;
        bool isThere = false, isLit = false;
        for (const std::uint32_t edge : net.edgesOf[node]) {
            for (const std::uint32_t user : net.users[net.edges[edge].section]) {
                isThere |= isShown(user);
                isLit |= user == selected;
            }
        }
        if (isThere)
            add(table().points[row], isLit);
    }
    // A town that is on a corridor stands there already.
    constexpr double SameKm = 25;
    for (const geodata::NamedPlace &place : m_atlas.atlas->places) {
        const bool isKnown = std::ranges::any_of(table().points, [&](const geodata::NamedPlace &point) {
            return std::abs(point.place.lat - place.place.lat) < 0.3 &&
                   geodata::distanceKm(point.place, place.place) < SameKm &&
                   (point.kind == place.kind || point.names == place.names);
        });
        if (!isKnown)
            add(place, false);
    }
    return list;
}

QRectF CorridorView::boxOf(const QString &id) const
{
    const std::uint32_t row = rowOf(id);
    geodata::LonLatBox box;
    for (const geodata::CorridorLeg &leg :
         row == NoCorridor ? std::vector<geodata::CorridorLeg>() : table().corridors[row].legs) {
        for (const geodata::CorridorPart &part : leg.parts) {
            for (const geodata::LonLat place : table().sections[part.section].line)
                box.add(place);
        }
    }
    return box.isEmpty() ? QRectF() : QRectF(QPointF(box.west, box.south), QPointF(box.east, box.north));
}

QString CorridorView::sources() const
{
    return hasTable() ? text(m_atlas.atlas->manifest.corridors.source) : QString();
}

QString CorridorView::heading() const
{
    const int shown = int(m_marks.corridors.size());
    if (shown == 0)
        return {};
    return m_selected.id.isEmpty() ? tr("%n corridors", nullptr, shown) : m_selected.name;
}

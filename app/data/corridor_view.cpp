// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/corridor_view.h"

#include "app/data/corridor_text.h"
#include "app/data/country_search.h"
#include "geodata/derive/geodesy.h"

#include <QRectF>

#include <algorithm>
#include <set>

using geodata::CorridorTouch;
using geodata::CountryRow;
using geodata::Exposure;
using geodata::NoCorridor;
using geodata::NoCountry;
using geodata::NoNode;
using geodata::VolumeSort;

namespace {

constexpr double MostPx = 8;
constexpr double LeastPx = 1.5;

QString text(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
}

/// A colour for each corridor, so that those with a section in common differ as long as there are colours; the same
/// whatever is shown.
QList<int> colorsOf(const geodata::Atlas &atlas)
{
    const std::size_t count = atlas.corridors.corridors.size();
    std::vector<std::set<std::uint32_t>> beside(count);
    for (const std::vector<std::uint32_t> &users : atlas.corridorNet.users) {
        for (const std::uint32_t a : users)
            beside[a].insert(users.begin(), users.end());
    }
    QList<int> colors;
    std::array<int, CorridorView::ColorCount> uses{};
    for (std::size_t row = 0; row < count; ++row) {
        // Of the colours that no companion has, the one used least so far.
        int best = 0;
        auto costOf = [&](int color) {
            const auto clashes = std::ranges::count_if(
                beside[row], [&](std::uint32_t other) { return other < row && colors[other] == color; });
            return std::pair(clashes, uses.at(std::size_t(color)));
        };
        for (int color = 1; color < CorridorView::ColorCount; ++color) {
            if (costOf(color) < costOf(best))
                best = color;
        }
        ++uses.at(std::size_t(best));
        colors.append(best);
    }
    return colors;
}

/// Round numbers for a legend, the largest no more than `most`.
QList<double> roundAmounts(double most)
{
    const double power = std::pow(10, std::floor(std::log10(most)));
    const double lead = most / power >= 5 ? 5 : most / power >= 2 ? 2 : 1;
    return {lead * power, lead * power / 5};
}

} // namespace

void CorridorView::setAtlas(const AtlasHandle &atlas)
{
    if (m_atlas == atlas)
        return;
    m_atlas = atlas;
    m_colorOf = hasTable() ? colorsOf(*m_atlas.atlas) : QList<int>();
    emit atlasChanged();
    update();
}

void CorridorView::setCorridors(const SceneCorridors &corridors)
{
    if (m_corridors == corridors)
        return;
    m_corridors = corridors;
    emit corridorsChanged();
    update();
}

void CorridorView::setYear(int year)
{
    if (m_year == year)
        return;
    m_year = year;
    emit yearChanged();
    // A year steps often, and concerns only what is carried.
    updateMarks();
    updateLegend();
    m_selected = info(m_corridors.selected);
    emit shownChanged();
}

void CorridorView::setLanguage(const QString &language)
{
    if (m_language == language)
        return;
    m_language = language;
    emit languageChanged();
    update();
}

void CorridorView::setColors(const Palette &colors)
{
    if (m_colors == colors)
        return;
    m_colors = colors;
    emit colorsChanged();
    update();
}

std::uint32_t CorridorView::rowOf(const QString &id) const
{
    if (!hasTable() || id.isEmpty())
        return NoCorridor;
    const auto found = std::ranges::find(table().corridors, id.toStdString(), &geodata::Corridor::id);
    return found == table().corridors.end() ? NoCorridor : std::uint32_t(found - table().corridors.begin());
}

bool CorridorView::isShown(std::uint32_t row) const
{
    return m_corridors.shown.isEmpty() || m_corridors.shown.contains(text(table().corridors[row].id));
}

geodata::Closures CorridorView::closures() const
{
    geodata::Closures closures;
    if (!hasTable())
        return closures;
    for (const QString &code : m_corridors.closedCountries) {
        if (const CountryRow row = m_atlas.atlas->rowOf(code.toStdString()); row != NoCountry)
            closures.countries.insert(row);
    }
    for (const QString &id : m_corridors.closedBorders) {
        const QStringList codes = id.split(QChar(u'–'));
        const CountryRow a = codes.size() == 2 ? m_atlas.atlas->rowOf(codes[0].toStdString()) : NoCountry;
        const CountryRow b = codes.size() == 2 ? m_atlas.atlas->rowOf(codes[1].toStdString()) : NoCountry;
        if (a != NoCountry && b != NoCountry)
            closures.borders.insert(std::minmax(a, b));
    }
    for (const QString &id : m_corridors.closedSections) {
        const auto found = std::ranges::find(table().sections, id.toStdString(), &geodata::CorridorSection::id);
        if (found != table().sections.end())
            closures.sections.insert(std::uint32_t(found - table().sections.begin()));
    }
    return closures;
}

void CorridorView::update()
{
    m_exposed = hasTable() ? exposuresOf(closures(), m_atlas.atlas->corridorNet, table(), facts())
                           : std::vector<geodata::ExposedCorridor>();
    updateAssumption();
    updateWay();
    updateMarks();
    updateLegend();
    updateEntries();
    emit shownChanged();
}

double CorridorView::widthOf(VolumeSort /*sort*/, double amount, double most)
{
    return most > 0 ? std::max(LeastPx, MostPx * amount / most) : 0;
}

void CorridorView::updateMarks()
{
    CorridorMarks marks;
    m_crossed.clear();
    const std::uint32_t selected = rowOf(m_corridors.selected);
    for (std::uint32_t row = 0; hasTable() && row < table().corridors.size(); ++row) {
        if (!isShown(row) || table().corridors[row].legs.empty())
            continue;
        CorridorMark mark;
        mark.corridor = int(row);
        mark.name = text(geodata::nameIn(table().corridors[row].shortNames(), m_language.toStdString()));
        mark.color = m_colors.corridor(m_colorOf[row]);
        if (const auto volume = carriedIn(m_year, row, table()))
            mark.width = widthOf(volume->sort, volume->amount, mostCarried(volume->sort, table()));
        mark.isSelected = row == selected;
        mark.isDimmed = selected != NoCorridor && row != selected;
        mark.isExposed = m_exposed[row].exposure == Exposure::Detour || m_exposed[row].exposure == Exposure::Cut;
        mark.isReversed = m_corridors.isReversed;
        marks.corridors.append(mark);
    }
    for (const std::uint32_t section : closures().sections)
        marks.closed.append(int(section));
    marks.way = m_marks.way;
    m_marks = std::move(marks);
    if (selected == NoCorridor)
        return;
    for (const geodata::WayProfile &leg : facts().legs[selected]) {
        for (const CountryRow country : leg.countries()) {
            const QString code = text(m_atlas.atlas->countries[country].code);
            if (!m_crossed.contains(code))
                m_crossed.append(code);
        }
    }
}

void CorridorView::updateLegend()
{
    m_modes.clear();
    m_statuses.clear();
    m_hasSchematic = false;
    std::array<bool, 2> isDrawn{};
    for (const CorridorMark &mark : std::as_const(m_marks.corridors)) {
        for (const geodata::CorridorLeg &leg : table().corridors[std::size_t(mark.corridor)].legs) {
            for (const geodata::CorridorPart &part : leg.parts) {
                const geodata::CorridorSection &section = table().sections[part.section];
                const QString mode = text(wordOf(section.mode)), status = text(wordOf(section.status));
                if (!m_modes.contains(mode))
                    m_modes.append(mode);
                if (!m_statuses.contains(status))
                    m_statuses.append(status);
                m_hasSchematic |= section.grade == geodata::ShapeGrade::Schematic;
            }
        }
        if (const auto volume = carriedIn(m_year, std::uint32_t(mark.corridor), table());
            volume && volume->sort != VolumeSort::Gas)
            isDrawn.at(std::size_t(volume->sort)) = true;
    }
    const auto widths = [&](VolumeSort sort) {
        QList<CorridorWidth> list;
        const double most = isDrawn.at(std::size_t(sort)) ? mostCarried(sort, table()) : 0;
        for (const double amount : most > 0 ? roundAmounts(most) : QList<double>())
            list.append({widthOf(sort, amount, most), CorridorText::amount(sort, amount)});
        return list;
    };
    m_freightWidths = widths(VolumeSort::Freight);
    m_pipelineWidths = widths(VolumeSort::Oil);
}

QString CorridorView::exposureText(std::uint32_t row) const
{
    const geodata::ExposedCorridor &exposed = m_exposed[row];
    switch (exposed.exposure) {
    case Exposure::None:
        break;
    case Exposure::Branch:
        return tr("a branch closed");
    case Exposure::Detour:
        return exposed.extraKm > 0
                   ? tr("main line closed; by its branches %1 longer").arg(m_atlas.lengthOf(exposed.extraKm))
                   : tr("main line closed; its branches lead round");
    case Exposure::Cut:
        return tr("cut: no way of its own is left");
    }
    return {};
}

void CorridorView::updateEntries()
{
    m_entries.clear();
    for (std::uint32_t row = 0; hasTable() && row < table().corridors.size(); ++row) {
        const geodata::Corridor &corridor = table().corridors[row];
        CorridorEntry entry;
        entry.id = text(corridor.id);
        entry.name = text(geodata::nameIn(corridor.names, m_language.toStdString()));
        entry.shortName = text(geodata::nameIn(corridor.shortNames(), m_language.toStdString()));
        entry.detail = CorridorText(m_atlas, m_language).detail(corridor);
        entry.exposure = exposureText(row);
        entry.color = m_colors.corridor(m_colorOf[row]);
        entry.isShown = isShown(row);
        entry.isCut = m_exposed[row].exposure == Exposure::Cut;
        m_entries.append(std::move(entry));
    }
    m_selected = info(m_corridors.selected);
}

void CorridorView::updateAssumption()
{
    QStringList closed;
    if (hasTable()) {
        for (const QString &code : m_corridors.closedCountries)
            closed.append(m_atlas.nameOf(code, m_language));
        for (const QString &id : m_corridors.closedBorders) {
            const QStringList codes = id.split(QChar(u'–'));
            closed.append(
                tr("the border %1 – %2")
                    .arg(m_atlas.nameOf(codes.first(), m_language), m_atlas.nameOf(codes.last(), m_language)));
        }
        for (const QString &id : m_corridors.closedSections)
            closed.append(tr("the section %1").arg(sectionName(id)));
    }
    m_assumption = closed.isEmpty() ? QString() : tr("Assumption: %1 closed").arg(CorridorText::list(closed));
}

std::uint32_t CorridorView::nodeNamed(const QString &name, const geodata::Atlas &atlas, std::uint32_t corridor)
{
    // The more a point has of these the better it fits; the first of equals is taken.
    constexpr int IsWholeName = 2, IsOnCorridor = 1, BeginsSo = 0;
    const QString wanted = folded(name);
    const geodata::CorridorNet &net = atlas.corridorNet;
    const auto isOnCorridor = [&](std::uint32_t node) {
        return std::ranges::any_of(net.edgesOf[node], [&](std::uint32_t edge) {
            return std::ranges::contains(net.users[net.edges[edge].section], corridor);
        });
    };
    int best = -1;
    std::uint32_t found = NoNode;
    for (std::uint32_t row = 0; row < atlas.corridors.points.size() && !wanted.isEmpty(); ++row) {
        const std::uint32_t node = net.nodeOfPoint[row];
        if (node == NoNode)
            continue;
        int fit = -1;
        for (const auto &[language, text] : atlas.corridors.points[row].names) {
            const QString known = folded(QString::fromStdString(text));
            if (known == wanted)
                fit = std::max(fit, IsWholeName);
            else if (known.startsWith(wanted) && !known.at(wanted.size()).isLetterOrNumber())
                fit = std::max(fit, BeginsSo); // "Xi'an" is where "Xi'an International Port" is
        }
        if (fit >= 0 && isOnCorridor(node))
            fit += IsOnCorridor;
        if (fit > best) {
            best = fit;
            found = node;
        }
    }
    if (found != NoNode)
        return found;
    // A town of the table of places stands for the point nearest to it.
    constexpr double ReachKm = 40;
    for (const geodata::NamedPlace &place : atlas.places) {
        if (std::ranges::none_of(place.names, [&](const auto &n) { return folded(text(n.second)) == wanted; }))
            continue;
        double nearest = ReachKm;
        for (std::uint32_t node = 0; node < net.nodes.size(); ++node) {
            const double km = geodata::distanceKm(place.place, net.nodes[node].place);
            if (net.nodes[node].point != geodata::NoPoint && km < nearest) {
                nearest = km;
                found = node;
            }
        }
        if (found != NoNode)
            return found;
    }
    return NoNode;
}

void CorridorView::updateWay()
{
    m_way = {};
    m_marks.way.clear();
    if (!hasTable() || m_corridors.from.isEmpty() || m_corridors.to.isEmpty())
        return;
    const geodata::Atlas &atlas = *m_atlas.atlas;
    const std::uint32_t selected = rowOf(m_corridors.selected);
    const std::uint32_t from = nodeNamed(m_corridors.from, atlas, selected);
    const std::uint32_t to = nodeNamed(m_corridors.to, atlas, selected);
    m_way.title = tr("%1 – %2", "from, to").arg(placeName(m_corridors.from), placeName(m_corridors.to));
    for (const auto &[node, name] : {std::pair(from, m_corridors.from), std::pair(to, m_corridors.to)}) {
        if (node == NoNode) {
            m_way.problem = tr("No corridor passes a place called %1.").arg(name);
            return;
        }
    }
    geodata::RouteWish wish{.closures = closures(), .hasUnbuilt = m_corridors.hasUnbuilt};
    for (std::uint32_t row = 0; row < table().corridors.size(); ++row) {
        if (isShown(row))
            wish.corridors.push_back(row);
    }
    const auto way = bestWay(from, to, wish, atlas.corridorNet, table(), facts());
    if (!way) {
        m_way.problem = m_corridors.hasUnbuilt ? tr("There is no way along the corridors shown.")
                                               : tr("There is no way in operation along the corridors shown.");
        return;
    }
    const auto profile = profileOf(*way, atlas.corridorNet, table(), m_atlas.partition());
    const CorridorText words(m_atlas, m_language);
    m_way.summary = words.summary(profile);
    m_way.steps = words.steps(profile, wish.closures);
    m_marks.way = QList<geodata::WayPiece>(way->pieces.begin(), way->pieces.end());
}

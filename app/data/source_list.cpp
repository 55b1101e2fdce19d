// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/source_list.h"

#include "app/data/comparison_view.h"
#include "app/data/corridor_view.h"
#include "app/data/meeting_view.h"
#include "app/data/source_gatherer.h"
#include "app/data/trade_view.h"

#include <algorithm>

using namespace geodata;

namespace {

QString textOf(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
}

/// "GeoNames" of "GeoNames: Xuzhou": what is behind the colon is the place's name there, and one source has many.
QString gazetteer(const QString &source)
{
    return source.section(QStringLiteral(": "), 0, 0);
}

} // namespace

QList<SourceEntry> sourcesOf(const AtlasHandle &atlas, const Scene &scene, const SceneViews &views)
{
    return atlas.isLoaded() ? SourceGatherer(atlas, scene, views).gather() : QList<SourceEntry>();
}

SourceGatherer::SourceGatherer(const AtlasHandle &atlas, const Scene &scene, const SceneViews &views)
    : m_atlas(atlas), m_scene(scene), m_views(views), m_words(atlas, scene.language)
{
    // A view that still shows the atlas before has rows of other tables.
    const auto keep = [&](const auto *&view, bool isOn) {
        if (!isOn || !view || view->atlas().atlas != atlas.atlas)
            view = nullptr;
    };
    keep(m_views.trade, scene.hasTrade && views.trade && views.trade->hasTable());
    keep(m_views.corridors, scene.hasCorridors && views.corridors && views.corridors->hasTable());
    keep(m_views.meetings, scene.hasMeetings);
    keep(m_views.comparison, true);
    m_hasPairCard = m_views.trade && !m_views.trade->facts(scene.trade.pair).id.isEmpty();
    m_hasCorridorCard = !m_hasPairCard && m_views.corridors && !m_views.corridors->selected().id.isEmpty();
    const bool isRoomLeft = !m_hasPairCard && !m_hasCorridorCard;
    m_hasCountryCard = isRoomLeft && atlas.hasCountry(scene.selected);
    m_hasPowerCard = isRoomLeft && atlas.hasPower(scene.power);
    const bool isSelected = !scene.selected.isEmpty() || !scene.power.isEmpty();
    m_hasLengths =
        scene.hasBorders && scene.hasLabels && (isSelected || (!m_views.trade && !m_views.corridors)); // as MapPicture
}

QList<SourceEntry> SourceGatherer::gather()
{
    addOutlines();
    addBorders();
    if (m_views.trade)
        addTrade();
    if (m_views.corridors)
        addCorridors();
    if (m_views.corridors && m_scene.hasPlaces && m_scene.hasLabels)
        addPlaces();
    if (m_views.meetings)
        addMeetings();
    if (m_views.comparison)
        addComparison();
    addProgram(); // which files have been used is known now
    return m_book.entries();
}

QString SourceGatherer::program() const
{
    return (QStringLiteral("Multivector ") + QCoreApplication::applicationVersion()).trimmed();
}

SourceIdentity SourceGatherer::computed(const QString &from) const
{
    return {SourceKind::Computed, program(), from, {}};
}

SourceIdentity SourceGatherer::fromOutlines() const
{
    return computed(m_atlas.scale().isEmpty() ? tr("computed from the atlas' outlines of countries")
                                              : tr("computed from outlines of countries at %1").arg(m_atlas.scale()));
}

QString SourceGatherer::bordersNote() const
{
    return tr("borders: %1").arg(m_atlas.viewpointName(m_atlas.viewpointId(), m_scene.language));
}

void SourceGatherer::addProgram()
{
    m_files.removeAll(QString());
    m_files.removeDuplicates();
    m_book.add(computed(tr("map of the atlas “%1”").arg(m_atlas.title(m_scene.language))),
               {.about = tr("The map"), .note = tr("files: %1").arg(m_files.join(QStringLiteral(", "))), .mark = {}});
}

void SourceGatherer::addOutlines()
{
    const auto name = [](const std::filesystem::path &file) {
        return QString::fromStdString(file.filename().string());
    };
    const Manifest &manifest = atlas().manifest;
    const QString file = name(manifest.countriesFile);
    m_files.append(file);
    QStringList notes{tr("from the file %1").arg(file)};
    if (!m_atlas.scale().isEmpty())
        notes.append(tr("at the scale %1").arg(m_atlas.scale()));
    m_book.add({SourceKind::Outlines, {}, textOf(manifest.source), {}},
               {.about = tr("Outlines of countries"), .note = notes.join(QStringLiteral(", ")), .mark = {}});

    const Viewpoint &viewpoint = atlas().viewpoints[m_atlas.viewpoint];
    if (!viewpoint.source.empty() || !viewpoint.note.empty())
        m_files.append(name(manifest.viewpointsFile));
    m_book.add({SourceKind::Outlines, {}, textOf(viewpoint.source), {}},
               {.about = tr("Whose land is whose: %1"),
                .member = m_atlas.viewpointName(m_atlas.viewpointId(), m_scene.language),
                .note = textOf(viewpoint.note)});
    for (const LandClaim &claim : viewpoint.claims) {
        const QString land = textOf(nameIn(claim.names, m_scene.language.toStdString()));
        if (!claim.source.empty())
            m_book.add({SourceKind::Outlines, {}, textOf(claim.source), {}},
                       {.about = tr("Whose land is whose: %1"),
                        .member = land.isEmpty() ? m_words.name(claim.country) : land,
                        .note = textOf(claim.note),
                        .mark = QStringLiteral("claim/%1").arg(&claim - viewpoint.claims.data())});
    }
}

void SourceGatherer::addBorders()
{
    const QList<bool> isMember = m_atlas.membersOf(m_scene.power), isOfFive = m_atlas.centralAsians();
    const CountryRow selected = atlas().rowOf(m_scene.selected.toStdString());
    for (const Border &border : m_atlas.borders()) {
        const bool isOfPower = (isMember[border.a] && isOfFive[border.b]) || (isMember[border.b] && isOfFive[border.a]);
        const bool isOfCountry = selected != NoCountry && (border.a == selected || border.b == selected);
        const bool isAny = m_scene.selected.isEmpty() && m_scene.power.isEmpty();
        if (m_hasLengths ? isAny || isOfPower || isOfCountry
                         : (m_hasPowerCard && isOfPower) || (m_hasCountryCard && isOfCountry))
            addBorder(border);
    }
    if (m_hasCountryCard)
        m_book.add(fromOutlines(), {.about = tr("Area of %1"),
                                    .member = m_atlas.nameOf(m_scene.selected, m_scene.language),
                                    .note = bordersNote(),
                                    .mark = QStringLiteral("area/") + m_scene.selected});
}

void SourceGatherer::addBorder(const Border &border)
{
    const QString id = QStringLiteral("border/") + m_atlas.borderId(std::size_t(&border - m_atlas.borders().data()));
    m_book.add(fromOutlines(), {.about = tr("Lengths of borders"), .note = bordersNote(), .mark = id});
    if (!m_hasCountryCard && !m_hasPowerCard)
        return;
    const auto name = [&](CountryRow row) { return m_words.name(atlas().countries[row].code); };
    for (const StatedLength *stated : atlas().statedLengthsOf(border)) {
        m_files.append(QString::fromStdString(atlas().manifest.statedBordersFile.filename().string()));
        m_book.add({SourceKind::Figures, {}, textOf(stated->source), textOf(stated->link)},
                   {.about = tr("Stated length of the border %1"),
                    .member = tr("%1 – %2", "two countries").arg(name(border.a), name(border.b)),
                    .note = textOf(stated->note),
                    .mark = id});
    }
}

QString SourceGatherer::corridorName(std::uint32_t row) const
{
    return textOf(nameIn(atlas().corridors.corridors[row].shortNames(), m_scene.language.toStdString()));
}

void SourceGatherer::addCorridors()
{
    const CorridorTable &tables = atlas().corridors;
    const CorridorFiles &files = atlas().manifest.corridors;
    for (const std::filesystem::path &file : {files.table, files.sections, files.points, files.volumes})
        m_files.append(QString::fromStdString(file.filename().string()));
    for (const CorridorMark &mark : m_views.corridors->marks().corridors) {
        const std::uint32_t row = std::uint32_t(mark.corridor);
        const Corridor &corridor = tables.corridors[row];
        const QString name = corridorName(row), id = QStringLiteral("corridor/") + textOf(corridor.id);
        const QString drawnBy = textOf(corridor.file.empty() ? files.source : corridor.file);
        if (!drawnBy.isEmpty())
            m_book.add({SourceKind::Corridors, {}, drawnBy, {}},
                       {.about = tr("Lines of corridors: %1"), .member = name, .mark = id});
        for (const std::string &link : corridor.links)
            m_book.add({SourceKind::Corridors, {}, {}, textOf(link)},
                       {.about = tr("Corridors: %1"), .member = name, .mark = id});
        if (const auto carried = carriedIn(m_views.corridors->year(), row, tables))
            addVolume(*carried->figure, name, id);
    }
    if (m_hasCorridorCard)
        addSelectedCorridor();
    const CorridorItinerary &way = m_views.corridors->way();
    if (way.steps.isEmpty())
        return;
    m_book.add(
        computed(tr("measured along the lines of corridors as they are drawn")),
        {.about = tr("Kilometres of %1"), .member = way.title, .note = bordersNote(), .mark = QStringLiteral("way")});
    addGauges(way.steps);
}

void SourceGatherer::addSelectedCorridor()
{
    const CorridorInfo &info = m_views.corridors->selected();
    const std::uint32_t row = m_views.corridors->rowOf(info.id);
    const Corridor &corridor = atlas().corridors.corridors[row];
    const QString name = corridorName(row), mark = QStringLiteral("corridor/") + info.id;
    for (const CorridorVolume &volume : atlas().corridors.volumes) {
        if (volume.corridor == corridor.id)
            addVolume(volume, name, mark);
    }
    if (corridor.statedKm > 0)
        m_book.add(
            {SourceKind::Corridors, {}, textOf(corridor.lengthSource), textOf(corridor.lengthLink)},
            {.about = tr("Stated length of %1"), .member = name, .note = textOf(corridor.lengthNote), .mark = mark});
    if (!corridor.legs.empty())
        m_book.add(computed(tr("measured along the lines of corridors as they are drawn")),
                   {.about = tr("Kilometres of %1"), .member = name, .note = bordersNote(), .mark = mark});
    for (const CorridorItinerary &leg : info.legs)
        addGauges(leg.steps);
}

void SourceGatherer::addVolume(const CorridorVolume &volume, const QString &name, const QString &mark)
{
    m_book.add({SourceKind::Corridors, {}, textOf(volume.source), textOf(volume.link)},
               {.about = tr("What goes along %1"),
                .member = name,
                .period = textOf(volume.period),
                .note = textOf(volume.qualifier),
                .mark = mark});
}

/// An itinerary names countries in the language shown, and the gauge where it changes.
void SourceGatherer::addGauges(const QList<CorridorStep> &steps)
{
    if (!std::ranges::contains(steps, QStringLiteral("gauge"), &CorridorStep::kind))
        return;
    m_files.append(QString::fromStdString(atlas().manifest.corridors.gauges.filename().string()));
    for (const RailGauge &gauge : atlas().corridors.gauges) {
        const QString name = m_atlas.nameOf(textOf(gauge.country), m_scene.language);
        const bool isCrossed = std::ranges::any_of(steps, [&](const CorridorStep &step) {
            return step.kind == QLatin1String("country") && step.title == name;
        });
        if (isCrossed)
            m_book.add({SourceKind::Corridors, {}, textOf(gauge.source), textOf(gauge.link)},
                       {.about = tr("Rail gauges: %1"),
                        .member = name,
                        .note = textOf(gauge.note),
                        .mark = QStringLiteral("gauge/") + name});
    }
}

void SourceGatherer::addPlaces()
{
    constexpr qsizetype MostNamed = 5;
    m_files.append(QString::fromStdString(atlas().manifest.placesFile.filename().string()));
    QMap<QString, QStringList> names; // by source
    for (const MapPlace &place : m_views.corridors->places()) {
        if (!place.source.isEmpty())
            names[gazetteer(place.source)].append(place.name);
    }
    for (const auto &[source, places] : names.asKeyValueRange()) {
        const bool isFew = places.size() <= MostNamed;
        for (qsizetype i = 0; i < places.size(); ++i)
            m_book.add({SourceKind::Places, {}, source, {}},
                       {.about = isFew ? tr("Where it lies: %1") : tr("Where %n places lie", "", int(places.size())),
                        .member = isFew ? places[i] : QString(),
                        .mark = QStringLiteral("place/%1").arg(i)});
    }
}

void SourceGatherer::addMeetings()
{
    QList<MeetingMark> marks = m_views.meetings->shown();
    for (const MeetingMark &mark : m_views.meetings->marks()) {
        if (mark.id == m_scene.meeting && !marks.contains(mark))
            marks.append(mark); // it is nowhere on the map, and told on a card
    }
    if (!marks.isEmpty())
        m_files.append(QString::fromStdString(atlas().manifest.meetingsFile.filename().string()));
    for (const MeetingMark &mark : std::as_const(marks)) {
        const MeetingFacts facts = m_views.meetings->facts(mark.id);
        m_book.add({SourceKind::Meetings, {}, {}, facts.link},
                   {.about = tr("Meetings: %1"),
                    .member = mark.text,
                    .period = mark.year > 0 ? QString::number(mark.year) : QString(),
                    .note = facts.note,
                    .mark = QStringLiteral("meeting/") + mark.id});
    }
}

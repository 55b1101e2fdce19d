// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/corridor_text.h"

#include <QLocale>

#include <algorithm>
#include <cmath>
#include <vector>

using geodata::CorridorMode;
using geodata::CorridorStatus;
using geodata::CountryRow;
using geodata::NoCountry;
using geodata::NoPoint;

namespace {

QString text(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
}

} // namespace

CorridorText::CorridorText(const AtlasHandle &atlas, QString language) : m_atlas(atlas), m_language(std::move(language))
{
}

QString CorridorText::mode(CorridorMode mode)
{
    switch (mode) {
    case CorridorMode::Rail:
        return tr("rail");
    case CorridorMode::Road:
        return tr("road");
    case CorridorMode::Ferry:
        return tr("ferry");
    case CorridorMode::Sea:
        return tr("ship");
    case CorridorMode::Pipeline:
        return tr("pipeline");
    case CorridorMode::NotStated:
        break;
    }
    return tr("mode not stated");
}

QString CorridorText::status(CorridorStatus status)
{
    switch (status) {
    case CorridorStatus::Operating:
        return tr("in operation");
    case CorridorStatus::UnderConstruction:
        return tr("under construction");
    case CorridorStatus::Planned:
        return tr("planned");
    case CorridorStatus::NotStated:
        break;
    }
    return tr("status not stated");
}

QString CorridorText::kind(geodata::PlaceKind kind)
{
    using geodata::PlaceKind;
    switch (kind) {
    case PlaceKind::Capital:
        return tr("capital");
    case PlaceKind::Port:
        return tr("port");
    case PlaceKind::FerryTerminal:
        return tr("ferry terminal");
    case PlaceKind::DryPort:
        return tr("dry port");
    case PlaceKind::BorderCrossing:
        return tr("border crossing");
    case PlaceKind::FreeZone:
        return tr("free zone");
    case PlaceKind::RailHub:
        return tr("railway hub");
    case PlaceKind::RailStation:
        return tr("railway station");
    case PlaceKind::PipelineNode:
        return tr("on a pipeline");
    case PlaceKind::PumpStation:
        return tr("pump station");
    case PlaceKind::Compressor:
        return tr("compressor station");
    case PlaceKind::GasField:
        return tr("gas field");
    case PlaceKind::OilField:
        return tr("oil field");
    case PlaceKind::Refinery:
        return tr("refinery");
    case PlaceKind::Other:
        break;
    }
    return tr("place");
}

QString CorridorText::gauge(int mm)
{
    return tr("%1 mm").arg(QString::number(mm)); // a gauge is a name, too: 1520, not 1,520
}

QString CorridorText::amount(geodata::VolumeSort sort, double amount)
{
    const int decimals = amount == std::round(amount) ? 0 : amount < 9.995 ? 2 : amount < 99.95 ? 1 : 0;
    const QString number = QLocale().toString(amount, 'f', decimals);
    return sort == geodata::VolumeSort::Gas ? tr("%1 bcm", "billion cubic metres").arg(number)
                                            : tr("%1 Mt", "million tonnes").arg(number);
}

QString CorridorText::list(const QStringList &words)
{
    if (words.size() < 2)
        return words.join(QString());
    return tr("%1 and %2", "the end of a list")
        .arg(words.sliced(0, words.size() - 1).join(QStringLiteral(", ")), words.last());
}

QString CorridorText::detail(const geodata::Corridor &corridor) const
{
    QStringList modes;
    for (const geodata::CorridorLeg &leg : corridor.legs) {
        for (const geodata::CorridorPart &part : leg.parts) {
            const QString word = mode(m_atlas.atlas->corridors.sections[part.section].mode);
            if (leg.isMain && !modes.contains(word))
                modes.append(word);
        }
    }
    QString modesText = modes.isEmpty() ? tr("no sections") : list(modes);
    modesText[0] = modesText[0].toUpper();
    return tr("%1, %2", "modes of a corridor, its status").arg(modesText, status(corridor.status));
}

QString CorridorText::point(std::uint32_t row) const
{
    return row == NoPoint ? QString()
                          : text(geodata::nameIn(m_atlas.atlas->corridors.points[row].names, m_language.toStdString()));
}

QString CorridorText::country(CountryRow row) const
{
    return row == NoCountry ? tr("at sea") : m_atlas.nameOf(text(m_atlas.atlas->countries[row].code), m_language);
}

QString CorridorText::borderId(CountryRow one, CountryRow other) const
{
    QString a = text(m_atlas.atlas->countries[one].code), b = text(m_atlas.atlas->countries[other].code);
    if (b < a)
        std::swap(a, b);
    return a + QChar(u'–') + b;
}

QString CorridorText::passage(std::uint32_t before, std::uint32_t after, CountryRow from, CountryRow to) const
{
    const QString a = before == NoPoint ? country(from) : point(before);
    const QString b = after == NoPoint ? country(to) : point(after);
    return a == b ? a : tr("%1 – %2", "from, to").arg(a, b);
}

QString CorridorText::summary(const geodata::WayProfile &profile) const
{
    QStringList parts{m_atlas.lengthOf(profile.km)};
    const int countries = int(profile.countries().size());
    parts.append(tr("%n countries", nullptr, countries));
    if (!profile.borders.empty())
        parts.append(tr("%n border crossings", nullptr, int(profile.borders.size())));
    if (profile.seaKm > 0)
        parts.append(tr("%1 of it at sea").arg(m_atlas.lengthOf(profile.seaKm)));
    return parts.join(QStringLiteral(" · "));
}

QList<CorridorStep> CorridorText::steps(const geodata::WayProfile &profile, const geodata::Closures &closures) const
{
    struct Placed
    {
        double km = 0;
        int rank = 0; // at one place: first the border, then the gauge, then the country that begins
        CorridorStep step;
    };
    std::vector<Placed> placed;
    for (const geodata::WayRun &run : profile.runs) {
        // A ferry's first metres in the port's own country are no step of their own.
        constexpr double LeastKm = 12;
        const bool isLanding = isWaterborne(run.mode) && run.country != NoCountry && run.km < LeastKm;
        if (isLanding)
            continue;
        CorridorStep step;
        step.kind = run.country == NoCountry ? QStringLiteral("sea") : QStringLiteral("country");
        step.title = country(run.country);
        step.value = m_atlas.lengthOf(run.km);
        step.detail = mode(run.mode);
        if (run.country != NoCountry) {
            step.closing = text(m_atlas.atlas->countries[run.country].code);
            step.isClosed = closures.countries.contains(run.country);
        }
        placed.push_back({run.fromKm, 3, std::move(step)});
    }
    for (const geodata::SeaPassage &sea : profile.seas) {
        const auto step = std::ranges::find_if(placed, [&](const Placed &p) { return p.km == sea.fromKm; });
        if (step != placed.end() && (sea.from != NoPoint || sea.to != NoPoint))
            step->step.title = passage(sea.from, sea.to, NoCountry, NoCountry);
    }
    for (const geodata::BorderPassage &border : profile.borders) {
        CorridorStep step;
        step.kind = QStringLiteral("border");
        step.title = passage(border.before, border.after, border.from, border.to);
        step.detail = tr("border crossing");
        step.closing = borderId(border.from, border.to);
        step.isClosed = closures.closes(border.from, border.to);
        placed.push_back({border.atKm, 1, std::move(step)});
    }
    for (const geodata::GaugeChange &change : profile.gauges) {
        CorridorStep step;
        step.kind = QStringLiteral("gauge");
        step.title = tr("%1 → %2", "rail gauges").arg(QString::number(change.fromMm), gauge(change.toMm));
        step.detail = change.isOverWater ? tr("rail gauge, across the water") : tr("rail gauge changes");
        placed.push_back({change.atKm, 2, std::move(step)});
    }
    std::ranges::stable_sort(
        placed, [](const Placed &a, const Placed &b) { return a.km != b.km ? a.km < b.km : a.rank < b.rank; });
    QList<CorridorStep> steps;
    for (Placed &p : placed)
        steps.append(std::move(p.step));
    return steps;
}

CorridorFigure CorridorText::figure(const geodata::CorridorVolume &volume) const
{
    CorridorFigure figure;
    figure.period = text(volume.period.empty() ? std::to_string(volume.year) : volume.period);
    const int decimals = volume.value == std::round(volume.value) ? 0 : 2;
    figure.value = QLocale().toString(volume.value, 'f', decimals) + QChar(u' ') + text(volume.unit);
    QStringList remarks;
    if (volume.kind == "capacity")
        remarks.append(tr("capacity"));
    else if (volume.kind == "target")
        remarks.append(tr("target"));
    else if (volume.kind == "growth")
        remarks.append(tr("growth"));
    else if (volume.kind == "derived")
        remarks.append(tr("derived"));
    else if (volume.kind == "partial")
        remarks.append(tr("a part"));
    if (!volume.qualifier.empty())
        remarks.append(text(volume.qualifier));
    figure.remark = remarks.join(QStringLiteral(" · "));
    figure.source = text(volume.source);
    figure.link = text(volume.link);
    return figure;
}

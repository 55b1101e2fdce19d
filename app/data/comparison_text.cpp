// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/comparison_text.h"

#include "app/data/meeting_text.h"
#include "app/data/trade_text.h"

#include <QLocale>

#include <cmath>

using namespace geodata;

namespace {

QString whole(double value)
{
    return QLocale().toString(value, 'f', 0);
}

/// "Jan 2024", "2024".
QString shortDate(const PartialDate &date, bool hasYear = true)
{
    const QString year = QString::number(date.year);
    if (date.month == 0)
        return year;
    const QString month = QLocale().standaloneMonthName(date.month, QLocale::ShortFormat);
    return hasYear ? month + QLatin1Char(' ') + year : month;
}

QString measureName(PowerMeasure measure)
{
    switch (measure) {
    case PowerMeasure::FdiStock:
        return ComparisonText::tr("Direct investment, stock");
    case PowerMeasure::FdiShare:
        return ComparisonText::tr("Direct investment, share");
    case PowerMeasure::DirectInvestment:
        return ComparisonText::tr("Direct investment over a period");
    case PowerMeasure::DevelopmentFinance:
        return ComparisonText::tr("Development finance committed");
    case PowerMeasure::Pledged:
        return ComparisonText::tr("Pledged");
    case PowerMeasure::ExternalDebt:
        return ComparisonText::tr("External debt owed to it");
    case PowerMeasure::ExternalDebtShare:
        return ComparisonText::tr("External debt, share");
    case PowerMeasure::Remittances:
        return ComparisonText::tr("Remittances from it");
    case PowerMeasure::RemittancesShare:
        return ComparisonText::tr("Remittances, share");
    case PowerMeasure::ArmsShare:
        return ComparisonText::tr("Arms imports, share");
    case PowerMeasure::RoadShare:
        return ComparisonText::tr("Trade carried by road, share");
    case PowerMeasure::OilTransitShare:
        return ComparisonText::tr("Oil exports through it, share");
    case PowerMeasure::Companies:
        return ComparisonText::tr("Companies with its capital");
    case PowerMeasure::Students:
        break;
    }
    return ComparisonText::tr("Left to study in it");
}

QString levelName(MeetingLevel level)
{
    return MeetingText::title(level, 0);
}

QString money(const ComparisonCell &cell)
{
    // Of trade, which is in millions of US dollars whatever it was printed in.
    return cell.value == cell.upper ? TradeText::money(cell.value) : TradeText::moneyRange(cell.value, cell.upper);
}

QString qualified(Qualifier qualifier, const QString &value)
{
    switch (qualifier) {
    case Qualifier::Exact:
        break;
    case Qualifier::About:
        return ComparisonText::tr("about %1").arg(value);
    case Qualifier::MoreThan:
        return ComparisonText::tr("more than %1").arg(value);
    case Qualifier::AtLeast:
        return ComparisonText::tr("at least %1").arg(value);
    }
    return value;
}

} // namespace

ComparisonText::ComparisonText(const AtlasHandle &atlas, QString language)
    : m_atlas(atlas), m_language(std::move(language))
{
}

QString ComparisonText::name(std::string_view code) const
{
    const QString text = QString::fromUtf8(code.data(), qsizetype(code.size()));
    if (code == RegionCode)
        return tr("Central Asia");
    return m_atlas.hasPower(text) ? m_atlas.powerName(text, m_language) : m_atlas.nameOf(text, m_language);
}

QString ComparisonText::names(const std::vector<std::string> &codes) const
{
    QStringList list;
    for (const std::string &code : codes)
        list.append(name(code));
    return list.join(QStringLiteral(", "));
}

QString ComparisonText::row(const ComparisonRow &row)
{
    switch (row.id) {
    case RowId::Turnover:
        return tr("Trade turnover");
    case RowId::Exports:
        return tr("Exports to it");
    case RowId::Imports:
        return tr("Imports from it");
    case RowId::Balance:
        return tr("Balance");
    case RowId::Share:
        return tr("Share of the powers' turnover");
    case RowId::Change:
        return tr("Turnover over five years");
    case RowId::Gap:
        return tr("Mirror gap");
    case RowId::GapRatio:
        return tr("Mirror gap, ratio");
    case RowId::BorderKm:
        return tr("Land border");
    case RowId::StatesBordered:
        return tr("States bordered");
    case RowId::Corridors:
        return tr("Corridors through it");
    case RowId::CorridorKm:
        return tr("Corridor tracks in operation");
    case RowId::CorridorKmPlanned:
        return tr("Corridor tracks planned");
    case RowId::CorridorsAvoiding:
        return tr("Corridors that avoid it");
    case RowId::MeetingsHeld:
        return tr("Meetings held");
    case RowId::LastMeeting:
        return tr("Last meeting");
    case RowId::NextMeeting:
        return tr("Next meeting");
    case RowId::HighestLevel:
        return tr("Highest level");
    case RowId::Measure:
        break;
    }
    return measureName(row.measure);
}

QString ComparisonText::plainValue(const ComparisonRow &row, const ComparisonCell &cell) const
{
    switch (row.kind) {
    case RowKind::Money:
        return row.id == RowId::Measure ? TradeText::original(cell.value, std::string(cell.unit)) : money(cell);
    case RowKind::Fraction:
        return TradeText::percent(cell.value, row.id == RowId::Change);
    case RowKind::Percent:
        //: a percentage as printed
        return tr("%1 %").arg(QLocale().toString(cell.value, 'g', 12));
    case RowKind::Ratio:
        return TradeText::ratio(cell.value);
    case RowKind::Kilometers:
        return kilometers(cell.value);
    case RowKind::Count:
        return whole(cell.value);
    case RowKind::Date:
        return MeetingText::dates(cell.meeting->date, cell.meeting->endDate);
    case RowKind::Level:
        break;
    }
    return levelName(static_cast<MeetingLevel>(int(cell.value)));
}

QString ComparisonText::kilometers(double km) const
{
    return m_atlas.lengthOf(km);
}

QString ComparisonText::figure(const ComparisonRow &row, const CellFigure &figure) const
{
    if (figure.isWithheld)
        return state(CellState::Withheld);
    if (figure.tradeFigure != NoFigure)
        return std::isnan(figure.usd) ? TradeText::original(figure.value, std::string(figure.unit))
                                      : TradeText::money(figure.usd);
    ComparisonCell cell{.state = CellState::Value,
                        .value = figure.value,
                        .upper = figure.value,
                        .unit = figure.unit,
                        .qualifier = figure.qualifier};
    if (row.id == RowId::Measure)
        return value(row, cell);
    return row.id == RowId::BorderKm || row.id == RowId::StatesBordered ? kilometers(figure.value) : QString();
}

QString ComparisonText::marks(const ComparisonCell &cell)
{
    return QString(cell.differsInYear ? QStringLiteral("*") : QString()) +
           (cell.differsInReporter ? QStringLiteral("+") : QString()) + (cell.isLow ? QStringLiteral("?") : QString());
}

QStringList ComparisonText::markWords(const ComparisonCell &cell)
{
    QStringList words;
    if (cell.differsInYear)
        words.append(tr("* of different years within the row"));
    if (cell.differsInReporter)
        words.append(tr("+ by different reporters within the row"));
    if (cell.isLow)
        words.append(tr("? of low confidence"));
    return words;
}

QStringList ComparisonText::sources(const ComparisonRow &row, const ComparisonCell &cell) const
{
    switch (cell.origin) {
    case CellOrigin::Outlines:
        return {m_atlas.scale().isEmpty() ? tr("computed from the outlines of the atlas")
                                          : tr("computed from outlines at %1").arg(m_atlas.scale())};
    case CellOrigin::Corridors:
        return {tr("the atlas' table of corridors; kilometres as drawn")};
    case CellOrigin::Meetings:
        if (row.kind != RowKind::Date)
            return {tr("the atlas' table of meetings")};
        break;
    case CellOrigin::Figures:
        break;
    }
    QStringList sources;
    for (const CellFigure &figure : cell.figures) {
        QStringList parts;
        for (const std::string_view part : {figure.reporter, figure.source, figure.link}) {
            const QString word = QString::fromUtf8(part.data(), qsizetype(part.size()));
            if (!word.isEmpty() && !parts.contains(word))
                parts.append(word);
        }
        sources.append(parts.join(QStringLiteral("; ")));
    }
    sources.removeDuplicates();
    return sources;
}

QStringList ComparisonText::wholes(const ComparisonRow &row) const
{
    QStringList wholes;
    for (const ComparisonCell &cell : row.cells) {
        if (!cell.of.empty())
            wholes.append(
                tr("%1: of %2", "a year, and whose turnovers a share is of")
                    .arg(period(cell.period), names(std::vector<std::string>(cell.of.begin(), cell.of.end()))));
    }
    wholes.removeDuplicates();
    return wholes;
}

QString ComparisonText::value(const ComparisonRow &row, const ComparisonCell &cell) const
{
    return cell.hasValue() ? qualified(cell.qualifier, plainValue(row, cell)) : state(cell.state);
}

QString ComparisonText::state(CellState state)
{
    switch (state) {
    case CellState::NoSource:
        return tr("no source");
    case CellState::NoData:
        return tr("no data");
    case CellState::Withheld:
        return tr("withheld");
    case CellState::Value:
        break;
    }
    return {};
}

QString ComparisonText::period(const Period &period)
{
    if (period.first.year == 0)
        return {};
    if (period.first == period.last)
        return shortDate(period.first);
    const bool isOneYear = period.first.year == period.last.year;
    return shortDate(period.first, !isOneYear) + QStringLiteral("–") + shortDate(period.last);
}

QString ComparisonText::refusal(BarsRefused refused)
{
    switch (refused) {
    case BarsRefused::No:
    case BarsRefused::NoAmounts:
        break;
    case BarsRefused::NothingBeside:
        return tr("no bars: there is nothing to compare with");
    case BarsRefused::Units:
        return tr("no bars: in different units");
    case BarsRefused::Bounds:
        return tr("no bars: bounds and rough figures");
    case BarsRefused::Methods:
        return tr("no bars: counted in different ways");
    case BarsRefused::Periods:
        return tr("no bars: of different periods");
    }
    return {};
}

QString ComparisonText::mixedYears(const ComparisonRow &row)
{
    if (!row.isMixedInYears())
        return {};
    QString text = period(row.periods.front());
    for (std::size_t i = 1; i < row.periods.size(); ++i)
        //: periods of the figures of a row, which differ
        text = tr("%1 beside %2").arg(text, period(row.periods[i]));
    return text;
}

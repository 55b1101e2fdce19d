// SPDX-License-Identifier: GPL-3.0-or-later
// What the numbers of trade and of a comparison rest on.
#include "app/data/comparison_view.h"
#include "app/data/source_gatherer.h"
#include "app/data/trade_text.h"
#include "app/data/trade_view.h"

#include <algorithm>
#include <array>

using namespace geodata;

namespace {

QString textOf(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
}

/// Tables give a reporter or a link for a source where there is nothing else to say; that isn't said twice.
SourceIdentity identityOf(SourceKind::Kind kind, std::string_view author, std::string_view title, std::string_view link)
{
    return {kind, textOf(author), title == author || title == link ? QString() : textOf(title), textOf(link)};
}

/// Whether a side's figures count by a basis.
bool isOf(TradeBasis basis, ReporterSide side)
{
    switch (basis) {
    case TradeBasis::Power:
        return side == ReporterSide::Power;
    case TradeBasis::Partner:
        return side == ReporterSide::Country;
    case TradeBasis::Third:
        return side == ReporterSide::Third;
    case TradeBasis::Range:
        break;
    }
    return true;
}

/// Rows of trade whose values stand in no table.
constexpr std::array ComputedRows = {RowId::Balance, RowId::Share, RowId::Change, RowId::Gap, RowId::GapRatio};

QString fileName(const std::filesystem::path &file)
{
    return QString::fromStdString(file.filename().string());
}

} // namespace

void SourceGatherer::addTrade()
{
    for (const TradeRow &row : m_views.trade->result().rows) {
        const QString pair = textOf(table().countries[row.country] + '/' + table().powers[row.power]);
        const QString mark = QStringLiteral("flow/") + pair + QLatin1Char('/') + flowWord(row.flow);
        if (!row.choice.hasFigure()) {
            addWithheld(row.country, row.power, row.year, mark);
            continue;
        }
        for (const TradeAmount &amount : {row.choice.amount, row.choice.upper}) {
            addFigure(amount.figure, mark);
            if (!amount.isSum())
                continue;
            addFigure(amount.second, mark);
            m_book.add(
                computed(tr("computed from the figures in this list")),
                {.about = tr("Exports and imports added up"), .period = QString::number(row.year), .mark = mark});
        }
    }
    addFills();
    if (m_hasPairCard)
        addPair();
}

void SourceGatherer::addFills()
{
    for (const TradeFill &fill : m_views.trade->fills()) {
        const QString mark = QStringLiteral("fill/") + fill.country;
        for (const std::uint32_t figure : fill.figures)
            addFigure(figure, mark);
        if (!fill.figures.empty())
            m_book.add(computed(tr("computed from the figures in this list")),
                       {.about = m_views.trade->measureHeading(),
                        .period = QString::number(m_views.trade->year()),
                        .mark = mark});
        const auto country = atlas().tradeBook.countryOf(fill.country.toStdString());
        if (fill.kind != TradeFill::Withheld || !country)
            continue;
        for (const QString &power : m_views.trade->powers()) {
            if (const auto row = atlas().tradeBook.powerOf(power.toStdString()))
                addWithheld(*country, *row, m_views.trade->year(), mark);
        }
    }
}

/// All that anybody counted of the selected pair stands on its card.
void SourceGatherer::addPair()
{
    const TradeFacts facts = m_views.trade->facts(m_scene.trade.pair);
    const auto country = atlas().tradeBook.countryOf(facts.country.toStdString());
    const auto power = atlas().tradeBook.powerOf(facts.power.toStdString());
    if (!country || !power)
        return;
    for (const std::uint32_t figure : atlas().tradeBook.figuresOf(*country, *power, facts.year.toInt()))
        addFigure(figure, QStringLiteral("card"));
}

void SourceGatherer::addFigure(std::uint32_t index, const QString &mark)
{
    m_files.append(fileName(atlas().manifest.tradeFile));
    const TradeFigure &figure = table().figures[index];
    const QString year = QString::number(figure.year);
    const QString about = figure.isWithheld ? tr("Withheld trade %1 – %2, %3", "a power, states and a year")
                                            : tr("Trade %1 – %2, %3", "a power, states and a year");
    QStringList notes;
    if (!table().texts[figure.note].empty())
        notes.append(textOf(table().texts[figure.note]));
    if (figure.isLow)
        notes.append(tr("of low confidence"));
    m_book.add(identityOf(SourceKind::Figures, table().texts[figure.reporter], table().texts[figure.source],
                          table().texts[figure.link]),
               {.about = about.arg(m_words.name(table().powers[figure.power]), QStringLiteral("%1"), year),
                .member = m_words.name(table().countries[figure.country]),
                .period = year,
                .note = notes.join(QStringLiteral("; ")),
                .mark = mark});
    addRate(figure, mark);
}

void SourceGatherer::addRate(const TradeFigure &figure, const QString &mark)
{
    const std::string &unit = table().texts[figure.unit];
    const std::string currency = unit.substr(0, unit.find(' '));
    const auto rate = std::ranges::find_if(
        table().rates, [&](const ExchangeRate &each) { return each.currency == currency && each.year == figure.year; });
    if (!figure.hasUsd() || rate == table().rates.end())
        return; // printed in dollars, or nobody says what it was worth in them
    m_files.append(fileName(atlas().manifest.exchangeRatesFile));
    m_book.add(identityOf(SourceKind::Figures, {}, rate->source, {}),
               {.about = tr("What currencies were worth in US dollars: %1"),
                .member = tr("%1 in %2", "a currency and a year").arg(textOf(currency)).arg(rate->year),
                .period = QString::number(rate->year),
                .note = tr("1 %1 = %2 US dollars").arg(textOf(currency)).arg(rate->usdPerUnit),
                .mark = mark});
}

void SourceGatherer::addWithheld(std::uint16_t country, std::uint16_t power, int year, const QString &mark)
{
    for (const std::uint32_t index : atlas().tradeBook.figuresOf(country, power, year)) {
        const TradeFigure &figure = table().figures[index];
        if (figure.isWithheld && isOf(toBasis(m_scene.trade.basis), figure.side))
            addFigure(index, mark);
    }
}

void SourceGatherer::addComparison()
{
    const Comparison &comparison = m_views.comparison->comparison();
    for (const ComparisonRow &row : comparison.rows) {
        for (std::size_t column = 0; column < row.cells.size(); ++column)
            addCell(row, row.cells[column], textOf(comparison.request.powers[column]));
    }
}

void SourceGatherer::addCell(const ComparisonRow &row, const ComparisonCell &cell, const QString &power)
{
    const QString mark = QStringLiteral("cell/") + textOf(wordOf(row)) + QLatin1Char('/') + power;
    const SourceUse use{.about =
                            tr("%1, %2: %3")
                                .arg(ComparisonText::row(row),
                                     m_words.name(m_views.comparison->comparison().request.area), QStringLiteral("%1")),
                        .member = m_words.name(power.toStdString()),
                        .mark = mark};
    for (const CellFigure &figure : cell.state == CellState::Withheld ? cell.alternatives : cell.figures) {
        if (cell.state == CellState::Withheld && !figure.isWithheld)
            continue;
        if (figure.tradeFigure != NoFigure) {
            addFigure(figure.tradeFigure, mark);
        } else if (cell.origin != CellOrigin::Outlines) {
            SourceUse of = use;
            const bool isMeeting = cell.origin == CellOrigin::Meetings;
            of.period = ComparisonText::period(isMeeting ? periodOf(figure.period.first.year) : figure.period);
            of.note = textOf(figure.note);
            m_files.append(fileName(isMeeting ? atlas().manifest.meetingsFile : atlas().manifest.measuresFile));
            m_book.add(identityOf(isMeeting ? SourceKind::Meetings : SourceKind::Figures, figure.reporter,
                                  figure.source, figure.link),
                       of);
        }
    }
    if (!cell.hasValue())
        return;
    if (cell.origin == CellOrigin::Outlines) {
        SourceUse of = use;
        of.note = bordersNote();
        m_book.add(fromOutlines(), of);
    } else if (cell.origin == CellOrigin::Corridors) {
        SourceUse of = use;
        of.note = bordersNote();
        m_files.append(fileName(atlas().manifest.corridors.table));
        m_book.add(computed(tr("counted and measured in the atlas' table of corridors, as they are drawn")), of);
    } else if (std::ranges::contains(ComputedRows, row.id)) {
        m_book.add(computed(tr("computed from the figures in this list")), use);
    }
}

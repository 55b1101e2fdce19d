// SPDX-License-Identifier: GPL-3.0-or-later
// What a TradeView says in words.
#include "app/data/trade_text.h"
#include "app/data/trade_view.h"

#include <algorithm>
#include <cmath>

using geodata::TradeFlow;
using geodata::TradeRow;

QString TradeView::toId(const geodata::TradeTable &table, const TradeRow &row)
{
    return QString::fromStdString(table.countries[row.country] + '/' + table.powers[row.power]) + QLatin1Char('/') +
           flowWord(row.flow);
}

QString TradeView::thinnest() const
{
    return TradeText::money(m_flows.scale.thinnestUsd());
}

QString TradeView::countryName(const QString &code) const
{
    return code == QLatin1String(geodata::RegionCode.data()) ? tr("Central Asia") : m_atlas.nameOf(code, m_language);
}

QString TradeView::powerName(const QString &power) const
{
    return m_atlas.hasPower(power) ? m_atlas.powerName(power, m_language) : m_atlas.nameOf(power, m_language);
}

QString TradeView::flowName(TradeFlow flow)
{
    return flow == TradeFlow::ToPower ? tr("exports") : flow == TradeFlow::FromPower ? tr("imports") : tr("both ways");
}

int TradeView::yearOf(const QString &power) const
{
    return m_trade.powerYears.value(power, year());
}

QString TradeView::titleOf(const QString &country, const QString &power, TradeFlow flow) const
{
    const QString name = countryName(country);
    return flow == TradeFlow::ToPower     ? name + QStringLiteral(" → ") + powerName(power)
           : flow == TradeFlow::FromPower ? powerName(power) + QStringLiteral(" → ") + name
                                          : powerName(power) + QStringLiteral(" ↔ ") + name;
}

QString TradeView::flowText(const QString &country, TradeFlow flow) const
{
    const QString name = countryName(country);
    return flow == TradeFlow::ToPower     ? tr("exports of %1").arg(name)
           : flow == TradeFlow::FromPower ? tr("imports of %1").arg(name)
                                          : tr("both ways");
}

TradeFigureFacts TradeView::figureFacts(std::uint32_t index) const
{
    const geodata::TradeTable &table = book().table();
    const geodata::TradeFigure &figure = table.figures[index];
    const auto text = [&table](std::uint32_t row) { return QString::fromStdString(table.texts[row]); };
    TradeFigureFacts facts;
    facts.flow = flowText(QString::fromStdString(table.countries[figure.country]), figure.flow);
    facts.reporter = text(figure.reporter);
    facts.side = TradeText::side(figure.side);
    facts.source = text(figure.source);
    facts.link = text(figure.link);
    facts.note = text(figure.note);
    facts.isLow = figure.isLow;
    const QString unit = text(figure.unit);
    if (figure.isWithheld) {
        facts.value = tr("withheld");
    } else {
        facts.value = figure.hasUsd() ? TradeText::money(figure.usd) : tr("no rate to US dollars");
        if (!unit.startsWith(QLatin1String("USD")))
            facts.original = TradeText::original(figure.value, table.texts[figure.unit]);
    }
    return facts;
}

TradeFacts TradeView::factsOf(const TradeRow &row) const
{
    const geodata::TradeTable &table = book().table();
    TradeFacts facts;
    facts.id = toId(table, row);
    facts.country = QString::fromStdString(table.countries[row.country]);
    facts.power = QString::fromStdString(table.powers[row.power]);
    facts.title = titleOf(facts.country, facts.power, row.flow);
    facts.year = QString::number(row.year);
    facts.isOtherYear = row.isOtherYear;
    facts.value =
        row.choice.hasFigure() ? TradeText::moneyRange(row.choice.amount.usd, row.choice.upper.usd) : tr("withheld");
    const auto isChosen = [&row](std::uint32_t index) {
        const auto is = [index](const geodata::TradeAmount &amount) {
            return amount.figure == index || amount.second == index;
        };
        return row.choice.hasFigure() && (is(row.choice.amount) || is(row.choice.upper));
    };
    for (const std::uint32_t index : book().figuresOf(row.country, row.power, row.year)) {
        TradeFigureFacts figure = figureFacts(index);
        figure.isChosen = isChosen(index);
        facts.figures.append(std::move(figure));
    }
    std::ranges::stable_sort(facts.figures, std::ranges::greater(), &TradeFigureFacts::isChosen);
    if (!facts.figures.isEmpty()) {
        const TradeFigureFacts &first = facts.figures.front();
        facts.reporter = tr("%1, %2", "a reporter and on which side they stand").arg(first.reporter, first.side);
    }
    QStringList remarks;
    if (row.choice.hasFigure() && m_flows.isRange) {
        facts.reporter.clear(); // several
        remarks.append(row.choice.amount == row.choice.upper ? tr("only one count is known")
                                                             : tr("from the lowest to the highest count"));
    } else if (row.choice.hasFigure() && row.choice.amount.isSum()) {
        remarks.append(tr("exports and imports added up"));
    }
    if (row.choice.amount.isLow || row.choice.upper.isLow)
        remarks.append(tr("of low confidence"));
    if (row.isOtherYear)
        remarks.append(tr("not of %1").arg(year()));
    facts.remarks = remarks.join(QStringLiteral(", "));
    if (const auto gap = book().gapOf(row.country, row.power, row.year, row.flow)) {
        const bool isPowerMore = gap->usd() >= 0;
        const QString name = isPowerMore ? m_atlas.powerName(facts.power, m_language) : countryName(facts.country);
        const double ratio = isPowerMore ? gap->ratio() : 1 / gap->ratio();
        facts.gap =
            tr("%1 counts %2 more: %3").arg(name, TradeText::money(std::abs(gap->usd())), TradeText::ratio(ratio));
    }
    return facts;
}

TradeFacts TradeView::facts(const QString &id) const
{
    if (!hasTable() || id.isEmpty())
        return {};
    const geodata::TradeTable &table = book().table();
    const TradeRow *found = nullptr;
    for (const TradeRow &row : m_result.rows) {
        const QString rowId = toId(table, row);
        if (rowId == id)
            return factsOf(row);
        if (!found && rowId.startsWith(id + QLatin1Char('/')))
            found = &row;
    }
    if (!found)
        return factsWithoutRow(id);
    TradeFacts facts = factsOf(*found);
    facts.id = id;
    facts.title = titleOf(facts.country, facts.power, TradeFlow::Turnover);
    return facts;
}

TradeFacts TradeView::factsWithoutRow(const QString &id) const
{
    const QStringList parts = id.split(QLatin1Char('/'));
    if (parts.size() != 2 || !m_pairCountries.contains(parts.front()) || !m_pairPowers.contains(parts.back()))
        return {};
    TradeFacts facts;
    facts.id = id;
    facts.country = parts.front();
    facts.power = parts.back();
    facts.title = titleOf(facts.country, facts.power, TradeFlow::Turnover);
    facts.value = tr("no data");
    const int shown = yearOf(facts.power);
    facts.year = QString::number(shown);
    const auto country = book().countryOf(facts.country.toStdString());
    const auto power = book().powerOf(facts.power.toStdString());
    if (country && power) {
        for (const std::uint32_t index : book().figuresOf(*country, *power, shown))
            facts.figures.append(figureFacts(index));
    }
    return facts;
}

QString TradeView::heading() const
{
    return tr("Goods trade in %1, %2").arg(year()).arg(TradeText::basis(toBasis(m_trade.basis)));
}

int TradeView::ofOtherYears() const
{
    QSet<std::pair<std::uint16_t, std::uint16_t>> pairs;
    for (const TradeRow &row : m_result.rows) {
        if (row.isOtherYear && row.choice.hasFigure())
            pairs.insert({row.country, row.power});
    }
    return int(pairs.size());
}

QString TradeView::coverage() const
{
    QString text = tr("%1 of %n pairs have a figure", nullptr, pairs()).arg(figures());
    if (const int others = ofOtherYears(); others > 0)
        text += QStringLiteral(" · ") + tr("%n of another year", nullptr, others);
    if (leftOut() > 0)
        text += QStringLiteral(" · ") + tr("the %n largest flows, %1 not shown", nullptr, m_trade.top).arg(leftOut());
    return text;
}

QString TradeView::sources() const
{
    constexpr qsizetype MostNamed = 4;
    if (!hasTable())
        return {};
    const geodata::TradeTable &table = book().table();
    QStringList names; // of the largest figures first
    for (const TradeRow &row : m_result.rows) {
        for (const std::uint32_t figure : {row.choice.amount.figure, row.choice.upper.figure}) {
            if (row.choice.hasFigure() && figure != geodata::NoFigure)
                names.append(QString::fromStdString(table.texts[table.figures[figure].reporter]));
        }
    }
    names.removeDuplicates();
    if (names.isEmpty())
        return {};
    const qsizetype others = names.size() - MostNamed;
    if (others <= 0)
        return tr("Counted by %1").arg(names.join(QStringLiteral(", ")));
    return tr("Counted by %1 and %n others", nullptr, int(others))
        .arg(names.first(MostNamed).join(QStringLiteral(", ")));
}

QString TradeView::measureHeading() const
{
    const auto measure = toMeasure(m_trade.measure);
    if (!measure)
        return {};
    const QString power =
        m_trade.measurePower.isEmpty() ? tr("all powers") : m_atlas.powerName(m_trade.measurePower, m_language);
    switch (*measure) {
    case geodata::TradeMeasure::Total:
        return tr("Trade with %1").arg(power);
    case geodata::TradeMeasure::Share:
        return tr("Share of %1 in the trade with the powers").arg(power);
    case geodata::TradeMeasure::Balance:
        return tr("Balance with %1, part of the trade").arg(power);
    case geodata::TradeMeasure::Gap:
        return tr("Mirror gap with %1: one count over the other").arg(power);
    case geodata::TradeMeasure::Growth:
        return tr("Trade with %1 against the year before").arg(power);
    }
    return {};
}

QString TradeView::fillText(const QString &country) const
{
    const auto found = std::ranges::find(m_fills, country, &TradeFill::country);
    if (found == m_fills.end())
        return {};
    return measureHeading() + QStringLiteral(": ") + found->text +
           (found->remarks.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(found->remarks));
}

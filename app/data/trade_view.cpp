// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/trade_view.h"

#include "app/data/trade_text.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

using geodata::TradeBasis;
using geodata::TradeChoice;
using geodata::TradeFlow;
using geodata::TradeRow;

namespace {

std::vector<std::string> toStrings(const QStringList &list)
{
    std::vector<std::string> result;
    result.reserve(std::size_t(list.size()));
    for (const QString &text : list)
        result.push_back(text.toStdString());
    return result;
}

/// Where flows of a country or power end: where the atlas says, else in the middle of its land.
geodata::WorldPoint endOf(const AtlasHandle &handle, const QString &code)
{
    const auto &ends = handle.atlas->manifest.ends;
    if (const auto found = ends.find(code.toStdString()); found != ends.end())
        return geodata::toWorld(found->second);
    QString country = code;
    for (const geodata::Power &power : handle.atlas->manifest.powers) {
        if (power.id == code.toStdString() && !power.members.empty())
            country = QString::fromStdString(power.members.front());
    }
    const QRectF box = handle.boxOf(country);
    return geodata::toWorld({box.center().x(), box.center().y()});
}

/// The value of a row with its year where that is not the one shown.
QString labelOf(const TradeRow &row)
{
    const QString value = row.choice.hasFigure() ? TradeText::moneyRange(row.choice.amount.usd, row.choice.upper.usd)
                                                 : TradeView::tr("withheld");
    return row.isOtherYear ? TradeView::tr("%1 (%2)", "a value and its year").arg(value).arg(row.year) : value;
}

/// What a year has, for the timeline.
TradeYear toYear(int year, const geodata::TradeResult &result)
{
    TradeYear entry;
    entry.year = year;
    entry.figures = int(result.pairsWithFigure);
    entry.pairs = int(result.pairs);
    entry.usd = result.usd;
    entry.total =
        result.turnovers > 0
            ? TradeView::tr("%1 from %n pairs", nullptr, int(result.turnovers)).arg(TradeText::money(result.usd))
            : TradeView::tr("no figure");
    return entry;
}

} // namespace

TradeView::TradeView(QObject *parent) : QObject(parent) {}

void TradeView::setAtlas(const AtlasHandle &atlas)
{
    if (m_atlas == atlas)
        return;
    m_atlas = atlas;
    emit atlasChanged();
    surveyYears();
    update();
    emit yearsChanged();
}

void TradeView::setTrade(const SceneTrade &trade)
{
    if (m_trade == trade)
        return;
    SceneTrade before = m_trade;
    m_trade = trade;
    emit tradeChanged();
    before.pair = trade.pair; // a selection changes no figure
    if (before == trade)
        return;
    before.year = trade.year;
    before.measure = trade.measure;
    before.measurePower = trade.measurePower;
    const bool concernsAllYears = before != trade;
    if (concernsAllYears)
        surveyYears();
    update();
    if (concernsAllYears)
        emit yearsChanged();
}

void TradeView::setLanguage(const QString &language)
{
    if (m_language == language)
        return;
    m_language = language;
    emit languageChanged();
    emit shownChanged(); // the names in the facts
}

bool TradeView::hasTable() const
{
    return m_atlas.isLoaded() && !book().isEmpty();
}

int TradeView::firstYear() const
{
    return hasTable() ? book().firstYear() : 0;
}

int TradeView::lastYear() const
{
    return hasTable() ? book().lastYear() : 0;
}

int TradeView::year() const
{
    return hasTable() ? std::clamp(m_trade.year, firstYear(), lastYear()) : m_trade.year;
}

QStringList TradeView::states() const
{
    QStringList codes;
    if (!hasTable())
        return codes;
    codes.reserve(qsizetype(m_atlas.atlas->manifest.centralAsia.size()));
    for (const std::string &code : m_atlas.atlas->manifest.centralAsia)
        codes.append(QString::fromStdString(code));
    return codes;
}

bool TradeView::hasFill(TradeFill::Kind kind) const
{
    return std::ranges::contains(m_fills, kind, &TradeFill::kind);
}

geodata::TradeSelection TradeView::selection() const
{
    geodata::TradeSelection selection;
    selection.year = year();
    selection.basis = toBasis(m_trade.basis);
    selection.show = toShow(m_trade.show);
    selection.hasOlder = m_trade.hasOlder;
    selection.top = std::size_t(m_trade.top);
    for (const auto &[power, ownYear] : m_trade.powerYears.asKeyValueRange())
        selection.powerYears.emplace_back(power.toStdString(), ownYear);
    if (!m_atlas.isLoaded())
        return selection;
    selection.countries = m_trade.isRegion              ? std::vector{std::string(geodata::RegionCode)}
                          : m_trade.countries.isEmpty() ? m_atlas.atlas->manifest.centralAsia
                                                        : toStrings(m_trade.countries);
    selection.powers = toStrings(m_trade.powers.isEmpty() ? m_atlas.powers() : m_trade.powers);
    return selection;
}

void TradeView::surveyYears()
{
    m_pairCountries.clear();
    m_pairPowers.clear();
    m_years.clear();
    m_widths.clear();
    m_flows = {};
    if (!hasTable())
        return;
    const QString region = QString::fromLatin1(geodata::RegionCode.data());
    m_pairCountries.append(region);
    for (const std::string &country : m_atlas.atlas->manifest.centralAsia)
        m_pairCountries.append(QString::fromStdString(country));
    m_pairCountries += m_trade.countries;
    m_pairCountries.removeDuplicates();
    m_pairPowers = m_atlas.powers() + m_trade.powers;
    m_pairPowers.removeDuplicates();

    const geodata::TradeSelection chosen = selection();
    const geodata::TradeTable &table = book().table();
    m_flows.region = endOf(m_atlas, region);
    m_flows.scale.largestUsd = book().largestUsd(m_trade.isRegion);
    m_flows.isRange = chosen.basis == TradeBasis::Range;
    auto pairs = std::make_shared<QList<TradePair>>(m_pairCountries.size() * m_pairPowers.size());
    for (qsizetype i = 0; i < pairs->size(); ++i) {
        TradePair &pair = (*pairs)[i];
        pair.country = m_pairCountries[i / m_pairPowers.size()];
        pair.power = m_pairPowers[i % m_pairPowers.size()];
        pair.countryEnd = endOf(m_atlas, pair.country);
        pair.powerEnd = endOf(m_atlas, pair.power);
        // The shorter way round the world, so that no flow crosses the wrong ocean.
        pair.powerEnd.x -= std::round(pair.powerEnd.x - m_flows.region.x);
    }
    // The same rules as for what is shown, over all years; nothing is borrowed from another one.
    geodata::TradeSelection each = chosen;
    each.top = 0;
    each.hasOlder = false;
    each.powerYears.clear();
    for (each.year = firstYear(); each.year <= lastYear(); ++each.year) {
        const geodata::TradeResult result = selectTrade(book(), each);
        m_years.append(toYear(each.year, result));
        for (const TradeRow &row : result.rows) {
            TradePair &pair = (*pairs)[pairOf(QString::fromStdString(table.countries[row.country]),
                                              QString::fromStdString(table.powers[row.power]))];
            double &largest = row.flow == TradeFlow::ToPower     ? pair.exportsUsd
                              : row.flow == TradeFlow::FromPower ? pair.importsUsd
                                                                 : pair.turnoverUsd;
            // What is withheld has no width, but its line needs a way.
            largest = std::max(largest, row.choice.hasFigure() ? row.choice.upper.usd : m_flows.scale.thinnestUsd());
        }
    }
    m_flows.pairs = std::move(pairs);
    for (const double usd : m_flows.scale.steps())
        m_widths.append({m_flows.scale.widthPx(usd), TradeText::money(usd)});
}

int TradeView::pairOf(const QString &country, const QString &power) const
{
    return int(m_pairCountries.indexOf(country) * m_pairPowers.size() + m_pairPowers.indexOf(power));
}

QList<TradeFlowMark> TradeView::marksOf(const geodata::TradeResult &result) const
{
    const geodata::TradeTable &table = book().table();
    QList<TradeFlowMark> marks;
    marks.reserve(qsizetype(result.rows.size()));
    for (const TradeRow &row : result.rows) {
        TradeFlowMark mark;
        mark.id = toId(table, row);
        mark.country = QString::fromStdString(table.countries[row.country]);
        mark.power = QString::fromStdString(table.powers[row.power]);
        mark.flow = row.flow;
        mark.pair = pairOf(mark.country, mark.power);
        mark.isWithheld = !row.choice.hasFigure();
        mark.usd = mark.isWithheld ? 0 : row.choice.amount.usd;
        mark.upperUsd = mark.isWithheld ? 0 : row.choice.upper.usd;
        mark.isLow = row.choice.amount.isLow || row.choice.upper.isLow;
        mark.isOtherYear = row.isOtherYear;
        mark.label = labelOf(row);
        marks.append(std::move(mark));
    }
    return marks;
}

void TradeView::update()
{
    m_result = {};
    m_flows.marks.reset();
    m_fills.clear();
    m_classTexts.clear();
    m_powers.clear();
    m_hasLow = m_hasWithheld = m_hasZero = m_hasTurnover = m_hasDirections = false;
    if (hasTable()) {
        const geodata::TradeSelection chosen = selection();
        m_result = selectTrade(book(), chosen);
        m_flows.marks = std::make_shared<const QList<TradeFlowMark>>(marksOf(m_result));
        for (const std::string &power : chosen.powers)
            m_powers.append(QString::fromStdString(power));
        for (const TradeFlowMark &mark : m_flows.list()) {
            m_hasLow = m_hasLow || mark.isLow;
            m_hasWithheld = m_hasWithheld || mark.isWithheld;
            m_hasZero = m_hasZero || (!mark.isWithheld && mark.upperUsd == 0);
            m_hasTurnover = m_hasTurnover || mark.flow == TradeFlow::Turnover;
            m_hasDirections = m_hasDirections || mark.flow != TradeFlow::Turnover;
        }
        updateFills(chosen);
    }
    emit shownChanged();
}

void TradeView::updateFills(const geodata::TradeSelection &chosen)
{
    const auto measure = toMeasure(m_trade.measure);
    if (!measure)
        return;
    const std::string power = m_trade.measurePower.toStdString();
    const geodata::MeasureClasses classes = classesOf(book(), chosen, *measure, power);
    m_classTexts = TradeText::classes(*measure, classes);
    for (const std::string &country : m_atlas.atlas->manifest.centralAsia) {
        const geodata::MeasureValue value = measureOf(book(), chosen, country, *measure, power);
        TradeFill fill;
        fill.country = QString::fromStdString(country);
        fill.figures = value.figures;
        switch (value.state) {
        case TradeChoice::State::NoData:
            fill.kind = TradeFill::NoData;
            fill.text = tr("no data");
            break;
        case TradeChoice::State::Withheld:
            fill.kind = TradeFill::Withheld;
            fill.text = tr("withheld");
            break;
        case TradeChoice::State::Figure: {
            const bool isNothing = *measure == geodata::TradeMeasure::Total && value.value == 0;
            fill.kind = isNothing ? TradeFill::Zero : TradeFill::Value;
            fill.classIndex = int(classes.classOf(value.value));
            fill.text = *measure == geodata::TradeMeasure::Total ? TradeText::moneyRange(value.value, value.upper)
                                                                 : TradeText::measure(*measure, value.value);
            fill.remarks = tr("from %n powers' figures", nullptr, int(value.powers));
            if (value.isLow)
                fill.remarks += QStringLiteral(", ") + tr("one of low confidence");
            break;
        }
        }
        m_fills.append(std::move(fill));
    }
}

QPointF TradeView::placeOf(const QString &code) const
{
    const geodata::LonLat place = geodata::toLonLat(endOf(m_atlas, code));
    return {place.lon, place.lat};
}

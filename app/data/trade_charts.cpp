// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/trade_charts.h"

#include "app/data/comparison_text.h"
#include "app/data/trade_text.h"
#include "geodata/derive/trade_shares.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

using namespace geodata;

namespace {

QString textOf(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
}

} // namespace

void TradeCharts::setAtlas(const AtlasHandle &atlas)
{
    if (m_atlas == atlas)
        return;
    m_atlas = atlas;
    m_mostOf.clear();
    emit atlasChanged();
    update();
}

void TradeCharts::setArea(const QString &area)
{
    if (m_area == area)
        return;
    m_area = area;
    emit areaChanged();
    update();
}

void TradeCharts::setPowers(const QStringList &powers)
{
    if (m_powers == powers)
        return;
    m_powers = powers;
    emit powersChanged();
    update();
}

void TradeCharts::setYear(int year)
{
    if (m_year == year)
        return;
    m_year = year;
    emit yearChanged();
    update();
}

void TradeCharts::setBasis(const QString &basis)
{
    if (m_basis == basis)
        return;
    m_basis = basis;
    emit basisChanged();
    update();
}

void TradeCharts::setShow(const QString &show)
{
    if (m_show == show)
        return;
    m_show = show;
    m_mostOf.clear();
    emit showChanged();
    update();
}

void TradeCharts::setLanguage(const QString &language)
{
    if (m_language == language)
        return;
    m_language = language;
    emit languageChanged();
    update();
}

void TradeCharts::update()
{
    m_years.clear();
    m_states.clear();
    m_stateCodes.clear();
    m_lines.clear();
    m_bars.clear();
    m_index.clear();
    m_indexFacts = {};
    m_slices.clear();
    m_whole.clear();
    m_without.clear();
    m_shareYear = 0;
    if (m_atlas.isLoaded() && !book().isEmpty()) {
        m_shareYear = m_year == 0 ? book().lastYear() : std::clamp(m_year, book().firstYear(), book().lastYear());
        for (int year = book().firstYear(); year <= book().lastYear(); ++year)
            m_years.append(QString::number(year));
        updateLines();
        updateBars();
        updateSlices();
        updateIndex();
    }
    emit shownChanged();
}

TradeSelection TradeCharts::selection() const
{
    TradeSelection selection{.year = m_shareYear,
                             .basis = toBasis(m_basis),
                             .show = toShow(m_show),
                             .countries = m_atlas.atlas->manifest.centralAsia};
    for (const QString &power : m_powers.isEmpty() ? m_atlas.powers() : m_powers)
        selection.powers.push_back(power.toStdString());
    return selection;
}

QString TradeCharts::nameOf(const QString &id) const
{
    const QString name = ComparisonText(m_atlas, m_language).name(id.toStdString());
    return name.isEmpty() ? id : name;
}

ChartScale TradeCharts::moneyScale(double most) const
{
    ChartScale scale = scaleFor(most);
    for (int i = 0; i <= int(std::lround(scale.top / scale.step)); ++i)
        scale.marks.append(i == 0 ? QLocale().toString(0) : TradeText::money(i * scale.step));
    return scale;
}

ChartPoint TradeCharts::pointOf(const QString &label, const TradeChoice &choice) const
{
    ChartPoint point{.label = label,
                     .text = ComparisonText::state(choice.state == TradeChoice::State::Withheld ? CellState::Withheld
                                                                                                : CellState::NoData),
                     .state = choice.state == TradeChoice::State::Withheld ? QStringLiteral("withheld")
                                                                           : QStringLiteral("no data")};
    if (!choice.hasFigure())
        return point;
    const TradeTable &table = book().table();
    point.hasValue = true;
    point.state = QStringLiteral("value");
    point.value = choice.amount.usd;
    point.upper = choice.upper.usd;
    point.text = TradeText::moneyRange(point.value, point.upper);
    point.isLow = choice.amount.isLow || choice.upper.isLow;
    if (choice.amount == choice.upper)
        point.reporter = textOf(table.texts[table.figures[choice.amount.figure].reporter]);
    if (point.isLow)
        point.remarks = tr("of low confidence");
    return point;
}

double TradeCharts::mostOf(const std::string &area, const std::string &power)
{
    const auto known = m_mostOf.find({area, power});
    if (known != m_mostOf.end())
        return known->second;
    return m_mostOf[{area, power}] = largestUsd(book(), area, power, flowOf(toShow(m_show)));
}

void TradeCharts::updateLines()
{
    const TradeSelection asked = selection();
    double most = 0;
    for (const std::string &power : asked.powers) {
        ChartLine line{.id = QString::fromStdString(power), .name = nameOf(QString::fromStdString(power))};
        QList<bool> isCut;
        for (const SeriesPoint &year : seriesOf(book(), asked, power, m_area.toStdString())) {
            ChartPoint point = pointOf(QString::number(year.year), year.choice);
            if (year.isOtherReporter)
                point.remarks = QStringList{tr("counted by another than before"), point.remarks}.join(
                    point.remarks.isEmpty() ? QString() : QStringLiteral("; "));
            isCut.append(year.isOtherReporter);
            line.points.append(std::move(point));
        }
        line.runs = runsOf(line.points, isCut);
        most = std::max(most, mostOf(m_area.toStdString(), power));
        m_lines.append(std::move(line));
    }
    m_lineScale = moneyScale(most);
}

void TradeCharts::updateBars()
{
    const TradeSelection asked = selection();
    for (const std::string &code : asked.countries) {
        m_stateCodes.append(QString::fromStdString(code));
        m_states.append(nameOf(m_stateCodes.last()));
    }
    double most = 0;
    for (const std::string &power : asked.powers) {
        ChartLine line{.id = QString::fromStdString(power), .name = nameOf(QString::fromStdString(power))};
        for (const StateBar &bar : barsOf(book(), asked, power))
            line.points.append(pointOf(nameOf(textOf(bar.country)), bar.choice));
        m_bars.append(std::move(line));
        for (const std::string &code : asked.countries)
            most = std::max(most, mostOf(code, power));
    }
    m_barScale = moneyScale(most);
}

void TradeCharts::updateSlices()
{
    const Donut donut = donutOf(book(), m_area.toStdString(), selection().powers, m_shareYear, toBasis(m_basis));
    QStringList without;
    for (const std::string_view power : donut.out)
        without.append(nameOf(textOf(power)));
    m_without = without.join(QStringLiteral(", "));
    if (donut.slices.empty())
        return;
    m_whole = TradeText::money(donut.usd);
    for (const DonutSlice &slice : donut.slices)
        m_slices.append({textOf(slice.power), nameOf(textOf(slice.power)), TradeText::money(slice.usd),
                         TradeText::percent(slice.share, false), slice.share, slice.isLow});
    if (!donut.others.empty()) {
        QStringList others;
        for (const std::string_view power : donut.others)
            others.append(nameOf(textOf(power)));
        m_slices.append({QString(), tr("others: %1").arg(others.join(QStringLiteral(", "))),
                         TradeText::money(donut.othersUsd), TradeText::percent(donut.othersShare, false),
                         donut.othersShare, false});
    }
}

IndexFacts TradeCharts::factsOf(const MultivectorIndex &index) const
{
    const auto country = book().countryOf(m_area.toStdString());
    const TradeShares shares = sharesOf(book(), *country, powersIn(book()), index.year, toBasis(m_basis));
    QStringList in, out, remarks;
    for (const PowerShare &share : shares.in)
        in.append(tr("%1 %2", "a power and its share")
                      .arg(nameOf(QString::fromStdString(book().table().powers[share.power])),
                           TradeText::percent(share.share, false)));
    for (const std::string_view power : index.out)
        out.append(nameOf(textOf(power)));
    if (index.isLow)
        remarks.append(tr("of low confidence"));
    if (index.isWithheld)
        remarks.append(tr("the figure of one that is out is withheld"));
    return {index.year, QLocale().toString(index.value, 'f', 2), in.join(QStringLiteral(", ")),
            out.join(QStringLiteral(", ")), remarks.join(QStringLiteral("; "))};
}

void TradeCharts::updateIndex()
{
    if (m_area == textOf(RegionCode))
        return;
    ChartLine line{.name = tr("Multi-vector index")};
    QList<bool> isCut;
    const std::vector<MultivectorIndex> indices = multivectorIndices(book(), m_area.toStdString(), toBasis(m_basis));
    const MultivectorIndex *newest = nullptr;
    for (const MultivectorIndex &index : indices) {
        if (index.hasValue() && index.year <= m_shareYear)
            newest = &index;
        ChartPoint point{.label = QString::number(index.year),
                         .text = ComparisonText::state(CellState::NoData),
                         .state = QStringLiteral("no data"),
                         .isLow = index.isLow};
        if (index.hasValue()) {
            QStringList in;
            for (const std::string_view power : index.in)
                in.append(nameOf(textOf(power)));
            point.hasValue = true;
            point.state = QStringLiteral("value");
            point.value = point.upper = index.value;
            point.text = QLocale().toString(index.value, 'f', 2);
            point.remarks = tr("from the trade with %1").arg(in.join(QStringLiteral(", ")));
            if (index.isLow)
                point.remarks += QStringLiteral("; ") + tr("of low confidence");
        }
        isCut.append(index.isOfOtherPowers);
        line.points.append(std::move(point));
    }
    if (newest)
        m_indexFacts = factsOf(*newest);
    line.runs = runsOf(line.points, isCut);
    if (!line.runs.isEmpty())
        m_index = {std::move(line)};
}

ChartScale TradeCharts::indexScale()
{
    ChartScale scale{.top = 1, .step = 0.5};
    for (int i = 0; i <= 2; ++i)
        scale.marks.append(QLocale().toString(i * scale.step, 'f', i == 1 ? 1 : 0));
    return scale;
}

QString TradeCharts::heading() const
{
    if (m_years.isEmpty())
        return {};
    const TradeFlow flow = flowOf(toShow(m_show));
    const QString what = flow == TradeFlow::Turnover  ? tr("Trade turnover")
                         : flow == TradeFlow::ToPower ? tr("Exports to the powers")
                                                      : tr("Imports from the powers");
    return tr("%1, %2", "a flow and whose books").arg(what, TradeText::basis(toBasis(m_basis)));
}

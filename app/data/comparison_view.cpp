// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/comparison_view.h"

#include "app/data/comparison_tables.h"
#include "app/data/finding_text.h"
#include "app/data/trade_text.h"
#include "app/data/trade_view.h"

#include <algorithm>

using namespace geodata;

namespace {

QString textOf(std::string_view words)
{
    return QString::fromUtf8(words.data(), qsizetype(words.size()));
}

/// Where a value lies on a row's scale, 0..1.
double partOf(const ComparisonRow &row, double value)
{
    const double length = row.scaleMax - row.scaleMin;
    return length > 0 ? std::clamp((value - row.scaleMin) / length, 0.0, 1.0) : 0;
}

ComparedYear toYearMode(const QString &word)
{
    const auto found = std::ranges::find(ComparedYearWords, word.toStdString());
    return found == ComparedYearWords.end() ? ComparedYear::Latest
                                            : static_cast<ComparedYear>(found - ComparedYearWords.begin());
}

/// Who counted what a cell rests on, each once.
QString reportersOf(const ComparisonCell &cell)
{
    QStringList reporters;
    for (const CellFigure &figure : cell.figures)
        reporters.append(textOf(figure.reporter));
    reporters.removeDuplicates();
    reporters.removeAll(QString());
    return reporters.join(QStringLiteral(", "));
}

} // namespace

void ComparisonView::setAtlas(const AtlasHandle &atlas)
{
    if (m_atlas == atlas)
        return;
    m_comparison = {}; // looks into the old one
    m_atlas = atlas;
    emit atlasChanged();
    update();
}

void ComparisonView::setAsked(const SceneComparison &asked)
{
    if (m_asked == asked)
        return;
    m_asked = asked;
    emit askedChanged();
    update();
}

void ComparisonView::setBasis(const QString &basis)
{
    if (m_basis == basis)
        return;
    m_basis = basis;
    emit basisChanged();
    update();
}

void ComparisonView::setLanguage(const QString &language)
{
    if (m_language == language)
        return;
    m_language = language;
    emit languageChanged();
    update();
}

ComparisonRequest ComparisonView::request() const
{
    ComparisonRequest request{.area = area().toStdString(),
                              .yearMode = toYearMode(m_asked.yearMode),
                              .year = m_asked.year,
                              .basis = toBasis(m_basis)};
    for (const QString &power : m_asked.powers.isEmpty() ? m_atlas.powers() : m_asked.powers) {
        if (!std::ranges::contains(request.powers, power.toStdString()))
            request.powers.push_back(power.toStdString());
    }
    return request;
}

void ComparisonView::update()
{
    m_comparison = {};
    m_findings.clear();
    m_powers.clear();
    m_rows.clear();
    if (m_atlas.isLoaded()) {
        m_comparison = compare(*m_atlas.atlas, m_atlas.atlas->facts[m_atlas.viewpoint], request());
        const ComparisonText words(m_atlas, m_language);
        m_findings = FindingText(m_atlas, m_language).sentences(m_comparison);
        for (const std::string &power : m_comparison.request.powers)
            m_powers.append({QString::fromStdString(power), nameOf(words, QString::fromStdString(power))});
        for (const ComparisonRow &row : m_comparison.rows)
            m_rows.append(rowOf(words, row));
    }
    emit shownChanged();
}

QString ComparisonView::nameOf(const ComparisonText &words, const QString &id) const
{
    const QString name = words.name(id.toStdString());
    return name.isEmpty() ? id : name; // of a scene made for another atlas
}

ComparedRow ComparisonView::rowOf(const ComparisonText &words, const ComparisonRow &row) const
{
    ComparedRow shown;
    shown.id = textOf(wordOf(row));
    shown.name = ComparisonText::row(row);
    shown.mixed = ComparisonText::mixedYears(row);
    if (std::ranges::any_of(row.cells, &ComparisonCell::hasValue))
        shown.refusal = ComparisonText::refusal(row.barsRefused);
    shown.remarks = words.wholes(row).join(QStringLiteral("; "));
    shown.hasBars = row.hasBars();
    shown.zero = row.hasBars() ? partOf(row, 0) : 0;
    for (std::size_t column = 0; column < row.cells.size(); ++column)
        shown.cells.append(cellOf(words, row, column));
    return shown;
}

ComparedCell ComparisonView::cellOf(const ComparisonText &words, const ComparisonRow &row, std::size_t column) const
{
    const ComparisonCell &cell = row.cells[column];
    ComparedCell shown;
    shown.power = QString::fromStdString(m_comparison.request.powers[column]);
    shown.state = textOf(CellStateWords[static_cast<std::size_t>(cell.state)]);
    shown.text = words.value(row, cell);
    shown.hasValue = cell.hasValue();
    for (const CellFigure &figure : cell.alternatives)
        shown.alternatives.append(figureOf(words, row, figure));
    if (!cell.hasValue())
        return shown;
    if (row.kind != RowKind::Date) // which is its own period
        shown.period = ComparisonText::period(cell.period);
    shown.reporter = reportersOf(cell);
    shown.sources = words.sources(row, cell);
    for (const CellFigure &figure : cell.figures)
        shown.figures.append(figureOf(words, row, figure));
    for (const std::uint32_t corridor : cell.corridors)
        shown.parts.append(corridorName(corridor));
    shown.isLow = cell.isLow;
    shown.isOtherYear = cell.isOtherYear;
    shown.differsInYear = cell.differsInYear;
    shown.differsInReporter = cell.differsInReporter;
    shown.marks = ComparisonText::marks(cell);
    QStringList remarks = ComparisonText::markWords(cell);
    if (cell.otherCircle > 0)
        remarks.append(tr("and %n others, not with all five", "meetings", cell.otherCircle));
    shown.remarks = remarks.join(QStringLiteral("; "));
    shown.hasBar = row.hasBars();
    if (shown.hasBar) {
        const bool isRange = cell.value != cell.upper;
        const double begin = partOf(row, isRange ? cell.value : 0), end = partOf(row, cell.upper);
        shown.barFrom = std::min(begin, end);
        shown.barTo = std::max(begin, end);
    }
    return shown;
}

QString ComparisonView::corridorName(std::uint32_t row) const
{
    return textOf(nameIn(m_atlas.atlas->corridors.corridors[row].names, m_language.toStdString()));
}

ComparedFigure ComparisonView::figureOf(const ComparisonText &words, const ComparisonRow &row,
                                        const CellFigure &figure) const
{
    ComparedFigure shown;
    shown.value = words.figure(row, figure);
    shown.period = ComparisonText::period(figure.period);
    shown.reporter = textOf(figure.reporter);
    shown.source = textOf(figure.source);
    shown.link = textOf(figure.link);
    shown.note = textOf(figure.note);
    shown.isLow = figure.isLow;
    if (figure.side)
        shown.side = TradeText::side(*figure.side);
    if (figure.tradeFigure != NoFigure) {
        shown.subject = TradeView::flowName(m_atlas.atlas->tradeBook.table().figures[figure.tradeFigure].flow);
        if (!figure.isWithheld && !figure.unit.starts_with("USD"))
            shown.original = TradeText::original(figure.value, std::string(figure.unit));
    } else if (!figure.country.empty()) {
        shown.subject = nameOf(words, textOf(figure.country));
    }
    return shown;
}

QString ComparisonView::area() const
{
    const bool isState =
        m_atlas.isLoaded() && std::ranges::contains(m_atlas.atlas->manifest.centralAsia, m_asked.area.toStdString());
    return isState ? m_asked.area : textOf(RegionCode);
}

QString ComparisonView::title() const
{
    if (!m_atlas.isLoaded())
        return {};
    const QString name = nameOf(ComparisonText(m_atlas, m_language), area());
    return m_comparison.request.yearMode == ComparedYear::Latest || m_comparison.year == 0
               ? name
               : tr("%1, %2", "an area and a year").arg(name).arg(m_comparison.year);
}

QStringList ComparisonView::ids() const
{
    QStringList ids;
    for (const ComparedName &power : m_powers)
        ids.append(power.id);
    return ids;
}

QStringList ComparisonView::moved(int from, int to) const
{
    QStringList ids = this->ids();
    if (from >= 0 && from < ids.size() && to >= 0 && to < ids.size())
        ids.move(from, to);
    return ids;
}

QStringList ComparisonView::toggled(const QString &power) const
{
    QStringList ids = this->ids();
    if (!ids.contains(power))
        ids.append(power);
    else if (ids.size() > 1)
        ids.removeAll(power);
    return ids;
}

QList<ComparedName> ComparisonView::comparable() const
{
    QList<ComparedName> names;
    if (!m_atlas.isLoaded())
        return names;
    const ComparisonText words(m_atlas, m_language);
    for (const std::string &id : comparablePowers(*m_atlas.atlas))
        names.append({QString::fromStdString(id), nameOf(words, QString::fromStdString(id))});
    return names;
}

QList<ComparedName> ComparisonView::addable() const
{
    QList<ComparedName> names = comparable();
    names.removeIf([this](const ComparedName &name) { return ids().contains(name.id); });
    return names;
}

QList<ComparedName> ComparisonView::areas() const
{
    QList<ComparedName> names;
    if (!m_atlas.isLoaded())
        return names;
    const ComparisonText words(m_atlas, m_language);
    names.append({textOf(RegionCode), words.name(RegionCode)});
    for (const std::string &code : m_atlas.atlas->manifest.centralAsia)
        names.append({QString::fromStdString(code), nameOf(words, QString::fromStdString(code))});
    return names;
}

QList<int> ComparisonView::years() const
{
    QList<int> years;
    if (!m_atlas.isLoaded() || m_atlas.atlas->tradeBook.isEmpty())
        return years;
    for (int year = m_atlas.atlas->tradeBook.lastYear(); year >= m_atlas.atlas->tradeBook.firstYear(); --year)
        years.append(year);
    return years;
}

QStringList ComparisonView::sources() const
{
    QStringList sources;
    for (const ComparedRow &row : m_rows) {
        for (const ComparedCell &cell : row.cells)
            sources.append(cell.sources);
    }
    sources.removeDuplicates();
    return sources;
}

QString ComparisonView::csv() const
{
    return m_atlas.isLoaded() ? QString::fromStdString(comparisonCsv(m_comparison, *m_atlas.atlas)) : QString();
}

QString ComparisonView::text() const
{
    return m_atlas.isLoaded() ? QString::fromStdString(comparisonTable(m_comparison, m_atlas, m_language)) : QString();
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/trade_table_model.h"

#include "app/data/trade_text.h"

#include <QClipboard>
#include <QCollator>
#include <QGuiApplication>

#include <algorithm>
#include <cmath>

using geodata::TradeRow;

namespace {

/// As a spreadsheet reads it, whatever the language.
QString plain(double number)
{
    return std::isfinite(number) ? QString::number(number, 'g', 12) : QString();
}

/// A tab or line break within a text would start another cell.
QString cell(QString text)
{
    return text.replace(QLatin1Char('\t'), QLatin1Char(' ')).replace(QLatin1Char('\n'), QLatin1Char(' '));
}

/// What several figures say, each once.
QString joined(const QList<TradeFigureFacts> &figures, QString TradeFigureFacts::*member, const QString &separator)
{
    QStringList texts;
    for (const TradeFigureFacts &figure : figures) {
        if (!(figure.*member).isEmpty() && !texts.contains(figure.*member))
            texts.append(figure.*member);
    }
    return texts.join(separator);
}

} // namespace

void TradeTableModel::setView(TradeView *view)
{
    if (m_view == view)
        return;
    if (m_view)
        m_view->disconnect(this);
    m_view = view;
    if (m_view)
        connect(m_view, &TradeView::shownChanged, this, &TradeTableModel::update);
    update();
    emit viewChanged();
}

void TradeTableModel::setFollowing(bool isFollowing)
{
    if (m_isFollowing == isFollowing)
        return;
    m_isFollowing = isFollowing;
    emit isFollowingChanged();
    update();
}

int TradeTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

int TradeTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant TradeTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return row.texts.at(index.column());
    case CellsRole:
        return row.texts;
    case PairRole:
        return row.pair;
    case FlowRole:
        return row.flow;
    case PowerRole:
        return row.power;
    case IsQuietRole:
        return row.isQuiet;
    default:
        return {};
    }
}

QVariant TradeTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return header(section);
}

QHash<int, QByteArray> TradeTableModel::roleNames() const
{
    QHash<int, QByteArray> names = QAbstractTableModel::roleNames();
    names.insert(CellsRole, "cells");
    names.insert(PairRole, "pair");
    names.insert(FlowRole, "flow");
    names.insert(PowerRole, "power");
    names.insert(IsQuietRole, "isQuiet");
    return names;
}

QString TradeTableModel::header(int column) const
{
    switch (column) {
    case Power:
        return tr("Power");
    case State:
        return tr("State");
    case Flow:
        return tr("Flow");
    case Value:
        return tr("Value, USD");
    case Original:
        return tr("As printed");
    case Year:
        return tr("Year");
    case Reporter:
        return tr("Reporter");
    case Side:
        return tr("Side");
    case Confidence:
        return tr("Confidence");
    case Gap:
        return tr("Mirror gap");
    case Ratio:
        return tr("Ratio");
    default:
        return {};
    }
}

bool TradeTableModel::isNumeric(int column) const
{
    return column == Value || column == Year || column == Gap || column == Ratio;
}

TradeTableModel::Row TradeTableModel::rowFor(const TradeRow &row) const
{
    const TradeFacts facts = m_view->factsOf(row);
    QList<TradeFigureFacts> chosen;
    for (const TradeFigureFacts &figure : facts.figures) {
        if (figure.isChosen || !row.choice.hasFigure())
            chosen.append(figure);
    }
    const bool isRange = !(row.choice.amount == row.choice.upper);
    Row result;
    result.pair = facts.country + QLatin1Char('/') + facts.power;
    result.flow = facts.id;
    result.power = facts.power;
    result.isQuiet = !row.choice.hasFigure();
    result.texts.resize(ColumnCount);
    result.texts[Power] = m_view->powerName(facts.power);
    result.texts[State] = m_view->countryName(facts.country);
    result.texts[Flow] = m_view->flowName(row.flow);
    result.texts[Value] = facts.value;
    result.texts[Original] =
        joined(chosen, &TradeFigureFacts::original, isRange ? QStringLiteral(" – ") : QStringLiteral(" + "));
    result.texts[Year] = facts.year;
    result.texts[Reporter] = joined(chosen, &TradeFigureFacts::reporter, QStringLiteral(" – "));
    result.texts[Side] = joined(chosen, &TradeFigureFacts::side, QStringLiteral(" – "));
    result.plain = result.texts;
    if (row.choice.hasFigure()) {
        const bool isLow = row.choice.amount.isLow || row.choice.upper.isLow;
        result.texts[Confidence] = result.plain[Confidence] = isLow ? tr("low") : tr("normal");
        result.plain[Value] = plain(row.choice.amount.usd);
        if (isRange)
            result.plain[Value] += QStringLiteral("–") + plain(row.choice.upper.usd);
    }
    result.sortValues.resize(ColumnCount);
    for (const Column column : {Power, State, Flow, Original, Reporter, Side, Confidence}) {
        if (!result.texts.at(column).isEmpty())
            result.sortValues[column] = result.texts.at(column);
    }
    result.sortValues[Year] = row.year;
    if (row.choice.hasFigure())
        result.sortValues[Value] = row.choice.upper.usd;
    const geodata::TradeBook &book = m_view->atlas().atlas->tradeBook;
    if (const auto gap = book.gapOf(row.country, row.power, row.year, row.flow)) {
        result.texts[Gap] = TradeText::money(gap->usd());
        result.texts[Ratio] = TradeText::ratio(gap->ratio());
        result.plain[Gap] = plain(gap->usd());
        result.plain[Ratio] = plain(gap->ratio());
        result.sortValues[Gap] = gap->usd();
        if (!std::isnan(gap->ratio()))
            result.sortValues[Ratio] = gap->ratio();
    }
    return result;
}

void TradeTableModel::appendFlows()
{
    const std::vector<TradeRow> &rows = m_view->result().rows;
    m_unsorted.reserve(qsizetype(rows.size()));
    for (const TradeRow &row : rows)
        m_unsorted.append(rowFor(row));
}

void TradeTableModel::appendPairsWithoutData()
{
    geodata::TradeSelection selection = m_view->selection();
    selection.top = 0; // what is only left out has data
    const geodata::TradeBook &book = m_view->atlas().atlas->tradeBook;
    QSet<QString> known;
    for (const TradeRow &row : selectTrade(book, selection).rows)
        known.insert(
            QString::fromStdString(book.table().countries[row.country] + '/' + book.table().powers[row.power]));
    for (const std::string &country : selection.countries) {
        for (const std::string &power : selection.powers) {
            Row row;
            row.pair = QString::fromStdString(country + '/' + power);
            if (known.contains(row.pair))
                continue;
            row.power = QString::fromStdString(power);
            row.isQuiet = true;
            row.texts.resize(ColumnCount);
            row.texts[Power] = m_view->powerName(row.power);
            row.texts[State] = m_view->countryName(QString::fromStdString(country));
            row.texts[Value] = tr("no data");
            const int year = m_view->yearOf(row.power);
            row.texts[Year] = QString::number(year);
            row.plain = row.texts;
            row.sortValues.resize(ColumnCount);
            row.sortValues[Power] = row.texts.at(Power);
            row.sortValues[State] = row.texts.at(State);
            row.sortValues[Year] = year;
            m_unsorted.append(std::move(row));
        }
    }
}

void TradeTableModel::update()
{
    if (!m_isFollowing)
        return;
    beginResetModel();
    m_unsorted.clear();
    if (m_view && m_view->hasTable()) {
        appendFlows();
        appendPairsWithoutData();
    }
    order();
    endResetModel();
    emit rowsChanged();
}

void TradeTableModel::order()
{
    m_rows = m_unsorted;
    if (m_sortColumn < 0)
        return;
    QCollator collator;
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    const bool isNumber = isNumeric(m_sortColumn);
    const auto isLess = [&](const QVariant &a, const QVariant &b) {
        return isNumber ? a.toDouble() < b.toDouble() : collator.compare(a.toString(), b.toString()) < 0;
    };
    std::ranges::stable_sort(m_rows, [&](const Row &a, const Row &b) {
        const QVariant &first = a.sortValues.at(m_sortColumn);
        const QVariant &second = b.sortValues.at(m_sortColumn);
        if (!first.isValid() || !second.isValid())
            return first.isValid() && !second.isValid();
        return m_order == Qt::AscendingOrder ? isLess(first, second) : isLess(second, first);
    });
}

void TradeTableModel::sort(int column, Qt::SortOrder order)
{
    if (m_sortColumn == column && m_order == order)
        return;
    beginResetModel();
    m_sortColumn = column >= 0 && column < ColumnCount ? column : -1;
    m_order = order;
    this->order();
    endResetModel();
    emit sortingChanged();
    emit rowsChanged();
}

void TradeTableModel::cycleSort(int column)
{
    if (m_sortColumn != column)
        sort(column, Qt::AscendingOrder);
    else if (m_order == Qt::AscendingOrder)
        sort(column, Qt::DescendingOrder);
    else
        sort(-1, Qt::AscendingOrder);
}

QString TradeTableModel::pairAt(int row) const
{
    return row >= 0 && row < m_rows.size() ? m_rows.at(row).pair : QString();
}

QString TradeTableModel::flowAt(int row) const
{
    return row >= 0 && row < m_rows.size() ? m_rows.at(row).flow : QString();
}

int TradeTableModel::rowOf(const QString &id) const
{
    if (id.isEmpty())
        return -1;
    const auto found = std::ranges::find_if(m_rows, [&](const Row &row) { return row.flow == id || row.pair == id; });
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

QString TradeTableModel::text(int first, int last) const
{
    QStringList headers;
    headers.reserve(ColumnCount);
    for (int column = 0; column < ColumnCount; ++column)
        headers.append(column == Value ? tr("Value, USD million")
                       : column == Gap ? tr("Mirror gap, USD million")
                                       : header(column));
    QString text = headers.join(QLatin1Char('\t')) + QLatin1Char('\n');
    for (int i = std::max(first, 0); i <= last && i < m_rows.size(); ++i) {
        QStringList cells;
        cells.reserve(ColumnCount);
        for (const QString &plainText : m_rows.at(i).plain)
            cells.append(cell(plainText));
        text += cells.join(QLatin1Char('\t')) + QLatin1Char('\n');
    }
    return text;
}

void TradeTableModel::copy(int first, int last) const
{
    QGuiApplication::clipboard()->setText(text(first, last));
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "geodata/derive/comparison_rows.h"
#include "geodata/derive/trade_measure.h"
#include "geodata/derive/trade_series.h"
#include "geodata/derive/trade_shares.h"

#include <algorithm>

namespace geodata {
namespace {

constexpr std::string_view UsdMillion = "USD million";

CellState toState(TradeChoice::State state)
{
    return state == TradeChoice::State::Figure     ? CellState::Value
           : state == TradeChoice::State::Withheld ? CellState::Withheld
                                                   : CellState::NoData;
}

/// Makes the cells of one power.
class TradeCells
{
public:
    TradeCells(const TradeBook &book, std::uint16_t area, std::uint16_t power, TradeBasis basis)
        : m_book(book), m_area(area), m_power(power), m_basis(basis)
    {
    }

    /// Whether anybody has ever counted anything of the pair.
    bool isKnown() const
    {
        for (int year = m_book.firstYear(); year <= m_book.lastYear(); ++year) {
            if (!m_book.figuresOf(m_area, m_power, year).empty())
                return true;
        }
        return false;
    }

    ComparisonCell flow(TradeFlow flow, int year) const
    {
        const TradeChoice choice = choose(flow, year, m_basis);
        ComparisonCell cell = cellOf(choice.state, year);
        cell.value = choice.amount.usd;
        cell.upper = choice.upper.usd;
        rest(cell, {choice.amount, choice.upper});
        for (const std::uint32_t index : m_book.figuresOf(m_area, m_power, year)) {
            const TradeFigure &figure = m_book.table().figures[index];
            if (figure.flow == flow && !std::ranges::contains(cell.figures, index, &CellFigure::tradeFigure))
                cell.alternatives.push_back(figureOf(index));
        }
        return cell;
    }

    ComparisonCell balance(int year) const
    {
        const TradeChoice exports = choose(TradeFlow::ToPower, year, oneBasis(m_basis));
        const TradeChoice imports = choose(TradeFlow::FromPower, year, oneBasis(m_basis));
        if (!exports.hasFigure() || !imports.hasFigure())
            return cellOf(missingOf(exports, imports), year);
        ComparisonCell cell = cellOf(TradeChoice::State::Figure, year);
        set(cell, exports.amount.usd - imports.amount.usd, {exports.amount, imports.amount});
        return cell;
    }

    ComparisonCell share(std::span<const std::uint16_t> all, int year) const
    {
        const TradeShares shares = sharesOf(m_book, m_area, all, year, m_basis);
        const PowerShare *own = shares.of(m_power);
        if (!own || !shares.hasShares()) {
            const TradeChoice choice = choose(TradeFlow::Turnover, year, oneBasis(m_basis));
            return cellOf(choice.hasFigure() ? TradeChoice::State::NoData : choice.state, year);
        }
        ComparisonCell cell = cellOf(TradeChoice::State::Figure, year);
        set(cell, own->share, {own->turnover.amount});
        cell.isLow = shares.isLow;
        for (const PowerShare &each : shares.in)
            cell.of.emplace_back(m_book.table().powers[each.power]);
        return cell;
    }

    ComparisonCell change(int year) const
    {
        const auto change = changeOf(m_book, m_area, m_power, year, ComparedYears, oneBasis(m_basis));
        if (!change || !std::isfinite(change->part())) {
            const TradeChoice now = choose(TradeFlow::Turnover, year, oneBasis(m_basis));
            return cellOf(now.hasFigure() ? TradeChoice::State::NoData : now.state, year);
        }
        ComparisonCell cell = cellOf(TradeChoice::State::Figure, year);
        cell.period = {{.year = year - ComparedYears}, {.year = year}};
        set(cell, change->part(), {change->now.amount, change->before.amount});
        return cell;
    }

    ComparisonCell gap(int year, bool isRatio) const
    {
        const auto gap = m_book.gapOf(m_area, m_power, year, TradeFlow::Turnover);
        const double value = !gap ? 0 : isRatio ? gap->ratio() : gap->usd();
        if (!gap || !std::isfinite(value))
            return cellOf(missingOf(choose(TradeFlow::Turnover, year, TradeBasis::Power),
                                    choose(TradeFlow::Turnover, year, TradeBasis::Partner)),
                          year);
        ComparisonCell cell = cellOf(TradeChoice::State::Figure, year);
        set(cell, value, {gap->power, gap->partner});
        cell.byPower = gap->power.usd;
        cell.byArea = gap->partner.usd;
        return cell;
    }

private:
    TradeChoice choose(TradeFlow flow, int year, TradeBasis basis) const
    {
        return m_book.choose(m_area, m_power, year, flow, basis);
    }

    /// Why there is no value that would need both: what is missing is withheld, or it isn't there.
    static TradeChoice::State missingOf(const TradeChoice &one, const TradeChoice &other)
    {
        using enum TradeChoice::State;
        const bool isThere = one.state != NoData && other.state != NoData;
        return isThere && (one.state == Withheld || other.state == Withheld) ? Withheld : NoData;
    }

    static ComparisonCell cellOf(TradeChoice::State state, int year)
    {
        return {.state = toState(state), .period = periodOf(year)};
    }

    void set(ComparisonCell &cell, double value, std::initializer_list<TradeAmount> amounts) const
    {
        cell.value = cell.upper = value;
        rest(cell, amounts);
    }

    /// Names the figures that a cell rests on, each once.
    void rest(ComparisonCell &cell, std::initializer_list<TradeAmount> amounts) const
    {
        for (const TradeAmount &amount : amounts) {
            cell.isLow = cell.isLow || amount.isLow;
            for (const std::uint32_t index : {amount.figure, amount.second}) {
                if (index != NoFigure && !std::ranges::contains(cell.figures, index, &CellFigure::tradeFigure))
                    cell.figures.push_back(figureOf(index));
            }
        }
    }

    CellFigure figureOf(std::uint32_t index) const
    {
        const TradeTable &table = m_book.table();
        const TradeFigure &figure = table.figures[index];
        return {.value = figure.value,
                .usd = figure.usd,
                .unit = table.texts[figure.unit],
                .reporter = table.texts[figure.reporter],
                .source = table.texts[figure.source],
                .link = table.texts[figure.link],
                .note = table.texts[figure.note],
                .period = periodOf(figure.year),
                .side = figure.side,
                .isLow = figure.isLow,
                .isWithheld = figure.isWithheld,
                .tradeFigure = index};
    }

    const TradeBook &m_book;
    std::uint16_t m_area;
    std::uint16_t m_power;
    TradeBasis m_basis;
};

/// Makes the rows.
class TradeRowMaker
{
public:
    TradeRowMaker(const TradeBook &book, const ComparisonRequest &request, int year)
        : m_book(book), m_request(request), m_year(year), m_all(powersIn(book))
    {
        const auto area = book.countryOf(request.area);
        for (const std::string &id : request.powers) {
            const auto power = book.powerOf(id);
            m_powers.push_back(area && power ? std::optional(TradeCells(book, *area, *power, request.basis))
                                             : std::nullopt);
            if (m_powers.back() && !m_powers.back()->isKnown())
                m_powers.back().reset();
        }
    }

    std::vector<ComparisonRow> rows() const
    {
        const auto scaleOf = [this](TradeFlow flow) { return largestUsd(m_book, m_request.area, flow); };
        const double turnover = scaleOf(TradeFlow::Turnover), exports = scaleOf(TradeFlow::ToPower),
                     imports = scaleOf(TradeFlow::FromPower), either = std::max(exports, imports);
        const TradeBasis one = oneBasis(m_request.basis);
        using Cells = const TradeCells &;
        std::vector<ComparisonRow> rows;
        const auto flow = [](TradeFlow which) {
            return [which](Cells cells, int year) { return cells.flow(which, year); };
        };
        rows.push_back(row(RowId::Turnover, {0, turnover}, flow(TradeFlow::Turnover)));
        rows.push_back(row(RowId::Exports, {0, exports}, flow(TradeFlow::ToPower)));
        rows.push_back(row(RowId::Imports, {0, imports}, flow(TradeFlow::FromPower)));
        rows.push_back(
            row(RowId::Balance, {-either, either}, [](Cells cells, int year) { return cells.balance(year); }));
        rows.push_back(row(RowId::Share, {0, 1}, [this](Cells cells, int year) { return cells.share(m_all, year); }));
        rows.push_back(row(RowId::Change, {0, 0}, [](Cells cells, int year) { return cells.change(year); }));
        rows.push_back(
            row(RowId::Gap, {-turnover, turnover}, [](Cells cells, int year) { return cells.gap(year, false); }));
        rows.push_back(row(RowId::GapRatio, {0, 0}, [](Cells cells, int year) { return cells.gap(year, true); }));
        for (const RowId id : {RowId::Balance, RowId::Share, RowId::Change})
            std::ranges::find(rows, id, &ComparisonRow::id)->basis = one;
        return rows;
    }

private:
    template <typename CellIn>
    ComparisonRow row(RowId id, std::pair<double, double> scale, CellIn cellIn) const
    {
        ComparisonRow row{.id = id, .basis = m_request.basis, .scaleMin = scale.first, .scaleMax = scale.second};
        row.kind = id == RowId::Share || id == RowId::Change ? RowKind::Fraction
                   : id == RowId::GapRatio                   ? RowKind::Ratio
                                                             : RowKind::Money;
        row.unit = row.kind == RowKind::Money ? UsdMillion : row.kind == RowKind::Ratio ? "ratio" : "fraction";
        for (const auto &power : m_powers) {
            ComparisonCell cell = power ? inItsYear(*power, cellIn) : ComparisonCell();
            cell.unit = row.unit;
            row.cells.push_back(std::move(cell));
        }
        return row;
    }

    /// The cell of the comparison's year; of the newest that has a value where each has its own.
    template <typename CellIn>
    ComparisonCell inItsYear(const TradeCells &cells, CellIn cellIn) const
    {
        ComparisonCell asked = cellIn(cells, m_year);
        if (asked.hasValue() || m_request.yearMode != ComparedYear::Latest)
            return asked;
        for (int year = m_year - 1; year >= m_book.firstYear(); --year) {
            if (ComparisonCell older = cellIn(cells, year); older.hasValue()) {
                older.isOtherYear = true;
                return older;
            }
        }
        return asked;
    }

    const TradeBook &m_book;
    const ComparisonRequest &m_request;
    int m_year;
    std::vector<std::uint16_t> m_all;
    std::vector<std::optional<TradeCells>> m_powers; ///< none where nobody has ever counted anything
};

} // namespace

bool isTrade(RowId id)
{
    return id <= RowId::GapRatio;
}

std::vector<ComparisonRow> tradeRows(const TradeBook &book, const ComparisonRequest &request, int year)
{
    return TradeRowMaker(book, request, year).rows();
}

} // namespace geodata

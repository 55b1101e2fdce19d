// SPDX-License-Identifier: GPL-3.0-or-later
#include "geodata/derive/trade_measure.h"

#include "geodata/derive/trade_shares.h"

#include <algorithm>

namespace geodata {
namespace {

/// Adds what an amount is from, where it isn't there yet.
void addFigures(const TradeAmount &amount, std::vector<std::uint32_t> &figures)
{
    for (const std::uint32_t figure : {amount.figure, amount.second}) {
        if (figure != NoFigure && !std::ranges::contains(figures, figure))
            figures.push_back(figure);
    }
}

/// Sums up a measure over pairs, and notes what it is made of.
class Sum
{
public:
    void add(double part, double whole, std::initializer_list<TradeAmount> from)
    {
        m_part += part;
        m_whole += whole;
        ++m_powers;
        for (const TradeAmount &amount : from) {
            m_isLow = m_isLow || amount.isLow;
            addFigures(amount, m_figures);
        }
    }
    void noteMissing(const TradeChoice &choice)
    {
        m_isWithheld = m_isWithheld || choice.state == TradeChoice::State::Withheld;
    }

    std::size_t powers() const { return m_powers; }
    double ratio() const { return m_part / m_whole; }
    double part() const { return m_part; }
    double whole() const { return m_whole; }

    /// The measure where it has this value; NaN says that there is none, and then why.
    MeasureValue toValue(double value, double upper) const
    {
        if (!std::isnan(value))
            return {.state = TradeChoice::State::Figure,
                    .value = value,
                    .upper = upper,
                    .powers = m_powers,
                    .isLow = m_isLow,
                    .figures = m_figures};
        return {.state = m_isWithheld ? TradeChoice::State::Withheld : TradeChoice::State::NoData};
    }
    MeasureValue toValue(double value) const { return toValue(value, value); }

private:
    double m_part = 0;
    double m_whole = 0;
    std::size_t m_powers = 0;
    bool m_isLow = false;
    bool m_isWithheld = false;
    std::vector<std::uint32_t> m_figures;
};

/// A value that a division yields, or NaN where it yields no number.
double finite(double value)
{
    return std::isfinite(value) ? value : std::numeric_limits<double>::quiet_NaN();
}

/// Measures one state in one year.
class Measurer
{
public:
    Measurer(const TradeBook &book, std::uint16_t country, int year) : m_book(book), m_country(country), m_year(year) {}

    MeasureValue total(std::span<const std::uint16_t> powers, TradeBasis basis) const
    {
        Sum sum;
        for (const std::uint16_t power : powers) {
            const TradeChoice turnover = choose(power, m_year, TradeFlow::Turnover, basis);
            if (turnover.hasFigure())
                sum.add(turnover.amount.usd, turnover.upper.usd, {turnover.amount, turnover.upper});
            else
                sum.noteMissing(turnover);
        }
        const double none = std::numeric_limits<double>::quiet_NaN();
        return sum.powers() > 0 ? sum.toValue(sum.part(), sum.whole()) : sum.toValue(none);
    }

    /// Of `whose` in what all of `powers`, which it is one of, have.
    MeasureValue share(std::span<const std::uint16_t> powers, std::uint16_t whose, TradeBasis basis) const
    {
        const TradeChoice own = choose(whose, m_year, TradeFlow::Turnover, basis);
        if (!own.hasFigure())
            return {.state = own.state};
        const TradeShares shares = sharesOf(m_book, m_country, powers, m_year, basis);
        if (shares.hasShares()) {
            MeasureValue value{.state = own.state,
                               .value = shares.of(whose)->share,
                               .upper = shares.of(whose)->share,
                               .powers = shares.in.size(),
                               .isLow = shares.isLow};
            for (const PowerShare &each : shares.in)
                addFigures(each.turnover.amount, value.figures);
            return value;
        }
        return {.state = shares.isWithheld ? TradeChoice::State::Withheld : TradeChoice::State::NoData};
    }

    MeasureValue balance(std::span<const std::uint16_t> powers, TradeBasis basis) const
    {
        Sum sum;
        for (const std::uint16_t power : powers) {
            const TradeChoice exports = choose(power, m_year, TradeFlow::ToPower, basis);
            const TradeChoice imports = choose(power, m_year, TradeFlow::FromPower, basis);
            if (exports.hasFigure() && imports.hasFigure()) {
                sum.add(exports.amount.usd - imports.amount.usd, exports.amount.usd + imports.amount.usd,
                        {exports.amount, imports.amount});
            } else {
                sum.noteMissing(exports);
                sum.noteMissing(imports);
            }
        }
        return sum.toValue(finite(sum.ratio()));
    }

    MeasureValue gap(std::span<const std::uint16_t> powers) const
    {
        Sum sum;
        for (const std::uint16_t power : powers) {
            if (const auto both = m_book.gapOf(m_country, power, m_year, TradeFlow::Turnover)) {
                sum.add(both->power.usd, both->partner.usd, {both->power, both->partner});
            } else {
                sum.noteMissing(choose(power, m_year, TradeFlow::Turnover, TradeBasis::Power));
                sum.noteMissing(choose(power, m_year, TradeFlow::Turnover, TradeBasis::Partner));
            }
        }
        return sum.toValue(sum.ratio()); // infinite where the state counts nothing, as a MirrorGap is
    }

    MeasureValue growth(std::span<const std::uint16_t> powers, TradeBasis basis) const
    {
        Sum sum;
        for (const std::uint16_t power : powers) {
            if (const auto change = changeOf(m_book, m_country, power, m_year, 1, basis)) {
                const TradeAmount &now = change->now.amount, &before = change->before.amount;
                sum.add(now.usd - before.usd, before.usd, {now, before});
                continue;
            }
            const TradeChoice now = choose(power, m_year, TradeFlow::Turnover, basis);
            sum.noteMissing(now.hasFigure() ? choose(power, m_year - 1, TradeFlow::Turnover, basis) : now);
        }
        return sum.toValue(finite(sum.ratio()));
    }

private:
    TradeChoice choose(std::uint16_t power, int year, TradeFlow flow, TradeBasis basis) const
    {
        return m_book.choose(m_country, power, year, flow, basis);
    }

    const TradeBook &m_book;
    std::uint16_t m_country;
    int m_year;
};

/// The powers that a measure is from: all of the selection, or one alone; of a share always all, with the one.
std::vector<std::uint16_t> powersOf(const TradeBook &book, const TradeSelection &selection, TradeMeasure measure,
                                    std::string_view power)
{
    std::vector<std::uint16_t> powers;
    powers.reserve(selection.powers.size() + 1);
    const auto add = [&](std::string_view id) {
        if (const auto index = book.powerOf(id); index && !std::ranges::contains(powers, *index))
            powers.push_back(*index);
    };
    if (power.empty() || measure == TradeMeasure::Share)
        std::ranges::for_each(selection.powers, add);
    add(power);
    return powers;
}

/// The rungs of a ladder of round numbers: 1, 2, 5, 10, 20 …
double rung(int number)
{
    constexpr std::array Steps{1.0, 2.0, 5.0};
    const int decade = number >= 0 ? number / 3 : (number - 2) / 3;
    return Steps[static_cast<std::size_t>(number - 3 * decade)] * std::pow(10.0, decade);
}

/// The rung that is nearest to a value above zero, by ratio.
int nearestRung(double value)
{
    int number = 3 * static_cast<int>(std::floor(std::log10(value)));
    while (value * value > rung(number) * rung(number + 1))
        ++number;
    return number;
}

/// Round bounds that part values above zero into five classes of about as many.
std::array<double, 4> roundBounds(std::vector<double> values)
{
    std::array<double, 4> bounds{};
    std::ranges::sort(values);
    int last = -1; // without any value: 1, 2, 5, 10
    for (std::size_t i = 0; i < bounds.size(); ++i) {
        if (values.empty())
            ++last;
        else if (const int number = nearestRung(values[values.size() * (i + 1) / 5]); i == 0)
            last = number;
        else
            last = std::max(number, last + 1);
        bounds[i] = rung(last);
    }
    return bounds;
}

/// All totals of all years, whatever the basis: the lowest and the highest that anybody counts.
std::vector<double> totalsOf(const TradeBook &book, const TradeSelection &selection, std::string_view power)
{
    std::vector<double> totals;
    TradeSelection asked = selection;
    asked.basis = TradeBasis::Range;
    for (const std::string &country : selection.countries) {
        for (asked.year = book.firstYear(); asked.year <= book.lastYear(); ++asked.year) {
            const MeasureValue total = measureOf(book, asked, country, TradeMeasure::Total, power);
            for (const double value : {total.value, total.upper}) {
                if (value > 0)
                    totals.push_back(value);
            }
        }
    }
    return totals;
}

} // namespace

std::optional<TradeChange> changeOf(const TradeBook &book, std::uint16_t country, std::uint16_t power, int year,
                                    int years, TradeBasis basis)
{
    const TradeChange change{.before = book.choose(country, power, year - years, TradeFlow::Turnover, basis),
                             .now = book.choose(country, power, year, TradeFlow::Turnover, basis)};
    const auto reporterOf = [&book](const TradeChoice &choice) {
        return book.table().figures[choice.amount.figure].reporter;
    };
    const bool isWhole = change.before.hasFigure() && change.now.hasFigure();
    return isWhole && reporterOf(change.before) == reporterOf(change.now) ? std::optional(change) : std::nullopt;
}

std::size_t MeasureClasses::classOf(double value) const
{
    const double wanted = isRatio && value < 1 ? 1 / value : value;
    return static_cast<std::size_t>(std::ranges::upper_bound(bounds, wanted) - bounds.begin());
}

MeasureValue measureOf(const TradeBook &book, const TradeSelection &selection, std::string_view country,
                       TradeMeasure measure, std::string_view power)
{
    const auto row = book.countryOf(country);
    if (!row)
        return {};
    const std::vector<std::uint16_t> powers = powersOf(book, selection, measure, power);
    const Measurer measurer(book, *row, selection.year);
    switch (measure) {
    case TradeMeasure::Total:
        return measurer.total(powers, selection.basis);
    case TradeMeasure::Share:
        if (const auto whose = book.powerOf(power))
            return measurer.share(powers, *whose, oneBasis(selection.basis));
        return {};
    case TradeMeasure::Balance:
        return measurer.balance(powers, oneBasis(selection.basis));
    case TradeMeasure::Gap:
        return measurer.gap(powers);
    case TradeMeasure::Growth:
        return measurer.growth(powers, oneBasis(selection.basis));
    }
    return {};
}

MeasureClasses classesOf(const TradeBook &book, const TradeSelection &selection, TradeMeasure measure,
                         std::string_view power)
{
    switch (measure) {
    case TradeMeasure::Share:
        return {.bounds = {0.1, 0.2, 0.35, 0.5}};
    case TradeMeasure::Balance:
        return {.bounds = {-0.5, -0.15, 0.15, 0.5}};
    case TradeMeasure::Gap:
        return {.bounds = {1.1, 1.5, 2, 4}, .isRatio = true};
    case TradeMeasure::Growth:
        return {.bounds = {-0.1, 0, 0.1, 0.3}};
    case TradeMeasure::Total:
        break;
    }
    return {.bounds = roundBounds(totalsOf(book, selection, power))};
}

} // namespace geodata

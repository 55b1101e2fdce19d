// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command_line.h"

#include "app/cli/console.h"
#include "app/cli/table.h"
#include "geodata/derive/trade_selection.h"

#include <QCoreApplication>

#include <algorithm>
#include <format>
#include <set>

using namespace geodata;

namespace {

/// A flow as the table's own file has it.
std::string_view nameOf(TradeFlow flow)
{
    constexpr std::array<std::string_view, 3> Names{"turnover", "country_to_power", "power_to_country"};
    return Names[static_cast<std::size_t>(flow)];
}

std::string_view nameOf(ReporterSide side)
{
    constexpr std::array<std::string_view, 3> Names{"country", "power", "third"};
    return Names[static_cast<std::size_t>(side)];
}

/// What was converted or added up has no more than three decimals to tell.
std::string rounded(double value)
{
    return plain(std::round(value * 1000) / 1000);
}

/// Which states and powers a command is about, as the table and the atlas name them.
struct Codes
{
    std::vector<std::string> countries; ///< without the region
    std::vector<std::string> powers;
};

/// Those of the atlas, in its order of display; then those that only the table knows.
Codes codesOf(const Atlas &atlas)
{
    Codes codes{.countries = atlas.manifest.centralAsia, .powers = {}};
    codes.powers.reserve(atlas.manifest.powers.size());
    for (const Power &power : atlas.manifest.powers)
        codes.powers.push_back(power.id);
    const auto addMissing = [](std::vector<std::string> &known, const std::vector<std::string> &more) {
        for (const std::string &code : more) {
            if (code != RegionCode && !std::ranges::contains(known, code))
                known.push_back(code);
        }
    };
    addMissing(codes.countries, atlas.trade.countries);
    addMissing(codes.powers, atlas.trade.powers);
    return codes;
}

/// Keeps of the codes what the command asks for; the error if it asks for what there is not.
std::expected<Codes, Error> askedFor(const TradeCommand &command, const Atlas &atlas)
{
    const std::string file = atlas.manifest.tradeFile.empty() ? atlas.path.string() : atlas.manifest.tradeFile.string();
    if (atlas.tradeBook.isEmpty())
        return std::unexpected(
            Error{.file = file,
                  .problem = {QT_TRANSLATE_NOOP("geodata", "has no trade figures")},
                  .wayOut = {QT_TRANSLATE_NOOP("geodata", "name a table of them under “trade” in the atlas.json")}});
    Codes codes = codesOf(atlas);
    const auto keep = [&](std::vector<std::string> &known, const QString &wanted, const char *problem,
                          std::string_view also) -> std::optional<Error> {
        const std::string code = wanted.toStdString();
        if (code.empty())
            return {};
        if (code != also && !std::ranges::contains(known, code)) {
            if (!also.empty())
                known.emplace_back(also);
            return Error{.file = file,
                         .problem = {problem, {code}},
                         .wayOut = {QT_TRANSLATE_NOOP("geodata", "name one of these: {0}"), {joined(known)}}};
        }
        known = {code};
        return {};
    };
    if (command.isRegion)
        codes.countries = {std::string(RegionCode)};
    if (const auto error =
            keep(codes.countries, command.country, QT_TRANSLATE_NOOP("geodata", "has no state {0}"), RegionCode))
        return std::unexpected(*error);
    if (const auto error = keep(codes.powers, command.power, QT_TRANSLATE_NOOP("geodata", "has no power {0}"), {}))
        return std::unexpected(*error);
    const int first = atlas.tradeBook.firstYear();
    const int last = atlas.tradeBook.lastYear();
    if (command.year && (*command.year < first || *command.year > last))
        return std::unexpected(Error{.file = file,
                                     .problem = {QT_TRANSLATE_NOOP("geodata", "has no figures for the year {0}"),
                                                 {std::to_string(*command.year)}},
                                     .wayOut = {QT_TRANSLATE_NOOP("geodata", "name a year from {0} to {1}"),
                                                {std::to_string(first), std::to_string(last)}}});
    return codes;
}

/// Prints what is chosen, as a picture of the same selection would show it.
class ChosenTable
{
public:
    ChosenTable(const Atlas &atlas, const TradeSelection &selection)
        : m_table(atlas.trade), m_book(atlas.tradeBook), m_selection(selection)
    {
        CsvLine line;
        for (const std::string_view column : Columns)
            line << column;
        for (const std::string &column : m_table.extraColumns)
            line << column;
        m_text = line.take();
    }

    /// Adds what the selection has for a year.
    void add(int year, bool saysNoData)
    {
        m_selection.year = year;
        const TradeResult result = selectTrade(m_book, m_selection);
        std::set<std::pair<std::string, std::string>> seen;
        for (const TradeRow &row : result.rows) {
            add(row);
            seen.emplace(m_table.countries[row.country], m_table.powers[row.power]);
        }
        if (!saysNoData)
            return;
        for (const std::string &country : m_selection.countries) {
            for (const std::string &power : m_selection.powers) {
                if (!seen.contains({country, power}))
                    addNoData(country, power);
            }
        }
    }

    const std::string &text() const { return m_text; }

private:
    static constexpr std::array<std::string_view, 18> Columns{
        "country",  "power", "flow",       "year",   "usd_million",     "upper_usd_million", "state",  "value", "unit",
        "reporter", "side",  "confidence", "is_sum", "gap_usd_million", "gap_ratio",         "source", "link",  "note"};

    /// The figures a row is from; of what is withheld, the rows that say so.
    std::vector<std::uint32_t> figuresOf(const TradeRow &row) const
    {
        std::vector<std::uint32_t> figures;
        const auto add = [&](std::uint32_t figure) {
            if (figure != NoFigure && !std::ranges::contains(figures, figure))
                figures.push_back(figure);
        };
        for (const TradeAmount &amount : {row.choice.amount, row.choice.upper}) {
            add(amount.figure);
            add(amount.second);
        }
        if (row.choice.hasFigure())
            return figures;
        for (const std::uint32_t i : m_book.figuresOf(row.country, row.power, row.year)) {
            const TradeFigure &figure = m_table.figures[i];
            if (figure.isWithheld && figure.flow == row.flow && isOfBasis(figure.side))
                add(i);
        }
        return figures;
    }

    bool isOfBasis(ReporterSide side) const
    {
        switch (m_selection.basis) {
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

    /// What the figures say in one column, each word once.
    template <typename Of>
    static std::string allOf(const std::vector<std::uint32_t> &figures, Of of)
    {
        std::vector<std::string> words;
        for (const std::uint32_t figure : figures) {
            if (std::string word(of(figure)); !word.empty() && !std::ranges::contains(words, word))
                words.push_back(std::move(word));
        }
        std::string all;
        for (const std::string &word : words)
            all += (all.empty() ? "" : "; ") + word;
        return all;
    }

    void add(const TradeRow &row)
    {
        const TradeChoice &choice = row.choice;
        const std::vector<std::uint32_t> figures = figuresOf(row);
        const auto words = [&](std::uint32_t TradeFigure::*column) {
            return allOf(figures, [&](std::uint32_t i) { return m_table.texts[m_table.figures[i].*column]; });
        };
        const auto gap = m_book.gapOf(row.country, row.power, row.year, row.flow);
        const bool isLow = choice.amount.isLow || choice.upper.isLow;
        const bool isSum = choice.amount.isSum() || choice.upper.isSum();
        CsvLine line;
        line << m_table.countries[row.country] << m_table.powers[row.power] << nameOf(row.flow)
             << std::to_string(row.year) << rounded(choice.amount.usd) << rounded(choice.upper.usd)
             << (choice.hasFigure() ? "figure" : "withheld") << valueOf(choice) << words(&TradeFigure::unit)
             << words(&TradeFigure::reporter)
             << allOf(figures, [&](std::uint32_t i) { return nameOf(m_table.figures[i].side); })
             << (!choice.hasFigure() ? ""
                 : isLow             ? "low"
                                     : "normal")
             << (!choice.hasFigure() ? ""
                 : isSum             ? "yes"
                                     : "no")
             << (gap ? rounded(gap->usd()) : "") << (gap ? rounded(gap->ratio()) : "") << words(&TradeFigure::source)
             << words(&TradeFigure::link) << words(&TradeFigure::note);
        for (std::size_t column = 0; column < m_table.extraColumns.size(); ++column)
            line << allOf(figures, [&](std::uint32_t i) {
                return m_table.texts[m_table.extras[i * m_table.extraColumns.size() + column]];
            });
        m_text += line.take();
    }

    /// The amount as printed, in its own unit; empty where it is from figures in several, or a range.
    std::string valueOf(const TradeChoice &choice) const
    {
        if (!choice.hasFigure() || choice.amount != choice.upper)
            return {};
        const TradeFigure &figure = m_table.figures[choice.amount.figure];
        if (!choice.amount.isSum())
            return plain(figure.value);
        const TradeFigure &second = m_table.figures[choice.amount.second];
        return figure.unit == second.unit ? rounded(figure.value + second.value) : std::string();
    }

    void addNoData(std::string_view country, std::string_view power)
    {
        CsvLine line;
        // In directions, neither of them nor a turnover is there.
        line << country << power << flowAskedFor() << std::to_string(m_selection.year) << "" << "" << "no data";
        constexpr std::size_t Said = 7;
        for (std::size_t i = Said; i < Columns.size() + m_table.extraColumns.size(); ++i)
            line << "";
        m_text += line.take();
    }

    std::string_view flowAskedFor() const
    {
        switch (m_selection.show) {
        case TradeShow::Exports:
            return nameOf(TradeFlow::ToPower);
        case TradeShow::Imports:
            return nameOf(TradeFlow::FromPower);
        case TradeShow::Turnover:
            return nameOf(TradeFlow::Turnover);
        case TradeShow::Directions:
            break;
        }
        return {};
    }

    const TradeTable &m_table;
    const TradeBook &m_book;
    TradeSelection m_selection;
    std::string m_text;
};

/// The table as it was read, with what each figure is worth in US dollars.
std::string rawTable(const TradeTable &table, const Codes &codes, const TradeCommand &command)
{
    CsvLine header;
    for (const char *column : {"country", "power", "year", "flow", "value", "unit", "usd_million", "reporter", "side",
                               "confidence", "source", "link", "note"})
        header << column;
    for (const std::string &column : table.extraColumns)
        header << column;
    std::string all = header.take();
    const bool hasAllCountries = command.country.isEmpty() && !command.isRegion;
    for (std::size_t i = 0; i < table.figures.size(); ++i) {
        const TradeFigure &figure = table.figures[i];
        const std::string &country = table.countries[figure.country];
        const std::string &power = table.powers[figure.power];
        if ((!hasAllCountries && !std::ranges::contains(codes.countries, country)) ||
            !std::ranges::contains(codes.powers, power) || (command.year && figure.year != *command.year))
            continue;
        const auto word = [&](std::uint32_t index) -> const std::string & { return table.texts[index]; };
        CsvLine line;
        line << country << power << std::to_string(figure.year) << nameOf(figure.flow)
             << (figure.isWithheld ? "withheld" : plain(figure.value)) << word(figure.unit) << rounded(figure.usd)
             << word(figure.reporter) << nameOf(figure.side) << (figure.isLow ? "low" : "normal") << word(figure.source)
             << word(figure.link) << word(figure.note);
        for (std::size_t column = 0; column < table.extraColumns.size(); ++column)
            line << word(table.extras[i * table.extraColumns.size() + column]);
        all += line.take();
    }
    return all;
}

} // namespace

int runTrade(const TradeCommand &command, const ReadOptions &readOptions)
{
    const auto handle = openTable(command.atlas, {}, readOptions);
    if (!handle)
        return 1;
    const Atlas &atlas = *handle->atlas;
    const auto codes = askedFor(command, atlas);
    if (!codes) {
        complain(codes.error());
        return 1;
    }
    if (command.hasAllFigures)
        return printTable(rawTable(atlas.trade, *codes, command));
    ChosenTable table(atlas, {.basis = command.basis,
                              .show = command.show,
                              .countries = codes->countries,
                              .powers = codes->powers,
                              .hasOlder = command.hasOlder,
                              .top = command.top});
    if (command.year) {
        table.add(*command.year, command.top == 0); // what lies beyond the top is not without data
        return printTable(table.text());
    }
    for (int year = atlas.tradeBook.firstYear(); year <= atlas.tradeBook.lastYear(); ++year)
        table.add(year, false);
    return printTable(table.text());
}

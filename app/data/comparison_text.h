// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/data/atlas_handle.h"
#include "geodata/derive/comparison.h"

#include <QCoreApplication>

/// Writes what a comparison holds for people, in the interface's language and number format; names of powers and
/// states in the language given. Panel and command line use the same words.
class ComparisonText
{
    Q_DECLARE_TR_FUNCTIONS(ComparisonText)

public:
    ComparisonText(const AtlasHandle &atlas, QString language); ///< REQUIRES atlas.isLoaded()

    /// "China", "Central Asia", "Kazakhstan".
    QString name(std::string_view code) const;
    /// "China, Russia".
    QString names(const std::vector<std::string> &codes) const;

    /// "Trade turnover", "Remittances".
    static QString row(const geodata::ComparisonRow &row);
    /// "$94.8 bn", "more than 40 %", "withheld", "18 June 2025": a cell without its year.
    QString value(const geodata::ComparisonRow &row, const geodata::ComparisonCell &cell) const;
    /// "1,234 km".
    QString kilometers(double km) const;
    /// A figure behind or beside a cell of a row.
    QString figure(const geodata::ComparisonRow &row, const geodata::CellFigure &figure) const;
    /// "*": of another year than its neighbours, "+": by another reporter, "?": of low confidence; may be empty.
    static QString marks(const geodata::ComparisonCell &cell);
    /// What the marks mean, one by one.
    static QStringList markWords(const geodata::ComparisonCell &cell);
    /// Who counted what a cell rests on, with where that is said; each once.
    QStringList sources(const geodata::ComparisonRow &row, const geodata::ComparisonCell &cell) const;
    /// "2024: of China, Russia": what the shares of a row are of, year by year.
    QStringList wholes(const geodata::ComparisonRow &row) const;
    /// "no data", "withheld", "no source".
    static QString state(geodata::CellState state);
    /// "2024", "Jan 2024", "2000–2021", "Jan–Sep 2024"; empty where there is none.
    static QString period(const geodata::Period &period);
    /// Why a row has no bars; empty where it has.
    static QString refusal(geodata::BarsRefused refused);
    /// "2024 beside 2022": what a row whose cells differ in their periods must say; empty where they don't.
    static QString mixedYears(const geodata::ComparisonRow &row);

private:
    QString plainValue(const geodata::ComparisonRow &row, const geodata::ComparisonCell &cell) const;

    AtlasHandle m_atlas;
    QString m_language;
};

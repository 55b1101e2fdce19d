// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geodata/derive/trade_measure.h"

#include <QCoreApplication>
#include <QString>

/// Writes trade figures for people, in the interface's language and number format.
class TradeText
{
    Q_DECLARE_TR_FUNCTIONS(TradeText)

public:
    /// "$43.8 bn", three significant digits, from millions of US dollars.
    static QString money(double usd);
    /// "$5.57–22.7 bn"; one value where both are written alike.
    static QString moneyRange(double usd, double upperUsd);
    /// "EUR 34,000 million": a value as its reporter printed it.
    static QString original(double value, const std::string &unit);
    /// "+12 %", three significant digits at most; a true minus sign.
    static QString percent(double part, bool hasSign);
    /// "× 4.08".
    static QString ratio(double ratio);
    /// A measure's value: money, a percentage or a ratio.
    static QString measure(geodata::TradeMeasure measure, double value);
    /// What the five classes of a measure hold: "under 10 %", "10 – 20 %" … "50 % and more".
    static QStringList classes(geodata::TradeMeasure measure, const geodata::MeasureClasses &classes);

    /// "the power's own statistics", "the state's statistics", "a third party".
    static QString side(geodata::ReporterSide side);
    /// "powers' books": what a basis is called in a list of them.
    static QString basis(geodata::TradeBasis basis);
};

geodata::TradeBasis toBasis(const QString &word);
geodata::TradeShow toShow(const QString &word);
/// Nothing for the empty word.
std::optional<geodata::TradeMeasure> toMeasure(const QString &word);
/// "exports", "imports" or "turnover", from where the state stands.
QString flowWord(geodata::TradeFlow flow);

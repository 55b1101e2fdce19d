// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/trade_text.h"

#include <QLocale>
#include <QStringList>

#include <algorithm>
#include <cmath>

using geodata::ReporterSide;
using geodata::TradeBasis;
using geodata::TradeMeasure;

namespace {

constexpr int Digits = 3;

/// With three significant digits and no exponent; what is left of them behind the point is dropped if zero.
QString number(double value)
{
    if (value == 0)
        return QLocale().toString(0);
    const double rounded = std::abs(value) * (1 + 0.5 * std::pow(10, -Digits)); // 999.6 is written as 1000
    const int whole = int(std::floor(std::log10(rounded))) + 1;
    const int decimals = std::clamp(Digits - whole, 0, Digits);
    return QLocale().toString(value, 'f', decimals);
}

/// Millions or billions, whichever reads better.
bool isInBillions(double usd)
{
    return std::abs(usd) >= 999.5;
}

QString minus(QString text)
{
    return text.replace(QLatin1Char('-'), QChar(0x2212));
}

} // namespace

QString TradeText::money(double usd)
{
    if (usd < 0)
        return QChar(0x2212) + money(-usd);
    return isInBillions(usd) ? tr("$%1 bn").arg(number(usd / 1000)) : tr("$%1 m").arg(number(usd));
}

QString TradeText::moneyRange(double usd, double upperUsd)
{
    const bool isLarge = isInBillions(upperUsd);
    const double unit = isLarge ? 1000 : 1;
    const QString low = number(usd / unit);
    const QString high = number(upperUsd / unit);
    if (low == high)
        return money(usd);
    return isLarge ? tr("$%1–%2 bn").arg(low, high) : tr("$%1–%2 m").arg(low, high);
}

QString TradeText::original(double value, const std::string &unit)
{
    const QString text = QString::fromStdString(unit);
    const QString currency = text.section(QLatin1Char(' '), 0, 0);
    const QString size = text.section(QLatin1Char(' '), 1);
    const QString amount = QLocale().toString(value, 'g', 12);
    if (size == QLatin1String("million"))
        return tr("%1 %2 million", "currency and amount").arg(currency, amount);
    if (size == QLatin1String("billion"))
        return tr("%1 %2 billion", "currency and amount").arg(currency, amount);
    if (size == QLatin1String("thousand"))
        return tr("%1 %2 thousand", "currency and amount").arg(currency, amount);
    return currency + QLatin1Char(' ') + amount;
}

QString TradeText::percent(double part, bool hasSign)
{
    const double percents = part * 100;
    const QString digits = QLocale().toString(percents, 'f', std::abs(percents) < 9.95 ? 1 : 0);
    return minus((hasSign && percents > 0 ? QStringLiteral("+") : QString()) + digits + QStringLiteral(" %"));
}

QString TradeText::ratio(double ratio)
{
    return std::isfinite(ratio) ? QStringLiteral("× ") + number(ratio) : QStringLiteral("× ∞");
}

QString TradeText::measure(TradeMeasure measure, double value)
{
    switch (measure) {
    case TradeMeasure::Total:
        return money(value);
    case TradeMeasure::Share:
        return percent(value, false);
    case TradeMeasure::Balance:
    case TradeMeasure::Growth:
        return percent(value, true);
    case TradeMeasure::Gap:
        return ratio(value);
    }
    return {};
}

QStringList TradeText::classes(TradeMeasure measure, const geodata::MeasureClasses &classes)
{
    const auto bound = [measure](double value) {
        return measure == TradeMeasure::Total ? money(value)
               : measure == TradeMeasure::Gap ? ratio(value)
                                              : minus(QLocale().toString(value * 100, 'g', 3) + QStringLiteral(" %"));
    };
    QStringList texts;
    texts.append(tr("under %1", "a class of values").arg(bound(classes.bounds.front())));
    for (std::size_t i = 0; i + 1 < classes.bounds.size(); ++i)
        texts.append(tr("%1 to %2", "a class of values").arg(bound(classes.bounds[i]), bound(classes.bounds[i + 1])));
    texts.append(tr("%1 and more", "a class of values").arg(bound(classes.bounds.back())));
    return texts;
}

QString TradeText::side(ReporterSide side)
{
    switch (side) {
    case ReporterSide::Power:
        return tr("the power's own count");
    case ReporterSide::Country:
        return tr("the state's own count");
    case ReporterSide::Third:
        return tr("a third party's count");
    }
    return {};
}

QString TradeText::basis(TradeBasis basis)
{
    switch (basis) {
    case TradeBasis::Power:
        return tr("powers' books");
    case TradeBasis::Partner:
        return tr("states' books");
    case TradeBasis::Third:
        return tr("third parties");
    case TradeBasis::Range:
        return tr("range of all counts");
    }
    return {};
}

TradeBasis toBasis(const QString &word)
{
    return word == QLatin1String("partner") ? TradeBasis::Partner
           : word == QLatin1String("third") ? TradeBasis::Third
           : word == QLatin1String("range") ? TradeBasis::Range
                                            : TradeBasis::Power;
}

geodata::TradeShow toShow(const QString &word)
{
    return word == QLatin1String("exports")    ? geodata::TradeShow::Exports
           : word == QLatin1String("imports")  ? geodata::TradeShow::Imports
           : word == QLatin1String("turnover") ? geodata::TradeShow::Turnover
                                               : geodata::TradeShow::Directions;
}

std::optional<TradeMeasure> toMeasure(const QString &word)
{
    if (word == QLatin1String("total"))
        return TradeMeasure::Total;
    if (word == QLatin1String("share"))
        return TradeMeasure::Share;
    if (word == QLatin1String("balance"))
        return TradeMeasure::Balance;
    if (word == QLatin1String("gap"))
        return TradeMeasure::Gap;
    if (word == QLatin1String("growth"))
        return TradeMeasure::Growth;
    return std::nullopt;
}

QString flowWord(geodata::TradeFlow flow)
{
    return flow == geodata::TradeFlow::ToPower     ? QStringLiteral("exports")
           : flow == geodata::TradeFlow::FromPower ? QStringLiteral("imports")
                                                   : QStringLiteral("turnover");
}

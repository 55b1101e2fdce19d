// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/finding_text.h"

#include "app/data/trade_text.h"

#include <QLocale>

#include <cmath>

using namespace geodata;

namespace {

/// Three significant digits at most.
QString number(double value)
{
    return QLocale().toString(value, 'g', 3);
}

QString money(const FindingPart &part)
{
    return TradeText::moneyRange(part.value, part.upper);
}

} // namespace

FindingText::FindingText(const AtlasHandle &atlas, const QString &language) : m_text(atlas, language) {}

QString FindingText::amount(const FindingPart &part) const
{
    return m_text.name(part.power) + QLatin1Char(' ') + money(part);
}

/// "China $95 bn (2024), European Union $47 bn (2022)".
QString FindingText::amounts(const Finding &finding) const
{
    QStringList list;
    for (const FindingPart &part : finding.parts)
        list.append(QStringLiteral("%1 (%2)").arg(amount(part)).arg(part.year));
    return list.join(QStringLiteral(", "));
}

QString FindingText::noFigure(const Comparison &comparison) const
{
    const QString area = m_text.name(comparison.request.area);
    if (comparison.year == 0 && comparison.request.yearMode == ComparedYear::LatestCommon)
        return tr("There is no year in which all of these have a figure of their trade with %1.").arg(area);
    return comparison.request.yearMode == ComparedYear::Latest
               ? tr("None of these has a figure of its trade with %1.").arg(area)
               : tr("None of these has a figure of its trade with %1 in %2.").arg(area).arg(comparison.year);
}

QString FindingText::turnover(const Finding &finding, const Comparison &comparison) const
{
    const QString area = m_text.name(comparison.request.area);
    const auto power = [&](std::size_t i) { return m_text.name(finding.parts[i].power); };
    switch (finding.rule) {
    case FindingRule::OneFigure:
        return tr("Only %1 has a figure of its trade with %2: %3 in %4.")
            .arg(power(0), area, money(finding.parts[0]))
            .arg(finding.parts[0].year);
    case FindingRule::MixedYears:
        return tr("The figures of the trade with %1 are of different years and are not ranked: %2.")
            .arg(area, amounts(finding));
    case FindingRule::Overlap:
        return tr("What is counted of the trade with %1 overlaps, so nobody is ranked first: %2.")
            .arg(area, amounts(finding));
    case FindingRule::Equal:
        return tr("%1 and %2 trade equally much with %3, and most: %4 in %5.")
            .arg(power(0), power(1), area, money(finding.parts[0]))
            .arg(finding.parts[0].year);
    case FindingRule::Largest: {
        const bool isAll = finding.missing.empty() && finding.withheld.empty();
        const QString first = isAll ? tr("%1 trades most with %2: %3 in %4.")
                                    : tr("Of those with a figure, %1 trades most with %2: %3 in %4.");
        QStringList sentences{first.arg(power(0), area, money(finding.parts[0])).arg(finding.parts[0].year),
                              tr("Next is %1 with %2.").arg(power(1), money(finding.parts[1]))};
        if (!std::isnan(finding.factor))
            sentences.last() = (comparison.request.basis == TradeBasis::Range
                                    ? tr("Next is %1 with %2, smaller by a factor of at least %3.")
                                    : tr("Next is %1 with %2, smaller by a factor of %3."))
                                   .arg(power(1), money(finding.parts[1]), number(finding.factor));
        if (!std::isnan(finding.share))
            sentences.append(
                tr("The share of %1 is %2 of what is counted with these together: %3.")
                    .arg(power(0), TradeText::percent(finding.share, false), m_text.names(finding.shareOf)));
        return sentences.join(QLatin1Char(' '));
    }
    default:
        break;
    }
    return noFigure(comparison);
}

QStringList FindingText::withheld(const Finding &finding) const
{
    return finding.withheld.empty() ? QStringList()
                                    : QStringList(tr("Withheld: %1.").arg(m_text.names(finding.withheld)));
}

QStringList FindingText::remarks(const Finding &finding) const
{
    QStringList sentences;
    if (!finding.missing.empty())
        sentences.append(tr("No figure: %1.").arg(m_text.names(finding.missing)));
    sentences += withheld(finding);
    if (finding.isLow)
        sentences.append(tr("A figure of this is of low confidence."));
    return sentences;
}

QString FindingText::sentence(const Finding &finding, const Comparison &comparison) const
{
    const QString area = m_text.name(comparison.request.area);
    switch (finding.rule) {
    case FindingRule::Nobody:
        return (QStringList(noFigure(comparison)) + withheld(finding)).join(QLatin1Char(' '));
    case FindingRule::Gap: {
        const FindingPart &power = finding.parts[0], &state = finding.parts[1];
        QStringList sentences{tr("The books differ most between %1 and %2: the one counts %3, the other %4 (%5), a "
                                 "factor of %6.")
                                  .arg(m_text.name(power.power), m_text.name(state.power), money(power), money(state))
                                  .arg(power.year)
                                  .arg(number(finding.factor))};
        return (sentences + remarks(finding)).join(QLatin1Char(' '));
    }
    case FindingRule::Borders: {
        QStringList list;
        for (const FindingPart &part : finding.parts)
            list.append(m_text.name(part.power) + QLatin1Char(' ') + m_text.kilometers(part.value));
        return tr("By land %1 borders: %2.").arg(area, list.join(QStringLiteral(", ")));
    }
    case FindingRule::NoBorders:
        return tr("None of these borders %1 by land.").arg(area);
    case FindingRule::Index: {
        std::vector<std::string> in;
        in.reserve(finding.parts.size());
        for (const FindingPart &part : finding.parts)
            in.push_back(part.power);
        QStringList sentences{tr("Multi-vector index of %1 in %2: %3, from the trade with %4.")
                                  .arg(area)
                                  .arg(finding.parts.front().year)
                                  .arg(QLocale().toString(finding.value, 'f', 2), m_text.names(in))};
        return (sentences + remarks(finding)).join(QLatin1Char(' '));
    }
    default:
        break;
    }
    return (QStringList(turnover(finding, comparison)) + remarks(finding)).join(QLatin1Char(' '));
}

QString FindingText::headline(const Comparison &comparison) const
{
    if (comparison.findings.empty())
        return {};
    //: whose books the figures of a sentence are from
    return sentence(comparison.findings.front(), comparison) + QLatin1Char(' ') +
           tr("Counted by: %1.").arg(TradeText::basis(comparison.request.basis));
}

QStringList FindingText::sentences(const Comparison &comparison) const
{
    QStringList all;
    for (const Finding &finding : comparison.findings)
        all.append(&finding == &comparison.findings.front() ? headline(comparison) : sentence(finding, comparison));
    return all;
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/comparison_tables.h"

#include "app/data/finding_text.h"
#include "app/data/trade_text.h"

#include <QStringList>

#include <algorithm>

using namespace geodata;

namespace {

/// Lays out a comparison as lines of text.
class Printer
{
public:
    Printer(const Comparison &comparison, const AtlasHandle &atlas, const QString &language)
        : m_comparison(comparison), m_atlas(atlas), m_text(atlas, language), m_language(language)
    {
    }

    QString print()
    {
        QString text;
        for (const QString &sentence : FindingText(m_atlas, m_language).sentences(m_comparison))
            text += sentence + QLatin1Char('\n');
        QStringList header{title()};
        for (const std::string &power : m_comparison.request.powers)
            header.append(m_text.name(power));
        std::vector<QStringList> lines{header};
        for (const ComparisonRow &row : m_comparison.rows)
            lines.push_back(lineOf(row));
        text += QLatin1Char('\n') + aligned(lines) + QLatin1Char('\n');
        if (m_hasYears)
            text += ComparisonText::tr("* of different years within the row") + QLatin1Char('\n');
        if (m_hasReporters)
            text += ComparisonText::tr("+ by different reporters within the row") + QLatin1Char('\n');
        if (m_hasLow)
            text += ComparisonText::tr("? of low confidence") + QLatin1Char('\n');
        for (qsizetype i = 0; i < m_sources.size(); ++i)
            text += QStringLiteral("[%1] %2\n").arg(i + 1).arg(m_sources[i]);
        return text;
    }

private:
    QString title() const
    {
        const QString area = m_text.name(m_comparison.request.area);
        return m_comparison.request.yearMode == ComparedYear::Latest || m_comparison.year == 0
                   ? area
                   : QStringLiteral("%1, %2").arg(area).arg(m_comparison.year);
    }

    QStringList lineOf(const ComparisonRow &row)
    {
        const QString refusal = row.id == RowId::Measure && row.barsRefused != BarsRefused::NothingBeside
                                    ? ComparisonText::refusal(row.barsRefused)
                                    : QString();
        QStringList line{ComparisonText::row(row)};
        for (const ComparisonCell &cell : row.cells)
            line.append(textOf(row, cell));
        QStringList remarks;
        if (row.isMixedInYears())
            remarks.append(ComparisonText::mixedYears(row));
        if (!refusal.isEmpty())
            remarks.append(refusal);
        remarks += m_text.wholes(row);
        line.append(remarks.join(QStringLiteral("; ")));
        return line;
    }

    /// "$94.8 bn 2024*+ [1]".
    QString textOf(const ComparisonRow &row, const ComparisonCell &cell)
    {
        QString text = m_text.value(row, cell);
        if (!cell.hasValue())
            return text;
        if (cell.origin == CellOrigin::Figures) {
            text += QLatin1Char(' ') + ComparisonText::period(cell.period);
            text += marksOf(cell);
        }
        QStringList numbers;
        for (const QString &source : m_text.sources(row, cell))
            numbers.append(QString::number(numberOf(source)));
        return numbers.isEmpty() ? text : text + QStringLiteral(" [%1]").arg(numbers.join(QLatin1Char(',')));
    }

    QString marksOf(const ComparisonCell &cell)
    {
        m_hasYears = m_hasYears || cell.differsInYear;
        m_hasReporters = m_hasReporters || cell.differsInReporter;
        m_hasLow = m_hasLow || cell.isLow;
        return ComparisonText::marks(cell);
    }

    qsizetype numberOf(const QString &source)
    {
        if (!m_sources.contains(source))
            m_sources.append(source);
        return m_sources.indexOf(source) + 1;
    }

    /// Columns under each other, two blanks apart; the last may be as long as it likes.
    static QString aligned(const std::vector<QStringList> &lines)
    {
        std::vector<qsizetype> widths;
        for (const QStringList &line : lines) {
            widths.resize(std::max(widths.size(), std::size_t(line.size())));
            for (qsizetype i = 0; i + 1 < line.size(); ++i)
                widths[std::size_t(i)] = std::max(widths[std::size_t(i)], line[i].size());
        }
        QString text;
        for (const QStringList &line : lines) {
            QString joined;
            for (qsizetype i = 0; i < line.size(); ++i)
                joined += line[i].leftJustified(widths[std::size_t(i)] + 2);
            text += joined.trimmed() + QLatin1Char('\n');
        }
        return text;
    }

    const Comparison &m_comparison;
    const AtlasHandle &m_atlas;
    ComparisonText m_text;
    QString m_language;
    QStringList m_sources;
    bool m_hasYears = false, m_hasReporters = false, m_hasLow = false;
};

} // namespace

std::string comparisonTable(const Comparison &comparison, const AtlasHandle &atlas, const QString &language)
{
    return Printer(comparison, atlas, language).print().toStdString();
}

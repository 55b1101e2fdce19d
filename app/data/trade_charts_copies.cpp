// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/csv.h"
#include "app/data/trade_charts.h"

QString TradeCharts::counters() const
{
    QStringList counters;
    const qsizetype place = m_years.indexOf(QString::number(m_shareYear));
    for (const ChartLine &line : m_lines) {
        if (place >= 0 && !line.points[place].reporter.isEmpty())
            counters.append(line.points[place].reporter);
    }
    counters.removeDuplicates();
    return counters.join(QStringLiteral(", "));
}

QString TradeCharts::csv() const
{
    if (m_lines.isEmpty())
        return {};
    std::string table = "area,power,year,flow,basis,state,value,upper,unit,reporter,confidence\n";
    const std::string flow = m_show == QLatin1String("exports")   ? "exports"
                             : m_show == QLatin1String("imports") ? "imports"
                                                                  : "turnover";
    for (const ChartLine &line : m_lines) {
        for (const ChartPoint &point : line.points) {
            CsvLine fields;
            fields << m_area.toStdString() << line.id.toStdString() << point.label.toStdString() << flow
                   << m_basis.toStdString() << point.state.toStdString()
                   << (point.hasValue ? plain(point.value) : std::string())
                   << (point.hasValue ? plain(point.upper) : std::string()) << (point.hasValue ? "USD million" : "")
                   << point.reporter.toStdString()
                   << (!point.hasValue ? ""
                       : point.isLow   ? "low"
                                       : "normal");
            table += fields.take();
        }
    }
    return QString::fromStdString(table);
}

QString TradeCharts::text() const
{
    const qsizetype place = m_years.indexOf(QString::number(m_shareYear));
    if (place < 0)
        return {};
    QStringList lines{tr("%1, %2", "a heading and a year").arg(heading()).arg(m_shareYear)};
    for (const ChartLine &line : m_lines) {
        const ChartPoint &point = line.points[place];
        QStringList parts{line.name, point.text, point.reporter, point.remarks};
        parts.removeAll(QString());
        lines.append(QStringLiteral("  ") + parts.join(QStringLiteral(" · ")));
    }
    if (m_indexFacts.year != 0) {
        lines.append(tr("Multi-vector index, %1: %2").arg(m_indexFacts.year).arg(m_indexFacts.value));
        lines.append(QStringLiteral("  ") + tr("In it: %1").arg(m_indexFacts.in));
        if (!m_indexFacts.out.isEmpty())
            lines.append(QStringLiteral("  ") + tr("Not in it, without a figure: %1").arg(m_indexFacts.out));
        if (!m_indexFacts.remarks.isEmpty())
            lines.append(QStringLiteral("  ") + m_indexFacts.remarks);
    }
    return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

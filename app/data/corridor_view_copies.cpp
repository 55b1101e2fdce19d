// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/corridor_csv.h"
#include "app/data/corridor_view.h"

QString CorridorView::selectedCsv() const
{
    const std::uint32_t row = rowOf(m_selected.id);
    return row == geodata::NoCorridor ? QString() : QString::fromStdString(CorridorCsvHead + corridorCsv(row, m_atlas));
}

QString CorridorView::selectedText() const
{
    const CorridorInfo &info = m_selected;
    if (info.id.isEmpty())
        return {};
    QStringList lines{info.name};
    const auto add = [&lines](QStringList parts, int indent = 0) {
        parts.removeAll(QString());
        if (!parts.isEmpty())
            lines.append(QString(2 * indent, QLatin1Char(' ')) + parts.join(QStringLiteral(" · ")));
    };
    const auto heading = [&](const QString &words) {
        lines.append(QString());
        add({words});
    };
    add({info.detail, info.file});
    if (!info.exposure.isEmpty())
        add({tr("Assumption: %1").arg(info.exposure)});
    add({info.stated.isEmpty() ? tr("no length is stated") : tr("stated: %1").arg(info.stated), info.statedNote,
         info.statedLink});
    if (!info.drawn.isEmpty())
        add({tr("drawn: %1").arg(info.drawn), info.drawnNote});
    add({info.avoids});
    add({info.byBranch});
    for (const CorridorItinerary &leg : info.legs) {
        heading(leg.title);
        add({leg.summary}, 1);
        for (const CorridorStep &step : leg.steps)
            add({step.title, step.value, step.detail}, 1);
    }
    if (!info.pieces.isEmpty()) {
        heading(tr("Section by section"));
        for (const CorridorPiece &piece : info.pieces)
            add({piece.name, piece.value, piece.detail}, 1);
    }
    if (!info.figures.isEmpty()) {
        heading(tr("What it carries"));
        for (const CorridorFigure &figure : info.figures)
            add({figure.period, figure.value, figure.remark, figure.source, figure.link}, 1);
    }
    lines.append(QString());
    add({info.transit});
    add({info.capacity});
    add({info.note});
    add(info.links);
    return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

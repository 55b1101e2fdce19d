// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/layers/corridor_label_layer.h"

CorridorLabelLayer::CorridorLabelLayer(QQuickItem *parent) : LineLabelLayer(QFont::DemiBold, parent) {}

void CorridorLabelLayer::setCorridors(CorridorLayer *corridors)
{
    if (m_corridors == corridors)
        return;
    if (m_corridors)
        m_corridors->disconnect(this);
    m_corridors = corridors;
    if (corridors) {
        for (const auto signal : {&CorridorLayer::marksChanged, &CorridorLayer::cameraChanged,
                                  &CorridorLayer::atlasChanged, &CorridorLayer::colorsChanged})
            connect(corridors, signal, this, &QQuickItem::polish);
    }
    polish();
    emit corridorsChanged();
}

LineLabelLayer::Sheet CorridorLabelLayer::sheet() const
{
    if (!m_corridors || !m_corridors->atlas().isLoaded())
        return {};
    Sheet sheet{m_corridors->camera().size, m_corridors->colors()};
    for (CorridorCourse &course : m_corridors->courses()) {
        const CorridorMark &mark = m_corridors->marks().corridors[course.mark];
        sheet.labels.append({.line = std::size_t(mark.corridor),
                             .text = mark.name,
                             .color = mark.color,
                             .isWritten = !mark.isDimmed,
                             .lines = {.lines = std::move(course.lines),
                                       .priority = mark.isSelected ? 0 : 1,
                                       .halfLine = course.halfWidth}});
    }
    return sheet;
}

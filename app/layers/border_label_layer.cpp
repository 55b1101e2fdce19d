// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/layers/border_label_layer.h"

#include <cmath>

BorderLabelLayer::BorderLabelLayer(QQuickItem *parent) : LineLabelLayer(QFont::Medium, parent) {}

void BorderLabelLayer::setBorders(BorderLayer *borders)
{
    if (m_borders == borders)
        return;
    if (m_borders)
        m_borders->disconnect(this);
    m_borders = borders;
    if (borders) {
        for (const auto signal : {&BorderLayer::shownChanged, &BorderLayer::cameraChanged, &BorderLayer::atlasChanged,
                                  &BorderLayer::colorsChanged})
            connect(borders, signal, this, &QQuickItem::polish);
    }
    polish();
    emit bordersChanged();
}

LineLabelLayer::Sheet BorderLabelLayer::sheet() const
{
    if (!m_borders || !m_borders->atlas().isLoaded() || m_borders->atlas().atlas->mesh.levels.empty())
        return {};
    const AtlasHandle &atlas = m_borders->atlas();
    const MapCamera &camera = m_borders->camera();
    const geodata::WorldBox view = camera.view();
    Sheet sheet{camera.size, m_borders->colors()};
    for (const ShownBorder &shown : m_borders->shown()) {
        const std::shared_ptr<const BorderStrip> strip = m_borders->strip(shown.border);
        geodata::WorldBox box = strip->box;
        const double turn = std::round(camera.center.x - (box.left + box.right) / 2);
        box.left += turn;
        box.right += turn;
        if (box.isEmpty() || !box.intersects(view))
            continue;
        const int priority = shown.isLit ? 0 : shown.strength > 0.5 ? 1 : 2;
        Label label{.line = shown.border,
                    .text = atlas.lengthOf(atlas.borders()[shown.border].kilometers),
                    .color = shown.color,
                    .isWritten = priority < 2, // what has stepped back keeps its place, but is not named
                    .lines = {.priority = priority}};
        for (const BorderLine &line : strip->lines) {
            std::vector<QPointF> &pixels = label.lines.lines.emplace_back();
            pixels.reserve(line.points.size());
            for (const geodata::WorldPoint &point : line.points)
                pixels.push_back(camera.toPixel({point.x + turn, point.y}));
        }
        sheet.labels.append(std::move(label));
    }
    return sheet;
}

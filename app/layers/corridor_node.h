// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/layers/corridor_material.h"
#include "app/layers/corridor_strip.h"
#include "app/layers/map_camera.h"

#include <QSGGeometryNode>

#include <map>
#include <memory>

/// What the renderer draws of the corridors: a draw call for each part of them and each copy of the world in view, all
/// of the same two geometries. Lives on the render thread.
class CorridorNode : public QSGNode
{
public:
    CorridorNode();
    ~CorridorNode() override;
    Q_DISABLE_COPY_MOVE(CorridorNode)

    /// Takes other strips.
    void take(std::shared_ptr<const CorridorStrips> lanes, std::shared_ptr<const CorridorStrips> sections);
    const CorridorStrips *lanes() const { return m_laneStrips.get(); }
    /// Shows some parts on all copies of the world in view.
    void draw(const std::vector<CorridorPart> &parts, const MapCamera &camera);

    CorridorLook look;

private:
    struct Drawn
    {
        Drawn(CorridorLook &look, CorridorPart part) : material(look, part) {}
        CorridorMaterial material;
        QSGGeometryNode node;
    };
    using Key = std::pair<CorridorPart, int>; // and copy of the world

    std::shared_ptr<const CorridorStrips> m_laneStrips;
    std::unique_ptr<QSGGeometry> m_laneGeometry;
    std::unique_ptr<QSGGeometry> m_sectionGeometry;
    std::map<Key, std::unique_ptr<Drawn>> m_drawn; // in the order in which they lie on one another
};

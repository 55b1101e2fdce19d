// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geodata/mesh/clip.h"

#include <cstdint>
#include <memory>
#include <span>

class GLUtesselator;

namespace geodata {

/// Triangles as a vertex list and three indices each.
struct Triangles
{
    std::vector<WorldPoint> points;
    std::vector<std::uint32_t> indices;
};

/// Fills polygons with triangles by the GLU tesselator, which takes whatever a clipped or careless polygon brings:
/// crossing edges, repeated points, holes that touch. Keeps its work space between polygons; one per thread.
class Triangulator
{
public:
    Triangulator();

    /// Fills the rings by the even-odd rule. The given points come out first and unchanged, in their order;
    /// points found at crossings follow. Empty if there is nothing to fill.
    const Triangles &fill(const WorldRings &rings);

private:
    struct Deleter
    {
        void operator()(GLUtesselator *tesselator) const;
    };

    std::unique_ptr<GLUtesselator, Deleter> m_tesselator;
    Triangles m_triangles;
    bool m_hasFailed = false;

    friend struct TesselatorCallbacks;
};

} // namespace geodata

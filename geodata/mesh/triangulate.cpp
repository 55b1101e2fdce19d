// SPDX-License-Identifier: GPL-3.0-or-later
#include "geodata/mesh/triangulate.h"

#include <GL/glu.h>

#include <array>

namespace geodata {

namespace {

// GLU carries a pointer per vertex; ours is the vertex' number in disguise.
void *toPointer(std::size_t index)
{
    return reinterpret_cast<void *>(index); // NOLINT(performance-no-int-to-ptr): never followed
}

using AnyFunction = void(GLAPIENTRY *)();

} // namespace

struct TesselatorCallbacks
{
    static void GLAPIENTRY vertex(void *vertex, void *self)
    {
        static_cast<Triangulator *>(self)->m_triangles.indices.push_back(
            static_cast<std::uint32_t>(reinterpret_cast<std::size_t>(vertex)));
    }
    static void GLAPIENTRY combine(GLdouble place[3], void *[4], GLfloat[4], void **result, void *self)
    {
        auto &points = static_cast<Triangulator *>(self)->m_triangles.points;
        *result = toPointer(points.size());
        points.push_back({place[0], place[1]});
    }
    static void GLAPIENTRY edgeFlag(GLboolean, void *) {} // its mere presence makes GLU emit plain triangles
    static void GLAPIENTRY error(GLenum, void *self) { static_cast<Triangulator *>(self)->m_hasFailed = true; }
};

void Triangulator::Deleter::operator()(GLUtesselator *tesselator) const
{
    gluDeleteTess(tesselator);
}

Triangulator::Triangulator() : m_tesselator(gluNewTess())
{
    GLUtesselator *tess = m_tesselator.get();
    gluTessCallback(tess, GLU_TESS_VERTEX_DATA, reinterpret_cast<AnyFunction>(&TesselatorCallbacks::vertex));
    gluTessCallback(tess, GLU_TESS_COMBINE_DATA, reinterpret_cast<AnyFunction>(&TesselatorCallbacks::combine));
    gluTessCallback(tess, GLU_TESS_EDGE_FLAG_DATA, reinterpret_cast<AnyFunction>(&TesselatorCallbacks::edgeFlag));
    gluTessCallback(tess, GLU_TESS_ERROR_DATA, reinterpret_cast<AnyFunction>(&TesselatorCallbacks::error));
    gluTessProperty(tess, GLU_TESS_WINDING_RULE, GLU_TESS_WINDING_ODD);
    gluTessNormal(tess, 0, 0, 1);
}

const Triangles &Triangulator::fill(const WorldRings &rings)
{
    m_triangles.points.clear();
    m_triangles.indices.clear();
    m_hasFailed = false;
    for (const auto &ring : rings)
        m_triangles.points.insert(m_triangles.points.end(), ring.begin(), ring.end());

    GLUtesselator *tess = m_tesselator.get();
    std::size_t index = 0;
    gluTessBeginPolygon(tess, this);
    for (const auto &ring : rings) {
        gluTessBeginContour(tess);
        for (const WorldPoint &point : ring) {
            std::array<GLdouble, 3> place{point.x, point.y, 0};
            gluTessVertex(tess, place.data(), toPointer(index++));
        }
        gluTessEndContour(tess);
    }
    gluTessEndPolygon(tess);
    if (m_hasFailed)
        m_triangles.indices.clear();
    return m_triangles;
}

} // namespace geodata

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/layers/flight.h"

#include "geodata/model/place.h"

#include <algorithm>
#include <cmath>

using geodata::LonLat;
using geodata::WorldPoint;

namespace {

constexpr double Rho = 1.3; // how far out a flight zooms; the paper's test users liked 1.42
constexpr double NoDistance = 1e-9;

} // namespace

void Flight::plan(const SceneCamera &from, const SceneCamera &to)
{
    m_from = from;
    m_to = to;
    const WorldPoint start = toWorld(LonLat{from.longitude, from.latitude});
    const WorldPoint goal = toWorld(LonLat{to.longitude, to.latitude});
    m_dx = goal.x - start.x;
    m_dx -= std::round(m_dx);
    m_dy = goal.y - start.y;
    m_distance = std::hypot(m_dx, m_dy);
    if (m_distance > NoDistance) {
        const auto r = [&](double w, double sign) {
            const double b = (m_to.span * m_to.span - m_from.span * m_from.span +
                              sign * Rho * Rho * Rho * Rho * m_distance * m_distance) /
                             (2 * w * Rho * Rho * m_distance);
            return -std::asinh(b);
        };
        m_r0 = r(m_from.span, 1);
        m_length = (r(m_to.span, -1) - m_r0) / Rho;
    } else {
        m_length = std::abs(std::log(m_to.span / m_from.span)) / Rho;
    }
    m_phase = 0;
    emit planned();
    emit phaseChanged();
}

int Flight::duration() const
{
    return int(std::clamp(600 + m_length * 260, 800.0, 1600.0));
}

void Flight::setPhase(double phase)
{
    if (m_phase == phase)
        return;
    m_phase = phase;
    emit phaseChanged();
}

SceneCamera Flight::camera() const
{
    if (m_phase <= 0)
        return m_from;
    if (m_phase >= 1)
        return m_to;
    const WorldPoint start = toWorld(LonLat{m_from.longitude, m_from.latitude});
    const double s = m_phase * m_length;
    SceneCamera camera = m_to;
    double way = m_phase;
    if (m_distance > NoDistance) {
        const double u = m_from.span / (Rho * Rho) * (std::cosh(m_r0) * std::tanh(Rho * s + m_r0) - std::sinh(m_r0));
        camera.span = m_from.span * std::cosh(m_r0) / std::cosh(Rho * s + m_r0);
        way = u / m_distance;
    } else {
        camera.span = m_from.span * std::pow(m_to.span / m_from.span, m_phase);
    }
    const LonLat place = toLonLat(WorldPoint{start.x + m_dx * way, start.y + m_dy * way});
    camera.longitude = std::remainder(place.lon, 360);
    camera.latitude = place.lat;
    camera.span = std::min(camera.span, 1.0);
    return camera;
}

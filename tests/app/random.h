// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/data/scene.h"
#include "app/layers/map_camera.h"

#include <cmath>
#include <random>

/// The same random worlds on every run and on every machine.
class Random
{
public:
    explicit Random(unsigned seed) : m_engine(seed) {}

    double number(double low, double high) { return low + (high - low) * double(m_engine() - m_engine.min()) / Range; }
    int whole(int low, int high) { return low + int(m_engine() % unsigned(high - low + 1)); }
    bool coin() { return whole(0, 1) == 1; }

    /// A camera anywhere people live, from the whole world down to a town.
    SceneCamera camera()
    {
        SceneCamera camera;
        camera.longitude = number(-180, 180);
        camera.latitude = number(-70, 75);
        camera.span = std::exp(number(std::log(0.0005), 0));
        return camera;
    }

    MapCamera mapCamera() { return MapCamera::of(camera(), QSizeF(whole(320, 2560), whole(240, 1440))); }

private:
    static constexpr double Range = double(std::mt19937::max()) - double(std::mt19937::min());
    std::mt19937 m_engine;
};

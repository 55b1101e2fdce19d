// SPDX-License-Identifier: GPL-3.0-or-later
#include "geodata/mesh/stroke.h"

#include <cmath>

namespace geodata {

std::vector<StrokePoint> mitred(std::span<const WorldPoint> line, bool isClosed)
{
    std::vector<StrokePoint> result;
    result.reserve(line.size());
    for (const WorldPoint &point : line) {
        double along = 0;
        if (!result.empty()) {
            const StrokePoint &last = result.back();
            const double step = std::hypot(point.x - last.point.x, point.y - last.point.y);
            if (step == 0)
                continue;
            along = last.along + step;
        }
        result.push_back({point, 0, 0, along});
    }
    if (result.size() < 2)
        return {};

    struct Vector
    {
        double x;
        double y;
    };
    // To the left of the way from a to b; y grows southward.
    const auto normal = [&](std::size_t a, std::size_t b) -> Vector {
        const double dx = result[b].point.x - result[a].point.x;
        const double dy = result[b].point.y - result[a].point.y;
        const double length = std::hypot(dx, dy);
        return {dy / length, -dx / length};
    };
    const std::size_t last = result.size() - 1;
    for (std::size_t i = 0; i <= last; ++i) {
        const bool isEnd = i == 0 || i == last;
        Vector before{};
        Vector after{};
        if (isEnd && isClosed) {
            before = normal(last - 1, last);
            after = normal(0, 1);
        } else {
            before = i == 0 ? normal(0, 1) : normal(i - 1, i);
            after = i == last ? before : normal(i, i + 1);
        }
        Vector sum{before.x + after.x, before.y + after.y};
        const double length = std::hypot(sum.x, sum.y);
        if (length < 1e-6)
            sum = before; // the line turns back on itself
        else
            sum = {sum.x / length, sum.y / length};
        const double cosine = sum.x * before.x + sum.y * before.y;
        const double reach = 1 / std::max(cosine, 0.5);
        result[i].mitreX = sum.x * reach;
        result[i].mitreY = sum.y * reach;
    }
    return result;
}

} // namespace geodata

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/layers/border_strip.h"

#include "geodata/mesh/stroke.h"

#include <algorithm>
#include <cmath>
#include <utility>

using geodata::WorldPoint;

std::vector<BorderLine> linesOf(const geodata::Atlas &atlas, const geodata::Border &border, std::size_t level)
{
    const geodata::BorderNet &net = atlas.borders;
    std::vector<BorderLine> lines;
    bool startsAnew = true;
    for (const geodata::BorderPiece &piece : border.pieces) {
        const geodata::BorderStretch &stretch = net.stretches[piece.stretch];
        std::vector<WorldPoint> points;
        for (std::uint32_t i = stretch.firstPoint; i < stretch.firstPoint + stretch.pointCount; ++i) {
            if (atlas.mesh.borderLevels.empty() || atlas.mesh.borderLevels[i] <= level)
                points.push_back(net.points[i]);
        }
        if (piece.isReversed)
            std::ranges::reverse(points);
        startsAnew = startsAnew || piece.startsAnew;
        if (points.size() < 2) { // the level leaves it out
            startsAnew = true;
            continue;
        }
        if (std::exchange(startsAnew, false)) {
            lines.emplace_back().points.push_back(points.front());
        } else {
            const double worlds = std::round(lines.back().points.back().x - points.front().x);
            for (WorldPoint &point : points)
                point.x += worlds;
        }
        BorderLine &line = lines.back();
        line.points.insert(line.points.end(), points.begin() + 1, points.end());
        line.isDisputed.resize(line.points.size() - 1, piece.isDisputed);
    }
    return lines;
}

BorderStrip toStrip(std::vector<BorderLine> lines)
{
    BorderStrip strip;
    for (const BorderLine &line : lines) {
        for (const WorldPoint &point : line.points)
            strip.box.add(point);
    }
    if (strip.box.isEmpty())
        return strip;
    strip.origin = {(strip.box.left + strip.box.right) / 2, (strip.box.top + strip.box.bottom) / 2};
    for (const BorderLine &line : lines) {
        const bool isClosed = line.points.size() > 3 && line.points.front() == line.points.back();
        const std::vector<geodata::StrokePoint> points = geodata::mitred(line.points, isClosed);
        const auto addPair = [&](const geodata::StrokePoint &at, bool isDisputed) {
            BorderVertex vertex{float(at.point.x - strip.origin.x), float(at.point.y - strip.origin.y),
                                float(strip.length + at.along),     geodata::toByte(at.mitreX),
                                geodata::toByte(at.mitreY),         0,
                                std::uint8_t(isDisputed ? 255 : 0)};
            strip.vertices.push_back(vertex);
            vertex.side = 255;
            strip.vertices.push_back(vertex);
        };
        // mitred() skips repeated points, and so does this.
        std::size_t segment = 0;
        for (std::size_t i = 1; i < points.size(); ++i) {
            while (line.points[segment + 1] == line.points[segment])
                ++segment;
            const bool isDisputed = line.isDisputed[segment];
            ++segment;
            // Where the mark changes, the point has a pair of vertices for either side, or the mark would fade.
            if (i == 1 || (strip.vertices.back().disputed != 0) != isDisputed)
                addPair(points[i - 1], isDisputed);
            addPair(points[i], isDisputed);
            const auto first = std::uint32_t(strip.vertices.size()) - 4;
            for (const std::uint32_t corner : {0U, 1U, 2U, 2U, 1U, 3U})
                strip.indices.push_back(first + corner);
        }
        if (!points.empty())
            strip.length += points.back().along;
    }
    for (BorderVertex &vertex : strip.vertices)
        vertex.along = strip.length > 0 ? float(vertex.along / strip.length) : 0;
    strip.lines = std::move(lines);
    return strip;
}

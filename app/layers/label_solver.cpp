// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/layers/label_solver.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>

using geodata::LabelPlace;
using geodata::WorldPoint;

namespace {

constexpr double PixelsPerPoint = 4.0 / 3;
constexpr double SmallestPx = 10 * PixelsPerPoint;
constexpr double LargestPx = 22 * PixelsPerPoint;
constexpr double SizeByArea = 0.05;   // type size for the square root of the land's area in pixels
constexpr double RunFilled = 0.92;    // of the straight run through the land
constexpr double HeightNeeded = 0.45; // of the type size must be clear above and below
constexpr double GapPx = 8;
constexpr double EdgePx = 6;

/// A name and the places it could go, best first.
struct Candidate
{
    std::vector<PlacedLabel> options;
    double area = 0;
    int priority = 0;
};

/// The name set at one place, if it fits there and lies within the view.
std::optional<PlacedLabel> setAt(const LabelPlace &place, std::uint32_t index, const LabelName &name,
                                 const MapCamera &camera, const QList<QRectF> &keepOut)
{
    const double roomPx = 2 * place.halfLength * camera.scale * RunFilled;
    double size = std::clamp(std::sqrt(place.area) * camera.scale * SizeByArea, SmallestPx, LargestPx);
    size = std::min(size, roomPx / name.size.width());
    if (place.radius * camera.scale < HeightNeeded * size)
        size = place.radius * camera.scale / HeightNeeded;
    if (size * name.overflow < SmallestPx)
        return {};
    size = std::max(size, SmallestPx);
    WorldPoint center = place.center;
    center.x += std::round(camera.center.x - center.x);
    PlacedLabel label{place.country, index, camera.toPixel(center), place.angle, size};

    const double width = name.size.width() * size;
    const double height = name.size.height() * size;
    const double halfX = (std::abs(std::cos(place.angle)) * width + std::abs(std::sin(place.angle)) * height) / 2;
    const double halfY = (std::abs(std::sin(place.angle)) * width + std::abs(std::cos(place.angle)) * height) / 2;
    const QRectF view = QRectF(QPointF(), camera.size).adjusted(EdgePx, EdgePx, -EdgePx, -EdgePx);
    const QRectF box(label.center.x() - halfX, label.center.y() - halfY, 2 * halfX, 2 * halfY);
    if (!view.contains(box) || std::ranges::any_of(keepOut, [&](const QRectF &taken) { return taken.intersects(box); }))
        return {};
    return label;
}

} // namespace

bool overlap(QPointF centerA, QSizeF sizeA, double angleA, QPointF centerB, QSizeF sizeB, double angleB, double gap)
{
    // Separating axes: two rectangles are apart if they are so along one of their four sides' directions.
    const QPointF between = centerB - centerA;
    const auto reach = [](QSizeF size, double angle, double axis) {
        return std::abs(std::cos(angle - axis)) * size.width() / 2 +
               std::abs(std::sin(angle - axis)) * size.height() / 2;
    };
    for (const double axis : {angleA, angleA + M_PI_2, angleB, angleB + M_PI_2}) {
        const double distance = std::abs(between.x() * std::cos(axis) + between.y() * std::sin(axis));
        if (distance >= reach(sizeA, angleA, axis) + reach(sizeB, angleB, axis) + gap)
            return false;
    }
    return true;
}

QList<PlacedLabel> solveLabels(std::span<const LabelPlace> places, const QList<LabelName> &names,
                               const MapCamera &camera, const QList<QRectF> &keepOut)
{
    std::vector<Candidate> candidates;
    for (std::size_t first = 0; first < places.size();) {
        std::size_t end = first;
        while (end < places.size() && places[end].country == places[first].country)
            ++end;
        const LabelName &name = names.at(qsizetype(places[first].country));
        Candidate candidate{{}, places[first].area, name.priority};
        for (std::size_t i = first; i < end && !name.size.isEmpty(); ++i) {
            if (const auto label = setAt(places[i], std::uint32_t(i), name, camera, keepOut))
                candidate.options.push_back(*label);
        }
        // The best place if it's in view; then the roomiest of the others.
        const auto isBest = [first](const PlacedLabel &label) { return label.place == first; };
        std::ranges::stable_sort(candidate.options, [&](const PlacedLabel &a, const PlacedLabel &b) {
            return isBest(a) != isBest(b) ? isBest(a) : a.sizePx > b.sizePx;
        });
        if (!candidate.options.empty())
            candidates.push_back(std::move(candidate));
        first = end;
    }
    std::ranges::stable_sort(candidates, [](const Candidate &a, const Candidate &b) {
        return a.priority != b.priority ? a.priority < b.priority : a.area > b.area;
    });

    QList<PlacedLabel> placed;
    for (const Candidate &candidate : candidates) {
        const auto isFree = [&](const PlacedLabel &label) {
            const QSizeF size = names.at(qsizetype(label.row)).size * label.sizePx;
            return std::ranges::none_of(placed, [&](const PlacedLabel &other) {
                return overlap(label.center, size, label.angle, other.center,
                               names.at(qsizetype(other.row)).size * other.sizePx, other.angle, GapPx);
            });
        };
        const auto option = std::ranges::find_if(candidate.options, isFree);
        if (option != candidate.options.end())
            placed.append(*option);
    }
    return placed;
}

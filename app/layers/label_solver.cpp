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
    double area = 0;        ///< of the largest land with a place
    std::uint32_t best = 0; ///< the place that is the country's best
    int priority = 0;
};

/// The name set at one place, if it fits there and lies within the view.
std::optional<PlacedLabel> setAt(const LabelPlace &place, std::uint32_t index, geodata::CountryRow row,
                                 const LabelName &name, const MapCamera &camera, const QList<QRectF> &keepOut)
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
    PlacedLabel label{row, index, camera.toPixel(center), place.angle, size};

    const QRectF view = QRectF(QPointF(), camera.size).adjusted(EdgePx, EdgePx, -EdgePx, -EdgePx);
    const QRectF box = boundsOf({label.center, name.size * size, place.angle});
    if (!view.contains(box) || std::ranges::any_of(keepOut, [&](const QRectF &taken) { return taken.intersects(box); }))
        return {};
    return label;
}

} // namespace

QRectF boundsOf(const LabelBox &box)
{
    const double cosine = std::abs(std::cos(box.angle));
    const double sine = std::abs(std::sin(box.angle));
    const double width = cosine * box.size.width() + sine * box.size.height();
    const double height = sine * box.size.width() + cosine * box.size.height();
    return {box.center.x() - width / 2, box.center.y() - height / 2, width, height};
}

bool overlap(const LabelBox &a, const LabelBox &b, double gap)
{
    // Separating axes: two rectangles are apart if they are so along one of their four sides' directions.
    const QPointF between = b.center - a.center;
    const auto reach = [](QSizeF size, double angle, double axis) {
        return std::abs(std::cos(angle - axis)) * size.width() / 2 +
               std::abs(std::sin(angle - axis)) * size.height() / 2;
    };
    for (const double axis : {a.angle, a.angle + M_PI_2, b.angle, b.angle + M_PI_2}) {
        const double distance = std::abs(between.x() * std::cos(axis) + between.y() * std::sin(axis));
        if (distance >= reach(a.size, a.angle, axis) + reach(b.size, b.angle, axis) + gap)
            return false;
    }
    return true;
}

QList<PlacedLabel> solveLabels(std::span<const LabelPlace> places, std::span<const geodata::CountryRow> owners,
                               const QList<LabelName> &names, const MapCamera &camera, const QList<QRectF> &keepOut)
{
    std::vector<Candidate> candidates(static_cast<std::size_t>(names.size()));
    for (std::size_t i = 0; i < places.size(); ++i) {
        const geodata::CountryRow row = owners[places[i].land];
        Candidate &candidate = candidates[row];
        const LabelName &name = names.at(qsizetype(row));
        if (places[i].area > candidate.area) {
            candidate = {std::move(candidate.options), places[i].area, std::uint32_t(i), name.priority};
        }
        if (name.size.isEmpty())
            continue;
        if (const auto label = setAt(places[i], std::uint32_t(i), row, name, camera, keepOut))
            candidate.options.push_back(*label);
    }
    std::erase_if(candidates, [](const Candidate &candidate) { return candidate.options.empty(); });
    for (Candidate &candidate : candidates) {
        // The best place if it's in view; then the roomiest of the others.
        const auto isBest = [&](const PlacedLabel &label) { return label.place == candidate.best; };
        std::ranges::stable_sort(candidate.options, [&](const PlacedLabel &a, const PlacedLabel &b) {
            return isBest(a) != isBest(b) ? isBest(a) : a.sizePx > b.sizePx;
        });
    }
    std::ranges::stable_sort(candidates, [](const Candidate &a, const Candidate &b) {
        return a.priority != b.priority ? a.priority < b.priority : a.area > b.area;
    });

    QList<PlacedLabel> placed;
    for (const Candidate &candidate : candidates) {
        const auto isFree = [&](const PlacedLabel &label) {
            const auto boxOf = [&](const PlacedLabel &each) {
                return LabelBox{each.center, names.at(qsizetype(each.row)).size * each.sizePx, each.angle};
            };
            return std::ranges::none_of(
                placed, [&](const PlacedLabel &other) { return overlap(boxOf(label), boxOf(other), GapPx); });
        };
        const auto option = std::ranges::find_if(candidate.options, isFree);
        if (option != candidate.options.end())
            placed.append(*option);
    }
    return placed;
}

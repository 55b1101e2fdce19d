// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/layers/place_choice.h"

#include <algorithm>
#include <cmath>
#include <numeric>

using geodata::PlaceKind;

namespace {

constexpr double GapPx = 3;      // between a symbol and its name
constexpr double CrowdedPx = 7;  // symbols don't come nearer than this
constexpr double LitZooms = 1.6; // how much earlier a place on the selected corridor is shown

/// What a place is worth: less goes first.
int rankOf(PlaceKind kind)
{
    switch (kind) {
    case PlaceKind::Capital:
        return 0;
    case PlaceKind::Port:
    case PlaceKind::FerryTerminal:
        return 1;
    case PlaceKind::BorderCrossing:
        return 2;
    case PlaceKind::DryPort:
    case PlaceKind::FreeZone:
        return 3;
    case PlaceKind::RailHub:
    case PlaceKind::GasField:
    case PlaceKind::OilField:
    case PlaceKind::Refinery:
        return 4;
    default:
        return 5;
    }
}

bool meetsAny(const QRectF &box, const QList<QRectF> &boxes)
{
    return std::ranges::any_of(boxes, [&](const QRectF &other) { return other.intersects(box); });
}

} // namespace

double leastZoomOf(const MapPlace &place)
{
    constexpr std::array<double, 6> Zooms = {3.6, 4.4, 4.9, 5.6, 5.6, 6.3};
    return Zooms.at(std::size_t(rankOf(place.kind))) - (place.isLit ? LitZooms : 0);
}

QList<PlacedPlace> choosePlaces(const QList<MapPlace> &places, const QList<QSizeF> &sizes, const MapCamera &camera,
                                const QList<LabelBox> &names, const QList<QRectF> &keepOut)
{
    QList<int> order(places.size());
    std::ranges::iota(order, 0);
    std::ranges::stable_sort(order, {}, [&](int i) { return std::pair(!places[i].isLit, rankOf(places[i].kind)); });
    const QRectF view(QPointF(), camera.size);
    QList<PlacedPlace> chosen;
    QList<QRectF> symbols, taken = keepOut;
    for (const int i : order) {
        const MapPlace &place = places[i];
        if (camera.zoom() < leastZoomOf(place))
            continue;
        const double turn = std::round(camera.center.x - place.point.x);
        const QPointF pixel = camera.toPixel({place.point.x + turn, place.point.y});
        if (!view.adjusted(-20, -20, 20, 20).contains(pixel))
            continue;
        const QRectF crowd(pixel - QPointF(CrowdedPx, CrowdedPx), QSizeF(2 * CrowdedPx, 2 * CrowdedPx));
        if (std::ranges::any_of(chosen, [&](const PlacedPlace &other) { return crowd.contains(other.pixel); }))
            continue;
        chosen.append({i, pixel, {}});
        symbols.append(QRectF(pixel - QPointF(PlaceSymbolPx, PlaceSymbolPx) / 2, QSizeF(PlaceSymbolPx, PlaceSymbolPx)));
    }
    for (PlacedPlace &placed : chosen) {
        const QSizeF size = sizes[placed.place];
        const double off = PlaceSymbolPx / 2 + GapPx;
        // To the right if there is room, as one reads.
        const std::array<QPointF, 4> corners = {placed.pixel + QPointF(off, -size.height() / 2),
                                                placed.pixel + QPointF(-off - size.width(), -size.height() / 2),
                                                placed.pixel + QPointF(-size.width() / 2, -off - size.height()),
                                                placed.pixel + QPointF(-size.width() / 2, off)};
        for (const QPointF corner : corners) {
            const QRectF box(corner, size);
            const LabelBox asLabel{box.center(), size, 0};
            if (!view.contains(box) || meetsAny(box, taken) || meetsAny(box, symbols) ||
                std::ranges::any_of(names, [&](const LabelBox &name) { return overlap(name, asLabel, 2); }))
                continue;
            placed.text = box;
            taken.append(box);
            break;
        }
    }
    return chosen;
}

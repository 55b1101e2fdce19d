// SPDX-License-Identifier: GPL-3.0-or-later
#include "geodata/derive/repair.h"

#include "geodata/model/parallel.h"

#include <algorithm>
#include <functional>
#include <geos_c.h>
#include <iterator>
#include <memory>
#include <mutex>
#include <new>
#include <numeric>
#include <optional>
#include <span>
#include <string>
#include <utility>

namespace geodata {

namespace {

/// One GEOS context, for one thread; what GEOS has to say is not printed.
class Geos
{
public:
    Geos() : m_handle(GEOS_init_r())
    {
        if (m_handle == nullptr)
            throw std::bad_alloc();
        GEOSContext_setNoticeMessageHandler_r(m_handle, [](const char *, void *) {}, nullptr);
        GEOSContext_setErrorMessageHandler_r(m_handle, [](const char *, void *) {}, nullptr);
    }
    ~Geos() { GEOS_finish_r(m_handle); }
    Geos(const Geos &) = delete;
    Geos &operator=(const Geos &) = delete;
    Geos(Geos &&) = delete;
    Geos &operator=(Geos &&) = delete;

    struct Destroy
    {
        GEOSContextHandle_t handle = nullptr;
        void operator()(GEOSGeometry *shape) const { GEOSGeom_destroy_r(handle, shape); }
    };
    using Shape = std::unique_ptr<GEOSGeometry, Destroy>;

    Shape toShape(const Polygon &polygon) const;
    std::vector<Polygon> toPolygons(const GEOSGeometry &shape) const;

    bool isValid(const GEOSGeometry &shape) const { return GEOSisValid_r(m_handle, &shape) == 1; }

    /// The valid polygons nearest to an invalid one; none if even GEOS gives up.
    std::optional<std::vector<Polygon>> madeValid(const GEOSGeometry &shape) const;

private:
    Shape toRing(const Ring &ring) const;
    Ring fromRing(const GEOSGeometry &ring) const;
    Shape own(GEOSGeometry *shape) const { return Shape(shape, Destroy{m_handle}); }

    GEOSContextHandle_t m_handle;
};

Geos::Shape Geos::toRing(const Ring &ring) const
{
    static_assert(sizeof(LonLat) == 2 * sizeof(double));
    Ring closed(ring);
    closed.push_back(ring.front());
    GEOSCoordSequence *places =
        GEOSCoordSeq_copyFromBuffer_r(m_handle, &closed.front().lon, static_cast<unsigned>(closed.size()), 0, 0);
    return own(places == nullptr ? nullptr : GEOSGeom_createLinearRing_r(m_handle, places)); // takes the places
}

Geos::Shape Geos::toShape(const Polygon &polygon) const
{
    Shape outer = toRing(polygon.outer);
    std::vector<Shape> holes;
    holes.reserve(polygon.holes.size());
    for (const Ring &hole : polygon.holes) {
        holes.push_back(toRing(hole));
        if (holes.back() == nullptr)
            return own(nullptr);
    }
    if (outer == nullptr)
        return own(nullptr);
    std::vector<GEOSGeometry *> parts;
    parts.reserve(holes.size());
    for (Shape &hole : holes)
        parts.push_back(hole.release());
    return own(GEOSGeom_createPolygon_r(m_handle, outer.release(), parts.data(), static_cast<unsigned>(parts.size())));
}

Ring Geos::fromRing(const GEOSGeometry &ring) const
{
    const GEOSCoordSequence *places = GEOSGeom_getCoordSeq_r(m_handle, &ring);
    unsigned count = 0;
    if (places == nullptr || GEOSCoordSeq_getSize_r(m_handle, places, &count) == 0 || count < 4)
        return {};
    Ring result(count);
    if (GEOSCoordSeq_copyToBuffer_r(m_handle, places, &result.front().lon, 0, 0) == 0)
        return {};
    result.pop_back();
    return result;
}

std::vector<Polygon> Geos::toPolygons(const GEOSGeometry &shape) const
{
    std::vector<Polygon> result;
    const int parts = GEOSGetNumGeometries_r(m_handle, &shape);
    for (int i = 0; i < parts; ++i) {
        const GEOSGeometry *part = GEOSGetGeometryN_r(m_handle, &shape, i);
        if (part == nullptr || GEOSGeomTypeId_r(m_handle, part) != GEOS_POLYGON || GEOSisEmpty_r(m_handle, part) == 1)
            continue;
        Polygon polygon{fromRing(*GEOSGetExteriorRing_r(m_handle, part)), {}};
        for (int hole = 0; hole < GEOSGetNumInteriorRings_r(m_handle, part); ++hole)
            polygon.holes.push_back(fromRing(*GEOSGetInteriorRingN_r(m_handle, part, hole)));
        result.push_back(std::move(polygon));
    }
    return result;
}

std::optional<std::vector<Polygon>> Geos::madeValid(const GEOSGeometry &shape) const
{
    const std::unique_ptr<GEOSMakeValidParams, std::function<void(GEOSMakeValidParams *)>> how(
        GEOSMakeValidParams_create_r(m_handle),
        [this](GEOSMakeValidParams *p) { GEOSMakeValidParams_destroy_r(m_handle, p); });
    GEOSMakeValidParams_setMethod_r(m_handle, how.get(), GEOS_MAKE_VALID_STRUCTURE);
    GEOSMakeValidParams_setKeepCollapsed_r(m_handle, how.get(), 0);
    const Shape valid = own(GEOSMakeValidWithParams_r(m_handle, &shape, how.get()));
    if (valid == nullptr)
        return std::nullopt;
    return toPolygons(*valid);
}

/// Drops places that repeat the one before; returns how many.
std::size_t dropRepeated(Ring &ring)
{
    const std::size_t before = ring.size();
    ring.erase(std::ranges::unique(ring).begin(), ring.end());
    while (ring.size() > 1 && ring.front() == ring.back())
        ring.pop_back();
    return before - ring.size();
}

bool hasThreePlaces(const Ring &ring)
{
    if (ring.size() < 3)
        return false;
    const auto second = std::ranges::find_if(ring, [&](LonLat place) { return place != ring[0]; });
    return std::any_of(second, ring.end(), [&](LonLat place) { return place != ring[0] && place != *second; });
}

enum class Outcome
{
    Kept,
    Tidied,
    Rebuilt,
    Vanished,
    GivenUp
};

/// What became of one polygon.
struct Repaired
{
    Outcome outcome = Outcome::Kept;
    std::vector<Polygon> polygons = {}; ///< in its place, if Rebuilt
};

Repaired repairOne(Polygon &polygon, const Geos &geos)
{
    const auto hasRepeated = [](const Ring &ring) {
        return !ring.empty() && (std::ranges::adjacent_find(ring) != ring.end() || ring.front() == ring.back());
    };
    bool isTidied = false;
    const auto tidy = [&](Ring &ring) {
        if (hasRepeated(ring))
            isTidied |= dropRepeated(ring) > 0;
    };
    tidy(polygon.outer);
    std::ranges::for_each(polygon.holes, tidy);
    if (!hasThreePlaces(polygon.outer))
        return {Outcome::Vanished};
    isTidied |= std::erase_if(polygon.holes, [](const Ring &hole) { return !hasThreePlaces(hole); }) > 0;

    const Geos::Shape shape = geos.toShape(polygon);
    if (shape == nullptr)
        return {Outcome::GivenUp};
    if (geos.isValid(*shape))
        return {isTidied ? Outcome::Tidied : Outcome::Kept};
    std::optional<std::vector<Polygon>> valid = geos.madeValid(*shape);
    if (!valid)
        return {Outcome::GivenUp};
    if (valid->empty())
        return {Outcome::Vanished};
    return {Outcome::Rebuilt, std::move(*valid)};
}

} // namespace

namespace {

/// A polygon of the atlas and what became of it.
struct Task
{
    std::size_t country = 0;
    std::size_t piece = 0;
    std::size_t vertices = 0;
    Repaired result = {};
};

std::vector<Task> toTasks(const std::vector<Country> &countries)
{
    std::vector<Task> tasks;
    for (std::size_t country = 0; country < countries.size(); ++country) {
        for (std::size_t piece = 0; piece < countries[country].polygons.size(); ++piece) {
            const Polygon &polygon = countries[country].polygons[piece];
            std::size_t vertices = polygon.outer.size();
            for (const Ring &hole : polygon.holes)
                vertices += hole.size();
            tasks.push_back({country, piece, vertices});
        }
    }
    return tasks;
}

Text sentence(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Rebuilt:
        return {GEODATA_TEXT("an outline that crosses or touches itself was cut apart there")};
    case Outcome::Vanished:
        return {GEODATA_TEXT("a piece without any area was left out")};
    case Outcome::GivenUp:
        return {GEODATA_TEXT("a piece whose outline cannot be put right was left out")};
    case Outcome::Kept:
    case Outcome::Tidied:
        break;
    }
    return {};
}

/// One notice for each country and kind of trouble, at most a screenful.
std::vector<Error> toNotices(const std::vector<Task> &tasks, const std::vector<Country> &countries,
                             const std::string &file)
{
    struct Entry
    {
        std::size_t country = 0;
        Outcome outcome = Outcome::Kept;
        std::size_t firstPiece = 0;
        std::size_t count = 0;
    };
    std::vector<Entry> entries;
    std::size_t tidied = 0;
    std::size_t firstOfCountry = 0;
    for (const Task &task : tasks) {
        const Outcome outcome = task.result.outcome;
        if (outcome == Outcome::Tidied)
            ++tidied;
        if (outcome == Outcome::Kept || outcome == Outcome::Tidied)
            continue;
        if (firstOfCountry == entries.size() || entries[firstOfCountry].country != task.country)
            firstOfCountry = entries.size();
        const auto known = std::find_if(entries.begin() + static_cast<std::ptrdiff_t>(firstOfCountry), entries.end(),
                                        [&](const Entry &entry) { return entry.outcome == outcome; });
        if (known == entries.end())
            entries.push_back({task.country, outcome, task.piece + 1, 1});
        else
            ++known->count;
    }

    constexpr std::size_t Shown = 20;
    std::vector<Error> notices;
    for (const Entry &entry : std::span(entries).first(std::min(entries.size(), Shown))) {
        const std::string &code = countries[entry.country].code;
        const std::string piece = std::to_string(entry.firstPiece);
        Text place = {GEODATA_TEXT("country {0}, piece {1}"), {code, piece}};
        if (entry.count > 1)
            place = {GEODATA_TEXT("country {0}, piece {1} and {2} more"),
                     {code, piece, std::to_string(entry.count - 1)}};
        notices.push_back({file, std::move(place), sentence(entry.outcome)});
    }
    if (entries.size() > Shown)
        notices.push_back({file,
                           {},
                           {GEODATA_TEXT("outlines were put right or left out in {0} places more"),
                            {std::to_string(entries.size() - Shown)}}});
    if (tidied > 0)
        notices.push_back({file,
                           {},
                           {GEODATA_TEXT("repeated places or holes without area were dropped (pieces: {0})"),
                            {std::to_string(tidied)}}});
    return notices;
}

} // namespace

std::vector<Error> repair(std::vector<Country> &countries, const std::string &file, const Progress &progress)
{
    std::vector<Task> tasks = toTasks(countries);
    // The largest first, so that no core is left alone with one at the end.
    std::vector<std::size_t> order(tasks.size());
    std::ranges::iota(order, std::size_t{0});
    std::ranges::stable_sort(order, std::greater(), [&](std::size_t i) { return tasks[i].vertices; });
    std::size_t all = 1;
    for (const Task &task : tasks)
        all += task.vertices;

    std::mutex guard;
    std::size_t done = 0;
    forEachInParallel(order.size(), [&](std::size_t i) {
        if (progress.isStopped())
            return;
        Task &task = tasks[order[i]];
        try {
            thread_local const Geos geos;
            task.result = repairOne(countries[task.country].polygons[task.piece], geos);
        } catch (const std::bad_alloc &) {
            task.result = {Outcome::GivenUp};
        }
        const std::scoped_lock lock(guard);
        done += task.vertices;
        progress.at(static_cast<double>(done) / static_cast<double>(all));
    });

    std::vector<Error> notices = toNotices(tasks, countries, file);
    for (std::size_t i = 0; i < tasks.size();) {
        Country &country = countries[tasks[i].country];
        const std::size_t end = i + country.polygons.size();
        const auto isKept = [](const Task &task) {
            return task.result.outcome == Outcome::Kept || task.result.outcome == Outcome::Tidied;
        };
        if (std::ranges::all_of(std::span(tasks).subspan(i, end - i), isKept)) {
            i = end;
            continue;
        }
        std::vector<Polygon> polygons;
        for (; i < end; ++i) {
            if (isKept(tasks[i]))
                polygons.push_back(std::move(country.polygons[tasks[i].piece]));
            else
                std::ranges::move(tasks[i].result.polygons, std::back_inserter(polygons));
        }
        country.polygons = std::move(polygons);
    }
    std::erase_if(countries, [](const Country &country) { return country.polygons.empty(); });
    progress.at(1);
    return notices;
}

} // namespace geodata

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/layers/border_strip.h"

#include "app/layers/border_material.h"
#include "tests/app/random.h"
#include "tests/app/shipped_atlas.h"

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <algorithm>
#include <set>

using Catch::Approx;
using geodata::Border;
using geodata::WorldPoint;

namespace {

const AtlasHandle &atlas()
{
    return shippedAtlas();
}

std::size_t finest()
{
    return atlas().atlas->mesh.levels.size() - 1;
}

std::vector<BorderLine> lines(const Border &border, std::size_t level = finest())
{
    return linesOf(*atlas().atlas, border, level);
}

const Border &between(const AtlasHandle &handle, const char *a, const char *b)
{
    const Border *border = geodata::borderBetween(handle.atlas->rowOf(a), handle.atlas->rowOf(b), handle.borders());
    REQUIRE(border);
    return *border;
}

double lengthOf(const std::vector<WorldPoint> &points)
{
    double length = 0;
    for (std::size_t i = 1; i < points.size(); ++i)
        length += std::hypot(points[i].x - points[i - 1].x, points[i].y - points[i - 1].y);
    return length;
}

/// A crooked line with no two points in one place.
BorderLine crookedLine(Random &random)
{
    BorderLine line;
    WorldPoint point{random.number(0.2, 0.8), random.number(0.2, 0.8)};
    const int count = random.whole(2, 40);
    for (int i = 0; i < count; ++i) {
        line.points.push_back(point);
        point.x += random.number(0.0001, 0.003);
        point.y += random.number(-0.003, 0.003);
    }
    for (int i = 1; i < count; ++i)
        line.isDisputed.push_back(random.coin());
    return line;
}

/// Indices in range, the box round everything, `along` from 0 to 1 and never backwards.
void checkSound(const BorderStrip &strip)
{
    REQUIRE(strip.vertices.size() % 2 == 0);
    REQUIRE(strip.indices.size() % 6 == 0);
    CHECK(std::ranges::all_of(strip.indices, [&](std::uint32_t index) { return index < strip.vertices.size(); }));
    if (strip.vertices.empty())
        return;
    CHECK(strip.vertices.front().along == 0);
    if (strip.length > 0)
        CHECK(strip.vertices.back().along == Approx(1).epsilon(1e-5));
    CHECK(std::ranges::is_sorted(strip.vertices, {}, &BorderVertex::along));
    for (std::size_t i = 0; i < strip.vertices.size(); i += 2) {
        const BorderVertex &left = strip.vertices[i];
        const BorderVertex &right = strip.vertices[i + 1];
        CHECK(left.side == 0);
        CHECK(right.side == 255);
        CHECK(std::pair(left.x, left.y) == std::pair(right.x, right.y));
    }
}

} // namespace

TEST_CASE("Every border's lines have its points end to end, with the country of the lower code to the left",
          "[border_strip]")
{
    const AtlasHandle seen = atlas().seenFrom(GENERATE(QStringLiteral("de_facto"), QStringLiteral("un")));
    const geodata::Atlas &all = *seen.atlas;
    int asked = 0;
    for (const Border &border : seen.borders()) {
        CAPTURE(all.countries[border.a].code, all.countries[border.b].code);
        const auto found = lines(border);
        REQUIRE_FALSE(found.empty());
        CHECK(found.size() >= border.parts); // a ring may touch a line
        for (const BorderLine &line : found) {
            REQUIRE(line.points.size() >= 2);
            CHECK(line.isDisputed.size() == line.points.size() - 1);
            // The land a thousandth of a segment to the left of its middle, where the segment is long enough for that
            // to lie within the land: y grows southward.
            for (std::size_t i = 1; i < line.points.size(); i += 7) {
                const WorldPoint from = line.points[i - 1];
                const WorldPoint to = line.points[i];
                CHECK(std::abs(to.x - from.x) < 0.1); // no leap across the world
                const double dx = to.x - from.x;
                const double dy = to.y - from.y;
                if (std::hypot(dx, dy) < 2e-5)
                    continue;
                const WorldPoint middle{(from.x + to.x) / 2, (from.y + to.y) / 2};
                const auto at = [&](double aside) {
                    const geodata::LonLat place = geodata::toLonLat({middle.x + dy * aside, middle.y - dx * aside});
                    return seen.codeAt(place.lon, place.lat).toStdString();
                };
                CHECK(at(1e-3) == all.countries[border.a].code);
                CHECK(at(-1e-3) == all.countries[border.b].code);
                ++asked;
            }
        }
    }
    CHECK(asked > 500);
}

TEST_CASE("A coarser line has fewer points and the same ends; small enclaves are left out", "[border_strip]")
{
    const auto endsOf = [](const std::vector<BorderLine> &found) {
        std::set<std::pair<double, double>> ends;
        for (const BorderLine &line : found) {
            for (const WorldPoint &end : {line.points.front(), line.points.back()})
                ends.emplace(end.x, end.y);
        }
        return ends;
    };
    const auto openEndsOf = [&](std::vector<BorderLine> found) {
        std::erase_if(found, [](const BorderLine &line) { return line.points.front() == line.points.back(); });
        return endsOf(found);
    };
    const auto countOf = [](const std::vector<BorderLine> &found) {
        std::size_t count = 0;
        for (const BorderLine &line : found)
            count += line.points.size();
        return count;
    };
    for (const auto &[a, b] :
         {std::pair("KAZ", "RUS"), std::pair("CHN", "KAZ"), std::pair("KGZ", "UZB"), std::pair("CHN", "RUS")}) {
        CAPTURE(a, b);
        const Border &border = between(atlas(), a, b);
        std::size_t before = 0;
        for (std::size_t level = 0; level <= finest(); ++level) {
            const auto found = lines(border, level);
            CHECK(openEndsOf(found) == openEndsOf(lines(border)));
            CHECK(std::ranges::includes(endsOf(lines(border)), endsOf(found)));
            CHECK(countOf(found) >= before);
            before = countOf(found);
        }
        CHECK(2 * countOf(lines(border, 0)) < before);
    }
}

TEST_CASE("At no level do lines have a segment that the borders do not have, nor lack one", "[border_strip]")
{
    using Segment = std::pair<std::pair<double, double>, std::pair<double, double>>;
    const AtlasHandle seen = atlas().seenFrom(GENERATE(QStringLiteral("de_facto"), QStringLiteral("un")));
    const geodata::Atlas &all = *seen.atlas;
    const auto segment = [](WorldPoint from, WorldPoint to) {
        const std::pair a(from.x - std::floor(from.x), from.y);
        const std::pair b(to.x - std::floor(to.x), to.y);
        return a < b ? Segment(a, b) : Segment(b, a);
    };
    for (const Border &border : seen.borders()) {
        for (std::size_t level = 0; level <= finest(); ++level) {
            CAPTURE(all.countries[border.a].code, all.countries[border.b].code, level);
            std::multiset<Segment> expected;
            for (const geodata::BorderPiece &piece : border.pieces) {
                const geodata::BorderStretch &stretch = all.borders.stretches[piece.stretch];
                const WorldPoint *before = nullptr;
                for (std::uint32_t i = stretch.firstPoint; i < stretch.firstPoint + stretch.pointCount; ++i) {
                    if (all.mesh.borderLevels[i] > level)
                        continue;
                    if (before)
                        expected.insert(segment(*before, all.borders.points[i]));
                    before = &all.borders.points[i];
                }
            }
            std::multiset<Segment> found;
            for (const BorderLine &line : lines(border, level)) {
                for (std::size_t i = 1; i < line.points.size(); ++i)
                    found.insert(segment(line.points[i - 1], line.points[i]));
            }
            const bool isSame = found == expected; // Catch would print every number
            CHECK(isSame);
        }
    }
}

TEST_CASE("Stretches are turned and joined into lines, across ±180° too", "[border_strip]")
{
    geodata::Atlas small;
    small.borders.points = {{0.98, 0.3}, {1.0, 0.3},  // the first stretch
                            {0.02, 0.4}, {0.0, 0.3},  // goes on behind ±180°, against the border
                            {0.5, 0.5},  {0.6, 0.5}}; // elsewhere
    small.borders.stretches = {{.left = 0, .right = 1, .firstPoint = 0, .pointCount = 2},
                               {.left = 1, .right = 0, .firstPoint = 2, .pointCount = 2},
                               {.left = 0, .right = 1, .firstPoint = 4, .pointCount = 2}};
    Border border;
    border.pieces = {{.stretch = 0, .isReversed = false, .startsAnew = true, .isDisputed = false},
                     {.stretch = 1, .isReversed = true, .startsAnew = false, .isDisputed = true},
                     {.stretch = 2, .isReversed = false, .startsAnew = true, .isDisputed = true}};
    const auto found = linesOf(small, border, 0);
    REQUIRE(found.size() == 2);
    CHECK(found[0].points == std::vector<WorldPoint>{{0.98, 0.3}, {1.0, 0.3}, {1.02, 0.4}});
    CHECK(found[0].isDisputed == std::vector<bool>{false, true});
    CHECK(found[1].points == std::vector<WorldPoint>{{0.5, 0.5}, {0.6, 0.5}});
    CHECK(found[1].isDisputed == std::vector<bool>{true});
}

TEST_CASE("A piece that a level leaves out leaves a gap, not a short cut", "[border_strip]")
{
    geodata::Atlas small;
    small.borders.points = {{0.1, 0.5}, {0.2, 0.5}, {0.2, 0.5}, {0.3, 0.5}, {0.3, 0.5}, {0.4, 0.5}};
    static constexpr std::uint8_t Levels[] = {0, 0, 3, 3, 0, 0};
    small.mesh.borderLevels = Levels;
    small.borders.stretches = {{.left = 0, .right = 1, .firstPoint = 0, .pointCount = 2},
                               {.left = 0, .right = 1, .firstPoint = 2, .pointCount = 2},
                               {.left = 0, .right = 1, .firstPoint = 4, .pointCount = 2}};
    Border border;
    border.pieces = {{.stretch = 0, .isReversed = false, .startsAnew = true, .isDisputed = false},
                     {.stretch = 1, .isReversed = false, .startsAnew = false, .isDisputed = false},
                     {.stretch = 2, .isReversed = false, .startsAnew = false, .isDisputed = false}};
    CHECK(linesOf(small, border, 3).size() == 1);
    const auto coarse = linesOf(small, border, 0);
    REQUIRE(coarse.size() == 2);
    CHECK(coarse[0].points == std::vector<WorldPoint>{{0.1, 0.5}, {0.2, 0.5}});
    CHECK(coarse[1].points == std::vector<WorldPoint>{{0.3, 0.5}, {0.4, 0.5}});
}

TEST_CASE("A border across ±180° stays in one piece", "[border_strip]")
{
    for (const Border &border : atlas().borders()) {
        const BorderStrip strip = toStrip(lines(border));
        CHECK(strip.box.right - strip.box.left < 0.5);
    }
}

TEST_CASE("Every border becomes a sound strip at every level", "[border_strip]")
{
    for (const Border &border : atlas().borders()) {
        for (std::size_t level = 0; level <= finest(); ++level) {
            const auto found = lines(border, level);
            const BorderStrip strip = toStrip(found);
            CAPTURE(border.a, border.b, level);
            checkSound(strip);
            double length = 0;
            for (const BorderLine &line : found)
                length += lengthOf(line.points);
            CHECK(strip.length == Approx(length).margin(1e-12));
        }
    }
}

TEST_CASE("A strip follows its lines, however crooked", "[border_strip]")
{
    Random random(31);
    for (int i = 0; i < 200; ++i) {
        std::vector<BorderLine> some;
        for (int n = random.whole(1, 4); n > 0; --n)
            some.push_back(crookedLine(random));
        const BorderStrip strip = toStrip(some);
        checkSound(strip);
        std::size_t segments = 0;
        for (const BorderLine &line : some)
            segments += line.isDisputed.size();
        CHECK(strip.indices.size() == 6 * segments); // none between one line's end and the next one's start
        // The left vertex is on the left: the mitre leaves the way counterclockwise, as y grows southward.
        for (std::size_t t = 0; t < strip.indices.size(); t += 6) {
            const BorderVertex &from = strip.vertices[strip.indices[t]];
            const BorderVertex &to = strip.vertices[strip.indices[t + 2]];
            const double mitreX = (from.normalX - 128) / 64.0;
            const double mitreY = (from.normalY - 128) / 64.0;
            CHECK((to.x - from.x) * mitreY - (to.y - from.y) * mitreX < 0);
        }
    }
}

TEST_CASE("Exactly the disputed segments are marked, from end to end", "[border_strip]")
{
    Random random(32);
    for (int i = 0; i < 200; ++i) {
        std::vector<BorderLine> some{crookedLine(random), crookedLine(random)};
        // A point given twice is no segment, and must not shift the marks of those behind it.
        some[0].points.insert(some[0].points.begin() + 1, some[0].points[0]);
        some[0].isDisputed.insert(some[0].isDisputed.begin(), random.coin());
        std::vector<bool> expected;
        for (const BorderLine &line : some) {
            for (std::size_t s = 0; s < line.isDisputed.size(); ++s) {
                if (line.points[s] != line.points[s + 1])
                    expected.push_back(line.isDisputed[s]);
            }
        }
        const BorderStrip strip = toStrip(some);
        REQUIRE(strip.indices.size() == 6 * expected.size());
        for (std::size_t segment = 0; segment < expected.size(); ++segment) {
            for (std::size_t corner = 0; corner < 6; ++corner) {
                const BorderVertex &vertex = strip.vertices[strip.indices[6 * segment + corner]];
                CHECK(vertex.disputed == (expected[segment] ? 255 : 0));
            }
        }
    }
}

TEST_CASE("From a viewpoint with disputed land, the border along it is marked, and no other", "[border_strip]")
{
    const auto marked = [](const AtlasHandle &handle, const char *a, const char *b) {
        const BorderStrip strip = toStrip(linesOf(*handle.atlas, between(handle, a, b), finest()));
        const auto count = std::ranges::count(strip.vertices, 255, &BorderVertex::disputed);
        return count == 0 ? "nothing" : std::size_t(count) == strip.vertices.size() ? "all" : "some";
    };
    const AtlasHandle un = atlas().seenFrom(QStringLiteral("un"));
    CHECK(marked(atlas(), "KAS", "PAK") == std::string("nothing"));
    CHECK(marked(un, "KAS", "PAK") == std::string("all"));
    CHECK(marked(un, "ALB", "SRB") == std::string("all"));  // of Kosovo
    CHECK(marked(un, "MKD", "SRB") == std::string("some")); // partly of Kosovo
    CHECK(marked(un, "KAZ", "RUS") == std::string("nothing"));
}

TEST_CASE("An enclave's border is closed, and joined to itself", "[border_strip]")
{
    // Lesotho, whose outline is one ring within South Africa.
    const auto found = lines(between(atlas(), "LSO", "ZAF"));
    REQUIRE(found.size() == 1);
    CHECK(found[0].points.front() == found[0].points.back());
    const BorderStrip strip = toStrip(found);
    checkSound(strip);
    const BorderVertex &first = strip.vertices.front();
    const BorderVertex &last = strip.vertices[strip.vertices.size() - 2];
    CHECK(first.x == last.x);
    CHECK(first.y == last.y);
    CHECK(first.normalX == last.normalX);
    CHECK(first.normalY == last.normalY);
}

TEST_CASE("What has no length makes no strip", "[border_strip]")
{
    CHECK(toStrip({}).vertices.empty());
    const BorderStrip point = toStrip({{.points = {{0.5, 0.5}, {0.5, 0.5}}, .isDisputed = {true}}});
    CHECK(point.indices.empty());
    CHECK(point.length == 0);
}

TEST_CASE("A pulse starts at a border's start, and comes again every four seconds", "[border_strip]")
{
    CHECK(PulseSeconds == 4);
    CHECK(pulseHead(0) == 0);
    float before = -1;
    for (double seconds = 0; seconds < 4; seconds += 0.04) {
        const float head = pulseHead(seconds);
        CHECK(head > before);
        CHECK(head < 1 + PulsePart);
        for (const double round : {1.0, 7.0, 900.0})
            CHECK(pulseHead(seconds + 4 * round) == Approx(head).margin(1e-5));
        before = head;
    }
    CHECK(before > 1.2); // the tail has left before the next one starts
}

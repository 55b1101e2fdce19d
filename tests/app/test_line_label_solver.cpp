// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/layers/line_label_solver.h"

#include "tests/app/random.h"

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>

#include <QPolygonF>

#include <algorithm>

using Catch::Approx;

namespace {

using Line = std::vector<QPointF>;

/// A view full of lines, names and panels.
struct Sheet
{
    QList<LineText> texts;
    QList<LabelBox> obstacles;
    QList<QRectF> keepOut;
    QSizeF view;

    QList<PlacedLineText> solve() const { return solveLineTexts(texts, obstacles, view, keepOut); }
};

/// A line that wanders: some run straight, some hardly know where they go; it may leave the view.
Line crookedLine(Random &random, QSizeF view)
{
    Line line;
    QPointF point(random.number(-100, view.width() + 100), random.number(-100, view.height() + 100));
    double heading = random.number(-M_PI, M_PI);
    const double wildness = std::exp(random.number(-6, 0));
    const double step = random.number(2, 25);
    for (int n = random.whole(1, 120); n >= 0; --n) {
        line.push_back(point);
        heading += random.number(-wildness, wildness) * 2;
        point += step * QPointF(std::cos(heading), std::sin(heading));
    }
    return line;
}

Sheet randomSheet(Random &random)
{
    Sheet sheet;
    sheet.view = QSizeF(random.whole(320, 1600), random.whole(240, 1000));
    for (int n = random.whole(1, 12); n > 0; --n) {
        LineText text{.lines = {},
                      .width = random.number(30, 90),
                      .height = 12,
                      .priority = random.whole(0, 2),
                      .halfLine = random.whole(0, 1) * random.number(0, 7)};
        for (int m = random.whole(1, 3); m > 0; --m)
            text.lines.push_back(crookedLine(random, sheet.view));
        sheet.texts.append(text);
    }
    const auto somewhere = [&] {
        return QPointF(random.number(0, sheet.view.width()), random.number(0, sheet.view.height()));
    };
    for (int n = random.whole(0, 6); n > 0; --n)
        sheet.obstacles.append({somewhere(), QSizeF(random.number(20, 200), 20), random.number(-1.5, 1.5)});
    for (int n = random.whole(0, 3); n > 0; --n)
        sheet.keepOut.append({somewhere(), QSizeF(random.number(20, 300), random.number(20, 200))});
    return sheet;
}

/// The corners of a turned box.
QPolygonF cornersOf(const LabelBox &box)
{
    const QPointF along = QPointF(std::cos(box.angle), std::sin(box.angle)) * box.size.width() / 2;
    const QPointF down = QPointF(-std::sin(box.angle), std::cos(box.angle)) * box.size.height() / 2;
    return QPolygonF(
        {box.center - along - down, box.center + along - down, box.center + along + down, box.center - along + down});
}

/// Whether a box and a segment meet: an end of it lies within, or it crosses a side.
bool meets(const QPolygonF &box, QPointF from, QPointF to)
{
    if (box.containsPoint(from, Qt::OddEvenFill) || box.containsPoint(to, Qt::OddEvenFill))
        return true;
    for (qsizetype i = 0; i < box.size(); ++i) {
        if (QLineF(from, to).intersects(QLineF(box[i], box[(i + 1) % box.size()]), nullptr) ==
            QLineF::BoundedIntersection)
            return true;
    }
    return false;
}

/// How far a point lies from a line.
double distance(QPointF point, const Line &line)
{
    double best = 1e9;
    for (std::size_t i = 1; i < line.size(); ++i) {
        const QPointF step = line[i] - line[i - 1];
        const double square = QPointF::dotProduct(step, step);
        const double part =
            square > 0 ? std::clamp(QPointF::dotProduct(point - line[i - 1], step) / square, 0.0, 1.0) : 0;
        const QPointF apart = point - (line[i - 1] + step * part);
        best = std::min(best, std::hypot(apart.x(), apart.y()));
    }
    return best;
}

bool isOnALine(const Sheet &sheet, const LabelBox &box)
{
    const QPolygonF corners = cornersOf(box);
    for (const LineText &text : sheet.texts) {
        for (const Line &line : text.lines) {
            for (std::size_t i = 1; i < line.size(); ++i) {
                if (meets(corners, line[i - 1], line[i]))
                    return true;
                // A broad line touches what comes nearer than half its width.
                for (const QPointF corner : corners) {
                    if (distance(corner, {line[i - 1], line[i]}) < text.halfLine - 1e-6)
                        return true;
                }
            }
        }
    }
    return false;
}

Line straight(QPointF from, QPointF to, int pieces = 20)
{
    Line line;
    for (int i = 0; i <= pieces; ++i)
        line.push_back(from + (to - from) * i / pieces);
    return line;
}

LineText textOn(Line line, int priority = 0)
{
    return {.lines = {std::move(line)}, .width = 60, .height = 12, .priority = priority};
}

bool operator==(const PlacedLineText &a, const PlacedLineText &b)
{
    return a.text == b.text && a.spot == b.spot && a.curve == b.curve && a.box.center == b.box.center &&
           a.box.size == b.box.size && a.box.angle == b.box.angle && a.stretch == b.stretch;
}

} // namespace

TEST_CASE("A text lies on no other, on no line, on no name, under no panel, and whole in the view",
          "[line_label_solver]")
{
    Random random(41);
    int count = 0;
    for (int i = 0; i < 400; ++i) {
        const Sheet sheet = randomSheet(random);
        const QList<PlacedLineText> placed = sheet.solve();
        const QRectF view(QPointF(), sheet.view);
        count += int(placed.size());
        for (const PlacedLineText &place : placed) {
            const QPolygonF corners = cornersOf(place.box);
            const QRectF bounds = corners.boundingRect();
            CAPTURE(i, place.text, place.spot);
            REQUIRE(view.contains(bounds));
            REQUIRE_FALSE(isOnALine(sheet, place.box));
            for (const PlacedLineText &other : placed)
                REQUIRE((other.text == place.text || !overlap(other.box, place.box, 0)));
            for (const LabelBox &name : sheet.obstacles)
                REQUIRE_FALSE(overlap(name, place.box, 0));
            for (const QRectF &panel : sheet.keepOut)
                REQUIRE_FALSE(panel.intersects(bounds));
        }
    }
    CHECK(count > 400); // the sheets do have texts
}

TEST_CASE("Letters stand within their text's box, beside their line and close to it", "[line_label_solver]")
{
    Random random(42);
    for (int i = 0; i < 400; ++i) {
        const Sheet sheet = randomSheet(random);
        for (const PlacedLineText &place : sheet.solve()) {
            CAPTURE(i, place.text, place.spot);
            const LineText &text = sheet.texts[place.text];
            LabelBox roomy = place.box;
            roomy.size += QSizeF(2, 2);
            const QPolygonF box = cornersOf(roomy);
            double nearest = 1e9;
            for (double part = 0.3; part < 0.75; part += 0.1) { // the first and the last may have a line beside them
                const QPointF letter = place.pointAt(place.curvePart(part));
                CHECK(box.containsPoint(letter, Qt::OddEvenFill));
                double own = 1e9;
                for (const Line &line : text.lines)
                    own = std::min(own, distance(letter, line));
                CHECK(own > text.height / 2 - 0.1);
                nearest = std::min(nearest, own);
            }
            CHECK(nearest < text.height / 2 + text.halfLine + 20);
        }
    }
}

TEST_CASE("A text reads from left to right and stands no steeper than upright", "[line_label_solver]")
{
    Random random(43);
    for (int i = 0; i < 400; ++i) {
        for (const PlacedLineText &place : randomSheet(random).solve()) {
            CHECK(std::abs(place.box.angle) <= M_PI_2 + 1e-9);
            CHECK(place.curve[0].x() <= place.curve[2].x() + 1e-9);
            CHECK(place.pointAt(0) == place.curve[0]);
            CHECK(place.pointAt(1) == place.curve[2]);
        }
    }
}

TEST_CASE("Each text is set once at most, and the more important first", "[line_label_solver]")
{
    Random random(44);
    for (int i = 0; i < 200; ++i) {
        const Sheet sheet = randomSheet(random);
        const QList<PlacedLineText> placed = sheet.solve();
        QList<qsizetype> texts;
        for (const PlacedLineText &place : placed)
            texts.append(place.text);
        CHECK(std::ranges::is_sorted(texts, {}, [&](qsizetype text) { return sheet.texts[text].priority; }));
        std::ranges::sort(texts);
        CHECK(std::ranges::adjacent_find(texts) == texts.end());
    }
}

TEST_CASE("A straight line carries its text beside its middle, whichever way it was drawn", "[line_label_solver]")
{
    for (const bool isBackward : {false, true}) {
        Line line = straight({100, 200}, {500, 200});
        if (isBackward)
            std::ranges::reverse(line);
        const auto placed = solveLineTexts({textOn(line)}, {}, {600, 400});
        REQUIRE(placed.size() == 1);
        CHECK(placed[0].spot == 0);
        CHECK(placed[0].box.angle == Approx(0).margin(1e-9));
        CHECK(placed[0].box.center.x() == Approx(300));
        CHECK(placed[0].box.center.y() == Approx(200 - 6 - 5)); // above it: half its height, and a gap
        CHECK(placed[0].stretch == Approx(1));
    }
}

TEST_CASE("Where the middle is taken, the text goes to the other side of the line, then along it",
          "[line_label_solver]")
{
    const QList<LineText> texts{textOn(straight({100, 200}, {500, 200}))};
    const QSizeF view(600, 400);
    const auto below = solveLineTexts(texts, {}, view, {QRectF(280, 180, 40, 15)});
    REQUIRE(below.size() == 1);
    CHECK(below[0].box.center.x() == Approx(300));
    CHECK(below[0].box.center.y() == Approx(200 + 6 + 5));
    const auto aside = solveLineTexts(texts, {{{300, 200}, {40, 60}, 0}}, view);
    REQUIRE(aside.size() == 1);
    CHECK(aside[0].box.center.x() == Approx(200)); // a quarter of the way
}

TEST_CASE("A bent line bends its text", "[line_label_solver]")
{
    Line arc;
    for (int i = 0; i <= 60; ++i) {
        const double angle = M_PI * (1 + i / 60.0);
        arc.emplace_back(300 + 150 * std::cos(angle), 300 + 150 * std::sin(angle));
    }
    const auto placed = solveLineTexts({textOn(arc)}, {}, {600, 400});
    REQUIRE(placed.size() == 1);
    const auto from = [&](double part) {
        const QPointF apart = placed[0].pointAt(part) - QPointF(300, 300);
        return std::hypot(apart.x(), apart.y());
    };
    for (const double part : {0.0, 0.25, 0.5, 0.75, 1.0})
        CHECK(from(part) == Approx(150 + 5 + 6).margin(1.5)); // as far from the line all along
    CHECK(placed[0].angleAt(0) < -0.1);
    CHECK(placed[0].angleAt(1) > 0.1);
}

TEST_CASE("A line too short or too crooked carries no text", "[line_label_solver]")
{
    const QSizeF view(600, 400);
    CHECK(solveLineTexts({textOn(straight({100, 200}, {190, 200}))}, {}, view).isEmpty());
    CHECK(solveLineTexts({textOn(straight({100, 200}, {200, 200}))}, {}, view).size() == 1);
    Line zigzag;
    for (int i = 0; i < 60; ++i)
        zigzag.emplace_back(100 + 6 * i, i % 2 == 0 ? 180 : 220);
    CHECK(solveLineTexts({textOn(zigzag)}, {}, view).isEmpty());
    Line ring;
    for (int i = 0; i <= 40; ++i)
        ring.emplace_back(300 + 25 * std::cos(i * M_PI / 20), 200 + 25 * std::sin(i * M_PI / 20));
    CHECK(solveLineTexts({textOn(ring)}, {}, view).isEmpty());
    CHECK(solveLineTexts({textOn({})}, {}, view).isEmpty());
    CHECK(solveLineTexts({textOn({{300, 200}})}, {}, view).isEmpty());
    CHECK(solveLineTexts({textOn({{300, 200}, {300, 200}})}, {}, view).isEmpty());
    CHECK(solveLineTexts({LineText{.lines = {}, .width = 60, .height = 12}}, {}, view).isEmpty());
}

TEST_CASE("Where two texts want one spot, the more important has it", "[line_label_solver]")
{
    for (const int favoured : {0, 1}) {
        const QList<LineText> texts{textOn(straight({75, 30}, {180, 30}), favoured == 0 ? 0 : 1),
                                    textOn(straight({75, 30}, {180, 30}), favoured == 1 ? 0 : 1)};
        const auto placed = solveLineTexts(texts, {}, {300, 60}, {QRectF(0, 31, 300, 29)}); // no room below
        REQUIRE(placed.size() == 1);
        CHECK(placed[0].text == favoured);
    }
}

TEST_CASE("While the map is dragged a text moves with its line and keeps its spot for as long as that is in view",
          "[line_label_solver]")
{
    Random random(45);
    int kept = 0;
    for (int i = 0; i < 60; ++i) {
        Sheet sheet = randomSheet(random);
        sheet.keepOut.clear(); // panels stay, the map goes: that would be a reason to move
        sheet.texts.resize(1);
        QList<PlacedLineText> before = sheet.solve();
        const QPointF step(random.number(-3, 3), random.number(-3, 3));
        for (int n = 0; n < 60; ++n) {
            for (Line &line : sheet.texts[0].lines) {
                for (QPointF &point : line)
                    point += step;
            }
            for (LabelBox &name : sheet.obstacles)
                name.center += step;
            const QList<PlacedLineText> now = sheet.solve();
            if (!before.isEmpty()) {
                LabelBox moved = before[0].box;
                moved.center += step;
                // The text, its line and the gaps round them.
                constexpr double Margin = 40;
                const QRectF room = QRectF(QPointF(), sheet.view).adjusted(Margin, Margin, -Margin, -Margin);
                if (room.contains(boundsOf(moved))) {
                    // Only a better spot that comes into view may take it away: one nearer the middle, or less steep.
                    REQUIRE(now.size() == 1);
                    CHECK(
                        (now[0].spot <= before[0].spot || std::abs(now[0].box.angle) < std::abs(before[0].box.angle)));
                    if (now[0].spot == before[0].spot) {
                        const QPointF apart = now[0].box.center - moved.center;
                        CHECK(std::hypot(apart.x(), apart.y()) < 1e-6);
                        CHECK(now[0].box.angle == Approx(before[0].box.angle).margin(1e-9));
                        ++kept;
                    }
                }
            }
            before = now;
        }
    }
    CHECK(kept > 500);
}

TEST_CASE("The same lines have the same texts", "[line_label_solver]")
{
    Random random(46);
    for (int i = 0; i < 50; ++i) {
        const Sheet sheet = randomSheet(random);
        const auto one = sheet.solve();
        const auto other = sheet.solve();
        CHECK(std::ranges::equal(one, other, [](const auto &a, const auto &b) { return a == b; }));
    }
}

TEST_CASE("A long line is named wherever one looks at it", "[line_label_solver]")
{
    // A hundred views long: only every hundredth part of it is ever in view.
    const Line line = straight({0, 200}, {60'000, 200}, 600);
    for (double at = 0; at < 59'000; at += 777) {
        Line moved = line;
        for (QPointF &point : moved)
            point.rx() -= at;
        CAPTURE(at);
        CHECK(solveLineTexts({textOn(moved)}, {}, {600, 400}).size() == 1);
    }
}

TEST_CASE("A text keeps clear of a broad line by half its width", "[line_label_solver]")
{
    LineText text = textOn(straight({100, 200}, {500, 200}));
    text.halfLine = 7;
    const auto placed = solveLineTexts({text}, {}, {600, 400});
    REQUIRE(placed.size() == 1);
    CHECK(placed[0].box.center.y() == Approx(200 - 6 - 5 - 7));
}

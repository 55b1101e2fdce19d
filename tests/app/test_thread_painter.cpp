// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/layers/thread_painter.h"
#include "app/layers/trade_layout.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <cmath>
#include <cstdlib>

namespace {

constexpr int ToPower = 1; // slots of the first pair; the shaders' numbers of the ways as well
constexpr int FromPower = 2;

/// One pair whose way runs straight from (10, 20) to (190, 20), or as given, with a red flow each way.
struct Sample
{
    TradeLook look;
    QImage image{200, 40, QImage::Format_RGBA8888_Premultiplied};

    explicit Sample(QPointF from = {10, 20}, QPointF to = {190, 20}, TradeMaterial::Pattern pattern = {},
                    float breadth = 1, float opacity = 1)
    {
        const QVector2D a(from);
        const QVector2D d(to);
        const QVector2D b = a + (d - a) / 3;
        const QVector2D c = d - (d - a) / 3;
        const float length = (d - a).length();
        look.curves.setTexels(
            {{a.x(), a.y(), b.x(), b.y()}, {c.x(), c.y(), d.x(), d.y()}, {length / 3, length * 2 / 3, length, 0}});
        std::vector<QVector4D> flows(9);
        for (const int way : {ToPower, FromPower}) {
            const auto row = std::size_t(way) * 3;
            flows[row] = flows[row + 1] = {breadth, breadth, opacity, 0};
            flows[row + 2] = {1, 0, 0, float(int(pattern) + 8 * way)};
        }
        look.flows.setTexels(flows);
    }

    QImage painted(const std::vector<int> &flows)
    {
        image.fill(Qt::green); // what was there before is gone afterwards
        paintThreads(flows, look, image);
        return image;
    }
};

/// All that is painted in a column, in pixels fully covered.
double inkOfColumn(const QImage &image, int x)
{
    double ink = 0;
    for (int y = 0; y < image.height(); ++y)
        ink += qAlpha(image.pixel(x, y)) / 255.0;
    return ink;
}

/// Of a column, where what is painted has its middle.
double middleOfColumn(const QImage &image, int x)
{
    double sum = 0;
    for (int y = 0; y < image.height(); ++y)
        sum += qAlpha(image.pixel(x, y)) / 255.0 * (y + 0.5);
    return sum / inkOfColumn(image, x);
}

bool isNear(double one, double other, double by)
{
    return std::abs(one - other) <= by;
}

} // namespace

TEST_CASE("A thread is as broad as its flow and as strong as its confidence", "[thread_painter]")
{
    const QImage image = Sample({10, 20}, {190, 20}, {}, 1, 0.5F).painted({FromPower});
    for (const int x : {30, 77, 150})
        CHECK(isNear(inkOfColumn(image, x), 0.5, 0.03));
    CHECK(inkOfColumn(image, 5) == 0);
    CHECK(inkOfColumn(image, 195) == 0);
}

TEST_CASE("The two directions of a pair run on either side of its way", "[thread_painter]")
{
    Sample sample;
    const double apart = (DirectionGapPx + 1) / 2;
    CHECK(isNear(middleOfColumn(sample.painted({FromPower}), 100), 20 + apart, 0.05));
    CHECK(isNear(middleOfColumn(sample.painted({ToPower}), 100), 20 - apart, 0.05));
}

TEST_CASE("A thread's head has a barb, at the end to which the goods go", "[thread_painter]")
{
    Sample sample;
    CHECK(inkOfColumn(sample.painted({FromPower}), 183) > 2);
    CHECK(inkOfColumn(sample.painted({FromPower}), 16) < 1.1);
    CHECK(inkOfColumn(sample.painted({ToPower}), 16) > 2);
    CHECK(inkOfColumn(sample.painted({ToPower}), 183) < 1.1);
}

TEST_CASE("A slanting or upright thread is as broad as a level one and has no gaps", "[thread_painter]")
{
    const QImage slanting = Sample({10, 2}, {80, 37}).painted({FromPower});
    for (int x = 14; x < 70; ++x)
        CHECK(isNear(inkOfColumn(slanting, x), std::hypot(1, 0.5), 0.15));
    Sample sample({100, -50}, {100, 90});
    const QImage upright = sample.painted({FromPower});
    for (int y = 0; y < upright.height(); ++y) {
        double ink = 0;
        for (int x = 90; x < 110; ++x)
            ink += qAlpha(upright.pixel(x, y)) / 255.0;
        CHECK(isNear(ink, 1, 0.03));
    }
}

TEST_CASE("Lights run along a thread with the goods", "[thread_painter]")
{
    Sample sample;
    sample.look.phase = 0.5F;
    const auto brightest = [](const QImage &image) { // of a period in the middle
        int best = 40;
        const auto lightAt = [&image](int x) {
            int light = 0;
            for (int y = 0; y < image.height(); ++y)
                light += qBlue(image.pixel(x, y));
            return light;
        };
        for (int x = 40; x < 150; ++x)
            best = lightAt(x) > lightAt(best) ? x : best;
        return best;
    };
    const int from = brightest(sample.painted({FromPower}));
    const int to = brightest(sample.painted({ToPower}));
    sample.look.phase = 0.6F; // a tenth of the period later
    CHECK(isNear(brightest(sample.painted({FromPower})) - from, LightPeriodPx / 10, 1.5));
    CHECK(isNear(to - brightest(sample.painted({ToPower})), LightPeriodPx / 10, 1.5));
    sample.look.phase = -1;
    const QImage dark = sample.painted({FromPower});
    for (int x = 20; x < 180; ++x)
        CHECK(qBlue(dark.pixel(x, 21)) == 0);
}

TEST_CASE("A withheld flow is dotted", "[thread_painter]")
{
    const QImage image = Sample({10, 20}, {190, 20}, TradeMaterial::Pattern::Dotted, 2).painted({FromPower});
    int gaps = 0;
    for (int x = 20; x < 160; ++x)
        gaps += inkOfColumn(image, x) < 0.01 ? 1 : 0;
    CHECK(isNear(gaps, 140 * 4 / 7.0, 22));
}

TEST_CASE("While a year blends in, threads have numbers between the old and the new ones", "[thread_painter]")
{
    Sample sample;
    std::vector<QVector4D> flows = sample.look.flows.texels();
    flows[FromPower * 3] = {1, 1, 0.2F, 0};
    sample.look.flows.setTexels(flows);
    sample.look.blend = 0.5F;
    CHECK(isNear(inkOfColumn(sample.painted({FromPower}), 100), 0.6, 0.03));
}

TEST_CASE("Thread after thread is painted over those before", "[thread_painter]")
{
    Sample sample({10, 20}, {190, 20}, {}, 1, 0.5F);
    std::vector<QVector4D> flows = sample.look.flows.texels();
    flows[ToPower * 3 + 2] = {0, 0, 1, float(8 * FromPower)}; // blue, and on the same side
    sample.look.flows.setTexels(flows);
    const auto isBluer = [](const QImage &image) { return qBlue(image.pixel(100, 21)) > qRed(image.pixel(100, 21)); };
    CHECK(isBluer(sample.painted({FromPower, ToPower})));
    CHECK_FALSE(isBluer(sample.painted({ToPower, FromPower})));
}

TEST_CASE("Nothing is painted of what doesn't flow or is out of view", "[thread_painter]")
{
    const auto isEmpty = [](const QImage &image) {
        for (int x = 0; x < image.width(); ++x) {
            if (inkOfColumn(image, x) > 0)
                return false;
        }
        return true;
    };
    CHECK(isEmpty(Sample({10, 20}, {190, 20}, {}, 1, 0).painted({FromPower})));
    CHECK(isEmpty(Sample({10, -500}, {190, -400}).painted({FromPower})));
    CHECK(isEmpty(Sample({1e6, 20}, {2e6, 30}).painted({FromPower})));
    CHECK(isEmpty(Sample().painted({})));
}

TEST_CASE("On a finer screen a thread has more pixels and is as broad", "[thread_painter]")
{
    Sample sample;
    sample.look.pixelRatio = 2;
    sample.image = QImage(400, 80, QImage::Format_RGBA8888_Premultiplied);
    CHECK(isNear(inkOfColumn(sample.painted({FromPower}), 200), 2, 0.05));
    CHECK(isNear(middleOfColumn(sample.image, 200), 2 * (20 + (DirectionGapPx + 1) / 2), 0.05));
}

TEST_CASE("A thread that lies some pixels further on looks the same there, wherever its steps are taken four at once",
          "[thread_painter]")
{
    const QPointF from(20.25, 4.5);
    for (const QPointF way :
         {QPointF(120, 3), QPointF(110, -1.5), QPointF(60, 26), QPointF(30, 29), QPointF(9, 30), QPointF(-1, 28)}) {
        const QPointF begin = way.y() < 0 ? from + QPointF(0, 30) : from;
        for (const double phase : {-1.0, 0.4}) {
            const auto paintedAt = [&](int further) {
                const QPointF by(further, 0);
                Sample sample(begin + by, begin + by + way, {}, 1, 0.8F);
                sample.look.phase = float(phase);
                return sample.painted({ToPower, FromPower});
            };
            const QImage first = paintedAt(0);
            for (const int further : {1, 2, 3, 7}) {
                const QImage next = paintedAt(further);
                int most = 0;
                for (int y = 0; y < first.height(); ++y) {
                    for (int x = 0; x + further < first.width(); ++x) {
                        const QRgb one = first.pixel(x, y);
                        const QRgb other = next.pixel(x + further, y);
                        most = std::max({most, std::abs(qAlpha(one) - qAlpha(other)), std::abs(qRed(one) - qRed(other)),
                                         std::abs(qBlue(one) - qBlue(other))});
                    }
                }
                CHECK(most <= 2); // of 255: by as much does rounding differ
            }
        }
    }
}

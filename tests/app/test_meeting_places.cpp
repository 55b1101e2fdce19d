// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/layers/meeting_places.h"

#include "tests/app/random.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

namespace {

constexpr QSizeF View(800, 600);

QList<MeetingMark> marks(int count, const char *name = "m")
{
    QList<MeetingMark> marks;
    for (int i = 0; i < count; ++i) {
        MeetingMark mark;
        mark.id = QStringLiteral("%1%2").arg(QLatin1String(name)).arg(i);
        marks.append(mark);
    }
    return marks;
}

MeetingSite site(QPointF point, int count = 1, const char *name = "m")
{
    return {.point = point,
            .name = QString::fromLatin1(name),
            .nameSize = {40, 12},
            .clearance = 0,
            .marks = marks(count, name)};
}

} // namespace

TEST_CASE("A lone meeting stands at its place, with the place's name beneath", "[meeting_places]")
{
    const auto blocks = placeMeetings({site({400, 300})}, {View, {}, {}}, {});
    REQUIRE(blocks.size() == 1);
    CHECK(blocks[0].centers == QList<QPointF>{{400, 300}});
    CHECK_FALSE(blocks[0].isAside());
    CHECK(blocks[0].name == QStringLiteral("m"));
    CHECK(blocks[0].nameBox.top() >= blocks[0].box.bottom());
}

TEST_CASE("Several meetings of a place stand side by side, and none on another", "[meeting_places]")
{
    const auto blocks = placeMeetings({site({400, 300}, 6)}, {View, {}, {}}, {});
    REQUIRE(blocks.size() == 1);
    REQUIRE(blocks[0].centers.size() == 6);
    CHECK(blocks[0].centers[0].y() == blocks[0].centers[3].y());
    CHECK(blocks[0].centers[0].x() < blocks[0].centers[1].x());
    CHECK(blocks[0].centers[4].y() > blocks[0].centers[0].y());
    for (const QPointF center : blocks[0].centers)
        CHECK(blocks[0].box.contains(center));
}

TEST_CASE("Meetings step aside for what is there before them, and a line leads to their place", "[meeting_places]")
{
    const QRectF disc(396, 296, 8, 8);
    const auto blocks = placeMeetings({site({400, 300})}, {View, {disc}, {}}, {});
    REQUIRE(blocks.size() == 1);
    CHECK_FALSE(blocks[0].box.intersects(disc));
    CHECK_FALSE(blocks[0].nameBox.intersects(disc));
    MeetingSite flows = site({400, 300});
    flows.clearance = 30;
    const auto away = placeMeetings({flows}, {View, {}, {}}, {});
    REQUIRE(away.size() == 1);
    CHECK(away[0].isAside());
    CHECK(away[0].box.top() >= 330);
}

TEST_CASE("Where there is no room for the name, there may be for the meetings", "[meeting_places]")
{
    // Names of countries all around, but for a hole.
    const QList<LabelBox> names{
        {{400, 260}, {200, 60}, 0}, {{400, 340}, {200, 60}, 0}, {{340, 300}, {80, 200}, 0}, {{460, 300}, {80, 200}, 0}};
    const auto blocks = placeMeetings({site({400, 300})}, {View, {}, names}, {});
    REQUIRE(blocks.size() == 1);
    CHECK(blocks[0].name.isEmpty());
    CHECK(blocks[0].centers == QList<QPointF>{{400, 300}});
}

TEST_CASE("A name is never written on a broad flow, but diamonds may stand there", "[meeting_places]")
{
    const QRectF flow(300, 280, 200, 60);
    const auto blocks = placeMeetings({site({400, 330})}, {View, {}, {}, {flow}}, {});
    REQUIRE(blocks.size() == 1);
    CHECK_FALSE(blocks[0].name.isEmpty());
    CHECK_FALSE(blocks[0].nameBox.intersects(flow));
    const auto covered = placeMeetings({site({400, 300})}, {View, {}, {}, {QRectF({}, View)}}, {});
    REQUIRE(covered.size() == 1);
    CHECK(covered[0].name.isEmpty());
    CHECK(covered[0].centers == QList<QPointF>{{400, 300}});
}

TEST_CASE("Where there is no room at all only the selected meeting is shown", "[meeting_places]")
{
    const QList<QRectF> all{{0, 0, 800, 600}};
    CHECK(placeMeetings({site({400, 300})}, {View, all, {}}, {}).isEmpty());
    const auto blocks = placeMeetings({site({400, 300})}, {View, all, {}}, QStringLiteral("m0"));
    REQUIRE(blocks.size() == 1);
    CHECK(blocks[0].centers == QList<QPointF>{{400, 300}});
    CHECK(placeMeetings({site({900, 300})}, {View, {}, {}}, QStringLiteral("m0")).isEmpty()); // out of view
}

TEST_CASE("Places that nearly coincide become one, the selected first", "[meeting_places]")
{
    const auto blocks = placeMeetings({site({400, 300}, 2, "a"), site({405, 303}, 1, "b"), site({500, 300}, 1, "c")},
                                      {View, {}, {}}, QStringLiteral("c0"));
    REQUIRE(blocks.size() == 2);
    CHECK(blocks[0].name == QStringLiteral("c"));
    CHECK(blocks[1].marks.size() == 3);
    CHECK(blocks[1].name == QStringLiteral("a"));
}

TEST_CASE("Whatever there is, no block lies on another or on what was there before", "[meeting_places]")
{
    Random random(3);
    for (int run = 0; run < 100; ++run) {
        QList<MeetingSite> sites;
        for (int i = 0; i < 12; ++i) {
            sites.append(site(QPointF(random.whole(-50, 850), random.whole(-50, 650)), random.whole(1, 5),
                              qPrintable(QString::number(i))));
            sites.back().clearance = random.coin() ? random.whole(0, 30) : 0;
        }
        QList<QRectF> boxes;
        for (int i = 0; i < 6; ++i)
            boxes.append(QRectF(random.whole(0, 700), random.whole(0, 500), 80, 40));
        const auto blocks = placeMeetings(sites, {View, boxes, {}}, {});
        QList<QRectF> taken = boxes;
        for (const MeetingBlock &block : blocks) {
            for (const QRectF &box : {block.box, block.nameBox}) {
                if (box.isEmpty())
                    continue; // no room for the name
                CHECK(std::ranges::none_of(taken, [&](const QRectF &other) { return other.intersects(box); }));
                CHECK(QRectF({}, View).contains(box));
                taken.append(box);
            }
            CHECK(block.marks.size() == block.centers.size());
        }
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/layers/corridor_layer.h"

#include "app/layers/corridor_label_layer.h"
#include "tests/app/shipped_atlas.h"

#include <catch2/catch_test_macros.hpp>

#include <QSet>

#include <cmath>

// The layer without a window: what the pointer finds, not how it looks, which test_golden sees to.

namespace {

constexpr QSizeF MapSize(1440, 900);

struct Map
{
    CorridorLayer layer;

    Map()
    {
        layer.setAtlas(shippedAtlas());
        layer.setCamera(MapCamera::of(SceneCamera(), MapSize));
        layer.setMarks(allMarks());
    }

    static CorridorMarks allMarks()
    {
        CorridorMarks marks;
        for (int i = 0; i < int(table().corridors.size()); ++i)
            marks.corridors.append(
                {.corridor = i, .name = QString::fromStdString(nameOf(i)), .color = QColor(Qt::red), .width = 0});
        return marks;
    }
    static const geodata::CorridorTable &table() { return shippedAtlas().atlas->corridors; }
    static const std::string &nameOf(int corridor)
    {
        return table().corridors[std::size_t(corridor)].shortNames().at("en");
    }
    static bool isInView(QPointF pixel) { return QRectF(QPointF(), MapSize).contains(pixel); }
};

class Names : public CorridorLabelLayer
{
public:
    using CorridorLabelLayer::updatePolish;
};

} // namespace

TEST_CASE("The pointer on a corridor's line finds it, on its own lane among others on one track", "[corridor_layer]")
{
    Map map;
    int asked = 0, found = 0, sections = 0;
    for (int corridor = 0; corridor < int(Map::table().corridors.size()); ++corridor) {
        for (const geodata::CorridorPart &part : Map::table().corridors[std::size_t(corridor)].legs.front().parts) {
            for (const double along : {0.3, 0.5, 0.7}) {
                const QPointF pixel = map.layer.pointOn(corridor, int(part.section), along);
                if (!Map::isInView(pixel))
                    continue;
                ++asked;
                const int hit = map.layer.corridorAt(pixel);
                CHECK(hit >= 0);
                found += hit == corridor ? 1 : 0;
                sections += map.layer.sectionAt(pixel) == int(part.section) ? 1 : 0;
            }
        }
    }
    REQUIRE(asked > 100);
    CAPTURE(asked, found, sections);
    CHECK(found >= 0.9 * asked); // where tracks cross or run within a pixel, another may lie nearer
    CHECK(sections >= 0.9 * asked);
}

TEST_CASE("What is selected is found before what lies beside it", "[corridor_layer]")
{
    Map map;
    int asked = 0;
    const auto &users = shippedAtlas().atlas->corridorNet.users;
    for (std::size_t section = 0; section < users.size(); ++section) {
        if (users[section].size() < 2)
            continue;
        const int first = int(users[section][0]), second = int(users[section][1]);
        CorridorMarks marks = Map::allMarks();
        marks.corridors[second].isSelected = true;
        map.layer.setMarks(marks);
        const QPointF beside = map.layer.pointOn(first, int(section), 0.5);
        const QPointF chosen = map.layer.pointOn(second, int(section), 0.5);
        const QPointF pixel = beside + (chosen - beside) * 0.4; // nearer to what is not selected
        if (!Map::isInView(pixel) || std::hypot(chosen.x() - pixel.x(), chosen.y() - pixel.y()) > 5)
            continue; // out of view, or out of the pointer's reach
        CAPTURE(section);
        ++asked;
        CHECK(map.layer.corridorAt(pixel) == second);
    }
    CHECK(asked >= 5);
}

TEST_CASE("Far from all corridors, and where none is shown, the pointer finds none", "[corridor_layer]")
{
    Map map;
    CHECK(map.layer.corridorAt({-4000, -4000}) == -1);
    const QPointF pixel = map.layer.pointOn(0, int(Map::table().corridors[0].legs[0].parts[0].section), 0.5);
    map.layer.setMarks({});
    CHECK(map.layer.corridorAt(pixel) == -1);
    CHECK(map.layer.pointOn(0, 0, 0.5) == QPointF(-1, -1));
    CHECK_FALSE(map.layer.isMoving());
}

TEST_CASE("A layer without an atlas finds nothing and doesn't move", "[corridor_layer]")
{
    CorridorLayer layer;
    CHECK(layer.corridorAt({10, 10}) == -1);
    CHECK(layer.sectionAt({10, 10}) == -1);
    CHECK_FALSE(layer.isMoving());
}

TEST_CASE("Corridors are named along their lines, each once, and never on another's line", "[corridor_layer]")
{
    Map map;
    Names names;
    names.setCorridors(&map.layer);
    names.updatePolish();
    const QStringList texts = names.texts();
    CHECK(texts.size() >= 5);
    CHECK(QSet<QString>(texts.begin(), texts.end()).size() == texts.size());
    REQUIRE_FALSE(names.boxes().isEmpty());
    for (const QRectF &box : names.boxes())
        CHECK(map.layer.corridorAt(box.center()) == -1); // and some pixels round it there is none, either
}

TEST_CASE("Where a corridor is selected only that one is named, and a hidden layer takes no room", "[corridor_layer]")
{
    Map map;
    Names names;
    names.setCorridors(&map.layer);
    CorridorMarks marks = Map::allMarks();
    for (CorridorMark &mark : marks.corridors) {
        mark.isSelected = mark.corridor == 1;
        mark.isDimmed = mark.corridor != 1;
    }
    map.layer.setMarks(marks);
    names.updatePolish();
    CHECK(names.texts() == QStringList{QString::fromStdString(Map::nameOf(1))});
    names.setVisible(false);
    names.updatePolish();
    CHECK(names.texts().isEmpty());
    CHECK(names.boxes().isEmpty());
}

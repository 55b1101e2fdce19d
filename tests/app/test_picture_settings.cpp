// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/picture_settings.h"

#include "app/data/messages.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <cmath>
#include <limits>

TEST_CASE("A picture is composed for 1080 lines and grows from there", "[picture_settings]")
{
    CHECK(naturalScale({1920, 1080}) == 1);
    CHECK(naturalScale({3840, 2160}) == 2);
    CHECK(naturalScale({2160, 3840}) == 2);
    CHECK(naturalScale({640, 400}) == 1);
}

TEST_CASE("Paper has the pixels of its millimetres, and type the size of its points", "[picture_settings]")
{
    const auto poster = settingsOf(QStringLiteral("a0-portrait@300"));
    REQUIRE(poster);
    CHECK(poster->size() == QSize(9933, 14043));
    CHECK(poster->scale() == 300.0 / 96);
    const auto draft = settingsOf(QStringLiteral("a0-portrait@150"));
    REQUIRE(draft);
    CHECK(std::abs(draft->pageSize().width() - poster->pageSize().width()) < 1); // the same page, half as sharp
    CHECK(settingsOf(QStringLiteral("a4"))->size() == QSize(3508, 2480));
    CHECK(settingsOf(QStringLiteral("a3"))->size() == QSize(4961, 3508));
    CHECK(settingsOf(QStringLiteral("4k"))->size() == QSize(3840, 2160));
    for (const char *wrong : {"a5", "a4@", "a4@0", "a4@nan", "slide@300", "slide-portrait", "", "a0@2400"})
        CHECK_FALSE(settingsOf(QString::fromLatin1(wrong)));
}

TEST_CASE("A size that can't be drawn is said before anything is begun", "[picture_settings]")
{
    PictureSettings settings;
    CHECK_FALSE(settings.problem());
    settings.pixels = {36'000, 24'000};
    CHECK_FALSE(settings.problem());
    settings.pixels = {70'000, 100};
    CHECK(translated(settings.problem().value()).contains(QStringLiteral("65500")));
    settings.pixels = {60'000, 60'000};
    CHECK(settings.problem());
    settings.pixels = {10, 10};
    CHECK(settings.problem());
    settings.paper = {420, 297};
    settings.dpi = std::numeric_limits<double>::quiet_NaN();
    CHECK(settings.problem());
    settings.dpi = 300;
    CHECK_FALSE(settings.problem());
    settings.paper = {1e300, 1e300};
    CHECK(settings.problem());
    settings.paper = {420, 297};
    settings.logo = QStringLiteral("/nowhere/logo.png");
    CHECK(translated(settings.problem().value()).startsWith(QStringLiteral("logo.png: ")));
}

TEST_CASE("Tiles cover a picture of any size, and none is large", "[picture_settings]")
{
    const QSize size = GENERATE(QSize(16, 16), QSize(1920, 1080), QSize(3840, 2160), QSize(9933, 14043),
                                QSize(36'000, 24'000), QSize(65'500, 30'000), QSize(16, 65'500), QSize(65'500, 16));
    const PictureTiles tiles = tilesOf(size);
    CHECK(tiles.tile.width() <= 8192);
    CHECK(tiles.tile.height() <= 8192);
    CHECK(tiles.columns * tiles.tile.width() >= size.width());
    CHECK((tiles.columns - 1) * tiles.tile.width() < size.width());
    CHECK(tiles.bands * tiles.tile.height() >= size.height());
    CHECK((tiles.bands - 1) * tiles.tile.height() < size.height());
    PictureSettings settings;
    settings.pixels = size;
    CHECK(settings.memory() < 800'000'000);
}

TEST_CASE("Settings come back from JSON as they were", "[picture_settings]")
{
    PictureSettings settings;
    settings.pixels = {1234, 567};
    settings.theme = QStringLiteral("print");
    settings.isTransparent = true;
    settings.ownScale = 1.5;
    for (const PicturePart &part : pictureParts())
        settings.*part.member = !(settings.*part.member);
    CHECK(pictureSettingsFrom(toJson(settings), {}) == settings);
    settings.paper = {100.5, 200};
    settings.dpi = 72;
    settings.pixels = PictureSettings().pixels; // of no account on paper
    CHECK(pictureSettingsFrom(toJson(settings), {}) == settings);
    CHECK(pictureSettingsFrom({}, {}) == PictureSettings());
}

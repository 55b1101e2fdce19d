// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/data/atlas_handle.h"
#include "tests/geodata/small_world.h"

#include <QString>

#include <catch2/catch_test_macros.hpp>

/// A small atlas with a table of meetings: what the shipped one may change, these tests don't depend on.
class MeetingWorld
{
public:
    static constexpr std::size_t Count = 14; ///< meetings

    MeetingWorld()
    {
        small_world::Shapefile world;
        world.features.push_back({{small_world::square(60, 40)}, {"KAZ", "Kazakhstan"}});
        small_world::write(m_folder / "countries.shp", world);
        small_world::write(m_folder / "meetings.csv", Table);
        small_world::write(m_folder / "atlas.json",
                           R"({"format": 1, "id": "small", "countries": {"file": "countries.shp"},
                               "meetings": "meetings.csv", "groups": {"central_asia": ["KAZ"], "powers": [
                               {"id": "CHN", "members": ["CHN"], "name": {"en": "China", "ru": "Китай"}},
                               {"id": "RUS", "members": ["RUS"], "name": {"en": "Russia"}}]}})");
    }

    QString path() const { return QString::fromStdString((m_folder / "atlas.json").parent_path().string()); }

    /// The atlas, read anew.
    AtlasHandle atlas() const
    {
        geodata::LoadOptions options;
        options.needsMesh = false;
        const auto atlas = geodata::loadAtlas(m_folder / "atlas.json", options);
        REQUIRE(atlas);
        CHECK((*atlas)->notices.empty());
        return {*atlas};
    }

private:
    static constexpr const char *Table =
        "power,format,format_ru,date,end_date,place,place_ru,lon,lat,level,ordinal,state,outcome,with_five,link,note\n"
        "JPN,Dialogue,,2004,,Astana,Астана,71.43,51.13,foreign_ministers,1,held,,yes,https://example.org/jpn,\n"
        "CHN,China-Central Asia,Китай – Центральная Азия,2022-01-25,,virtual (Beijing),,,,summit,,held,,yes,"
        "https://example.org/virtual,\n"
        "CHN,China-Central Asia,,2022-06,,Kazakhstan,Казахстан,,,foreign_ministers,3,held,,yes,https://example.org/3,\n"
        "CHN,China-Central Asia,,2023-04-27,,Xi'an,Сиань,108.94,34.34,foreign_ministers,4,held,,yes,"
        "https://example.org/4,\n"
        "CHN,China-Central Asia,,2023-05-18,2023-05-19,Xi'an,Сиань,108.94,34.34,summit,1,held,Xi'an Declaration,yes,"
        "https://example.org/xian,\"with \"\"quotes\"\", and a comma\"\n"
        "JPN,Dialogue,,2024-08,,Astana,Астана,71.43,51.13,summit,,cancelled,,yes,https://example.org/quake,\n"
        "TUR,Turkic States,,2024-11-06,,Bishkek,Бишкек,74.59,42.87,summit,11,held,,no,https://example.org/ots,\n"
        "CHN,China-Central Asia,,2025-04-26,,Almaty,Алматы,76.95,43.24,foreign_ministers,6,held,,yes,"
        "https://example.org/6,\n"
        "GCC,GCC-Central Asia,,2025-05-05,,Samarkand,Самарканд,66.97,39.65,summit,2,postponed,,yes,"
        "https://example.org/gcc,\n"
        "CHN,China-Central Asia,,2025-06-17,,Astana,Астана,71.43,51.13,summit,2,held,,yes,https://example.org/2,\n"
        "ITA,Italy-Central Asia,,2025-05-30,,Astana,Астана,71.43,51.13,summit,1,held,,yes,https://example.org/ita,\n"
        "KOR,Korea-Central Asia,,2026-09-16,2026-09-17,Seoul,Сеул,126.98,37.57,summit,1,announced,,yes,"
        "https://example.org/kor,\n"
        "RUS,Russia-Central Asia,,2027,,,,,,summit,3,planned,,yes,https://example.org/rus,\n"
        "CHN,China-Central Asia,,,,,,,,summit,3,planned,,yes,,to be agreed\n";

    small_world::Folder m_folder;
};

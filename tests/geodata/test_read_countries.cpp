// SPDX-License-Identifier: GPL-3.0-or-later
#include "geodata/read/countries.h"

#include "tests/geodata/small_world.h"
#include "tests/geodata/small_world_gdal.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/matchers/catch_matchers_floating_point.hpp>
#include <cmath>
#include <thread>

using namespace geodata;
using namespace small_world;
using Catch::Matchers::WithinAbs;

namespace {

CountryFile readWell(const fs::path &file, const ReadOptions &options = {})
{
    auto result = readCountries(file, options);
    if (!result)
        FAIL(toEnglish(result.error()));
    return *std::move(result);
}

std::string geoJson(const std::string &features, const std::string &more = "")
{
    return R"({"type":"FeatureCollection",)" + more + R"("features":[)" + features + "]}";
}

std::string feature(const std::string &properties, const std::string &type, const std::string &coordinates)
{
    return R"({"type":"Feature","properties":{)" + properties + R"(},"geometry":{"type":")" + type +
           R"(","coordinates":)" + coordinates + "}}";
}

const std::string SquareJson = "[[[60,40],[61,40],[61,41],[60,41],[60,40]]]";

} // namespace

TEST_CASE("A shapefile of two squares becomes two countries, to the bit", "[read]")
{
    const Folder folder;
    Shapefile world = twoCountries();
    world.features[0].rings = {{{60.1, 40.2}, {60.1, 41.3}, {61.4, 41.3}}};
    const CountryFile file = readWell(write(folder / "world.shp", world));
    REQUIRE(file.countries.size() == 2);
    CHECK(file.countries[0].code == "KAZ");
    CHECK(file.countries[0].names == Names{{"", "Kazakhstan"}});
    REQUIRE(file.countries[0].polygons.size() == 1);
    CHECK(file.countries[0].polygons[0] == Polygon{world.features[0].rings[0], {}});
    CHECK(file.notices.empty());
}

TEST_CASE("Holes and islands are kept apart", "[read]")
{
    const Folder folder;
    Ring lake = square(2, 2);
    std::ranges::reverse(lake);
    const Shapefile world{.features = {{{square(0, 0, 10), lake, square(20, 0)}, {"AAA", "A"}}}};
    const CountryFile file = readWell(write(folder / "world.shp", world));
    REQUIRE(file.countries[0].polygons.size() == 2);
    CHECK(file.countries[0].polygons[0].holes.size() == 1);
    CHECK(file.countries[0].polygons[1].holes.empty());
    CHECK(vertexCount(file.countries[0]) == 12);
}

TEST_CASE("Features with the same code are one country; the first names it, notes are joined", "[read]")
{
    const Folder folder;
    const Shapefile world{.columns = {{"ISO_A3", 3}, {"NAME", 20}, {"NAME_RU", 20}, {"REMARK", 40}},
                          .features = {{{square(0, 0)}, {"KAZ", "Kazakhstan", "", "first"}},
                                       {{square(5, 0)}, {"UZB", "Uzbekistan", "", ""}},
                                       {{square(2, 0)}, {"KAZ", "Baikonur", "Байконур", "leased"}}}};
    ReadOptions options;
    options.fields.note = "REMARK";
    const CountryFile file = readWell(write(folder / "world.shp", world), options);
    REQUIRE(file.countries.size() == 2);
    CHECK(file.countries[0].polygons.size() == 2);
    CHECK(file.countries[0].names == Names{{"", "Kazakhstan"}, {"ru", "Байконур"}});
    CHECK(file.countries[0].note == "first; leased");
}

TEST_CASE("A code of -99 gives way to the next code field, feature by feature", "[read]")
{
    const Folder folder;
    const Shapefile world{.columns = {{"adm0_a3", 3}, {"iso_a3", 3}, {"ISO_N3", 3}},
                          .features = {{{square(0, 0)}, {"XXX", "DEU", "276"}},
                                       {{square(2, 0)}, {"FRA", "-99", "-99"}},
                                       {{square(4, 0)}, {"", "", "4"}}}};
    const CountryFile file = readWell(write(folder / "world.shp", world));
    REQUIRE(file.countries.size() == 3);
    CHECK(file.countries[0].code == "DEU");
    CHECK(file.countries[0].numeric == "276");
    CHECK(file.countries[1].code == "FRA");
    CHECK(file.countries[1].numeric.empty());
    CHECK(file.countries[2].code == "#3");
    CHECK(file.countries[2].numeric == "004");
    REQUIRE(file.notices.size() == 1);
    CHECK(
        toEnglish(file.notices[0]).ends_with("world.shp, feature 3: has no country code and is known by its number."));
}

TEST_CASE("Two-letter codes become three-letter ones", "[read]")
{
    const Folder folder;
    const Shapefile world{.columns = {{"CNTR_ID", 2}, {"NAME_ENGL", 20}},
                          .features = {{{square(0, 0)}, {"KZ", "Kazakhstan"}},
                                       {{square(2, 0)}, {"EL", "Greece"}},
                                       {{square(4, 0)}, {"UK", "United Kingdom"}}}};
    const CountryFile file = readWell(write(folder / "world.shp", world));
    CHECK(file.countries[0].code == "KAZ");
    CHECK(file.countries[1].code == "GRC");
    CHECK(file.countries[2].code == "GBR");
    CHECK(file.countries[0].names == Names{{"", "Kazakhstan"}});
}

TEST_CASE("A field counts as code only if its values read like codes", "[read]")
{
    const Folder folder;
    const Shapefile world{.columns = {{"ISO_A3", 30}, {"ID", 4}, {"CODE", 6}, {"GID_0", 3}},
                          .features = {{{square(0, 0)}, {"see the other field", "1", "LAND", "AFG"}},
                                       {{square(2, 0)}, {"and this one, too", "2", "LAND", "ALB"}},
                                       {{square(4, 0)}, {"", "3", "LAND", "DZA"}}}};
    const CountryFile file = readWell(write(folder / "world.shp", world));
    REQUIRE(file.countries.size() == 3);
    CHECK(file.countries[0].code == "AFG");
    CHECK(file.countries[2].code == "DZA");
}

TEST_CASE("Without any code the countries are numbered and said to be", "[read]")
{
    const Folder folder;
    const Shapefile world{.columns = {{"NAME", 20}},
                          .features = {{{square(0, 0)}, {"Here"}}, {{square(2, 0)}, {"There"}}}};
    const CountryFile file = readWell(write(folder / "world.shp", world));
    CHECK(file.countries[0].code == "#1");
    CHECK(file.countries[1].code == "#2");
    CHECK(file.notices.size() == 1);
}

TEST_CASE("Names are found by language in any spelling of the field", "[read]")
{
    const Folder folder;
    const fs::path path =
        write(folder / "world.geojson",
              geoJson(feature(R"("iso_a3":"KAZ","NAME_EN":"e","name_ru":"r","name:zh":"z","name:zh-Hant":"t",)"
                              R"("name_deu":"d","NAME_ALT":"no","NAME_LEN":"no","NAME_0":"plain","name_1":"no")",
                              "Polygon", SquareJson)));
    const CountryFile file = readWell(path);
    CHECK(file.countries[0].names ==
          Names{{"", "plain"}, {"de", "d"}, {"en", "e"}, {"ru", "r"}, {"zh", "z"}, {"zh-Hant", "t"}});
}

TEST_CASE("Fields the user names win over the usual ones", "[read]")
{
    const Folder folder;
    const Shapefile world{.columns = {{"ISO_A3", 3}, {"MYCODE", 8}, {"NAME", 10}, {"SHORT", 10}, {"NUM", 3}},
                          .features = {{{square(0, 0)}, {"KAZ", "north 1", "a", "b", "7"}}}};
    ReadOptions options;
    options.fields = {.code = {"mycode"}, .numeric = "NUM", .names = {{"en", "SHORT"}}};
    const CountryFile file = readWell(write(folder / "world.shp", world), options);
    CHECK(file.countries[0].code == "north 1");
    CHECK(file.countries[0].numeric == "007");
    CHECK(file.countries[0].names == Names{{"en", "b"}});
}

TEST_CASE("GeoJSON, GeoPackage and FlatGeobuf give the same countries as a shapefile", "[read]")
{
    const Folder folder;
    const std::string wkt = "POLYGON((60 40,60 41,61 41,61 40,60 40),(60.2 40.2,60.8 40.2,60.8 40.8,60.2 40.2))";
    const fs::path files[] = {
        writeWithGdal(folder / "a.gpkg", "GPKG", {{.name = "land", .features = {{"KAZ", wkt}}, .type = "polygon"}}),
        writeWithGdal(folder / "a.fgb", "FlatGeobuf",
                      {{.name = "land", .features = {{"KAZ", wkt}}, .type = "polygon"}}),
        write(folder / "a.geojson",
              geoJson(feature(
                  R"("ISO_A3":"KAZ")", "MultiPolygon",
                  "[[[[60,40],[60,41],[61,41],[61,40],[60,40]],[[60.2,40.2],[60.8,40.2],[60.8,40.8],[60.2,40.2]]]]")))};
    for (const fs::path &path : files) {
        const CountryFile file = readWell(path);
        REQUIRE(file.countries.size() == 1);
        CHECK(file.countries[0].code == "KAZ");
        REQUIRE(file.countries[0].polygons.size() == 1);
        CHECK(file.countries[0].polygons[0].outer == Ring{{60, 40}, {60, 41}, {61, 41}, {61, 40}});
        CHECK(file.countries[0].polygons[0].holes == std::vector<Ring>{{{60.2, 40.2}, {60.8, 40.2}, {60.8, 40.8}}});
        CHECK(file.notices.empty());
    }
}

TEST_CASE("Heights are dropped, arcs are drawn as lines and collections taken apart", "[read]")
{
    const Folder folder;
    const fs::path path =
        writeWithGdal(folder / "a.gpkg", "GPKG",
                      {{.name = "land",
                        .features = {{"AAA", "POLYGON Z((0 0 5,0 1 5,1 1 5,0 0 5))"},
                                     {"BBB", "CURVEPOLYGON(CIRCULARSTRING(10 0,11 1,12 0,11 -1,10 0))"},
                                     {"CCC", "GEOMETRYCOLLECTION(POLYGON((20 0,20 1,21 1,20 0)),POINT(3 3))"}}}});
    const CountryFile file = readWell(path);
    REQUIRE(file.countries.size() == 3);
    CHECK(file.countries[0].polygons[0].outer.size() == 3);
    CHECK(file.countries[1].polygons[0].outer.size() > 20);
    CHECK(file.countries[2].polygons[0].outer.size() == 3);
    CHECK(file.notices.size() == 1);
}

TEST_CASE("Of several layers the first with areas is read, or the one named", "[read]")
{
    const Folder folder;
    const std::string wkt = "POLYGON((0 0,0 1,1 1,0 0))";
    const fs::path path = writeWithGdal(folder / "a.gpkg", "GPKG",
                                        {{.name = "towns", .features = {{"AAA", "POINT(1 1)"}}, .type = "point"},
                                         {.name = "mixed", .features = {{"BBB", wkt}}},
                                         {.name = "land", .features = {{"CCC", wkt}}, .type = "polygon"},
                                         {.name = "more land", .features = {{"DDD", wkt}}, .type = "polygon"}});
    CHECK(readWell(path).countries[0].code == "CCC");
    CHECK(readWell(path, {.layer = "more land"}).countries[0].code == "DDD");
    CHECK(readWell(path, {.layer = "mixed"}).countries[0].code == "BBB");
}

TEST_CASE("Areas in Web Mercator come out in degrees", "[read]")
{
    const Folder folder;
    Shapefile world = twoCountries();
    world.prj =
        R"(PROJCS["WGS_1984_Web_Mercator_Auxiliary_Sphere",GEOGCS["GCS_WGS_1984",DATUM["D_WGS_1984",)"
        R"(SPHEROID["WGS_1984",6378137.0,298.257223563]],PRIMEM["Greenwich",0.0],UNIT["Degree",0.0174532925199433]],)"
        R"(PROJECTION["Mercator_Auxiliary_Sphere"],PARAMETER["False_Easting",0.0],PARAMETER["False_Northing",0.0],)"
        R"(PARAMETER["Central_Meridian",0.0],PARAMETER["Standard_Parallel_1",0.0],)"
        R"(PARAMETER["Auxiliary_Sphere_Type",0.0],UNIT["Meter",1.0]])";
    world.features = {{{square(6'679'169.447596414, 4'865'942.279503176, 111'319.49)}, {"KAZ", ""}}};
    const Ring ring = readWell(write(folder / "world.shp", world)).countries[0].polygons[0].outer;
    CHECK_THAT(ring[0].lon, WithinAbs(60, 1e-9));
    CHECK_THAT(ring[0].lat, WithinAbs(40, 1e-9));
    CHECK_THAT(ring[2].lon, WithinAbs(61, 1e-6));
}

TEST_CASE("Areas in a Lambert projection come out in degrees", "[read]")
{
    const Folder folder;
    Shapefile world = twoCountries();
    world.prj =
        R"(PROJCS["Asia_North_Lambert_Conformal_Conic",GEOGCS["GCS_WGS_1984",DATUM["D_WGS_1984",)"
        R"(SPHEROID["WGS_1984",6378137.0,298.257223563]],PRIMEM["Greenwich",0.0],UNIT["Degree",0.0174532925199433]],)"
        R"(PROJECTION["Lambert_Conformal_Conic"],PARAMETER["False_Easting",0.0],PARAMETER["False_Northing",0.0],)"
        R"(PARAMETER["Central_Meridian",95.0],PARAMETER["Standard_Parallel_1",15.0],)"
        R"(PARAMETER["Standard_Parallel_2",65.0],PARAMETER["Latitude_Of_Origin",30.0],UNIT["Meter",1.0]])";
    world.features = {{{square(0, 0, 100'000)}, {"CHN", ""}}};
    const Ring ring = readWell(write(folder / "world.shp", world)).countries[0].polygons[0].outer;
    CHECK_THAT(ring[0].lon, WithinAbs(95, 1e-9));
    CHECK_THAT(ring[0].lat, WithinAbs(30, 1e-9));
    CHECK(ring[2].lon > 95.9);
    CHECK(ring[2].lat > 30.8);
}

TEST_CASE("A Gauss-Krüger zone of Pulkovo 1942 comes out within a metre or so", "[read]")
{
    const Folder folder;
    Shapefile world = twoCountries();
    world.prj =
        R"(PROJCS["Pulkovo_1942_GK_Zone_11",GEOGCS["GCS_Pulkovo_1942",DATUM["D_Pulkovo_1942",)"
        R"(SPHEROID["Krasovsky_1940",6378245.0,298.3]],PRIMEM["Greenwich",0.0],UNIT["Degree",0.0174532925199433]],)"
        R"(PROJECTION["Gauss_Kruger"],PARAMETER["False_Easting",11500000.0],PARAMETER["False_Northing",0.0],)"
        R"(PARAMETER["Central_Meridian",63.0],PARAMETER["Scale_Factor",1.0],PARAMETER["Latitude_Of_Origin",0.0],)"
        R"(UNIT["Meter",1.0]])";
    world.features = {{{square(11'500'000, 4'500'000, 10'000)}, {"UZB", ""}}};
    const Ring fromPrj = readWell(write(folder / "world.shp", world)).countries[0].polygons[0].outer;
    CHECK_THAT(fromPrj[0].lon, WithinAbs(63, 0.01));
    CHECK_THAT(fromPrj[0].lat, WithinAbs(40.63, 0.02));
    CHECK(fromPrj[0].lon != 63); // the datum has been shifted, not only unprojected

    world.prj = "";
    const Ring fromName =
        readWell(write(folder / "named.shp", world), {.crs = "EPSG:28411"}).countries[0].polygons[0].outer;
    CHECK_THAT(fromName[0].lon, WithinAbs(fromPrj[0].lon, 1e-5));
    CHECK_THAT(fromName[0].lat, WithinAbs(fromPrj[0].lat, 1e-5));
}

TEST_CASE("A ring across the antimeridian comes out continuous", "[read]")
{
    const Folder folder;
    const Shapefile world{.features = {{{{{170, 60}, {170, 70}, {-170, 70}, {-170, 60}}}, {"RUS", "Chukotka"}}}};
    const CountryFile file = readWell(write(folder / "world.shp", world));
    CHECK(boxOf(file.countries[0]) == LonLatBox{170, 60, 190, 70});
}

TEST_CASE("Reading ends with progress 1 and can be stopped", "[read]")
{
    const Folder folder;
    const fs::path path = write(folder / "world.shp", twoCountries());
    double last = 0;
    CHECK(readCountries(path, {}, {.report = [&](double part) { last = part; }}));
    CHECK(last == 1);
    const std::stop_source stop;
    stop.request_stop();
    const auto stopped = readCountries(path, {}, {.stop = stop.get_token()});
    REQUIRE_FALSE(stopped);
    CHECK(stopped.error().isCancelled);
}

TEST_CASE("Several threads may read at once", "[read]")
{
    const Folder folder;
    const fs::path path = write(folder / "world.shp", twoCountries());
    std::vector<std::size_t> counts(8, 0);
    {
        std::vector<std::jthread> threads;
        threads.reserve(counts.size());
        for (std::size_t &count : counts)
            threads.emplace_back([&] {
                count = readCountries(path)
                            .transform([](const CountryFile &file) { return file.countries.size(); })
                            .value_or(0);
            });
    }
    CHECK(std::ranges::all_of(counts, [](std::size_t count) { return count == 2; }));
}

TEST_CASE("The files of a shapefile are itself and the sidecars that exist, whatever their case", "[read]")
{
    const Folder folder;
    const fs::path path = write(folder / "world.shp", twoCountries());
    fs::rename(folder / "world.dbf", folder / "world.DBF");
    fs::remove(folder / "world.cpg");
    CHECK(filesOf(path) ==
          std::vector<fs::path>{path, folder / "world.shx", folder / "world.DBF", folder / "world.prj"});
    CHECK(readWell(path).countries[0].code == "KAZ");
    CHECK(filesOf(write(folder / "a.geojson", "{}")) == std::vector<fs::path>{folder / "a.geojson"});
    CHECK(filesOf(folder / "nothing.shp").empty());
}

TEST_CASE("The shipped atlas is read whole and without a notice", "[read]")
{
    const fs::path path = fs::path(MULTIVECTOR_SOURCE_DIR) / "resources/atlas/countries.shp";
    const CountryFile file = readWell(path);
    CHECK(file.countries.size() > 240);
    CHECK(file.notices.empty());
    const auto kazakhstan = std::ranges::find(file.countries, "KAZ", &Country::code);
    REQUIRE(kazakhstan != file.countries.end());
    CHECK(nameIn(*kazakhstan, "ru") == "Казахстан");
}

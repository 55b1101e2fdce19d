// SPDX-License-Identifier: GPL-3.0-or-later
#include "geodata/read/layer_words.h"

namespace geodata {

namespace {

LayerWords wordsOfAreas()
{
    return {
        .openMap = {GEODATA_TEXT("open a Shapefile (.shp), GeoPackage, GeoJSON or FlatGeobuf with areas")},
        .openShapes = {GEODATA_TEXT("open a file with the areas of countries")},
        .holdsPoints = {GEODATA_TEXT("holds points, and countries are areas")},
        .holdsOthers = {GEODATA_TEXT("holds lines, and countries are areas")},
        .holdsNone = {GEODATA_TEXT("holds no areas")},
        .othersLeftOut = {GEODATA_TEXT("points or lines were left out, as countries are areas")},
        .noNumbers = {GEODATA_TEXT("has no area whose coordinates are all numbers")},
        .hasNoTable = {GEODATA_TEXT("has no .dbf beside it, so its countries have neither codes nor names")},
        .hasCutTable = {GEODATA_TEXT(
            "the .dbf beside it ends after {0} of {1} features, so the rest have neither codes nor names")},
        .hasDamagedTable = {GEODATA_TEXT(
            "the .dbf beside it is damaged, so its countries have neither codes nor names")},
        .tellEncoding = {GEODATA_TEXT("if names look wrong, name the right one with --encoding")},
        .correctEncoding = {GEODATA_TEXT("if it is another encoding, name it with --encoding")},
        .replaceEncoding = {GEODATA_TEXT("name one with --encoding")},
        .tellCrs = {GEODATA_TEXT("if the map looks wrong, name the right one with --crs")},
        .correctCrs = {GEODATA_TEXT("name the right one with --crs, for example --crs EPSG:4326")},
        .addCrs = {GEODATA_TEXT("name its coordinate system with --crs, for example --crs EPSG:3857")},
    };
}

LayerWords wordsOfLines()
{
    const Text saveInWgs84 = {GEODATA_TEXT("save the file anew in WGS 84 (EPSG:4326)")};
    return {
        .openMap = {GEODATA_TEXT("open a Shapefile (.shp), GeoPackage, GeoJSON or FlatGeobuf with lines")},
        .openShapes = {GEODATA_TEXT("open a file with the lines of corridors")},
        .holdsPoints = {GEODATA_TEXT("holds points, and corridors are lines")},
        .holdsOthers = {GEODATA_TEXT("holds areas, and corridors are lines")},
        .holdsNone = {GEODATA_TEXT("holds no lines")},
        .othersLeftOut = {GEODATA_TEXT("points or areas were left out, as corridors are lines")},
        .noNumbers = {GEODATA_TEXT("has no line whose coordinates are all numbers")},
        .hasNoTable = {GEODATA_TEXT("has no .dbf beside it, so its lines have no names")},
        .hasCutTable = {GEODATA_TEXT("the .dbf beside it ends after {0} of {1} features, so the rest have no names")},
        .hasDamagedTable = {GEODATA_TEXT("the .dbf beside it is damaged, so its lines have no names")},
        .tellEncoding = {GEODATA_TEXT("if names look wrong, save the file anew with its texts in UTF-8")},
        .correctEncoding = {GEODATA_TEXT("save the file anew with its texts in UTF-8")},
        .replaceEncoding = {GEODATA_TEXT("write the right one into it, such as UTF-8")},
        .tellCrs = {GEODATA_TEXT("if the lines look wrong, save the file anew in WGS 84 (EPSG:4326)")},
        .correctCrs = saveInWgs84,
        .addCrs = saveInWgs84,
    };
}

} // namespace

const LayerWords &wordsOf(ShapeSort sort)
{
    static const LayerWords Areas = wordsOfAreas();
    static const LayerWords Lines = wordsOfLines();
    return sort == ShapeSort::Areas ? Areas : Lines;
}

} // namespace geodata

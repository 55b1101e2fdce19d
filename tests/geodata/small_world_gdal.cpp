// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/geodata/small_world_gdal.h"

#include <memory>
#include <ogrsf_frmts.h>

namespace small_world {

std::filesystem::path writeWithGdal(const std::filesystem::path &file, const std::string &driver,
                                    const std::vector<WktLayer> &layers)
{
    RegisterOGRGeoPackage();
    RegisterOGRFlatGeobuf();
    GDALDriver *writer = GetGDALDriverManager()->GetDriverByName(driver.c_str());
    const GDALDatasetUniquePtr dataset(writer == nullptr ? nullptr
                                                         : writer->Create(file.c_str(), 0, 0, 0, GDT_Unknown, nullptr));
    if (dataset == nullptr)
        return file;
    for (const WktLayer &layer : layers) {
        OGRSpatialReference crs;
        if (!layer.crs.empty())
            crs.SetFromUserInput(layer.crs.c_str());
        crs.SetAxisMappingStrategy(OAMS_TRADITIONAL_GIS_ORDER);
        const OGRwkbGeometryType type = layer.type == "polygon" ? wkbPolygon
                                        : layer.type == "point" ? wkbPoint
                                        : layer.type == "line"  ? wkbLineString
                                                                : wkbUnknown;
        OGRLayer *target = dataset->CreateLayer(layer.name.c_str(), layer.crs.empty() ? nullptr : &crs, type, nullptr);
        if (target == nullptr)
            continue;
        const OGRFieldDefn field("ISO_A3", OFTString);
        target->CreateField(&field);
        for (const auto &[code, wkt] : layer.features) {
            OGRFeature feature(target->GetLayerDefn());
            feature.SetField("ISO_A3", code.c_str());
            OGRGeometry *shape = nullptr;
            if (!wkt.empty() && OGRGeometryFactory::createFromWkt(wkt.c_str(), nullptr, &shape) == OGRERR_NONE)
                feature.SetGeometryDirectly(shape);
            if (target->CreateFeature(&feature) != OGRERR_NONE)
                continue;
        }
    }
    return file;
}

} // namespace small_world

// SPDX-License-Identifier: GPL-3.0-or-later
#include "geodata/read/gdal_door.h"

#include "geodata/read/encoding.h"

#include <cpl_conv.h>
#include <cpl_error.h>
#include <cpl_string.h>
#include <cpl_vsi_virtual.h>
#include <mutex>
#include <ogr_srs_api.h>
#include <ogrsf_frmts.h>
#include <utility>
#include <vector>

namespace geodata {

namespace {

/// What is left of GDAL's virtual file systems: none of them leads out of this computer.
bool isHarmless(const std::string &prefix)
{
    return prefix.empty() || prefix == "/vsimem/" || prefix == "/vsisubfile/" || prefix == "/vsisparse/" ||
           prefix == "/vsicrypt/" || prefix == "/vsicached?" || prefix == "/vsigzip/" || prefix == "/vsizip/" ||
           prefix == "/vsitar/";
}

void CPL_STDCALL keepMessage(CPLErr kind, CPLErrorNum /*number*/, const char *message)
{
    auto *failure = static_cast<std::string *>(CPLGetErrorHandlerUserData());
    if ((kind == CE_Failure || kind == CE_Fatal) && failure != nullptr && failure->empty() && message != nullptr)
        *failure = message;
}

} // namespace

void setUpGdal()
{
    static std::once_flag once;
    std::call_once(once, [] {
        const GdalMessages quiet;
        RegisterOGRShape();
        RegisterOGRGeoPackage();
        RegisterOGRGeoJSON();
        RegisterOGRFlatGeobuf();
        // GDAL forgets removed handlers without freeing them; several prefixes share one. They are kept to the end.
        static auto *const removed = new std::vector<VSIFilesystemHandler *>();
        const CPLStringList prefixes(VSIFileManager::GetPrefixes());
        for (const char *prefix : prefixes) {
            if (isHarmless(prefix))
                continue;
            removed->push_back(VSIFileManager::GetHandler(prefix));
            VSIFileManager::RemoveHandler(prefix);
        }
        CPLSetConfigOption("PROJ_NETWORK", "OFF");
        OSRSetPROJEnableNetwork(0);
        CPLSetConfigOption("SHAPE_RESTORE_SHX", "NO");
        // Which ring is a hole in which is found by nestRings, as GDAL takes minutes for a country of many islands.
        CPLSetConfigOption("OGR_ORGANIZE_POLYGONS", "SKIP");
        // Far above any country; a feature is as large as its file allows, and files are measured by their places.
        CPLSetConfigOption("OGR_GEOJSON_MAX_OBJ_SIZE", "4000");
    });
}

GdalMessages::GdalMessages()
{
    CPLPushErrorHandlerEx(keepMessage, &m_failure);
}

GdalMessages::~GdalMessages()
{
    CPLPopErrorHandler();
    CPLErrorReset();
}

std::string GdalMessages::takeFailure()
{
    std::string message = toValidUtf8(std::exchange(m_failure, {}));
    for (char &c : message) {
        if (c == '\n' || c == '\r' || c == '\t')
            c = ' ';
    }
    constexpr std::size_t Enough = 200;
    if (message.size() > Enough)
        message = toValidUtf8(std::string_view(message).substr(0, Enough)) + "…";
    while (!message.empty() && (message.back() == '.' || message.back() == ' '))
        message.pop_back();
    return message;
}

} // namespace geodata

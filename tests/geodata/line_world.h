// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/geodata/small_world.h"

#include <initializer_list>
#include <string>

/// Lines small enough to read in a test.
namespace small_world {

/// A feature of GeoJSON; shape and properties as JSON texts, the latter without braces.
inline std::string jsonFeature(const std::string &geometry, const std::string &properties = "")
{
    return R"({"type":"Feature","properties":{)" + properties + R"(},"geometry":)" + geometry + "}";
}

inline std::string jsonLine(const std::string &coordinates, const std::string &properties = "")
{
    return jsonFeature(R"({"type":"LineString","coordinates":)" + coordinates + "}", properties);
}

inline std::string jsonCollection(std::initializer_list<std::string> features)
{
    std::string text;
    for (const std::string &feature : features)
        text += (text.empty() ? "" : ",") + feature;
    return R"({"type":"FeatureCollection","features":[)" + text + "]}";
}

} // namespace small_world

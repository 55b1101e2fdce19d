// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <rhi/qrhi.h>

#include <algorithm>
#include <array>

/// Whether a rasteriser in software draws, for which each pixel has its price. Null: none draws.
inline bool isSoftwareRenderer(const QRhi *rhi)
{
    if (!rhi)
        return false;
    const QRhiDriverInfo device = rhi->driverInfo();
    static constexpr std::array Names{"llvmpipe", "softpipe", "swiftshader", "basic render"};
    return device.deviceType == QRhiDriverInfo::CpuDevice || std::ranges::any_of(Names, [&device](const char *name) {
               return device.deviceName.toLower().contains(name);
           });
}

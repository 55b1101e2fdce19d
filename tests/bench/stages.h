// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geodata/model/error.h"

#include <QJsonObject>

#include <expected>
#include <filesystem>

/// Times every stage from the country file to a loaded atlas: medians in milliseconds by stage, and how much there was
/// to do. Caches are made in `cacheFolder`.
std::expected<QJsonObject, geodata::Error> measureStages(const std::filesystem::path &atlas,
                                                         const std::filesystem::path &cacheFolder, int repeats);

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geodata/model/error.h"

#include <QJsonObject>

#include <expected>
#include <filesystem>

/// Reads a trade table of a million random rows, which it writes into a folder and removes: how many, how long (median,
/// seconds) and how much memory that took beyond what there was (MB, of the first time). To be run before anything
/// that leaves memory behind.
std::expected<QJsonObject, geodata::Error> measureTrade(const std::filesystem::path &folder, int repeats);

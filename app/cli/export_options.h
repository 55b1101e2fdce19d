// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command_line.h"

#include <CLI/CLI.hpp>

/// Adds the options of `multivector export` but for those that other commands share. They fill the command, which
/// outlives the parser.
void addExport(CLI::App &app, ExportCommand &command);

/// Checks for a number in a range. CLI::Range would take "nan" for one in any range.
std::function<std::string(const std::string &)> isBetween(double low, double high);

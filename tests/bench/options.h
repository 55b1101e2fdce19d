// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <utility>

/// The command line.
struct Options
{
    std::string only;  ///< "stages", "flows", "corridors", "window", "png" or "frames"; empty: all
    std::string json;  ///< file to write all numbers to; may be empty
    std::string atlas; ///< file or folder; empty: the shipped one
    bool isQuick = false;
    bool needsGis = false;                ///< it's a failure if no desktop GIS is there to be drawn beside
    std::pair<int, int> size{1600, 1000}; ///< of the window, logical pixels
    int flows = 2000;                     ///< how many move with all corridors at last

    // Of a child process only, and no part of the help.
    std::string probe; ///< what to measure; empty in the parent
    std::int64_t startedNs = 0;
    double idleSeconds = 0;
    double motionSeconds = 0;
    int repeats = 1;
};

/// Reads the command line. Where it is wrong, or only asks for help, prints the answer and gives back the exit code.
std::optional<int> parseOptions(int argc, const char *const *argv, Options &options);

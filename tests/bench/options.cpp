// SPDX-License-Identifier: GPL-3.0-or-later
#include "options.h"

#include <CLI/CLI.hpp>

std::optional<int> parseOptions(int argc, const char *const *argv, Options &options)
{
    CLI::App command("Measures Multivector beside its budgets and beside stock MapPolygons.", "multivector_bench");
    command.add_option("--only", options.only, "one part alone")
        ->check(CLI::IsMember({"stages", "flows", "corridors", "window", "png", "frames"}));
    command.add_option("--json", options.json, "file to write all numbers to");
    command.add_option("--atlas", options.atlas, "country file or atlas folder; the shipped one if not given");
    command.add_flag("--quick", options.isQuick, "one repeat of everything, shorter motion: rough numbers");
    command.add_flag("--gis", options.needsGis, "beside a desktop GIS, which ./dev installs for it");
    command.add_option("--size", options.size, "the window in pixels, for example 3840x2160; 1600x1000 if not given")
        ->delimiter('x')
        ->type_name("WIDTHxHEIGHT")
        ->check(CLI::PositiveNumber);
    command.add_option("--flows", options.flows, "how many flows move with all corridors; 2000 if not given")
        ->check(CLI::PositiveNumber);
    command.add_option("--probe", options.probe)->group("");
    command.add_option("--started", options.startedNs)->group("");
    command.add_option("--idle", options.idleSeconds)->group("");
    command.add_option("--motion", options.motionSeconds)->group("");
    command.add_option("--repeats", options.repeats)->group("");
    try {
        command.parse(argc, argv);
    } catch (const CLI::ParseError &error) {
        return command.exit(error);
    }
    return {};
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "process_facts.h"

#include <array>
#include <ctime>
#include <fstream>
#include <string>

#include <cstdlib>

namespace {

std::int64_t clockNs(clockid_t clock)
{
    timespec time{};
    clock_gettime(clock, &time);
    return std::int64_t(time.tv_sec) * 1'000'000'000 + time.tv_nsec;
}

/// What follows a key and a colon in one of the system's lists; empty if it isn't there.
std::string entryOf(const std::string &file, const std::string &key)
{
    std::ifstream lines(file);
    for (std::string line; std::getline(lines, line);) {
        if (!line.starts_with(key))
            continue;
        const std::size_t colon = line.find(':');
        if (colon != std::string::npos)
            return line.substr(std::min(line.find_first_not_of(" \t", colon + 1), line.size()));
    }
    return {};
}

} // namespace

std::int64_t monotonicNs()
{
    return clockNs(CLOCK_MONOTONIC);
}

double cpuSeconds()
{
    return double(clockNs(CLOCK_PROCESS_CPUTIME_ID)) / 1e9;
}

double memoryMb(const char *kind, std::int64_t process)
{
    constexpr double BytesPerKb = 1024;
    const std::string who = process > 0 ? std::to_string(process) : "self";
    return std::strtod(entryOf("/proc/" + who + "/status", kind).c_str(), nullptr) * BytesPerKb / 1e6;
}

void forgetPeakMemory()
{
    std::ofstream("/proc/self/clear_refs") << 5;
}

QString processorName()
{
    return QString::fromStdString(entryOf("/proc/cpuinfo", "model name"));
}

double loadAverage()
{
    std::array<double, 1> load{};
    return getloadavg(load.data(), int(load.size())) == 1 ? load[0] : 0;
}

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <cstdint>

/// Nanoseconds of the system's monotonic clock: the same for all processes.
std::int64_t monotonicNs();

/// Seconds of processor time that all threads of this process have used.
double cpuSeconds();

/// Memory of a process, this one if it isn't told, in MB (10⁶ bytes) as /proc/PID/status counts it: "VmRSS", "RssAnon",
/// "VmHWM". 0 of a process that isn't there.
double memoryMb(const char *kind, std::int64_t process = 0);

/// Lets "VmHWM", the most memory there ever was, begin anew.
void forgetPeakMemory();

/// The processor's name, as far as the system tells it.
QString processorName();

/// How many other things wanted the processor in the last minute.
double loadAverage();

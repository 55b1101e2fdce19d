// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <cstdint>

/// Nanoseconds of the system's monotonic clock: the same for all processes.
std::int64_t monotonicNs();

/// Seconds of processor time that all threads of this process have used.
double cpuSeconds();

/// Memory of this process in MB (10⁶ bytes) as /proc/self/status counts it: "VmRSS", "RssAnon", "VmHWM".
double memoryMb(const char *kind);

/// Lets "VmHWM", the most memory there ever was, begin anew.
void forgetPeakMemory();

/// The processor's name, as far as the system tells it.
QString processorName();

/// How many other things wanted the processor in the last minute.
double loadAverage();

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace geodata {

/// Registers the four drivers in use, takes away GDAL's ways to the network, and keeps PROJ from fetching grids.
/// Once per process; every further call does nothing. Thread-safe.
void setUpGdal();

/// While it lives, what GDAL has to say on this thread is kept here instead of printed.
class GdalMessages
{
public:
    GdalMessages();
    ~GdalMessages();
    GdalMessages(const GdalMessages &) = delete;
    GdalMessages &operator=(const GdalMessages &) = delete;
    GdalMessages(GdalMessages &&) = delete;
    GdalMessages &operator=(GdalMessages &&) = delete;

    /// The first failure since the last call, without a full stop, in valid UTF-8; empty if there was none.
    std::string takeFailure();

private:
    std::string m_failure;
};

} // namespace geodata

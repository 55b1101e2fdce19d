// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

/// "2010,2019-2024": years, and spans of them in either direction; nothing if it isn't that, or out of 1900 to 2100.
std::optional<std::vector<int>> yearsFrom(const std::string &text);

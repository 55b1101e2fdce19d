// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geodata/atlas.h"

#include <QString>

#include <string>

/// The row of a corridor by its id; NoCorridor, with a word on stderr, if the atlas has no such corridor.
std::uint32_t corridorNamed(const QString &id, const geodata::Atlas &atlas);

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geodata/model/corridor.h"

#include <optional>
#include <string_view>

namespace geodata {

// What people write in files of their own, whatever the case, "-" and " " being as good as "_". A text that says that
// nothing is known is NotStated; none: the word means nothing. Pure.

std::optional<CorridorMode> corridorModeOf(std::string_view word);
std::optional<CorridorStatus> corridorStatusOf(std::string_view word);
std::optional<ShapeGrade> shapeGradeOf(std::string_view word);

} // namespace geodata

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geodata/model/error.h"

#include <QString>

/// A text of geodata in the interface's language, blanks filled in.
QString translated(const geodata::Text &text);

/// An error as one sentence in the interface's language; the file by its name without folders.
QString translated(const geodata::Error &error);

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geodata/model/error.h"

#include <string>

/// Writes to stdout, all of it or false: a full disk or a closed pipe is the caller's to report.
bool printOut(const std::string &text);

/// Writes "multivector: …" to stderr. There is nobody left to tell if that fails.
void complain(const std::string &sentence);

/// The same for an error or notice, in the user's language.
void complain(const geodata::Error &error);

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

/// Marks a sentence of geodata for the translators: expands to itself, and lupdate finds it (context "geodata").
#define GEODATA_TEXT(text) text

namespace geodata {

/// A sentence with its blanks filled in: "has no field {0}" and {"ISO_A3"}. Kept apart so that it can be translated.
struct Text
{
    std::string pattern; ///< English, with {0}, {1} … for the values; written as GEODATA_TEXT("…")
    std::vector<std::string> values = {};

    bool isEmpty() const { return pattern.empty(); }
    bool operator==(const Text &) const = default;
};

/// The text in English, blanks filled in.
std::string toEnglish(const Text &text);

/// What went wrong, where, and what the user can do. Also serves as a notice: something that was put right on the way.
struct Error
{
    std::string file;         ///< as the user named it; empty if no file is concerned
    Text place = {};          ///< where in the file: "feature {0}", "line {0}"; may be empty
    Text problem = {};        ///< "has no field {0}"
    Text wayOut = {};         ///< "name it with --code-field"; may be empty
    bool isCancelled = false; ///< the user asked to stop; not to be shown as an error

    bool operator==(const Error &) const = default;
};

/// One sentence: "countries.shp, feature 12: problem; way out."
std::string toEnglish(const Error &error);

} // namespace geodata

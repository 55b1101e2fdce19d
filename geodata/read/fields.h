// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geodata/model/error.h"
#include "geodata/model/manifest.h"

#include <cstddef>
#include <expected>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace geodata {

/// A field that may hold the code of a country.
struct CodeField
{
    std::size_t column = 0;
    bool isChosen = false;  ///< by the user: taken at its word
    bool isAlpha2 = false;  ///< holds ISO 3166-1 alpha-2 by its name
    bool isGeneric = false; ///< "ID", "CODE": may be the code of anything
};

/// Which columns of a layer say what about a country, each list in the order of preference, feature by feature.
struct FieldPlan
{
    std::vector<CodeField> code = {};
    std::vector<std::size_t> numeric = {};
    std::vector<std::pair<std::string, std::size_t>> names = {}; ///< language ("" unknown), column
    std::optional<std::size_t> note = {};

    /// The columns of the layer that are of use; from then on the plan counts in these instead.
    std::vector<std::size_t> takeColumns();
};

/// The column of a field by its name, whatever the case; one written exactly so goes first. None if there is none.
std::optional<std::size_t> findField(std::span<const std::string> fields, std::string_view wanted);

/// "NAME_RU" → "ru", "name:zh-Hant" → "zh-Hant", "NAME_ZHT" → "zh-Hant", "name_rus" → "ru"; empty if it is none.
std::string languageOfField(std::string_view field);

/// Finds the fields by their usual names, whatever the case, or takes the ones wanted.
/// Fails if a wanted field is not among `fields`. `file` is only named in the error.
std::expected<FieldPlan, Error> planFields(std::span<const std::string> fields, const CountryFields &wanted,
                                           const std::string &file);

/// Whether a value reads like the code of a country: two to eight letters and digits, with a letter, and no "-99".
bool looksLikeCode(std::string_view value);

/// Whether a value says that there is none: "", "-99", "-1".
bool isNoValue(std::string_view value);

/// Drops the found code fields whose values are no codes; `rows` holds a value for every column of every feature.
void dropUnlikelyCodes(FieldPlan &plan, std::span<const std::vector<std::string>> rows);

/// The code of a feature, alpha-2 turned into alpha-3; empty if no field has one.
std::string codeOf(const FieldPlan &plan, std::span<const std::string> row);

/// ISO 3166-1 numeric as three digits; empty if no field has one.
std::string numericOf(const FieldPlan &plan, std::span<const std::string> row);

/// All names of a feature by language.
Names namesOf(const FieldPlan &plan, std::span<const std::string> row);

} // namespace geodata

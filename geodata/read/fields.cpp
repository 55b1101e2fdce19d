// SPDX-License-Identifier: GPL-3.0-or-later
#include "geodata/read/fields.h"

#include <algorithm>
#include <array>
#include <set>
#include <unicode/uloc.h>

namespace geodata {

namespace {

struct KnownCode
{
    std::string_view field;
    bool isAlpha2 = false;
    bool isGeneric = false;
};

// Natural Earth, World Bank, UN, GISCO, GADM, geoBoundaries, GAUL and what people call it themselves, surest first.
constexpr std::array KnownCodes = {KnownCode{"iso_a3"},
                                   KnownCode{"adm0_a3"},
                                   KnownCode{"iso_a3_eh"},
                                   KnownCode{"iso3"},
                                   KnownCode{"iso3_code"},
                                   KnownCode{"iso3cd"},
                                   KnownCode{"iso_3"},
                                   KnownCode{"iso_alpha3"},
                                   KnownCode{"iso_3166_1_"},
                                   KnownCode{"iso"},
                                   KnownCode{"iso_code"},
                                   KnownCode{"gid_0"},
                                   KnownCode{"adm0_iso"},
                                   KnownCode{"gu_a3"},
                                   KnownCode{"su_a3"},
                                   KnownCode{"shapegroup"},
                                   KnownCode{"shapeiso"},
                                   KnownCode{"wb_a3"},
                                   KnownCode{"brk_a3"},
                                   KnownCode{"sov_a3"},
                                   KnownCode{"iso_a2", true},
                                   KnownCode{"iso_a2_eh", true},
                                   KnownCode{"iso2", true},
                                   KnownCode{"iso2_code", true},
                                   KnownCode{"iso_2", true},
                                   KnownCode{"iso_cc", true},
                                   KnownCode{"wb_a2", true},
                                   KnownCode{"cntr_id", true},
                                   KnownCode{"cntr_code", true},
                                   KnownCode{"country_code", true},
                                   KnownCode{"adm0_pcode", true},
                                   KnownCode{"fips_cntry"},
                                   KnownCode{"code", false, true},
                                   KnownCode{"id", false, true}};

constexpr std::array<std::string_view, 9> KnownNumerics = {"iso_n3",   "iso_n3_eh", "un_a3",   "m49",    "m49_code",
                                                           "iso3_num", "iso_num",   "un_code", "numeric"};

constexpr std::array<std::string_view, 17> KnownNames = {
    "name",       "admin",        "name_long", "country",   "name_0",     "sovereignt",
    "cntry_name", "country_name", "cntr_name", "name_engl", "countryaff", "adm0_name",
    "shapename",  "terr_name",    "geounit",   "subunit",   "romnam"};

// "NAME_ALT" and the like are no languages, though some of them are codes of one.
constexpr std::array<std::string_view, 14> NoLanguages = {"alt", "len", "loc", "int", "std", "abb", "abr",
                                                          "var", "old", "off", "sho", "lng", "asc", "id"};

std::string toLower(std::string_view text)
{
    std::string result(text);
    std::ranges::transform(result, result.begin(),
                           [](char c) { return c >= 'A' && c <= 'Z' ? char(c - 'A' + 'a') : c; });
    return result;
}

bool isIsoLanguage(const std::string &code)
{
    for (const char *const *language = uloc_getISOLanguages(); *language != nullptr; ++language) {
        if (code == *language)
            return true;
    }
    // Where there is a code of two letters, that of three ("rus") is not in the list but turned into it.
    std::array<char, 16> buffer = {};
    UErrorCode status = U_ZERO_ERROR;
    uloc_getLanguage(code.c_str(), buffer.data(), buffer.size(), &status);
    return U_SUCCESS(status) && code != buffer.data();
}

Error noSuchField(std::span<const std::string> fields, const std::string &wanted, const std::string &file)
{
    if (fields.empty())
        return {file, {}, {GEODATA_TEXT("has no field {0}, nor any other"), {wanted}}, {GEODATA_TEXT("name none")}};
    constexpr std::size_t Shown = 30;
    std::string list;
    for (std::size_t i = 0; i < std::min(fields.size(), Shown); ++i)
        list += (i == 0 ? "" : ", ") + fields[i];
    if (fields.size() > Shown)
        list += " …";
    return {file, {}, {GEODATA_TEXT("has no field {0}"), {wanted}}, {GEODATA_TEXT("name one of these: {0}"), {list}}};
}

/// "KZ" → "KAZ"; as it is if no country has it.
std::string alpha3(const std::string &alpha2)
{
    std::string upper(alpha2);
    std::ranges::transform(upper, upper.begin(), [](char c) { return c >= 'a' && c <= 'z' ? char(c - 'a' + 'A') : c; });
    if (upper == "EL") // as the European Union writes Greece and the United Kingdom
        upper = "GR";
    if (upper == "UK")
        upper = "GB";
    const std::string code = uloc_getISO3Country(("und_" + upper).c_str());
    return code.empty() ? alpha2 : code;
}

} // namespace

std::optional<std::size_t> findField(std::span<const std::string> fields, std::string_view wanted)
{
    const auto exact = std::ranges::find(fields, wanted);
    if (exact != fields.end())
        return static_cast<std::size_t>(exact - fields.begin());
    const auto alike =
        std::ranges::find(fields, toLower(wanted), [](const std::string &field) { return toLower(field); });
    if (alike != fields.end())
        return static_cast<std::size_t>(alike - fields.begin());
    return std::nullopt;
}

std::string languageOfField(std::string_view field)
{
    const std::string name = toLower(field);
    if (name.size() < 7 || !name.starts_with("name") ||
        std::string_view("_:.- ").find(name[4]) == std::string_view::npos)
        return {};
    std::string_view rest = std::string_view(name).substr(5);
    if (rest == "zht")
        return "zh-Hant";
    const std::size_t split = rest.find_first_of("_-");
    std::string script;
    if (split != std::string_view::npos) {
        script = rest.substr(split + 1);
        rest = rest.substr(0, split);
        constexpr std::array<std::string_view, 5> Scripts = {"hans", "hant", "latn", "cyrl", "arab"};
        if (!std::ranges::contains(Scripts, script))
            return {};
        script[0] = char(script[0] - 'a' + 'A');
    }
    const bool isWord = std::ranges::all_of(rest, [](char c) { return c >= 'a' && c <= 'z'; });
    if (rest.size() < 2 || rest.size() > 3 || !isWord || std::ranges::contains(NoLanguages, rest))
        return {};
    std::string language(rest);
    if (!isIsoLanguage(language))
        return {};
    std::array<char, 16> shorter = {};
    UErrorCode status = U_ZERO_ERROR;
    uloc_getLanguage(language.c_str(), shorter.data(), shorter.size(), &status);
    if (U_SUCCESS(status) && shorter[0] != 0)
        language = shorter.data();
    return script.empty() ? language : language + "-" + script;
}

std::vector<std::size_t> FieldPlan::takeColumns()
{
    std::vector<std::size_t> columns;
    const auto use = [&](std::size_t &column) {
        const auto found = std::ranges::find(columns, column);
        const auto place = static_cast<std::size_t>(found - columns.begin());
        if (found == columns.end())
            columns.push_back(column);
        column = place;
    };
    for (CodeField &field : code)
        use(field.column);
    for (std::size_t &column : numeric)
        use(column);
    for (auto &[language, column] : names)
        use(column);
    if (note)
        use(*note);
    return columns;
}

bool isNoValue(std::string_view value)
{
    return value.empty() || value == "-99" || value == "-1" || value == "-";
}

bool looksLikeCode(std::string_view value)
{
    const auto isLetter = [](char c) { return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z'); };
    const auto isAllowed = [&](char c) { return isLetter(c) || (c >= '0' && c <= '9') || c == '-' || c == '_'; };
    return value.size() >= 2 && value.size() <= 8 && std::ranges::all_of(value, isAllowed) &&
           std::ranges::any_of(value, isLetter);
}

std::expected<FieldPlan, Error> planFields(std::span<const std::string> fields, const CountryFields &wanted,
                                           const std::string &file)
{
    FieldPlan plan;
    for (const std::string &name : wanted.code) {
        const std::optional<std::size_t> column = findField(fields, name);
        if (!column)
            return std::unexpected(noSuchField(fields, name, file));
        plan.code.push_back({.column = *column, .isChosen = true});
    }
    if (wanted.code.empty()) {
        for (const KnownCode &known : KnownCodes) {
            if (const std::optional<std::size_t> column = findField(fields, known.field))
                plan.code.push_back({.column = *column, .isAlpha2 = known.isAlpha2, .isGeneric = known.isGeneric});
        }
    }

    if (!wanted.numeric.empty()) {
        const std::optional<std::size_t> column = findField(fields, wanted.numeric);
        if (!column)
            return std::unexpected(noSuchField(fields, wanted.numeric, file));
        plan.numeric.push_back(*column);
    } else {
        for (const std::string_view known : KnownNumerics) {
            if (const std::optional<std::size_t> column = findField(fields, known))
                plan.numeric.push_back(*column);
        }
    }

    for (const auto &[language, name] : wanted.names) {
        const std::optional<std::size_t> column = findField(fields, name);
        if (!column)
            return std::unexpected(noSuchField(fields, name, file));
        plan.names.emplace_back(language, *column);
    }
    if (wanted.names.empty()) {
        for (std::size_t i = 0; i < fields.size(); ++i) {
            std::string language = languageOfField(fields[i]);
            if (!language.empty())
                plan.names.emplace_back(std::move(language), i);
        }
        for (const std::string_view known : KnownNames) {
            if (const std::optional<std::size_t> column = findField(fields, known))
                plan.names.emplace_back("", *column);
        }
    }

    if (!wanted.note.empty()) {
        plan.note = findField(fields, wanted.note);
        if (!plan.note)
            return std::unexpected(noSuchField(fields, wanted.note, file));
    }
    return plan;
}

void dropUnlikelyCodes(FieldPlan &plan, std::span<const std::vector<std::string>> rows)
{
    std::erase_if(plan.code, [&](const CodeField &field) {
        if (field.isChosen)
            return false;
        std::size_t codes = 0;
        std::size_t others = 0;
        std::set<std::string_view> distinct;
        for (const std::vector<std::string> &row : rows) {
            const std::string &value = row[field.column];
            if (isNoValue(value))
                continue;
            ++(looksLikeCode(value) ? codes : others);
            if (field.isGeneric)
                distinct.insert(value);
        }
        // A "CODE" that most features share tells what they are, not which country.
        const bool tellsApart = !field.isGeneric || distinct.size() * 2 > codes;
        return codes == 0 || codes < others || !tellsApart;
    });
}

std::string codeOf(const FieldPlan &plan, std::span<const std::string> row)
{
    for (const CodeField &field : plan.code) {
        const std::string &value = row[field.column];
        if (isNoValue(value) || (!field.isChosen && !looksLikeCode(value)))
            continue;
        return field.isAlpha2 && value.size() == 2 ? alpha3(value) : value;
    }
    return {};
}

std::string numericOf(const FieldPlan &plan, std::span<const std::string> row)
{
    for (const std::size_t column : plan.numeric) {
        std::string_view value = row[column];
        if (value.ends_with(".0"))
            value.remove_suffix(2);
        const bool isNumber = std::ranges::all_of(value, [](char c) { return c >= '0' && c <= '9'; });
        if (!value.empty() && value.size() <= 3 && isNumber && value.find_first_not_of('0') != std::string_view::npos)
            return std::string(3 - value.size(), '0') + std::string(value);
    }
    return {};
}

Names namesOf(const FieldPlan &plan, std::span<const std::string> row)
{
    Names names;
    for (const auto &[language, column] : plan.names) {
        if (!isNoValue(row[column]))
            names.try_emplace(language, row[column]);
    }
    return names;
}

} // namespace geodata

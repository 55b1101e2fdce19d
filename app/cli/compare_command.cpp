// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command_line.h"

#include "app/cli/console.h"
#include "app/cli/table.h"
#include "app/data/comparison_tables.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace geodata;

namespace {

Error unknown(const char *problem, const std::string &wanted, const std::string &known, const Atlas &atlas)
{
    return {.file = atlas.path.string(),
            .problem = {problem, {wanted}},
            .wayOut = {QT_TRANSLATE_NOOP("geodata", "name one of these: {0}"), {known}}};
}

std::expected<ComparisonRequest, Error> requestOf(const CompareCommand &command, const Atlas &atlas)
{
    ComparisonRequest request{.area =
                                  command.country.isEmpty() ? std::string(RegionCode) : command.country.toStdString(),
                              .yearMode = command.yearMode,
                              .year = command.year,
                              .basis = command.basis};
    std::vector<std::string> areas = atlas.manifest.centralAsia;
    areas.emplace_back(RegionCode);
    if (!std::ranges::contains(areas, request.area))
        return std::unexpected(
            unknown(QT_TRANSLATE_NOOP("geodata", "has no state {0}"), request.area, joined(areas), atlas));
    const std::vector<std::string> known = comparablePowers(atlas);
    for (const QString &word : command.powers) {
        const std::string id = word.toStdString();
        if (!std::ranges::contains(known, id) && atlas.rowOf(id) == NoCountry)
            return std::unexpected(unknown(QT_TRANSLATE_NOOP("geodata", "has no power {0}"), id, joined(known), atlas));
        if (!std::ranges::contains(request.powers, id))
            request.powers.push_back(id);
    }
    if (command.powers.isEmpty()) {
        for (const Power &power : atlas.manifest.powers)
            request.powers.push_back(power.id);
    }
    const int first = atlas.tradeBook.firstYear(), last = atlas.tradeBook.lastYear();
    if (command.yearMode == ComparedYear::Fixed && (command.year < first || command.year > last))
        return std::unexpected(Error{.file = atlas.path.string(),
                                     .problem = {QT_TRANSLATE_NOOP("geodata", "has no figures for the year {0}"),
                                                 {std::to_string(command.year)}},
                                     .wayOut = {QT_TRANSLATE_NOOP("geodata", "name a year from {0} to {1}"),
                                                {std::to_string(first), std::to_string(last)}}});
    return request;
}

} // namespace

int runCompare(const CompareCommand &command, const ReadOptions &readOptions)
{
    const auto handle = openTable(command.atlas, command.viewpoint, readOptions);
    if (!handle)
        return 1;
    const Atlas &atlas = *handle->atlas;
    const auto request = requestOf(command, atlas);
    if (!request) {
        complain(request.error());
        return 1;
    }
    const Comparison comparison = compare(atlas, atlas.facts[handle->viewpoint], *request);
    const QString language = QLocale().name().section(QLatin1Char('_'), 0, 0);
    switch (command.format) {
    case CompareFormat::Csv:
        return printTable(comparisonCsv(comparison, atlas));
    case CompareFormat::Json:
        return printTable(comparisonJson(comparison, *handle, language));
    case CompareFormat::Text:
        break;
    }
    return printTable(comparisonTable(comparison, *handle, language));
}

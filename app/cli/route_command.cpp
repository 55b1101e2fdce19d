// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command_line.h"

#include "app/cli/console.h"
#include "app/cli/corridor_rows.h"
#include "app/cli/table.h"
#include "app/data/corridor_csv.h"
#include "app/data/corridor_view.h"

#include <QCoreApplication>

#include <algorithm>
#include <format>

using namespace geodata;

namespace {

void complainOf(const char *problem, std::vector<std::string> values, const char *wayOut, const Atlas &atlas)
{
    complain({.file = atlas.path.string(), .problem = {problem, std::move(values)}, .wayOut = {wayOut}});
}

/// What is to be taken as closed; nothing, with a word on stderr, if some of it isn't in the atlas.
std::optional<Closures> closuresOf(const RouteCommand &command, const Atlas &atlas)
{
    Closures closures;
    const auto countryOf = [&](const QString &code) {
        const CountryRow row = atlas.rowOf(code.toStdString());
        if (row == NoCountry)
            complainOf(QT_TRANSLATE_NOOP("geodata", "has no country {0}"), {code.toStdString()},
                       QT_TRANSLATE_NOOP("geodata", "see which there are with: multivector countries --csv"), atlas);
        return row;
    };
    for (const QString &code : command.closedCountries) {
        const CountryRow row = countryOf(code);
        if (row == NoCountry)
            return std::nullopt;
        closures.countries.insert(row);
    }
    for (const QString &border : command.closedBorders) {
        const QStringList codes = border.split(QChar(u'-'));
        if (codes.size() != 2) {
            complainOf(QT_TRANSLATE_NOOP("geodata", "has no border {0}"), {border.toStdString()},
                       QT_TRANSLATE_NOOP("geodata", "name a border by two codes of countries, such as KAZ-CHN"), atlas);
            return std::nullopt;
        }
        const CountryRow a = countryOf(codes[0]), b = countryOf(codes[1]);
        if (a == NoCountry || b == NoCountry)
            return std::nullopt;
        closures.borders.insert(std::minmax(a, b));
    }
    for (const QString &id : command.closedSections) {
        const auto found = std::ranges::find(atlas.corridors.sections, id.toStdString(), &CorridorSection::id);
        if (found == atlas.corridors.sections.end()) {
            complainOf(QT_TRANSLATE_NOOP("geodata", "has no section {0}"), {id.toStdString()},
                       QT_TRANSLATE_NOOP("geodata", "see which there are in its table of sections"), atlas);
            return std::nullopt;
        }
        closures.sections.insert(std::uint32_t(found - atlas.corridors.sections.begin()));
    }
    return closures;
}

/// The steps of a way as rows, in their order along it.
std::string rowsOf(const WayProfile &profile, const Atlas &atlas)
{
    struct Row
    {
        double km = 0;
        int rank = 0;
        std::string text;
    };
    std::vector<Row> rows;
    rows.reserve(profile.runs.size() + profile.borders.size() + profile.gauges.size());
    for (const WayRun &run : profile.runs)
        rows.push_back({run.fromKm, 3,
                        std::format("{},{},{:.1f},{},", run.country == NoCountry ? "sea" : "country",
                                    csv(codeOf(run.country, atlas)), run.km, wordOf(run.mode))});
    for (const BorderPassage &border : profile.borders)
        rows.push_back(
            {border.atKm, 1,
             std::format("border,{},,{},{}", csv(codeOf(border.from, atlas) + "-" + codeOf(border.to, atlas)),
                         wordOf(border.mode), csv(stationsOf(border.before, border.after, atlas)))});
    for (const GaugeChange &gauge : profile.gauges)
        rows.push_back({gauge.atKm, 2,
                        std::format("gauge,{}-{},,rail,{}", gauge.fromMm, gauge.toMm,
                                    csv(stationsOf(gauge.before, gauge.after, atlas)))});
    std::ranges::stable_sort(rows, {}, [](const Row &row) { return std::pair(row.km, row.rank); });
    std::string text = "order,what,where,km,mode,place\n";
    int order = 0;
    for (const Row &row : rows)
        text += std::format("{},{}\n", ++order, row.text);
    text += std::format("{},total,,{:.1f},,\"{} countries, {} border crossings, {:.1f} km at sea\"\n", ++order,
                        profile.km, profile.countries().size(), profile.borders.size(), profile.seaKm);
    return text;
}

} // namespace

int runRoute(const RouteCommand &command, const ReadOptions &readOptions)
{
    const auto handle = openTable(command.atlas, command.viewpoint, readOptions, command.corridorFiles);
    if (!handle)
        return 1;
    const Atlas &atlas = *handle->atlas;
    RouteWish wish{.hasUnbuilt = command.hasUnbuilt};
    for (const QString &id : command.corridors) {
        const std::uint32_t row = corridorNamed(id, atlas);
        if (row == NoCorridor)
            return 1;
        wish.corridors.push_back(row);
    }
    auto closures = closuresOf(command, atlas);
    if (!closures)
        return 1;
    wish.closures = std::move(*closures);
    std::array<std::uint32_t, 2> ends{};
    for (std::size_t i = 0; i < ends.size(); ++i) {
        const QString &name = i == 0 ? command.from : command.to;
        ends.at(i) = CorridorView::nodeNamed(name, atlas, wish.corridors.empty() ? NoCorridor : wish.corridors.front());
        if (ends.at(i) == NoNode) {
            complainOf(QT_TRANSLATE_NOOP("geodata", "has no corridor that passes a place called {0}"),
                       {name.toStdString()},
                       QT_TRANSLATE_NOOP("geodata", "see which there are in its table of corridor points"), atlas);
            return 1;
        }
    }
    const CorridorFacts &facts = atlas.facts[handle->viewpoint].corridors;
    const auto way = bestWay(ends[0], ends[1], wish, atlas.corridorNet, atlas.corridors, facts);
    if (!way) {
        complainOf(QT_TRANSLATE_NOOP("geodata", "has no way from {0} to {1} along its corridors"),
                   {command.from.toStdString(), command.to.toStdString()},
                   command.hasUnbuilt
                       ? QT_TRANSLATE_NOOP("geodata", "allow more corridors, or close less")
                       : QT_TRANSLATE_NOOP("geodata", "allow more corridors, close less, or add --unbuilt"),
                   atlas);
        return 1;
    }
    return printTable(rowsOf(profileOf(*way, atlas.corridorNet, atlas.corridors, handle->partition()), atlas));
}

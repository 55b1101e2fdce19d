// SPDX-License-Identifier: GPL-3.0-or-later
#include "stages.h"

#include "app/data/comparison_view.h"
#include "app/data/trade_charts.h"
#include "corridor_stage.h"
#include "geodata/atlas.h"
#include "geodata/derive/borders.h"
#include "geodata/derive/comparison.h"
#include "geodata/derive/country_index.h"
#include "geodata/derive/repair.h"
#include "geodata/derive/topology.h"
#include "geodata/derive/trade_selection.h"
#include "geodata/mesh/cache.h"
#include "geodata/mesh/label_places.h"
#include "geodata/mesh/levels.h"
#include "geodata/read/countries.h"
#include "geodata/read/manifest.h"
#include "geos_peer.h"
#include "stopwatch.h"

#include <memory>
#include <random>

using namespace geodata;

namespace {

QJsonObject amounts(const CountryFile &file, const Topology &topology, const CountryMesh &mesh)
{
    std::size_t polygons = 0;
    std::size_t vertices = 0;
    for (const Country &country : file.countries) {
        polygons += country.polygons.size();
        vertices += vertexCount(country);
    }
    return {{QStringLiteral("countries"), qint64(file.countries.size())},
            {QStringLiteral("polygons"), qint64(polygons)},
            {QStringLiteral("vertices"), qint64(vertices)},
            {QStringLiteral("arcs"), qint64(topology.arcs.size())},
            {QStringLiteral("triangles"), qint64(mesh.fillIndices.size() / 3)},
            {QStringLiteral("lineVertices"), qint64(mesh.strokeVertices.size())},
            {QStringLiteral("chunks"), qint64(mesh.fills.size() + mesh.strokes.size())}};
}

/// A table as large as any: a million figures over 21 years, of five reporters, in no order.
TradeTable millionFigures(int states, int powers)
{
    constexpr int Reporters = 5;
    TradeTable table;
    table.countries.reserve(std::size_t(states));
    table.powers.reserve(std::size_t(powers));
    for (int i = 0; i < states; ++i)
        table.countries.push_back("C" + std::to_string(i));
    for (int i = 0; i < powers; ++i)
        table.powers.push_back("P" + std::to_string(i));
    for (int i = 0; i < Reporters; ++i)
        table.texts.push_back("Reporter " + std::to_string(i));
    std::mt19937 random(1);
    const auto below = [&](int end) { return std::uniform_int_distribution(0, end - 1)(random); };
    table.figures.resize(1'000'000);
    for (TradeFigure &figure : table.figures) {
        figure.country = std::uint16_t(below(states));
        figure.power = std::uint16_t(below(powers));
        figure.year = std::int16_t(2005 + below(21));
        figure.flow = TradeFlow(below(3));
        figure.side = ReporterSide(below(3));
        figure.isLow = below(10) == 0;
        figure.reporter = std::uint32_t(1 + below(Reporters));
        figure.value = figure.usd = below(100'000);
    }
    return table;
}

/// Times the book of a million figures, and the longest answer that can be asked of it.
void measureTradeBook(Stopwatch &watch, int repeats)
{
    constexpr int Codes = 200;
    const TradeTable table = millionFigures(Codes, Codes);
    TradeSelection selection{
        .year = 2024, .basis = TradeBasis::Range, .countries = table.countries, .powers = table.powers};
    for (int i = 0; i < repeats; ++i) {
        const TradeBook book = watch.time(QStringLiteral("tradeBook"), [&] { return TradeBook(table); });
        selection.hasOlder = false;
        watch.time(QStringLiteral("tradeSelection"), [&] { return selectTrade(book, selection); });
        selection.hasOlder = true;
        watch.time(QStringLiteral("tradeSelectionOlder"), [&] { return selectTrade(book, selection); });
    }
}

/// Times comparisons of nine powers with one state out of six, so that some nine hundred figures stand behind each
/// cell, by each basis: for one year, and with each its latest.
void measureComparisons(Stopwatch &watch, int repeats)
{
    constexpr int States = 6, Powers = 9;
    Atlas atlas;
    atlas.trade = millionFigures(States, Powers);
    atlas.tradeBook = TradeBook(atlas.trade);
    const ViewpointFacts facts;
    ComparisonRequest request{.powers = atlas.trade.powers, .area = atlas.trade.countries.front()};
    for (int i = 0; i < repeats; ++i) {
        for (request.basis = TradeBasis::Power; request.basis <= TradeBasis::Range;
             request.basis = TradeBasis(int(request.basis) + 1)) {
            request.yearMode = ComparedYear::Fixed;
            request.year = 2020;
            watch.time(QStringLiteral("comparison"), [&] { return compare(atlas, facts, request); });
            request.yearMode = ComparedYear::Latest;
            request.year = 0;
            watch.time(QStringLiteral("comparisonLatest"), [&] { return compare(atlas, facts, request); });
        }
    }
}

/// Times what the panel works out of the same million figures at a change: findings, cells and all three charts in
/// words.
void measurePanel(Stopwatch &watch, int repeats)
{
    constexpr int States = 6, Powers = 9;
    const auto atlas = std::make_shared<Atlas>();
    atlas->trade = millionFigures(States, Powers);
    atlas->tradeBook = TradeBook(atlas->trade);
    atlas->manifest.centralAsia = atlas->trade.countries;
    atlas->facts.resize(1);
    const AtlasHandle handle{atlas};
    ComparisonView view;
    TradeCharts charts;
    SceneComparison asked;
    asked.area = QString::fromStdString(atlas->trade.countries.front());
    for (const std::string &power : atlas->trade.powers)
        asked.powers.append(QString::fromStdString(power));
    view.setAsked(asked);
    view.setAtlas(handle);
    charts.setArea(asked.area);
    charts.setPowers(asked.powers);
    charts.setAtlas(handle);
    // By each basis, and each time another state: nothing of the last one may serve.
    std::size_t state = 0;
    for (int i = 0; i < repeats; ++i) {
        for (const char *basis : {"partner", "third", "range", "power"}) {
            asked.area = QString::fromStdString(atlas->trade.countries[++state % States]);
            watch.time(QStringLiteral("panelBasis"), [&] {
                view.setBasis(QLatin1String(basis));
                charts.setBasis(QLatin1String(basis));
                return charts.lines().size() + view.rows().size();
            });
            watch.time(QStringLiteral("panelArea"), [&] {
                view.setAsked(asked);
                charts.setArea(asked.area);
                return charts.lines().size() + view.rows().size();
            });
        }
    }
}

} // namespace

std::expected<QJsonObject, Error> measureStages(const std::filesystem::path &atlas,
                                                const std::filesystem::path &cacheFolder, int repeats)
{
    const auto manifest = readManifest(atlas);
    if (!manifest)
        return std::unexpected(manifest.error());
    const std::filesystem::path &path = manifest->countriesFile;
    const std::vector<std::filesystem::path> files = filesOf(path);
    Stopwatch watch;
    QJsonObject counted;
    std::size_t ourPairs = 0;
    std::size_t peerPairs = 0;
    for (int i = 0; i < repeats; ++i) {
        auto file = watch.time(QStringLiteral("read"), [&] { return readCountries(path, manifest->countries); });
        if (!file)
            return std::unexpected(file.error());
        watch.time(QStringLiteral("repair"), [&] { return repair(file->countries, path.string()); });
        std::erase_if(file->countries, [](const Country &country) { return country.polygons.empty(); });

        const Topology topology =
            watch.time(QStringLiteral("topology"), [&] { return buildTopology(file->countries); });
        const LevelTable levels = watch.time(QStringLiteral("levels"), [&] { return buildLevels(topology); });
        watch.time(QStringLiteral("labelPlaces"), [&] { return findLabelPlaces(topology, levels); });
        const BorderNet borders =
            watch.time(QStringLiteral("borders"), [&] { return findBorders(topology, file->countries); });
        const GeosCountries geos(file->countries);
        const PeerBorders peer = watch.time(QStringLiteral("bordersByGeos"), [&] { return geos.findBorders(); });
        peerPairs = peer.pairs;
        const Partition partition = partitionOf(file->countries);
        ourPairs = watch.time(QStringLiteral("regroup"), [&] { return bordersOf(borders, partition, file->countries); })
                       .size();
        const CountryMesh mesh =
            watch.time(QStringLiteral("mesh"), [&] { return buildCountryMesh(topology, borders.sources); });
        watch.time(QStringLiteral("index"), [&] { return CountryIndex(file->countries); });
        counted = amounts(*file, topology, mesh);

        const auto key = watch.time(QStringLiteral("cacheKey"), [&] { return cacheKeyOf(files, manifest->countries); });
        if (!key)
            return std::unexpected(key.error());
        const auto written = watch.time(QStringLiteral("cacheWrite"), [&] {
            return writeCache(cacheFolder / "pieces", *key, {file->countries, file->notices, borders, mesh});
        });
        if (!written)
            return std::unexpected(written.error());
        watch.time(QStringLiteral("cacheRead"), [&] { return readCache(cacheFolder / "pieces", *key); });
    }
    std::shared_ptr<const Atlas> loaded;
    for (int i = 0; i < repeats; ++i) {
        const std::filesystem::path folder = cacheFolder / ("whole" + std::to_string(i));
        const LoadOptions options{.cacheFolder = folder};
        const auto cold = watch.time(QStringLiteral("loadCold"), [&] { return loadAtlas(atlas, options); });
        if (!cold)
            return std::unexpected(cold.error());
        if (const auto stored = storeInCache(**cold, folder); !stored)
            return std::unexpected(stored.error());
        const auto warm = watch.time(QStringLiteral("loadWarm"), [&] { return loadAtlas(atlas, options); });
        if (!warm)
            return std::unexpected(warm.error());
        loaded = *warm;
        std::error_code ignored;
        std::filesystem::remove_all(folder, ignored);
    }
    const CorridorAmounts corridors = measureCorridors(watch, *loaded, repeats);
    measureTradeBook(watch, repeats);
    measureComparisons(watch, repeats);
    measurePanel(watch, repeats);
    QJsonObject medians = watch.medians();
    // The one call makes all of these; what is left over is triangles and lines.
    medians[QStringLiteral("fillsAndStrokes")] = watch.medianOf(QStringLiteral("mesh")) -
                                                 watch.medianOf(QStringLiteral("levels")) -
                                                 watch.medianOf(QStringLiteral("labelPlaces"));
    // From the countries as read to every pair with its length.
    medians[QStringLiteral("allBorders")] = watch.medianOf(QStringLiteral("topology")) +
                                            watch.medianOf(QStringLiteral("borders")) +
                                            watch.medianOf(QStringLiteral("regroup"));
    // From the tables as read to what every corridor crosses.
    medians[QStringLiteral("allCrossings")] =
        watch.medianOf(QStringLiteral("corridorNet")) + watch.medianOf(QStringLiteral("corridorFacts"));
    medians[QStringLiteral("wayLongest")] = watch.longestOf(QStringLiteral("way"));
    counted[QStringLiteral("borders")] = qint64(ourPairs);
    counted[QStringLiteral("bordersByGeos")] = qint64(peerPairs);
    counted[QStringLiteral("corridors")] = qint64(corridors.corridors);
    counted[QStringLiteral("ways")] = qint64(corridors.ways);
    return QJsonObject{{QStringLiteral("ms"), medians}, {QStringLiteral("amounts"), counted}};
}

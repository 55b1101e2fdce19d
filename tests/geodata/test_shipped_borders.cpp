// SPDX-License-Identifier: GPL-3.0-or-later
#include "geodata/atlas.h"

#include "geodata/derive/geodesy.h"
#include "geodata/read/csv.h"
#include "tests/geodata/small_world.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <catch2/matchers/catch_matchers_floating_point.hpp>
#include <catch2/matchers/catch_matchers_string.hpp>

#include <algorithm>
#include <set>

using namespace geodata;
using Catch::Matchers::ContainsSubstring;
using Catch::Matchers::WithinAbs;
using Catch::Matchers::WithinRel;

namespace {

namespace fs = std::filesystem;

const fs::path Source = MULTIVECTOR_SOURCE_DIR;
const fs::path Shipped = Source / "resources/atlas";
const std::set<std::string> TheFive{"KAZ", "KGZ", "TJK", "TKM", "UZB"};

std::shared_ptr<const Atlas> load(const fs::path &path)
{
    LoadOptions options;
    options.needsMesh = false;
    const auto atlas = loadAtlas(path, options);
    REQUIRE(atlas);
    return *atlas;
}

const Atlas &shipped()
{
    static const auto atlas = load(Shipped);
    return *atlas;
}

std::span<const Border> bordersIn(const Atlas &atlas, std::string_view viewpoint)
{
    REQUIRE(atlas.viewpoints[atlas.viewpointOf(viewpoint)].id == viewpoint);
    return atlas.facts[atlas.viewpointOf(viewpoint)].borders;
}

const Border *borderIn(std::string_view viewpoint, const std::string &one, const std::string &other,
                       const Atlas &atlas = shipped())
{
    const CountryRow a = atlas.rowOf(one);
    const CountryRow b = atlas.rowOf(other);
    REQUIRE(a != NoCountry);
    REQUIRE(b != NoCountry);
    return borderBetween(a, b, bordersIn(atlas, viewpoint));
}

using CodePair = std::pair<std::string, std::string>;

CodePair pairOf(std::string_view one, std::string_view other)
{
    return std::minmax(std::string(one), std::string(other));
}

/// All pairs that have a border, with its length.
std::map<CodePair, double> lengthsIn(std::string_view viewpoint)
{
    std::map<CodePair, double> lengths;
    for (const Border &border : bordersIn(shipped(), viewpoint))
        lengths[pairOf(shipped().countries[border.a].code, shipped().countries[border.b].code)] = border.kilometers;
    return lengths;
}

CsvTable table(const fs::path &file)
{
    auto read = readCsv(file);
    REQUIRE(read);
    return std::move(*read);
}

std::vector<std::string> words(std::string_view text)
{
    std::vector<std::string> result;
    std::istringstream stream{std::string(text)};
    for (std::string word; stream >> word;)
        result.push_back(word);
    return result;
}

/// A copy of the shipped atlas that a test may spoil.
struct OwnAtlas
{
    small_world::Folder folder;

    OwnAtlas()
    {
        for (const fs::directory_entry &entry : fs::directory_iterator(Shipped))
            fs::copy_file(entry.path(), folder / entry.path().filename());
    }
    std::string viewpoints() const { return small_world::bytesOf(folder / "viewpoints.csv"); }
    void setViewpoints(const std::string &text) const { small_world::write(folder / "viewpoints.csv", text); }
    std::shared_ptr<const Atlas> open() const { return load(folder.path()); }
};

/// The parts of a border that are closed lines of a single piece.
std::vector<BorderPiece> ringsOf(const Border &border)
{
    std::vector<BorderPiece> rings;
    const BorderNet &net = shipped().borders;
    for (const BorderPiece &piece : border.pieces) {
        const BorderStretch &stretch = net.stretches[piece.stretch];
        if (net.points[stretch.firstPoint] == net.points[stretch.firstPoint + stretch.pointCount - 1])
            rings.push_back(piece);
    }
    return rings;
}

/// Whether the land at a place is an enclave whose whole outline is a closed part of the border with a country.
bool isEnclave(LonLat place, const std::string &within)
{
    const LandRow land = shipped().index.landAt(place);
    REQUIRE(land != NoLand);
    const std::string &code = shipped().countries[shipped().index.rowAt(place)].code;
    const Border *border = borderIn("de_facto", code, within);
    return border != nullptr && std::ranges::any_of(ringsOf(*border), [&](const BorderPiece &piece) {
               const BorderStretch &stretch = shipped().borders.stretches[piece.stretch];
               return stretch.left == land || stretch.right == land;
           });
}

} // namespace

TEST_CASE("The borders of the five are as long as is stated, less what a map of 1:10m leaves out", "[shipped]")
{
    std::map<CodePair, double> longest;
    const CsvTable stated = table(Shipped / "stated_borders.csv");
    for (const CsvRow &row : stated.rows()) {
        const auto pair = pairOf(row.field("country_a"), row.field("country_b"));
        if (!TheFive.contains(pair.first) && !TheFive.contains(pair.second))
            continue;
        const auto length = row.number("length_km");
        REQUIRE(length);
        longest[pair] = std::max(longest[pair], *length);
    }
    REQUIRE(longest.size() == 15);
    for (const auto &[pair, most] : longest) {
        const Border *border = borderIn("de_facto", pair.first, pair.second);
        REQUIRE(border != nullptr);
        INFO(pair.first << "–" << pair.second << ": " << border->kilometers << " of " << most);
        CHECK(border->kilometers > 0.75 * most);
        CHECK(border->kilometers < most);
        const auto found = shipped().statedLengthsOf(*border);
        REQUIRE_FALSE(found.empty());
        CHECK(found[0]->kilometers == most);
    }
    // And no others but these fifteen.
    std::size_t borders = 0;
    for (const auto &[pair, length] : lengthsIn("de_facto"))
        borders += TheFive.contains(pair.first) || TheFive.contains(pair.second) ? 1 : 0;
    CHECK(borders == 15);
}

TEST_CASE("China borders three of the five, Russia one, and the other powers none", "[shipped]")
{
    const std::string viewpoint = GENERATE("de_facto", "un");
    const std::map<std::string, std::set<std::string>> expected{
        {"CHN", {"KAZ", "KGZ", "TJK"}}, {"RUS", {"KAZ"}}, {"EU", {}}, {"USA", {}}, {"TUR", {}}, {"JPN", {}}};
    REQUIRE(shipped().manifest.powers.size() == expected.size());
    for (const Power &power : shipped().manifest.powers) {
        std::set<std::string> neighbours;
        for (const std::string &member : power.members) {
            for (const std::string &code : TheFive) {
                if (borderIn(viewpoint, member, code) != nullptr)
                    neighbours.insert(code);
            }
        }
        INFO(power.id);
        CHECK(neighbours == expected.at(power.id));
    }
}

TEST_CASE("Who borders whom is what a list made by others says, but for the differences explained", "[shipped]")
{
    const std::string viewpoint = GENERATE("de_facto", "un");
    std::set<std::string> members;
    std::set<CodePair> expected;
    const CsvTable list = table(Source / "tests/data/neighbours.csv");
    for (const CsvRow &row : list.rows()) {
        members.emplace(row.field("country"));
        for (const std::string &neighbour : words(row.field("neighbours")))
            expected.insert(pairOf(row.field("country"), neighbour));
    }
    REQUIRE(members.size() == 193);
    const CsvTable explained = table(Source / "tests/data/neighbour_differences.csv");
    for (const CsvRow &row : explained.rows()) {
        if (row.field("viewpoint") != viewpoint)
            continue;
        const auto pair = pairOf(row.field("country_a"), row.field("country_b"));
        INFO(pair.first << "–" << pair.second);
        if (row.field("on_map") == "yes")
            CHECK(expected.insert(pair).second);
        else
            CHECK(expected.erase(pair) == 1);
    }
    std::set<CodePair> found;
    for (const auto &[pair, length] : lengthsIn(viewpoint)) {
        if (members.contains(pair.first) || members.contains(pair.second))
            found.insert(pair);
    }
    CHECK(found.size() > 300);
    std::vector<CodePair> differences;
    std::ranges::set_symmetric_difference(expected, found, std::back_inserter(differences));
    for (const auto &[a, b] : differences)
        FAIL_CHECK(a << "–" << b << (found.contains({a, b}) ? " is on the map only" : " is in the list only"));
}

TEST_CASE("The enclaves of the Fergana valley have borders of their own, as the map draws them", "[shipped]")
{
    const LonLat sokh{71.13, 39.96};
    const LonLat shohimardon{71.73, 39.95};
    const LonLat vorukh{70.57, 39.85};
    const LonLat sarvan{70.6, 40.98};
    CHECK(isEnclave(sokh, "KGZ"));
    CHECK(isEnclave(shohimardon, "KGZ"));
    CHECK(isEnclave(vorukh, "KGZ"));
    CHECK(isEnclave(sarvan, "UZB"));
    // One part each, beside the main one.
    CHECK(borderIn("de_facto", "KGZ", "UZB")->parts == 3);
    CHECK(borderIn("de_facto", "KGZ", "TJK")->parts == 2);
    CHECK(borderIn("de_facto", "TJK", "UZB")->parts == 2);
}

TEST_CASE("Land has the same perimeter by its borders and coast as by its outline", "[shipped]")
{
    // The Antarctic and the countries on both sides of ±180° have seams in their outlines, which are neither.
    const Topology topology = buildTopology(shipped().countries);
    const Partition partition = partitionOf(shipped().countries);
    for (const char *code : {"KAZ", "KGZ", "TJK", "TKM", "UZB", "CHN", "LSO", "ZAF", "CAN", "BRA"}) {
        const CountryRow row = shipped().rowOf(code);
        std::map<std::tuple<double, double, double, double>, int> edges; // twice: within the country, like Baikonur's
        for (const Polygon &polygon : shipped().countries[row].polygons) {
            const auto add = [&](const Ring &ring) {
                for (std::size_t i = 0; i < ring.size(); ++i) {
                    const LonLat a = ring[i];
                    const LonLat b = ring[(i + 1) % ring.size()];
                    ++edges[std::min(std::tuple(a.lon, a.lat, b.lon, b.lat), std::tuple(b.lon, b.lat, a.lon, a.lat))];
                }
            };
            add(polygon.outer);
            std::ranges::for_each(polygon.holes, add);
        }
        double perimeter = 0;
        for (const auto &[edge, count] : edges) {
            const auto &[lon, lat, toLon, toLat] = edge;
            perimeter += count == 1 ? distanceKm({lon, lat}, {toLon, toLat}) : 0;
        }
        double borders = 0;
        for (const Border *border : bordersOf(row, bordersIn(shipped(), "de_facto")))
            borders += border->kilometers;
        const OutlineLengths lengths = outlineOf(row, topology, shipped().borders, partition);
        INFO(code);
        CHECK_THAT(lengths.perimeter, WithinRel(perimeter, 1e-9));
        CHECK_THAT(lengths.borders, WithinAbs(borders, 1e-9 * perimeter));
        CHECK_THAT(lengths.borders + lengths.coast, WithinRel(perimeter, 1e-9));
    }
    CHECK(outlineOf(shipped().rowOf("LSO"), topology, shipped().borders, partition).coast == 0);
}

TEST_CASE("The shipped viewpoints differ where their table says, and nowhere else", "[shipped]")
{
    REQUIRE(shipped().viewpoints.size() == 2);
    std::set<std::string> named; // by the table, as giving or getting land
    const CsvTable rows = table(Shipped / "viewpoints.csv");
    for (const CsvRow &row : rows.rows()) {
        if (row.field("action") == "move") {
            named.emplace(row.field("country"));
            named.emplace(row.field("to"));
        }
    }
    REQUIRE(named.contains("UKR"));
    const auto deFacto = lengthsIn("de_facto");
    const auto un = lengthsIn("un");
    std::set<CodePair> pairs;
    for (const auto &lengths : {deFacto, un}) {
        for (const auto &[pair, length] : lengths)
            pairs.insert(pair);
    }
    for (const auto &pair : pairs) {
        const bool isSame = deFacto.contains(pair) && un.contains(pair) && deFacto.at(pair) == un.at(pair);
        INFO(pair.first << "–" << pair.second);
        CHECK((isSame || named.contains(pair.first) || named.contains(pair.second)));
    }
    // Land is Russia's or Ukraine's, never both's; all that is moved is told of the land itself.
    const ViewpointFacts &facts = shipped().facts[shipped().viewpointOf("un")];
    const Partition &file = shipped().facts[0].partition;
    for (LandRow land = 0; land < file.owners.size(); ++land) {
        if (facts.partition.owners[land] != file.owners[land])
            CHECK(facts.partition.claimOf(land, shipped().viewpoints[shipped().viewpointOf("un")]) != nullptr);
    }
    CHECK_FALSE(file.hasDisputed());
    CHECK(facts.partition.hasDisputed());
}

TEST_CASE("Under the United Nations' usage Russia and Ukraine don't meet at Perekop", "[shipped]")
{
    const Border *deFacto = borderIn("de_facto", "RUS", "UKR");
    const Border *un = borderIn("un", "RUS", "UKR");
    REQUIRE(deFacto != nullptr);
    REQUIRE(un != nullptr);
    CHECK(un->parts == deFacto->parts - 1);
    CHECK(un->kilometers < deFacto->kilometers);
    CHECK(un->kilometers > 0.8 * deFacto->kilometers);
    const LandRow crimea = shipped().index.landAt({34.1, 44.95});
    const auto touchesCrimea = [&](const Border &border) {
        return std::ranges::any_of(border.pieces, [&](const BorderPiece &piece) {
            const BorderStretch &stretch = shipped().borders.stretches[piece.stretch];
            return stretch.left == crimea || stretch.right == crimea;
        });
    };
    CHECK(touchesCrimea(*deFacto));
    CHECK_FALSE(touchesCrimea(*un));
    const Partition &partition = shipped().facts[shipped().viewpointOf("un")].partition;
    CHECK(partition.owners[crimea] == shipped().rowOf("UKR"));
    CHECK(partition.isDisputed[crimea] == 1);
}

TEST_CASE("Land that a viewpoint gives to another country leaves its own with none", "[shipped]")
{
    const Partition &un = shipped().facts[shipped().viewpointOf("un")].partition;
    const Partition &deFacto = shipped().facts[0].partition;
    for (const char *code : {"SOL", "CYN", "CNM", "XKX", "TWN", "IOT"}) {
        INFO(code);
        CHECK(un.landCount[shipped().rowOf(code)] == 0);
        CHECK(deFacto.landCount[shipped().rowOf(code)] > 0);
        CHECK(bordersOf(shipped().rowOf(code), bordersIn(shipped(), "un")).empty());
    }
    CHECK(borderIn("de_facto", "SOL", "SOM") != nullptr);
    CHECK(borderIn("un", "SOM", "DJI") != nullptr);
    CHECK(borderIn("de_facto", "SOM", "DJI") == nullptr);
}

TEST_CASE("The shipped atlas gives no cause for a notice, from any viewpoint", "[shipped]")
{
    for (const Error &notice : shipped().notices)
        FAIL_CHECK(toEnglish(notice));
    CHECK(shipped().countryNotices == 0);
    CHECK(shipped().borders.toleranceKm == 0);
    CHECK(shipped().borders.beside.empty());
    CHECK(std::ranges::all_of(shipped().borders.stretches, &BorderStretch::isShared));
}

TEST_CASE("The default tolerance finds hardly anything more in the shipped atlas", "[shipped]")
{
    const Topology topology = buildTopology(shipped().countries);
    const BorderNet net = findBorders(topology, shipped().countries);
    double all = 0;
    double beside = 0;
    for (const Border &border : bordersOf(net, partitionOf(shipped().countries), shipped().countries)) {
        all += border.kilometers;
        beside += border.besideKilometers;
    }
    CHECK(beside < 0.001 * all);
}

TEST_CASE("A wrong row in a user's table of viewpoints is told with its line, and the other rows work", "[shipped]")
{
    const OwnAtlas own;
    own.setViewpoints("viewpoint,action,country,longitude,latitude,to,name,note,source\n"
                      "mine,describe,,,,,My view,,\n"
                      "mine,move,KGZ,,,NOPE,,,\n"
                      "mine,move,UZB,71.13,39.96,KGZ,Sokh,,\n"
                      "mine,disputed,TJK,51,42,,At sea,,\n"
                      "mine,dance,TJK,,,,,,\n"
                      "mine,disputed,TJK,70.57,39.85,,Vorukh,,\n");
    const auto atlas = own.open();
    REQUIRE(atlas->viewpoints.size() == 2);
    std::vector<std::string> notices;
    for (const Error &notice : atlas->notices)
        notices.push_back(toEnglish(notice));
    std::ranges::sort(notices);
    REQUIRE(notices.size() == 3);
    CHECK_THAT(notices[0], ContainsSubstring("viewpoints.csv, line 3: the country file has no country NOPE"));
    CHECK_THAT(notices[1], ContainsSubstring("viewpoints.csv, line 5: the place 51, 42"));
    CHECK_THAT(notices[2], ContainsSubstring("viewpoints.csv, line 6, left out: the action is “dance”"));
    CHECK(atlas->countryNotices == 0);
    const Partition &mine = atlas->facts[atlas->viewpointOf("mine")].partition;
    CHECK(mine.owners[atlas->index.landAt({71.13, 39.96})] == atlas->rowOf("KGZ"));
    CHECK(mine.isDisputed[atlas->index.landAt({70.57, 39.85})] == 1);
    const Border *kgzUzb = borderIn("mine", "KGZ", "UZB", *atlas);
    REQUIRE(kgzUzb != nullptr);
    CHECK(kgzUzb->kilometers < borderIn("de_facto", "KGZ", "UZB", *atlas)->kilometers - 50);
}

TEST_CASE("Without its table of viewpoints, or with a broken one, the map opens as the file has it", "[shipped]")
{
    const OwnAtlas own;
    const std::string what = GENERATE("missing", "no columns", "not text", "empty");
    if (what == "missing")
        fs::remove(own.folder / "viewpoints.csv");
    else
        own.setViewpoints(what == "no columns" ? "a,b\n1,2\n" : what == "not text" ? std::string("\0\xFF\xFE", 3) : "");
    INFO(what);
    const auto atlas = own.open();
    REQUIRE(atlas->viewpoints.size() == 1);
    CHECK(atlas->viewpoints[0].id == DeFacto);
    CHECK(atlas->facts.size() == 1);
    CHECK(atlas->facts[0].borders.size() == bordersIn(shipped(), "de_facto").size());
    REQUIRE(atlas->notices.size() == 1);
    CHECK_THAT(toEnglish(atlas->notices[0]), ContainsSubstring("viewpoints.csv"));
    CHECK_FALSE(atlas->notices[0].wayOut.isEmpty());
}

TEST_CASE("Without its table of stated lengths the map opens and says so", "[shipped]")
{
    const OwnAtlas own;
    fs::remove(own.folder / "stated_borders.csv");
    const auto atlas = own.open();
    CHECK(atlas->statedLengths.empty());
    CHECK(atlas->viewpoints.size() == 2);
    REQUIRE(atlas->notices.size() == 1);
    CHECK_THAT(toEnglish(atlas->notices[0]), ContainsSubstring("stated_borders.csv"));
}

TEST_CASE("An atlas that a user wrote may ask for a tolerance of its own, and the command line overrides it",
          "[shipped]")
{
    const OwnAtlas own;
    std::string manifest = small_world::bytesOf(own.folder / "atlas.json");
    const std::string before = "\"borderTolerance\": 0";
    REQUIRE(manifest.contains(before));
    manifest.replace(manifest.find(before), before.size(), "\"borderTolerance\": 100");
    small_world::write(own.folder / "atlas.json", manifest);
    CHECK_THAT(own.open()->borders.toleranceKm, WithinRel(0.1, 1e-12));
    LoadOptions options;
    options.needsMesh = false;
    options.countries.borderToleranceKm = 0;
    const auto atlas = loadAtlas(own.folder.path(), options);
    REQUIRE(atlas);
    CHECK((*atlas)->borders.toleranceKm == 0);
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "geodata/mesh/cache.h"

#include "geodata/atlas.h"
#include "tests/geodata/border_world.h"
#include "tests/geodata/random_world.h"
#include "tests/geodata/small_world.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <catch2/generators/catch_generators_range.hpp>

#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <csignal>
#include <thread>

using namespace geodata;
using border_world::box;
using border_world::country;
using small_world::Folder;

namespace {

struct Sample
{
    std::vector<Country> countries = random_world::partition(3, 20, 1);
    std::vector<Error> notices{{"a.shp", {"feature {0}", {"7"}}, {"was a bow-tie"}, {"nothing to do"}}};
    BorderNet borders;
    CountryMesh mesh;
    CacheKey key{0x1234, 0x5678};

    Sample()
    {
        countries[0].names = {{"en", "One"}, {"ru", "Один"}};
        countries[0].note = "a note";
        countries[1].polygons[0].holes.push_back({{50, 35}, {51, 35}, {51, 36}});
        // Neighbours by the tolerance, one a little too far off, and one on top of another.
        countries.push_back(country("GAP", {{box(0, 0, 1, 1), {}}}));
        countries.push_back(country("HUP", {{box(1.001, 0, 2, 1), {}}}));
        countries.push_back(country("IMP", {{box(2.005, 0, 3, 1), {}}, {box(2.9, 0.5, 4, 0.6), {}}}));
        const Topology topology = buildTopology(countries);
        borders = findBorders(topology, countries);
        mesh = buildCountryMesh(topology, borders.sources);
    }
    CacheContents contents() const { return {countries, notices, borders, mesh}; }
    std::expected<void, Error> writeTo(const std::filesystem::path &folder) const
    {
        return writeCache(folder, key, contents());
    }
};

std::string bytesOf(const std::filesystem::path &file)
{
    std::ifstream stream(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
}

void overwrite(const std::filesystem::path &file, const std::string &bytes)
{
    std::ofstream(file, std::ios::binary | std::ios::trunc) << bytes;
}

} // namespace

TEST_CASE("What was written to the cache is read back, to the byte", "[cache]")
{
    const Folder folder;
    const Sample sample;
    REQUIRE(sample.writeTo(folder.path()));
    const auto read = readCache(folder.path(), sample.key);
    REQUIRE(read);
    CHECK(read->countries == sample.countries);
    CHECK(read->notices == sample.notices);
    CHECK(std::ranges::equal(std::as_bytes(read->mesh.levels), std::as_bytes(sample.mesh.levels)));
    CHECK(std::ranges::equal(std::as_bytes(read->mesh.fills), std::as_bytes(sample.mesh.fills)));
    CHECK(std::ranges::equal(std::as_bytes(read->mesh.fillVertices), std::as_bytes(sample.mesh.fillVertices)));
    CHECK(std::ranges::equal(std::as_bytes(read->mesh.fillIndices), std::as_bytes(sample.mesh.fillIndices)));
    CHECK(std::ranges::equal(std::as_bytes(read->mesh.strokeVertices), std::as_bytes(sample.mesh.strokeVertices)));
    CHECK(std::ranges::equal(std::as_bytes(read->mesh.labels), std::as_bytes(sample.mesh.labels)));
}

TEST_CASE("Borders come back from the cache as they were, to the byte", "[cache]")
{
    const Folder folder;
    const Sample sample;
    REQUIRE(sample.writeTo(folder.path()));
    const auto read = readCache(folder.path(), sample.key);
    REQUIRE(read);
    const auto areSame = [](const auto &one, const auto &other) {
        return std::ranges::equal(std::as_bytes(std::span(one)), std::as_bytes(std::span(other)));
    };
    // Something of everything, or nothing is shown by their being the same.
    REQUIRE_FALSE(sample.borders.beside.empty());
    REQUIRE_FALSE(sample.borders.missed.empty());
    REQUIRE_FALSE(sample.borders.overlaps.empty());
    REQUIRE(sample.borders.widestKm > 0);
    CHECK(areSame(read->borders.points, sample.borders.points));
    CHECK(areSame(read->borders.stretches, sample.borders.stretches));
    CHECK(areSame(read->borders.beside, sample.borders.beside));
    CHECK(areSame(read->borders.missed, sample.borders.missed));
    CHECK(areSame(read->borders.overlaps, sample.borders.overlaps));
    CHECK(read->borders.toleranceKm == sample.borders.toleranceKm);
    CHECK(read->borders.widestKm == sample.borders.widestKm);
    REQUIRE(sample.mesh.borderLevels.size() == sample.borders.points.size());
    REQUIRE_FALSE(sample.mesh.runs.empty());
    CHECK(areSame(read->mesh.runs, sample.mesh.runs));
    CHECK(areSame(read->mesh.borderLevels, sample.mesh.borderLevels));
    CHECK(areSame(read->mesh.strokes, sample.mesh.strokes));
    CHECK(areSame(read->mesh.strokeIndices, sample.mesh.strokeIndices));
}

TEST_CASE("Another key finds nothing", "[cache]")
{
    const Folder folder;
    const Sample sample;
    REQUIRE(sample.writeTo(folder.path()));
    CHECK_FALSE(readCache(folder.path(), {1, 2}));
    CHECK_FALSE(readCache(folder / "not there", sample.key));
}

TEST_CASE("A damaged entry is ignored: any flipped byte, any length cut short", "[cache]")
{
    const Folder folder;
    const Sample sample;
    REQUIRE(sample.writeTo(folder.path()));
    const auto file = cacheFile(folder.path(), sample.key);
    const std::string whole = bytesOf(file);
    const auto part = GENERATE(range(0, 40));
    const std::size_t at = (whole.size() - 1) * std::size_t(part) / 39;

    std::string flipped = whole;
    flipped[at] = char(flipped[at] ^ 0x20);
    overwrite(file, flipped);
    CHECK_FALSE(readCache(folder.path(), sample.key));

    overwrite(file, whole.substr(0, at));
    CHECK_FALSE(readCache(folder.path(), sample.key));
}

TEST_CASE("A file that stays mapped survives being replaced by another writer", "[cache]")
{
    const Folder folder;
    const Sample sample;
    REQUIRE(sample.writeTo(folder.path()));
    const auto first = readCache(folder.path(), sample.key);
    REQUIRE(first);
    REQUIRE(sample.writeTo(folder.path()));
    CHECK(std::ranges::equal(std::as_bytes(first->mesh.fillVertices), std::as_bytes(sample.mesh.fillVertices)));
}

TEST_CASE("Two processes writing at once leave one whole entry and no litter", "[cache]")
{
    const Folder folder;
    const Sample sample;
    std::vector<pid_t> children;
    for (int i = 0; i < 2; ++i) {
        const pid_t child = fork();
        if (child == 0) {
            bool isFine = true;
            for (int round = 0; round < 10; ++round)
                isFine = sample.writeTo(folder.path()).has_value() && isFine;
            _exit(isFine ? 0 : 1);
        }
        children.push_back(child);
    }
    for (const pid_t child : children) {
        int status = 0;
        REQUIRE(waitpid(child, &status, 0) == child);
        CHECK((WIFEXITED(status) && WEXITSTATUS(status) == 0));
    }
    CHECK(readCache(folder.path(), sample.key));
    CHECK(folder.contents().size() == 1);
}

TEST_CASE("A writer killed half-way leaves nothing that anybody takes for an entry", "[cache]")
{
    const Folder folder;
    const Sample sample;
    // What a killed writer leaves: a part under a temporary name.
    REQUIRE(sample.writeTo(folder.path()));
    const auto file = cacheFile(folder.path(), sample.key);
    const auto part = std::filesystem::path(file.string() + ".abc123.part");
    overwrite(part, bytesOf(file).substr(0, 1000));
    std::filesystem::remove(file);
    CHECK_FALSE(readCache(folder.path(), sample.key));
    // Old parts are swept up by the next writer.
    std::filesystem::last_write_time(part, std::filesystem::file_time_type::clock::now() - std::chrono::hours(2));
    REQUIRE(sample.writeTo(folder.path()));
    CHECK_FALSE(std::filesystem::exists(part));
}

TEST_CASE("When the cache outgrows its limit, what was used longest ago goes first", "[cache]")
{
    const Folder folder;
    const Sample sample;
    REQUIRE(sample.writeTo(folder.path()));
    const auto size = std::filesystem::file_size(cacheFile(folder.path(), sample.key));
    const auto now = std::filesystem::file_time_type::clock::now();
    for (std::uint64_t i = 1; i <= 3; ++i) {
        REQUIRE(writeCache(folder.path(), {i, i}, sample.contents()));
        std::filesystem::last_write_time(cacheFile(folder.path(), {i, i}), now - std::chrono::minutes(10 * i));
    }
    REQUIRE(writeCache(folder.path(), {9, 9}, sample.contents(), 3 * size + size / 2));
    CHECK(readCache(folder.path(), {9, 9}));
    CHECK(readCache(folder.path(), {1, 1}));
    CHECK_FALSE(readCache(folder.path(), {3, 3}));
}

TEST_CASE("A cache folder that cannot be written is an error with a reason, and no crash", "[cache]")
{
    const Sample sample;
    const auto written = sample.writeTo("/proc/no-such-folder/cache");
    REQUIRE_FALSE(written);
    CHECK(toEnglish(written.error()).contains("cannot be written"));
}

TEST_CASE("The key follows the bytes and the options, not the file's date", "[cache]")
{
    const Folder folder;
    overwrite(folder / "a.shp", "some bytes");
    const std::vector files{folder / "a.shp"};
    const auto key = cacheKeyOf(files, {});
    REQUIRE(key);
    std::filesystem::last_write_time(files[0], std::filesystem::file_time_type::clock::now() - std::chrono::hours(5));
    CHECK(*cacheKeyOf(files, {}) == *key);
    ReadOptions named;
    named.encoding = "CP1251";
    CHECK_FALSE(*cacheKeyOf(files, named) == *key);
    ReadOptions wide;
    wide.borderToleranceKm = 1;
    CHECK_FALSE(*cacheKeyOf(files, wide) == *key);
    wide.borderToleranceKm = DefaultBorderToleranceKm;
    CHECK(*cacheKeyOf(files, wide) == *key);
    overwrite(folder / "a.shp", "other bytes");
    CHECK_FALSE(*cacheKeyOf(files, {}) == *key);
    std::filesystem::remove(files[0]);
    CHECK_FALSE(cacheKeyOf(files, {}));
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/atlas_store.h"

#include "tests/app/shipped_atlas.h"
#include "tests/geodata/line_world.h"

#include <QFileInfo>
#include <QSignalSpy>

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

namespace {

constexpr int PatienceMs = 60'000;

/// Waits until nothing is being loaded any more.
bool waitForEnd(AtlasStore &store)
{
    QSignalSpy loading(&store, &AtlasStore::loadingChanged);
    while (store.isLoading()) {
        if (!loading.wait(PatienceMs))
            return false;
    }
    return true;
}

/// Two small countries in a folder of their own.
class SmallWorld
{
public:
    QString file(const char *name = "small.shp") const
    {
        return QString::fromStdString(small_world::write(m_folder / name, small_world::twoCountries()).string());
    }
    QString brokenFile() const
    {
        return QString::fromStdString(small_world::write(m_folder / "broken.shp", "no shapefile").string());
    }
    /// One line, a corridor.
    QString lines(const char *name = "ways.geojson", const std::string &corridor = "Middle",
                  const std::string &coordinates = "[[60,40],[62,41]]") const
    {
        const std::string line = small_world::jsonLine(coordinates, R"("name":")" + corridor + '"');
        return QString::fromStdString(
            small_world::write(m_folder / name, small_world::jsonCollection({line})).string());
    }

private:
    small_world::Folder m_folder;
};

QStringList namesOfCorridors(const AtlasStore &store)
{
    QStringList names;
    for (const geodata::Corridor &corridor : store.atlas().atlas->corridors.corridors) {
        const std::string_view name = geodata::nameIn(corridor.names, "en");
        names.append(QString::fromUtf8(name.data(), qsizetype(name.size())));
    }
    return names;
}

} // namespace

TEST_CASE("The shipped world is found beside the program and loads", "[atlas_store]")
{
    AtlasStore store;
    const QSignalSpy opened(&store, &AtlasStore::opened);
    QList<double> progress;
    QObject::connect(&store, &AtlasStore::progressChanged, &store, [&] { progress.append(store.progress()); });
    store.openShipped();
    CHECK(store.isLoading());
    CHECK(store.loadingName() == QStringLiteral("atlas"));
    REQUIRE(waitForEnd(store));
    CHECK(store.error().isEmpty());
    CHECK(store.atlas().countryCount() == 251);
    CHECK(store.isShipped());
    CHECK(store.path() == shippedAtlasFolder());
    CHECK(opened.size() == 1);
    CHECK(store.loadingName().isEmpty());
    CHECK(std::ranges::is_sorted(progress));
    CHECK(std::ranges::all_of(progress, [](double part) { return part >= 0 && part <= 1; }));
}

TEST_CASE("A country file that is opened replaces the map, with its name and no powers' groups lost", "[atlas_store]")
{
    const SmallWorld world;
    AtlasStore store;
    store.openUrl(QUrl::fromLocalFile(world.file("my world.shp")));
    CHECK(store.loadingName() == QStringLiteral("my world.shp"));
    REQUIRE(waitForEnd(store));
    CHECK(store.error().isEmpty());
    CHECK(store.atlas().countryCount() == 2);
    CHECK_FALSE(store.isShipped());
    CHECK(QFileInfo(store.path()).fileName() == QStringLiteral("my world.shp"));
    CHECK(store.atlas().title(QStringLiteral("en")) == QStringLiteral("my world"));
    CHECK(store.atlas().hasCentralAsia());
    CHECK(store.atlas().powers().size() == 6);
}

TEST_CASE("A broken file leaves the map as it was, and one sentence names the file", "[atlas_store]")
{
    const SmallWorld world;
    AtlasStore store;
    store.openPath(world.file());
    REQUIRE(waitForEnd(store));
    const AtlasHandle before = store.atlas();

    const QSignalSpy changed(&store, &AtlasStore::atlasChanged);
    const QSignalSpy failed(&store, &AtlasStore::errorChanged);
    for (const QString &path : {world.brokenFile(), QStringLiteral("/nowhere/lost.shp"),
                                QStringLiteral("/vsicurl/http://localhost/remote.shp")}) {
        store.openPath(path);
        CHECK(store.error().isEmpty()); // that of the last file is gone
        REQUIRE(waitForEnd(store));
        CAPTURE(store.error().toStdString());
        CHECK(store.error().startsWith(QFileInfo(path).fileName()));
        CHECK(store.error().endsWith(QLatin1Char('.')));
        CHECK_FALSE(store.error().contains(QLatin1Char('\n')));
        CHECK(store.atlas() == before);
    }
    CHECK(changed.isEmpty());
    CHECK(failed.size() == 5); // came, went, came, went, came

    store.dismissError();
    CHECK(store.error().isEmpty());
    store.openPath(world.file());
    REQUIRE(waitForEnd(store));
    CHECK(store.error().isEmpty());
}

TEST_CASE("A cancelled load leaves the map as it was, without a complaint", "[atlas_store]")
{
    const SmallWorld world;
    AtlasStore store;
    store.openPath(world.file());
    REQUIRE(waitForEnd(store));
    const AtlasHandle before = store.atlas();
    QSignalSpy opened(&store, &AtlasStore::opened);

    store.openPath(shippedAtlasSource());
    store.cancel();
    CHECK_FALSE(store.isLoading());
    CHECK(store.error().isEmpty());
    CHECK(store.atlas() == before);

    // Whatever the cancelled load still does, it is over once another one has come through.
    store.openPath(world.file("other.shp"));
    REQUIRE(waitForEnd(store));
    CHECK(store.error().isEmpty());
    REQUIRE(opened.size() == 1);
    CHECK(opened.at(0).at(0).toString().endsWith(QStringLiteral("other.shp")));
    store.cancel(); // nothing is loading: nothing to cancel
    CHECK(store.atlas().countryCount() == 2);
}

TEST_CASE("Of two files opened in a row, the latter is shown, whichever takes longer", "[atlas_store]")
{
    const SmallWorld world;
    AtlasStore store;
    const QSignalSpy opened(&store, &AtlasStore::opened);
    store.openPath(shippedAtlasSource());
    store.openPath(world.file());
    REQUIRE(waitForEnd(store));
    CHECK(store.atlas().countryCount() == 2);
    store.openPath(world.file());
    store.openPath(shippedAtlasSource());
    REQUIRE(waitForEnd(store));
    CHECK(store.atlas().countryCount() == 251);
    CHECK(opened.size() == 2);
}

TEST_CASE("The program may end while a file is being loaded", "[atlas_store]")
{
    AtlasStore store;
    store.openPath(shippedAtlasSource());
    SUCCEED("the store's destructor waits for its worker");
}

TEST_CASE("What was put right while reading is told beside the map", "[atlas_store]")
{
    const small_world::Folder folder;
    small_world::Shapefile bowTie = small_world::twoCountries();
    bowTie.features.push_back({{{{70, 40}, {71, 41}, {71, 40}, {70, 41}}}, {"BOW", "Bow-tie"}});
    const auto file = small_world::write(folder / "bow.shp", bowTie);
    AtlasStore store;
    store.openPath(QString::fromStdString(file.string()));
    REQUIRE(waitForEnd(store));
    CHECK(store.error().isEmpty());
    REQUIRE_FALSE(store.notices().isEmpty());
    CHECK(store.notices().at(0).startsWith(QStringLiteral("bow.shp")));
}

TEST_CASE("Lines that are opened are added to the map, which stays", "[atlas_store]")
{
    const SmallWorld world;
    AtlasStore store;
    store.openPath(world.file());
    REQUIRE(waitForEnd(store));
    const QSignalSpy opened(&store, &AtlasStore::opened);
    const QSignalSpy corridorFiles(&store, &AtlasStore::corridorFilesChanged);
    const QString lines = world.lines();
    store.openUrl(QUrl::fromLocalFile(lines));
    CHECK(store.loadingName() == QStringLiteral("ways.geojson"));
    REQUIRE(waitForEnd(store));
    CHECK(store.error().isEmpty());
    CHECK(store.path() == world.file());
    CHECK(store.atlas().countryCount() == 2);
    CHECK(namesOfCorridors(store) == QStringList{QStringLiteral("Middle")});
    CHECK(store.corridorFiles() == QStringList{lines});
    CHECK(corridorFiles.size() == 1);
    CHECK(opened.isEmpty()); // or the window would fly to the atlas

    world.lines("ways.geojson", "North");
    store.openPath(lines); // once more: the file has changed
    REQUIRE(waitForEnd(store));
    CHECK(namesOfCorridors(store) == QStringList{QStringLiteral("North")});
    CHECK(store.corridorFiles() == QStringList{lines});

    store.openPath(world.file("other.shp"));
    REQUIRE(waitForEnd(store));
    CHECK(opened.size() == 1);
    CHECK(namesOfCorridors(store) == QStringList{QStringLiteral("North")});

    store.removeCorridorFiles();
    REQUIRE(waitForEnd(store));
    CHECK(store.corridorFiles().isEmpty());
    CHECK(namesOfCorridors(store).isEmpty());
    CHECK(store.path() == world.file("other.shp"));
    CHECK(opened.size() == 1);
}

TEST_CASE("Lines that cannot be joined are told like a broken map, and what was there stays", "[atlas_store]")
{
    const SmallWorld world;
    AtlasStore store;
    store.openPath(world.file());
    REQUIRE(waitForEnd(store));
    store.openPath(world.lines());
    REQUIRE(waitForEnd(store));
    const AtlasHandle before = store.atlas();
    const QStringList files = store.corridorFiles();

    store.openPath(world.lines("metres.geojson", "Far", "[[6700000,4800000],[6800000,4900000]]"));
    REQUIRE(waitForEnd(store));
    CAPTURE(store.error().toStdString());
    CHECK(store.error().startsWith(QStringLiteral("metres.geojson, ")));
    CHECK(store.error().endsWith(QLatin1Char('.')));
    CHECK(store.atlas() == before);
    CHECK(store.corridorFiles() == files);
}

TEST_CASE("Without a map there is nothing to add lines to", "[atlas_store]")
{
    const SmallWorld world;
    AtlasStore store;
    store.openPath(world.lines());
    REQUIRE(waitForEnd(store));
    CHECK(store.error().startsWith(QStringLiteral("ways.geojson: ")));
    CHECK(store.corridorFiles().isEmpty());
    CHECK_FALSE(store.atlas().isLoaded());
}

TEST_CASE("Files of lines from the last session come with the first map; one that has gone is told", "[atlas_store]")
{
    const SmallWorld world;
    AtlasStore store;
    const QString lines = world.lines();
    store.setCorridorFiles({lines, QStringLiteral("/nowhere/lost.geojson"), lines});
    CHECK(store.corridorFiles() == QStringList{lines, QStringLiteral("/nowhere/lost.geojson")});
    CHECK_FALSE(store.isLoading());
    store.openPath(world.file());
    REQUIRE(waitForEnd(store));
    CHECK(store.error().isEmpty());
    CHECK(namesOfCorridors(store) == QStringList{QStringLiteral("Middle")});
    CHECK(std::ranges::any_of(store.notices(), [](const QString &notice) {
        return notice.startsWith(QStringLiteral("lost.geojson: does not exist"));
    }));
}

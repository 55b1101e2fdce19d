// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/atlas_store.h"

#include "tests/app/shipped_atlas.h"
#include "tests/geodata/small_world.h"

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

private:
    small_world::Folder m_folder;
};

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

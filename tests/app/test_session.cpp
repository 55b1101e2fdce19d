// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/session.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

namespace {

/// The user's settings folder, for the length of a test.
class SettingsFolder
{
public:
    SettingsFolder() : m_before(qgetenv("XDG_CONFIG_HOME"))
    {
        qputenv("XDG_CONFIG_HOME", m_folder.path().toLocal8Bit());
    }
    ~SettingsFolder() { qputenv("XDG_CONFIG_HOME", m_before); }
    Q_DISABLE_COPY_MOVE(SettingsFolder)

    QString path() const { return m_folder.path(); }

private:
    QTemporaryDir m_folder;
    QByteArray m_before;
};

void writeSession(const QByteArray &bytes)
{
    REQUIRE(QDir().mkpath(QFileInfo(Session::file()).absolutePath()));
    QFile file(Session::file());
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

} // namespace

TEST_CASE("The map's names are in the system's language at first, and English where it speaks none", "[session]")
{
    const SettingsFolder settings;
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::Russian));
    CHECK(Session().scene()->scene().language == QStringLiteral("ru"));
    QLocale::setDefault(QLocale::c());
    CHECK(Session().scene()->scene().language == QStringLiteral("en"));
    QLocale::setDefault(before);
}

TEST_CASE("What the last session showed comes back at the next start", "[session]")
{
    const SettingsFolder settings;
    Scene scene;
    scene.camera = {76.9, 43.2, 0.01};
    scene.theme = QStringLiteral("print");
    scene.language = QStringLiteral("kk");
    scene.selected = QStringLiteral("KAZ");
    scene.hasGraticule = false;
    {
        Session session;
        session.scene()->setScene(scene);
        session.setWindowPlace({-20, 30, 1000, 700});
        session.setMaximized(true);
        session.setReducedMotion(true);
        session.setLegendFolded(true);
        session.setPanelWidth(500);
        session.setAtlasPath(QStringLiteral("/maps/страны.gpkg"));
        session.setCorridorFiles({QStringLiteral("/maps/пути.geojson"), QStringLiteral("/maps/b.shp")});
        session.addRecentFile(QStringLiteral("/maps/a.shp"));
        session.addRecentFile(QStringLiteral("/maps/страны.gpkg"));
    } // ends before the save that was due a moment later
    REQUIRE(Session::file().startsWith(settings.path()));

    Session next;
    CHECK(next.scene()->scene() == scene);
    CHECK(next.windowPlace() == QRect(-20, 30, 1000, 700));
    CHECK(next.isMaximized());
    CHECK(next.hasReducedMotion());
    CHECK(next.isLegendFolded());
    CHECK(next.panelWidth() == 500);
    CHECK(next.atlasPath() == QStringLiteral("/maps/страны.gpkg"));
    CHECK(next.corridorFiles() == QStringList{QStringLiteral("/maps/пути.geojson"), QStringLiteral("/maps/b.shp")});
    CHECK(next.recentFiles() == QStringList{QStringLiteral("/maps/страны.gpkg"), QStringLiteral("/maps/a.shp")});
}

TEST_CASE("The first start shows Central Asia and no recent files", "[session]")
{
    const SettingsFolder settings;
    Session session;
    CHECK(session.scene()->camera() == SceneCamera());
    CHECK(session.windowPlace().isEmpty());
    CHECK(session.recentFiles().isEmpty());
    CHECK(session.corridorFiles().isEmpty());
    CHECK(session.atlasPath().isEmpty());
}

TEST_CASE("The panel's width stays within what can be read and leaves the map its room", "[session]")
{
    const SettingsFolder settings;
    Session session;
    session.setPanelWidth(10);
    CHECK(session.panelWidth() == 320);
    session.setPanelWidth(5000);
    CHECK(session.panelWidth() == 640);
}

TEST_CASE("Merely starting and ending writes nothing", "[session]")
{
    const SettingsFolder settings;
    {
        const Session session;
    }
    CHECK_FALSE(QFile::exists(Session::file()));
}

TEST_CASE("A damaged session file is a fresh start", "[session]")
{
    const SettingsFolder settings;
    const QByteArray bytes =
        GENERATE(QByteArray(), QByteArray("garbage \xFF\x00", 10), QByteArray("{\"scene\": {\"theme\": \"light\""),
                 QByteArray("[1, 2, 3]"),
                 QByteArray(R"({"scene": 7, "window": "big", "atlas": [], "recent": {}, "corridors": [7, ""]})"),
                 QByteArray(R"({"scene": {"camera": {"span": -4}, "theme": "print"}})"));
    writeSession(bytes);
    CAPTURE(bytes.toStdString());
    Session session;
    CHECK(session.scene()->camera() == SceneCamera());
    CHECK(session.scene()->theme() != QStringLiteral("print"));
    CHECK(session.windowPlace().isEmpty());
    CHECK(session.recentFiles().isEmpty());
    CHECK(session.atlasPath().isEmpty());
    session.addRecentFile(QStringLiteral("/maps/a.shp"));
    session.save();
    CHECK(Session().recentFiles().size() == 1);
}

TEST_CASE("Recent files that are no texts are left out", "[session]")
{
    const SettingsFolder settings;
    writeSession(R"({"recent": ["/maps/a.shp", 5, null, ""]})");
    CHECK(Session().recentFiles() == QStringList{QStringLiteral("/maps/a.shp")});
}

TEST_CASE("Where nothing can be written, the session is forgotten and nothing else happens", "[session]")
{
    const SettingsFolder settings;
    // A file in the folder's place stops even the superuser, who may write to read-only folders.
    QFile file(QFileInfo(Session::file()).absolutePath());
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.close();
    {
        Session session;
        session.addRecentFile(QStringLiteral("/maps/a.shp"));
        session.save();
        CHECK(session.recentFiles().size() == 1);
    }
    CHECK(Session().recentFiles().isEmpty());
}

TEST_CASE("Ten recent files are kept, the latest first, none twice", "[session]")
{
    const SettingsFolder settings;
    Session session;
    for (int i = 0; i < 14; ++i)
        session.addRecentFile(QStringLiteral("/maps/%1.shp").arg(i));
    session.addRecentFile(QStringLiteral("/maps/9.shp"));
    CHECK(session.recentFiles().size() == 10);
    CHECK(session.recentFiles().value(0) == QStringLiteral("/maps/9.shp"));
    CHECK(session.recentFiles().value(1) == QStringLiteral("/maps/13.shp"));
    CHECK(session.recentFiles().count(QStringLiteral("/maps/9.shp")) == 1);
    session.clearRecentFiles();
    CHECK(session.recentFiles().isEmpty());
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/session.h"

#include "app/data/json_file.h"

#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>
#include <QStandardPaths>
#include <QStyleHints>

#include <algorithm>
#include <tuple>

namespace {

constexpr int SaveDelayMs = 1000;
constexpr int MaxRecentFiles = 10;
constexpr int LeastPanelWidth = 320;
constexpr int MostPanelWidth = 640;

/// The scene a newcomer sees: the system's theme and language.
Scene firstScene()
{
    Scene scene;
    if (QGuiApplication::styleHints()->colorScheme() == Qt::ColorScheme::Light)
        scene.theme = QStringLiteral("light");
    if (const QLocale system; system.language() != QLocale::C)
        scene.language = QLocale::languageToCode(system.language());
    return scene;
}

} // namespace

Session::Session(QObject *parent) : QObject(parent)
{
    m_scene.setScene(firstScene());
    load();
    m_history.start();
    m_saveSoon.setSingleShot(true);
    m_saveSoon.setInterval(SaveDelayMs);
    connect(&m_saveSoon, &QTimer::timeout, this, &Session::save);
    // Not put off by further changes: what plays or flies for a minute is kept meanwhile.
    const auto saveSoon = [this] {
        if (!m_saveSoon.isActive())
            m_saveSoon.start();
    };
    connect(&m_decks, &DeckStore::deckChanged, this, saveSoon);
    connect(&m_decks, &DeckStore::fileChanged, this, saveSoon);
    connect(&m_decks, &DeckStore::currentChanged, this, saveSoon);
    connect(&m_scene, &SceneStore::sceneChanged, this, saveSoon);
    connect(this, &Session::windowPlaceChanged, this, saveSoon);
    connect(this, &Session::isMaximizedChanged, this, saveSoon);
    connect(this, &Session::atlasPathChanged, this, saveSoon);
    connect(this, &Session::corridorFilesChanged, this, saveSoon);
    connect(this, &Session::recentFilesChanged, this, saveSoon);
    connect(this, &Session::legendFoldedChanged, this, saveSoon);
    connect(this, &Session::deckShownChanged, this, saveSoon);
    connect(this, &Session::showScreenChanged, this, saveSoon);
    connect(this, &Session::reducedMotionChanged, this, saveSoon);
    connect(this, &Session::panelWidthChanged, this, saveSoon);
}

Session::~Session()
{
    if (m_saveSoon.isActive())
        save();
}

QString Session::file()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) + QStringLiteral("/session.json");
}

void Session::setWindowPlace(const QRect &place)
{
    if (m_windowPlace == place)
        return;
    m_windowPlace = place;
    emit windowPlaceChanged();
}

void Session::setMaximized(bool isMaximized)
{
    if (m_isMaximized == isMaximized)
        return;
    m_isMaximized = isMaximized;
    emit isMaximizedChanged();
}

void Session::setAtlasPath(const QString &path)
{
    if (m_atlasPath == path)
        return;
    m_atlasPath = path;
    emit atlasPathChanged();
}

void Session::setCorridorFiles(const QStringList &files)
{
    if (m_corridorFiles == files)
        return;
    m_corridorFiles = files;
    emit corridorFilesChanged();
}

void Session::setDeckShown(bool isShown)
{
    if (m_isDeckShown == isShown)
        return;
    m_isDeckShown = isShown;
    emit deckShownChanged();
}

void Session::setShowScreen(const QString &name)
{
    if (m_showScreen == name)
        return;
    m_showScreen = name;
    emit showScreenChanged();
}

void Session::setLegendFolded(bool isFolded)
{
    if (m_isLegendFolded == isFolded)
        return;
    m_isLegendFolded = isFolded;
    emit legendFoldedChanged();
}

void Session::setReducedMotion(bool isReduced)
{
    if (m_hasReducedMotion == isReduced)
        return;
    m_hasReducedMotion = isReduced;
    emit reducedMotionChanged();
}

void Session::setPanelWidth(int width)
{
    width = std::clamp(width, LeastPanelWidth, MostPanelWidth);
    if (m_panelWidth == width)
        return;
    m_panelWidth = width;
    emit panelWidthChanged();
}

void Session::addRecentFile(const QString &path)
{
    QStringList files = m_recentFiles;
    files.removeAll(path);
    files.prepend(path);
    files = files.mid(0, MaxRecentFiles);
    if (files == m_recentFiles)
        return;
    m_recentFiles = files;
    emit recentFilesChanged();
}

void Session::clearRecentFiles()
{
    if (m_recentFiles.isEmpty())
        return;
    m_recentFiles.clear();
    emit recentFilesChanged();
}

void Session::save()
{
    m_saveSoon.stop();
    const QJsonObject window{{QStringLiteral("x"), m_windowPlace.x()},
                             {QStringLiteral("y"), m_windowPlace.y()},
                             {QStringLiteral("width"), m_windowPlace.width()},
                             {QStringLiteral("height"), m_windowPlace.height()},
                             {QStringLiteral("maximized"), m_isMaximized}};
    const QJsonObject json{{QStringLiteral("scene"), toJson(m_scene.scene())},
                           {QStringLiteral("deck"), m_decks.state()},
                           {QStringLiteral("window"), window},
                           {QStringLiteral("atlas"), m_atlasPath},
                           {QStringLiteral("corridors"), QJsonArray::fromStringList(m_corridorFiles)},
                           {QStringLiteral("legendFolded"), m_isLegendFolded},
                           {QStringLiteral("deckShown"), m_isDeckShown},
                           {QStringLiteral("showScreen"), m_showScreen},
                           {QStringLiteral("reducedMotion"), m_hasReducedMotion},
                           {QStringLiteral("panelWidth"), m_panelWidth},
                           {QStringLiteral("recent"), QJsonArray::fromStringList(m_recentFiles)}};
    QDir().mkpath(QFileInfo(file()).absolutePath());
    std::ignore = writeJson(json, file()); // without a place to keep it the next start is a fresh one
}

void Session::load()
{
    QFile input(file());
    if (!input.open(QIODevice::ReadOnly))
        return;
    const QJsonObject json = QJsonDocument::fromJson(input.readAll()).object();
    if (const auto scene = sceneFrom(json.value(QLatin1String("scene")).toObject(), file());
        scene && json.contains(QLatin1String("scene")))
        m_scene.setScene(*scene);
    m_decks.resume(json.value(QLatin1String("deck")).toObject());
    const QJsonObject window = json.value(QLatin1String("window")).toObject();
    m_windowPlace = {window.value(QLatin1String("x")).toInt(), window.value(QLatin1String("y")).toInt(),
                     window.value(QLatin1String("width")).toInt(), window.value(QLatin1String("height")).toInt()};
    m_isMaximized = window.value(QLatin1String("maximized")).toBool();
    m_isLegendFolded = json.value(QLatin1String("legendFolded")).toBool();
    m_isDeckShown = json.value(QLatin1String("deckShown")).toBool();
    m_showScreen = json.value(QLatin1String("showScreen")).toString();
    m_hasReducedMotion = json.value(QLatin1String("reducedMotion")).toBool();
    setPanelWidth(json.value(QLatin1String("panelWidth")).toInt(m_panelWidth));
    m_atlasPath = json.value(QLatin1String("atlas")).toString();
    for (const QJsonValue &path : json.value(QLatin1String("corridors")).toArray()) {
        if (!path.toString().isEmpty())
            m_corridorFiles.append(path.toString());
    }
    for (const QJsonValue &path : json.value(QLatin1String("recent")).toArray()) {
        if (!path.toString().isEmpty() && m_recentFiles.size() < MaxRecentFiles)
            m_recentFiles.append(path.toString());
    }
}

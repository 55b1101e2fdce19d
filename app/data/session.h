// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/data/deck_store.h"
#include "app/data/history.h"
#include "app/data/scene_store.h"

#include <QRect>
#include <QStringList>
#include <QTimer>

/// What comes back at the next start: the last scene, the deck and what of it wasn't saved, the atlas, the window's
/// place, recent files. Kept as JSON in the user's settings folder, written at most a second after a change and when
/// the program ends; a damaged or missing file is a fresh start, never an error.
class Session : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(SceneStore *scene READ scene CONSTANT FINAL)
    Q_PROPERTY(DeckStore *decks READ decks CONSTANT FINAL)
    Q_PROPERTY(History *history READ history CONSTANT FINAL)
    Q_PROPERTY(QRect windowPlace READ windowPlace WRITE setWindowPlace NOTIFY windowPlaceChanged FINAL)
    Q_PROPERTY(bool isMaximized READ isMaximized WRITE setMaximized NOTIFY isMaximizedChanged FINAL)
    Q_PROPERTY(QString atlasPath READ atlasPath WRITE setAtlasPath NOTIFY atlasPathChanged FINAL)
    Q_PROPERTY(QStringList corridorFiles READ corridorFiles WRITE setCorridorFiles NOTIFY corridorFilesChanged FINAL)
    Q_PROPERTY(bool isLegendFolded READ isLegendFolded WRITE setLegendFolded NOTIFY legendFoldedChanged FINAL)
    Q_PROPERTY(bool isDeckShown READ isDeckShown WRITE setDeckShown NOTIFY deckShownChanged FINAL)
    Q_PROPERTY(QString showScreen READ showScreen WRITE setShowScreen NOTIFY showScreenChanged FINAL)
    Q_PROPERTY(bool hasReducedMotion READ hasReducedMotion WRITE setReducedMotion NOTIFY reducedMotionChanged FINAL)
    Q_PROPERTY(int panelWidth READ panelWidth WRITE setPanelWidth NOTIFY panelWidthChanged FINAL)
    Q_PROPERTY(QStringList recentFiles READ recentFiles NOTIFY recentFilesChanged FINAL)

public:
    explicit Session(QObject *parent = nullptr);
    ~Session() override;
    Q_DISABLE_COPY_MOVE(Session)

    SceneStore *scene() { return &m_scene; }
    DeckStore *decks() { return &m_decks; }
    History *history() { return &m_history; }
    QRect windowPlace() const { return m_windowPlace; } ///< empty until the window was placed once
    bool isMaximized() const { return m_isMaximized; }
    QString atlasPath() const { return m_atlasPath; }             ///< empty: the shipped one
    QStringList recentFiles() const { return m_recentFiles; }     ///< absolute paths, latest first, at most ten
    QStringList corridorFiles() const { return m_corridorFiles; } ///< the user's own lines, as AtlasStore has them

    bool isLegendFolded() const { return m_isLegendFolded; }     ///< in the window; pictures have their own
    bool hasReducedMotion() const { return m_hasReducedMotion; } ///< the user wants cuts instead of flights

    int panelWidth() const { return m_panelWidth; } ///< of the panel beside the map, pixels, 320 to 640

    bool isDeckShown() const { return m_isDeckShown; }  ///< the panel of the deck is open
    QString showScreen() const { return m_showScreen; } ///< name of the screen to present on; empty: another one

    void setDeckShown(bool isShown);
    void setShowScreen(const QString &name);
    void setLegendFolded(bool isFolded);
    void setReducedMotion(bool isReduced);
    void setPanelWidth(int width); ///< the nearest that is allowed
    void setWindowPlace(const QRect &place);
    void setMaximized(bool isMaximized);
    void setAtlasPath(const QString &path);
    void setCorridorFiles(const QStringList &files);
    Q_INVOKABLE void addRecentFile(const QString &path);
    Q_INVOKABLE void clearRecentFiles();
    /// Writes now. A folder that can't be written costs the memory of this session, nothing else.
    Q_INVOKABLE void save();

    /// The file a session lives in.
    static QString file();

signals:
    void windowPlaceChanged();
    void isMaximizedChanged();
    void atlasPathChanged();
    void corridorFilesChanged();
    void recentFilesChanged();
    void legendFoldedChanged();
    void deckShownChanged();
    void showScreenChanged();
    void reducedMotionChanged();
    void panelWidthChanged();

private:
    void load();

    SceneStore m_scene;
    DeckStore m_decks{&m_scene};
    History m_history{&m_scene, &m_decks};
    QRect m_windowPlace;
    bool m_isMaximized = false;
    bool m_isLegendFolded = false;
    bool m_isDeckShown = false;
    QString m_showScreen;
    bool m_hasReducedMotion = false;
    int m_panelWidth = 440;
    QString m_atlasPath;
    QStringList m_corridorFiles;
    QStringList m_recentFiles;
    QTimer m_saveSoon;
};

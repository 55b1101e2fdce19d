// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/data/scene.h"

#include <QObject>

/// The scene that is shown, as QML changes it. Every property is one member of the Scene.
class SceneStore : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString title READ title WRITE setTitle NOTIFY titleChanged FINAL)
    Q_PROPERTY(QString subtitle READ subtitle WRITE setSubtitle NOTIFY subtitleChanged FINAL)
    Q_PROPERTY(QString source READ source WRITE setSource NOTIFY sourceChanged FINAL)
    Q_PROPERTY(SceneCamera camera READ camera WRITE setCamera NOTIFY cameraChanged FINAL)
    Q_PROPERTY(QString theme READ theme WRITE setTheme NOTIFY themeChanged FINAL)
    Q_PROPERTY(QString language READ language WRITE setLanguage NOTIFY languageChanged FINAL)
    Q_PROPERTY(QString viewpoint READ viewpoint WRITE setViewpoint NOTIFY viewpointChanged FINAL)
    Q_PROPERTY(QString selected READ selected WRITE setSelected NOTIFY selectedChanged FINAL)
    Q_PROPERTY(QString power READ power WRITE setPower NOTIFY powerChanged FINAL)
    Q_PROPERTY(QString meeting READ meeting WRITE setMeeting NOTIFY meetingChanged FINAL)
    Q_PROPERTY(SceneTrade trade READ trade WRITE setTrade NOTIFY tradeChanged FINAL)
    Q_PROPERTY(SceneCorridors corridors READ corridors WRITE setCorridors NOTIFY corridorsChanged FINAL)
    Q_PROPERTY(SceneComparison comparison READ comparison WRITE setComparison NOTIFY comparisonChanged FINAL)
    Q_PROPERTY(QString panel READ panel WRITE setPanel NOTIFY panelChanged FINAL)
    Q_PROPERTY(bool hasCorridors READ hasCorridors WRITE setHasCorridors NOTIFY hasCorridorsChanged FINAL)
    Q_PROPERTY(bool hasPlaces READ hasPlaces WRITE setHasPlaces NOTIFY hasPlacesChanged FINAL)
    Q_PROPERTY(bool hasTrade READ hasTrade WRITE setHasTrade NOTIFY hasTradeChanged FINAL)
    Q_PROPERTY(bool hasBorders READ hasBorders WRITE setHasBorders NOTIFY hasBordersChanged FINAL)
    Q_PROPERTY(bool hasMeetings READ hasMeetings WRITE setHasMeetings NOTIFY hasMeetingsChanged FINAL)
    Q_PROPERTY(bool hasLabels READ hasLabels WRITE setHasLabels NOTIFY hasLabelsChanged FINAL)
    Q_PROPERTY(bool hasGraticule READ hasGraticule WRITE setHasGraticule NOTIFY hasGraticuleChanged FINAL)

public:
    using QObject::QObject;

    const Scene &scene() const { return m_scene; }
    /// Replaces the whole scene; only what differs is announced.
    void setScene(const Scene &scene);

    QString title() const { return m_scene.title; }
    QString subtitle() const { return m_scene.subtitle; }
    QString source() const { return m_scene.source; }
    SceneCamera camera() const { return m_scene.camera; }
    QString theme() const { return m_scene.theme; }
    QString language() const { return m_scene.language; }
    QString viewpoint() const { return m_scene.viewpoint; }
    QString selected() const { return m_scene.selected; }
    QString power() const { return m_scene.power; }
    QString meeting() const { return m_scene.meeting; }
    const SceneTrade &trade() const { return m_scene.trade; }
    const SceneCorridors &corridors() const { return m_scene.corridors; }
    const SceneComparison &comparison() const { return m_scene.comparison; }
    QString panel() const { return m_scene.panel; }
    bool hasCorridors() const { return m_scene.hasCorridors; }
    bool hasPlaces() const { return m_scene.hasPlaces; }
    bool hasTrade() const { return m_scene.hasTrade; }
    bool hasBorders() const { return m_scene.hasBorders; }
    bool hasMeetings() const { return m_scene.hasMeetings; }
    bool hasLabels() const { return m_scene.hasLabels; }
    bool hasGraticule() const { return m_scene.hasGraticule; }

    void setTitle(const QString &title);
    void setSubtitle(const QString &subtitle);
    void setSource(const QString &source);
    void setCamera(const SceneCamera &camera);
    void setTheme(const QString &theme);
    void setLanguage(const QString &language);
    void setViewpoint(const QString &id);
    void setSelected(const QString &code);  ///< deselects a power and a meeting
    void setPower(const QString &id);       ///< deselects a country and a meeting
    void setMeeting(const QString &id);     ///< deselects a country, a power and a pair
    void setTrade(const SceneTrade &trade); ///< deselects a meeting if it selects another pair
    void setCorridors(const SceneCorridors &corridors);
    void setComparison(const SceneComparison &comparison);
    void setPanel(const QString &panel);
    void setHasCorridors(bool hasCorridors);
    void setHasPlaces(bool hasPlaces);
    void setHasTrade(bool hasTrade);
    void setHasBorders(bool hasBorders);
    void setHasMeetings(bool hasMeetings);
    void setHasLabels(bool hasLabels);
    void setHasGraticule(bool hasGraticule);

signals:
    void titleChanged();
    void subtitleChanged();
    void sourceChanged();
    void cameraChanged();
    void themeChanged();
    void languageChanged();
    void viewpointChanged();
    void selectedChanged();
    void powerChanged();
    void meetingChanged();
    void tradeChanged();
    void corridorsChanged();
    void comparisonChanged();
    void panelChanged();
    void hasCorridorsChanged();
    void hasPlacesChanged();
    void hasTradeChanged();
    void hasBordersChanged();
    void hasMeetingsChanged();
    void hasLabelsChanged();
    void hasGraticuleChanged();
    /// Follows each of the above.
    void sceneChanged();

private:
    template <typename Value>
    void change(Value Scene::*member, const Value &value, void (SceneStore::*changed)());

    Scene m_scene;
};

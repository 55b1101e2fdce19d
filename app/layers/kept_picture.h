// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/layers/map_camera.h"

#include <QElapsedTimer>
#include <QPointer>
#include <QQuickItem>
#include <QTimer>
#include <QVariant>

#include <atomic>
#include <vector>

/// Shows a picture of the map where drawing it takes a rasteriser in software too long. Where a graphics card draws, it
/// does nothing.
///
/// While the map rests and lights move round and round in it, each picture of the round is kept once it is drawn; when
/// the round is whole, and has begun to come again pixel for pixel, the kept ones are shown instead, at the price of
/// one each. Anything else that changes ends that: at once where `watched` changes or stir() is called, otherwise as
/// soon as the item is found to be drawn anew; half a second later it begins again.
///
/// While the map moves, and drawing it takes longer than moving can wait for, the last picture is moved along, and
/// drawn anew in less than half of the time.
///
/// The picture is what `source`, a ShaderEffectSource, takes of some item, which itself is hidden meanwhile
/// (`isActive`) and draws the moment `drawnTick` as `drawnCamera` sees it.
class KeptPicture : public QQuickItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QQuickItem *source READ source WRITE setSource NOTIFY sourceChanged FINAL)
    Q_PROPERTY(int tick READ tick WRITE setTick NOTIFY tickChanged FINAL)
    Q_PROPERTY(int cycle READ cycle WRITE setCycle NOTIFY cycleChanged FINAL)
    Q_PROPERTY(int echo READ echo WRITE setEcho NOTIFY echoChanged FINAL)
    Q_PROPERTY(MapCamera camera READ camera WRITE setCamera NOTIFY cameraChanged FINAL)
    Q_PROPERTY(double slowMs READ slowMs WRITE setSlowMs NOTIFY slowMsChanged FINAL)
    Q_PROPERTY(QVariant watched READ watched WRITE setWatched NOTIFY watchedChanged FINAL)
    Q_PROPERTY(int drawnTick READ drawnTick NOTIFY drawnTickChanged FINAL)
    Q_PROPERTY(MapCamera drawnCamera READ drawnCamera NOTIFY drawnCameraChanged FINAL)
    Q_PROPERTY(bool isActive READ isActive NOTIFY stateChanged FINAL)
    Q_PROPERTY(bool isPlaying READ isPlaying NOTIFY stateChanged FINAL)
    Q_PROPERTY(bool isCarrying READ isCarrying NOTIFY stateChanged FINAL)
    Q_PROPERTY(QSize pixelSize READ pixelSize NOTIFY stateChanged FINAL)

public:
    explicit KeptPicture(QQuickItem *parent = nullptr);

    QQuickItem *source() const { return m_source; }
    void setSource(QQuickItem *source);
    int tick() const { return m_tick; } ///< of the clock that moves the lights, 25 a second
    void setTick(int tick);
    int cycle() const { return m_cycle; } ///< ticks after which all lights are where they were
    void setCycle(int cycle);
    int echo() const { return m_echo; } ///< ticks after which most of them are
    void setEcho(int echo);
    MapCamera camera() const { return m_camera; } ///< what is to be seen
    void setCamera(const MapCamera &camera);
    double slowMs() const { return m_slowMs; } ///< what a drawn frame must take at least for a map to be carried
    void setSlowMs(double ms);
    QVariant watched() const { return m_watched; } ///< whatever else changes the picture
    void setWatched(const QVariant &watched);

    int drawnTick() const { return m_drawnTick; }
    MapCamera drawnCamera() const { return m_drawnCamera; }
    bool isActive() const { return m_state != State::Direct; } ///< the item is shown through this
    bool isPlaying() const { return m_state == State::Playing; }
    bool isCarrying() const { return m_state == State::Carrying; }
    QSize pixelSize() const { return m_pixelSize; } ///< of the window's pixels it covers, however enlarged

    /// Something else changes: the item itself is shown for a while.
    Q_INVOKABLE void stir();

signals:
    void sourceChanged();
    void tickChanged();
    void cycleChanged();
    void echoChanged();
    void cameraChanged();
    void slowMsChanged();
    void watchedChanged();
    void drawnTickChanged();
    void drawnCameraChanged();
    void stateChanged();

protected:
    QSGNode *updatePaintNode(QSGNode *oldNode, UpdatePaintNodeData *) override;
    void itemChange(ItemChange change, const ItemChangeData &data) override;
    void geometryChange(const QRectF &newGeometry, const QRectF &oldGeometry) override;

private:
    enum class State
    {
        Direct,    ///< the item is shown itself
        Recording, ///< what is drawn of it is kept
        Playing,   ///< what was kept is shown
        Carrying   ///< what was drawn last is moved along
    };

    bool isTooSlow() const;
    void begin(State state);
    void enter(State state);
    void carry();
    void drawAnew();
    void drawTick(int tick);
    void see(const MapCamera &camera);
    QRectF carriedPlace() const;

    QPointer<QQuickItem> m_source;
    int m_tick = 0;
    int m_cycle = 1;
    int m_echo = 1;
    double m_slowMs = 40; // moving at less than 25 pictures a second is no moving
    QVariant m_watched;
    MapCamera m_camera;
    int m_drawnTick = 0;
    MapCamera m_drawnCamera;
    State m_state = State::Direct;
    QSize m_pixelSize;
    int m_quietTicks = 0;
    bool m_hasGivenUp = false; ///< until something changes
    int m_round = 0;           ///< counts what was begun, so that what comes late of an earlier one is passed over
    bool m_isReady = false;    ///< all of the round is kept
    bool m_isSoftware = false;
    QElapsedTimer m_sinceMove;
    QElapsedTimer m_sinceDrawn;
    QTimer m_rest;              ///< runs out when the map has come to rest
    bool m_isDrawnAnew = false; ///< with the next frame, while it is carried
    qint64 m_frameBeganNs = -1; ///< the render thread's; below 0: the frame draws no map
    QElapsedTimer m_clock;
    std::atomic<qint64> m_drawingNs = 0; ///< what the last frame took in which the map was drawn
    std::vector<QMetaObject::Connection> m_windowConnections;
};

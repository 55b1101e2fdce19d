// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/data/atlas_store.h"
#include "frame_log.h"
#include "probes.h"

#include <QObject>
#include <QQuickWindow>
#include <QTimer>

#include <functional>
#include <memory>

/// Watches our map and nothing over it, phase by phase: counts its frames, and moves it as soon as one is on its way.
class MapObserver : public QObject
{
public:
    MapObserver(QQuickWindow &window, const AtlasStore &store, const WindowProbe &probe);

protected:
    /// What moves from one frame to the next. GUI thread.
    virtual void moveOn() = 0;
    /// Looks whether the phase is over, some fifty times a second. GUI thread.
    virtual void tick() = 0;

    void look(double longitude);
    /// Looks across the region and back.
    void pan();
    /// Lets everything that moves move on by a tick of the map's clock, as the program does 25 times a second.
    void moveLights();
    /// What moves is shown from kept pictures, or by now never will be.
    bool isPlayingOrNever() const;
    bool isPlaying() const { return m_window.property("isPlaying").toBool(); }
    /// From here on seconds and frames are counted anew.
    void beginPhase();
    bool isMotionOver() const { return secondsInPhase() >= m_probe.motionSeconds; }
    bool isQuiet() const; ///< nothing has been drawn for a while
    double secondsInPhase() const;
    std::size_t framesInPhase() const { return m_frames.since(m_phaseStartNs).size(); }
    double framesPerSecond() const { return double(framesInPhase()) / secondsInPhase(); }
    /// How often the map was drawn from another place, and not only moved along.
    double redrawsPerSecond() const { return double(m_redraws) / secondsInPhase(); }

    QQuickWindow &window() { return m_window; }
    const AtlasStore &store() const { return m_store; }
    const WindowProbe &probe() const { return m_probe; }
    QTimer &timer() { return m_timer; }

private:
    QQuickWindow &m_window;
    const AtlasStore &m_store;
    WindowProbe m_probe;
    QTimer m_timer;
    FrameLog m_frames;
    std::int64_t m_phaseStartNs = 0;
    std::size_t m_redraws = 0;
    QMetaObject::Connection m_redrawCount;
};

/// Opens the map with its trade and runs until the observer that `make` makes has seen enough. Returns the exit code.
int runMapProbe(int argc, char **argv, const WindowProbe &probe,
                const std::function<std::unique_ptr<MapObserver>(QQuickWindow &, const AtlasStore &)> &make);

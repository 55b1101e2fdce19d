// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/data/scene.h"

#include <QObject>

/// A smooth way from one camera to another that zooms out, crosses, and zooms in, so that the eye can follow
/// (J. J. van Wijk and W. A. A. Nuij, "Smooth and efficient zooming and panning", 2003).
/// The camera is a pure function of `phase`; QML animates that.
class Flight : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(double phase READ phase WRITE setPhase NOTIFY phaseChanged FINAL)
    Q_PROPERTY(SceneCamera camera READ camera NOTIFY phaseChanged FINAL)
    Q_PROPERTY(int duration READ duration NOTIFY planned FINAL)

public:
    using QObject::QObject;

    double phase() const { return m_phase; } ///< 0 at the start, 1 at the goal
    SceneCamera camera() const;
    int duration() const; ///< milliseconds: 800 to 1600 by the way's length
    void setPhase(double phase);

    /// Plans a way; takes the shorter turn round the world.
    Q_INVOKABLE void plan(const SceneCamera &from, const SceneCamera &to);

signals:
    void phaseChanged();
    void planned();

private:
    SceneCamera m_from;
    SceneCamera m_to;
    double m_phase = 0;
    double m_distance = 0; ///< between the centres, world units
    double m_dx = 0;
    double m_dy = 0;
    double m_r0 = 0; ///< parameters of the paper's curve
    double m_length = 0;
};

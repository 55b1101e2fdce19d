// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/data/deck.h"
#include "app/data/scene.h"

#include <optional>
#include <vector>

/// A frame of an animation: all that its picture is a function of, besides atlas and size.
struct Frame
{
    Scene scene;
    double seconds = 0;               ///< the moment of all motion
    int earlierYear = 0;              ///< the year that widths come from
    double phase = -1;                ///< how far they are on their way, 0..1; below 0: nowhere
    std::optional<Scene> before = {}; ///< the scene that dissolves
    double dissolved = 1;             ///< how far it has, 0..1

    bool operator==(const Frame &) const = default;
};

/// The frames of an animation, each a pure function of its number: of any two runs, and wherever one begins, frame k is
/// the same. A plain value.
class FramePlan
{
public:
    /// One scene after another in its years, in either direction, each for so long; widths blend as in the window. The
    /// last one stays twice as long, so that an animation that starts over has an end.
    static FramePlan ofYears(const Scene &scene, const std::vector<int> &years, double secondsAYear, double rate);
    /// A deck as it goes by itself: flights, dissolves and cuts as in a presentation. Scenes that can't be shown are
    /// left out.
    static FramePlan ofDeck(const Deck &deck, const QString &language, double rate);

    int count() const { return m_count; }
    double rate() const { return m_rate; } ///< frames a second
    /// REQUIRES 0 <= k < count().
    Frame at(int k) const;

private:
    /// What is shown from a frame on.
    struct Stage
    {
        int start = 0; ///< frame
        Scene scene;
        QString transition; ///< into it
    };

    void add(const Scene &scene, const QString &transition, double seconds);

    std::vector<Stage> m_stages;
    int m_count = 0;
    double m_rate = 25;
};

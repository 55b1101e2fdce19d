// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSize>
#include <QString>

#include <cstdint>

/// What a window shows while it's measured.
enum class WindowKind
{
    Bare,   ///< a rectangle
    Peer,   ///< the countries as stock MapPolygons
    Map,    ///< our map alone
    Program ///< our whole window
};

/// What to measure in a window. The program's own window is not moved.
struct WindowProbe
{
    WindowKind kind = WindowKind::Bare;
    QString atlas;              ///< folder or file
    QSize size;                 ///< logical pixels
    int flows = 0;              ///< how many move with all corridors at last
    std::int64_t startedNs = 0; ///< monotonicNs() just before this process was started
    double idleSeconds = 0;     ///< how long to watch the window rest
    double motionSeconds = 0;   ///< how long to zoom, and then to pan
};

/// Opens the window, measures and prints the result as JSON. Returns the exit code.
int runWindowProbe(int argc, char **argv, const WindowProbe &probe);

/// Opens our map, steps through the years, shows more and more random flows, and prints as JSON how long a step takes
/// and how many frames a second there are. Returns the exit code.
int runFlowProbe(int argc, char **argv, const WindowProbe &probe);

/// Opens our map and prints as JSON how many frames a second there are while all corridors move with everything else.
/// Returns the exit code.
int runCorridorProbe(int argc, char **argv, const WindowProbe &probe);

/// Which pictures to draw, and how often.
struct PictureProbe
{
    QString atlas;              ///< folder or file
    std::int64_t startedNs = 0; ///< monotonicNs() just before this process was started
    int repeats = 1;            ///< of each; a fifth of it of posters
};

/// Draws and encodes pictures off screen as an export does, and prints the times as JSON, with what a GIS has to know
/// to draw some of them. Returns the exit code.
int runPictureProbe(int argc, char **argv, const PictureProbe &probe);

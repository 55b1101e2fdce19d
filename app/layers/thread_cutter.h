// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/layers/thread_pixels.h"
#include "app/layers/trade_material.h"

#include <QSize>
#include <QVector2D>

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

/// What changes along a thread, over one cycle of it: parts of 256.
struct ThreadCell
{
    std::uint16_t light = 0;
    std::uint16_t solid = 256;
};
using ThreadCycle = std::array<ThreadCell, 256>;

/// A place on a thread: of its middle and half its breadth, device pixels, and how many cycles along.
struct ThreadPlace
{
    QVector2D point;
    float halfPx = 0;
    float cycles = 0;
};

/// A thread, cut: its stretches run from each of its places to the next.
struct Thread
{
    std::size_t firstPlace = 0;
    std::size_t placeCount = 0;
    float top = 0; // it doesn't leave these rows
    float bottom = 0;
    Channels color = 0;
    float opacity = 0; // of 256
    const ThreadCycle *cycle = nullptr;
};

struct ThreadPart
{
    std::vector<Thread> threads;
    std::vector<ThreadPlace> places;
};

/// Cuts the threads of a look, which has to live as long, into stretches so short that each is straight: for a picture
/// of a size, device pixels. Of those that can't be seen in it there is nothing.
class ThreadCutter
{
public:
    ThreadCutter(const TradeLook &look, QSize size) : m_look(look), m_size(size) {}

    /// `rows`: of the look's flows. Safe on any thread.
    ThreadPart cut(std::span<const int> rows) const;

private:
    void cut(std::size_t slot, ThreadPart &part) const;

    const TradeLook &m_look;
    QSize m_size;
};

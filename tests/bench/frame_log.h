// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cstdint>
#include <mutex>
#include <vector>

/// When frames reached the screen; the render thread writes, the GUI thread reads.
class FrameLog
{
public:
    void add(std::int64_t ns)
    {
        const std::scoped_lock lock(m_mutex);
        m_frames.push_back(ns);
    }
    std::vector<std::int64_t> since(std::int64_t ns) const
    {
        const std::scoped_lock lock(m_mutex);
        return {std::ranges::lower_bound(m_frames, ns), m_frames.end()};
    }
    std::int64_t last() const
    {
        const std::scoped_lock lock(m_mutex);
        return m_frames.empty() ? 0 : m_frames.back();
    }

private:
    mutable std::mutex m_mutex;
    std::vector<std::int64_t> m_frames;
};

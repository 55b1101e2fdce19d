// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <vector>

/// The pictures of a cycle, kept as what differs from another of them: from the one an `echo` before, after which most
/// is as it was, or else from the first that came. A pixel is 32 bits of any kind. Lives on one thread.
class PictureReel
{
public:
    enum class Keeping
    {
        New,    ///< kept
        Same,   ///< the one that is kept already
        Other,  ///< not the one that is kept, or of another size: nothing is changed
        TooMuch ///< it would take more room than there is: nothing is changed
    };

    /// `count`: of a cycle. `roomBytes`: for all that differs. REQUIRES both counts to be positive.
    PictureReel(int count, int echo, std::size_t roomBytes);

    /// REQUIRES 0 <= index < count.
    Keeping keep(int index, std::span<const std::uint32_t> picture);
    bool isComplete() const { return m_keptCount == m_pictures.size(); }
    std::size_t bytes() const { return m_bytes; } ///< that differences take

    /// The pixels of a picture, until the next call. REQUIRES that it is kept.
    std::span<const std::uint32_t> show(int index);

private:
    struct Stretch ///< of pixels that differ
    {
        std::uint32_t first = 0;
        std::uint32_t count = 0;
    };
    struct Picture
    {
        std::size_t index = 0;
        const Picture *echoed = nullptr; ///< what it differs from; null: the first
        std::vector<Stretch> stretches = {};
        std::vector<std::uint32_t> pixels = {}; ///< of all stretches, one after another
    };

    const Picture *echoOf(std::size_t index) const;
    static void differ(Picture &picture, std::span<const std::uint32_t> from, std::span<const std::uint32_t> to);
    void undo(const Picture *picture);
    void lay(const Picture *picture);

    std::size_t m_echo;
    std::size_t m_roomBytes;
    std::size_t m_bytes = 0;
    std::size_t m_keptCount = 0;
    std::vector<std::unique_ptr<Picture>> m_pictures;
    std::vector<std::uint32_t> m_first;
    std::vector<std::uint32_t> m_shown;
    const Picture *m_shownPicture = nullptr; ///< null: the first
};

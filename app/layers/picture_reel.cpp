// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/layers/picture_reel.h"

#include <algorithm>
#include <cassert>
#include <numeric>

namespace {

constexpr std::size_t Bridged = 4; // equal pixels between two stretches that cost less than another stretch

} // namespace

PictureReel::PictureReel(int count, int echo, std::size_t roomBytes)
    : m_echo(std::size_t(echo)), m_roomBytes(roomBytes), m_pictures(std::size_t(count))
{
}

PictureReel::Keeping PictureReel::keep(int index, std::span<const std::uint32_t> picture)
{
    const auto place = std::size_t(index);
    assert(place < m_pictures.size());
    if (m_keptCount == 0)
        m_first.assign(picture.begin(), picture.end());
    if (picture.size() != m_first.size())
        return Keeping::Other;
    if (m_pictures[place])
        return std::ranges::equal(show(index), picture) ? Keeping::Same : Keeping::Other;
    auto kept = std::make_unique<Picture>(Picture{.index = place, .echoed = echoOf(place)});
    differ(*kept, kept->echoed ? show(int(kept->echoed->index)) : std::span<const std::uint32_t>(m_first), picture);
    const std::size_t bytes = kept->stretches.size() * sizeof(Stretch) + kept->pixels.size() * sizeof(std::uint32_t);
    if (m_bytes + bytes > m_roomBytes)
        return Keeping::TooMuch;
    m_bytes += bytes;
    m_pictures[place] = std::move(kept);
    ++m_keptCount;
    return Keeping::New;
}

/// The picture an echo before, on the way round; null if it isn't kept.
const PictureReel::Picture *PictureReel::echoOf(std::size_t index) const
{
    const std::size_t count = m_pictures.size();
    return m_echo < count ? m_pictures[(index + count - m_echo) % count].get() : nullptr;
}

void PictureReel::differ(Picture &picture, std::span<const std::uint32_t> from, std::span<const std::uint32_t> to)
{
    const std::size_t size = to.size();
    std::size_t at = 0;
    while (true) {
        at = std::size_t(std::ranges::mismatch(to.subspan(at), from.subspan(at)).in1 - to.begin());
        if (at >= size)
            break;
        std::size_t end = at + 1; // behind the last pixel that differs, as long as they lie close
        for (std::size_t next = end; next < std::min(end + Bridged, size); ++next) {
            if (to[next] != from[next])
                end = next + 1;
        }
        picture.stretches.push_back({std::uint32_t(at), std::uint32_t(end - at)});
        at = end;
    }
    picture.stretches.shrink_to_fit();
    picture.pixels.reserve(std::transform_reduce(picture.stretches.begin(), picture.stretches.end(), std::size_t(0),
                                                 std::plus(), [](const Stretch &stretch) { return stretch.count; }));
    for (const Stretch &stretch : picture.stretches) {
        const auto pixels = to.subspan(stretch.first, stretch.count);
        picture.pixels.insert(picture.pixels.end(), pixels.begin(), pixels.end());
    }
}

std::span<const std::uint32_t> PictureReel::show(int index)
{
    assert(std::size_t(index) < m_pictures.size() && m_pictures[std::size_t(index)]);
    if (m_shown.empty())
        m_shown = m_first;
    undo(m_shownPicture);
    m_shownPicture = m_pictures[std::size_t(index)].get();
    lay(m_shownPicture);
    return m_shown;
}

/// From a picture back to the first.
void PictureReel::undo(const Picture *picture)
{
    for (; picture; picture = picture->echoed) {
        for (const Stretch &stretch : picture->stretches)
            std::copy_n(m_first.begin() + stretch.first, stretch.count, m_shown.begin() + stretch.first);
    }
}

/// From the first to a picture. Those that it echoes are few: a cycle has a few echoes.
void PictureReel::lay(const Picture *picture) // NOLINT(misc-no-recursion)
{
    if (!picture)
        return;
    lay(picture->echoed);
    const std::uint32_t *pixels = picture->pixels.data();
    for (const Stretch &stretch : picture->stretches) {
        std::copy_n(pixels, stretch.count, m_shown.begin() + stretch.first);
        pixels += stretch.count;
    }
}

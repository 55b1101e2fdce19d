// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <cstring>

// Arithmetic on pixels of premultiplied RGBA, 8 bits a channel, for paintThreads. All of it rounds alike.

/// A pixel's four channels of 8 bits with 8 bits of room above each: what is done to one is done to all.
using Channels = std::uint64_t;
constexpr Channels ChannelMask = 0x00ff00ff00ff00ff;
constexpr Channels ChannelHalf = 0x0080008000800080;

constexpr Channels toChannels(std::uint32_t pixel)
{
    return (pixel | Channels(pixel) << 24) & ChannelMask;
}

constexpr std::uint32_t toPixel(Channels channels)
{
    return std::uint32_t(channels | channels >> 24);
}

/// `part` of 256 of one, the rest of the other.
constexpr Channels mixed(Channels from, Channels to, std::uint32_t part)
{
    return ((from * (256 - part) + to * part + ChannelHalf) >> 8) & ChannelMask;
}

constexpr Channels White = toChannels(0xffffffff);

/// Four of a kind at once, in whatever the processor has for that.
using FourInts [[gnu::vector_size(16)]] = std::int32_t;
/// The channels of two pixels that lie side by side, each of 8 bits with 8 bits of room above.
using TwoPixels [[gnu::vector_size(16)]] = std::uint16_t;

struct FourPixels
{
    TwoPixels left;
    TwoPixels right;
};

inline FourPixels spread(FourInts pixels)
{
    using Bytes [[gnu::vector_size(16)]] = std::uint8_t;
    const auto bytes = Bytes(pixels);
    return {TwoPixels(__builtin_shufflevector(bytes, Bytes{}, 0, 16, 1, 17, 2, 18, 3, 19, 4, 20, 5, 21, 6, 22, 7, 23)),
            TwoPixels(
                __builtin_shufflevector(bytes, Bytes{}, 8, 16, 9, 17, 10, 18, 11, 19, 12, 20, 13, 21, 14, 22, 15, 23))};
}

/// REQUIRES channels below 256.
inline FourInts gathered(const FourPixels &pixels)
{
    using Bytes [[gnu::vector_size(16)]] = std::uint8_t;
    return FourInts(__builtin_shufflevector(Bytes(pixels.left), Bytes(pixels.right), 0, 2, 4, 6, 8, 10, 12, 14, 16, 18,
                                            20, 22, 24, 26, 28, 30));
}

/// Of each of four pixels its own part of 256 of one, the rest of the other; as for one. The sum needs no more than 16
/// bits, however far the difference goes round.
inline FourPixels mixed(const FourPixels &from, const FourPixels &to, FourInts parts)
{
    const FourInts twice = parts | parts << 16;
    const auto left = TwoPixels(__builtin_shufflevector(twice, twice, 0, 0, 1, 1));
    const auto right = TwoPixels(__builtin_shufflevector(twice, twice, 2, 2, 3, 3));
    return {((from.left << 8) + (to.left - from.left) * left + 128) >> 8,
            ((from.right << 8) + (to.right - from.right) * right + 128) >> 8};
}

/// Lays parts of 256 of four pixels over those that begin at a place.
inline void lay(std::uint32_t *place, const FourPixels &color, FourInts parts)
{
    FourInts pixels;
    std::memcpy(&pixels, place, sizeof pixels);
    pixels = gathered(mixed(spread(pixels), color, parts));
    std::memcpy(place, &pixels, sizeof pixels);
}

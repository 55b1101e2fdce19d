// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <limits>
#include <string>
#include <string_view>
#include <vector>

namespace geodata {

/// Finds by their hash things that are kept elsewhere under an index: eight bytes a slot, half of the slots in use at
/// most, and no memory for each thing apart.
class IndexSlots
{
public:
    static constexpr std::uint32_t None = std::numeric_limits<std::uint32_t>::max();

    /// Makes room for so many things.
    void reserve(std::size_t count);

    /// Says that a thing with this hash is looked for soon. Worth it where there are more than fit near the processor.
    void expect(std::uint64_t hash) const
    {
        if (!m_slots.empty())
            __builtin_prefetch(&m_slots[hash & (m_slots.size() - 1)]);
    }

    /// The index of a thing with this hash of which isSame(index) is true; None if there is none.
    template <typename IsSame>
    std::uint32_t find(std::uint64_t hash, IsSame isSame) const
    {
        return m_slots.empty() ? None : m_slots[slotOf(hash, isSame)].index;
    }

    /// The same; where there is none, `index` from now on.
    template <typename IsSame>
    std::uint32_t findOrAdd(std::uint64_t hash, std::uint32_t index, IsSame isSame)
    {
        if (2 * (m_count + 1) > m_slots.size())
            reserve(2 * (m_count + 1));
        Slot &slot = m_slots[slotOf(hash, isSame)];
        if (slot.index != None)
            return slot.index;
        slot = {static_cast<std::uint32_t>(hash), index};
        ++m_count;
        return index;
    }

private:
    struct Slot
    {
        std::uint32_t hash = 0; ///< its lower half
        std::uint32_t index = None;
    };

    template <typename IsSame>
    std::size_t slotOf(std::uint64_t hash, IsSame isSame) const
    {
        const auto half = static_cast<std::uint32_t>(hash);
        std::size_t at = half & (m_slots.size() - 1);
        while (m_slots[at].index != None && (m_slots[at].hash != half || !isSame(m_slots[at].index)))
            at = (at + 1) & (m_slots.size() - 1);
        return at;
    }

    std::vector<Slot> m_slots; // a power of two
    std::size_t m_count = 0;
};

/// Stores texts once each.
class TextPool
{
public:
    /// `texts` outlives the pool and is changed by nobody else.
    explicit TextPool(std::vector<std::string> &texts);

    /// The hash of a text that is looked for soon.
    std::uint64_t expect(std::string_view text) const;

    /// The index of a text in `texts`, where it is put if it isn't there yet.
    std::uint32_t indexOf(std::string_view text, std::uint64_t hash);
    std::uint32_t indexOf(std::string_view text) { return indexOf(text, expect(text)); }

private:
    std::vector<std::string> &m_texts;
    IndexSlots m_slots;
};

/// A hash of some bytes, good in all its bits.
std::uint64_t hashOf(std::string_view bytes);

} // namespace geodata

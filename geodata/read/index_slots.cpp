// SPDX-License-Identifier: GPL-3.0-or-later
#include "geodata/read/index_slots.h"

#include <algorithm>
#include <bit>
#include <utility>
#include <xxhash.h>

namespace geodata {

void IndexSlots::reserve(std::size_t count)
{
    constexpr std::size_t FewSlots = 64;
    const std::size_t size = std::bit_ceil(std::max(FewSlots, 2 * count));
    if (size <= m_slots.size())
        return;
    const std::vector<Slot> old = std::exchange(m_slots, std::vector<Slot>(size));
    for (const Slot &slot : old) {
        if (slot.index != None)
            m_slots[slotOf(slot.hash, [](std::uint32_t) { return false; })] = slot;
    }
}

std::uint64_t hashOf(std::string_view bytes)
{
    return XXH3_64bits(bytes.data(), bytes.size());
}

TextPool::TextPool(std::vector<std::string> &texts) : m_texts(texts)
{
    for (std::uint32_t i = 0; i < m_texts.size(); ++i)
        m_slots.findOrAdd(hashOf(m_texts[i]), i, [](std::uint32_t) { return false; });
}

std::uint64_t TextPool::expect(std::string_view text) const
{
    const std::uint64_t hash = hashOf(text);
    m_slots.expect(hash);
    return hash;
}

std::uint32_t TextPool::indexOf(std::string_view text, std::uint64_t hash)
{
    const auto next = static_cast<std::uint32_t>(m_texts.size());
    const std::uint32_t found =
        m_slots.findOrAdd(hash, next, [&](std::uint32_t index) { return m_texts[index] == text; });
    if (found == next)
        m_texts.emplace_back(text);
    return found;
}

} // namespace geodata

// SPDX-License-Identifier: GPL-3.0-or-later
#include "geodata/read/chain_sections.h"

#include <array>
#include <cmath>
#include <map>
#include <numeric>
#include <utility>

namespace geodata {

namespace {

constexpr std::size_t Front = 0;
constexpr std::size_t Back = 1;

/// A place where sections end, as whole ten-millionths of a degree.
using Node = std::pair<long long, long long>;

Node nodeAt(LonLat place)
{
    constexpr double Unit = 1e7;
    constexpr long long Turn = 3'600'000'000;
    const long long lon = std::llround(place.lon * Unit) % Turn;
    return {lon < 0 ? lon + Turn : lon, std::llround(place.lat * Unit)};
}

class Chain
{
public:
    explicit Chain(std::span<const CorridorSection> sections);

    SectionChain take();

private:
    using Touching = std::vector<std::size_t>; // rows of sections, in their order; a loop is there twice

    const Touching &touching(std::size_t row, std::size_t end) { return m_touching[m_ends[row][end]]; }
    bool isLoose(std::size_t row, std::size_t end) { return touching(row, end).size() == 1; }
    void walk(std::size_t row, bool isReversed);
    void reach(std::size_t row);

    std::vector<std::array<Node, 2>> m_ends; // by section
    std::map<Node, Touching> m_touching;
    std::map<Node, std::size_t> m_next; // the first of those that may not have been walked
    std::vector<bool> m_isWalked;
    std::vector<bool> m_isReached;
    SectionChain m_chain;
};

Chain::Chain(std::span<const CorridorSection> sections)
    : m_isWalked(sections.size(), false), m_isReached(sections.size(), false)
{
    m_ends.reserve(sections.size());
    for (std::size_t row = 0; row < sections.size(); ++row) {
        m_ends.push_back({nodeAt(sections[row].line.front()), nodeAt(sections[row].line.back())});
        for (const Node &node : m_ends.back())
            m_touching[node].push_back(row);
    }
    m_chain.parts.reserve(sections.size());
}

/// Goes along a section and on from its end as long as another one begins there.
void Chain::walk(std::size_t row, bool isReversed)
{
    while (true) {
        m_isWalked[row] = true;
        m_chain.parts.push_back({static_cast<std::uint32_t>(row), isReversed});
        const Node &node = m_ends[row][isReversed ? Front : Back];
        const Touching &there = m_touching[node];
        std::size_t &next = m_next[node];
        while (next < there.size() && m_isWalked[there[next]])
            ++next;
        if (next == there.size())
            return;
        row = there[next];
        isReversed = m_ends[row][Front] != node;
    }
}

/// Marks all that hangs together with a section.
void Chain::reach(std::size_t row)
{
    std::vector<std::size_t> open = {row};
    m_isReached[row] = true;
    while (!open.empty()) {
        const std::size_t at = open.back();
        open.pop_back();
        for (const std::size_t end : {Front, Back}) {
            for (const std::size_t other : std::exchange(m_touching[m_ends[at][end]], {})) {
                if (!m_isReached[other])
                    open.push_back(other);
                m_isReached[other] = true;
            }
        }
    }
}

SectionChain Chain::take()
{
    const std::size_t count = m_ends.size();
    for (std::size_t row = 0; row < count; ++row) {
        if (!m_isWalked[row] && isLoose(row, Front))
            walk(row, false);
    }
    for (std::size_t row = 0; row < count; ++row) {
        if (!m_isWalked[row] && isLoose(row, Back))
            walk(row, true);
    }
    for (std::size_t row = 0; row < count; ++row) {
        if (!m_isWalked[row])
            walk(row, false);
    }
    for (std::size_t row = 0; row < count; ++row) {
        if (m_isReached[row])
            continue;
        reach(row);
        ++m_chain.pieces;
    }
    return std::move(m_chain);
}

} // namespace

SectionChain chained(std::span<const CorridorSection> sections)
{
    return Chain(sections).take();
}

} // namespace geodata

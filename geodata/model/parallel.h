// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <atomic>
#include <cstddef>
#include <thread>
#include <vector>

namespace geodata {

/// Calls work(i) for every i below count, on all cores, in no particular order. Returns when all are done.
/// What an item yields must depend on the item alone; then the result doesn't depend on the number of cores.
template <typename Work>
void forEachInParallel(std::size_t count, Work work)
{
    std::atomic<std::size_t> next = 0;
    const auto worker = [&] {
        for (std::size_t i = next++; i < count; i = next++)
            work(i);
    };
    const std::size_t helpers =
        std::min<std::size_t>(count, std::max(1U, std::thread::hardware_concurrency())) - (count > 0 ? 1 : 0);
    std::vector<std::jthread> threads;
    threads.reserve(helpers);
    for (std::size_t i = 0; i < helpers; ++i)
        threads.emplace_back(worker);
    worker();
}

} // namespace geodata

// SPDX-License-Identifier: GPL-3.0-or-later
#include "geodata/read/row_notices.h"

#include <utility>

namespace geodata {

namespace {

Error untold(const std::string &file, const char *pattern, std::size_t count)
{
    return {
        file, {}, {pattern, {std::to_string(count)}}, {GEODATA_TEXT("correct those named before, and open it again")}};
}

} // namespace

bool RowNotices::isFull() const
{
    constexpr std::size_t MaxTold = 100;
    return m_notices.size() >= MaxTold;
}

void RowNotices::leaveOut(Error error)
{
    if (isFull()) {
        ++m_untoldLeftOut;
        return;
    }
    error.place.pattern = GEODATA_TEXT("line {0}, left out");
    m_notices.push_back(std::move(error));
}

void RowNotices::mention(Error error)
{
    if (isFull())
        ++m_untoldKept;
    else
        m_notices.push_back(std::move(error));
}

std::vector<Error> RowNotices::take()
{
    const std::size_t leftOut = std::exchange(m_untoldLeftOut, 0), kept = std::exchange(m_untoldKept, 0);
    if (leftOut > 0)
        m_notices.push_back(untold(m_notices.front().file, GEODATA_TEXT("{0} more rows were left out"), leftOut));
    if (kept > 0)
        m_notices.push_back(untold(m_notices.front().file, GEODATA_TEXT("{0} more rows are doubtful, and kept"), kept));
    return std::exchange(m_notices, {});
}

} // namespace geodata

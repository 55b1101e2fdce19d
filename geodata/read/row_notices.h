// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geodata/model/error.h"

#include <vector>

namespace geodata {

/// What is said of the rows of one table. The first hundred notices are told one by one, the rest only counted: a file
/// of nonsense must not fill the memory with notices.
class RowNotices
{
public:
    /// A row was left out because of this, as CsvRow::error says it.
    void leaveOut(Error error);

    /// There is something about a row, as CsvRow::error says it, that was kept nevertheless.
    void mention(Error error);

    /// All notices, in the order in which they came.
    std::vector<Error> take();

private:
    bool isFull() const;

    std::vector<Error> m_notices;
    std::size_t m_untoldLeftOut = 0;
    std::size_t m_untoldKept = 0;
};

} // namespace geodata

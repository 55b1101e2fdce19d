// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace geodata {

/// What a file held when it was read.
struct FileHash
{
    std::string name; ///< without folders
    std::string hash; ///< XXH3 of its bytes, 128 bits, as 32 hexadecimal digits

    bool operator==(const FileHash &) const = default;
};

} // namespace geodata

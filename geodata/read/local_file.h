// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geodata/model/error.h"

#include <exception>
#include <expected>
#include <filesystem>
#include <string>

namespace geodata {

/// The file as the user named it, for sentences: valid UTF-8 whatever bytes the name has.
std::string shownName(const std::filesystem::path &file);

/// The absolute path of a regular file of this computer that can be read. The folder's links are followed, the file's
/// own are not: sidecars lie beside the name. Addresses, `/vsi…` paths, folders, devices and pipes are refused; opening
/// a pipe never waits.
std::expected<std::filesystem::path, Error> localFile(const std::filesystem::path &file);

/// The first bytes of a file, at most `count`; fewer if it is shorter, none if it cannot be read.
std::string firstBytes(const std::filesystem::path &file, std::size_t count);

/// Size in bytes; 0 if there is no such file.
std::uintmax_t sizeOf(const std::filesystem::path &file);

/// What to say of a file when reading it has thrown something.
Error unreadable(const std::filesystem::path &file, const std::exception &problem);

/// A new folder only this user can enter, under the system's folder for such things; removed with all it holds at the
/// end. `path` is empty if it could not be made.
class PrivateFolder
{
public:
    PrivateFolder();
    ~PrivateFolder();
    PrivateFolder(const PrivateFolder &) = delete;
    PrivateFolder &operator=(const PrivateFolder &) = delete;
    PrivateFolder(PrivateFolder &&) = delete;
    PrivateFolder &operator=(PrivateFolder &&) = delete;

    const std::filesystem::path &path() const { return m_path; }

private:
    std::filesystem::path m_path;
};

} // namespace geodata

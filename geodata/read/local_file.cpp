// SPDX-License-Identifier: GPL-3.0-or-later
#include "geodata/read/local_file.h"

#include "geodata/read/encoding.h"

#include <algorithm>
#include <cctype>
#include <cerrno>
#include <cstdlib>
#include <fcntl.h>
#include <fstream>
#include <sys/stat.h>
#include <system_error>
#include <unistd.h>

namespace geodata {

namespace fs = std::filesystem;

namespace {

bool hasScheme(std::string_view name)
{
    const std::size_t end = name.find("://");
    if (end == std::string_view::npos || end == 0)
        return false;
    return std::ranges::all_of(name.substr(0, end), [](unsigned char c) { return std::isalnum(c) || c == '+'; });
}

std::unexpected<Error> refuse(const fs::path &file, Text problem, Text wayOut)
{
    return std::unexpected(Error{shownName(file), {}, std::move(problem), std::move(wayOut)});
}

std::unexpected<Error> cannotOpen(const fs::path &file, int reason)
{
    switch (reason) {
    case ENOENT:
    case ENOTDIR:
        return refuse(file, {GEODATA_TEXT("does not exist")},
                      {GEODATA_TEXT("check its name and folder, or open another file")});
    case EACCES:
    case EPERM:
        return refuse(file, {GEODATA_TEXT("may not be read")},
                      {GEODATA_TEXT("ask its owner for the right to read it and its folder")});
    case ENXIO: // a socket, or a device without a driver
        return refuse(file, {GEODATA_TEXT("is not a regular file")}, {GEODATA_TEXT("open a file with map data")});
    case ENAMETOOLONG:
    case ELOOP:
        return refuse(
            file, {GEODATA_TEXT("cannot be found under this name ({0})"), {std::generic_category().message(reason)}},
            {GEODATA_TEXT("give it a shorter name without links in circles")});
    default:
        return refuse(file, {GEODATA_TEXT("cannot be opened ({0})"), {std::generic_category().message(reason)}},
                      {GEODATA_TEXT("check the disk it lies on, or open a copy")});
    }
}

} // namespace

std::string shownName(const fs::path &file)
{
    return toValidUtf8(file.native());
}

std::expected<fs::path, Error> localFile(const fs::path &file)
{
    const std::string &name = file.native();
    if (name.empty())
        return std::unexpected(Error{{}, {}, {GEODATA_TEXT("no file is named")}, {GEODATA_TEXT("name one")}});
    if (name.find('\0') != std::string::npos)
        return refuse(file, {GEODATA_TEXT("has a zero byte in its name")}, {GEODATA_TEXT("rename it")});
    std::error_code failure;
    const bool exists = fs::exists(file, failure);
    if (name.starts_with("/vsi") || name.starts_with("//vsi"))
        return refuse(file, {GEODATA_TEXT("is a virtual path, and only files on this computer are read")},
                      {GEODATA_TEXT("download or unpack it and open the file itself")});
    if (!exists && hasScheme(name))
        return refuse(file, {GEODATA_TEXT("is an address, and nothing is fetched from the network")},
                      {GEODATA_TEXT("download it and open the file itself")});

    // O_NONBLOCK: opening a pipe must not wait for its other end.
    const int handle = ::open(file.c_str(), O_RDONLY | O_NONBLOCK | O_CLOEXEC | O_NOCTTY);
    if (handle < 0)
        return cannotOpen(file, errno);
    struct stat status = {};
    const int statFailure = ::fstat(handle, &status) == 0 ? 0 : errno;
    ::close(handle);
    if (statFailure != 0)
        return cannotOpen(file, statFailure);
    if (S_ISDIR(status.st_mode))
        return refuse(file, {GEODATA_TEXT("is a folder")}, {GEODATA_TEXT("open a file in it")});
    if (!S_ISREG(status.st_mode))
        return refuse(file, {GEODATA_TEXT("is not a regular file")}, {GEODATA_TEXT("open a file with map data")});
    if (status.st_size == 0)
        return refuse(file, {GEODATA_TEXT("is empty")}, {GEODATA_TEXT("copy or download it again")});

    const fs::path folder = fs::canonical(file.has_parent_path() ? file.parent_path() : fs::path("."), failure);
    if (failure)
        return cannotOpen(file, failure.value());
    fs::path found = folder / file.filename();
    if (found.native().starts_with("/vsi"))
        return refuse(file, {GEODATA_TEXT("lies in a folder whose name begins like a virtual path")},
                      {GEODATA_TEXT("copy it to another folder")});
    return found;
}

std::string firstBytes(const fs::path &file, std::size_t count)
{
    std::string bytes(count, '\0');
    std::ifstream stream(file, std::ios::binary);
    stream.read(bytes.data(), static_cast<std::streamsize>(count));
    bytes.resize(static_cast<std::size_t>(std::max<std::streamsize>(stream.gcount(), 0)));
    return bytes;
}

std::uintmax_t sizeOf(const fs::path &file)
{
    std::error_code failure;
    const std::uintmax_t size = fs::file_size(file, failure);
    return failure ? 0 : size;
}

Error unreadable(const fs::path &file, const std::exception &problem)
{
    return {shownName(file),
            {},
            {GEODATA_TEXT("cannot be read ({0})"), {toValidUtf8(problem.what())}},
            {GEODATA_TEXT("open another file")}};
}

PrivateFolder::PrivateFolder()
{
    std::error_code failure;
    std::string pattern = (fs::temp_directory_path(failure) / "multivector-XXXXXX").native();
    if (!failure && ::mkdtemp(pattern.data()) != nullptr)
        m_path = pattern;
}

PrivateFolder::~PrivateFolder()
{
    std::error_code ignored;
    if (!m_path.empty())
        fs::remove_all(m_path, ignored); // the links in it, not what they point at
}

} // namespace geodata

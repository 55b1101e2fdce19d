// SPDX-License-Identifier: GPL-3.0-or-later
#include "geodata/mesh/cache.h"

#include "geodata/mesh/bytes.h"

#define XXH_INLINE_ALL
#include <xxhash.h>

#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include <array>
#include <bit>
#include <chrono>
#include <format>

namespace geodata {
namespace {

namespace fs = std::filesystem;

// To be raised whenever the layout of a section or the way it's computed changes.
constexpr std::uint32_t FormatVersion = 4;
constexpr std::array<char, 8> Magic{'M', 'V', 'M', 'E', 'S', 'H', '\r', '\n'};
constexpr std::size_t Alignment = 64;

enum Section
{
    Countries,
    Levels,
    Fills,
    Strokes,
    FillVertices,
    FillIndices,
    StrokeVertices,
    StrokeIndices,
    Runs,
    Labels,
    BorderLevels,
    Count
};
constexpr std::size_t SectionCount = Section::Count;

struct Range
{
    std::uint64_t offset = 0;
    std::uint64_t size = 0;
};

struct Header
{
    std::array<char, 8> magic = Magic;
    std::uint32_t version = FormatVersion;
    std::uint32_t byteOrder = std::endian::native == std::endian::little ? 1 : 2;
    CacheKey key;
    std::uint64_t hash = 0; ///< XXH3 of the whole file, with this field zero
    std::array<Range, SectionCount> sections;
};

/// A file mapped for reading; unmapped with the last owner.
class MappedFile
{
public:
    static std::shared_ptr<const MappedFile> open(const fs::path &path)
    {
        const int descriptor = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
        if (descriptor < 0)
            return nullptr;
        struct stat status = {};
        void *memory = MAP_FAILED;
        if (::fstat(descriptor, &status) == 0 && status.st_size >= off_t(sizeof(Header)))
            memory = ::mmap(nullptr, static_cast<std::size_t>(status.st_size), PROT_READ, MAP_PRIVATE, descriptor, 0);
        ::close(descriptor);
        if (memory == MAP_FAILED)
            return nullptr;
        return std::shared_ptr<const MappedFile>(new MappedFile(memory, static_cast<std::size_t>(status.st_size)));
    }
    ~MappedFile() { ::munmap(m_memory, m_size); }
    MappedFile(const MappedFile &) = delete;
    MappedFile &operator=(const MappedFile &) = delete;

    std::span<const std::byte> bytes() const { return {static_cast<const std::byte *>(m_memory), m_size}; }
    /// Gives back the memory that reading through the file has taken; pages come back when they are touched.
    void release() const { ::madvise(m_memory, m_size, MADV_DONTNEED); }

private:
    MappedFile(void *memory, std::size_t size) : m_memory(memory), m_size(size) {}

    void *m_memory;
    std::size_t m_size;
};

/// Hashes pieces one after the other.
class Hash
{
public:
    Hash() { XXH3_128bits_reset(&m_state); }
    void add(std::span<const std::byte> bytes) { XXH3_128bits_update(&m_state, bytes.data(), bytes.size()); }
    void add(std::string_view text)
    {
        add(std::as_bytes(std::span(text)));
        add(std::as_bytes(std::span("\0", 1))); // so that "ab","c" is not "a","bc"
    }
    CacheKey key() const
    {
        const XXH128_hash_t hash = XXH3_128bits_digest(&m_state);
        return {hash.high64, hash.low64};
    }

private:
    XXH3_state_t m_state;
};

std::uint64_t hashOf(Header header, std::span<const std::byte> rest)
{
    header.hash = 0;
    Hash hash;
    hash.add(std::as_bytes(std::span(&header, 1)));
    hash.add(rest);
    return hash.key().low;
}

template <typename Element>
std::span<const Element> elementsOf(std::span<const std::byte> file, const Range &range)
{
    return {reinterpret_cast<const Element *>(file.data() + range.offset), range.size / sizeof(Element)};
}

bool isSound(const Header &header, const CacheKey &key, std::size_t fileSize)
{
    const Header wanted;
    if (header.magic != wanted.magic || header.version != wanted.version || header.byteOrder != wanted.byteOrder ||
        header.key != key)
        return false;
    return std::ranges::all_of(header.sections, [&](const Range &range) {
        return range.offset % Alignment == 0 && range.offset <= fileSize && range.size <= fileSize - range.offset;
    });
}

Error writeError(const fs::path &path)
{
    return {path.string(),
            {},
            {GEODATA_TEXT("the mesh cache cannot be written: {0}"), {std::generic_category().message(errno)}},
            {GEODATA_TEXT("the map works, but starts more slowly next time")}};
}

/// Writes all bytes; false with errno set if that fails.
bool writeAll(int descriptor, std::span<const std::byte> bytes)
{
    while (!bytes.empty()) {
        const ssize_t written = ::write(descriptor, bytes.data(), bytes.size());
        if (written < 0 && errno == EINTR)
            continue;
        if (written <= 0)
            return false;
        bytes = bytes.subspan(static_cast<std::size_t>(written));
    }
    return true;
}

/// Removes what killed writers left behind, then the entries unused for longest, until the folder fits.
void sweep(const fs::path &folder, const fs::path &keep, std::uintmax_t maxBytes)
{
    struct Entry
    {
        fs::path path;
        fs::file_time_type time;
        std::uintmax_t size;
    };
    std::error_code failure;
    std::vector<Entry> entries;
    std::uintmax_t total = 0;
    const auto now = fs::file_time_type::clock::now();
    for (fs::directory_iterator it(folder, failure), end; it != end && !failure; it.increment(failure)) {
        std::error_code gone; // another process may be sweeping too
        const auto time = it->last_write_time(gone);
        const auto size = it->file_size(gone);
        if (gone)
            continue;
        if (it->path().extension() == ".part" && now - time > std::chrono::hours(1)) {
            fs::remove(it->path(), gone);
        } else if (it->path().extension() == ".mesh") {
            entries.push_back({it->path(), time, size});
            total += size;
        }
    }
    std::ranges::sort(entries, {}, &Entry::time);
    for (const Entry &entry : entries) {
        if (total <= maxBytes)
            break;
        if (entry.path == keep)
            continue;
        std::error_code gone;
        fs::remove(entry.path, gone);
        total -= entry.size;
    }
}

} // namespace

std::expected<CacheKey, Error> cacheKeyOf(std::span<const fs::path> files, const ReadOptions &options)
{
    Hash hash;
    hash.add(std::as_bytes(std::span(&FormatVersion, 1)));
    for (const std::string &field : options.fields.code)
        hash.add(field);
    hash.add(options.fields.numeric);
    for (const auto &[language, field] : options.fields.names) {
        hash.add(language);
        hash.add(field);
    }
    for (const std::string &option : {options.fields.note, options.layer, options.encoding, options.crs})
        hash.add(option);
    const double tolerance = options.borderToleranceKm.value_or(DefaultBorderToleranceKm);
    hash.add(std::as_bytes(std::span(&tolerance, 1)));
    for (const fs::path &path : files) {
        hash.add(path.filename().string()); // notices name it
        const int descriptor = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
        std::vector<std::byte> buffer(std::size_t(1) << 20);
        ssize_t got = descriptor < 0 ? -1 : 1;
        while (got > 0) {
            got = ::read(descriptor, buffer.data(), buffer.size());
            if (got > 0)
                hash.add(std::span(buffer).first(static_cast<std::size_t>(got)));
        }
        const int reason = errno;
        if (descriptor >= 0)
            ::close(descriptor);
        if (got < 0)
            return std::unexpected(
                Error{path.string(),
                      {},
                      {GEODATA_TEXT("cannot be read: {0}"), {std::generic_category().message(reason)}},
                      {GEODATA_TEXT("check that the file is there and that you may read it")}});
    }
    return hash.key();
}

fs::path cacheFile(const fs::path &folder, const CacheKey &key)
{
    return folder / std::format("{:016x}{:016x}.mesh", key.high, key.low);
}

std::optional<CachedCountries> readCache(const fs::path &folder, const CacheKey &key)
{
    const fs::path path = cacheFile(folder, key);
    const auto file = MappedFile::open(path);
    if (!file)
        return {};
    const auto bytes = file->bytes();
    Header header;
    std::memcpy(&header, bytes.data(), sizeof header);
    if (!isSound(header, key, bytes.size()) || hashOf(header, bytes.subspan(sizeof header)) != header.hash)
        return {};

    CachedCountries result;
    const Range &model = header.sections[Countries];
    ByteReader reader(bytes.subspan(model.offset, model.size));
    result.countries = readCountriesFrom(reader);
    result.notices = readErrorsFrom(reader);
    result.borders = readBordersFrom(reader);
    if (reader.hasFailed())
        return {};
    result.mesh.levels = elementsOf<MeshLevel>(bytes, header.sections[Levels]);
    result.mesh.fills = elementsOf<MeshChunk>(bytes, header.sections[Fills]);
    result.mesh.strokes = elementsOf<MeshChunk>(bytes, header.sections[Strokes]);
    result.mesh.fillVertices = elementsOf<FillVertex>(bytes, header.sections[FillVertices]);
    result.mesh.fillIndices = elementsOf<std::uint32_t>(bytes, header.sections[FillIndices]);
    result.mesh.strokeVertices = elementsOf<StrokeVertex>(bytes, header.sections[StrokeVertices]);
    result.mesh.strokeIndices = elementsOf<std::uint32_t>(bytes, header.sections[StrokeIndices]);
    result.mesh.runs = elementsOf<MeshRun>(bytes, header.sections[Runs]);
    result.mesh.labels = elementsOf<LabelPlace>(bytes, header.sections[Labels]);
    result.mesh.borderLevels = elementsOf<std::uint8_t>(bytes, header.sections[BorderLevels]);
    result.mesh.memory = file;
    file->release();
    std::error_code ignored; // the time tells sweep() what was used last; a read-only cache simply keeps its order
    fs::last_write_time(path, fs::file_time_type::clock::now(), ignored);
    return result;
}

std::expected<void, Error> writeCache(const fs::path &folder, const CacheKey &key, const CacheContents &what,
                                      std::uintmax_t maxBytes)
{
    const CountryMesh &mesh = what.mesh;
    ByteWriter model;
    writeCountriesTo(model, what.countries);
    writeErrorsTo(model, what.notices);
    writeBordersTo(model, what.borders);
    const std::array<std::span<const std::byte>, SectionCount> contents{
        model.bytes(),
        std::as_bytes(mesh.levels),
        std::as_bytes(mesh.fills),
        std::as_bytes(mesh.strokes),
        std::as_bytes(mesh.fillVertices),
        std::as_bytes(mesh.fillIndices),
        std::as_bytes(mesh.strokeVertices),
        std::as_bytes(mesh.strokeIndices),
        std::as_bytes(mesh.runs),
        std::as_bytes(mesh.labels),
        std::as_bytes(mesh.borderLevels),
    };
    const std::array<std::byte, Alignment> zeros{};
    const auto paddingAfter = [&](std::uint64_t offset) {
        return std::span(zeros).first((Alignment - offset % Alignment) % Alignment);
    };

    Header header;
    header.key = key;
    Hash hash;
    std::uint64_t offset = sizeof header;
    for (std::size_t i = 0; i < SectionCount; ++i) {
        offset += paddingAfter(offset).size();
        header.sections[i] = {offset, contents[i].size()};
        offset += contents[i].size();
    }
    hash.add(std::as_bytes(std::span(&header, 1)));
    offset = sizeof header;
    for (const auto &content : contents) {
        hash.add(paddingAfter(offset));
        hash.add(content);
        offset += paddingAfter(offset).size() + content.size();
    }
    header.hash = hash.key().low;

    std::error_code failure;
    fs::create_directories(folder, failure);
    std::string temporary = (cacheFile(folder, key).string() + ".XXXXXX.part");
    const int descriptor = ::mkostemps(temporary.data(), 5, O_CLOEXEC);
    if (descriptor < 0)
        return std::unexpected(writeError(folder));
    bool isWritten = writeAll(descriptor, std::as_bytes(std::span(&header, 1)));
    offset = sizeof header;
    for (std::size_t i = 0; i < SectionCount && isWritten; ++i) {
        isWritten = writeAll(descriptor, paddingAfter(offset)) && writeAll(descriptor, contents[i]);
        offset += paddingAfter(offset).size() + contents[i].size();
    }
    isWritten = ::close(descriptor) == 0 && isWritten;
    if (!isWritten || ::rename(temporary.c_str(), cacheFile(folder, key).c_str()) != 0) {
        const Error error = writeError(folder);
        ::unlink(temporary.c_str());
        return std::unexpected(error);
    }
    sweep(folder, cacheFile(folder, key), maxBytes);
    return {};
}

} // namespace geodata

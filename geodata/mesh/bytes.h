// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geodata/derive/borders.h"
#include "geodata/model/country.h"
#include "geodata/model/error.h"

#include <cstddef>
#include <cstring>
#include <span>

namespace geodata {

/// Appends numbers and strings to a row of bytes, in this machine's byte order.
class ByteWriter
{
public:
    template <typename Number>
    void number(Number value)
    {
        array(std::span(&value, 1));
    }
    void text(std::string_view value)
    {
        number(std::uint64_t(value.size()));
        array(std::span(value));
    }
    template <typename Element, std::size_t Extent>
    void array(std::span<Element, Extent> values)
    {
        const auto raw = std::as_bytes(values);
        m_bytes.insert(m_bytes.end(), raw.begin(), raw.end());
    }
    std::span<const std::byte> bytes() const { return m_bytes; }

private:
    std::vector<std::byte> m_bytes;
};

/// Reads them back. Past the end everything is zero and hasFailed() is true: check once, at the end.
class ByteReader
{
public:
    explicit ByteReader(std::span<const std::byte> bytes) : m_bytes(bytes) {}

    template <typename Number>
    Number number()
    {
        Number value{};
        if (const auto raw = take(sizeof value); !raw.empty())
            std::memcpy(&value, raw.data(), sizeof value);
        return value;
    }
    std::string text()
    {
        const auto raw = take(number<std::uint64_t>());
        return {reinterpret_cast<const char *>(raw.data()), raw.size()};
    }
    /// A count that is followed by at least `elementSize` bytes for each: never more than the bytes can hold.
    std::size_t count(std::size_t elementSize)
    {
        const auto value = number<std::uint64_t>();
        if (value > m_bytes.size() / elementSize) {
            m_hasFailed = true;
            return 0;
        }
        return value;
    }
    template <typename Element>
    std::vector<Element> array()
    {
        std::vector<Element> values(count(sizeof(Element)));
        if (const auto raw = take(values.size() * sizeof(Element)); !raw.empty())
            std::memcpy(values.data(), raw.data(), raw.size());
        return values;
    }
    bool hasFailed() const { return m_hasFailed; }

private:
    std::span<const std::byte> take(std::uint64_t size)
    {
        if (size > m_bytes.size()) {
            m_hasFailed = true;
            return {};
        }
        const auto result = m_bytes.first(size);
        m_bytes = m_bytes.subspan(size);
        return result;
    }

    std::span<const std::byte> m_bytes;
    bool m_hasFailed = false;
};

void writeCountriesTo(ByteWriter &writer, std::span<const Country> countries);
std::vector<Country> readCountriesFrom(ByteReader &reader);
void writeErrorsTo(ByteWriter &writer, std::span<const Error> errors);
std::vector<Error> readErrorsFrom(ByteReader &reader);
void writeBordersTo(ByteWriter &writer, const BorderNet &net);
/// Ranges of points and rows of land are left as written: the file's hash vouches for them.
BorderNet readBordersFrom(ByteReader &reader);

} // namespace geodata

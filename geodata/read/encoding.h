// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>

struct UConverter;

namespace geodata {

/// Whether the bytes are UTF-8. A character cut off at the very end, as fields of fixed width do it, is let pass.
bool isUtf8(std::string_view bytes);

/// How many bytes from the beginning are whole characters of UTF-8.
std::size_t utf8Length(std::string_view bytes);

/// The bytes if they are UTF-8, else with U+FFFD in place of what is not; a character cut off at the end is dropped.
std::string toValidUtf8(std::string_view bytes);

/// The text without differences of case, by Unicode: two texts that differ in nothing else become the same.
std::string foldedCase(std::string_view text);

/// Turns the bytes of one encoding into UTF-8. Not for several threads at once.
class TextDecoder
{
public:
    /// UTF-8.
    TextDecoder() = default;

    /// The decoder for a name as users and .cpg files write it: "UTF-8", "CP1251", "1251", "ANSI 1251", "GBK",
    /// "Shift-JIS", "88591" …; none if the name means nothing.
    static std::optional<TextDecoder> named(std::string_view encoding);

    /// Always valid UTF-8: U+FFFD stands for bytes that mean nothing; a character cut off at the end is dropped.
    std::string decode(std::string_view bytes) const;

    /// Whether all bytes have a meaning.
    bool canDecode(std::string_view bytes) const;

    /// The encoding's usual name: "windows-1251".
    const std::string &name() const { return m_name; }
    bool isUtf8() const { return m_converter == nullptr; }

    /// One more, for another thread or owner.
    TextDecoder copy() const { return named(m_name).value_or(TextDecoder()); }

private:
    struct Close
    {
        void operator()(UConverter *converter) const;
    };
    std::unique_ptr<UConverter, Close> m_converter; // none: UTF-8
    std::string m_name = "UTF-8";
};

/// The most likely encoding of texts that are not UTF-8, by ICU's statistics. Never fails: Latin-1 fits everything.
TextDecoder guessEncoding(std::span<const std::string_view> texts);

} // namespace geodata

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <utility>

/// A CSV field by RFC 4180: quoted where it must be.
std::string csv(std::string_view text);

/// A number in full, without an exponent; empty where there is none.
std::string plain(double value);

/// A line of a table, field by field.
class CsvLine
{
public:
    CsvLine &operator<<(std::string_view field)
    {
        m_text += (m_isFirst ? "" : ",") + csv(field);
        m_isFirst = false;
        return *this;
    }
    std::string take() { return std::move(m_text) + '\n'; }

private:
    std::string m_text;
    bool m_isFirst = true;
};

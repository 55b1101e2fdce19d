// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/data/atlas_handle.h"

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

/// Loads an atlas for a table, without a mesh, and takes a viewpoint: of the shipped atlas if `atlas` is empty, of the
/// file itself if `viewpoint` is. Notices and errors go to stderr; nothing if it cannot be had.
std::optional<AtlasHandle> openTable(const QString &atlas, const QString &viewpoint,
                                     const geodata::ReadOptions &readOptions);

/// The viewpoint of an atlas by its id; nothing, with a word on stderr, if it has no such viewpoint.
std::optional<AtlasHandle> seenFrom(const AtlasHandle &atlas, const QString &viewpoint);

/// Prints a table to stdout. Returns the exit code; the error goes to stderr.
int printTable(const std::string &text);

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

/// "EU, USA": what there is to choose from.
std::string joined(const std::vector<std::string> &words);

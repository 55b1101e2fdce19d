// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/data/source_entry.h"

#include <QCoreApplication>
#include <QList>

/// How a list of sources is written.
namespace SourceFormat {
Q_NAMESPACE
QML_ELEMENT

enum Format
{
    Plain,    ///< numbered footnotes, a line each
    Markdown, ///< CommonMark, a numbered list
    Bibtex    ///< a @misc each, UTF-8
};
Q_ENUM_NS(Format)
} // namespace SourceFormat

/// Writes sources for people and for bibliographies. Labels are in the interface's language, texts of sources as they
/// are, but for line breaks.
class SourceText
{
    Q_DECLARE_TR_FUNCTIONS(SourceText)

public:
    /// "Figures": what a part of the list is called.
    static QString kind(SourceKind::Kind kind);
    /// A list of sources, each with a line end; empty where there are none.
    static QString list(const QList<SourceEntry> &entries, SourceFormat::Format format);

    /// So that Markdown shows it as it is, wherever in a line it stands.
    static QString markdown(const QString &text);
    /// So that BibTeX and TeX take it as it is. Braces become commands: BibTeX counts them even behind a backslash.
    static QString bibtex(const QString &text);
    /// A key of lower-case ASCII letters, digits and hyphens, made of who and what the source is and nothing else: it
    /// stays the same whatever else is in the list, and whatever year is shown.
    static QString key(const SourceEntry &entry);
};

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/data/source_entry.h"

#include <QList>
#include <QMap>
#include <QSet>
#include <QStringList>

/// Which source it is: two that agree in all of this are the same one.
struct SourceIdentity
{
    SourceKind::Kind kind = SourceKind::Figures;
    QString author = {};
    QString title = {};
    QString link = {};

    bool operator==(const SourceIdentity &) const = default;
};

/// Something that rests on a source.
struct SourceUse
{
    QString about;       ///< "Trade China – %1, 2024"
    QString member = {}; ///< what to put there, in a list with those of other uses; empty: `about` has no such place
    QString period = {};
    QString note = {};
    QString mark = {}; ///< id of what is drawn with it; the same one counts once. Empty: none
};

/// Collects what rests on which source, so that each is told once.
class SourceBook
{
public:
    void add(const SourceIdentity &source, const SourceUse &use);
    void add(const SourceIdentity &source, const SourceUse &use, const QStringList &members);

    /// By kind, author, title and link. A link without author and title joins a source that has the same link and them.
    QList<SourceEntry> entries() const;

private:
    struct Page
    {
        SourceIdentity source;
        QMap<QString, QStringList> members; // by what they are a part of
        QStringList periods, notes;
        QSet<QString> marks;
    };

    static SourceEntry toEntry(const Page &page);
    static void join(const Page &page, Page &other);

    QList<Page> m_pages;
    QMap<QString, qsizetype> m_rows; // by identity
};

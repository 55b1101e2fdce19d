// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/source_book.h"

#include "app/data/corridor_text.h"

#include <algorithm>
#include <tuple>

namespace {

void addOnce(QStringList &list, const QString &text)
{
    if (!text.isEmpty() && !list.contains(text))
        list.append(text);
}

} // namespace

void SourceBook::add(const SourceIdentity &source, const SourceUse &use)
{
    const QString key =
        QStringList{QString::number(source.kind), source.author, source.title, source.link}.join(QChar(u'\n'));
    auto row = m_rows.find(key);
    if (row == m_rows.end()) {
        row = m_rows.insert(key, m_pages.size());
        m_pages.append({.source = source, .members = {}, .periods = {}, .notes = {}, .marks = {}});
    }
    Page &page = m_pages[*row];
    addOnce(page.members[use.about], use.member);
    addOnce(page.periods, use.period);
    addOnce(page.notes, use.note);
    if (!use.mark.isEmpty())
        page.marks.insert(use.mark);
}

void SourceBook::add(const SourceIdentity &source, const SourceUse &use, const QStringList &members)
{
    SourceUse each = use;
    for (const QString &member : members) {
        each.member = member;
        add(source, each);
    }
}

SourceEntry SourceBook::toEntry(const Page &page)
{
    QStringList abouts;
    for (const auto &[about, members] : page.members.asKeyValueRange())
        abouts.append(members.isEmpty() ? about : about.arg(CorridorText::list(members)));
    QStringList periods = page.periods;
    periods.sort();
    return {.kind = page.source.kind,
            .about = abouts.join(QStringLiteral("; ")),
            .author = page.source.author,
            .title = page.source.title,
            .link = page.source.link,
            .period = periods.join(QStringLiteral(", ")),
            .note = page.notes.join(QStringLiteral("; ")),
            .marks = int(page.marks.size())};
}

void SourceBook::join(const Page &page, Page &other)
{
    for (const auto &[about, members] : page.members.asKeyValueRange()) {
        other.members[about] += members;
        other.members[about].removeDuplicates();
    }
    other.periods += page.periods;
    other.periods.removeDuplicates();
    other.notes += page.notes;
    other.notes.removeDuplicates();
    other.marks += page.marks;
}

QList<SourceEntry> SourceBook::entries() const
{
    QList<Page> pages, bare;
    for (const Page &page : m_pages)
        (page.source.author.isEmpty() && page.source.title.isEmpty() ? bare : pages).append(page);
    const auto order = [](const Page &page) {
        return std::tie(page.source.kind, page.source.author, page.source.title, page.source.link);
    };
    std::ranges::sort(pages, {}, order);
    for (const Page &page : std::as_const(bare)) {
        const auto named =
            std::ranges::find(pages, page.source.link, [](const Page &other) { return other.source.link; });
        if (named == pages.end() || page.source.link.isEmpty())
            pages.append(page);
        else
            join(page, *named);
    }
    std::ranges::sort(pages, {}, order);
    QList<SourceEntry> entries;
    for (const Page &page : std::as_const(pages))
        entries.append(toEntry(page));
    return entries;
}

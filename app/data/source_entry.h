// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QtQmlIntegration>

/// What a source stands for, in the order of a list of them.
namespace SourceKind {
Q_NAMESPACE
QML_ELEMENT

enum Kind
{
    Outlines, ///< countries, and whose view of the borders
    Figures,  ///< trade, exchange rates, stated lengths, measures
    Computed, ///< what the program itself made of the others
    Corridors,
    Places,
    Meetings
};
Q_ENUM_NS(Kind)
} // namespace SourceKind

/// A source of something on screen. Texts of tables are as the tables have them; what a table doesn't tell is empty.
struct SourceEntry
{
    Q_GADGET
    QML_VALUE_TYPE(sourceEntry)
    Q_PROPERTY(SourceKind::Kind kind MEMBER kind)
    Q_PROPERTY(QString about MEMBER about)
    Q_PROPERTY(QString author MEMBER author)
    Q_PROPERTY(QString title MEMBER title)
    Q_PROPERTY(QString link MEMBER link)
    Q_PROPERTY(QString period MEMBER period)
    Q_PROPERTY(QString note MEMBER note)
    Q_PROPERTY(int marks MEMBER marks)
    Q_PROPERTY(bool isWebLink READ isWebLink)

public:
    SourceKind::Kind kind = SourceKind::Figures;
    QString about = {};  ///< what rests on it: "Trade China – Kazakhstan and Uzbekistan, 2024"
    QString author = {}; ///< who counted; of what is computed this program
    QString title = {};  ///< of the source
    QString link = {};
    QString period = {}; ///< of the figures, not of the source: "2024", "2022, 2024"
    QString note = {};
    int marks = 0; ///< how many flows, fills, corridors, cells … rest on it

    /// Whether a browser can be sent there.
    bool isWebLink() const
    {
        return link.startsWith(QLatin1String("https://")) || link.startsWith(QLatin1String("http://"));
    }
    bool operator==(const SourceEntry &) const = default;
};

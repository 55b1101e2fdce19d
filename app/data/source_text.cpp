// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/source_text.h"

#include <QCryptographicHash>
#include <QRegularExpression>
#include <QSet>
#include <QStringList>
#include <QUrl>

#include <algorithm>

namespace {

/// A link without what would end it early: percent signs stay, a link is taken as its table has it.
QString enclosed(const QString &link)
{
    QString safe;
    for (const QChar c : link.simplified()) {
        if (c == u'{' || c == u'}' || c == u'<' || c == u'>' || c == u'\\' || c == u' ')
            safe += QStringLiteral("%%1").arg(c.unicode(), 2, 16, QLatin1Char('0')).toUpper();
        else
            safe += c;
    }
    return safe;
}

bool isYear(const QString &text)
{
    static const QRegularExpression year(QStringLiteral("^[0-9]{4}$"));
    return year.match(text).hasMatch();
}

/// What is told of a source after who, what and where.
QStringList remarks(const SourceEntry &entry)
{
    QStringList remarks;
    for (const QString &part : {entry.about, entry.note}) {
        if (!part.simplified().isEmpty())
            remarks.append(part.simplified());
    }
    return remarks;
}

/// The period where what rests on the source doesn't tell it already.
QString ownPeriod(const SourceEntry &entry)
{
    return entry.about.contains(entry.period) ? QString() : entry.period;
}

/// "China GACC. Astana Times. https://… – Trade China – Kazakhstan, 2024; of low confidence".
QString plainLine(const SourceEntry &entry)
{
    QStringList parts;
    for (const QString &part : {entry.author, entry.title, ownPeriod(entry), entry.link}) {
        if (!part.simplified().isEmpty())
            parts.append(part.simplified());
    }
    QString line = parts.join(QStringLiteral(". "));
    const QStringList rest = remarks(entry);
    if (!line.isEmpty() && !rest.isEmpty())
        line += QStringLiteral(" – ");
    return line + rest.join(QStringLiteral("; "));
}

QString markdownLine(const SourceEntry &entry)
{
    QStringList parts;
    const QString title = entry.title.simplified();
    if (!entry.author.simplified().isEmpty())
        parts.append(SourceText::markdown(entry.author));
    if (entry.isWebLink()) {
        const QString words = SourceText::markdown(title.isEmpty() ? entry.link : title);
        parts.append(QStringLiteral("[%1](<%2>)").arg(words, enclosed(entry.link)));
    } else {
        for (const QString &part : {title, entry.link}) {
            if (!part.isEmpty())
                parts.append(SourceText::markdown(part));
        }
    }
    if (!ownPeriod(entry).isEmpty())
        parts.append(SourceText::markdown(entry.period));
    QString line = parts.join(QStringLiteral(", "));
    QStringList rest = remarks(entry);
    std::ranges::transform(rest, rest.begin(), SourceText::markdown);
    if (!line.isEmpty() && !rest.isEmpty())
        line += QStringLiteral(" – ");
    return line + rest.join(QStringLiteral("; "));
}

QString bibtexEntry(const SourceEntry &entry, const QString &key)
{
    QStringList notes = remarks(entry);
    QStringList fields;
    const auto add = [&fields](const char *name, const QString &value) {
        if (!value.isEmpty())
            fields.append(QStringLiteral("  %1 = {%2}").arg(QLatin1String(name), value));
    };
    // The second pair of braces keeps an institution from being taken for a person, and capitals as they are.
    const auto addWhole = [&add](const char *name, const QString &text) {
        if (!text.simplified().isEmpty())
            add(name, QStringLiteral("{%1}").arg(SourceText::bibtex(text)));
    };
    addWhole("author", entry.author);
    addWhole("title", entry.title);
    if (isYear(entry.period))
        add("year", entry.period);
    else if (!entry.period.isEmpty())
        notes.append(entry.period);
    if (entry.isWebLink())
        add("url", enclosed(entry.link));
    else
        add("howpublished", SourceText::bibtex(entry.link));
    add("note", SourceText::bibtex(notes.join(QStringLiteral("; "))));
    return QStringLiteral("@misc{%1,\n%2\n}\n").arg(key, fields.join(QStringLiteral(",\n")));
}

} // namespace

QString SourceText::kind(SourceKind::Kind kind)
{
    switch (kind) {
    case SourceKind::Outlines:
        return tr("Outlines and borders");
    case SourceKind::Figures:
        return tr("Figures");
    case SourceKind::Computed:
        return tr("Computed by Multivector");
    case SourceKind::Corridors:
        return tr("Corridors");
    case SourceKind::Places:
        return tr("Places");
    case SourceKind::Meetings:
        return tr("Meetings");
    }
    return {};
}

QString SourceText::list(const QList<SourceEntry> &entries, SourceFormat::Format format)
{
    QString text;
    QSet<QString> keys;
    for (qsizetype i = 0; i < entries.size(); ++i) {
        const QString number = QString::number(i + 1);
        switch (format) {
        case SourceFormat::Plain:
            text += number + QStringLiteral(". ") + plainLine(entries[i]) + QLatin1Char('\n');
            break;
        case SourceFormat::Markdown:
            text += number + QStringLiteral(". ") + markdownLine(entries[i]) + QLatin1Char('\n');
            break;
        case SourceFormat::Bibtex: {
            QString unique = key(entries[i]);
            while (keys.contains(unique))
                unique += QLatin1Char('x');
            keys.insert(unique);
            text += bibtexEntry(entries[i], unique);
            break;
        }
        }
    }
    return text;
}

QString SourceText::markdown(const QString &text)
{
    // At the start of a line these begin a list; a number does so by the mark behind it.
    static const QRegularExpression bullet(QStringLiteral("^([-+=:]|[0-9]{1,9}(?=[.)]))"));
    static const QString special = QStringLiteral("\\`*_{}[]()<>#|~!&$^");
    const QString plain = text.simplified();
    const auto begin = bullet.match(plain);
    QString escaped;
    for (qsizetype i = 0; i < plain.size(); ++i) {
        const bool isBullet = begin.hasMatch() && i == (plain.at(0).isDigit() ? begin.capturedLength() : 0);
        if (isBullet || special.contains(plain.at(i)))
            escaped += QLatin1Char('\\');
        escaped += plain.at(i);
    }
    return escaped;
}

QString SourceText::bibtex(const QString &text)
{
    QString escaped;
    for (const QChar c : text.simplified()) {
        switch (c.unicode()) {
        case u'\\':
            escaped += QStringLiteral("\\textbackslash{}");
            break;
        case u'{':
            escaped += QStringLiteral("\\textbraceleft{}");
            break;
        case u'}':
            escaped += QStringLiteral("\\textbraceright{}");
            break;
        case u'~':
            escaped += QStringLiteral("\\textasciitilde{}");
            break;
        case u'^':
            escaped += QStringLiteral("\\textasciicircum{}");
            break;
        case u'%':
        case u'&':
        case u'#':
        case u'_':
        case u'$':
            escaped += QLatin1Char('\\');
            [[fallthrough]];
        default:
            escaped += c;
        }
    }
    return escaped;
}

QString SourceText::key(const SourceEntry &entry)
{
    constexpr qsizetype MostLetters = 24;
    const QString named =
        entry.author.isEmpty() ? entry.title.isEmpty() ? QUrl(entry.link).host() : entry.title : entry.author;
    QString word;
    for (const QChar c : named.normalized(QString::NormalizationForm_KD).toLower()) {
        const bool isPlain = (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9');
        if (isPlain)
            word += c;
        else if (c.isSpace() || c.isPunct())
            word += QLatin1Char('-');
    }
    static const QRegularExpression hyphens(QStringLiteral("-+"));
    word.replace(hyphens, QStringLiteral("-"));
    const QString whole =
        QStringList{QString::number(entry.kind), entry.author, entry.title, entry.link}.join(QChar(u'\n'));
    const QByteArray hash = QCryptographicHash::hash(whole.toUtf8(), QCryptographicHash::Sha1).toHex().first(8);
    // An entry without any letter of ours in its name still has a key that begins with a letter.
    return QStringLiteral("mv-%1-%2")
        .arg(word.first(std::min(word.size(), MostLetters)), QString::fromLatin1(hash))
        .replace(QStringLiteral("--"), QStringLiteral("-"));
}

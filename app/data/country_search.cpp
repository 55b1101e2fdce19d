// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/country_search.h"

#include <algorithm>

namespace {

constexpr int NoMatch = 100;
constexpr int MaxMatches = 40;

int scoreOf(const QString &text, const QString &query)
{
    if (text.startsWith(query))
        return text.size() == query.size() ? 0 : 2;
    const auto at = text.indexOf(query);
    if (at < 0)
        return NoMatch;
    return text.at(at - 1).isLetterOrNumber() ? 4 : 3;
}

} // namespace

QString folded(const QString &text)
{
    QString result;
    for (const QChar c : text.normalized(QString::NormalizationForm_KD)) {
        if (c.isMark())
            continue;
        result += c == QChar(0x131) ? QChar(u'i') : c; // the dotless ı has no decomposition
    }
    return result.toCaseFolded().trimmed();
}

void CountrySearch::setAtlas(const AtlasHandle &atlas)
{
    if (m_atlas == atlas)
        return;
    m_atlas = atlas;
    search(); // first: no match may outlive its atlas
    emit atlasChanged();
}

void CountrySearch::setQuery(const QString &query)
{
    if (m_query == query)
        return;
    m_query = query;
    emit queryChanged();
    search();
}

void CountrySearch::setLanguage(const QString &language)
{
    if (m_language == language)
        return;
    m_language = language;
    emit languageChanged();
    search();
}

int CountrySearch::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant CountrySearch::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= count())
        return {};
    const Match &match = m_matches.at(index.row());
    switch (role) {
    case CodeRole:
        return codeAt(index.row());
    case NameRole:
        return match.name;
    case DetailRole:
        return match.detail;
    default:
        return {};
    }
}

QHash<int, QByteArray> CountrySearch::roleNames() const
{
    return {{CodeRole, "code"}, {NameRole, "name"}, {DetailRole, "detail"}};
}

QString CountrySearch::codeAt(int row) const
{
    if (row < 0 || row >= count())
        return {};
    return QString::fromStdString(m_atlas.atlas->countries[m_matches.at(row).row].code);
}

void CountrySearch::search()
{
    beginResetModel();
    m_matches.clear();
    const QString wanted = folded(m_query);
    if (m_atlas.atlas && !wanted.isEmpty()) {
        const auto &countries = m_atlas.atlas->countries;
        for (std::size_t row = 0; row < countries.size(); ++row) {
            if (m_atlas.partition().landCount[row] == 0)
                continue; // it has gone to somebody else
            const geodata::Country &country = countries[row];
            const auto shown = nameIn(country, m_language.toStdString());
            Match match;
            match.row = geodata::CountryRow(row);
            match.name = QString::fromUtf8(shown.data(), qsizetype(shown.size()));
            match.score = scoreOf(folded(match.name), wanted) * 2;
            if (const int code = scoreOf(folded(QString::fromStdString(country.code)), wanted); code <= 2)
                match.score = std::min(match.score, code * 2);
            if (country.numeric == m_query.toStdString())
                match.score = 0;
            for (const auto &[language, name] : country.names) {
                const QString other = QString::fromStdString(name);
                const int score = scoreOf(folded(other), wanted) * 2 + 1; // the interface's own language goes first
                if (score < match.score) {
                    match.score = score;
                    match.detail = other;
                }
            }
            if (match.score < 2 * NoMatch)
                m_matches.append(match);
        }
        std::ranges::sort(m_matches, [](const Match &a, const Match &b) {
            return a.score != b.score ? a.score < b.score : QString::localeAwareCompare(a.name, b.name) < 0;
        });
        m_matches = m_matches.mid(0, MaxMatches);
    }
    endResetModel();
    emit countChanged();
}

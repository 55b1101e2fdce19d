// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/data/atlas_handle.h"

#include <QAbstractListModel>

/// The countries that answer a query, best first: by code, by a name's beginning, by a word's beginning, then by any
/// part of a name, in whatever language it is typed and with or without accents. An empty query finds nothing.
class CountrySearch : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(AtlasHandle atlas READ atlas WRITE setAtlas NOTIFY atlasChanged FINAL)
    Q_PROPERTY(QString query READ query WRITE setQuery NOTIFY queryChanged FINAL)
    Q_PROPERTY(QString language READ language WRITE setLanguage NOTIFY languageChanged FINAL)
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)

public:
    enum Role
    {
        CodeRole = Qt::UserRole,
        NameRole,
        DetailRole
    };

    using QAbstractListModel::QAbstractListModel;

    const AtlasHandle &atlas() const { return m_atlas; }
    QString query() const { return m_query; }
    QString language() const { return m_language; }
    int count() const { return int(m_matches.size()); }
    void setAtlas(const AtlasHandle &atlas);
    void setQuery(const QString &query);
    void setLanguage(const QString &language);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    /// Code of the n-th match; empty if there is none.
    Q_INVOKABLE QString codeAt(int row) const;

signals:
    void atlasChanged();
    void queryChanged();
    void languageChanged();
    void countChanged();

private:
    struct Match
    {
        int score = 0;
        geodata::CountryRow row = 0;
        QString name;   ///< in the language of the interface
        QString detail; ///< the name that matched, if it is another one
    };

    void search();

    AtlasHandle m_atlas;
    QString m_query;
    QString m_language = QStringLiteral("en");
    QList<Match> m_matches;
};

/// A string as it's compared in a search: without case, accents and width. "Türkiye" and "TURKIYE" are equal.
QString folded(const QString &text);

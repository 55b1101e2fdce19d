// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/data/atlas_handle.h"
#include "app/data/comparison_info.h"
#include "app/data/country_info.h"

#include <QObject>

/// What is known of one country beside its trade: profileOf() in words.
class CountryView : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(AtlasHandle atlas READ atlas WRITE setAtlas NOTIFY atlasChanged FINAL)
    Q_PROPERTY(QString code READ code WRITE setCode NOTIFY codeChanged FINAL)
    Q_PROPERTY(QString language READ language WRITE setLanguage NOTIFY languageChanged FINAL)

    Q_PROPERTY(CountryInfo info READ info NOTIFY shownChanged FINAL)
    Q_PROPERTY(QList<ComparedName> states READ states NOTIFY shownChanged FINAL)
    Q_PROPERTY(QList<BorderFacts> borders READ borders NOTIFY shownChanged FINAL)

public:
    using QObject::QObject;

    const AtlasHandle &atlas() const { return m_atlas; }
    QString code() const { return m_code; }
    QString language() const { return m_language; } ///< of the names
    void setAtlas(const AtlasHandle &atlas);
    void setCode(const QString &code);
    void setLanguage(const QString &language);

    const CountryInfo &info() const { return m_info; }              ///< without a code if there is no such country
    const QList<BorderFacts> &borders() const { return m_borders; } ///< the longest first

    QList<ComparedName> states() const; ///< the five, which can be chosen

    /// All of it but the trade, as text to paste.
    Q_INVOKABLE QString text() const;

signals:
    void atlasChanged();
    void codeChanged();
    void languageChanged();
    void shownChanged();

private:
    void update();

    AtlasHandle m_atlas;
    QString m_code;
    QString m_language = QStringLiteral("en");

    CountryInfo m_info;
    QList<BorderFacts> m_borders;
};

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QtQmlIntegration>

/// A line of a list of what belongs to a country.
struct ListedFact
{
    Q_GADGET
    QML_VALUE_TYPE(listedFact)
    Q_PROPERTY(QString id MEMBER id)
    Q_PROPERTY(QString title MEMBER title)
    Q_PROPERTY(QString value MEMBER value)
    Q_PROPERTY(QString detail MEMBER detail)

public:
    QString id = {}; ///< of what can be chosen: a corridor, a meeting; else empty
    QString title = {};
    QString value = {};  ///< "2,908 km", "18 June 2025"; may be empty
    QString detail = {}; ///< may be empty

    bool operator==(const ListedFact &) const = default;
};

/// What is known of a country beside its trade, for people.
struct CountryInfo
{
    Q_GADGET
    QML_VALUE_TYPE(countryInfo)
    Q_PROPERTY(QString code MEMBER code)
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(QString area MEMBER area)
    Q_PROPERTY(QString note MEMBER note)
    Q_PROPERTY(QString measured MEMBER measured)
    Q_PROPERTY(bool isState MEMBER isState)
    Q_PROPERTY(QList<ListedFact> corridors MEMBER corridors)
    Q_PROPERTY(QList<ListedFact> meetings MEMBER meetings)
    Q_PROPERTY(QList<ListedFact> places MEMBER places)

public:
    QString code = {}; ///< empty: there is no such country
    QString name = {};
    QString area = {};     ///< "2,720,000 km²"
    QString note = {};     ///< what viewpoint or file remark; may be empty
    QString measured = {}; ///< from what area, lengths and kilometres are
    bool isState = false;  ///< one of the five
    QList<ListedFact> corridors = {};
    QList<ListedFact> meetings = {}; ///< held there or planned, the newest first
    QList<ListedFact> places = {};   ///< capitals first

    bool operator==(const CountryInfo &) const = default;
};

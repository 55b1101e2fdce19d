// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geodata/model/error.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <optional>

/// Reads the keys of one JSON object into members and remembers the first thing that is wrong. A key that isn't there
/// leaves its member as it is.
class KeyReader
{
public:
    /// An error names the file and, of a deck's scenes, which it is, from 1; 0: it is none of several.
    KeyReader(QJsonObject object, QString file, qsizetype sceneNumber = 0);

    /// `allowed`: the only texts there may be; empty: any.
    void read(const char *key, QString &target, const QStringList &allowed = {});
    void read(const char *key, bool &target);
    void read(const char *key, double &target, double low, double high);
    void read(const char *key, int &target, int low, int high);
    void read(const char *key, QStringList &target);
    QJsonObject object(const char *key); ///< empty if it isn't there
    QStringList names() const { return m_object.keys(); }

    const std::optional<geodata::Error> &error() const { return m_error; }
    void fail(const char *key, const char *problem, std::vector<std::string> values = {});

private:
    QJsonObject m_object;
    QString m_file;
    qsizetype m_sceneNumber = 0;
    std::optional<geodata::Error> m_error;
};

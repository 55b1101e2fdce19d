// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geodata/model/error.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <expected>

/// How it is told that a file holds something else; both marked for translation.
struct JsonKind
{
    const char *isNot;  ///< "is not a scene: {0}"
    const char *wayOut; ///< "open a scene that this program saved"
};

/// Reads a file that holds one JSON object, of at most 32 MiB. The error says line and column where the JSON is broken.
std::expected<QJsonObject, geodata::Error> readJsonObject(const QString &file, const JsonKind &kind);

/// Writes to a temporary name and renames it. On failure an older file of that name is untouched.
std::expected<void, geodata::Error> writeJson(const QJsonObject &json, const QString &file);

/// What `ours` says, and what only `older` has: so what a newer version wrote beside it isn't lost. Objects under a key
/// of `whole` are taken from `ours` as they are.
QJsonObject joined(const QJsonObject &older, const QJsonObject &ours, const QStringList &whole);

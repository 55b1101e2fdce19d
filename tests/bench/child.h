// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QStringList>

#include <expected>

/// Runs this program again with other arguments and the moment of its start, and reads the JSON line that it ends with.
/// Fails with one sentence if it gives none within `seconds`.
std::expected<QJsonObject, QString> runChild(const QStringList &arguments, int seconds);

/// The child's side: prints its result.
void printResult(const QJsonObject &result);

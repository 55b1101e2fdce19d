// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>

/// Lays the measured numbers beside their budgets and peers: tables for people. Sections that were not measured are
/// left out; a budget that isn't kept is called failed.
QString reportText(const QJsonObject &results);

/// How many budgets failed.
int failureCount(const QJsonObject &results);

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QList>
#include <QString>

#include <optional>

/// Which side of a budget is the good one.
enum class Good
{
    AtMost,
    Below,
    AtLeast
};

/// A line of the table.
struct Row
{
    QString what;
    double ours = 0;
    int decimals = 0;
    Good good = Good::AtMost;
    std::optional<double> budget = {};
    std::optional<double> peer = {};
};

/// A number somewhere in the results, by the keys that lead to it; nothing where it wasn't measured.
inline std::optional<double> numberAt(const QJsonObject &results, const QString &path)
{
    QJsonValue value = results;
    for (const QString &key : path.split(QLatin1Char('/')))
        value = value.toObject().value(key);
    return value.isDouble() ? std::optional(value.toDouble()) : std::nullopt;
}

/// Rows that share a source are added one by one: what wasn't measured gets no row.
class Rows
{
public:
    explicit Rows(const QJsonObject &results) : m_results(results) {}

    std::optional<double> at(const QString &path) const { return numberAt(m_results, path); }

    void add(std::optional<double> ours, Row row)
    {
        if (!ours)
            return;
        row.ours = *ours;
        m_rows.append(row);
    }

    QList<Row> rows() const { return m_rows; }

private:
    const QJsonObject &m_results;
    QList<Row> m_rows;
};

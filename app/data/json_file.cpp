// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/json_file.h"

#include "app/data/files.h"

#include "app/data/whole_file.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>

#include <algorithm>

using geodata::Error;

namespace {

constexpr qint64 MostBytes = 32LL << 20;

} // namespace

std::expected<QJsonObject, Error> readJsonObject(const QString &file, const JsonKind &kind)
{
    const auto isOther = [&](const QString &reason, geodata::Text place = {}) {
        return std::unexpected(
            Error{file.toStdString(), std::move(place), {kind.isNot, {reason.toStdString()}}, {kind.wayOut}});
    };
    QFile input(file);
    if (!input.open(QIODevice::ReadOnly))
        return std::unexpected(cannotBeRead(file, input.errorString()));
    const QByteArray bytes = input.read(MostBytes + 1);
    if (input.error() != QFileDevice::NoError)
        return std::unexpected(cannotBeRead(file, input.errorString()));
    if (bytes.size() > MostBytes)
        return isOther(QCoreApplication::translate("geodata", "it is larger than 32 MB"));
    QJsonParseError failure;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &failure);
    if (failure.error != QJsonParseError::NoError) {
        const QByteArray before = bytes.left(std::max(0, failure.offset - 1)); // Qt points behind what it stumbled over
        const auto line = before.count('\n') + 1;
        const auto column = QString::fromUtf8(before.sliced(before.lastIndexOf('\n') + 1)).size() + 1;
        return isOther(failure.errorString(), {QT_TRANSLATE_NOOP("geodata", "line {0}, column {1}"),
                                               {std::to_string(line), std::to_string(column)}});
    }
    if (!document.isObject())
        return isOther(QCoreApplication::translate("geodata", "it is not a JSON object"));
    return document.object();
}

std::expected<void, Error> writeJson(const QJsonObject &json, const QString &file)
{
    return writeWhole(file, QJsonDocument(json).toJson());
}

QJsonObject joined(const QJsonObject &older, const QJsonObject &ours, const QStringList &whole)
{
    QJsonObject all = older;
    for (auto entry = ours.begin(); entry != ours.end(); ++entry) {
        const QJsonValue before = older.value(entry.key());
        const bool isJoined = before.isObject() && entry.value().isObject() && !whole.contains(entry.key());
        all.insert(entry.key(),
                   isJoined ? joined(before.toObject(), entry.value().toObject(), whole) : QJsonValue(entry.value()));
    }
    return all;
}

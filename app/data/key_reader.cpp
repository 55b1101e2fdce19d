// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/key_reader.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <cmath>

using geodata::Error;

namespace {

std::string numberText(double value)
{
    return QString::number(value).toStdString();
}

} // namespace

KeyReader::KeyReader(QJsonObject object, QString file, qsizetype sceneNumber)
    : m_object(std::move(object)), m_file(std::move(file)), m_sceneNumber(sceneNumber)
{
}

void KeyReader::read(const char *key, QString &target, const QStringList &allowed)
{
    const QJsonValue value = m_object.value(QLatin1String(key));
    if (value.isUndefined())
        return;
    if (!value.isString() || (!allowed.isEmpty() && !allowed.contains(value.toString())))
        fail(key,
             allowed.isEmpty() ? QT_TRANSLATE_NOOP("geodata", "is not a text")
                               : QT_TRANSLATE_NOOP("geodata", "is none of {0}"),
             {allowed.join(QStringLiteral(", ")).toStdString()});
    else
        target = value.toString();
}

void KeyReader::read(const char *key, bool &target)
{
    const QJsonValue value = m_object.value(QLatin1String(key));
    if (value.isUndefined())
        return;
    if (!value.isBool())
        fail(key, QT_TRANSLATE_NOOP("geodata", "is neither true nor false"));
    else
        target = value.toBool();
}

void KeyReader::read(const char *key, double &target, double low, double high)
{
    const QJsonValue value = m_object.value(QLatin1String(key));
    if (value.isUndefined())
        return;
    if (!value.isDouble() || !(value.toDouble() >= low && value.toDouble() <= high))
        fail(key, QT_TRANSLATE_NOOP("geodata", "is not a number from {0} to {1}"), {numberText(low), numberText(high)});
    else
        target = value.toDouble();
}

void KeyReader::read(const char *key, int &target, int low, int high)
{
    double value = target;
    read(key, value, low, high);
    if (value != std::floor(value))
        fail(key, QT_TRANSLATE_NOOP("geodata", "is not a whole number"));
    else
        target = int(value);
}

void KeyReader::read(const char *key, QStringList &target)
{
    const QJsonValue value = m_object.value(QLatin1String(key));
    if (value.isUndefined())
        return;
    QStringList texts;
    bool isList = value.isArray();
    for (const QJsonValue &item : value.toArray()) {
        isList = isList && item.isString();
        texts.append(item.toString());
    }
    if (!isList)
        fail(key, QT_TRANSLATE_NOOP("geodata", "is not a list of texts"));
    else
        target = texts;
}

QJsonObject KeyReader::object(const char *key)
{
    const QJsonValue value = m_object.value(QLatin1String(key));
    if (!value.isUndefined() && !value.isObject())
        fail(key, QT_TRANSLATE_NOOP("geodata", "is not an object"));
    return value.toObject();
}

void KeyReader::fail(const char *key, const char *problem, std::vector<std::string> values)
{
    if (m_error)
        return;
    geodata::Text place{QT_TRANSLATE_NOOP("geodata", "key “{0}”"), {key}};
    if (m_sceneNumber > 0)
        place = {QT_TRANSLATE_NOOP("geodata", "scene {0}, key “{1}”"), {std::to_string(m_sceneNumber), key}};
    m_error = Error{m_file.toStdString(),
                    std::move(place),
                    {problem, std::move(values)},
                    {QT_TRANSLATE_NOOP("geodata", "mend the scene, or leave the key out for its default")}};
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/scene.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <cmath>

using geodata::Error;

namespace {

constexpr int SceneFormat = 1;

/// Reads the keys of one JSON object into members and remembers the first thing that is wrong.
class KeyReader
{
public:
    KeyReader(const QJsonObject &object, QString file) : m_object(object), m_file(std::move(file)) {}

    void read(const char *key, QString &target, const QStringList &allowed = {})
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
    void read(const char *key, bool &target)
    {
        const QJsonValue value = m_object.value(QLatin1String(key));
        if (value.isUndefined())
            return;
        if (!value.isBool())
            fail(key, QT_TRANSLATE_NOOP("geodata", "is neither true nor false"));
        else
            target = value.toBool();
    }
    void read(const char *key, double &target, double low, double high)
    {
        const QJsonValue value = m_object.value(QLatin1String(key));
        if (value.isUndefined())
            return;
        if (!value.isDouble() || !(value.toDouble() >= low && value.toDouble() <= high))
            fail(key, QT_TRANSLATE_NOOP("geodata", "is not a number from {0} to {1}"), {number(low), number(high)});
        else
            target = value.toDouble();
    }
    void read(const char *key, int &target, int low, int high)
    {
        double value = target;
        read(key, value, low, high);
        if (value != std::floor(value))
            fail(key, QT_TRANSLATE_NOOP("geodata", "is not a whole number"));
        else
            target = int(value);
    }
    void read(const char *key, QStringList &target)
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
    QJsonObject object(const char *key)
    {
        const QJsonValue value = m_object.value(QLatin1String(key));
        if (!value.isUndefined() && !value.isObject())
            fail(key, QT_TRANSLATE_NOOP("geodata", "is not an object"));
        return value.toObject();
    }
    QStringList names() const { return m_object.keys(); }
    const std::optional<Error> &error() const { return m_error; }

private:
    static std::string number(double value) { return QString::number(value).toStdString(); }

    void fail(const char *key, const char *problem, std::vector<std::string> values = {})
    {
        if (m_error)
            return;
        m_error = Error{m_file.toStdString(),
                        {QT_TRANSLATE_NOOP("geodata", "key “{0}”"), {key}},
                        {problem, std::move(values)},
                        {QT_TRANSLATE_NOOP("geodata", "mend the scene, or leave the key out for its default")}};
    }

    QJsonObject m_object;
    QString m_file;
    std::optional<Error> m_error;
};

constexpr int FirstYear = 1900;
constexpr int LastYear = 2100;

QJsonObject toJson(const SceneTrade &trade)
{
    QJsonObject years;
    for (const auto &[power, year] : trade.powerYears.asKeyValueRange())
        years.insert(power, year);
    return {
        {QStringLiteral("year"), trade.year},
        {QStringLiteral("basis"), trade.basis},
        {QStringLiteral("show"), trade.show},
        {QStringLiteral("powers"), QJsonArray::fromStringList(trade.powers)},
        {QStringLiteral("countries"), QJsonArray::fromStringList(trade.countries)},
        {QStringLiteral("top"), trade.top},
        {QStringLiteral("region"), trade.isRegion},
        {QStringLiteral("older"), trade.hasOlder},
        {QStringLiteral("powerYears"), years},
        {QStringLiteral("measure"), trade.measure},
        {QStringLiteral("measurePower"), trade.measurePower},
        {QStringLiteral("pair"), trade.pair},
    };
}

void read(KeyReader &keys, KeyReader &years, SceneTrade &trade)
{
    keys.read("year", trade.year, FirstYear, LastYear);
    keys.read("basis", trade.basis,
              {QStringLiteral("power"), QStringLiteral("partner"), QStringLiteral("third"), QStringLiteral("range")});
    keys.read("show", trade.show,
              {QStringLiteral("directions"), QStringLiteral("exports"), QStringLiteral("imports"),
               QStringLiteral("turnover")});
    keys.read("powers", trade.powers);
    keys.read("countries", trade.countries);
    keys.read("top", trade.top, 0, 100'000);
    keys.read("region", trade.isRegion);
    keys.read("older", trade.hasOlder);
    for (const QString &power : years.names())
        years.read(power.toUtf8().constData(), trade.powerYears[power], FirstYear, LastYear);
    keys.read("measure", trade.measure,
              {QString(), QStringLiteral("total"), QStringLiteral("share"), QStringLiteral("balance"),
               QStringLiteral("gap"), QStringLiteral("growth")});
    keys.read("measurePower", trade.measurePower);
    keys.read("pair", trade.pair);
}

QJsonObject toJson(const SceneCorridors &corridors)
{
    return {
        {QStringLiteral("shown"), QJsonArray::fromStringList(corridors.shown)},
        {QStringLiteral("selected"), corridors.selected},
        {QStringLiteral("reversed"), corridors.isReversed},
        {QStringLiteral("closedCountries"), QJsonArray::fromStringList(corridors.closedCountries)},
        {QStringLiteral("closedBorders"), QJsonArray::fromStringList(corridors.closedBorders)},
        {QStringLiteral("closedSections"), QJsonArray::fromStringList(corridors.closedSections)},
        {QStringLiteral("from"), corridors.from},
        {QStringLiteral("to"), corridors.to},
        {QStringLiteral("unbuilt"), corridors.hasUnbuilt},
    };
}

void read(KeyReader &keys, SceneCorridors &corridors)
{
    keys.read("shown", corridors.shown);
    keys.read("selected", corridors.selected);
    keys.read("reversed", corridors.isReversed);
    keys.read("closedCountries", corridors.closedCountries);
    keys.read("closedBorders", corridors.closedBorders);
    keys.read("closedSections", corridors.closedSections);
    keys.read("from", corridors.from);
    keys.read("to", corridors.to);
    keys.read("unbuilt", corridors.hasUnbuilt);
}

QJsonObject toJson(const SceneComparison &comparison)
{
    return {
        {QStringLiteral("powers"), QJsonArray::fromStringList(comparison.powers)},
        {QStringLiteral("area"), comparison.area},
        {QStringLiteral("yearMode"), comparison.yearMode},
        {QStringLiteral("year"), comparison.year},
        {QStringLiteral("chart"), comparison.chart},
    };
}

void read(KeyReader &keys, SceneComparison &comparison)
{
    keys.read("powers", comparison.powers);
    keys.read("area", comparison.area);
    keys.read("yearMode", comparison.yearMode,
              {QStringLiteral("fixed"), QStringLiteral("latest"), QStringLiteral("latest_common")});
    keys.read("year", comparison.year, 0, LastYear);
    keys.read("chart", comparison.chart,
              {QString(), QStringLiteral("years"), QStringLiteral("states"), QStringLiteral("shares")});
}

} // namespace

QVariantMap SceneTrade::powerYearsMap() const
{
    QVariantMap years;
    for (const auto &[power, ownYear] : powerYears.asKeyValueRange())
        years.insert(power, ownYear);
    return years;
}

void SceneTrade::setPowerYears(const QVariantMap &years)
{
    powerYears.clear();
    for (const auto &[power, ownYear] : years.asKeyValueRange())
        powerYears.insert(power, ownYear.toInt());
}

QJsonObject toJson(const Scene &scene)
{
    return {
        {QStringLiteral("format"), SceneFormat},
        {QStringLiteral("title"), scene.title},
        {QStringLiteral("camera"), QJsonObject{{QStringLiteral("longitude"), scene.camera.longitude},
                                               {QStringLiteral("latitude"), scene.camera.latitude},
                                               {QStringLiteral("span"), scene.camera.span}}},
        {QStringLiteral("theme"), scene.theme},
        {QStringLiteral("language"), scene.language},
        {QStringLiteral("viewpoint"), scene.viewpoint},
        {QStringLiteral("selected"), scene.selected},
        {QStringLiteral("power"), scene.power},
        {QStringLiteral("meeting"), scene.meeting},
        {QStringLiteral("tradeLayer"), scene.hasTrade},
        {QStringLiteral("trade"), toJson(scene.trade)},
        {QStringLiteral("corridorLayer"), scene.hasCorridors},
        {QStringLiteral("corridors"), toJson(scene.corridors)},
        {QStringLiteral("comparison"), toJson(scene.comparison)},
        {QStringLiteral("panel"), scene.panel},
        {QStringLiteral("places"), scene.hasPlaces},
        {QStringLiteral("borders"), scene.hasBorders},
        {QStringLiteral("meetings"), scene.hasMeetings},
        {QStringLiteral("labels"), scene.hasLabels},
        {QStringLiteral("graticule"), scene.hasGraticule},
    };
}

std::expected<Scene, Error> sceneFrom(const QJsonObject &json, const QString &file)
{
    Scene scene;
    KeyReader keys(json, file);
    keys.read("title", scene.title);
    keys.read("theme", scene.theme, {QStringLiteral("dark"), QStringLiteral("light"), QStringLiteral("print")});
    keys.read("language", scene.language);
    keys.read("viewpoint", scene.viewpoint);
    keys.read("selected", scene.selected);
    keys.read("power", scene.power);
    keys.read("meeting", scene.meeting);
    keys.read("panel", scene.panel,
              {QString(), QStringLiteral("compare"), QStringLiteral("country"), QStringLiteral("corridor"),
               QStringLiteral("sources")});
    keys.read("tradeLayer", scene.hasTrade);
    keys.read("corridorLayer", scene.hasCorridors);
    keys.read("places", scene.hasPlaces);
    keys.read("borders", scene.hasBorders);
    keys.read("meetings", scene.hasMeetings);
    keys.read("labels", scene.hasLabels);
    keys.read("graticule", scene.hasGraticule);
    KeyReader camera(keys.object("camera"), file);
    camera.read("longitude", scene.camera.longitude, -180, 180);
    camera.read("latitude", scene.camera.latitude, -90, 90);
    camera.read("span", scene.camera.span, 1e-6, 1);
    KeyReader trade(keys.object("trade"), file);
    KeyReader powerYears(trade.object("powerYears"), file);
    read(trade, powerYears, scene.trade);
    KeyReader corridors(keys.object("corridors"), file);
    read(corridors, scene.corridors);
    KeyReader comparison(keys.object("comparison"), file);
    read(comparison, scene.comparison);
    for (const KeyReader *reader : {&keys, &camera, &trade, &powerYears, &corridors, &comparison}) {
        if (reader->error())
            return std::unexpected(*reader->error());
    }
    return scene;
}

std::expected<Scene, Error> readScene(const QString &file)
{
    QFile input(file);
    if (!input.open(QIODevice::ReadOnly))
        return std::unexpected(
            Error{file.toStdString(),
                  {},
                  {QT_TRANSLATE_NOOP("geodata", "cannot be read: {0}"), {input.errorString().toStdString()}},
                  {QT_TRANSLATE_NOOP("geodata", "check that the file is there and that you may read it")}});
    const QByteArray bytes = input.readAll();
    QJsonParseError failure;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &failure);
    if (failure.error == QJsonParseError::NoError && !document.isObject())
        return std::unexpected(Error{file.toStdString(),
                                     {},
                                     {QT_TRANSLATE_NOOP("geodata", "is not a scene: it is not a JSON object")},
                                     {QT_TRANSLATE_NOOP("geodata", "open a scene that this program saved")}});
    if (failure.error != QJsonParseError::NoError) {
        const QByteArray before = bytes.left(std::max(0, failure.offset - 1)); // Qt points behind what it stumbled over
        const auto line = before.count('\n') + 1;
        const auto column = QString::fromUtf8(before.sliced(before.lastIndexOf('\n') + 1)).size() + 1;
        return std::unexpected(Error{
            file.toStdString(),
            {QT_TRANSLATE_NOOP("geodata", "line {0}, column {1}"), {std::to_string(line), std::to_string(column)}},
            {QT_TRANSLATE_NOOP("geodata", "is not a scene: {0}"), {failure.errorString().toStdString()}},
            {QT_TRANSLATE_NOOP("geodata", "open a scene that this program saved")}});
    }
    return sceneFrom(document.object(), file);
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/scene.h"

#include "app/data/json_file.h"
#include "app/data/key_reader.h"

#include <QJsonArray>

using geodata::Error;

namespace {

constexpr int SceneFormat = 1;

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

SceneTrade SceneTrade::inYear(int otherYear) const
{
    SceneTrade other = *this;
    other.year = otherYear;
    return other;
}

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
        {QStringLiteral("subtitle"), scene.subtitle},
        {QStringLiteral("source"), scene.source},
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

std::expected<Scene, Error> sceneFrom(const QJsonObject &json, const QString &file, qsizetype number)
{
    Scene scene;
    KeyReader keys(json, file, number);
    keys.read("title", scene.title);
    keys.read("subtitle", scene.subtitle);
    keys.read("source", scene.source);
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
    KeyReader camera(keys.object("camera"), file, number);
    camera.read("longitude", scene.camera.longitude, -180, 180);
    camera.read("latitude", scene.camera.latitude, -90, 90);
    camera.read("span", scene.camera.span, 1e-6, 1);
    KeyReader trade(keys.object("trade"), file, number);
    KeyReader powerYears(trade.object("powerYears"), file, number);
    read(trade, powerYears, scene.trade);
    KeyReader corridors(keys.object("corridors"), file, number);
    read(corridors, scene.corridors);
    KeyReader comparison(keys.object("comparison"), file, number);
    read(comparison, scene.comparison);
    for (const KeyReader *reader : {&keys, &camera, &trade, &powerYears, &corridors, &comparison}) {
        if (reader->error())
            return std::unexpected(*reader->error());
    }
    return scene;
}

std::expected<Scene, Error> readScene(const QString &file)
{
    const auto json =
        readJsonObject(file, {.isNot = QT_TRANSLATE_NOOP("geodata", "is not a scene: {0}"),
                              .wayOut = QT_TRANSLATE_NOOP("geodata", "open a scene that this program saved")});
    if (!json)
        return std::unexpected(json.error());
    return sceneFrom(*json, file);
}

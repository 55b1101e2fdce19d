// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/atlas_handle.h"

#include "app/data/country_search.h"
#include "geodata/derive/geodesy.h"
#include "tests/app/shipped_atlas.h"

#include <QLocale>

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using Catch::Approx;

namespace {

const AtlasHandle &file()
{
    return shippedAtlas();
}

AtlasHandle un()
{
    return file().seenFrom(QStringLiteral("un"));
}

double areaKm2(const AtlasHandle &atlas, const char *code)
{
    double area = 0;
    geodata::forEachLandOf(
        atlas.atlas->rowOf(code), atlas.atlas->countries, atlas.partition(),
        [&](geodata::LandRow, const geodata::Polygon &polygon) { area += geodata::areaKm2(polygon); });
    return area;
}

/// An area as a card shows it, back to a number.
double shownArea(const AtlasHandle &atlas, const char *code)
{
    const QString text = atlas.areaOf(QString::fromLatin1(code));
    return QLocale().toDouble(text.chopped(qsizetype(std::char_traits<char>::length(" km2"))));
}

QStringList found(const AtlasHandle &atlas, const char *query)
{
    CountrySearch search;
    search.setAtlas(atlas);
    search.setQuery(QString::fromUtf8(query));
    QStringList codes;
    for (int row = 0; row < search.count(); ++row)
        codes.append(search.codeAt(row));
    return codes;
}

} // namespace

TEST_CASE("The shipped world is seen de facto unless somebody asks otherwise", "[viewpoint]")
{
    CHECK(file().viewpointId() == QStringLiteral("de_facto"));
    CHECK(file().viewpoints() == QStringList{QStringLiteral("de_facto"), QStringLiteral("un")});
    CHECK(un().viewpointId() == QStringLiteral("un"));
    CHECK(un().seenFrom(QStringLiteral("de_facto")) == file());
    for (const char *unknown : {"mars", "", "UN"})
        CHECK(un().seenFrom(QString::fromLatin1(unknown)) == file());
    CHECK(un().atlas == file().atlas); // not a byte of it is copied
    CHECK_FALSE(un() == file());
}

TEST_CASE("A viewpoint has a name in the language of the map", "[viewpoint]")
{
    const auto name = [](const char *id, const char *language) {
        return file().viewpointName(QString::fromLatin1(id), QString::fromLatin1(language)).toStdString();
    };
    CHECK(name("de_facto", "en") == "De facto, as in the file");
    CHECK(name("de_facto", "ru") == "Де-факто, как в файле");
    CHECK(name("un", "en") == "United Nations usage");
    CHECK(name("un", "ru") == "По практике ООН");
    CHECK(name("un", "xx") == "United Nations usage"); // of a language that the table lacks, the English one
}

TEST_CASE("Land that a viewpoint gives to somebody is theirs under the pointer", "[viewpoint]")
{
    CHECK(file().codeAt(34.1, 44.95) == QStringLiteral("RUS"));
    CHECK(un().codeAt(34.1, 44.95) == QStringLiteral("UKR"));
    CHECK(file().codeAt(44.06, 9.56) == QStringLiteral("SOL"));
    CHECK(un().codeAt(44.06, 9.56) == QStringLiteral("SOM"));
    for (const AtlasHandle &atlas : {file(), un()}) {
        CHECK(atlas.codeAt(37.6, 55.75) == QStringLiteral("RUS"));
        CHECK(atlas.codeAt(-30, 0).isEmpty());
    }
}

TEST_CASE("A country without land from a viewpoint is no country there", "[viewpoint]")
{
    for (const char *code : {"SOL", "CYN", "CNM", "XKX", "TWN", "IOT"}) {
        const QString name = QString::fromLatin1(code);
        CAPTURE(code);
        CHECK(file().hasCountry(name));
        CHECK_FALSE(un().hasCountry(name));
        CHECK(un().boxOf(name).isEmpty());
        CHECK(un().areaOf(name).isEmpty());
        CHECK(un().bordersOf(name, QStringLiteral("en")).isEmpty());
    }
    CHECK(file().countryCount() == 251);
    CHECK(un().countryCount() == 251 - 6);
    CHECK_FALSE(un().hasCountry(QStringLiteral("XYZ")));
}

TEST_CASE("What one country gains another loses: not a square kilometre comes or goes", "[viewpoint]")
{
    const double gained = areaKm2(un(), "UKR") - areaKm2(file(), "UKR");
    CHECK(gained == Approx(areaKm2(file(), "RUS") - areaKm2(un(), "RUS")));
    CHECK(std::abs(gained / 26'860 - 1) < 0.05); // the peninsula: 26 860 km², State Statistics Service of Ukraine
    CHECK(areaKm2(un(), "SOM") == Approx(areaKm2(file(), "SOM") + areaKm2(file(), "SOL")));
    // The same, as the cards show it in three digits.
    CHECK(shownArea(un(), "SOM") == Approx(areaKm2(un(), "SOM")).epsilon(0.005));
    CHECK(shownArea(file(), "SOM") == Approx(areaKm2(file(), "SOM")).epsilon(0.005));
    CHECK(shownArea(un(), "KAZ") == shownArea(file(), "KAZ"));
}

TEST_CASE("A flight to a country frames the land it has from the viewpoint", "[viewpoint]")
{
    const QRectF before = file().boxOf(QStringLiteral("SOM"));
    const QRectF after = un().boxOf(QStringLiteral("SOM"));
    CHECK(before.left() > 43 - 2.5);
    CHECK(after.united(file().boxOf(QStringLiteral("SOL"))) == after);
    CHECK(after.height() >= before.height());
    CHECK(un().boxOf(QStringLiteral("SRB")).top() < 42.0); // Kosovo's southern tip
    CHECK(file().boxOf(QStringLiteral("SRB")).top() > 42.1);
    CHECK(un().boxOf(QStringLiteral("KAZ")) == file().boxOf(QStringLiteral("KAZ")));
}

TEST_CASE("The search finds no country that has no land from the viewpoint", "[viewpoint]")
{
    CHECK(found(file(), "somaliland") == QStringList{QStringLiteral("SOL")});
    CHECK(found(un(), "somaliland").isEmpty());
    CHECK(found(un(), "SOL").contains(QStringLiteral("SLB"))); // the Solomon Islands are still there
    CHECK_FALSE(found(un(), "SOL").contains(QStringLiteral("SOL")));
    CHECK(found(un(), "somalia").value(0) == QStringLiteral("SOM"));
    CHECK(found(un(), "kaz") == found(file(), "kaz"));
}

TEST_CASE("Changing the viewpoint changes what a search has found", "[viewpoint]")
{
    CountrySearch search;
    search.setAtlas(file());
    search.setQuery(QStringLiteral("somaliland"));
    CHECK(search.count() == 1);
    search.setAtlas(un());
    CHECK(search.count() == 0);
    search.setAtlas(file());
    CHECK(search.count() == 1);
}

TEST_CASE("Only a viewpoint that calls land disputed shows disputed land", "[viewpoint]")
{
    CHECK_FALSE(file().hasDisputed());
    CHECK(un().hasDisputed());
    CHECK_FALSE(AtlasHandle().hasDisputed());
}

TEST_CASE("What a viewpoint says of some land can be read there", "[viewpoint]")
{
    const QString crimea = un().claimAt(34.1, 44.95, QStringLiteral("en"));
    CHECK(crimea.startsWith(QStringLiteral(
        "Crimea: Controlled by Russia; part of Ukraine for the General Assembly (General Assembly resolution 68/262")));
    CHECK(un().claimAt(34.1, 44.95, QStringLiteral("ru")).startsWith(QStringLiteral("Крым: ")));
    CHECK(un().claimAt(44.06, 9.56, QStringLiteral("en")).startsWith(QStringLiteral("Somaliland: ")));
    CHECK(un().claimAt(66.9, 48, QStringLiteral("en")).isEmpty()); // Kazakhstan
    CHECK(un().claimAt(-30, 0, QStringLiteral("en")).isEmpty());   // the sea
    CHECK(file().claimAt(34.1, 44.95, QStringLiteral("en")).isEmpty());
}

TEST_CASE("A country's remark is the file's, until a viewpoint changes something about the country", "[viewpoint]")
{
    const QString english = QStringLiteral("en");
    CHECK(file().noteOf(QStringLiteral("RUS"), english).startsWith(QStringLiteral("Includes Crimea")));
    const QString russia = un().noteOf(QStringLiteral("RUS"), english);
    CHECK_FALSE(russia.contains(QStringLiteral("Includes Crimea")));
    CHECK(russia.contains(QStringLiteral("Crimea: ")));
    CHECK(russia.contains(QStringLiteral("Kunashir: ")));
    CHECK(un().noteOf(QStringLiteral("UKR"), english).startsWith(QStringLiteral("Crimea: ")));
    // Seven islets, one remark.
    CHECK(un().noteOf(QStringLiteral("CHN"), english).count(QStringLiteral("Paracel Islands")) == 1);
    CHECK(un().noteOf(QStringLiteral("KAZ"), english) == file().noteOf(QStringLiteral("KAZ"), english));
    CHECK(un().noteOf(QStringLiteral("XXX"), english).isEmpty());
}

TEST_CASE("A border tells its length, how it came about, and what others state, the longest first", "[viewpoint]")
{
    const BorderFacts facts = file().borderFacts(QStringLiteral("KAZ–RUS"), QStringLiteral("en"));
    CHECK(facts.id == QStringLiteral("KAZ–RUS"));
    CHECK(facts.nameA == QStringLiteral("Kazakhstan"));
    CHECK(facts.nameB == QStringLiteral("Russia"));
    CHECK(facts.kilometers > 0.75 * 7644);
    CHECK(facts.kilometers < 7644);
    CHECK(facts.length == QStringLiteral("%1 km").arg(QLocale().toString(facts.kilometers, 'f', 0)));
    CHECK(facts.computed.contains(file().scale()));
    REQUIRE(facts.stated.size() == 2);
    const double stated[] = {7644, 6846};
    for (qsizetype i = 0; i < 2; ++i) {
        CHECK(facts.stated[i].startsWith(QLocale().toString(stated[i], 'f', 0)));
        CHECK(facts.stated[i].contains(QLocale().toString(facts.kilometers / stated[i], 'f', 2)));
    }
    CHECK(facts.stated[0].contains(QStringLiteral("CIA World Factbook")));
    CHECK_FALSE(facts.why.isEmpty());
    CHECK(file().borderFacts(QStringLiteral("KAZ–RUS"), QStringLiteral("ru")).nameB == QStringLiteral("Россия"));
}

TEST_CASE("Of a border of which nobody states a length, nothing is explained", "[viewpoint]")
{
    const BorderFacts facts = file().borderFacts(QStringLiteral("FRA–ITA"), QStringLiteral("en"));
    CHECK(facts.kilometers > 300);
    CHECK(facts.stated.isEmpty());
    CHECK(facts.why.isEmpty());
}

TEST_CASE("A border that there is not, has no facts", "[viewpoint]")
{
    CHECK(file().borderFacts(QStringLiteral("FRA–KAZ"), QStringLiteral("en")) == BorderFacts());
    CHECK(file().borderFacts({}, QStringLiteral("en")) == BorderFacts());
    CHECK(AtlasHandle().borderFacts(QStringLiteral("KAZ–RUS"), QStringLiteral("en")) == BorderFacts());
    CHECK(un().borderFacts(QStringLiteral("SOL–SOM"), QStringLiteral("en")) == BorderFacts());
    CHECK(file().borderFacts(QStringLiteral("SOL–SOM"), QStringLiteral("en")).kilometers > 100);
}

TEST_CASE("A border along disputed land says how much of it", "[viewpoint]")
{
    CHECK(un().borderFacts(QStringLiteral("MKD–SRB"), QStringLiteral("en"))
              .remarks.contains(QStringLiteral("along disputed land")));
    CHECK(file().borderFacts(QStringLiteral("MKD–SRB"), QStringLiteral("en")).remarks.isEmpty());
}

TEST_CASE("A country's borders are listed by length, itself always first in the pair", "[viewpoint]")
{
    for (const char *code : {"KAZ", "UZB", "RUS", "CHN", "LSO"}) {
        CAPTURE(code);
        const auto borders = file().bordersOf(QString::fromLatin1(code), QStringLiteral("en"));
        CHECK_FALSE(borders.isEmpty());
        CHECK(std::ranges::is_sorted(borders, std::ranges::greater(), &BorderFacts::kilometers));
        for (const BorderFacts &facts : borders) {
            CHECK(facts.codeA == QString::fromLatin1(code));
            CHECK(facts.nameA == file().nameOf(facts.codeA, QStringLiteral("en")));
            CHECK(facts.nameB == file().nameOf(facts.codeB, QStringLiteral("en")));
            CHECK(facts.codeB != facts.codeA);
            CHECK(file().borderFacts(facts.id, QStringLiteral("en")).kilometers == facts.kilometers);
        }
    }
    QStringList neighbours;
    for (const BorderFacts &facts : file().bordersOf(QStringLiteral("KAZ"), QStringLiteral("en")))
        neighbours.append(facts.codeB);
    CHECK(neighbours == QStringList{QStringLiteral("RUS"), QStringLiteral("UZB"), QStringLiteral("CHN"),
                                    QStringLiteral("KGZ"), QStringLiteral("TKM")});
    CHECK(file().bordersOf(QStringLiteral("JPN"), QStringLiteral("en")).isEmpty());
    CHECK(file().bordersOf(QStringLiteral("XYZ"), QStringLiteral("en")).isEmpty());
}

TEST_CASE("What a power shares with the five is listed by length, the one of the five always last", "[viewpoint]")
{
    const auto shared = [](const char *power) {
        QStringList pairs;
        double before = 1e9;
        for (const BorderFacts &facts : file().sharedWithFive(QString::fromLatin1(power), QStringLiteral("en"))) {
            pairs.append(facts.codeA + u'>' + facts.codeB + u' ' + facts.nameB);
            CHECK(facts.kilometers <= before);
            before = facts.kilometers;
        }
        return pairs;
    };
    CHECK(shared("CHN") == QStringList{QStringLiteral("CHN>KAZ Kazakhstan"), QStringLiteral("CHN>KGZ Kyrgyzstan"),
                                       QStringLiteral("CHN>TJK Tajikistan")});
    CHECK(shared("RUS") == QStringList{QStringLiteral("RUS>KAZ Kazakhstan")});
    for (const char *power : {"EU", "USA", "TUR", "JPN", "XYZ", ""})
        CHECK(shared(power).isEmpty());
}

TEST_CASE("A short border is told to a tenth of a kilometre", "[viewpoint]")
{
    CHECK(file().lengthOf(3.24) == QLocale().toString(3.2, 'f', 1) + QStringLiteral(" km"));
    CHECK(file().lengthOf(6512.6) == QLocale().toString(6513) + QStringLiteral(" km"));
    CHECK(file().lengthOf(9.97) == QStringLiteral("10 km"));
}

TEST_CASE("Nothing is known of an atlas that is not there, and nothing breaks", "[viewpoint]")
{
    const AtlasHandle none;
    CHECK(none.seenFrom(QStringLiteral("un")) == none);
    CHECK(none.viewpointId().isEmpty());
    CHECK(none.viewpoints().isEmpty());
    CHECK(none.countryCount() == 0);
    CHECK(none.claimAt(34, 45, QStringLiteral("en")).isEmpty());
    CHECK(none.bordersOf(QStringLiteral("KAZ"), QStringLiteral("en")).isEmpty());
    CHECK(none.sharedWithFive(QStringLiteral("CHN"), QStringLiteral("en")).isEmpty());
    CHECK_FALSE(none.hasPower(QStringLiteral("CHN")));
}

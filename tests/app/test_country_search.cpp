// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/country_search.h"

#include "tests/app/shipped_atlas.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

namespace {

QStringList codesFor(const QString &query, const QString &language = QStringLiteral("en"))
{
    CountrySearch search;
    search.setAtlas(shippedAtlas());
    search.setLanguage(language);
    search.setQuery(query);
    QStringList codes;
    for (int row = 0; row < search.count(); ++row)
        codes.append(search.codeAt(row));
    return codes;
}

QString firstFor(const QString &query, const QString &language = QStringLiteral("en"))
{
    return codesFor(query, language).value(0);
}

} // namespace

TEST_CASE("Accents, case and width make no difference to a search", "[country_search]")
{
    CHECK(firstFor(QStringLiteral("turkiye")) == QStringLiteral("TUR"));
    CHECK(firstFor(QStringLiteral("TÜRKİYE")) == QStringLiteral("TUR"));
    CHECK(firstFor(QStringLiteral("cote d")) == QStringLiteral("CIV"));
    CHECK(firstFor(QStringLiteral("ｋａｚａｋｈ")) == QStringLiteral("KAZ"));
    CHECK(firstFor(QStringLiteral("  kyrgyz  ")) == QStringLiteral("KGZ"));
    CHECK(folded(QStringLiteral("Türkiye")) == folded(QStringLiteral("TURKIYE")));
    CHECK(folded(QStringLiteral("Kıbrıs")) == QStringLiteral("kibris"));
}

TEST_CASE("A country is found in whatever language it is typed, and the list says by which name", "[country_search]")
{
    CHECK(firstFor(QStringLiteral("тадж")) == QStringLiteral("TJK"));
    CHECK(firstFor(QStringLiteral("哈萨克")) == QStringLiteral("KAZ"));
    CHECK(firstFor(QStringLiteral("Өзбек")) == QStringLiteral("UZB"));
    CHECK(firstFor(QStringLiteral("Deutschland")) == QStringLiteral("DEU"));

    CountrySearch search;
    search.setAtlas(shippedAtlas());
    search.setQuery(QStringLiteral("тадж"));
    const QModelIndex first = search.index(0, 0);
    CHECK(first.data(CountrySearch::NameRole).toString() == QStringLiteral("Tajikistan"));
    CHECK(first.data(CountrySearch::DetailRole).toString() == QStringLiteral("Таджикистан"));
    search.setLanguage(QStringLiteral("ru"));
    CHECK(search.index(0, 0).data(CountrySearch::NameRole).toString() == QStringLiteral("Таджикистан"));
    CHECK(search.index(0, 0).data(CountrySearch::DetailRole).toString().isEmpty());
}

TEST_CASE("A code finds its country before any name that holds the same letters", "[country_search]")
{
    CHECK(firstFor(QStringLiteral("kaz")) == QStringLiteral("KAZ"));
    CHECK(firstFor(QStringLiteral("TKM")) == QStringLiteral("TKM"));
    CHECK(firstFor(QStringLiteral("mar")) == QStringLiteral("MAR")); // not the Marshall Islands
    CHECK(firstFor(QStringLiteral("398")) == QStringLiteral("KAZ"));
    CHECK(firstFor(QStringLiteral("004")) == QStringLiteral("AFG"));
}

TEST_CASE("Every country is the first one found by its own code", "[country_search]")
{
    CountrySearch search;
    search.setAtlas(shippedAtlas());
    for (const geodata::Country &country : shippedAtlas().atlas->countries) {
        search.setQuery(QString::fromStdString(country.code));
        CHECK(search.codeAt(0).toStdString() == country.code);
    }
}

TEST_CASE("Every country is found by its name in every language, the smallest too", "[country_search]")
{
    CHECK(firstFor(QStringLiteral("vatican")) == QStringLiteral("VAT"));
    CHECK(firstFor(QStringLiteral("bajo nuevo")) == QStringLiteral("BJN"));

    CountrySearch search;
    search.setAtlas(shippedAtlas());
    const auto &countries = shippedAtlas().atlas->countries;
    for (std::size_t row = 0; row < countries.size(); row += 9) {
        for (const auto &[language, name] : countries[row].names) {
            search.setLanguage(QString::fromStdString(language));
            search.setQuery(QString::fromStdString(name));
            QStringList codes;
            for (int i = 0; i < std::min(search.count(), 4); ++i) // some names serve several countries
                codes.append(search.codeAt(i));
            CAPTURE(name, language, codes.join(QLatin1Char(' ')).toStdString());
            CHECK(codes.contains(QString::fromStdString(countries[row].code)));
        }
    }
}

TEST_CASE("The whole name goes before its beginning, that before a word inside, that before any part",
          "[country_search]")
{
    const QStringList codes = codesFor(QStringLiteral("guinea"));
    CHECK(codes.value(0) == QStringLiteral("GIN"));
    CHECK(codes.value(1) == QStringLiteral("GNB"));
    CHECK(codes.mid(2, 2) == QStringList{QStringLiteral("GNQ"), QStringLiteral("PNG")});

    const QStringList stan = codesFor(QStringLiteral("stan"));
    CHECK(stan.size() >= 7);
    CHECK(std::ranges::is_sorted(
        stan.first(7), {}, [](const QString &code) { return shippedAtlas().nameOf(code, QStringLiteral("en")); }));
}

TEST_CASE("An empty query finds nothing, nor does one that fits no country, nor one without an atlas",
          "[country_search]")
{
    CHECK(codesFor({}).isEmpty());
    CHECK(codesFor(QStringLiteral("   ")).isEmpty());
    CHECK(codesFor(QStringLiteral("atlantis")).isEmpty());
    CountrySearch search;
    search.setQuery(QStringLiteral("kaz"));
    CHECK(search.count() == 0);
    CHECK(search.codeAt(0).isEmpty());
    CHECK(search.codeAt(-1).isEmpty());
}

TEST_CASE("The list announces what changes, and never shows countries of an atlas that is gone", "[country_search]")
{
    CountrySearch search;
    const QAbstractItemModelTester tester(&search, QAbstractItemModelTester::FailureReportingMode::Fatal);
    search.setAtlas(shippedAtlas());
    const QSignalSpy counts(&search, &CountrySearch::countChanged);
    search.setQuery(QStringLiteral("kaz"));
    CHECK(counts.size() == 1);
    search.setQuery(QStringLiteral("kaz"));
    CHECK(counts.size() == 1);
    QString seen = QStringLiteral("nothing");
    QObject::connect(&search, &CountrySearch::atlasChanged, &search, [&] { seen = search.codeAt(0); });
    search.setAtlas({});
    CHECK(seen.isEmpty());
    CHECK(search.count() == 0);
}

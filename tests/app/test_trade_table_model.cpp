// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/trade_table_model.h"

#include "tests/app/shipped_atlas.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <catch2/catch_test_macros.hpp>

namespace {

constexpr auto Csv = R"(country,power,year,flow,value,unit,reporter,side,confidence,source,link,note
KAZ,CHN,2024,country_to_power,100,USD million,Kazakhstan,country,normal,Yearbook,,
KAZ,CHN,2024,power_to_country,300,USD million,Kazakhstan,country,normal,Yearbook,,
KAZ,CHN,2024,country_to_power,150,USD million,China,power,normal,Customs,,
KAZ,CHN,2024,power_to_country,1200,USD million,China,power,normal,Customs,,
KAZ,RUS,2024,turnover,90,USD million,Russia,power,low,Service,,
KAZ,RUS,2023,turnover,80,USD million,Russia,power,normal,Service,,
UZB,CHN,2024,turnover,withheld,USD million,China,power,normal,Customs,,
TKM,RUS,2024,turnover,0,USD million,Russia,power,normal,Service,,
KGZ,EU,2024,turnover,1000,EUR million,Eurostat,power,normal,Comext,,
)";

/// The shipped world with a small trade table in place of its own.
const AtlasHandle &smallTrade()
{
    static const AtlasHandle handle = [] {
        const QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("trade.csv")));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(Csv);
        file.close();
        geodata::LoadOptions options;
        options.tradeFile = file.fileName().toStdString();
        options.needsMesh = false;
        const auto atlas = geodata::loadAtlas(shippedAtlasSource().toStdString(), options);
        REQUIRE(atlas);
        return AtlasHandle{*atlas};
    }();
    return handle;
}

/// A table over what a scene shows.
struct Shown
{
    TradeView view;
    TradeTableModel model;

    explicit Shown(const SceneTrade &trade = {})
    {
        view.setAtlas(smallTrade());
        view.setTrade(trade);
        model.setView(&view);
    }
    QString cell(int row, TradeTableModel::Column column) const { return model.index(row, column).data().toString(); }
    QStringList column(TradeTableModel::Column column) const
    {
        QStringList texts;
        for (int row = 0; row < model.count(); ++row)
            texts.append(cell(row, column));
        return texts;
    }
};

} // namespace

TEST_CASE("The table is a well-behaved model", "[trade_table_model]")
{
    Shown shown;
    const QAbstractItemModelTester tester(&shown.model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    SceneTrade trade;
    for (const char *basis : {"partner", "third", "range", "power"}) {
        trade.basis = QString::fromLatin1(basis);
        shown.view.setTrade(trade);
        shown.model.cycleSort(TradeTableModel::Value);
        CHECK(shown.model.rowCount() == shown.model.count());
        CHECK(shown.model.columnCount() == TradeTableModel::ColumnCount);
    }
    shown.view.setAtlas({});
    CHECK(shown.model.count() == 0);
}

TEST_CASE("A row a flow, the largest first, and a row a pair without data: nothing, zero and withheld are told apart",
          "[trade_table_model]")
{
    const Shown shown;
    // 6 flows of 5 pairs, and 25 pairs of which nobody says anything.
    REQUIRE(shown.model.count() == 31);
    CHECK(shown.column(TradeTableModel::Value).first(7) ==
          QStringList{QStringLiteral("$1.20 bn"), QStringLiteral("$1.08 bn"), QStringLiteral("$150 m"),
                      QStringLiteral("$90.0 m"), QStringLiteral("$0 m"), QStringLiteral("withheld"),
                      QStringLiteral("no data")});
    CHECK(shown.column(TradeTableModel::Value).count(QStringLiteral("no data")) == 25);
    CHECK(shown.model.flowAt(0) == QStringLiteral("KAZ/CHN/imports"));
    CHECK(shown.model.flowAt(30).isEmpty());
    CHECK_FALSE(shown.model.pairAt(30).isEmpty());
    CHECK(shown.model.index(4, 0).data(TradeTableModel::IsQuietRole) == false);
    CHECK(shown.model.index(5, 0).data(TradeTableModel::IsQuietRole) == true);
}

TEST_CASE("Every figure says who counted it, when, in what money, and what the other side says", "[trade_table_model]")
{
    const Shown shown;
    CHECK(shown.cell(0, TradeTableModel::Power) == QStringLiteral("China"));
    CHECK(shown.cell(0, TradeTableModel::State) == QStringLiteral("Kazakhstan"));
    CHECK(shown.cell(0, TradeTableModel::Flow) == QStringLiteral("imports"));
    CHECK(shown.cell(0, TradeTableModel::Year) == QStringLiteral("2024"));
    CHECK(shown.cell(0, TradeTableModel::Reporter) == QStringLiteral("China"));
    CHECK(shown.cell(0, TradeTableModel::Confidence) == QStringLiteral("normal"));
    CHECK(shown.cell(0, TradeTableModel::Gap) == QStringLiteral("$900 m"));
    CHECK(shown.cell(0, TradeTableModel::Ratio) == QStringLiteral("× 4.00"));
    CHECK(shown.cell(1, TradeTableModel::Original) == QStringLiteral("EUR 1,000 million"));
    CHECK(shown.cell(3, TradeTableModel::Confidence) == QStringLiteral("low"));
    CHECK(shown.cell(3, TradeTableModel::Gap).isEmpty());
}

TEST_CASE("A column is sorted upwards, downwards, and not at all; what has no number comes last either way",
          "[trade_table_model]")
{
    Shown shown;
    const QStringList before = shown.column(TradeTableModel::Value);
    shown.model.cycleSort(TradeTableModel::Value);
    CHECK(shown.model.sortColumn() == TradeTableModel::Value);
    CHECK_FALSE(shown.model.isDescending());
    CHECK(shown.cell(0, TradeTableModel::Value) == QStringLiteral("$0 m"));
    CHECK(shown.cell(4, TradeTableModel::Value) == QStringLiteral("$1.20 bn")); // by size, not by letters
    CHECK(shown.cell(5, TradeTableModel::Value) == QStringLiteral("withheld"));
    shown.model.cycleSort(TradeTableModel::Value);
    CHECK(shown.model.isDescending());
    CHECK(shown.cell(0, TradeTableModel::Value) == QStringLiteral("$1.20 bn"));
    CHECK(shown.cell(5, TradeTableModel::Value) == QStringLiteral("withheld"));
    shown.model.cycleSort(TradeTableModel::Value);
    CHECK(shown.model.sortColumn() == -1);
    CHECK(shown.column(TradeTableModel::Value) == before);

    shown.model.cycleSort(TradeTableModel::State);
    CHECK(shown.cell(0, TradeTableModel::State) == QStringLiteral("Kazakhstan"));
    CHECK(shown.cell(30, TradeTableModel::State) == QStringLiteral("Uzbekistan"));
}

TEST_CASE("What is left out of the largest is not said to have no data", "[trade_table_model]")
{
    SceneTrade trade;
    trade.top = 2;
    const Shown shown(trade);
    CHECK(shown.column(TradeTableModel::Value).count(QStringLiteral("no data")) == 25);
    CHECK(shown.model.rowOf(QStringLiteral("KAZ/RUS")) == -1);
}

TEST_CASE("A pair without a figure wears the year that was asked of its power", "[trade_table_model]")
{
    SceneTrade trade;
    trade.powerYears.insert(QStringLiteral("RUS"), 2023);
    const Shown shown(trade);
    const int russia = shown.model.rowOf(QStringLiteral("KAZ/RUS"));
    CHECK(shown.cell(russia, TradeTableModel::Year) == QStringLiteral("2023"));
    CHECK(shown.cell(russia, TradeTableModel::Value) == QStringLiteral("$80.0 m"));
    CHECK(shown.cell(shown.model.rowOf(QStringLiteral("UZB/RUS")), TradeTableModel::Year) == QStringLiteral("2023"));
    CHECK(shown.cell(shown.model.rowOf(QStringLiteral("UZB/JPN")), TradeTableModel::Year) == QStringLiteral("2024"));
}

TEST_CASE("A flow or a pair is found again after sorting", "[trade_table_model]")
{
    Shown shown;
    for (int i = 0; i < 3; ++i) {
        const int row = shown.model.rowOf(QStringLiteral("KAZ/CHN/exports"));
        CHECK(shown.model.flowAt(row) == QStringLiteral("KAZ/CHN/exports"));
        CHECK(shown.model.pairAt(shown.model.rowOf(QStringLiteral("KAZ/CHN"))) == QStringLiteral("KAZ/CHN"));
        shown.model.cycleSort(TradeTableModel::Value);
    }
    CHECK(shown.model.rowOf({}) == -1);
    CHECK(shown.model.rowOf(QStringLiteral("KAZ/ATL")) == -1);
}

TEST_CASE("Rows are copied as a spreadsheet reads them", "[trade_table_model]")
{
    const Shown shown;
    const QStringList lines = shown.model.text(0, 5).split(QLatin1Char('\n'));
    REQUIRE(lines.size() == 8); // header, six rows, and the end of the last
    CHECK(lines.at(0).split(QLatin1Char('\t')).size() == TradeTableModel::ColumnCount);
    CHECK(lines.at(0).split(QLatin1Char('\t')).at(TradeTableModel::Value) == QStringLiteral("Value, USD million"));
    const QStringList first = lines.at(1).split(QLatin1Char('\t'));
    CHECK(first.at(TradeTableModel::Value) == QStringLiteral("1200"));
    CHECK(first.at(TradeTableModel::Gap) == QStringLiteral("900"));
    CHECK(first.at(TradeTableModel::Ratio) == QStringLiteral("4"));
    CHECK(lines.at(6).split(QLatin1Char('\t')).at(TradeTableModel::Value) == QStringLiteral("withheld"));
    CHECK(lines.at(7).isEmpty());

    shown.model.copy(0, shown.model.count() - 1);
    const QString copied = QGuiApplication::clipboard()->text();
    CHECK(copied.count(QLatin1Char('\n')) == 32);
    CHECK(copied.startsWith(QStringLiteral("Power\tState\t")));
}

TEST_CASE("The table follows what the map shows", "[trade_table_model]")
{
    Shown shown;
    const QSignalSpy spy(&shown.model, &TradeTableModel::rowsChanged);
    SceneTrade trade;
    trade.basis = QStringLiteral("partner");
    shown.view.setTrade(trade);
    CHECK(spy.count() >= 1);
    CHECK(shown.cell(0, TradeTableModel::Reporter) == QStringLiteral("Kazakhstan"));
    CHECK(shown.cell(0, TradeTableModel::Value) == QStringLiteral("$300 m"));
    trade.basis = QStringLiteral("range");
    shown.view.setTrade(trade);
    const int imports = shown.model.rowOf(QStringLiteral("KAZ/CHN/imports"));
    CHECK(shown.cell(imports, TradeTableModel::Value) == QStringLiteral("$0.300–1.20 bn"));
    CHECK(shown.cell(imports, TradeTableModel::Reporter).contains(QStringLiteral("China")));
    CHECK(shown.cell(imports, TradeTableModel::Reporter).contains(QStringLiteral("Kazakhstan")));
}

TEST_CASE("A table that nobody sees stays as it is, and catches up when it is seen", "[trade_table_model]")
{
    Shown shown;
    shown.model.setFollowing(false);
    SceneTrade trade;
    trade.basis = QStringLiteral("partner");
    shown.view.setTrade(trade);
    CHECK(shown.cell(0, TradeTableModel::Value) == QStringLiteral("$1.20 bn"));
    shown.model.setFollowing(true);
    CHECK(shown.cell(0, TradeTableModel::Value) == QStringLiteral("$300 m"));
}

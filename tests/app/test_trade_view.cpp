// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/trade_view.h"

#include "app/data/trade_text.h"
#include "tests/app/shipped_atlas.h"

#include <QSignalSpy>

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

namespace {

/// The shipped atlas' trade with one setting or another.
class Shown : public TradeView
{
public:
    explicit Shown(const SceneTrade &trade = {})
    {
        setTrade(trade);
        setAtlas(shippedAtlas());
    }

    const TradeFlowMark *mark(const QString &id) const
    {
        const auto found = std::ranges::find(flows().list(), id, &TradeFlowMark::id);
        return found == flows().list().end() ? nullptr : &*found;
    }
};

SceneTrade tradeOf(int year, const char *basis, const char *show = "directions")
{
    SceneTrade trade;
    trade.year = year;
    trade.basis = QString::fromLatin1(basis);
    trade.show = QString::fromLatin1(show);
    return trade;
}

} // namespace

TEST_CASE("China's own books of 2024 show what its customs counted, the largest first", "[trade_view]")
{
    const Shown view(tradeOf(2024, "power", "turnover"));
    REQUIRE(view.hasTable());
    const TradeFlowMark *kazakhstan = view.mark(QStringLiteral("KAZ/CHN/turnover"));
    REQUIRE(kazakhstan);
    CHECK(kazakhstan->usd == 43'820);
    CHECK(kazakhstan->label == QStringLiteral("$43.8 bn"));
    CHECK_FALSE(kazakhstan->isOtherYear);
    CHECK(view.flows().list().front() == *kazakhstan);
    CHECK(view.pairs() == 30);
    CHECK(view.coverage() == QStringLiteral("%1 of 30 pairs have a figure").arg(view.figures()));
    CHECK(view.sources().startsWith(QStringLiteral("Counted by China GACC")));
}

TEST_CASE("What is behind a flow names year, reporter, source and who else counted", "[trade_view]")
{
    const Shown view(tradeOf(2024, "power", "turnover"));
    const TradeFacts facts = view.facts(QStringLiteral("KGZ/CHN/turnover"));
    CHECK(facts.title == QStringLiteral("China ↔ Kyrgyzstan"));
    CHECK(facts.year == QStringLiteral("2024"));
    CHECK(facts.value == QStringLiteral("$22.7 bn"));
    CHECK(facts.reporter.startsWith(QStringLiteral("China GACC")));
    REQUIRE(facts.figures.size() > 1);
    CHECK(facts.figures.front().isChosen);
    CHECK_FALSE(facts.figures.front().source.isEmpty());
    CHECK(std::ranges::count(facts.figures, true, &TradeFigureFacts::isChosen) == 1);
    CHECK(facts.gap.startsWith(QStringLiteral("China counts $")));
    CHECK(facts.gap.contains(QStringLiteral("× 4.")));
    CHECK(view.facts(QStringLiteral("KGZ/CHN")).id == QStringLiteral("KGZ/CHN"));
    CHECK(view.facts(QStringLiteral("KGZ/XXX")).id.isEmpty());
    CHECK(view.facts({}).id.isEmpty());
}

TEST_CASE("A figure printed in another currency is shown as printed, too", "[trade_view]")
{
    SceneTrade trade = tradeOf(2022, "partner", "turnover");
    trade.isRegion = true;
    const TradeFacts facts = Shown(trade).facts(QStringLiteral("C5/EU/turnover"));
    CHECK(facts.value == QStringLiteral("$50.5 bn")); // 48,000 million euro at 1.053
    REQUIRE_FALSE(facts.figures.isEmpty());
    CHECK(facts.figures.front().original == QStringLiteral("EUR 48,000 million"));
}

TEST_CASE("The seed comparison: China in 2024 beside the EU in 2022, which wears its year", "[trade_view]")
{
    SceneTrade trade = tradeOf(2024, "third", "turnover");
    trade.isRegion = true;
    trade.powers = QStringList{QStringLiteral("CHN"), QStringLiteral("EU")};
    trade.powerYears.insert(QStringLiteral("EU"), 2022);
    const Shown view(trade);
    const TradeFlowMark *eu = view.mark(QStringLiteral("C5/EU/turnover"));
    REQUIRE(eu);
    CHECK(eu->isOtherYear);
    CHECK(eu->label == QStringLiteral("$47.0 bn (2022)"));
    const TradeFlowMark *china = view.mark(QStringLiteral("C5/CHN/turnover"));
    REQUIRE(china);
    CHECK_FALSE(china->isOtherYear);
    CHECK_FALSE(china->label.contains(QLatin1Char('(')));
    CHECK(view.facts(QStringLiteral("C5/EU/turnover")).remarks.contains(QStringLiteral("not of 2024")));
    CHECK(view.coverage() == QStringLiteral("2 of 2 pairs have a figure · 1 of another year"));
}

TEST_CASE("A year without a figure shows none, and an older one only when asked for, with its year", "[trade_view]")
{
    SceneTrade trade = tradeOf(2025, "partner", "turnover");
    const Shown strict(trade);
    trade.hasOlder = true;
    const Shown older(trade);
    CHECK(older.flows().list().size() > strict.flows().list().size());
    CHECK(older.figures() == strict.figures()); // what is borrowed from another year doesn't count
    for (const TradeFlowMark &mark : strict.flows().list())
        CHECK_FALSE(mark.isOtherYear);
    int borrowed = 0;
    for (const TradeFlowMark &mark : older.flows().list()) {
        borrowed += mark.isOtherYear ? 1 : 0;
        CHECK(mark.label.contains(QLatin1Char('(')) == mark.isOtherYear);
    }
    CHECK(borrowed > 0);
}

TEST_CASE("What Russia withholds is neither missing nor zero", "[trade_view]")
{
    const Shown view(tradeOf(2023, "power", "turnover"));
    const auto found = std::ranges::find_if(view.flows().list(), [](const TradeFlowMark &mark) {
        return mark.power == QStringLiteral("RUS") && mark.isWithheld;
    });
    REQUIRE(found != view.flows().list().end());
    CHECK(found->label == QStringLiteral("withheld"));
    CHECK(view.hasWithheld());
    CHECK(view.facts(found->id).value == QStringLiteral("withheld"));
}

TEST_CASE("The scale is the same for every year, basis and filter", "[trade_view]")
{
    const double largest = Shown(tradeOf(2010, "power")).flows().scale.largestUsd;
    CHECK(largest > 43'820);
    for (const char *basis : {"power", "partner", "third", "range"}) {
        for (const int year : {2005, 2015, 2024}) {
            SceneTrade trade = tradeOf(year, basis);
            trade.powers = QStringList{QStringLiteral("TUR")};
            CHECK(Shown(trade).flows().scale.largestUsd == largest);
        }
    }
}

TEST_CASE("A step to another year leaves pairs and years alone, and tells so", "[trade_view]")
{
    Shown view(tradeOf(2019, "range"));
    const auto pairs = view.flows().pairs;
    const QSignalSpy years(&view, &TradeView::yearsChanged);
    const QSignalSpy shown(&view, &TradeView::shownChanged);
    view.setTrade(tradeOf(2020, "range"));
    CHECK(view.flows().pairs == pairs);
    CHECK(years.isEmpty());
    CHECK(shown.size() == 1);
    SceneTrade trade = tradeOf(2020, "range");
    trade.pair = QStringLiteral("KAZ/CHN"); // a selection changes no figure
    view.setTrade(trade);
    CHECK(shown.size() == 1);
}

TEST_CASE("The timeline knows every year of the table and how many pairs it has", "[trade_view]")
{
    const Shown view(tradeOf(2024, "range"));
    REQUIRE(view.years().size() == view.lastYear() - view.firstYear() + 1);
    CHECK(view.firstYear() == 2005);
    CHECK(view.lastYear() == 2025);
    for (const TradeYear &year : view.years()) {
        CHECK(year.pairs == 30);
        CHECK(year.figures <= year.pairs);
    }
    const auto of2022 = std::ranges::find(view.years(), 2022, &TradeYear::year);
    CHECK(of2022->figures >= 20);
    CHECK(of2022->total.startsWith(QLatin1Char('$')));
}

TEST_CASE("A year beyond the table shows its nearest", "[trade_view]")
{
    CHECK(Shown(tradeOf(1950, "power")).year() == 2005);
    CHECK(Shown(tradeOf(2090, "power")).year() == 2025);
}

TEST_CASE("A measure fills the five, and says where there is nothing to fill with", "[trade_view]")
{
    SceneTrade trade = tradeOf(2024, "power");
    trade.measure = QStringLiteral("gap");
    trade.measurePower = QStringLiteral("CHN");
    const Shown view(trade);
    REQUIRE(view.fills().size() == 5);
    REQUIRE(view.classes().size() == 5);
    const auto kyrgyzstan = std::ranges::find(view.fills(), QStringLiteral("KGZ"), &TradeFill::country);
    CHECK(kyrgyzstan->kind == TradeFill::Value);
    CHECK(kyrgyzstan->classIndex == 4);
    CHECK(kyrgyzstan->text.startsWith(QStringLiteral("× 4.")));
    const auto turkmenistan = std::ranges::find(view.fills(), QStringLiteral("TKM"), &TradeFill::country);
    CHECK(turkmenistan->kind == TradeFill::NoData); // it publishes no partners' figures
    CHECK(view.fillText(QStringLiteral("KGZ")).contains(QStringLiteral("China")));
    CHECK(Shown(tradeOf(2024, "power")).fills().isEmpty());
}

TEST_CASE("The region as one sums nothing up: it shows what reporters say of it", "[trade_view]")
{
    SceneTrade trade = tradeOf(2024, "power", "turnover");
    trade.isRegion = true;
    const Shown view(trade);
    REQUIRE(view.mark(QStringLiteral("C5/CHN/turnover")));
    CHECK(view.mark(QStringLiteral("C5/CHN/turnover"))->usd == 94'820);
    CHECK(view.pairs() == 6);
}

TEST_CASE("An atlas without trade shows none", "[trade_view]")
{
    const TradeView view;
    CHECK_FALSE(view.hasTable());
    CHECK(view.flows().list().isEmpty());
    CHECK(view.years().isEmpty());
    CHECK(view.heading().contains(QStringLiteral("2024")));
    CHECK(view.facts(QStringLiteral("KAZ/CHN")).id.isEmpty());
}

TEST_CASE("Money has three digits and the unit that reads best", "[trade_text]")
{
    CHECK(TradeText::money(43'820) == QStringLiteral("$43.8 bn"));
    CHECK(TradeText::money(106'300) == QStringLiteral("$106 bn"));
    CHECK(TradeText::money(1'404) == QStringLiteral("$1.40 bn"));
    CHECK(TradeText::money(999.6) == QStringLiteral("$1.00 bn"));
    CHECK(TradeText::money(384.2) == QStringLiteral("$384 m"));
    CHECK(TradeText::money(4.2378) == QStringLiteral("$4.24 m"));
    CHECK(TradeText::money(0) == QStringLiteral("$0 m"));
    CHECK(TradeText::money(-5'200) == QStringLiteral("−$5.20 bn"));
    CHECK(TradeText::moneyRange(5'570, 22'710) == QStringLiteral("$5.57–22.7 bn"));
    CHECK(TradeText::moneyRange(22'710, 22'714) == QStringLiteral("$22.7 bn"));
    CHECK(TradeText::percent(0.432, false) == QStringLiteral("43 %"));
    CHECK(TradeText::percent(-0.052, true) == QStringLiteral("−5.2 %"));
    CHECK(TradeText::percent(0.12, true) == QStringLiteral("+12 %"));
    CHECK(TradeText::ratio(4.0796) == QStringLiteral("× 4.08"));
}

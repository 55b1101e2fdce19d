// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/data/atlas_handle.h"
#include "app/data/scene.h"
#include "app/data/trade_facts.h"
#include "app/data/trade_flows.h"
#include "geodata/derive/trade_measure.h"

#include <QObject>

/// What a scene shows of an atlas' trade: flows, fills, the years, and every figure behind them. Map, legend, timeline
/// and tables ask the same one, so that they cannot disagree.
class TradeView : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(AtlasHandle atlas READ atlas WRITE setAtlas NOTIFY atlasChanged FINAL)
    Q_PROPERTY(SceneTrade trade READ trade WRITE setTrade NOTIFY tradeChanged FINAL)
    Q_PROPERTY(QString language READ language WRITE setLanguage NOTIFY languageChanged FINAL)

    Q_PROPERTY(bool hasTable READ hasTable NOTIFY shownChanged FINAL)
    Q_PROPERTY(int firstYear READ firstYear NOTIFY shownChanged FINAL)
    Q_PROPERTY(int lastYear READ lastYear NOTIFY shownChanged FINAL)
    Q_PROPERTY(int year READ year NOTIFY shownChanged FINAL)
    Q_PROPERTY(TradeFlows flows READ flows NOTIFY shownChanged FINAL)
    Q_PROPERTY(QList<TradeFill> fills READ fills NOTIFY shownChanged FINAL)
    Q_PROPERTY(QStringList classes READ classes NOTIFY shownChanged FINAL)
    Q_PROPERTY(QString heading READ heading NOTIFY shownChanged FINAL)
    Q_PROPERTY(QString coverage READ coverage NOTIFY shownChanged FINAL)
    Q_PROPERTY(QString sources READ sources NOTIFY shownChanged FINAL)
    Q_PROPERTY(QString measureHeading READ measureHeading NOTIFY shownChanged FINAL)
    Q_PROPERTY(int figures READ figures NOTIFY shownChanged FINAL)
    Q_PROPERTY(int pairs READ pairs NOTIFY shownChanged FINAL)
    Q_PROPERTY(int shown READ shown NOTIFY shownChanged FINAL)
    Q_PROPERTY(int leftOut READ leftOut NOTIFY shownChanged FINAL)
    Q_PROPERTY(QStringList powers READ powers NOTIFY shownChanged FINAL)
    Q_PROPERTY(QStringList states READ states NOTIFY shownChanged FINAL)
    Q_PROPERTY(bool hasFillWithoutData READ hasFillWithoutData NOTIFY shownChanged FINAL)
    Q_PROPERTY(bool hasFillWithheld READ hasFillWithheld NOTIFY shownChanged FINAL)
    Q_PROPERTY(bool hasFillOfZero READ hasFillOfZero NOTIFY shownChanged FINAL)
    Q_PROPERTY(bool hasLow READ hasLow NOTIFY shownChanged FINAL)
    Q_PROPERTY(bool hasWithheld READ hasWithheld NOTIFY shownChanged FINAL)
    Q_PROPERTY(bool hasZero READ hasZero NOTIFY shownChanged FINAL)
    Q_PROPERTY(bool hasTurnover READ hasTurnover NOTIFY shownChanged FINAL)
    Q_PROPERTY(bool hasDirections READ hasDirections NOTIFY shownChanged FINAL)
    Q_PROPERTY(QList<TradeYear> years READ years NOTIFY yearsChanged FINAL)
    Q_PROPERTY(QList<TradeWidth> widths READ widths NOTIFY yearsChanged FINAL)
    Q_PROPERTY(QString thinnest READ thinnest NOTIFY yearsChanged FINAL)

public:
    explicit TradeView(QObject *parent = nullptr);

    const AtlasHandle &atlas() const { return m_atlas; }
    const SceneTrade &trade() const { return m_trade; }
    QString language() const { return m_language; } ///< of the countries' names
    void setAtlas(const AtlasHandle &atlas);
    void setTrade(const SceneTrade &trade);
    void setLanguage(const QString &language);

    bool hasTable() const; ///< whether the atlas has any figure of trade
    int firstYear() const;
    int lastYear() const;
    int year() const; ///< the scene's, brought into the table's years
    const TradeFlows &flows() const { return m_flows; }
    const QList<TradeFill> &fills() const { return m_fills; }     ///< of the states; empty where no measure is shown
    const QStringList &classes() const { return m_classTexts; }   ///< what the five classes hold
    int figures() const { return int(m_result.pairsWithFigure); } ///< pairs with a figure of the year
    int pairs() const { return int(m_result.pairs); }
    int shown() const { return int(m_result.rows.size()); } ///< flows, withheld ones too
    int leftOut() const { return int(m_result.leftOut); }   ///< flows with a figure beyond the largest asked for
    int ofOtherYears() const; ///< pairs whose figure is of another year than the one that is shown
    QStringList powers() const { return m_powers; } ///< ids of those that are looked at
    QStringList states() const;                     ///< codes of those that can be looked at
    bool hasFillWithoutData() const { return hasFill(TradeFill::NoData); }
    bool hasFillWithheld() const { return hasFill(TradeFill::Withheld); }
    bool hasFillOfZero() const { return hasFill(TradeFill::Zero); }
    bool hasLow() const { return m_hasLow; }
    bool hasWithheld() const { return m_hasWithheld; }
    bool hasZero() const { return m_hasZero; }
    bool hasTurnover() const { return m_hasTurnover; }
    bool hasDirections() const { return m_hasDirections; }
    const QList<TradeYear> &years() const { return m_years; }
    const QList<TradeWidth> &widths() const { return m_widths; } ///< the legend of the flows' scale, largest first
    QString thinnest() const;                                    ///< the value below which flows are drawn equally thin
    const geodata::TradeResult &result() const { return m_result; }
    geodata::TradeSelection selection() const;

    /// What is behind a flow ("KAZ/CHN/imports") or a pair ("KAZ/CHN"), in the shown year. A pair that is not shown has
    /// no value, but what anybody counted.
    Q_INVOKABLE TradeFacts facts(const QString &id) const;
    /// What is behind a row of the result.
    TradeFacts factsOf(const geodata::TradeRow &row) const;
    /// "Goods trade 2024 by the powers' own books": what the map shows, for a heading.
    QString heading() const;
    /// "10 of 30 pairs have a figure", and what was left out.
    QString coverage() const;
    /// "Counted by China GACC, USTR and 2 others": who stands behind what is shown; empty if nothing is.
    QString sources() const;
    /// What fills the states, for a legend: "Share of China in the trade with the six powers".
    QString measureHeading() const;
    /// What is said of the state under the pointer by the measure that fills it; empty if nothing.
    Q_INVOKABLE QString fillText(const QString &country) const;
    /// Where flows of a state or power end, degrees: x longitude, y latitude.
    QPointF placeOf(const QString &code) const;
    /// A state's name, or that of the region as a whole.
    Q_INVOKABLE QString countryName(const QString &code) const;
    /// A power's name, also of one that the atlas doesn't list.
    Q_INVOKABLE QString powerName(const QString &power) const;
    /// "exports", "imports" or "both ways", from where the states stand.
    static QString flowName(geodata::TradeFlow flow);
    /// The year shown, or the power's own.
    int yearOf(const QString &power) const;

signals:
    void atlasChanged();
    void tradeChanged();
    void languageChanged();
    void shownChanged();
    void yearsChanged();

private:
    void update();
    void updateFills(const geodata::TradeSelection &selection);
    void surveyYears();
    int pairOf(const QString &country, const QString &power) const;
    QList<TradeFlowMark> marksOf(const geodata::TradeResult &result) const;
    TradeFacts factsWithoutRow(const QString &id) const;
    bool hasFill(TradeFill::Kind kind) const;
    TradeFigureFacts figureFacts(std::uint32_t index) const;
    static QString toId(const geodata::TradeTable &table, const geodata::TradeRow &row);
    QString titleOf(const QString &country, const QString &power, geodata::TradeFlow flow) const;
    QString flowText(const QString &country, geodata::TradeFlow flow) const;
    const geodata::TradeBook &book() const { return m_atlas.atlas->tradeBook; } ///< REQUIRES hasTable

    AtlasHandle m_atlas;
    SceneTrade m_trade;
    QString m_language = QStringLiteral("en");

    geodata::TradeResult m_result;
    TradeFlows m_flows;
    QList<TradeFill> m_fills;
    QStringList m_classTexts;
    QStringList m_powers;
    QStringList m_pairCountries; // those of all pairs, whatever is looked at
    QStringList m_pairPowers;
    QList<TradeYear> m_years;
    QList<TradeWidth> m_widths;
    bool m_hasLow = false;
    bool m_hasWithheld = false;
    bool m_hasZero = false;
    bool m_hasTurnover = false;
    bool m_hasDirections = false;
};

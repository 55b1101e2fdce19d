// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/data/atlas_handle.h"
#include "app/data/chart_info.h"
#include "geodata/derive/multivector_index.h"
#include "geodata/derive/trade_series.h"

#include <QObject>

#include <map>
#include <string>
#include <utility>

/// The charts of a state's or the region's trade with some powers: over the years, by state, and by power. They draw
/// what seriesOf(), barsOf(), donutOf() and multivectorIndices() say, which are the figures of the comparison.
class TradeCharts : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(AtlasHandle atlas READ atlas WRITE setAtlas NOTIFY atlasChanged FINAL)
    Q_PROPERTY(QString area READ area WRITE setArea NOTIFY areaChanged FINAL)
    Q_PROPERTY(QStringList powers READ powers WRITE setPowers NOTIFY powersChanged FINAL)
    Q_PROPERTY(int year READ year WRITE setYear NOTIFY yearChanged FINAL)
    Q_PROPERTY(QString basis READ basis WRITE setBasis NOTIFY basisChanged FINAL)
    Q_PROPERTY(QString show READ show WRITE setShow NOTIFY showChanged FINAL)
    Q_PROPERTY(QString language READ language WRITE setLanguage NOTIFY languageChanged FINAL)

    Q_PROPERTY(QString heading READ heading NOTIFY shownChanged FINAL)
    Q_PROPERTY(QStringList years READ years NOTIFY shownChanged FINAL)
    Q_PROPERTY(QList<ChartLine> lines READ lines NOTIFY shownChanged FINAL)
    Q_PROPERTY(ChartScale lineScale READ lineScale NOTIFY shownChanged FINAL)
    Q_PROPERTY(QStringList states READ states NOTIFY shownChanged FINAL)
    Q_PROPERTY(QStringList stateCodes READ stateCodes NOTIFY shownChanged FINAL)
    Q_PROPERTY(QList<ChartLine> bars READ bars NOTIFY shownChanged FINAL)
    Q_PROPERTY(ChartScale barScale READ barScale NOTIFY shownChanged FINAL)
    Q_PROPERTY(QList<ChartSlice> slices READ slices NOTIFY shownChanged FINAL)
    Q_PROPERTY(QString whole READ whole NOTIFY shownChanged FINAL)
    Q_PROPERTY(int shareYear READ shareYear NOTIFY shownChanged FINAL)
    Q_PROPERTY(QString without READ without NOTIFY shownChanged FINAL)
    Q_PROPERTY(QString counters READ counters NOTIFY shownChanged FINAL)
    Q_PROPERTY(QList<ChartLine> index READ index NOTIFY shownChanged FINAL)
    Q_PROPERTY(ChartScale indexScale READ indexScale CONSTANT FINAL)
    Q_PROPERTY(IndexFacts indexFacts READ indexFacts NOTIFY shownChanged FINAL)

public:
    using QObject::QObject;

    const AtlasHandle &atlas() const { return m_atlas; }
    QString area() const { return m_area; }         ///< a state's code, or the five together
    QStringList powers() const { return m_powers; } ///< ids, in the order of display; empty: the atlas' own
    int year() const { return m_year; }             ///< of bars and slices; 0: the last
    QString basis() const { return m_basis; }       ///< as SceneTrade::basis
    QString show() const { return m_show; }         ///< as SceneTrade::show; "directions" shows turnovers
    QString language() const { return m_language; } ///< of the names
    void setAtlas(const AtlasHandle &atlas);
    void setArea(const QString &area);
    void setPowers(const QStringList &powers);
    void setYear(int year);
    void setBasis(const QString &basis);
    void setShow(const QString &show);
    void setLanguage(const QString &language);

    QString heading() const; ///< "Trade turnover, powers' books"; empty where there is no trade
    const QStringList &years() const { return m_years; }        ///< all of the table, also those without a figure
    const QList<ChartLine> &lines() const { return m_lines; }   ///< over the years, a line a power
    const ChartScale &lineScale() const { return m_lineScale; } ///< the same for all years and bases
    const QStringList &states() const { return m_states; }      ///< names of the five
    const QStringList &stateCodes() const { return m_stateCodes; }
    const QList<ChartLine> &bars() const { return m_bars; }      ///< by state in one year, a line a power
    const ChartScale &barScale() const { return m_barScale; }    ///< the same for all years and bases
    const QList<ChartSlice> &slices() const { return m_slices; } ///< whom a state trades with; empty where unknown
    const QString &whole() const { return m_whole; }             ///< "$59.3 bn": what the slices make together
    int shareYear() const { return m_shareYear; }                ///< of bars and slices
    const QString &without() const { return m_without; }         ///< powers without a figure, by name; may be empty
    QString counters() const; ///< who counted the figures of the year, each once; may be empty
    const QList<ChartLine> &index() const { return m_index; }     ///< the multi-vector index of a state; else empty
    static ChartScale indexScale();                               ///< 0 … 1
    const IndexFacts &indexFacts() const { return m_indexFacts; } ///< of the year, else of the newest before it

    /// The lines as a table, one a power and year; numbers in full.
    Q_INVOKABLE QString csv() const;
    /// Who trades with a state in the year, and its index, as text to paste; empty without trade.
    Q_INVOKABLE QString text() const;

signals:
    void atlasChanged();
    void areaChanged();
    void powersChanged();
    void yearChanged();
    void basisChanged();
    void showChanged();
    void languageChanged();
    void shownChanged();

private:
    void update();
    void updateLines();
    void updateBars();
    void updateSlices();
    void updateIndex();
    double mostOf(const std::string &area,
                  const std::string &power); ///< of any year and basis: scales stay where they are
    QString nameOf(const QString &id) const;
    IndexFacts factsOf(const geodata::MultivectorIndex &index) const;
    geodata::TradeSelection selection() const;
    ChartPoint pointOf(const QString &label, const geodata::TradeChoice &choice) const;
    ChartScale moneyScale(double most) const;
    const geodata::TradeBook &book() const { return m_atlas.atlas->tradeBook; }

    AtlasHandle m_atlas;
    QString m_area = QStringLiteral("C5");
    QStringList m_powers;
    int m_year = 0;
    QString m_basis = QStringLiteral("power");
    QString m_show = QStringLiteral("turnover");
    QString m_language = QStringLiteral("en");

    QStringList m_years, m_states, m_stateCodes;
    QList<ChartLine> m_lines, m_bars, m_index;
    ChartScale m_lineScale, m_barScale;
    std::map<std::pair<std::string, std::string>, double> m_mostOf; ///< by area and power, of one flow
    IndexFacts m_indexFacts;
    QList<ChartSlice> m_slices;
    QString m_whole, m_without;
    int m_shareYear = 0;
};

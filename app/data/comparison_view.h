// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/data/atlas_handle.h"
#include "app/data/comparison_info.h"
#include "app/data/scene.h"
#include "geodata/derive/comparison.h"

#include <QObject>

class ComparisonText;

/// Powers side by side, as a scene asks for it. Panel and copies show what compare() says and nothing else, in the
/// words of the command line.
class ComparisonView : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(AtlasHandle atlas READ atlas WRITE setAtlas NOTIFY atlasChanged FINAL)
    Q_PROPERTY(SceneComparison asked READ asked WRITE setAsked NOTIFY askedChanged FINAL)
    Q_PROPERTY(QString basis READ basis WRITE setBasis NOTIFY basisChanged FINAL)
    Q_PROPERTY(QString language READ language WRITE setLanguage NOTIFY languageChanged FINAL)

    Q_PROPERTY(QString title READ title NOTIFY shownChanged FINAL)
    Q_PROPERTY(QString area READ area NOTIFY shownChanged FINAL)
    Q_PROPERTY(int year READ year NOTIFY shownChanged FINAL)
    Q_PROPERTY(int commonYear READ commonYear NOTIFY shownChanged FINAL)
    Q_PROPERTY(QStringList findings READ findings NOTIFY shownChanged FINAL)
    Q_PROPERTY(QList<ComparedName> powers READ powers NOTIFY shownChanged FINAL)
    Q_PROPERTY(QList<ComparedName> addable READ addable NOTIFY shownChanged FINAL)
    Q_PROPERTY(QList<ComparedName> comparable READ comparable NOTIFY shownChanged FINAL)
    Q_PROPERTY(QList<ComparedName> areas READ areas NOTIFY shownChanged FINAL)
    Q_PROPERTY(QList<int> years READ years NOTIFY shownChanged FINAL)
    Q_PROPERTY(QList<ComparedRow> rows READ rows NOTIFY shownChanged FINAL)

public:
    using QObject::QObject;

    const AtlasHandle &atlas() const { return m_atlas; }
    const SceneComparison &asked() const { return m_asked; }
    QString basis() const { return m_basis; }       ///< whose books: as SceneTrade::basis
    QString language() const { return m_language; } ///< of the names
    void setAtlas(const AtlasHandle &atlas);
    void setAsked(const SceneComparison &asked);
    void setBasis(const QString &basis);
    void setLanguage(const QString &language);

    QString title() const; ///< "Kazakhstan, 2024"; the area alone where each cell has its own year
    QString area() const;  ///< code of what is compared: the five where the atlas has no such state
    int year() const { return m_comparison.year; } ///< of cells that don't wear another; 0: there is none
    int commonYear() const { return m_comparison.commonYear.value_or(0); } ///< of all powers; 0: there is none
    const QStringList &findings() const { return m_findings; }             ///< in words, the most important first
    const QList<ComparedName> &powers() const { return m_powers; }         ///< the columns
    QList<ComparedName> addable() const;                                   ///< powers that aren't among the columns
    QList<ComparedName> comparable() const;                                ///< both, in the order of the atlas
    QList<ComparedName> areas() const;                                     ///< the five together, and each of them
    QList<int> years() const;                                              ///< those of the trade, the newest first
    const QList<ComparedRow> &rows() const { return m_rows; }
    const geodata::Comparison &comparison() const { return m_comparison; } ///< looks into the atlas

    /// The ids of the powers with one of them at another place.
    Q_INVOKABLE QStringList moved(int from, int to) const;
    /// The ids of the powers with one more, or without it if it is among them; one always stays.
    Q_INVOKABLE QStringList toggled(const QString &power) const;

    /// What has to be named for all cells together, each once, in their order.
    Q_INVOKABLE QStringList sources() const;

    /// What `multivector compare --csv` prints of it; empty without an atlas.
    Q_INVOKABLE QString csv() const;
    /// What `multivector compare --text` prints of it.
    Q_INVOKABLE QString text() const;

signals:
    void atlasChanged();
    void askedChanged();
    void basisChanged();
    void languageChanged();
    void shownChanged();

private:
    void update();
    QStringList ids() const;
    geodata::ComparisonRequest request() const;
    QString nameOf(const ComparisonText &words, const QString &id) const;
    QString corridorName(std::uint32_t row) const;
    ComparedRow rowOf(const ComparisonText &words, const geodata::ComparisonRow &row) const;
    ComparedCell cellOf(const ComparisonText &words, const geodata::ComparisonRow &row, std::size_t column) const;
    ComparedFigure figureOf(const ComparisonText &words, const geodata::ComparisonRow &row,
                            const geodata::CellFigure &figure) const;

    AtlasHandle m_atlas;
    SceneComparison m_asked;
    QString m_basis = QStringLiteral("power");
    QString m_language = QStringLiteral("en");

    geodata::Comparison m_comparison;
    QStringList m_findings;
    QList<ComparedName> m_powers;
    QList<ComparedRow> m_rows;
};

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/data/comparison_text.h"
#include "app/data/corridor_info.h"
#include "app/data/source_book.h"
#include "app/data/source_list.h"

#include <QCoreApplication>

/// Goes through what a scene shows and writes down what each of it rests on; see sourcesOf().
class SourceGatherer
{
    Q_DECLARE_TR_FUNCTIONS(SourceGatherer)

public:
    SourceGatherer(const AtlasHandle &atlas, const Scene &scene, const SceneViews &views); ///< REQUIRES isLoaded()

    QList<SourceEntry> gather();

private:
    void addProgram();
    void addOutlines();
    void addBorders();
    void addBorder(const geodata::Border &border);
    void addTrade();
    void addFills();
    void addPair();
    void addFigure(std::uint32_t figure, const QString &mark);
    void addRate(const geodata::TradeFigure &figure, const QString &mark);
    void addWithheld(std::uint16_t country, std::uint16_t power, int year, const QString &mark);
    void addCorridors();
    void addSelectedCorridor();
    void addVolume(const geodata::CorridorVolume &volume, const QString &name, const QString &mark);
    void addGauges(const QList<CorridorStep> &steps);
    void addPlaces();
    void addMeetings();
    void addComparison();
    void addCell(const geodata::ComparisonRow &row, const geodata::ComparisonCell &cell, const QString &power);

    QString program() const;
    SourceIdentity computed(const QString &from) const;
    SourceIdentity fromOutlines() const;
    QString bordersNote() const;
    QString corridorName(std::uint32_t row) const;
    const geodata::Atlas &atlas() const { return *m_atlas.atlas; }
    const geodata::TradeTable &table() const { return atlas().trade; }

    const AtlasHandle &m_atlas;
    const Scene &m_scene;
    SceneViews m_views; // null where the layer is off
    ComparisonText m_words;
    SourceBook m_book;
    QStringList m_files; // that something shown is from
    // What is told on a card beside the map, of which there is one at most.
    bool m_hasPairCard = false, m_hasCorridorCard = false, m_hasCountryCard = false, m_hasPowerCard = false;
    bool m_hasLengths = false; // are written along borders
};

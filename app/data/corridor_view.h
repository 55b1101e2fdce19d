// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/data/atlas_handle.h"
#include "app/data/corridor_info.h"
#include "app/data/corridor_marks.h"
#include "app/data/map_place.h"
#include "app/data/palette.h"
#include "app/data/scene.h"
#include "geodata/derive/corridor_volume.h"

#include <QObject>

/// What a scene shows of an atlas' corridors, and every figure behind it. Map, legend, cards and the command line ask
/// the same one, so that they cannot disagree.
class CorridorView : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(AtlasHandle atlas READ atlas WRITE setAtlas NOTIFY atlasChanged FINAL)
    Q_PROPERTY(SceneCorridors corridors READ corridors WRITE setCorridors NOTIFY corridorsChanged FINAL)
    Q_PROPERTY(int year READ year WRITE setYear NOTIFY yearChanged FINAL)
    Q_PROPERTY(QString language READ language WRITE setLanguage NOTIFY languageChanged FINAL)
    Q_PROPERTY(Palette colors READ colors WRITE setColors NOTIFY colorsChanged FINAL)

    Q_PROPERTY(bool hasTable READ hasTable NOTIFY shownChanged FINAL)
    Q_PROPERTY(CorridorMarks marks READ marks NOTIFY shownChanged FINAL)
    Q_PROPERTY(QList<CorridorEntry> entries READ entries NOTIFY shownChanged FINAL)
    Q_PROPERTY(CorridorInfo selected READ selected NOTIFY shownChanged FINAL)
    Q_PROPERTY(QStringList crossed READ crossed NOTIFY shownChanged FINAL)
    Q_PROPERTY(QString assumption READ assumption NOTIFY shownChanged FINAL)
    Q_PROPERTY(CorridorItinerary way READ way NOTIFY shownChanged FINAL)
    Q_PROPERTY(QString heading READ heading NOTIFY shownChanged FINAL)
    Q_PROPERTY(QString sources READ sources NOTIFY shownChanged FINAL)
    Q_PROPERTY(QList<CorridorWidth> freightWidths READ freightWidths NOTIFY shownChanged FINAL)
    Q_PROPERTY(QList<CorridorWidth> pipelineWidths READ pipelineWidths NOTIFY shownChanged FINAL)
    Q_PROPERTY(QStringList modes READ modes NOTIFY shownChanged FINAL)
    Q_PROPERTY(QStringList statuses READ statuses NOTIFY shownChanged FINAL)
    Q_PROPERTY(bool hasSchematic READ hasSchematic NOTIFY shownChanged FINAL)

public:
    using QObject::QObject;

    /// How many colours there are for corridors, Palette::corridor().
    static constexpr int ColorCount = 7;

    const AtlasHandle &atlas() const { return m_atlas; }
    const SceneCorridors &corridors() const { return m_corridors; }
    int year() const { return m_year; }             ///< whose volumes the widths stand for
    QString language() const { return m_language; } ///< of the names
    const Palette &colors() const { return m_colors; }
    void setAtlas(const AtlasHandle &atlas);
    void setCorridors(const SceneCorridors &corridors);
    void setYear(int year);
    void setLanguage(const QString &language);
    void setColors(const Palette &colors);

    bool hasTable() const { return m_atlas.isLoaded() && !m_atlas.atlas->corridors.corridors.empty(); }
    const CorridorMarks &marks() const { return m_marks; }
    const QList<CorridorEntry> &entries() const { return m_entries; } ///< all corridors, in the order of the table
    const CorridorInfo &selected() const { return m_selected; }       ///< without an id if none is
    const QStringList &crossed() const { return m_crossed; }   ///< codes of the countries that the selected one crosses
    const QString &assumption() const { return m_assumption; } ///< "Russia closed"; empty: nothing is assumed
    const CorridorItinerary &way() const { return m_way; }     ///< between two places, if both are named
    QString heading() const;                                   ///< "14 corridors", for a picture's heading
    QString sources() const;                                   ///< whom to name under a picture of them
    const QList<CorridorWidth> &freightWidths() const { return m_freightWidths; }   ///< empty where none is drawn
    const QList<CorridorWidth> &pipelineWidths() const { return m_pipelineWidths; } ///< of oil
    const QStringList &modes() const { return m_modes; }       ///< words of those shown, for a legend
    const QStringList &statuses() const { return m_statuses; } ///< the same
    bool hasSchematic() const { return m_hasSchematic; }

    /// All that is known of a corridor, by id.
    Q_INVOKABLE CorridorInfo info(const QString &id) const;
    /// A corridor's name by its id; the id itself if there is none.
    Q_INVOKABLE QString nameOf(const QString &id) const;
    /// What lies under the pointer: the section's name, its mode and status, how good its shape is.
    Q_INVOKABLE QString sectionText(int section) const;
    Q_INVOKABLE QString sectionId(int section) const;
    /// A section's name by its id.
    Q_INVOKABLE QString sectionName(const QString &id) const;
    /// English names of the places along the corridors that fit what was typed, the best first.
    Q_INVOKABLE QStringList placesLike(const QString &typed, int most) const;
    /// A place's name in the language shown, by its English name.
    Q_INVOKABLE QString placeName(const QString &name) const;
    /// Smallest box of a corridor, degrees: x west, y south.
    Q_INVOKABLE QRectF boxOf(const QString &id) const;

    /// What `multivector corridors` prints of the selected corridor; empty if none is.
    Q_INVOKABLE QString selectedCsv() const;
    /// All that is known of the selected corridor, as text to paste.
    Q_INVOKABLE QString selectedText() const;

    /// The points along the corridors shown, and the atlas' own places; the same place once.
    QList<MapPlace> places() const;

    /// The row of a corridor in the atlas; NoCorridor if it has none.
    std::uint32_t rowOf(const QString &id) const;
    /// The place along the corridors that a name means, in whichever language: the point called so, else one whose name
    /// begins with it, else the one nearest to a town called so, within 40 km. NoNode if there is none. Points along
    /// `corridor` go first.
    static std::uint32_t nodeNamed(const QString &name, const geodata::Atlas &atlas, std::uint32_t corridor);
    /// What the scene assumes to be closed.
    geodata::Closures closures() const;
    /// Pixels of a line for what it carries.
    static double widthOf(geodata::VolumeSort sort, double amount, double most);

signals:
    void atlasChanged();
    void corridorsChanged();
    void yearChanged();
    void languageChanged();
    void colorsChanged();
    void shownChanged();

private:
    void update();
    void updateMarks();
    void updateLegend();
    void updateEntries();
    void updateAssumption();
    void updateWay();
    bool isShown(std::uint32_t row) const;
    void addVolumes(CorridorInfo &info, std::uint32_t row) const;
    QString exposureText(std::uint32_t row) const;
    QString avoided(std::uint32_t row, geodata::CorridorTouch touch) const;
    const geodata::CorridorTable &table() const { return m_atlas.atlas->corridors; }
    const geodata::CorridorFacts &facts() const { return m_atlas.atlas->facts[m_atlas.viewpoint].corridors; }

    AtlasHandle m_atlas;
    SceneCorridors m_corridors;
    int m_year = 0;
    QString m_language = QStringLiteral("en");
    Palette m_colors = Palette::of(QStringLiteral("dark"));

    QList<int> m_colorOf; ///< by corridor: index of its colour
    std::vector<geodata::ExposedCorridor> m_exposed;
    CorridorMarks m_marks;
    QList<CorridorEntry> m_entries;
    CorridorInfo m_selected;
    QStringList m_crossed;
    QString m_assumption;
    CorridorItinerary m_way;
    QList<CorridorWidth> m_freightWidths, m_pipelineWidths;
    QStringList m_modes, m_statuses;
    bool m_hasSchematic = false;
};

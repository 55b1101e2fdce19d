// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/data/atlas_handle.h"
#include "app/data/corridor_marks.h"
#include "app/data/palette.h"
#include "app/layers/corridor_strip.h"
#include "app/layers/map_camera.h"

#include <QQuickItem>

/// Where a corridor that is shown runs on the screen.
struct CorridorCourse
{
    int mark = 0;         ///< which of the marks
    double halfWidth = 0; ///< of its line where that is broadest, pixels
    /// Its main line end to end, then its branches; pixels, outside the view, too.
    std::vector<std::vector<QPointF>> lines = {};
};

/// The corridors: each a line along its track, patterned by mode, status and grade of its sections, side by side where
/// several use one section, with lights that move along. Other marks change a small table, motion and the camera
/// uniforms; vertices are made anew only when another level of detail or another part of the world comes into view.
/// Motion is a function of `seconds` alone; at 0 there is none.
class CorridorLayer : public QQuickItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(AtlasHandle atlas READ atlas WRITE setAtlas NOTIFY atlasChanged FINAL)
    Q_PROPERTY(MapCamera camera READ camera WRITE setCamera NOTIFY cameraChanged FINAL)
    Q_PROPERTY(Palette colors READ colors WRITE setColors NOTIFY colorsChanged FINAL)
    Q_PROPERTY(CorridorMarks marks READ marks WRITE setMarks NOTIFY marksChanged FINAL)
    Q_PROPERTY(double seconds READ seconds WRITE setSeconds NOTIFY secondsChanged FINAL)
    Q_PROPERTY(bool isMoving READ isMoving NOTIFY isMovingChanged FINAL)

public:
    explicit CorridorLayer(QQuickItem *parent = nullptr);

    const AtlasHandle &atlas() const { return m_atlas; }
    const MapCamera &camera() const { return m_camera; }
    const Palette &colors() const { return m_colors; }
    const CorridorMarks &marks() const { return m_marks; }
    double seconds() const { return m_seconds; }
    bool isMoving() const { return m_isMoving; } ///< whether anything would change with the seconds

    void setAtlas(const AtlasHandle &atlas);
    void setCamera(const MapCamera &camera);
    void setColors(const Palette &colors);
    void setMarks(const CorridorMarks &marks);
    void setSeconds(double seconds);

    /// Row of the corridor whose line is nearest to a pixel and within 6 of it; −1 where there is none. What is
    /// selected lies before the others.
    Q_INVOKABLE int corridorAt(QPointF pixel);
    /// Row of the section of that line; −1 where there is none.
    Q_INVOKABLE int sectionAt(QPointF pixel);
    /// Where a corridor's line runs on a section: `part` 0..1 of the section's way, on the copy of the world nearest to
    /// the middle of the view. (−1, −1) if it isn't shown.
    Q_INVOKABLE QPointF pointOn(int corridor, int section, double part);
    /// Where all that is shown runs, in the order of the marks; on the copy of the world nearest to the middle.
    QList<CorridorCourse> courses();

signals:
    void atlasChanged();
    void cameraChanged();
    void colorsChanged();
    void marksChanged();
    void secondsChanged();
    void isMovingChanged();

protected:
    void updatePolish() override;
    QSGNode *updatePaintNode(QSGNode *oldNode, UpdatePaintNodeData *data) override;

private:
    bool hasCorridors() const { return m_atlas.isLoaded() && !m_lanes.lanes.empty(); }
    void seatsAreStale();
    void updateStrips();
    QPointF pixelOn(std::uint32_t lane, std::size_t point) const;
    std::vector<QPointF> pixelsOf(std::uint32_t lane) const;
    void addLines(CorridorCourse &course, const geodata::CorridorLeg &leg, std::uint32_t corridor) const;
    std::uint32_t laneAt(QPointF pixel);
    bool isSelected(std::uint32_t lane) const;

    AtlasHandle m_atlas;
    MapCamera m_camera;
    Palette m_colors = Palette::of({});
    CorridorMarks m_marks;
    double m_seconds = 0;
    bool m_isMoving = false;

    CorridorLanes m_lanes;
    CorridorSeats m_seats;
    bool m_areRowsStale = true;
    // What is built now: of a level, and of the sections within a box.
    int m_level = -1;
    geodata::WorldBox m_built;
    std::vector<CorridorLine> m_lines;      // by section
    std::vector<geodata::WorldBox> m_boxes; // by section: of its track
    std::shared_ptr<const CorridorStrips> m_laneStrips;
    std::shared_ptr<const CorridorStrips> m_sectionStrips;
};

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/data/meeting_view.h"
#include "app/data/palette.h"
#include "app/layers/meeting_places.h"
#include "app/layers/trade_layer.h"
#include "app/layers/word_layer.h"

/// Where powers met the five in the shown year: diamonds in the powers' colours at their places, side by side where
/// several met, with the place's name. They come last and yield to all other words; a thin line leads to the place
/// where they had to step aside. One draw call and a text a place; nothing moves.
class MeetingLayer : public WordLayer
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(MeetingView *meetings READ meetings WRITE setMeetings NOTIFY meetingsChanged REQUIRED FINAL)
    Q_PROPERTY(TradeLayer *flows READ flows WRITE setFlows NOTIFY flowsChanged REQUIRED FINAL)
    Q_PROPERTY(MapCamera camera READ camera WRITE setCamera NOTIFY cameraChanged FINAL)
    Q_PROPERTY(Palette colors READ colors WRITE setColors NOTIFY colorsChanged FINAL)
    Q_PROPERTY(QString hovered READ hovered WRITE setHovered NOTIFY hoveredChanged FINAL)
    Q_PROPERTY(QStringList texts READ texts NOTIFY boxesChanged FINAL)
    Q_PROPERTY(bool hasNames READ hasNames WRITE setHasNames NOTIFY hasNamesChanged FINAL)

public:
    explicit MeetingLayer(QQuickItem *parent = nullptr);

    MeetingView *meetings() const { return m_meetings; }
    TradeLayer *flows() const { return m_flows; }
    const MapCamera &camera() const { return m_camera; }
    const Palette &colors() const { return m_colors; }
    QString hovered() const { return m_hovered; }                  ///< id of a meeting
    bool hasNames() const { return m_hasNames; }                   ///< whether places are named
    const QList<MeetingBlock> &blocks() const { return m_blocks; } ///< what is shown now

    /// The places that it names, so that nobody else names them again.
    QStringList texts() const;

    void setMeetings(MeetingView *meetings);
    void setFlows(TradeLayer *flows);
    void setCamera(const MapCamera &camera);
    void setColors(const Palette &colors);
    void setHovered(const QString &id);
    void setHasNames(bool hasNames);

    /// Id of the meeting under a pixel, or within a few pixels of it; empty if there is none.
    Q_INVOKABLE QString meetingAt(QPointF pixel) const;
    /// Where a meeting's diamond stands, for tests; (−1, −1) if it is not shown.
    Q_INVOKABLE QPointF pointOf(const QString &meeting) const;

signals:
    void meetingsChanged();
    void flowsChanged();
    void cameraChanged();
    void colorsChanged();
    void hoveredChanged();
    void hasNamesChanged();

protected:
    void updatePolish() override;
    QSGNode *updatePaintNode(QSGNode *oldNode, UpdatePaintNodeData *data) override;

private:
    QList<MeetingSite> sites() const;
    double clearanceAt(QPointF point) const;
    QColor halo() const;

    MeetingView *m_meetings = nullptr;
    TradeLayer *m_flows = nullptr;
    MapCamera m_camera;
    Palette m_colors = Palette::of({});
    QString m_hovered;
    bool m_hasNames = true;
    QList<MeetingBlock> m_blocks;
};

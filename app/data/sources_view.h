// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/data/comparison_view.h"
#include "app/data/corridor_view.h"
#include "app/data/meeting_view.h"
#include "app/data/scene_store.h"
#include "app/data/source_list.h"
#include "app/data/source_text.h"
#include "app/data/trade_view.h"

#include <QPointer>

/// The sources of what is shown right now, as sourcesOf() has them. They are looked up when somebody asks, once for all
/// that has changed since; moving the map changes nothing.
class SourcesView : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(AtlasHandle atlas READ atlas WRITE setAtlas NOTIFY atlasChanged FINAL)
    Q_PROPERTY(SceneStore *scene READ scene WRITE setScene NOTIFY sceneChanged FINAL)
    Q_PROPERTY(TradeView *trade READ trade WRITE setTrade NOTIFY viewsChanged FINAL)
    Q_PROPERTY(CorridorView *corridors READ corridors WRITE setCorridors NOTIFY viewsChanged FINAL)
    Q_PROPERTY(MeetingView *meetings READ meetings WRITE setMeetings NOTIFY viewsChanged FINAL)
    Q_PROPERTY(ComparisonView *comparison READ comparison WRITE setComparison NOTIFY viewsChanged FINAL)

    Q_PROPERTY(QList<SourceEntry> rows READ rows NOTIFY shownChanged FINAL)

public:
    using QObject::QObject;

    const AtlasHandle &atlas() const
    {
        return m_atlas;
    } ///< seen from the scene's viewpoint; empty: nothing is looked up
    SceneStore *scene() const { return m_scene; }
    TradeView *trade() const { return m_trade; } ///< this and the following: those that draw the scene, or null
    CorridorView *corridors() const { return m_corridors; }
    MeetingView *meetings() const { return m_meetings; }
    ComparisonView *comparison() const { return m_comparison; } ///< null unless the panel compares
    void setAtlas(const AtlasHandle &atlas);
    void setScene(SceneStore *scene);
    void setTrade(TradeView *trade);
    void setCorridors(CorridorView *corridors);
    void setMeetings(MeetingView *meetings);
    void setComparison(ComparisonView *comparison);

    const QList<SourceEntry> &rows() const; ///< looked up now if anything has changed

    /// "Figures": what a part of the list is called.
    Q_INVOKABLE static QString headingOf(SourceKind::Kind kind) { return SourceText::kind(kind); }
    /// What `multivector sources` prints in a format.
    Q_INVOKABLE QString text(SourceFormat::Format format) const;
    /// The same, into the clipboard.
    Q_INVOKABLE void copy(SourceFormat::Format format) const;

signals:
    void atlasChanged();
    void sceneChanged();
    void viewsChanged();
    void shownChanged(); ///< once for all changes of a turn of the event loop

private:
    template <typename View>
    void setView(QPointer<View> &member, View *view);
    void watch(SceneStore *scene);
    void watch(TradeView *view);
    void watch(CorridorView *view);
    void watch(MeetingView *view);
    void watch(ComparisonView *view);
    void invalidate();

    AtlasHandle m_atlas;
    QPointer<SceneStore> m_scene;
    QPointer<TradeView> m_trade;
    QPointer<CorridorView> m_corridors;
    QPointer<MeetingView> m_meetings;
    QPointer<ComparisonView> m_comparison;

    bool m_isAnnounced = false; // shownChanged() is about to come
    mutable bool m_isOld = false;
    mutable QList<SourceEntry> m_rows;
};

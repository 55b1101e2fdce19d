// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/sources_view.h"

#include <QClipboard>
#include <QGuiApplication>

#include <utility>

void SourcesView::setAtlas(const AtlasHandle &atlas)
{
    if (m_atlas == atlas)
        return;
    m_atlas = atlas;
    emit atlasChanged();
    invalidate();
}

template <typename View>
void SourcesView::setView(QPointer<View> &member, View *view)
{
    if (member == view)
        return;
    if (member)
        disconnect(member, nullptr, this, nullptr);
    member = view;
    if (view) {
        watch(view);
        connect(view, &QObject::destroyed, this, &SourcesView::invalidate);
    }
    invalidate();
}

void SourcesView::setScene(SceneStore *scene)
{
    if (m_scene == scene)
        return;
    setView(m_scene, scene);
    emit sceneChanged();
}

void SourcesView::setTrade(TradeView *trade)
{
    if (m_trade == trade)
        return;
    setView(m_trade, trade);
    emit viewsChanged();
}

void SourcesView::setCorridors(CorridorView *corridors)
{
    if (m_corridors == corridors)
        return;
    setView(m_corridors, corridors);
    emit viewsChanged();
}

void SourcesView::setMeetings(MeetingView *meetings)
{
    if (m_meetings == meetings)
        return;
    setView(m_meetings, meetings);
    emit viewsChanged();
}

void SourcesView::setComparison(ComparisonView *comparison)
{
    if (m_comparison == comparison)
        return;
    setView(m_comparison, comparison);
    emit viewsChanged();
}

void SourcesView::watch(SceneStore *scene)
{
    // Camera, theme, title and graticule have no source; what views show of the scene they tell themselves.
    for (const auto &changed :
         {&SceneStore::languageChanged, &SceneStore::selectedChanged, &SceneStore::powerChanged,
          &SceneStore::meetingChanged, &SceneStore::tradeChanged, &SceneStore::hasCorridorsChanged,
          &SceneStore::hasPlacesChanged, &SceneStore::hasTradeChanged, &SceneStore::hasBordersChanged,
          &SceneStore::hasMeetingsChanged, &SceneStore::hasLabelsChanged})
        connect(scene, changed, this, &SourcesView::invalidate);
}

void SourcesView::watch(TradeView *view)
{
    connect(view, &TradeView::shownChanged, this, &SourcesView::invalidate);
}

void SourcesView::watch(CorridorView *view)
{
    connect(view, &CorridorView::shownChanged, this, &SourcesView::invalidate);
}

void SourcesView::watch(MeetingView *view)
{
    connect(view, &MeetingView::marksChanged, this, &SourcesView::invalidate);
    connect(view, &MeetingView::placesChanged, this, &SourcesView::invalidate);
}

void SourcesView::watch(ComparisonView *view)
{
    connect(view, &ComparisonView::shownChanged, this, &SourcesView::invalidate);
}

void SourcesView::invalidate()
{
    m_isOld = true;
    if (std::exchange(m_isAnnounced, true))
        return;
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_isAnnounced = false;
            emit shownChanged();
        },
        Qt::QueuedConnection);
}

const QList<SourceEntry> &SourcesView::rows() const
{
    if (std::exchange(m_isOld, false)) {
        m_rows = m_scene ? sourcesOf(m_atlas, m_scene->scene(), {m_trade, m_corridors, m_meetings, m_comparison})
                         : QList<SourceEntry>();
    }
    return m_rows;
}

QString SourcesView::text(SourceFormat::Format format) const
{
    return SourceText::list(rows(), format);
}

void SourcesView::copy(SourceFormat::Format format) const
{
    QGuiApplication::clipboard()->setText(text(format));
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "map_observer.h"

#include "app/export/offscreen_renderer.h"
#include "app/layers/trade_layer.h"
#include "process_facts.h"

#include <QGuiApplication>
#include <QQmlApplicationEngine>
#include <QQuickStyle>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace {

constexpr double QuietSeconds = 0.6;
constexpr double MostRecordSeconds = 30;
constexpr double PanSeconds = 4; // across the region and back

} // namespace

MapObserver::MapObserver(QQuickWindow &window, const AtlasStore &store, const WindowProbe &probe)
    : m_window(window), m_store(store), m_probe(probe)
{
    connect(&window, &QQuickWindow::afterAnimating, this,
            [this] { QMetaObject::invokeMethod(this, [this] { moveOn(); }, Qt::QueuedConnection); });
    connect(&window, &QQuickWindow::frameSwapped, this, [this] { m_frames.add(monotonicNs()); }, Qt::DirectConnection);
    m_timer.setInterval(20);
    connect(&m_timer, &QTimer::timeout, this, [this] { tick(); });
    m_timer.start();
}

void MapObserver::look(double longitude)
{
    QMetaObject::invokeMethod(&m_window, "moveTo", Q_ARG(double, longitude), Q_ARG(double, 46.2), Q_ARG(double, 5.1));
}

void MapObserver::pan()
{
    look(std::lerp(60.0, 72.0, (1 - std::cos(secondsInPhase() / PanSeconds * 2 * std::numbers::pi)) / 2));
}

void MapObserver::moveLights()
{
    QMetaObject::invokeMethod(&m_window, "moveOn");
}

bool MapObserver::isPlayingOrNever() const
{
    return isPlaying() || secondsInPhase() > MostRecordSeconds;
}

void MapObserver::beginPhase()
{
    if (!m_redrawCount)
        m_redrawCount =
            connect(m_window.findChild<TradeLayer *>(), &TradeLayer::cameraChanged, this, [this] { ++m_redraws; });
    m_redraws = 0;
    m_phaseStartNs = monotonicNs();
    moveOn();
}

bool MapObserver::isQuiet() const
{
    return double(monotonicNs() - std::max(m_frames.last(), m_phaseStartNs)) / 1e9 > QuietSeconds;
}

double MapObserver::secondsInPhase() const
{
    return double(monotonicNs() - m_phaseStartNs) / 1e9;
}

int runMapProbe(int argc, char **argv, const WindowProbe &probe,
                const std::function<std::unique_ptr<MapObserver>(QQuickWindow &, const AtlasStore &)> &make)
{
    useNoDepthBuffer();
    qputenv("QSG_NO_VSYNC", "1");
    qputenv("QT_QPA_UPDATE_IDLE_TIME", "0");
    QQuickStyle::setStyle(QStringLiteral("Basic"));
    const QGuiApplication app(argc, argv);
    QQmlApplicationEngine engine;
    engine.setInitialProperties({{QStringLiteral("width"), probe.size.width()},
                                 {QStringLiteral("height"), probe.size.height()},
                                 {QStringLiteral("atlasPath"), probe.atlas},
                                 {QStringLiteral("hasTrade"), true}});
    engine.loadFromModule("Multivector.Bench", "MapWindow");
    auto *window =
        engine.rootObjects().isEmpty() ? nullptr : qobject_cast<QQuickWindow *>(engine.rootObjects().first());
    const auto *store = window ? window->findChild<AtlasStore *>() : nullptr;
    if (!store)
        return 1;
    const std::unique_ptr<MapObserver> observer = make(*window, *store);
    return QGuiApplication::exec();
}

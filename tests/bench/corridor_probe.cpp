// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/atlas_store.h"
#include "app/layers/border_layer.h"
#include "app/layers/corridor_layer.h"
#include "app/layers/trade_layer.h"
#include "child.h"
#include "frame_log.h"
#include "probes.h"
#include "process_facts.h"
#include "random_flows.h"

#include <QGuiApplication>
#include <QQmlApplicationEngine>
#include <QQuickStyle>
#include <QQuickWindow>
#include <QTimer>

#include <array>
#include <cmath>

namespace {

constexpr double QuietSeconds = 0.6;
constexpr double PanSeconds = 4; // across the region and back
constexpr int ManyFlows = 2000;
constexpr std::array Loads{"without", "with", "withMany"};

/// Counts frames while everything moves, and while the map is panned as well: without corridors, with them, and with
/// many flows more. Then stops all motion and counts the frames that are drawn nevertheless.
class CorridorObserver : public QObject
{
public:
    CorridorObserver(QQuickWindow &window, const AtlasStore &store, const WindowProbe &probe)
        : m_window(window), m_store(store), m_probe(probe)
    {
        connect(&window, &QQuickWindow::afterAnimating, this,
                [this] { QMetaObject::invokeMethod(this, &CorridorObserver::moveOn, Qt::QueuedConnection); });
        connect(
            &window, &QQuickWindow::frameSwapped, this, [this] { m_frames.add(monotonicNs()); }, Qt::DirectConnection);
        m_timer.setInterval(20);
        connect(&m_timer, &QTimer::timeout, this, &CorridorObserver::tick);
        m_timer.start();
    }

private:
    enum class Phase
    {
        Load,
        Settle,
        Still,
        Pan,
        Calm,
        Rest
    };

    void moveOn()
    {
        if (m_phase != Phase::Still && m_phase != Phase::Pan)
            return;
        const double seconds = double(monotonicNs()) / 1e9;
        m_window.findChild<BorderLayer *>()->setSeconds(seconds);
        m_window.findChild<CorridorLayer *>()->setSeconds(seconds);
        m_window.findChild<TradeLayer *>()->setSeconds(seconds);
        if (m_phase == Phase::Pan)
            look(std::lerp(60.0, 72.0, (1 - std::cos(secondsInPhase() / PanSeconds * 2 * std::numbers::pi)) / 2));
        m_window.update();
    }

    void look(double longitude)
    {
        QMetaObject::invokeMethod(&m_window, "moveTo", Q_ARG(double, longitude), Q_ARG(double, 46.2),
                                  Q_ARG(double, 5.1));
    }

    void tick()
    {
        switch (m_phase) {
        case Phase::Load:
            if (!m_store.atlas().isLoaded())
                return;
            return begin();
        case Phase::Settle:
            if (isQuiet())
                enter(Phase::Still);
            return;
        case Phase::Still:
            if (secondsInPhase() < m_probe.motionSeconds)
                return;
            m_still = framesPerSecond();
            return enter(Phase::Pan);
        case Phase::Pan:
            if (secondsInPhase() < m_probe.motionSeconds)
                return;
            m_result[QLatin1String(Loads[m_load])] =
                QJsonObject{{QStringLiteral("still"), m_still}, {QStringLiteral("pan"), framesPerSecond()}};
            if (++m_load < Loads.size())
                return begin();
            return enter(Phase::Calm);
        case Phase::Calm:
            if (!isQuiet())
                return;
            m_timer.setInterval(int(m_probe.idleSeconds * 1000));
            return enter(Phase::Rest);
        case Phase::Rest:
            m_timer.stop();
            m_result[QStringLiteral("idleFrames")] = qint64(m_frames.since(m_phaseStartNs).size());
            printResult(m_result);
            return QCoreApplication::exit(0);
        }
    }

    void begin()
    {
        m_window.setProperty("hasCorridors", m_load > 0);
        if (m_load == 2)
            m_window.findChild<TradeLayer *>()->setFlows(randomFlows(ManyFlows));
        look(66.5);
        enter(Phase::Settle);
    }

    void enter(Phase phase)
    {
        m_phase = phase;
        m_phaseStartNs = monotonicNs();
        moveOn();
    }

    bool isQuiet() const
    {
        return double(monotonicNs() - std::max(m_frames.last(), m_phaseStartNs)) / 1e9 > QuietSeconds;
    }
    double secondsInPhase() const { return double(monotonicNs() - m_phaseStartNs) / 1e9; }
    double framesPerSecond() const { return double(m_frames.since(m_phaseStartNs).size()) / secondsInPhase(); }

    QQuickWindow &m_window;
    const AtlasStore &m_store;
    WindowProbe m_probe;
    QTimer m_timer;
    FrameLog m_frames;
    Phase m_phase = Phase::Load;
    std::int64_t m_phaseStartNs = 0;
    std::size_t m_load = 0;
    double m_still = 0;
    QJsonObject m_result;
};

} // namespace

int runCorridorProbe(int argc, char **argv, const WindowProbe &probe)
{
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
    const CorridorObserver observer(*window, *store, probe);
    return QGuiApplication::exec();
}

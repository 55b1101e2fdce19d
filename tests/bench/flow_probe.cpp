// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/atlas_store.h"
#include "app/layers/trade_layer.h"
#include "child.h"
#include "frame_log.h"
#include "probes.h"
#include "process_facts.h"
#include "random_flows.h"
#include "statistics.h"

#include <QGuiApplication>
#include <QJsonArray>
#include <QQmlApplicationEngine>
#include <QQuickStyle>
#include <QQuickWindow>
#include <QTimer>

#include <array>
#include <atomic>
#include <cmath>

namespace {

constexpr std::array Counts{100, 1000, 2000, 5000, 10'000, 30'000, 100'000};
constexpr double QuietSeconds = 0.6;
constexpr int YearSteps = 20;
constexpr double PanSeconds = 4; // across the region and back

/// Shows more and more flows on the whole map and counts frames: while they move, and while the map moves as well.
/// Then steps through the years of the shipped table.
class FlowObserver : public QObject
{
public:
    FlowObserver(QQuickWindow &window, const AtlasStore &store, const WindowProbe &probe)
        : m_window(window), m_store(store), m_probe(probe)
    {
        connect(&window, &QQuickWindow::afterAnimating, this,
                [this] { QMetaObject::invokeMethod(this, &FlowObserver::moveOn, Qt::QueuedConnection); });
        connect(
            &window, &QQuickWindow::afterSynchronizing, this,
            [this] {
                if (m_steppedNs != 0 && m_syncedNs == 0) // the first after a step; labels that fade in ask for more
                    m_syncedNs = monotonicNs();
            },
            Qt::DirectConnection);
        connect(
            &window, &QQuickWindow::frameSwapped, this, [this] { m_frames.add(monotonicNs()); }, Qt::DirectConnection);
        m_timer.setInterval(20);
        connect(&m_timer, &QTimer::timeout, this, &FlowObserver::tick);
        m_timer.start();
    }

private:
    enum class Phase
    {
        Load,
        Settle,
        Still,
        Pan,
        Years
    };

    void moveOn()
    {
        if (m_phase != Phase::Still && m_phase != Phase::Pan)
            return;
        m_layer->setSeconds(double(monotonicNs()) / 1e9);
        if (m_phase == Phase::Pan) {
            const double part = (1 - std::cos(secondsInPhase() / PanSeconds * 2 * std::numbers::pi)) / 2;
            look(std::lerp(60.0, 72.0, part));
        }
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
            m_layer = m_window.findChild<TradeLayer *>();
            m_layer->setAnimated(false);
            look(66.5);
            return enter(Phase::Years);
        case Phase::Years:
            return stepYear();
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
            m_curve.append(QJsonObject{{QStringLiteral("flows"), Counts[m_count]},
                                       {QStringLiteral("framesPerSecond"), m_still},
                                       {QStringLiteral("panFramesPerSecond"), framesPerSecond()}});
            if (++m_count == Counts.size() || framesPerSecond() < 1)
                return finish();
            return showFlows();
        }
    }

    /// Each step starts from rest; what it takes is until the GUI thread is free again.
    void stepYear()
    {
        if (m_steppedNs != 0 && m_syncedNs != 0) {
            m_stepMs.push_back(double(m_syncedNs - m_steppedNs) / 1e6);
            m_steppedNs = m_syncedNs = 0;
        }
        if (m_stepMs.size() >= YearSteps)
            return showFlows();
        if (m_steppedNs == 0 && isQuiet()) {
            m_steppedNs = monotonicNs();
            QMetaObject::invokeMethod(&m_window, "showYear", Q_ARG(int, 2005 + int(m_stepMs.size())));
        }
    }

    void showFlows()
    {
        m_layer->setFlows(randomFlows(Counts[m_count]));
        look(66.5);
        enter(Phase::Settle);
    }

    void enter(Phase phase)
    {
        m_phase = phase;
        m_phaseStartNs = monotonicNs();
        moveOn();
    }

    void finish()
    {
        m_timer.stop();
        printResult({{QStringLiteral("yearStepMs"), median(m_stepMs)},
                     {QStringLiteral("yearStepLongestMs"), percentile(m_stepMs, 1)},
                     {QStringLiteral("curve"), m_curve},
                     {QStringLiteral("residentMb"), memoryMb("VmRSS")}});
        QCoreApplication::exit(0);
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
    TradeLayer *m_layer = nullptr;
    Phase m_phase = Phase::Load;
    std::int64_t m_phaseStartNs = 0;
    std::atomic<std::int64_t> m_syncedNs = 0;
    std::atomic<std::int64_t> m_steppedNs = 0; ///< 0: no step is under way
    std::vector<double> m_stepMs;
    std::size_t m_count = 0;
    double m_still = 0;
    QJsonArray m_curve;
};

} // namespace

int runFlowProbe(int argc, char **argv, const WindowProbe &probe)
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
    const FlowObserver observer(*window, *store, probe);
    return QGuiApplication::exec();
}

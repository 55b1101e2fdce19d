// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/layers/trade_layer.h"
#include "child.h"
#include "drawn_by.h"
#include "map_observer.h"
#include "process_facts.h"
#include "random_flows.h"
#include "statistics.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <array>
#include <atomic>

namespace {

constexpr std::array Counts{100, 1000, 2000, 5000, 10'000, 30'000, 100'000};
constexpr int YearSteps = 20;

/// Shows more and more flows on the whole map and counts frames: while they move and each picture is new, then while
/// those come again, and while the map moves as well.
/// Then steps through the years of the shipped table.
class FlowObserver : public MapObserver
{
public:
    FlowObserver(QQuickWindow &window, const AtlasStore &store, const WindowProbe &probe)
        : MapObserver(window, store, probe)
    {
        connect(
            &window, &QQuickWindow::afterSynchronizing, this,
            [this] {
                if (m_steppedNs != 0 && m_syncedNs == 0) // the first after a step; labels that fade in ask for more
                    m_syncedNs = monotonicNs();
            },
            Qt::DirectConnection);
    }

private:
    enum class Phase
    {
        Load,
        Settle,
        Record,
        Still,
        Pan,
        Years
    };

    void moveOn() override
    {
        if (m_phase != Phase::Record && m_phase != Phase::Still && m_phase != Phase::Pan)
            return;
        moveLights();
        if (m_phase == Phase::Pan)
            pan();
        window().update();
    }

    void tick() override
    {
        switch (m_phase) {
        case Phase::Load:
            if (!store().atlas().isLoaded())
                return;
            m_layer = window().findChild<TradeLayer *>();
            m_layer->setAnimated(false);
            look(66.5);
            return enter(Phase::Years);
        case Phase::Years:
            return stepYear();
        case Phase::Settle:
            if (isQuiet())
                enter(Phase::Record);
            return;
        case Phase::Record:
            if (!isPlayingOrNever())
                return;
            m_drawn = framesPerSecond();
            return enter(Phase::Still);
        case Phase::Still:
            if (!isMotionOver())
                return;
            m_still = framesPerSecond();
            return enter(Phase::Pan);
        case Phase::Pan:
            if (!isMotionOver())
                return;
            m_curve.append(QJsonObject{{QStringLiteral("flows"), Counts[m_count]},
                                       {QStringLiteral("drawn"), m_drawn},
                                       {QStringLiteral("still"), m_still},
                                       {QStringLiteral("pan"), framesPerSecond()},
                                       {QStringLiteral("panRedraws"), redrawsPerSecond()}});
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
            QMetaObject::invokeMethod(&window(), "showYear", Q_ARG(int, 2005 + int(m_stepMs.size())));
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
        beginPhase();
    }

    void finish()
    {
        timer().stop();
        printResult({{QStringLiteral("yearStepMs"), median(m_stepMs)},
                     {QStringLiteral("yearStepLongestMs"), percentile(m_stepMs, 1)},
                     {QStringLiteral("curve"), m_curve},
                     {QStringLiteral("drawnBy"), drawnBy(window())},
                     {QStringLiteral("residentMb"), memoryMb("VmRSS")}});
        QCoreApplication::exit(0);
    }

    TradeLayer *m_layer = nullptr;
    Phase m_phase = Phase::Load;
    std::atomic<std::int64_t> m_syncedNs = 0;
    std::atomic<std::int64_t> m_steppedNs = 0; ///< 0: no step is under way
    std::vector<double> m_stepMs;
    std::size_t m_count = 0;
    double m_drawn = 0;
    double m_still = 0;
    QJsonArray m_curve;
};

} // namespace

int runFlowProbe(int argc, char **argv, const WindowProbe &probe)
{
    return runMapProbe(argc, argv, probe, [&probe](QQuickWindow &window, const AtlasStore &store) {
        return std::make_unique<FlowObserver>(window, store, probe);
    });
}

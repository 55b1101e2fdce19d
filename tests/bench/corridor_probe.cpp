// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/layers/trade_layer.h"
#include "child.h"
#include "drawn_by.h"
#include "map_observer.h"
#include "process_facts.h"
#include "random_flows.h"

#include <QCoreApplication>

#include <array>

namespace {

constexpr std::array Loads{"without", "with", "withMany"};

/// Counts frames while everything moves and each picture is new, then while those come again, and while the map is
/// panned as well: without corridors, with them, and with many flows more. Then stops all motion and counts the frames
/// that are drawn nevertheless.
class CorridorObserver : public MapObserver
{
public:
    using MapObserver::MapObserver;

private:
    enum class Phase
    {
        Load,
        Settle,
        Record,
        Still,
        Pan,
        Calm,
        Rest
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
            return begin();
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
            m_result[QLatin1String(Loads[m_load])] = QJsonObject{{QStringLiteral("drawn"), m_drawn},
                                                                 {QStringLiteral("still"), m_still},
                                                                 {QStringLiteral("pan"), framesPerSecond()},
                                                                 {QStringLiteral("panRedraws"), redrawsPerSecond()}};
            if (++m_load < Loads.size())
                return begin();
            return enter(Phase::Calm);
        case Phase::Calm:
            if (!isQuiet())
                return;
            timer().setInterval(int(probe().idleSeconds * 1000));
            return enter(Phase::Rest);
        case Phase::Rest:
            timer().stop();
            m_result[QStringLiteral("idleFrames")] = qint64(framesInPhase());
            m_result[QStringLiteral("flows")] = probe().flows;
            m_result[QStringLiteral("drawnBy")] = drawnBy(window());
            printResult(m_result);
            return QCoreApplication::exit(0);
        }
    }

    void begin()
    {
        window().setProperty("hasCorridors", m_load > 0);
        if (m_load == 2)
            window().findChild<TradeLayer *>()->setFlows(randomFlows(probe().flows));
        look(66.5);
        enter(Phase::Settle);
    }

    void enter(Phase phase)
    {
        m_phase = phase;
        beginPhase();
    }

    Phase m_phase = Phase::Load;
    std::size_t m_load = 0;
    double m_drawn = 0;
    double m_still = 0;
    QJsonObject m_result;
};

} // namespace

int runCorridorProbe(int argc, char **argv, const WindowProbe &probe)
{
    return runMapProbe(argc, argv, probe, [&probe](QQuickWindow &window, const AtlasStore &store) {
        return std::make_unique<CorridorObserver>(window, store, probe);
    });
}

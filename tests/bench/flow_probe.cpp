// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/atlas_store.h"
#include "app/layers/trade_layer.h"
#include "child.h"
#include "frame_log.h"
#include "probes.h"
#include "process_facts.h"
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
#include <numeric>
#include <random>
#include <utility>

namespace {

constexpr std::array Counts{100, 1000, 2000, 5000, 10'000, 30'000, 100'000};
constexpr double QuietSeconds = 0.6;
constexpr int YearSteps = 20;
constexpr double PanSeconds = 4; // across the region and back

/// Random flows from powers all over the world to states in and about Central Asia, both ways, a few large and most
/// small, as trade is: those shipped with the program follow the same law.
TradeFlows randomFlows(int count)
{
    std::mt19937 engine(7);
    const auto number = [&engine](double low, double high) {
        return std::uniform_real_distribution<double>(low, high)(engine);
    };
    constexpr int Powers = 6;
    static constexpr std::array<geodata::LonLat, Powers> PowerPlaces{
        {{116.4, 39.9}, {37.6, 55.8}, {4.35, 50.8}, {-77, 38.9}, {32.9, 39.9}, {139.7, 35.7}}};
    static constexpr std::array PowerIds{"CHN", "RUS", "EU", "USA", "TUR", "JPN"};
    TradeFlows flows;
    flows.region = geodata::toWorld({66.5, 44.5});
    flows.scale.largestUsd = 50'000;
    auto pairs = std::make_shared<QList<TradePair>>();
    auto marks = std::make_shared<QList<TradeFlowMark>>();
    pairs->reserve(count / 2);
    marks->reserve(count);
    const int states = std::max(1, count / 2 / Powers + 1);
    std::vector<geodata::WorldPoint> places;
    places.reserve(std::size_t(states));
    for (int i = 0; i < states; ++i)
        places.push_back(geodata::toWorld({number(46, 88), number(35, 55)}));
    std::vector<int> ranks(std::size_t(count) + 1);
    std::iota(ranks.begin(), ranks.end(), 1);
    std::ranges::shuffle(ranks, engine);
    for (int i = 0; i < count / 2; ++i) {
        TradePair pair;
        pair.country = QStringLiteral("S%1").arg(i / Powers);
        pair.power = QString::fromLatin1(PowerIds[std::size_t(i % Powers)]);
        pair.countryEnd = places[std::size_t(i / Powers)];
        pair.powerEnd = geodata::toWorld(PowerPlaces[std::size_t(i % Powers)]);
        pair.powerEnd.x -= std::round(pair.powerEnd.x - flows.region.x);
        for (const geodata::TradeFlow flow : {geodata::TradeFlow::ToPower, geodata::TradeFlow::FromPower}) {
            TradeFlowMark mark;
            mark.country = pair.country;
            mark.power = pair.power;
            mark.flow = flow;
            mark.pair = i;
            // Zipf's law: the k-th largest is a k-th of the largest.
            mark.usd = mark.upperUsd = flows.scale.largestUsd / ranks[std::size_t(marks->size())];
            mark.id = QStringLiteral("%1/%2/%3").arg(pair.country, pair.power).arg(int(flow));
            mark.label = QStringLiteral("$%1 bn").arg(mark.usd / 1000, 0, 'f', 1);
            (flow == geodata::TradeFlow::ToPower ? pair.exportsUsd : pair.importsUsd) = mark.usd;
            marks->append(std::move(mark));
        }
        pairs->append(std::move(pair));
    }
    std::ranges::stable_sort(*marks, std::ranges::greater(), &TradeFlowMark::usd);
    flows.pairs = std::move(pairs);
    flows.marks = std::move(marks);
    return flows;
}

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

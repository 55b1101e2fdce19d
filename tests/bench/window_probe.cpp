// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/atlas_store.h"
#include "app/data/messages.h"
#include "app/data/scene.h"
#include "app/export/offscreen_renderer.h"
#include "app/layers/trade_layer.h"
#include "child.h"
#include "drawn_by.h"
#include "frame_log.h"
#include "geodata/read/countries.h"
#include "geodata/read/manifest.h"
#include "probes.h"
#include "process_facts.h"
#include "statistics.h"

#include <QFont>
#include <QGeoPolygon>
#include <QGuiApplication>
#include <QQmlApplicationEngine>
#include <QQuickStyle>
#include <QQuickWindow>
#include <QTimer>

#include <atomic>
#include <cmath>
#include <functional>
#include <print>

namespace {

constexpr double QuietSeconds = 1.2;    // without a frame: the window has settled
constexpr double MaxSettleSeconds = 20; // then it never will
constexpr std::size_t ViewpointSwitches = 10;
constexpr double HalfTurnSeconds = 4; // from one end of a camera path to the other

/// Where the measured camera looks.
struct Stop
{
    double longitude = 0;
    double latitude = 0;
    double zoom = 0;
};

/// There and back again, as often as there is time: 0..1..0.
double swing(double seconds)
{
    return (1 - std::cos(seconds / HalfTurnSeconds * std::numbers::pi)) / 2;
}

Stop between(Stop from, Stop to, double part)
{
    return {std::lerp(from.longitude, to.longitude, part), std::lerp(from.latitude, to.latitude, part),
            std::lerp(from.zoom, to.zoom, part)};
}

/// From the whole world to Central Asia and back.
Stop zoomPath(double seconds, QSize size)
{
    const double worldZoom = std::log2(std::max(size.width(), size.height()) / 256.0);
    return between({66.5, 46.2, worldZoom}, {66.5, 46.2, 7}, swing(seconds));
}

/// Across Eurasia and back.
Stop panPath(double seconds)
{
    return between({0, 48, 4.5}, {135, 48, 4.5}, swing(seconds));
}

/// Watches one window through its first picture, its rest and its motion, then prints what it saw and quits.
class Observer : public QObject
{
public:
    /// `isReady` tells on the GUI thread whether what is shown from now on is the complete picture.
    Observer(QQuickWindow &window, const WindowProbe &probe, std::function<bool()> isReady)
        : m_window(window), m_probe(probe), m_isReady(std::move(isReady))
    {
        connect(&window, &QQuickWindow::afterAnimating, this, &Observer::prepareFrame);
        connect(&window, &QQuickWindow::afterSynchronizing, this, [this] { synchronized(); }, Qt::DirectConnection);
        connect(&window, &QQuickWindow::frameSwapped, this, [this] { swapped(); }, Qt::DirectConnection);
        m_timer.setInterval(20);
        connect(&m_timer, &QTimer::timeout, this, &Observer::tick);
        m_timer.start();
    }

private:
    enum class Phase
    {
        FirstPicture,
        Settle,
        World,
        Idle,
        Zoom,
        Pan,
        Viewpoints
    };

    // GUI thread, before each frame.
    void prepareFrame()
    {
        if (!m_isComplete && m_isReady())
            m_isComplete = true;
        // The next step is taken as soon as this frame is on its way: an animation would wait for the screen's beat,
        // and a step taken right here would come too late for some stock items.
        QMetaObject::invokeMethod(this, &Observer::moveOn, Qt::QueuedConnection);
    }

    // GUI thread, once a frame.
    void moveOn()
    {
        if (m_phase == Phase::Zoom)
            show(zoomPath(secondsInPhase(), m_window.size()));
        else if (m_phase == Phase::Pan)
            show(panPath(secondsInPhase()));
    }

    // Render thread, while the GUI thread waits.
    void synchronized() { m_drawsComplete = m_isComplete.load(); }

    // Render thread, when a frame is on screen.
    void swapped()
    {
        const std::int64_t now = monotonicNs();
        m_frames.add(now);
        if (m_firstFrameNs == 0)
            m_firstFrameNs = now;
        if (m_drawsComplete && m_firstPictureNs == 0)
            m_firstPictureNs = now;
    }

    void show(Stop stop)
    {
        QMetaObject::invokeMethod(&m_window, "moveTo", Q_ARG(double, stop.longitude), Q_ARG(double, stop.latitude),
                                  Q_ARG(double, stop.zoom));
        m_window.update();
    }

    void tick()
    {
        switch (m_phase) {
        case Phase::FirstPicture:
            if (m_firstPictureNs == 0)
                return;
            m_result[QStringLiteral("drawnBy")] = drawnBy(m_window);
            m_result[QStringLiteral("firstFrameMs")] = sinceStart(m_firstFrameNs);
            m_result[QStringLiteral("firstPictureMs")] = sinceStart(m_firstPictureNs);
            pauseMotion();
            if (m_probe.idleSeconds <= 0)
                return finish();
            return enter(Phase::Settle);
        case Phase::Settle:
            if (!hasSettled())
                return;
            m_result[QStringLiteral("lastFrameMs")] = sinceStart(m_frames.last());
            if (m_probe.kind == WindowKind::Peer) {
                int count = 0;
                QMetaObject::invokeMethod(&m_window, "shownCount", qReturnArg(count));
                m_result[QStringLiteral("polygons")] = count;
            }
            enter(Phase::World);
            if (m_probe.motionSeconds > 0)
                show(zoomPath(0, m_window.size()));
            return;
        case Phase::World: // memory and rest are measured with all of it in view
            if (!hasSettled())
                return;
            m_timer.setInterval(int(m_probe.idleSeconds * 1000)); // our own ticking is no part of the rest
            return enter(Phase::Idle);
        case Phase::Idle:
            m_result[QStringLiteral("idleSeconds")] = secondsInPhase();
            m_result[QStringLiteral("idleFrames")] = qint64(m_frames.since(m_phaseStartNs).size());
            m_result[QStringLiteral("idleCpuPercent")] = 100 * (cpuSeconds() - m_phaseStartCpu) / secondsInPhase();
            m_result[QStringLiteral("residentMb")] = memoryMb("VmRSS");
            m_result[QStringLiteral("residentOwnMb")] = memoryMb("RssAnon");
            m_timer.setInterval(20);
            return m_probe.motionSeconds > 0 ? enter(Phase::Zoom) : finish();
        case Phase::Zoom:
            if (secondsInPhase() < m_probe.motionSeconds)
                return;
            m_result[QStringLiteral("zoom")] = motion();
            return enter(Phase::Pan);
        case Phase::Pan:
            if (secondsInPhase() < m_probe.motionSeconds)
                return;
            m_result[QStringLiteral("pan")] = motion();
            if (m_probe.kind != WindowKind::Map)
                return finish();
            show(panPath(0));
            return enter(Phase::Viewpoints);
        case Phase::Viewpoints:
            if (m_switchedNs != 0 && m_frames.last() > m_switchedNs) {
                m_switchTimes.push_back(double(m_frames.since(m_switchedNs).front() - m_switchedNs) / 1e6);
                m_switchedNs = 0;
            }
            if (m_switchTimes.size() >= ViewpointSwitches) {
                m_result[QStringLiteral("viewpointMs")] = median(m_switchTimes);
                return finish();
            }
            // Each switch starts from rest.
            if (m_switchedNs == 0 && monotonicNs() - m_frames.last() > 100'000'000) {
                m_switchedNs = monotonicNs();
                QMetaObject::invokeMethod(&m_window, "switchViewpoint");
            }
            return;
        }
    }

    /// The program's own window moves light along its flows until it is told not to; its rest is measured without.
    void pauseMotion()
    {
        for (QObject *child : m_window.findChildren<QObject *>()) {
            if (child->property("isPaused").isValid() && child->inherits("QQuickFocusScope"))
                child->setProperty("isPaused", true);
        }
    }

    void enter(Phase phase)
    {
        m_phase = phase;
        m_phaseStartNs = monotonicNs();
        m_phaseStartCpu = cpuSeconds();
        // A map that is slow to draw is moved along as a picture: what is drawn anew is told apart.
        if (const auto *layer = m_window.findChild<TradeLayer *>(); layer && !m_redrawCount)
            m_redrawCount = connect(layer, &TradeLayer::cameraChanged, this, [this] { ++m_redraws; });
        m_redraws = 0;
        moveOn();
    }

    QJsonObject motion() const
    {
        const double seconds = secondsInPhase();
        const std::vector<std::int64_t> frames = m_frames.since(m_phaseStartNs);
        std::vector<double> times;
        times.reserve(frames.size());
        std::int64_t last = m_phaseStartNs;
        for (const std::int64_t frame : frames)
            times.push_back(double(frame - std::exchange(last, frame)) / 1e6);
        return {{QStringLiteral("framesPerSecond"), double(frames.size()) / seconds},
                {QStringLiteral("redrawsPerSecond"), m_redrawCount ? QJsonValue(m_redraws / seconds) : QJsonValue()},
                {QStringLiteral("medianMs"), median(times)},
                {QStringLiteral("percentile95Ms"), percentile(times, 0.95)},
                {QStringLiteral("longestMs"), percentile(times, 1)},
                {QStringLiteral("cpuMsPerFrame"),
                 1000 * (cpuSeconds() - m_phaseStartCpu) / double(std::max<std::size_t>(1, frames.size()))},
                {QStringLiteral("seconds"), seconds}};
    }

    void finish()
    {
        m_timer.stop();
        m_result[QStringLiteral("residentEndMb")] = memoryMb("VmRSS");
        m_result[QStringLiteral("residentPeakMb")] = memoryMb("VmHWM");
        printResult(m_result);
        QCoreApplication::exit(0);
    }

    bool hasSettled() const
    {
        const double quiet = double(monotonicNs() - std::max(m_frames.last(), m_phaseStartNs)) / 1e9;
        return quiet > QuietSeconds || secondsInPhase() > MaxSettleSeconds;
    }
    double secondsInPhase() const { return double(monotonicNs() - m_phaseStartNs) / 1e9; }
    double sinceStart(std::int64_t ns) const { return double(ns - m_probe.startedNs) / 1e6; }

    QQuickWindow &m_window;
    WindowProbe m_probe;
    std::function<bool()> m_isReady;
    QTimer m_timer;
    FrameLog m_frames;
    Phase m_phase = Phase::FirstPicture;
    std::int64_t m_phaseStartNs = 0;
    int m_redraws = 0;
    QMetaObject::Connection m_redrawCount;
    double m_phaseStartCpu = 0;
    std::atomic<bool> m_isComplete = false;
    std::atomic<bool> m_drawsComplete = false;
    std::atomic<std::int64_t> m_firstFrameNs = 0;
    std::atomic<std::int64_t> m_firstPictureNs = 0;
    QJsonObject m_result;
    std::int64_t m_switchedNs = 0; ///< 0: none is under way
    std::vector<double> m_switchTimes;
};

/// The countries as QtLocation wants them. Returns nothing, with a word on stderr, if they cannot be read.
QVariantList stockShapes(const QString &atlas)
{
    QVariantList shapes;
    const auto manifest = geodata::readManifest(atlas.toStdString());
    const auto file = manifest.and_then(
        [](const auto &found) { return geodata::readCountries(found.countriesFile, found.countries); });
    if (!file) {
        std::println(stderr, "multivector_bench: {}", translated(file.error()).toStdString());
        return shapes;
    }
    const auto path = [](const geodata::Ring &ring) {
        QList<QGeoCoordinate> places;
        places.reserve(qsizetype(ring.size()));
        for (const geodata::LonLat &place : ring) // a ring that was made continuous may leave ±180°
            places.emplaceBack(place.lat, std::remainder(place.lon, 360.0));
        return places;
    };
    for (const geodata::Country &country : file->countries) {
        for (const geodata::Polygon &polygon : country.polygons) {
            QGeoPolygon shape(path(polygon.outer));
            for (const geodata::Ring &hole : polygon.holes)
                shape.addHole(path(hole));
            shapes.append(QVariant::fromValue(QGeoShape(shape)));
        }
    }
    return shapes;
}

/// What the window's root is told on creation.
QVariantMap initialProperties(const WindowProbe &probe)
{
    QVariantMap properties{{QStringLiteral("width"), probe.size.width()},
                           {QStringLiteral("height"), probe.size.height()}};
    switch (probe.kind) {
    case WindowKind::Bare:
        break;
    case WindowKind::Peer:
        properties[QStringLiteral("shapes")] = stockShapes(probe.atlas);
        properties[QStringLiteral("opening")] = QVariant::fromValue(SceneCamera());
        break;
    case WindowKind::Map:
        properties[QStringLiteral("atlasPath")] = probe.atlas;
        break;
    case WindowKind::Program: // started without a file it opens the shipped atlas
        properties[QStringLiteral("requestedFile")] = probe.atlas == shippedAtlasFolder() ? QString() : probe.atlas;
        break;
    }
    return properties;
}

void loadWindow(QQmlApplicationEngine &engine, WindowKind kind)
{
    switch (kind) {
    case WindowKind::Bare:
        return engine.loadFromModule("Multivector.Bench", "BareWindow");
    case WindowKind::Peer:
        return engine.loadFromModule("Multivector.Bench", "PeerWindow");
    case WindowKind::Map:
        return engine.loadFromModule("Multivector.Bench", "MapWindow");
    case WindowKind::Program:
        return engine.loadFromModule("Multivector.Ui", "Main");
    }
}

} // namespace

int runWindowProbe(int argc, char **argv, const WindowProbe &probe)
{
    useNoDepthBuffer();
    qputenv("QSG_NO_VSYNC", "1");            // more frames than the screen shows are counted, too
    qputenv("QT_QPA_UPDATE_IDLE_TIME", "0"); // and none waits for the event loop to come to rest
    QQuickStyle::setStyle(QStringLiteral("Basic"));
    const QGuiApplication app(argc, argv);
    QFont font(QStringList{QStringLiteral("Inter"), QStringLiteral("Noto Sans")});
    font.setPixelSize(13);
    QGuiApplication::setFont(font);

    QQmlApplicationEngine engine;
    engine.setInitialProperties(initialProperties(probe));
    loadWindow(engine, probe.kind);
    auto *window =
        engine.rootObjects().isEmpty() ? nullptr : qobject_cast<QQuickWindow *>(engine.rootObjects().first());
    if (!window)
        return 1;
    std::function<bool()> isReady = [window] { return window->property("isReady").toBool(); };
    if (const auto *store = window->findChild<AtlasStore *>())
        isReady = [store] { return store->atlas().isLoaded(); };
    const Observer observer(*window, probe, isReady);
    return QGuiApplication::exec();
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/layers/kept_picture.h"

#include "app/layers/kept_node.h"
#include "app/layers/software_renderer.h"

#include <QQuickWindow>

#include <algorithm>
#include <cmath>

namespace {

constexpr int QuietTicks = 12;   // half a second
constexpr qint64 MovingMs = 250; // between two steps of one movement
constexpr int RestMs = 200;
constexpr double MovedPart = 1.5; // of the time that drawing takes, the picture is at least only moved along

} // namespace

KeptPicture::KeptPicture(QQuickItem *parent) : QQuickItem(parent)
{
    setFlag(ItemHasContents);
    m_clock.start();
    m_rest.setSingleShot(true);
    m_rest.setInterval(RestMs);
    connect(&m_rest, &QTimer::timeout, this, &KeptPicture::stir);
}

void KeptPicture::itemChange(ItemChange change, const ItemChangeData &data)
{
    QQuickItem::itemChange(change, data);
    if (change != ItemSceneChange)
        return;
    for (const QMetaObject::Connection &connection : m_windowConnections)
        disconnect(connection);
    m_windowConnections.clear();
    if (!data.window)
        return;
    // On the render thread, while the GUI thread waits.
    m_windowConnections.push_back(connect(
        data.window, &QQuickWindow::beforeSynchronizing, this,
        [this] {
            const bool draws = m_state == State::Direct || (m_state == State::Carrying && m_isDrawnAnew);
            m_frameBeganNs = draws ? m_clock.nsecsElapsed() : -1;
            m_isDrawnAnew = false;
        },
        Qt::DirectConnection));
    // On the render thread, on its own.
    m_windowConnections.push_back(connect(
        data.window, &QQuickWindow::frameSwapped, this,
        [this] {
            if (m_frameBeganNs >= 0)
                m_drawingNs = m_clock.nsecsElapsed() - m_frameBeganNs;
        },
        Qt::DirectConnection));
}

void KeptPicture::setSource(QQuickItem *source)
{
    if (m_source == source)
        return;
    m_source = source;
    stir();
    emit sourceChanged();
}

void KeptPicture::setTick(int tick)
{
    if (m_tick == tick)
        return;
    m_tick = tick;
    if (m_state == State::Recording && m_isReady)
        enter(State::Playing); // before another tick of it would be drawn
    if (m_state == State::Direct && m_isSoftware && m_source && !m_hasGivenUp && ++m_quietTicks > QuietTicks)
        begin(State::Recording);
    if (m_state != State::Playing && m_state != State::Carrying)
        drawTick(tick);
    if (isActive())
        update();
    emit tickChanged();
}

void KeptPicture::setCycle(int cycle)
{
    if (m_cycle == std::max(cycle, 1))
        return;
    m_cycle = std::max(cycle, 1);
    stir();
    emit cycleChanged();
}

void KeptPicture::setEcho(int echo)
{
    if (m_echo == std::max(echo, 1))
        return;
    m_echo = std::max(echo, 1);
    stir();
    emit echoChanged();
}

void KeptPicture::setSlowMs(double ms)
{
    if (m_slowMs == ms)
        return;
    m_slowMs = ms;
    emit slowMsChanged();
}

void KeptPicture::setWatched(const QVariant &watched)
{
    m_watched = watched;
    if (!isCarrying()) // then it shows when the map is drawn anew
        stir();
    emit watchedChanged();
}

void KeptPicture::stir()
{
    m_quietTicks = 0;
    m_hasGivenUp = false;
    enter(State::Direct);
}

bool KeptPicture::isTooSlow() const
{
    return m_isSoftware && m_source && double(m_drawingNs) > m_slowMs * 1e6;
}

void KeptPicture::setCamera(const MapCamera &camera)
{
    if (m_camera == camera)
        return;
    m_camera = camera;
    const bool isMoving = m_sinceMove.isValid() && m_sinceMove.elapsed() < MovingMs;
    m_sinceMove.start();
    if (isMoving && isTooSlow()) {
        carry();
    } else {
        stir();
        see(camera);
    }
    emit cameraChanged(); // now that the map is drawn as it will be asked where things lie
}

void KeptPicture::carry()
{
    m_rest.start();
    if (m_state != State::Carrying) {
        m_quietTicks = 0;
        m_hasGivenUp = false;
        begin(State::Carrying);
        drawAnew();
    } else if (double(m_sinceDrawn.nsecsElapsed()) > (1 + MovedPart) * double(m_drawingNs)) {
        drawAnew();
    }
    update();
}

/// What is carried: as it would be now.
void KeptPicture::drawAnew()
{
    m_isDrawnAnew = true;
    m_sinceDrawn.start();
    drawTick(m_tick);
    see(m_camera);
    QMetaObject::invokeMethod(m_source, "scheduleUpdate");
}

/// Where the picture that was drawn last lies now.
QRectF KeptPicture::carriedPlace() const
{
    const double growth = m_camera.scale / m_drawnCamera.scale;
    geodata::WorldPoint away = m_drawnCamera.center;
    away.x -= m_camera.center.x + std::round(away.x - m_camera.center.x); // the world repeats
    away.y -= m_camera.center.y;
    const QPointF middle = boundingRect().center() + QPointF(away.x, away.y) * m_camera.scale;
    const QSizeF size = this->size() * growth;
    return {middle - QPointF(size.width(), size.height()) / 2, size};
}

void KeptPicture::begin(State state)
{
    const QRectF place = mapRectToScene(boundingRect());
    const double ratio = window()->effectiveDevicePixelRatio();
    m_pixelSize = {int(std::lround(place.width() * ratio)), int(std::lround(place.height() * ratio))};
    ++m_round;
    m_isReady = false;
    enter(state);
}

void KeptPicture::enter(State state)
{
    if (m_state == state)
        return;
    m_state = state;
    if (state != State::Playing) {
        drawTick(m_tick);
        see(m_camera);
    }
    update();
    emit stateChanged();
}

void KeptPicture::drawTick(int tick)
{
    if (std::exchange(m_drawnTick, tick) != tick)
        emit drawnTickChanged();
}

void KeptPicture::see(const MapCamera &camera)
{
    if (m_drawnCamera == camera)
        return;
    m_drawnCamera = camera;
    emit drawnCameraChanged();
}

void KeptPicture::geometryChange(const QRectF &newGeometry, const QRectF &oldGeometry)
{
    QQuickItem::geometryChange(newGeometry, oldGeometry);
    stir();
}

QSGNode *KeptPicture::updatePaintNode(QSGNode *oldNode, UpdatePaintNodeData *)
{
    auto *node = static_cast<KeptNode *>(oldNode);
    m_isSoftware = isSoftwareRenderer(window()->rhi());
    if (!isActive() || !m_source || !m_source->isTextureProvider()) {
        delete node;
        return nullptr;
    }
    if (!node)
        node = new KeptNode;
    node->place(m_source->textureProvider(), isCarrying() ? carriedPlace() : boundingRect(),
                isCarrying() && m_camera.scale != m_drawnCamera.scale);
    if (isCarrying()) {
        node->carry();
        return node;
    }
    node->follow(m_round, m_cycle, m_echo, m_tick, isPlaying());
    m_isReady = node->isReady();
    // What became of it is the GUI thread's to act on, which waits at this moment.
    const auto act = [this, round = m_round](auto &&what) {
        QMetaObject::invokeMethod(
            this,
            [this, round, what] {
                if (round == m_round)
                    what();
            },
            Qt::QueuedConnection);
    };
    if (node->hasFailed()) {
        act([this] {
            stir();
            m_hasGivenUp = true;
        });
    } else if (node->isDisturbed()) {
        act([this] { stir(); });
    }
    return node;
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/layers/kept_picture.h"

#include "app/layers/picture_reel.h"
#include "app/layers/software_renderer.h"

#include <QImage>
#include <QQuickWindow>
#include <QSGGeometryNode>
#include <QSGTextureMaterial>
#include <QSGTextureProvider>

#include <algorithm>
#include <cmath>
#include <memory>

namespace {

constexpr int QuietTicks = 12;    // half a second
constexpr int AgreedTicks = 3;    // pictures that come again as they were kept, before it is believed
constexpr int MostBeginnings = 3; // then it is not the round that it is said to be
constexpr qint64 MovingMs = 250;  // between two steps of one movement
constexpr int RestMs = 200;
constexpr double MovedPart = 1.5;            // of the time that drawing takes, the picture is at least only moved along
constexpr std::size_t RoomBytes = 128 << 20; // for what is kept

/// What is kept of a picture. The render thread's; whoever waits for pixels that a driver reads back holds it as well.
struct Record
{
    Record(int count, int echoTicks) : reel(count, echoTicks, RoomBytes), cycle(count), echo(echoTicks) {}

    /// Takes the pixels of a tick's picture.
    void take(int tick, const QRhiReadbackResult &result)
    {
        const int index = tick % cycle;
        const std::span pixels(reinterpret_cast<const std::uint32_t *>(result.data.constData()),
                               std::size_t(result.data.size()) / 4);
        switch (pixels.empty() ? PictureReel::Keeping::TooMuch : reel.keep(index, pixels)) {
        case PictureReel::Keeping::New:
            break;
        case PictureReel::Keeping::Same:
            agreed += reel.isComplete() ? 1 : 0;
            break;
        case PictureReel::Keeping::Other:
            reel = PictureReel(cycle, echo, RoomBytes);
            agreed = 0;
            hasFailed = ++beginnings >= MostBeginnings;
            break;
        case PictureReel::Keeping::TooMuch:
            hasFailed = true;
            break;
        }
        pixelSize = result.pixelSize;
    }

    bool isReady() const { return agreed >= AgreedTicks; }

    PictureReel reel;
    int cycle;
    int echo;
    QSize pixelSize;
    int agreed = 0;
    int beginnings = 0;
    bool hasFailed = false;
};

/// The source's texture as it is drawn, or one of those that are kept.
class ReelTexture : public QSGTexture
{
public:
    ReelTexture() { setFiltering(Nearest); }

    /// `record`: null: nothing is kept.
    void follow(QSGTexture *drawn, std::shared_ptr<Record> record, int tick, bool plays)
    {
        m_drawn = drawn;
        m_record = std::move(record);
        m_tick = tick;
        m_plays = plays;
        m_isDue = true;
    }
    void stopPlaying() { m_plays = false; }

    qint64 comparisonKey() const override { return qint64(qintptr(this)); }
    QRhiTexture *rhiTexture() const override
    {
        return m_plays ? m_kept.get() : m_drawn ? m_drawn->rhiTexture() : nullptr;
    }
    QSize textureSize() const override { return m_drawn ? m_drawn->textureSize() : QSize(); }
    bool hasAlphaChannel() const override { return false; } // there is a ground beneath
    bool hasMipmaps() const override { return false; }

    void commitTextureOperations(QRhi *rhi, QRhiResourceUpdateBatch *updates) override
    {
        if (!std::exchange(m_isDue, false) || !m_record)
            return;
        if (m_plays)
            upload(rhi, updates);
        else
            readBack(updates);
    }

private:
    void upload(QRhi *rhi, QRhiResourceUpdateBatch *updates)
    {
        const QSize size = m_record->pixelSize;
        if (!m_kept || m_kept->pixelSize() != size) {
            m_kept.reset(rhi->newTexture(QRhiTexture::RGBA8, size));
            if (!m_kept->create())
                return;
        }
        const auto pixels = m_record->reel.show(m_tick % m_record->cycle);
        updates->uploadTexture(m_kept.get(), QImage(reinterpret_cast<const uchar *>(pixels.data()), size.width(),
                                                    size.height(), size.width() * 4, QImage::Format_RGBA8888));
    }

    void readBack(QRhiResourceUpdateBatch *updates)
    {
        QRhiTexture *texture = m_drawn ? m_drawn->rhiTexture() : nullptr;
        if (!texture || m_record->hasFailed)
            return;
        if (texture->format() != QRhiTexture::RGBA8) {
            m_record->hasFailed = true;
            return;
        }
        auto *result = new QRhiReadbackResult;
        result->completed = [result, record = m_record, tick = m_tick]() mutable {
            const std::unique_ptr<QRhiReadbackResult> owned(result);
            const std::shared_ptr<Record> kept = std::move(record); // what is called goes with the result
            kept->take(tick, *owned);
        };
        updates->readBackTexture({texture}, result);
    }

    QSGTexture *m_drawn = nullptr;
    std::shared_ptr<Record> m_record;
    int m_tick = 0;
    bool m_plays = false;
    bool m_isDue = false;
    std::unique_ptr<QRhiTexture> m_kept;
};

class KeptNode : public QSGGeometryNode
{
public:
    KeptNode()
    {
        setFlag(UsePreprocess);
        setGeometry(&m_geometry);
        m_material.setTexture(&m_texture);
        m_material.setFiltering(QSGTexture::Nearest);
        setMaterial(&m_material);
    }
    ~KeptNode() override
    {
        if (parent())
            parent()->removeChildNode(this); // while there still is a geometry
    }
    Q_DISABLE_COPY_MOVE(KeptNode)

    /// To be told anew before each frame: what draws, where it lies.
    void place(QSGTextureProvider *provider, const QRectF &place, bool isScaled)
    {
        m_drawn = qobject_cast<QSGDynamicTexture *>(provider ? provider->texture() : nullptr);
        m_place = place;
        m_material.setFiltering(isScaled ? QSGTexture::Linear : QSGTexture::Nearest);
    }

    void carry()
    {
        m_record.reset();
        m_isDisturbed = m_hasLost = m_plays = false;
        m_texture.follow(m_drawn, nullptr, 0, false);
        markDirty(DirtyMaterial);
    }

    void follow(int round, int cycle, int echo, int tick, bool plays)
    {
        if (std::exchange(m_round, round) != round || !m_record || m_record->cycle != cycle)
            m_record = std::make_shared<Record>(cycle, echo);
        m_isDisturbed = m_isDisturbed && plays;
        m_plays = plays && m_record->isReady() && !m_isDisturbed;
        m_hasLost = plays && !m_record->isReady();
        m_texture.follow(m_drawn, m_record, tick, m_plays);
        markDirty(DirtyMaterial);
    }

    bool isReady() const { return m_record && m_record->isReady(); }
    bool hasFailed() const { return m_hasLost || (m_record && m_record->hasFailed); }
    bool isDisturbed() const { return m_isDisturbed; }

    void preprocess() override
    {
        if (!m_drawn)
            return;
        const bool isDrawnAnew = m_drawn->updateTexture();
        // Which way up the source draws it is known only now.
        QSGGeometry::updateTexturedRectGeometry(&m_geometry, m_place, m_drawn->normalizedTextureSubRect());
        markDirty(DirtyGeometry);
        if (!isDrawnAnew)
            return;
        if (std::exchange(m_plays, false)) { // what is kept is no longer what is there
            m_isDisturbed = true;
            m_texture.stopPlaying();
        }
        markDirty(DirtyMaterial);
    }

private:
    QSGGeometry m_geometry{QSGGeometry::defaultAttributes_TexturedPoint2D(), 4};
    ReelTexture m_texture;
    QSGTextureMaterial m_material; // unlike the opaque one it fades with the item
    QRectF m_place;
    QSGDynamicTexture *m_drawn = nullptr;
    std::shared_ptr<Record> m_record;
    int m_round = -1;
    bool m_plays = false;
    bool m_isDisturbed = false;
    bool m_hasLost = false; ///< what was kept, with the scene graph before this one
};

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

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/layers/kept_node.h"

#include "app/layers/picture_reel.h"

#include <QImage>
#include <QSGTextureProvider>
#include <rhi/qrhi.h>

#include <span>
#include <utility>

namespace {

constexpr int AgreedTicks = 3;               // pictures that come again as they were kept, before it is believed
constexpr int MostBeginnings = 3;            // then it is not the round that it is said to be
constexpr std::size_t RoomBytes = 128 << 20; // for what is kept

} // namespace

/// What is kept of a picture. The render thread's; whoever waits for pixels that a driver reads back holds it as well.
struct KeptNode::Record
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
class KeptNode::ReelTexture : public QSGTexture
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

KeptNode::KeptNode() : m_texture(std::make_unique<ReelTexture>())
{
    setFlag(UsePreprocess);
    setGeometry(&m_geometry);
    m_material.setTexture(m_texture.get());
    setMaterial(&m_material);
}

KeptNode::~KeptNode()
{
    if (parent())
        parent()->removeChildNode(this); // while there still is a geometry
}

void KeptNode::place(QSGTextureProvider *provider, const QRectF &place, bool isScaled)
{
    m_drawn = qobject_cast<QSGDynamicTexture *>(provider ? provider->texture() : nullptr);
    m_place = place;
    m_material.setFiltering(isScaled ? QSGTexture::Linear : QSGTexture::Nearest);
}

void KeptNode::carry()
{
    m_record.reset();
    m_isDisturbed = m_hasLost = m_plays = false;
    m_texture->follow(m_drawn, nullptr, 0, false);
    markDirty(DirtyMaterial);
}

void KeptNode::follow(int round, int cycle, int echo, int tick, bool plays)
{
    if (std::exchange(m_round, round) != round || !m_record || m_record->cycle != cycle)
        m_record = std::make_shared<Record>(cycle, echo);
    m_isDisturbed = m_isDisturbed && plays;
    m_plays = plays && m_record->isReady() && !m_isDisturbed;
    m_hasLost = plays && !m_record->isReady();
    m_texture->follow(m_drawn, m_record, tick, m_plays);
    markDirty(DirtyMaterial);
}

bool KeptNode::isReady() const
{
    return m_record && m_record->isReady();
}

bool KeptNode::hasFailed() const
{
    return m_hasLost || (m_record && m_record->hasFailed);
}

void KeptNode::preprocess()
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
        m_texture->stopPlaying();
    }
    markDirty(DirtyMaterial);
}

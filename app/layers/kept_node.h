// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>
#include <QSGGeometryNode>
#include <QSGTextureMaterial>

#include <memory>

class QSGTextureProvider;

/// What the renderer draws of a KeptPicture: its source's texture, of which it may keep what comes, or what it kept.
/// Lives on the render thread.
class KeptNode : public QSGGeometryNode
{
public:
    KeptNode();
    ~KeptNode() override;
    Q_DISABLE_COPY_MOVE(KeptNode)

    /// To be told anew before each frame: what draws, where it lies, logical pixels.
    void place(QSGTextureProvider *provider, const QRectF &place, bool isScaled);
    /// Shows what is drawn, and keeps nothing.
    void carry();
    /// Keeps what is drawn in a tick of a round that was begun, or shows what was kept of it. A cycle and its echo are
    /// counted in ticks.
    void follow(int round, int cycle, int echo, int tick, bool plays);

    bool isReady() const;                              ///< all of the round is kept
    bool hasFailed() const;                            ///< it can't be kept
    bool isDisturbed() const { return m_isDisturbed; } ///< the source was drawn anew while what was kept was shown

    void preprocess() override;

private:
    struct Record;
    class ReelTexture;

    QSGGeometry m_geometry{QSGGeometry::defaultAttributes_TexturedPoint2D(), 4};
    std::unique_ptr<ReelTexture> m_texture;
    QSGTextureMaterial m_material; // unlike the opaque one it fades with the item
    QRectF m_place;
    QSGDynamicTexture *m_drawn = nullptr;
    std::shared_ptr<Record> m_record;
    int m_round = -1;
    bool m_plays = false;
    bool m_isDisturbed = false;
    bool m_hasLost = false; ///< what was kept, with the scene graph before this one
};

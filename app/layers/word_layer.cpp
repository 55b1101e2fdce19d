// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/layers/word_layer.h"

WordLayer::WordLayer(QQuickItem *parent) : QQuickItem(parent)
{
    setFlag(ItemHasContents);
}

void WordLayer::setNames(LabelLayer *names)
{
    if (m_names == names)
        return;
    if (m_names)
        m_names->disconnect(this);
    m_names = names;
    if (names)
        connect(names, &LabelLayer::placedChanged, this, &QQuickItem::polish);
    polish();
    emit namesChanged();
}

void WordLayer::setKeepOut(const QList<QRectF> &boxes)
{
    if (m_keepOut == boxes)
        return;
    m_keepOut = boxes;
    polish();
    emit keepOutChanged();
}

void WordLayer::setAnimated(bool isAnimated)
{
    if (m_isAnimated == isAnimated)
        return;
    m_isAnimated = isAnimated;
    update();
    emit isAnimatedChanged();
}

void WordLayer::itemChange(ItemChange change, const ItemChangeData &data)
{
    if (change == ItemVisibleHasChanged)
        polish();
    QQuickItem::itemChange(change, data);
}

QList<LabelBox> WordLayer::nameBoxes() const
{
    return m_names && m_names->isVisible() ? m_names->boxes() : QList<LabelBox>();
}

void WordLayer::setBoxes(const QList<QRectF> &boxes)
{
    if (m_boxes == boxes)
        return;
    m_boxes = boxes;
    emit boxesChanged();
}

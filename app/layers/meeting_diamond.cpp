// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/layers/meeting_diamond.h"

#include <QQuickWindow>

MeetingDiamond::MeetingDiamond(QQuickItem *parent) : QQuickItem(parent)
{
    setFlag(ItemHasContents);
    setImplicitSize(12, 12);
}

template <typename Value>
void MeetingDiamond::change(Value &member, const Value &value)
{
    if (member == value)
        return;
    member = value;
    update();
    emit styleChanged();
}

void MeetingDiamond::setColor(const QColor &color)
{
    change(m_style.color, color);
}

void MeetingDiamond::setGround(const QColor &color)
{
    change(m_style.ground, color);
}

void MeetingDiamond::setFocusColor(const QColor &color)
{
    change(m_focus, color);
}

void MeetingDiamond::setLook(MeetingLook::Look look)
{
    change(m_style.look, look);
}

void MeetingDiamond::setSummit(bool isSummit)
{
    change(m_isSummit, isSummit);
}

void MeetingDiamond::setMarked(bool isMarked)
{
    change(m_isMarked, isMarked);
}

QSGNode *MeetingDiamond::updatePaintNode(QSGNode *oldNode, UpdatePaintNodeData *)
{
    auto *node = static_cast<ColoredTriangles *>(oldNode);
    if (!node)
        node = new ColoredTriangles;
    DiamondStyle style = m_style;
    style.radius = diamondRadius(m_isSummit);
    style.focus = m_isMarked ? m_focus : QColor();
    ColoredPoints points;
    addDiamond(points, {width() / 2, height() / 2}, style, 1 / window()->effectiveDevicePixelRatio());
    node->take(points);
    return node;
}

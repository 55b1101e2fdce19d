// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/layers/diamonds.h"

#include <QQuickItem>

/// One meeting's diamond for the timeline, cards and legends, drawn as on the map; in the middle of the item.
class MeetingDiamond : public QQuickItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QColor color READ color WRITE setColor NOTIFY styleChanged FINAL)
    Q_PROPERTY(QColor ground READ ground WRITE setGround NOTIFY styleChanged FINAL)
    Q_PROPERTY(QColor focusColor READ focusColor WRITE setFocusColor NOTIFY styleChanged FINAL)
    Q_PROPERTY(MeetingLook::Look look READ look WRITE setLook NOTIFY styleChanged FINAL)
    Q_PROPERTY(bool isSummit READ isSummit WRITE setSummit NOTIFY styleChanged FINAL)
    Q_PROPERTY(bool isMarked READ isMarked WRITE setMarked NOTIFY styleChanged FINAL)

public:
    explicit MeetingDiamond(QQuickItem *parent = nullptr);

    QColor color() const { return m_style.color; }
    QColor ground() const { return m_style.ground; }
    QColor focusColor() const { return m_focus; }
    MeetingLook::Look look() const { return m_style.look; }
    bool isSummit() const { return m_isSummit; } ///< larger than others
    bool isMarked() const { return m_isMarked; } ///< a ring in the focus colour is round it

    void setColor(const QColor &color);
    void setGround(const QColor &color);
    void setFocusColor(const QColor &color);
    void setLook(MeetingLook::Look look);
    void setSummit(bool isSummit);
    void setMarked(bool isMarked);

signals:
    void styleChanged();

protected:
    QSGNode *updatePaintNode(QSGNode *oldNode, UpdatePaintNodeData *data) override;

private:
    template <typename Value>
    void change(Value &member, const Value &value);

    DiamondStyle m_style;
    QColor m_focus;
    bool m_isSummit = true;
    bool m_isMarked = false;
};

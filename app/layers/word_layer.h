// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/layers/label_layer.h"

/// A layer that writes words on the map. They yield to the names of a LabelLayer and to what else is to be left free,
/// and say in turn where they stand. What is hidden takes no room.
class WordLayer : public QQuickItem
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("what layers of words have in common")
    Q_PROPERTY(LabelLayer *names READ names WRITE setNames NOTIFY namesChanged REQUIRED FINAL)
    Q_PROPERTY(QList<QRectF> keepOut READ keepOut WRITE setKeepOut NOTIFY keepOutChanged FINAL)
    Q_PROPERTY(bool isAnimated READ isAnimated WRITE setAnimated NOTIFY isAnimatedChanged FINAL)
    Q_PROPERTY(QList<QRectF> boxes READ boxes NOTIFY boxesChanged FINAL)

public:
    LabelLayer *names() const { return m_names; }
    const QList<QRectF> &keepOut() const { return m_keepOut; } ///< boxes to leave free, pixels
    bool isAnimated() const { return m_isAnimated; }           ///< whether a text appears in 150 ms; else at once
    const QList<QRectF> &boxes() const { return m_boxes; }     ///< of all that it writes: other layers yield to them

    void setNames(LabelLayer *names);
    void setKeepOut(const QList<QRectF> &boxes);
    void setAnimated(bool isAnimated);

signals:
    void namesChanged();
    void keepOutChanged();
    void isAnimatedChanged();
    void boxesChanged();

protected:
    explicit WordLayer(QQuickItem *parent = nullptr);

    void itemChange(ItemChange change, const ItemChangeData &data) override;
    /// Of the names that are shown.
    QList<LabelBox> nameBoxes() const;
    void setBoxes(const QList<QRectF> &boxes);

private:
    LabelLayer *m_names = nullptr;
    QList<QRectF> m_keepOut;
    bool m_isAnimated = false;
    QList<QRectF> m_boxes;
};

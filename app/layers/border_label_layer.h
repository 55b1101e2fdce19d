// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/layers/border_layer.h"
#include "app/layers/label_layer.h"
#include "app/layers/line_label_solver.h"

/// The lengths of the borders that a BorderLayer shows, set along the lines. They yield to the names of a LabelLayer.
class BorderLabelLayer : public QQuickItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(BorderLayer *borders READ borders WRITE setBorders NOTIFY bordersChanged REQUIRED FINAL)
    Q_PROPERTY(LabelLayer *names READ names WRITE setNames NOTIFY namesChanged REQUIRED FINAL)
    Q_PROPERTY(QList<QRectF> keepOut READ keepOut WRITE setKeepOut NOTIFY keepOutChanged FINAL)
    Q_PROPERTY(bool isAnimated READ isAnimated WRITE setAnimated NOTIFY isAnimatedChanged FINAL)

public:
    explicit BorderLabelLayer(QQuickItem *parent = nullptr);

    BorderLayer *borders() const { return m_borders; }
    LabelLayer *names() const { return m_names; }
    bool isAnimated() const
    {
        return m_isAnimated;
    } ///< whether a text appears in 150 ms; else at once, as in a picture
    const QList<QRectF> &keepOut() const { return m_keepOut; } ///< boxes to leave free, pixels
    /// What is shown now, for tests: the text of each placed label.
    Q_INVOKABLE QStringList texts() const;

    void setBorders(BorderLayer *borders);
    void setNames(LabelLayer *names);
    void setKeepOut(const QList<QRectF> &boxes);
    void setAnimated(bool isAnimated);

signals:
    void bordersChanged();
    void namesChanged();
    void keepOutChanged();
    void isAnimatedChanged();

protected:
    void updatePolish() override;
    QSGNode *updatePaintNode(QSGNode *oldNode, UpdatePaintNodeData *data) override;

private:
    struct Label
    {
        std::size_t border = 0;
        QString text;
        QColor color;
        PlacedLineText place;
    };

    BorderLayer *m_borders = nullptr;
    LabelLayer *m_names = nullptr;
    QList<QRectF> m_keepOut;
    bool m_isAnimated = true;
    QList<Label> m_labels;
};

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/layers/border_layer.h"
#include "app/layers/line_label_solver.h"
#include "app/layers/word_layer.h"

/// The lengths of the borders that a BorderLayer shows, set along the lines. They yield to the names of a LabelLayer.
class BorderLabelLayer : public WordLayer
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(BorderLayer *borders READ borders WRITE setBorders NOTIFY bordersChanged REQUIRED FINAL)

public:
    explicit BorderLabelLayer(QQuickItem *parent = nullptr);

    BorderLayer *borders() const { return m_borders; }
    /// What is shown now, for tests: the text of each placed label.
    Q_INVOKABLE QStringList texts() const;

    void setBorders(BorderLayer *borders);

signals:
    void bordersChanged();

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
    QList<Label> m_labels;
};

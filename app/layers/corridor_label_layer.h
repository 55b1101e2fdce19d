// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/layers/corridor_layer.h"
#include "app/layers/line_label_solver.h"
#include "app/layers/word_layer.h"

/// What the corridors of a CorridorLayer are called, set along their lines in their colours. Where one is selected, the
/// others are not named.
class CorridorLabelLayer : public WordLayer
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(CorridorLayer *corridors READ corridors WRITE setCorridors NOTIFY corridorsChanged REQUIRED FINAL)

public:
    explicit CorridorLabelLayer(QQuickItem *parent = nullptr);

    CorridorLayer *corridors() const { return m_corridors; }
    /// What is shown now, for tests: the text of each placed label.
    Q_INVOKABLE QStringList texts() const;

    void setCorridors(CorridorLayer *corridors);

signals:
    void corridorsChanged();

protected:
    void updatePolish() override;
    QSGNode *updatePaintNode(QSGNode *oldNode, UpdatePaintNodeData *data) override;

private:
    struct Label
    {
        QString text;
        QColor color;
        PlacedLineText place;
    };

    void place();

    CorridorLayer *m_corridors = nullptr;
    QList<Label> m_labels;
};

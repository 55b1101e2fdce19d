// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/layers/corridor_layer.h"
#include "app/layers/line_label_layer.h"

/// What the corridors of a CorridorLayer are called, set along their lines in their colours. Where one is selected, the
/// others are not named.
class CorridorLabelLayer : public LineLabelLayer
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(CorridorLayer *corridors READ corridors WRITE setCorridors NOTIFY corridorsChanged REQUIRED FINAL)

public:
    explicit CorridorLabelLayer(QQuickItem *parent = nullptr);

    CorridorLayer *corridors() const { return m_corridors; }
    void setCorridors(CorridorLayer *corridors);

signals:
    void corridorsChanged();

protected:
    Sheet sheet() const override;

private:
    CorridorLayer *m_corridors = nullptr;
};

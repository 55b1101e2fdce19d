// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/layers/border_layer.h"
#include "app/layers/line_label_layer.h"

/// The lengths of the borders that a BorderLayer shows, set along the lines. They yield to the names of a LabelLayer.
class BorderLabelLayer : public LineLabelLayer
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(BorderLayer *borders READ borders WRITE setBorders NOTIFY bordersChanged REQUIRED FINAL)

public:
    explicit BorderLabelLayer(QQuickItem *parent = nullptr);

    BorderLayer *borders() const { return m_borders; }
    void setBorders(BorderLayer *borders);

signals:
    void bordersChanged();

protected:
    Sheet sheet() const override;

private:
    BorderLayer *m_borders = nullptr;
};

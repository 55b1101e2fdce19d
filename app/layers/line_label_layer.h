// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/data/palette.h"
#include "app/layers/line_label_solver.h"
#include "app/layers/word_layer.h"

/// A layer of words that are set along lines and bend with them. What they say, and along which lines, is for whatever
/// it is made into to tell.
class LineLabelLayer : public WordLayer
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("what layers of words along lines have in common")

public:
    /// What is shown now, for tests: the text of each placed label.
    Q_INVOKABLE QStringList texts() const;

protected:
    struct Label
    {
        std::size_t line = 0; ///< tells labels of one text apart: which line it is written along
        QString text = {};
        QColor color = {};         ///< of the line
        bool isWritten = true;     ///< else it only keeps its place
        LineText lines = {};       ///< along which it may go; how large the text is, is found out here
        PlacedLineText place = {}; ///< where it went
    };
    /// All there is to write, and on what.
    struct Sheet
    {
        QSizeF view = {}; ///< logical pixels
        Palette colors = Palette::of({});
        QList<Label> labels = {};
    };

    LineLabelLayer(QFont::Weight weight, QQuickItem *parent) : WordLayer(parent), m_weight(weight) {}

    /// What to write now. GUI thread; asked only while the layer is shown.
    virtual Sheet sheet() const = 0;

    void updatePolish() override;
    QSGNode *updatePaintNode(QSGNode *oldNode, UpdatePaintNodeData *data) override;

private:
    QFont font() const;

    QFont::Weight m_weight;
    Palette m_colors = Palette::of({});
    QList<Label> m_labels; // those that are placed and written
};

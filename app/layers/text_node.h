// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/layers/outlined_text.h"

#include <QFontMetricsF>
#include <QSGNode>

/// A line of text with a halo that is placed by its middle and fades: a node for FadingNodes. Lives on the render
/// thread.
class TextNode : public QSGTransformNode
{
public:
    TextNode(QQuickWindow &window, const QString &words, const QFont &font, const QColor &color, const QColor &halo)
    {
        auto *text = new OutlinedTextNode(window, words, font, color, halo);
        const QFontMetricsF metrics(font);
        m_middle = {text->size().width() / 2, metrics.ascent() - metrics.capHeight() / 2};
        m_fade.setFlag(OwnedByParent, false);
        m_fade.appendChildNode(text);
        m_fade.setOpacity(0);
        appendChildNode(&m_fade);
        setFlag(OwnedByParent, false);
    }
    ~TextNode() override
    {
        removeAllChildNodes();
        if (parent())
            parent()->removeChildNode(this);
    }
    Q_DISABLE_COPY_MOVE(TextNode)

    void place(QPointF center)
    {
        QMatrix4x4 matrix;
        matrix.translate(float(center.x() - m_middle.x()), float(center.y() - m_middle.y()));
        setMatrix(matrix);
    }
    void setOpacity(double opacity) { m_fade.setOpacity(opacity); }
    double opacity() const { return m_fade.opacity(); }

private:
    QSGOpacityNode m_fade;
    QPointF m_middle;
};

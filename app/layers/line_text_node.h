// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/layers/line_label_solver.h"
#include "app/layers/outlined_text.h"

#include <QFont>
#include <QFontMetricsF>
#include <QQuickWindow>

#include <cmath>
#include <memory>
#include <vector>

/// One text in the scene graph, a node a letter, so that it bends with its line. Lives on the render thread.
class LineTextNode : public QSGNode
{
public:
    LineTextNode(QQuickWindow &window, const QString &text, const QFont &font, const QColor &color, const QColor &halo)
    {
        const QFontMetricsF metrics(font);
        m_width = metrics.horizontalAdvance(text);
        m_middle = metrics.ascent() - metrics.capHeight() / 2;
        for (qsizetype i = 0; i < text.size(); ++i) {
            if (text[i].isSpace())
                continue;
            Letter letter;
            letter.center = metrics.horizontalAdvance(text.first(i)) + metrics.horizontalAdvance(text[i]) / 2;
            letter.halfWidth = metrics.horizontalAdvance(text[i]) / 2;
            letter.node = std::make_unique<QSGTransformNode>();
            letter.node->setFlag(OwnedByParent, false);
            letter.node->appendChildNode(new OutlinedTextNode(window, text.mid(i, 1), font, color, halo));
            m_fade.appendChildNode(letter.node.get());
            m_letters.push_back(std::move(letter));
        }
        m_fade.setFlag(OwnedByParent, false);
        appendChildNode(&m_fade);
        setFlag(OwnedByParent, false);
    }
    ~LineTextNode() override
    {
        m_fade.removeAllChildNodes();
        removeAllChildNodes();
        if (parent())
            parent()->removeChildNode(this);
    }
    Q_DISABLE_COPY_MOVE(LineTextNode)

    void setOpacity(double opacity) { m_fade.setOpacity(opacity); }
    double opacity() const { return m_fade.opacity(); }

    int spot() const { return m_spot; }
    void place(const PlacedLineText &place)
    {
        m_spot = place.spot;
        for (const Letter &letter : m_letters) {
            const double part = place.curvePart(letter.center / m_width);
            const QPointF point = place.pointAt(part);
            QMatrix4x4 matrix;
            matrix.translate(float(point.x()), float(point.y()));
            matrix.rotate(float(place.angleAt(part) * 180 / M_PI), 0, 0, 1);
            matrix.translate(float(-letter.halfWidth), float(-m_middle));
            letter.node->setMatrix(matrix);
        }
    }

private:
    struct Letter
    {
        std::unique_ptr<QSGTransformNode> node;
        double center = 0;
        double halfWidth = 0;
    };
    QSGOpacityNode m_fade;
    int m_spot = -1; // nowhere yet
    std::vector<Letter> m_letters;
    double m_width = 1;
    double m_middle = 0;
};

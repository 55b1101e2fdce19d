// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QQuickWindow>
#include <QSGTextNode>
#include <QTextLayout>

/// A line of text with a halo.
struct OutlinedText
{
    QSGTextNode *node = nullptr; ///< its caller's
    QSizeF size;                 ///< as set, logical pixels
};

/// Sets a text as a node of the scene graph. Render thread, while the GUI thread waits.
inline OutlinedText outlinedText(QQuickWindow &window, const QString &text, const QFont &font, const QColor &color,
                                 const QColor &halo)
{
    QTextLayout layout(text, font);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setPosition({});
    layout.endLayout();
    QSGTextNode *node = window.createTextNode();
    node->setColor(color);
    node->setTextStyle(QSGTextNode::Outline);
    node->setStyleColor(halo);
    node->setRenderType(QSGTextNode::QtRendering);
    node->addTextLayout({}, &layout);
    return {node, {line.naturalTextWidth(), line.height()}};
}

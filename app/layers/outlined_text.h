// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QQuickWindow>
#include <QSGTextNode>
#include <QTextLayout>

/// A line of text with a halo in the scene graph. It knows its words, as a file may want them as text. Made on the
/// render thread while the GUI thread waits, and lives on the former.
class OutlinedTextNode : public QSGNode
{
public:
    OutlinedTextNode(QQuickWindow &window, const QString &words, const QFont &font, const QColor &color,
                     const QColor &halo)
        : m_words(words), m_font(font), m_color(color), m_halo(halo)
    {
        QTextLayout layout(words, font);
        layout.beginLayout();
        QTextLine line = layout.createLine();
        line.setPosition({});
        layout.endLayout();
        QSGTextNode *text = window.createTextNode();
        text->setColor(color);
        text->setTextStyle(QSGTextNode::Outline);
        text->setStyleColor(halo);
        text->setRenderType(QSGTextNode::QtRendering);
        text->addTextLayout({}, &layout);
        appendChildNode(text);
        m_size = {line.naturalTextWidth(), line.height()};
        m_ascent = line.ascent();
    }

    /// From now on it isn't drawn: its words are written otherwise.
    void hide()
    {
        m_isHidden = true;
        markDirty(DirtySubtreeBlocked);
    }
    bool isSubtreeBlocked() const override { return m_isHidden; }

    const QString &words() const { return m_words; }
    const QFont &font() const { return m_font; }
    QColor color() const { return m_color; }
    QColor halo() const { return m_halo; }
    QSizeF size() const { return m_size; }     ///< as set, logical pixels
    double ascent() const { return m_ascent; } ///< from its upper edge, which is at 0, down to its baseline

private:
    QString m_words;
    QFont m_font;
    QColor m_color, m_halo;
    QSizeF m_size;
    double m_ascent = 0;
    bool m_isHidden = false;
};

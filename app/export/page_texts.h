// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QList>
#include <QQuickItem>
#include <QTransform>

/// A line of text, or a letter of one that bends with its line, as a page has it.
struct PageText
{
    QString words;
    QFont font;        ///< in logical pixels
    QColor color;      ///< its alpha is all there is of opacity
    QColor halo;       ///< invalid: none
    QTransform toPage; ///< from the start of the baseline, y down, to the page; logical pixels
    double width = 0;  ///< as set, before the transform
};

/// Finds the root of a scene graph, which nothing else that is public leads to. Put it on a page before it is drawn.
class GraphRoot : public QQuickItem
{
public:
    explicit GraphRoot(QQuickItem *parent);

    /// Null before the first drawing. Render thread.
    QSGNode *root() const;

protected:
    QSGNode *updatePaintNode(QSGNode *oldNode, UpdatePaintNodeData *data) override;

private:
    QSGNode *m_node = nullptr; // the scene graph's
};

/// Takes the texts off a page that lies at the origin of its window and was drawn: from now on it is drawn without
/// them. Left on it are those that were cut or shortened, and formatted ones. Thread of GUI and rendering, which is
/// one.
QList<PageText> takeTexts(QQuickItem &page, const GraphRoot &root);

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/page_texts.h"

#include "app/layers/outlined_text.h"

#include <QTextDocument>
#include <QTextLayout>

#include <cmath>

namespace {

/// What holds for all that is below an item or a node.
struct Place
{
    QTransform toPage;
    double opacity = 1;
    QRectF clip; ///< on the page

    /// Whether a box is shown whole.
    bool shows(const QRectF &box) const { return opacity > 0 && clip.contains(toPage.mapRect(box)); }
    void clipTo(const QRectF &box) { clip &= toPage.mapRect(box); }
};

QColor faded(QColor color, double opacity)
{
    color.setAlphaF(float(color.alphaF() * opacity));
    return color;
}

// ---- What layers write on the map: nodes of the scene graph
// ----------------------------------------------------------

void takeFrom(QSGNode &node, Place place, QList<PageText> &texts)
{
    if (node.isSubtreeBlocked())
        return;
    if (node.type() == QSGNode::TransformNodeType)
        place.toPage = static_cast<QSGTransformNode &>(node).matrix().toTransform() * place.toPage;
    else if (node.type() == QSGNode::OpacityNodeType)
        place.opacity *= static_cast<QSGOpacityNode &>(node).opacity();
    else if (node.type() == QSGNode::ClipNodeType)
        place.clipTo(static_cast<QSGClipNode &>(node).clipRect());
    if (auto *text = dynamic_cast<OutlinedTextNode *>(&node)) {
        if (place.shows(QRectF({}, text->size()))) {
            texts.append({text->words(), text->font(), faded(text->color(), place.opacity),
                          faded(text->halo(), place.opacity),
                          QTransform::fromTranslate(0, text->ascent()) * place.toPage, text->size().width()});
            text->hide();
        }
        return;
    }
    for (QSGNode *child = node.firstChild(); child; child = child->nextSibling())
        takeFrom(*child, place, texts);
}

// ---- What stands on panels: QML's Text
// -------------------------------------------------------------------------------

/// Whether an item is a text whose lines we can set as QML does.
bool isPlainText(const QQuickItem &item)
{
    if (!item.inherits("QQuickText") || item.property("truncated").toBool() || !item.childItems().isEmpty() ||
        item.property("lineHeight").toDouble() != 1)
        return false;
    const int format = item.property("textFormat").toInt();
    return format == Qt::PlainText ||
           (format == Qt::AutoText && !Qt::mightBeRichText(item.property("text").toString()));
}

void addLines(const QQuickItem &item, const Place &place, QList<PageText> &texts)
{
    const QFont font = item.property("font").value<QFont>();
    const auto alignment = Qt::Alignment(item.property("effectiveHorizontalAlignment").toInt());
    const auto vertical = Qt::Alignment(item.property("verticalAlignment").toInt());
    const double left = item.property("leftPadding").toDouble();
    const double top = item.property("topPadding").toDouble();
    const double width = item.width() - left - item.property("rightPadding").toDouble();
    const double height = item.height() - top - item.property("bottomPadding").toDouble();
    const double spare = height - item.property("contentHeight").toDouble();
    const bool isOutlined = item.property("style").toInt() == 1; // Text.Outline

    QString words = item.property("text").toString();
    words.replace(QLatin1Char('\n'), QChar::LineSeparator);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapMode(item.property("wrapMode").toInt()));
    option.setUseDesignMetrics(true);
    QTextLayout layout(words, font);
    layout.setTextOption(option);
    layout.beginLayout();
    double y = top + (vertical & Qt::AlignBottom ? spare : vertical & Qt::AlignVCenter ? spare / 2 : 0);
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(option.wrapMode() == QTextOption::NoWrap ? double(INT_MAX) : width);
        const double rest = width - line.naturalTextWidth();
        const double x = left + (alignment & Qt::AlignRight ? rest : alignment & Qt::AlignHCenter ? rest / 2 : 0);
        QString text = words.mid(line.textStart(), line.textLength());
        text.remove(QChar::LineSeparator);
        if (!text.trimmed().isEmpty())
            texts.append({text, font, faded(item.property("color").value<QColor>(), place.opacity),
                          isOutlined ? faded(item.property("styleColor").value<QColor>(), place.opacity) : QColor(),
                          QTransform::fromTranslate(x, y + line.ascent()) * place.toPage, line.naturalTextWidth()});
        y += std::ceil(line.height()); // as QML stacks lines
    }
    layout.endLayout();
}

void takeFrom(QQuickItem &page, QQuickItem &item, Place place, QList<PageText> &texts)
{
    place.opacity *= item.opacity();
    if (!item.isVisible() || place.opacity <= 0)
        return;
    place.toPage = item.itemTransform(&page, nullptr);
    const QRectF box({}, item.size());
    if (item.clip())
        place.clipTo(box);
    if (isPlainText(item) && place.shows(box)) {
        addLines(item, place, texts);
        item.setOpacity(0);
        return;
    }
    for (QQuickItem *child : item.childItems())
        takeFrom(page, *child, place, texts);
}

} // namespace

GraphRoot::GraphRoot(QQuickItem *parent) : QQuickItem(parent)
{
    setFlag(ItemHasContents);
    setSize({1, 1});
}

QSGNode *GraphRoot::updatePaintNode(QSGNode *oldNode, UpdatePaintNodeData * /*data*/)
{
    m_node = oldNode ? oldNode : new QSGNode;
    return m_node;
}

QSGNode *GraphRoot::root() const
{
    QSGNode *node = m_node;
    while (node && node->parent())
        node = node->parent();
    return node;
}

QList<PageText> takeTexts(QQuickItem &page, const GraphRoot &root)
{
    QList<PageText> texts;
    constexpr double Far = 1e6; // names may reach beyond the page, which cuts them
    const Place everywhere{{}, 1, QRectF(-Far, -Far, 2 * Far, 2 * Far)};
    if (QSGNode *graph = root.root())
        takeFrom(*graph, everywhere, texts);
    takeFrom(page, page, everywhere, texts);
    return texts;
}

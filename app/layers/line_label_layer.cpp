// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/layers/line_label_layer.h"

#include "app/layers/fading_nodes.h"
#include "app/layers/line_text_node.h"

#include <cmath>
#include <tuple>

namespace {

constexpr int TypePx = 12;         // 9 pt
constexpr double LineHeight = 1.3; // of the capitals' height: the room that a text takes
constexpr double TextPart = 0.35;  // of a text's colour that is not its line's
constexpr float HaloOpacity = 0.9F;

using LineTextKey = std::tuple<std::size_t, QString, QRgb>; // line, text and colour
using LineTextsNode = FadingNodes<LineTextKey, LineTextNode>;

/// Squares along a text that bends, so that what lies beside a steep one is not taken for covered.
void addBoxes(QList<QRectF> &boxes, const PlacedLineText &place)
{
    const double height = place.box.size.height();
    const int count = std::max(1, int(std::ceil(place.box.size.width() / height)));
    for (int i = 0; i < count; ++i) {
        const QPointF middle = place.pointAt(place.curvePart((i + 0.5) / count));
        boxes.append(QRectF(middle - QPointF(height, height) / 2, QSizeF(height, height)));
    }
}

} // namespace

QStringList LineLabelLayer::texts() const
{
    QStringList texts;
    for (const Label &label : m_labels)
        texts.append(label.text);
    return texts;
}

QFont LineLabelLayer::font() const
{
    QFont font(QStringList{QStringLiteral("Inter"), QStringLiteral("Noto Sans")});
    font.setPixelSize(TypePx);
    font.setWeight(m_weight);
    font.setFeature(QFont::Tag("tnum"), 1);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

void LineLabelLayer::updatePolish()
{
    m_labels.clear();
    update();
    Sheet sheet = isVisible() ? this->sheet() : Sheet();
    m_colors = sheet.colors;
    const QFontMetricsF metrics(font());
    QList<LineText> lines;
    lines.reserve(sheet.labels.size());
    for (Label &label : sheet.labels) {
        label.lines.width = metrics.horizontalAdvance(label.text);
        label.lines.height = metrics.capHeight() * LineHeight;
        lines.append(std::exchange(label.lines, {}));
    }
    QList<QRectF> boxes;
    for (const PlacedLineText &place : solveLineTexts(lines, nameBoxes(), sheet.view, keepOut())) {
        Label &label = sheet.labels[place.text];
        if (!label.isWritten)
            continue;
        label.place = place;
        m_labels.append(label);
        addBoxes(boxes, place);
    }
    setBoxes(boxes);
}

QSGNode *LineLabelLayer::updatePaintNode(QSGNode *oldNode, UpdatePaintNodeData *)
{
    auto *root = static_cast<LineTextsNode *>(oldNode);
    if (!root)
        root = new LineTextsNode;
    QColor halo = m_colors.isDark ? mixed(m_colors.sea, m_colors.land, 0.5) : m_colors.land;
    halo.setAlphaF(HaloOpacity);
    root->begin(halo.rgba(), isAnimated());
    for (const Label &label : std::as_const(m_labels)) {
        const QColor color = mixed(label.color, m_colors.text, TextPart);
        LineTextNode &node = root->take({label.line, label.text, color.rgba()}, [&] {
            return std::make_unique<LineTextNode>(*window(), label.text, font(), color, halo);
        });
        // At another spot of its line a text appears anew; letters are costly to set, so they are used again.
        const double before = isAnimated() && node.spot() != label.place.spot ? 0 : node.opacity();
        node.place(label.place);
        root->fadeIn(node, before);
    }
    root->end(*this);
    return root;
}

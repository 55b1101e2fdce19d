// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/layers/corridor_label_layer.h"

#include "app/layers/fading_nodes.h"
#include "app/layers/line_text_node.h"

namespace {

constexpr int TypePx = 12;       // 9 pt
constexpr double TextPart = 0.3; // of the colour that is the text's, not the line's

QFont labelFont()
{
    QFont font(QStringList{QStringLiteral("Inter"), QStringLiteral("Noto Sans")});
    font.setPixelSize(TypePx);
    font.setWeight(QFont::DemiBold);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

using LineTextsNode = FadingNodes<std::pair<QString, QRgb>, LineTextNode>;

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

CorridorLabelLayer::CorridorLabelLayer(QQuickItem *parent) : WordLayer(parent) {}

QStringList CorridorLabelLayer::texts() const
{
    QStringList texts;
    for (const Label &label : m_labels)
        texts.append(label.text);
    return texts;
}

void CorridorLabelLayer::setCorridors(CorridorLayer *corridors)
{
    if (m_corridors == corridors)
        return;
    if (m_corridors)
        m_corridors->disconnect(this);
    m_corridors = corridors;
    if (corridors) {
        for (const auto signal : {&CorridorLayer::marksChanged, &CorridorLayer::cameraChanged,
                                  &CorridorLayer::atlasChanged, &CorridorLayer::colorsChanged})
            connect(corridors, signal, this, &QQuickItem::polish);
    }
    polish();
    emit corridorsChanged();
}

void CorridorLabelLayer::place()
{
    const QFontMetricsF metrics(labelFont());
    QList<LineText> texts;
    QList<Label> labels;
    for (CorridorCourse &course : m_corridors->courses()) {
        const CorridorMark &mark = m_corridors->marks().corridors[course.mark];
        Label label{mark.name, mark.color, {}};
        LineText text{.lines = std::move(course.lines), .halfLine = course.halfWidth};
        text.width = metrics.horizontalAdvance(label.text);
        text.height = metrics.capHeight() * 1.3;
        text.priority = mark.isSelected ? 0 : 1;
        texts.append(std::move(text));
        labels.append(std::move(label));
    }
    for (const PlacedLineText &place : solveLineTexts(texts, nameBoxes(), m_corridors->camera().size, keepOut())) {
        if (m_corridors->marks().corridors[place.text].isDimmed)
            continue;
        labels[place.text].place = place;
        m_labels.append(labels[place.text]);
    }
}

void CorridorLabelLayer::updatePolish()
{
    m_labels.clear();
    if (isVisible() && m_corridors && m_corridors->atlas().isLoaded() && !m_corridors->camera().size.isEmpty())
        place();
    QList<QRectF> boxes;
    for (const Label &label : std::as_const(m_labels))
        addBoxes(boxes, label.place);
    setBoxes(boxes);
    update();
}

QSGNode *CorridorLabelLayer::updatePaintNode(QSGNode *oldNode, UpdatePaintNodeData *)
{
    auto *root = static_cast<LineTextsNode *>(oldNode);
    if (!root)
        root = new LineTextsNode;
    const Palette palette = m_corridors ? m_corridors->colors() : Palette::of({});
    QColor halo = palette.isDark ? palette.sea : palette.land;
    halo.setAlphaF(0.92F);
    root->begin(halo.rgba(), isAnimated());
    for (const Label &label : std::as_const(m_labels)) {
        const QColor color = mixed(label.color, palette.text, TextPart);
        LineTextNode &node = root->take({label.text, color.rgba()}, [&] {
            return std::make_unique<LineTextNode>(*window(), label.text, labelFont(), color, halo);
        });
        // At another spot of its line a text appears anew; letters are costly to set, so they are used again.
        const double before = isAnimated() && node.spot() != label.place.spot ? 0 : node.opacity();
        node.place(label.place);
        root->fadeIn(node, before);
    }
    root->end(*this);
    return root;
}

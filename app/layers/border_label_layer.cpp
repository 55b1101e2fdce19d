// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/layers/border_label_layer.h"

#include "app/layers/fading_nodes.h"
#include "app/layers/line_text_node.h"

#include <cmath>

namespace {

constexpr int TypePx = 12; // 9 pt

QFont labelFont()
{
    QFont font(QStringList{QStringLiteral("Inter"), QStringLiteral("Noto Sans")});
    font.setPixelSize(TypePx);
    font.setWeight(QFont::Medium);
    font.setFeature(QFont::Tag("tnum"), 1);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

using LineTextKey = std::tuple<std::size_t, QString, QRgb>; // border, text and colour
using LineTextsNode = FadingNodes<LineTextKey, LineTextNode>;

} // namespace

BorderLabelLayer::BorderLabelLayer(QQuickItem *parent) : WordLayer(parent) {}

QStringList BorderLabelLayer::texts() const
{
    QStringList texts;
    for (const Label &label : m_labels)
        texts.append(label.text);
    return texts;
}

void BorderLabelLayer::setBorders(BorderLayer *borders)
{
    if (m_borders == borders)
        return;
    if (m_borders)
        m_borders->disconnect(this);
    m_borders = borders;
    if (borders) {
        for (const auto signal : {&BorderLayer::shownChanged, &BorderLayer::cameraChanged, &BorderLayer::atlasChanged,
                                  &BorderLayer::colorsChanged})
            connect(borders, signal, this, &QQuickItem::polish);
    }
    polish();
    emit bordersChanged();
}

void BorderLabelLayer::updatePolish()
{
    m_labels.clear();
    update();
    if (!isVisible() || !m_borders || !m_borders->atlas().isLoaded() || m_borders->atlas().atlas->mesh.levels.empty())
        return;
    const AtlasHandle &atlas = m_borders->atlas();
    const MapCamera &camera = m_borders->camera();
    const geodata::WorldBox view = camera.view();
    const QFontMetricsF metrics(labelFont());

    QList<LineText> texts;
    QList<Label> labels;
    for (const ShownBorder &shown : m_borders->shown()) {
        const std::shared_ptr<const BorderStrip> strip = m_borders->strip(shown.border);
        geodata::WorldBox box = strip->box;
        const double turn = std::round(camera.center.x - (box.left + box.right) / 2);
        box.left += turn;
        box.right += turn;
        if (box.isEmpty() || !box.intersects(view))
            continue;
        LineText text;
        for (const BorderLine &line : strip->lines) {
            std::vector<QPointF> &pixels = text.lines.emplace_back();
            pixels.reserve(line.points.size());
            for (const geodata::WorldPoint &point : line.points)
                pixels.push_back(camera.toPixel({point.x + turn, point.y}));
        }
        Label label{shown.border, atlas.lengthOf(atlas.borders()[shown.border].kilometers), shown.color, {}};
        text.width = metrics.horizontalAdvance(label.text);
        text.height = metrics.capHeight() * 1.3;
        text.priority = shown.isLit ? 0 : shown.strength > 0.5 ? 1 : 2;
        texts.append(std::move(text));
        labels.append(std::move(label));
    }
    const QList<LabelBox> names = nameBoxes();
    for (const PlacedLineText &place : solveLineTexts(texts, names, camera.size, keepOut())) {
        if (texts[place.text].priority == 2)
            continue; // what has stepped back keeps its place, but is not named
        Label &label = labels[place.text];
        label.place = place;
        m_labels.append(label);
    }
}

QSGNode *BorderLabelLayer::updatePaintNode(QSGNode *oldNode, UpdatePaintNodeData *)
{
    auto *root = static_cast<LineTextsNode *>(oldNode);
    if (!root)
        root = new LineTextsNode;
    const Palette palette = m_borders ? m_borders->colors() : Palette::of({});
    QColor halo = palette.isDark ? mixed(palette.sea, palette.land, 0.5) : palette.land;
    halo.setAlphaF(0.9F);
    root->begin(halo.rgba(), isAnimated());
    for (const Label &label : m_labels) {
        const QColor color = mixed(label.color, palette.text, 0.35);
        LineTextNode &node = root->take({label.border, label.text, color.rgba()}, [&] {
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

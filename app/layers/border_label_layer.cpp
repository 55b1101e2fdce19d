// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/layers/border_label_layer.h"

#include "app/layers/fading_nodes.h"
#include "app/layers/outlined_text.h"

#include <QFont>
#include <QFontMetricsF>
#include <QQuickWindow>

#include <algorithm>
#include <map>
#include <memory>

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

/// One text in the scene graph, a node a letter, so that it bends with its line.
class LineTextNode : public QSGNode
{
public:
    LineTextNode(const QString &text, const QColor &color, const QColor &halo, QQuickWindow *window)
    {
        const QFontMetricsF metrics(labelFont());
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
            letter.node->appendChildNode(outlinedText(*window, text.mid(i, 1), labelFont(), color, halo).node);
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

using LineTextKey = std::tuple<std::size_t, QString, QRgb>; // border, text and colour
using LineTextsNode = FadingNodes<LineTextKey, LineTextNode>;

} // namespace

BorderLabelLayer::BorderLabelLayer(QQuickItem *parent) : QQuickItem(parent)
{
    setFlag(ItemHasContents);
}

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

void BorderLabelLayer::setNames(LabelLayer *names)
{
    if (m_names == names)
        return;
    if (m_names)
        m_names->disconnect(this);
    m_names = names;
    if (names)
        connect(names, &LabelLayer::placedChanged, this, &QQuickItem::polish);
    polish();
    emit namesChanged();
}

void BorderLabelLayer::setKeepOut(const QList<QRectF> &boxes)
{
    if (m_keepOut == boxes)
        return;
    m_keepOut = boxes;
    polish();
    emit keepOutChanged();
}

void BorderLabelLayer::setAnimated(bool isAnimated)
{
    if (m_isAnimated == isAnimated)
        return;
    m_isAnimated = isAnimated;
    update();
    emit isAnimatedChanged();
}

void BorderLabelLayer::updatePolish()
{
    m_labels.clear();
    update();
    if (!m_borders || !m_borders->atlas().isLoaded() || m_borders->atlas().atlas->mesh.levels.empty())
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
    const QList<LabelBox> names = m_names && m_names->isVisible() ? m_names->boxes() : QList<LabelBox>();
    for (const PlacedLineText &place : solveLineTexts(texts, names, camera.size, m_keepOut)) {
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
    root->begin(halo.rgba(), m_isAnimated);
    for (const Label &label : m_labels) {
        const QColor color = mixed(label.color, palette.text, 0.35);
        LineTextNode &node = root->take({label.border, label.text, color.rgba()}, [&] {
            return std::make_unique<LineTextNode>(label.text, color, halo, window());
        });
        // At another spot of its line a text appears anew; letters are costly to set, so they are used again.
        const double before = m_isAnimated && node.spot() != label.place.spot ? 0 : node.opacity();
        node.place(label.place);
        root->fadeIn(node, before);
    }
    root->end(*this);
    return root;
}

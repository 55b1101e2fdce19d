// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/layers/place_layer.h"

#include "app/layers/fading_nodes.h"
#include "app/layers/outlined_text.h"
#include "app/layers/place_symbol.h"

#include <QFontMetricsF>
#include <QSGImageNode>

#include <array>

namespace {

constexpr int TypePx = 12; // 9 pt
constexpr double ImagePx = 13;
constexpr double HoverReachPx = 7;
constexpr double DimmedOpacity = 0.35;

QFont placeFont()
{
    QFont font(QStringList{QStringLiteral("Inter"), QStringLiteral("Noto Sans")});
    font.setPixelSize(TypePx);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

/// The name of a place.
class NameNode : public QSGTransformNode
{
public:
    NameNode(const QString &text, const QColor &color, const QColor &halo, QQuickWindow *window)
    {
        m_fade.setFlag(OwnedByParent, false);
        m_fade.appendChildNode(new OutlinedTextNode(*window, text, placeFont(), color, halo));
        m_fade.setOpacity(0);
        appendChildNode(&m_fade);
        setFlag(OwnedByParent, false);
    }
    ~NameNode() override
    {
        removeAllChildNodes();
        if (parent())
            parent()->removeChildNode(this);
    }
    Q_DISABLE_COPY_MOVE(NameNode)

    void place(QPointF corner)
    {
        QMatrix4x4 matrix;
        matrix.translate(float(corner.x()), float(corner.y()));
        setMatrix(matrix);
    }
    void setOpacity(double opacity) { m_fade.setOpacity(opacity); }
    double opacity() const { return m_fade.opacity(); }

private:
    QSGOpacityNode m_fade;
};

using NamesNode = FadingNodes<std::pair<QString, QRgb>, NameNode>;

/// Symbols beneath, names above.
class PlacesNode : public QSGNode
{
public:
    PlacesNode()
    {
        for (QSGNode *group :
             {static_cast<QSGNode *>(&dimmed), static_cast<QSGNode *>(&plain), static_cast<QSGNode *>(&names)}) {
            group->setFlag(OwnedByParent, false);
            appendChildNode(group);
        }
        dimmed.setOpacity(DimmedOpacity);
    }
    ~PlacesNode() override { removeAllChildNodes(); }
    Q_DISABLE_COPY_MOVE(PlacesNode)

    /// The texture of a sign, made once for a palette and a pixel ratio.
    QSGTexture *texture(PlaceSign sign, const Palette &palette, QQuickWindow &window)
    {
        const double ratio = window.effectiveDevicePixelRatio();
        if (m_palette != palette || m_ratio != ratio) {
            for (QSGNode *group : {static_cast<QSGNode *>(&dimmed), static_cast<QSGNode *>(&plain)}) {
                while (QSGNode *child = group->firstChild())
                    delete child; // they use the old textures
            }
            for (auto &texture : m_textures)
                texture.reset();
            m_palette = palette;
            m_ratio = ratio;
        }
        auto &texture = m_textures.at(std::size_t(sign));
        if (!texture)
            texture.reset(window.createTextureFromImage(placeImage(sign, palette, ImagePx, ratio)));
        return texture.get();
    }

    QSGOpacityNode dimmed;
    QSGNode plain;
    NamesNode names;

private:
    std::array<std::unique_ptr<QSGTexture>, 7> m_textures;
    Palette m_palette;
    double m_ratio = 0;
};

} // namespace

PlaceLayer::PlaceLayer(QQuickItem *parent) : WordLayer(parent) {}

void PlaceLayer::placesChanged()
{
    m_arePlacesStale = true;
    polish();
}

QStringList PlaceLayer::texts() const
{
    QStringList texts;
    for (const PlacedPlace &placed : m_placed) {
        if (!placed.text.isEmpty())
            texts.append(m_places[placed.place].name);
    }
    return texts;
}

QString PlaceLayer::placeAt(QPointF pixel) const
{
    const PlacedPlace *nearest = nullptr;
    double best = HoverReachPx;
    for (const PlacedPlace &placed : m_placed) {
        const QPointF off = placed.pixel - pixel;
        if (const double distance = std::hypot(off.x(), off.y()); distance <= best) {
            best = distance;
            nearest = &placed;
        }
    }
    return nearest ? m_places[nearest->place].name + QChar(u'\n') + m_places[nearest->place].detail : QString();
}

void PlaceLayer::setCorridors(CorridorView *corridors)
{
    if (m_corridors == corridors)
        return;
    if (m_corridors)
        m_corridors->disconnect(this);
    m_corridors = corridors;
    if (corridors)
        connect(corridors, &CorridorView::shownChanged, this, &PlaceLayer::placesChanged);
    placesChanged();
    emit corridorsChanged();
}

void PlaceLayer::setCamera(const MapCamera &camera)
{
    if (m_camera == camera)
        return;
    m_camera = camera;
    polish();
    emit cameraChanged();
}

void PlaceLayer::setColors(const Palette &colors)
{
    if (m_colors == colors)
        return;
    m_colors = colors;
    update();
    emit colorsChanged();
}

void PlaceLayer::setWritten(const QStringList &names)
{
    if (m_written == names)
        return;
    m_written = names;
    polish();
    emit writtenChanged();
}

void PlaceLayer::updatePolish()
{
    if (m_arePlacesStale && m_corridors && isVisible()) {
        m_places = m_corridors->places();
        m_sizes.clear();
        const QFontMetricsF metrics(placeFont());
        for (const MapPlace &place : std::as_const(m_places))
            m_sizes.append({metrics.horizontalAdvance(place.name), metrics.height()});
        m_arePlacesStale = false;
    }
    m_placed = isVisible() && !m_camera.size.isEmpty()
                   ? choosePlaces(m_places, m_sizes, m_camera, nameBoxes(), keepOut())
                   : QList<PlacedPlace>();
    QList<QRectF> boxes;
    for (PlacedPlace &placed : m_placed) {
        if (m_written.contains(m_places[placed.place].name))
            placed.text = {};
        if (!placed.text.isEmpty())
            boxes.append(placed.text);
    }
    update();
    setBoxes(boxes);
}

QSGNode *PlaceLayer::updatePaintNode(QSGNode *oldNode, UpdatePaintNodeData *)
{
    auto *root = static_cast<PlacesNode *>(oldNode);
    if (!root)
        root = new PlacesNode;
    QColor halo = m_colors.isDark ? m_colors.sea : m_colors.land;
    halo.setAlphaF(0.92F);
    root->names.begin(halo.rgba(), isAnimated());
    QSGNode *nextPlain = root->plain.firstChild(), *nextDimmed = root->dimmed.firstChild();
    // A node must have its texture before it joins the scene: Qt's renderer without a graphics card looks at it then.
    const auto setSymbol = [&](QSGNode &group, QSGNode *&next, QSGTexture *texture, QPointF middle) {
        QSGImageNode *node = next ? static_cast<QSGImageNode *>(next) : window()->createImageNode();
        node->setOwnsTexture(false);
        node->setFiltering(QSGTexture::Linear);
        node->setTexture(texture);
        node->setRect(QRectF(middle - QPointF(ImagePx, ImagePx) / 2, QSizeF(ImagePx, ImagePx)));
        if (next)
            next = next->nextSibling();
        else
            group.appendChildNode(node);
    };
    for (const PlacedPlace &placed : std::as_const(m_placed)) {
        const MapPlace &place = m_places[placed.place];
        QSGTexture *texture = root->texture(signOf(place.kind), m_colors, *window());
        if (!root->plain.firstChild())
            nextPlain = nullptr; // other colours: all were taken away
        if (!root->dimmed.firstChild())
            nextDimmed = nullptr;
        if (place.isDimmed)
            setSymbol(root->dimmed, nextDimmed, texture, placed.pixel);
        else
            setSymbol(root->plain, nextPlain, texture, placed.pixel);
        if (placed.text.isEmpty())
            continue;
        const QColor color = place.isDimmed ? m_colors.textQuiet : m_colors.text;
        NameNode &name = root->names.take(
            {place.name, color.rgba()}, [&] { return std::make_unique<NameNode>(place.name, color, halo, window()); });
        name.place(placed.text.topLeft());
        root->names.fadeIn(name, name.opacity());
    }
    for (QSGNode *next : {nextPlain, nextDimmed}) {
        while (next) {
            QSGNode *gone = next;
            next = next->nextSibling();
            delete gone;
        }
    }
    root->names.end(*this);
    return root;
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/layers/label_layer.h"

#include "app/layers/outlined_text.h"

#include <QFont>
#include <QFontMetricsF>
#include <QLocale>
#include <QQuickWindow>
#include <QSGNode>

#include <algorithm>
#include <map>
#include <memory>

using geodata::CountryRow;

namespace {

constexpr int ReferencePx = 32; // names are set once at this size and scaled: distance fields keep them sharp
constexpr double FadeMs = 150;
constexpr double LetterSpacing = 0.14; // of the type size
enum Priority
{
    Selection,
    TheFive,
    Powers,
    Rest
};

QFont labelFont(int priority)
{
    QFont font(QStringList{QStringLiteral("Inter"), QStringLiteral("Noto Sans"), QStringLiteral("Noto Sans CJK SC")});
    font.setPixelSize(ReferencePx);
    font.setWeight(priority <= TheFive ? QFont::DemiBold : QFont::Medium);
    font.setLetterSpacing(QFont::AbsoluteSpacing, ReferencePx * LetterSpacing);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

QColor labelColor(const Palette &palette, int priority)
{
    switch (priority) {
    case Selection:
        return palette.focus;
    case TheFive:
    case Powers:
        return palette.text;
    default:
        return palette.textQuiet;
    }
}

/// One name in the scene graph: moved, turned, scaled and faded without being set anew.
class LabelNode : public QSGTransformNode
{
public:
    LabelNode(const QString &text, int priority, const Palette &palette, QQuickWindow *window)
    {
        QColor halo = palette.isDark ? mixed(palette.sea, palette.land, 0.5) : palette.land;
        halo.setAlphaF(0.9F);
        auto *label = new OutlinedTextNode(*window, text, labelFont(priority), labelColor(palette, priority), halo);
        m_size = label->size();
        m_opacity.setFlag(OwnedByParent, false);
        m_opacity.appendChildNode(label);
        appendChildNode(&m_opacity);
    }
    ~LabelNode() override { removeAllChildNodes(); }
    Q_DISABLE_COPY_MOVE(LabelNode)

    void place(const PlacedLabel &label)
    {
        m_label = label;
        QMatrix4x4 matrix;
        matrix.translate(float(label.center.x()), float(label.center.y()));
        matrix.rotate(float(label.angle * 180 / M_PI), 0, 0, 1);
        const auto scale = float(label.sizePx / ReferencePx);
        matrix.scale(scale, scale, 1);
        // The last letter's spacing is air, not text.
        matrix.translate(float(-(m_size.width() - ReferencePx * LetterSpacing) / 2), float(-m_size.height() / 2));
        setMatrix(matrix);
    }
    const PlacedLabel &label() const { return m_label; }
    void setOpacity(double opacity) { m_opacity.setOpacity(opacity); }
    double opacity() const { return m_opacity.opacity(); }

private:
    QSGOpacityNode m_opacity;
    QSizeF m_size;
    PlacedLabel m_label;
};

/// All names, those that are going included.
class LabelsNode : public QSGNode
{
public:
    struct Entry
    {
        std::unique_ptr<LabelNode> node;
        int style = 0;
        bool isShown = true;
    };

    ~LabelsNode() override { labels.clear(); }

    std::map<std::pair<CountryRow, std::uint32_t>, Entry> labels; // by row and place
    QElapsedTimer clock;
    MapCamera camera;
};

} // namespace

LabelLayer::LabelLayer(QQuickItem *parent) : QQuickItem(parent)
{
    setFlag(ItemHasContents);
}

void LabelLayer::namesChanged()
{
    m_areNamesStale = true;
    polish();
}

void LabelLayer::setAtlas(const AtlasHandle &atlas)
{
    if (m_atlas == atlas)
        return;
    m_atlas = atlas;
    namesChanged();
    emit atlasChanged();
}

void LabelLayer::setCamera(const MapCamera &camera)
{
    if (m_camera == camera)
        return;
    m_camera = camera;
    polish();
    emit cameraChanged();
}

void LabelLayer::setColors(const Palette &colors)
{
    if (m_colors == colors)
        return;
    m_colors = colors;
    namesChanged();
    emit colorsChanged();
}

void LabelLayer::setLanguage(const QString &language)
{
    if (m_language == language)
        return;
    m_language = language;
    namesChanged();
    emit languageChanged();
}

void LabelLayer::setSelected(const QString &code)
{
    if (m_selected == code)
        return;
    m_selected = code;
    namesChanged();
    emit selectedChanged();
}

void LabelLayer::setKeepOut(const QList<QRectF> &boxes)
{
    if (m_keepOut == boxes)
        return;
    m_keepOut = boxes;
    polish();
    emit keepOutChanged();
}

void LabelLayer::setAnimated(bool isAnimated)
{
    if (m_isAnimated == isAnimated)
        return;
    m_isAnimated = isAnimated;
    polish();
    emit isAnimatedChanged();
}

void LabelLayer::measureNames()
{
    m_texts.clear();
    m_names.clear();
    ++m_style;
    if (!m_atlas.atlas)
        return;
    const geodata::Atlas &atlas = *m_atlas.atlas;
    m_names.resize(qsizetype(atlas.countries.size()));
    for (LabelName &name : m_names)
        name.priority = Rest;
    const auto mark = [&](const std::string &code, int priority) {
        if (const CountryRow row = atlas.rowOf(code); row != geodata::NoCountry)
            m_names[qsizetype(row)].priority = std::min(m_names[qsizetype(row)].priority, priority);
    };
    for (const geodata::Power &power : atlas.manifest.powers) {
        for (const std::string &member : power.members)
            mark(member, power.members.size() > 1 ? int(Rest) : int(Powers));
    }
    for (const std::string &code : atlas.manifest.centralAsia)
        mark(code, TheFive);
    mark(m_selected.toStdString(), Selection);

    const QLocale locale(m_language);
    for (std::size_t row = 0; row < atlas.countries.size(); ++row) {
        const auto name = nameIn(atlas.countries[row], m_language.toStdString());
        const QString text = locale.toUpper(QString::fromUtf8(name.data(), qsizetype(name.size())));
        m_texts.append(text);
        LabelName &label = m_names[qsizetype(row)];
        const QFontMetricsF metrics(labelFont(label.priority));
        label.size = QSizeF(metrics.horizontalAdvance(text) / ReferencePx - LetterSpacing,
                            metrics.capHeight() * 1.3 / ReferencePx);
        label.overflow = label.priority == Selection ? SelectionOverflow : label.priority == TheFive ? FiveOverflow : 1;
    }
}

QList<LabelBox> LabelLayer::boxes() const
{
    QList<LabelBox> boxes;
    for (const PlacedLabel &label : m_placed)
        boxes.append({label.center, m_names.at(qsizetype(label.row)).size * label.sizePx, label.angle});
    return boxes;
}

void LabelLayer::updatePolish()
{
    if (std::exchange(m_areNamesStale, false))
        measureNames();
    const QList<PlacedLabel> before = std::exchange(m_placed, {});
    if (m_atlas.atlas && !m_camera.size.isEmpty())
        m_placed = solveLabels(m_atlas.atlas->mesh.labels, m_atlas.partition().owners, m_names, m_camera, m_keepOut);
    update();
    if (m_placed != before)
        emit placedChanged();
}

QSGNode *LabelLayer::updatePaintNode(QSGNode *oldNode, UpdatePaintNodeData *)
{
    auto *root = static_cast<LabelsNode *>(oldNode);
    if (!root)
        root = new LabelsNode;

    const double elapsed = root->clock.isValid() ? double(root->clock.restart()) : 0;
    if (!root->clock.isValid())
        root->clock.start();
    const double step = m_isAnimated ? std::min(elapsed / FadeMs, 0.5) : 1;

    for (auto &[key, entry] : root->labels)
        entry.isShown = false;
    for (const PlacedLabel &label : m_placed) {
        auto &entry = root->labels[{label.row, label.place}];
        if (!entry.node || entry.style != m_style) {
            const double opacity = entry.node ? entry.node->opacity() : (m_isAnimated ? 0 : 1);
            const int priority = m_names.at(qsizetype(label.row)).priority;
            entry.node = std::make_unique<LabelNode>(m_texts.at(qsizetype(label.row)), priority, m_colors, window());
            entry.node->setFlag(QSGNode::OwnedByParent, false);
            entry.node->setOpacity(opacity);
            entry.style = m_style;
            root->appendChildNode(entry.node.get());
        }
        entry.isShown = true;
        entry.node->place(label);
    }
    bool isFading = false;
    for (auto it = root->labels.begin(); it != root->labels.end();) {
        LabelsNode::Entry &entry = it->second;
        const double target = entry.isShown ? 1 : 0;
        const double opacity = std::clamp(entry.node->opacity() + (target > 0 ? step : -step), 0.0, 1.0);
        // A name of another style or that's done fading goes; one that is fading out keeps its spot on the map.
        if (!entry.isShown && (opacity <= 0 || entry.style != m_style)) {
            it = root->labels.erase(it);
            continue;
        }
        if (!entry.isShown && m_camera != root->camera) {
            PlacedLabel moved = entry.node->label();
            const geodata::WorldPoint spot = root->camera.toWorld(moved.center);
            moved.center = m_camera.toPixel(spot);
            entry.node->place(moved);
        }
        entry.node->setOpacity(opacity);
        isFading = isFading || opacity != target;
        ++it;
    }
    root->camera = m_camera;
    if (isFading) // asked for after this frame: nothing may be scheduled from within it
        QMetaObject::invokeMethod(this, &QQuickItem::update, Qt::QueuedConnection);
    else
        root->clock.invalidate();
    return root;
}

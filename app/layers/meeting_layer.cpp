// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/layers/meeting_layer.h"

#include "app/layers/diamonds.h"
#include "app/layers/fading_nodes.h"
#include "app/layers/text_node.h"

#include <QFont>
#include <QFontMetricsF>
#include <QQuickWindow>

#include <algorithm>
#include <cmath>

namespace {

constexpr double ReachPx = 10; // of the pointer
constexpr double LeaderPx = 1;

QFont nameFont()
{
    QFont font(QStringList{QStringLiteral("Inter"), QStringLiteral("Noto Sans"), QStringLiteral("Noto Sans CJK SC")});
    font.setPixelSize(11);
    font.setWeight(QFont::Medium);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

using NameKey = std::pair<QString, QRgb>; // text and colour
using NamesNode = FadingNodes<NameKey, TextNode>;

/// The diamonds in one call, the names above them.
class MeetingsNode : public QSGNode
{
public:
    MeetingsNode()
    {
        for (QSGNode *node : {static_cast<QSGNode *>(&diamonds), static_cast<QSGNode *>(&names)}) {
            node->setFlag(OwnedByParent, false);
            appendChildNode(node);
        }
    }
    ~MeetingsNode() override { removeAllChildNodes(); }
    Q_DISABLE_COPY_MOVE(MeetingsNode)

    ColoredTriangles diamonds;
    NamesNode names;
};

/// The point of a box that is nearest to another.
QPointF nearest(const QRectF &box, QPointF point)
{
    return {std::clamp(point.x(), box.left(), box.right()), std::clamp(point.y(), box.top(), box.bottom())};
}

} // namespace

MeetingLayer::MeetingLayer(QQuickItem *parent) : WordLayer(parent) {}

void MeetingLayer::setMeetings(MeetingView *meetings)
{
    if (m_meetings == meetings)
        return;
    if (m_meetings)
        m_meetings->disconnect(this);
    m_meetings = meetings;
    if (meetings) {
        connect(meetings, &MeetingView::placesChanged, this, &QQuickItem::polish);
        connect(meetings, &MeetingView::selectedChanged, this, &QQuickItem::polish);
    }
    polish();
    emit meetingsChanged();
}

void MeetingLayer::setFlows(TradeLayer *flows)
{
    if (m_flows == flows)
        return;
    if (m_flows)
        m_flows->disconnect(this);
    m_flows = flows;
    if (flows) {
        connect(flows, &TradeLayer::layoutChanged, this, &QQuickItem::polish);
        connect(flows, &TradeLayer::flowsChanged, this, &QQuickItem::polish);
        connect(flows, &QQuickItem::visibleChanged, this, &QQuickItem::polish);
    }
    polish();
    emit flowsChanged();
}

void MeetingLayer::setCamera(const MapCamera &camera)
{
    if (m_camera == camera)
        return;
    m_camera = camera;
    polish();
    emit cameraChanged();
}

void MeetingLayer::setColors(const Palette &colors)
{
    if (m_colors == colors)
        return;
    m_colors = colors;
    update();
    emit colorsChanged();
}

void MeetingLayer::setHovered(const QString &id)
{
    if (m_hovered == id)
        return;
    m_hovered = id;
    update();
    emit hoveredChanged();
}

void MeetingLayer::setHasNames(bool hasNames)
{
    if (m_hasNames == hasNames)
        return;
    m_hasNames = hasNames;
    polish();
    emit hasNamesChanged();
}

QString MeetingLayer::meetingAt(QPointF pixel) const
{
    QString found;
    double least = ReachPx;
    for (const MeetingBlock &block : m_blocks) {
        for (qsizetype i = 0; i < block.centers.size(); ++i) {
            const QPointF apart = block.centers[i] - pixel;
            const double distance = std::hypot(apart.x(), apart.y());
            if (distance < least) {
                least = distance;
                found = block.marks[i].id;
            }
        }
    }
    return found;
}

QPointF MeetingLayer::pointOf(const QString &meeting) const
{
    for (const MeetingBlock &block : m_blocks) {
        const auto mark = std::ranges::find(block.marks, meeting, &MeetingMark::id);
        if (mark != block.marks.end())
            return block.centers[mark - block.marks.begin()];
    }
    return {-1, -1};
}

/// How far round a place flows end: where a state's do, diamonds keep off.
double MeetingLayer::clearanceAt(QPointF point) const
{
    if (!m_flows || !m_flows->isVisible())
        return 0;
    for (const StateEnd &state : m_flows->layout().states) {
        const double apart = std::hypot(state.point.x() - point.x(), state.point.y() - point.y());
        if (apart < state.ringPx)
            return state.ringPx + apart;
    }
    return 0;
}

QList<MeetingSite> MeetingLayer::sites() const
{
    const QFontMetricsF metrics(nameFont());
    QList<MeetingSite> sites;
    sites.reserve(m_meetings->places().size());
    for (const MeetingPlace &place : m_meetings->places()) {
        geodata::WorldPoint where = place.where;
        where.x += std::round(m_camera.center.x - where.x); // the copy of the world in view
        MeetingSite site;
        site.point = m_camera.toPixel(where);
        site.name = place.name;
        if (m_hasNames && !place.name.isEmpty())
            site.nameSize = {metrics.horizontalAdvance(place.name) + 2, metrics.capHeight() + 4};
        site.clearance = clearanceAt(site.point);
        site.marks = place.marks;
        sites.append(std::move(site));
    }
    return sites;
}

void MeetingLayer::updatePolish()
{
    QList<MeetingBlock> blocks;
    if (m_meetings && isVisible() && !m_camera.size.isEmpty()) {
        MeetingObstacles obstacles{.view = m_camera.size, .boxes = keepOut(), .names = {}, .flows = {}};
        obstacles.names = nameBoxes();
        if (m_flows && m_flows->isVisible())
            obstacles.flows = m_flows->broadBoxes();
        blocks = placeMeetings(sites(), obstacles, m_meetings->selected());
    }
    update();
    if (blocks == m_blocks)
        return;
    m_blocks = std::move(blocks);
    QList<QRectF> boxes;
    for (const MeetingBlock &block : std::as_const(m_blocks)) {
        boxes.append(block.box);
        if (!block.name.isEmpty())
            boxes.append(block.nameBox);
    }
    setBoxes(boxes);
}

QStringList MeetingLayer::texts() const
{
    QStringList texts;
    for (const MeetingBlock &block : m_blocks) {
        if (!block.name.isEmpty())
            texts.append(block.name);
    }
    return texts;
}

QColor MeetingLayer::halo() const
{
    QColor halo = m_colors.isDark ? m_colors.sea : m_colors.land;
    halo.setAlphaF(0.92F);
    return halo;
}

QSGNode *MeetingLayer::updatePaintNode(QSGNode *oldNode, UpdatePaintNodeData *)
{
    auto *root = static_cast<MeetingsNode *>(oldNode);
    if (!root)
        root = new MeetingsNode;
    const double soft = 1 / window()->effectiveDevicePixelRatio();
    const QString selected = m_meetings ? m_meetings->selected() : QString();
    ColoredPoints points;
    root->names.begin(halo().rgba(), isAnimated());
    for (const MeetingBlock &block : std::as_const(m_blocks)) {
        if (block.isAside())
            addLine(points, block.point, nearest(block.box.adjusted(3, 3, -3, -3), block.point), LeaderPx,
                    m_colors.textQuiet, soft);
        for (qsizetype i = 0; i < block.marks.size(); ++i) {
            const MeetingMark &mark = block.marks[i];
            DiamondStyle style{.color = m_colors.power(mark.power),
                               .ground = halo(),
                               .focus = {},
                               .look = mark.look,
                               .radius = diamondRadius(mark.isSummit)};
            if (mark.id == selected || mark.id == m_hovered)
                style.focus = m_colors.focus;
            addDiamond(points, block.centers[i], style, soft);
        }
        if (block.name.isEmpty())
            continue;
        TextNode &name = root->names.take({block.name, m_colors.text.rgba()}, [&] {
            return std::make_unique<TextNode>(*window(), block.name, nameFont(), m_colors.text, halo());
        });
        name.place(block.nameBox.center());
        root->names.fadeIn(name, name.opacity());
    }
    root->names.end(*this);
    root->diamonds.take(points);
    return root;
}

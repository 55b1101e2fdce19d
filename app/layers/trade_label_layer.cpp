// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/layers/trade_label_layer.h"

#include "app/layers/fading_nodes.h"
#include "app/layers/text_node.h"

#include <QFont>
#include <QFontMetricsF>
#include <QQuickWindow>
#include <QSet>

#include <algorithm>
#include <cmath>
#include <map>
#include <memory>

namespace {

constexpr int PlacePx = 11;    // the type size of a disc
constexpr double GapPx = 3;    // between two texts
constexpr double MarginPx = 8; // between a text and the edge of the view
constexpr int MostValues = 14; // of flows; more would be a table
// Where along a flow its value may stand, the best place first.
constexpr std::array Parts{0.5, 0.42, 0.58, 0.34, 0.66, 0.27, 0.74, 0.2, 0.8};

QFont labelFont(bool isStrong, int sizePx = TradeLabelLayer::Label().sizePx)
{
    QFont font(QStringList{QStringLiteral("Inter"), QStringLiteral("Noto Sans"), QStringLiteral("Noto Sans CJK SC")});
    font.setPixelSize(sizePx);
    font.setWeight(isStrong ? QFont::DemiBold : QFont::Medium);
    font.setFeature(QFont::Tag("tnum"), 1);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

QSizeF sizeOf(const QString &text, bool isStrong)
{
    const QFontMetricsF metrics(labelFont(isStrong));
    return {metrics.horizontalAdvance(text) + 2, metrics.capHeight() + 8};
}

/// The arrow that points there, in steps of 45°.
QString arrowTowards(QPointF direction)
{
    static const QString arrows = QStringLiteral("→↘↓↙←↖↑↗");
    const double eighths = std::atan2(direction.y(), direction.x()) / (M_PI / 4);
    return arrows.mid((int(std::lround(eighths)) + 8) % 8, 1);
}

using TextKey = std::tuple<QString, QString, QRgb>; // what is labelled, text and colour
using TextsNode = FadingNodes<TextKey, TextNode>;

} // namespace

TradeLabelLayer::TradeLabelLayer(QQuickItem *parent) : WordLayer(parent) {}

QStringList TradeLabelLayer::texts() const
{
    QStringList texts;
    for (const Label &label : m_labels) {
        if (label.sizePx != PlacePx)
            texts.append(label.text);
    }
    return texts;
}

void TradeLabelLayer::setTrade(TradeView *trade)
{
    if (m_trade == trade)
        return;
    if (m_trade)
        m_trade->disconnect(this);
    m_trade = trade;
    if (trade)
        connect(trade, &TradeView::shownChanged, this, &QQuickItem::polish);
    polish();
    emit tradeChanged();
}

void TradeLabelLayer::setFlows(TradeLayer *flows)
{
    if (m_flows == flows)
        return;
    if (m_flows)
        m_flows->disconnect(this);
    m_flows = flows;
    if (flows) {
        for (const auto signal : {&TradeLayer::flowsChanged, &TradeLayer::layoutChanged, &TradeLayer::colorsChanged,
                                  &TradeLayer::selectedChanged, &TradeLayer::hoveredChanged})
            connect(flows, signal, this, &QQuickItem::polish);
    }
    polish();
    emit flowsChanged();
}

/// Whose flows come in: the power's name beside them, with an arrow towards it where it is out of view.
QList<TradeLabelLayer::Label> TradeLabelLayer::entryLabels() const
{
    QList<Label> labels;
    const QSizeF view = m_flows->camera().size;
    for (const PowerEntry &entry : m_flows->layout().entries) {
        const bool isShown = std::ranges::any_of(m_flows->flows().list(),
                                                 [&](const TradeFlowMark &mark) { return mark.power == entry.power; });
        if (!isShown || !QRectF({}, view).adjusted(-1, -1, 1, 1).contains(entry.point))
            continue;
        Label label;
        label.key = entry.power;
        label.isStrong = true;
        label.color = mixed(m_flows->colors().power(entry.power), m_flows->colors().text, 0.25);
        label.text = m_trade->atlas().powerName(entry.power, m_trade->language());
        if (entry.isAtEdge) {
            const QString arrow = arrowTowards(-entry.inward);
            const bool isEastward = entry.inward.x() < 0;
            label.text = isEastward ? label.text + QChar(0x2009) + arrow : arrow + QChar(0x2009) + label.text;
        }
        label.size = sizeOf(label.text, true);
        const double beside = entry.breadth / 2 + label.size.height() / 2 + 3;
        const bool isUpright = std::abs(entry.inward.x()) >= std::abs(entry.inward.y());
        label.center = isUpright || !entry.isAtEdge
                           ? QPointF(entry.point.x(), entry.point.y() - beside)
                           : QPointF(entry.point.x() + entry.breadth / 2 + label.size.width() / 2 + 6, entry.point.y());
        const double reachX = label.size.width() / 2 + MarginPx;
        const double reachY = label.size.height() / 2 + MarginPx;
        label.center.setX(std::clamp(label.center.x(), reachX, std::max(reachX, view.width() - reachX)));
        label.center.setY(std::clamp(label.center.y(), reachY, std::max(reachY, view.height() - reachY)));
        labels.append(std::move(label));
    }
    return labels;
}

bool TradeLabelLayer::isFree(const Label &label, const QList<LabelBox> &names) const
{
    const QRectF box = label.box();
    if (!QRectF({}, m_flows->camera().size).contains(box.adjusted(-MarginPx, -MarginPx, MarginPx, MarginPx)))
        return false;
    const QRectF roomy = box.adjusted(-GapPx, -GapPx, GapPx, GapPx);
    return std::ranges::none_of(keepOut(), [&](const QRectF &other) { return other.intersects(roomy); }) &&
           std::ranges::none_of(m_labels, [&](const Label &other) { return other.box().intersects(roomy); }) &&
           std::ranges::none_of(
               names, [&](const LabelBox &other) { return overlap(other, {label.center, label.size, 0}, GapPx); });
}

/// Discs where flows end: at the capitals of the states, and of the powers that are in view.
void TradeLabelLayer::addPlaces()
{
    const auto add = [this](const QString &code, QPointF point, const QColor &color) {
        Label label;
        label.key = QStringLiteral("place/") + code;
        label.text = QStringLiteral("●");
        label.center = point;
        label.size = {8, 8};
        label.color = color;
        label.sizePx = PlacePx;
        m_labels.append(std::move(label));
    };
    QSet<QString> states, powers; // that a flow ends at
    for (const TradeFlowMark &mark : m_flows->flows().list()) {
        states.insert(mark.country);
        powers.insert(mark.power);
    }
    for (const StateEnd &state : m_flows->layout().states) {
        if (states.contains(state.country))
            add(state.country, state.point, m_flows->colors().text);
    }
    for (const PowerEntry &entry : m_flows->layout().entries) {
        if (!entry.isAtEdge && powers.contains(entry.power))
            add(QStringLiteral("power/") + entry.power, entry.point, m_flows->colors().power(entry.power));
    }
}

/// What fills the states, beneath their places.
void TradeLabelLayer::addFillLabels(const QList<LabelBox> &names)
{
    for (const TradeFill &fill : m_trade->fills()) {
        const auto state = std::ranges::find(m_flows->layout().states, fill.country, &StateEnd::country);
        Label label;
        label.key = QStringLiteral("fill/") + fill.country;
        label.text = fill.text;
        label.isStrong = fill.kind == TradeFill::Value;
        label.color = label.isStrong ? m_flows->colors().text : m_flows->colors().textQuiet;
        label.size = sizeOf(label.text, label.isStrong);
        const QPointF middle =
            state != m_flows->layout().states.end()
                ? state->point
                : m_flows->camera().pointAt(m_trade->placeOf(fill.country).x(), m_trade->placeOf(fill.country).y());
        const double ring = state != m_flows->layout().states.end() ? state->ringPx : 4;
        const double beside = ring + label.size.height() / 2 + 4;
        const double away = ring + label.size.width() / 2 + 6;
        for (const QPointF offset : {QPointF(0, beside), QPointF(0, -beside), QPointF(away, 0), QPointF(-away, 0)}) {
            label.center = middle + offset;
            if (isFree(label, names)) {
                m_labels.append(label);
                break;
            }
        }
    }
}

bool TradeLabelLayer::isOnFlow(const Label &label) const
{
    const QRectF box = label.box();
    return std::ranges::any_of(m_broadFlows, [&box](const QRectF &flow) { return flow.intersects(box); });
}

/// The values of the largest flows, beside them; where there is room, not on another broad one.
void TradeLabelLayer::addValueLabels(const QList<LabelBox> &names)
{
    m_broadFlows = m_flows->broadBoxes();
    int count = 0;
    for (const TradeFlowMark &mark : m_flows->flows().list()) {
        if (count == MostValues)
            break;
        if (mark.pair >= m_flows->layout().curves.size() || !m_flows->layout().curves[mark.pair].isDrawn() ||
            !m_flows->isEmphasized(mark))
            continue;
        Label label;
        label.key = mark.id;
        label.text = mark.label;
        label.color = mixed(m_flows->colors().power(mark.power), m_flows->colors().text, mark.isLow ? 0.3 : 0.6);
        label.size = sizeOf(label.text, false);
        const double breadth = m_flows->breadthOf(mark);
        const TradeCurve &curve = m_flows->layout().curves[mark.pair];
        const double outward = mark.flow == geodata::TradeFlow::ToPower ? -1 : 1;
        const auto placeAt = [&](double part, bool isStrict) {
            const QPointF along = curve.directionAt(part);
            const QPointF right(-along.y(), along.x());
            const double reach =
                (std::abs(right.x()) * label.size.width() + std::abs(right.y()) * label.size.height()) / 2;
            const double away = breadth / 2 + reach + 1;
            // Outside of the two directions; a turnover has two outsides.
            const auto stands = [&](double side) {
                label.center = m_flows->pointOf(mark, part) + right * side * away;
                return isFree(label, names) && !(isStrict && isOnFlow(label));
            };
            return mark.flow == geodata::TradeFlow::Turnover ? stands(-1) || stands(1) : stands(outward);
        };
        const bool isFound = std::ranges::any_of(Parts, [&](double part) { return placeAt(part, true); }) ||
                             std::ranges::any_of(Parts, [&](double part) { return placeAt(part, false); });
        if (isFound) {
            m_labels.append(label);
            ++count;
        }
    }
}

void TradeLabelLayer::updatePolish()
{
    m_labels.clear();
    update();
    if (m_trade && m_flows && isVisible() && !m_flows->camera().size.isEmpty()) {
        m_labels = entryLabels();
        QList<QRectF> entryBoxes;
        for (const Label &label : std::as_const(m_labels))
            entryBoxes.append(label.box());
        addPlaces();
        const QList<LabelBox> names = nameBoxes();
        addFillLabels(names);
        addValueLabels(names);
        if (entryBoxes != m_entryBoxes) {
            m_entryBoxes = entryBoxes;
            emit entryBoxesChanged();
        }
    } else if (!m_entryBoxes.isEmpty()) {
        m_entryBoxes.clear();
        emit entryBoxesChanged();
    }
    QList<QRectF> boxes;
    boxes.reserve(m_labels.size());
    for (const Label &label : std::as_const(m_labels))
        boxes.append(label.box());
    setBoxes(boxes);
}

QSGNode *TradeLabelLayer::updatePaintNode(QSGNode *oldNode, UpdatePaintNodeData *)
{
    auto *root = static_cast<TextsNode *>(oldNode);
    if (!root)
        root = new TextsNode;
    const Palette palette = m_flows ? m_flows->colors() : Palette::of({});
    QColor halo = palette.isDark ? palette.sea : palette.land;
    halo.setAlphaF(0.92F);
    root->begin(halo.rgba(), isAnimated());
    for (const Label &label : m_labels) {
        TextNode &node = root->take({label.key, label.text, label.color.rgba()}, [&] {
            return std::make_unique<TextNode>(*window(), label.text, labelFont(label.isStrong, label.sizePx),
                                              label.color, halo);
        });
        node.place(label.center);
        root->fadeIn(node, node.opacity());
    }
    root->end(*this);
    return root;
}

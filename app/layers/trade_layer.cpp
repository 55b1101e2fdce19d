// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/layers/trade_layer.h"

#include "app/layers/software_renderer.h"
#include "app/layers/trade_node.h"

#include <QQuickWindow>

#include <algorithm>
#include <cmath>

using geodata::TradeFlow;

namespace {

constexpr double SpeedPx = 110; // of the lights a second: the five states' length in 6 s in the opening view
constexpr int BlendMs = 400;
constexpr float Opacity = 0.85F;
constexpr float LowOpacity = 0.45F;
constexpr float SteppedBack = 0.2F; // what is not of the selection, as a part of its opacity
constexpr float WithheldPx = 2;
constexpr float ZeroPx = 1.5F;
constexpr double HoverReachPx = 4;
constexpr double BroadPx = 4; // a flow from here on hides what is written on it
constexpr int CurveSamples = 32;
constexpr double MaxPaintedSidePx = 6144;

float kindOf(TradeMaterial::Pattern pattern, TradeFlow flow)
{
    return float(pattern) + 8 * float(flow); // the shader's "way": 0 both, 1 to the power, 2 from it
}
static_assert(int(TradeFlow::Turnover) == 0 && int(TradeFlow::ToPower) == 1 && int(TradeFlow::FromPower) == 2);

QVector4D lookOf(const QColor &color, float kind)
{
    return {color.redF(), color.greenF(), color.blueF(), kind};
}

/// Whether a flow is one of a pair ("KAZ/CHN"), a state or a power.
bool isOf(const TradeFlowMark &mark, const QString &selected)
{
    if (selected.isEmpty())
        return false;
    if (mark.country == selected || mark.power == selected)
        return true;
    const qsizetype slash = mark.country.size(); // asked for each flow in each frame: no string is put together
    return selected.size() == slash + 1 + mark.power.size() && selected.at(slash) == QLatin1Char('/') &&
           selected.startsWith(mark.country) && selected.endsWith(mark.power);
}

TradeMaterial::Pattern patternOf(const TradeFlowMark &mark, const TradeFlows &flows)
{
    using Pattern = TradeMaterial::Pattern;
    return mark.isWithheld      ? Pattern::Dotted
           : mark.upperUsd <= 0 ? Pattern::Dashed
           : flows.isRange      ? Pattern::Range
                                : Pattern::Ribbon;
}

} // namespace

TradeLayer::TradeLayer(QQuickItem *parent) : QQuickItem(parent)
{
    setFlag(ItemHasContents);
    m_blending.setDuration(BlendMs);
    m_blending.setStartValue(0.0);
    m_blending.setEndValue(1.0);
    m_blending.setEasingCurve(QEasingCurve::InOutCubic);
    connect(&m_blending, &QVariantAnimation::valueChanged, this, &QQuickItem::update);
    connect(&m_blending, &QVariantAnimation::finished, this, &QQuickItem::update);
}

float TradeLayer::blend() const
{
    if (m_phase >= 0)
        return float(m_phase);
    return m_blending.state() == QAbstractAnimation::Running ? m_blending.currentValue().toFloat() : 1;
}

bool TradeLayer::isMoving() const
{
    return !m_flows.list().isEmpty();
}

bool TradeLayer::isEmphasized(const TradeFlowMark &mark) const
{
    return !m_hasSelection || isOf(mark, m_selected);
}

TradeLayer::Numbers TradeLayer::numbersOf(const TradeFlowMark &mark) const
{
    const auto px = [this](double usd) { return float(m_flows.scale.widthPx(usd)); };
    Numbers numbers{px(mark.usd), px(mark.upperUsd), mark.isLow ? LowOpacity : Opacity};
    if (mark.isWithheld)
        numbers = {WithheldPx, WithheldPx, LowOpacity};
    else if (mark.upperUsd <= 0)
        numbers = {ZeroPx, ZeroPx, LowOpacity};
    if (!isEmphasized(mark))
        numbers.opacity *= SteppedBack;
    if (mark.id == m_hovered || isOf(mark, m_hovered))
        numbers.opacity = 1;
    else if (m_hasLit && !m_hasSelection)
        numbers.opacity *= SteppedBack;
    return numbers;
}

double TradeLayer::breadthOf(const TradeFlowMark &mark) const
{
    return mark.isWithheld      ? double(WithheldPx)
           : mark.upperUsd <= 0 ? double(ZeroPx)
                                : m_flows.scale.widthPx(mark.upperUsd);
}

/// What is seen at this moment, while widths blend.
std::vector<TradeLayer::Numbers> TradeLayer::shownNumbers() const
{
    const float part = blend();
    std::vector<Numbers> shown = m_numbers;
    for (std::size_t i = 0; part < 1 && i < shown.size(); ++i) {
        shown[i].corePx = std::lerp(m_before[i].corePx, m_numbers[i].corePx, part);
        shown[i].breadthPx = std::lerp(m_before[i].breadthPx, m_numbers[i].breadthPx, part);
        shown[i].opacity = std::lerp(m_before[i].opacity, m_numbers[i].opacity, part);
    }
    return shown;
}

void TradeLayer::updateSelection()
{
    m_hasSelection =
        std::ranges::any_of(m_flows.list(), [this](const TradeFlowMark &mark) { return isOf(mark, m_selected); });
    m_hasLit = std::ranges::any_of(m_flows.list(), [this](const TradeFlowMark &mark) { return isOf(mark, m_hovered); });
}

/// From the marks to numbers by slot; colours of what blends out stay.
void TradeLayer::updateNumbers()
{
    const std::size_t slotCount = std::size_t(m_flows.allPairs().size()) * SlotsPerPair;
    m_numbers.assign(slotCount, {});
    m_before.resize(slotCount);
    m_looks.resize(slotCount);
    for (const TradeFlowMark &mark : m_flows.list()) {
        const std::size_t slot = std::size_t(mark.pair) * SlotsPerPair + std::size_t(mark.flow);
        if (slot >= slotCount)
            continue;
        m_numbers[slot] = numbersOf(mark);
        m_looks[slot] = lookOf(m_colors.power(mark.power), kindOf(patternOf(mark, m_flows), mark.flow));
    }
    updateBefore();
    m_areNumbersStale = false;
}

/// Where there is an earlier moment to come from: its numbers.
void TradeLayer::updateBefore()
{
    if (m_phase < 0)
        return;
    m_before.assign(m_numbers.size(), {});
    if (m_earlier.allPairs().size() != m_flows.allPairs().size())
        return;
    for (const TradeFlowMark &mark : m_earlier.list()) {
        const std::size_t slot = std::size_t(mark.pair) * SlotsPerPair + std::size_t(mark.flow);
        if (slot >= m_before.size())
            continue;
        m_before[slot] = numbersOf(mark);
        if (m_numbers[slot].opacity <= 0) // it goes in the colour it had
            m_looks[slot] = lookOf(m_colors.power(mark.power), kindOf(patternOf(mark, m_earlier), mark.flow));
    }
}

const TradeLayout &TradeLayer::layout()
{
    if (std::exchange(m_isLayoutStale, false))
        m_layout = layOut(m_flows, m_camera, m_keepOut);
    return m_layout;
}

void TradeLayer::layoutIsStale()
{
    m_isLayoutStale = true;
    m_areCurvesStale = true;
    update();
    emit layoutChanged();
}

void TradeLayer::numbersAreStale()
{
    m_areNumbersStale = true;
    update();
}

void TradeLayer::setEarlier(const TradeFlows &flows)
{
    if (m_earlier == flows)
        return;
    m_earlier = flows;
    numbersAreStale();
    emit earlierChanged();
}

void TradeLayer::setPhase(double phase)
{
    if (m_phase == phase)
        return;
    const bool isTurned = (m_phase < 0) != (phase < 0);
    m_phase = phase;
    if (isTurned)
        numbersAreStale();
    update();
    emit phaseChanged();
}

void TradeLayer::setFlows(const TradeFlows &flows)
{
    if (m_flows == flows)
        return;
    const bool isSameLayout = m_flows.pairs && flows.pairs &&
                              (m_flows.pairs == flows.pairs || *m_flows.pairs == *flows.pairs) &&
                              m_flows.region == flows.region && m_flows.scale == flows.scale;
    const bool isSamePairs =
        isSameLayout || (m_flows.allPairs().size() == flows.allPairs().size() && !flows.allPairs().isEmpty());
    const bool blends = m_isAnimated && isSamePairs && !m_areNumbersStale;
    std::vector<Numbers> before;
    if (blends)
        before = shownNumbers();
    m_flows = flows;
    updateSelection();
    m_before = std::move(before);
    if (!isSamePairs)
        m_looks.clear();
    m_blending.stop();
    if (blends)
        m_blending.start();
    numbersAreStale();
    if (!isSameLayout) {
        m_isGeometryStale = true;
        layoutIsStale();
    }
    emit flowsChanged();
}

void TradeLayer::setCamera(const MapCamera &camera)
{
    if (m_camera == camera)
        return;
    m_camera = camera;
    layoutIsStale();
    emit cameraChanged();
}

void TradeLayer::setColors(const Palette &colors)
{
    if (m_colors == colors)
        return;
    m_colors = colors;
    numbersAreStale();
    emit colorsChanged();
}

void TradeLayer::setKeepOut(const QList<QRectF> &boxes)
{
    if (m_keepOut == boxes)
        return;
    m_keepOut = boxes;
    layoutIsStale();
    emit keepOutChanged();
}

void TradeLayer::setSelected(const QString &id)
{
    if (m_selected == id)
        return;
    m_selected = id;
    updateSelection();
    numbersAreStale();
    emit selectedChanged();
}

void TradeLayer::setHovered(const QString &flow)
{
    if (m_hovered == flow)
        return;
    m_hovered = flow;
    updateSelection();
    numbersAreStale();
    emit hoveredChanged();
}

void TradeLayer::setSeconds(double seconds)
{
    if (m_seconds == seconds)
        return;
    m_seconds = seconds;
    if (isMoving())
        update();
    emit secondsChanged();
}

void TradeLayer::setAnimated(bool isAnimated)
{
    if (m_isAnimated == isAnimated)
        return;
    m_isAnimated = isAnimated;
    emit isAnimatedChanged();
}

QPointF TradeLayer::pointOf(const TradeFlowMark &mark, double part)
{
    return pointOf(mark, part, breadthOf(mark));
}

QPointF TradeLayer::pointOf(const TradeFlowMark &mark, double part, double breadth)
{
    const TradeCurve &curve = layout().curves[mark.pair];
    const QPointF along = curve.directionAt(part);
    return curve.at(part) + QPointF(-along.y(), along.x()) * lateralPx(mark.flow, breadth / 2, breadth);
}

QList<QRectF> TradeLayer::broadBoxes()
{
    QList<QRectF> boxes;
    for (const TradeFlowMark &mark : m_flows.list()) {
        const double breadth = breadthOf(mark);
        if (breadth < BroadPx)
            break; // the largest come first
        if (mark.pair >= layout().curves.size() || !layout().curves[mark.pair].isDrawn())
            continue;
        const int steps = int(layout().curves[mark.pair].length / breadth) + 1;
        for (int i = 0; i <= steps; ++i) {
            const QPointF point = pointOf(mark, double(i) / steps, breadth);
            const double half = 0.4 * breadth;
            boxes.append({point.x() - half, point.y() - half, 2 * half, 2 * half});
        }
    }
    return boxes;
}

QString TradeLayer::flowAt(QPointF pixel)
{
    const TradeFlowMark *best = nullptr;
    double bestDistance = 0;
    for (const TradeFlowMark &mark : m_flows.list()) {
        if (mark.pair >= layout().curves.size() || !layout().curves[mark.pair].isDrawn())
            continue;
        const double breadth = breadthOf(mark);
        const double reach = breadth / 2 + HoverReachPx;
        if (const double far = breadth + reach;
            !layout().curves[mark.pair].box.adjusted(-far, -far, far, far).contains(pixel))
            continue;
        QPointF from = pointOf(mark, 0, breadth);
        for (int i = 1; i <= CurveSamples; ++i) {
            const QPointF to = pointOf(mark, double(i) / CurveSamples, breadth);
            const QPointF way = to - from;
            const double square = QPointF::dotProduct(way, way);
            const double part = square > 0 ? std::clamp(QPointF::dotProduct(pixel - from, way) / square, 0.0, 1.0) : 0;
            const QPointF away = pixel - (from + way * part);
            // How far outside the ribbon, so that of two within reach the one under the pointer wins.
            const double distanceSquare = QPointF::dotProduct(away, away);
            const double distance = distanceSquare > reach * reach ? 1 : std::sqrt(distanceSquare) - reach;
            if (distance <= 0 && (!best || distance < bestDistance)) {
                best = &mark;
                bestDistance = distance;
            }
            from = to;
        }
    }
    return best ? best->id : QString();
}

QPointF TradeLayer::pointOn(const QString &flow, double part)
{
    for (const TradeFlowMark &mark : m_flows.list()) {
        if (mark.id == flow && mark.pair < layout().curves.size() && layout().curves[mark.pair].isDrawn())
            return pointOf(mark, part);
    }
    return {-1, -1};
}

std::vector<QVector4D> TradeLayer::curveTexels()
{
    const auto texel = [](QPointF a, QPointF b) {
        return QVector4D(float(a.x()), float(a.y()), float(b.x()), float(b.y()));
    };
    const TradeLayout &all = layout();
    std::vector<QVector4D> texels;
    texels.reserve(std::size_t(all.curves.size()) * 3);
    for (const TradeCurve &curve : all.curves) {
        texels.push_back(texel(curve.points[0], curve.points[1]));
        texels.push_back(texel(curve.points[2], curve.points[3]));
        texels.emplace_back(float(curve.third), float(curve.twoThirds), float(curve.length), 0.F);
    }
    return texels;
}

std::vector<QVector4D> TradeLayer::flowTexels()
{
    if (m_areNumbersStale)
        updateNumbers();
    const auto texel = [](const Numbers &numbers) {
        return QVector4D(numbers.corePx, numbers.breadthPx, numbers.opacity, 0);
    };
    std::vector<QVector4D> texels;
    texels.reserve(m_numbers.size() * 3);
    for (std::size_t i = 0; i < m_numbers.size(); ++i) {
        texels.push_back(texel(m_before[i]));
        texels.push_back(texel(m_numbers[i]));
        texels.push_back(m_looks[i]);
    }
    return texels;
}

QSGNode *TradeLayer::updatePaintNode(QSGNode *oldNode, UpdatePaintNodeData *)
{
    auto *node = static_cast<TradeNode *>(oldNode);
    if (m_flows.allPairs().isEmpty()) {
        delete node;
        return nullptr;
    }
    const bool isNew = !node;
    if (isNew)
        node = new TradeNode;
    TradeLook &look = node->look;
    look.pixelRatio = float(window()->effectiveDevicePixelRatio());
    if (std::exchange(m_isGeometryStale, false) || isNew) {
        // Of a poster that is drawn once, a picture of threads would cost more than it saves, if a driver took it.
        const bool canPaint = std::max(width(), height()) * double(look.pixelRatio) <= MaxPaintedSidePx;
        node->take(stripsOf(m_flows, canPaint && isSoftwareRenderer(window()->rhi())));
    }
    if (std::exchange(m_areCurvesStale, false) || isNew)
        look.curves.setTexels(curveTexels());
    if (m_areNumbersStale || isNew)
        look.flows.setTexels(flowTexels());
    look.casing = m_colors.isDark ? m_colors.sea : m_colors.land;
    look.casing.setAlphaF(m_colors.isDark ? 0.8F : 0.6F);
    look.blend = blend();
    look.step = 1.F / float(node->segments());
    const double phase = m_seconds * SpeedPx / LightPeriodPx;
    look.phase = m_seconds > 0 ? float(phase - std::floor(phase)) : -1;
    node->lookIsStale(size());
    return node;
}

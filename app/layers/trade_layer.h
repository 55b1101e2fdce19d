// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/data/palette.h"
#include "app/layers/trade_layout.h"

#include <QQuickItem>
#include <QVariantAnimation>
#include <QVector4D>

#include <vector>

/// The flows of trade between powers and states: ribbons as wide as their values by one locked scale, half arrows at
/// the end to which the goods go, the two directions of a pair side by side. All in one draw call, but that a
/// rasteriser in software gets a picture of the thin ones where they are many: a step to another year changes a small
/// table, the moving light is a uniform, and no vertex is touched.
class TradeLayer : public QQuickItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(TradeFlows flows READ flows WRITE setFlows NOTIFY flowsChanged FINAL)
    Q_PROPERTY(MapCamera camera READ camera WRITE setCamera NOTIFY cameraChanged FINAL)
    Q_PROPERTY(Palette colors READ colors WRITE setColors NOTIFY colorsChanged FINAL)
    Q_PROPERTY(QList<QRectF> keepOut READ keepOut WRITE setKeepOut NOTIFY keepOutChanged FINAL)
    Q_PROPERTY(QString selected READ selected WRITE setSelected NOTIFY selectedChanged FINAL)
    Q_PROPERTY(QString hovered READ hovered WRITE setHovered NOTIFY hoveredChanged FINAL)
    Q_PROPERTY(double seconds READ seconds WRITE setSeconds NOTIFY secondsChanged FINAL)
    Q_PROPERTY(bool isAnimated READ isAnimated WRITE setAnimated NOTIFY isAnimatedChanged FINAL)
    Q_PROPERTY(TradeFlows earlier READ earlier WRITE setEarlier NOTIFY earlierChanged FINAL)
    Q_PROPERTY(double phase READ phase WRITE setPhase NOTIFY phaseChanged FINAL)
    Q_PROPERTY(bool isMoving READ isMoving NOTIFY flowsChanged FINAL)

public:
    explicit TradeLayer(QQuickItem *parent = nullptr);

    const TradeFlows &flows() const { return m_flows; }
    const MapCamera &camera() const { return m_camera; }
    const Palette &colors() const { return m_colors; }
    const QList<QRectF> &keepOut() const { return m_keepOut; } ///< where no power enters the picture: panels lie there
    QString selected() const { return m_selected; } ///< a pair, a state or a power: the rest steps back; empty: none
    QString hovered() const { return m_hovered; }   ///< id of a flow, or as `selected`: all of those light up
    double seconds() const { return m_seconds; }
    bool isAnimated() const { return m_isAnimated; } ///< whether widths blend to those of another year, in 400 ms
    /// What widths come from where `phase` says how far they are on their way: 0 there, 1 at `flows`; below 0 they are
    /// where isAnimated() has them. So a frame of an animation is a function of these alone.
    const TradeFlows &earlier() const { return m_earlier; }
    double phase() const { return m_phase; }
    bool isMoving() const; ///< whether anything would change with the seconds

    void setFlows(const TradeFlows &flows);
    void setCamera(const MapCamera &camera);
    void setColors(const Palette &colors);
    void setKeepOut(const QList<QRectF> &boxes);
    void setSelected(const QString &id);
    void setHovered(const QString &flow);
    void setSeconds(double seconds);
    void setAnimated(bool isAnimated);
    void setEarlier(const TradeFlows &flows);
    void setPhase(double phase);

    /// Where all flows run now.
    const TradeLayout &layout();
    /// Whether a flow is of what is selected; all are where nothing is.
    bool isEmphasized(const TradeFlowMark &mark) const;
    /// A point of a flow: `part` of the way from power to state, in the middle of its ribbon. REQUIRES a drawn pair.
    QPointF pointOf(const TradeFlowMark &mark, double part);
    /// How broad a flow is drawn, logical pixels.
    double breadthOf(const TradeFlowMark &mark) const;
    /// Boxes along the flows that are so broad that they hide what is written on them, logical pixels.
    QList<QRectF> broadBoxes();

    /// Id of the flow under a pixel, or within a few pixels of it; empty if there is none.
    Q_INVOKABLE QString flowAt(QPointF pixel);
    /// A point on a flow, for tests: `part` of the way from power to state. (−1, −1) if it is not drawn.
    Q_INVOKABLE QPointF pointOn(const QString &flow, double part);

signals:
    void flowsChanged();
    void cameraChanged();
    void colorsChanged();
    void keepOutChanged();
    void selectedChanged();
    void hoveredChanged();
    void secondsChanged();
    void isAnimatedChanged();
    void earlierChanged();
    void phaseChanged();
    void layoutChanged();

protected:
    QSGNode *updatePaintNode(QSGNode *oldNode, UpdatePaintNodeData *data) override;

private:
    /// The numbers of one flow as the shader has them.
    struct Numbers
    {
        float corePx = 0;
        float breadthPx = 0;
        float opacity = 0;
    };
    void layoutIsStale();
    void numbersAreStale();
    Numbers numbersOf(const TradeFlowMark &mark) const;
    QPointF pointOf(const TradeFlowMark &mark, double part, double breadth); // breadthOf() the same
    std::vector<Numbers> shownNumbers() const;
    void updateSelection();
    void updateNumbers();
    void updateBefore();
    std::vector<QVector4D> curveTexels();
    std::vector<QVector4D> flowTexels();
    float blend() const;

    TradeFlows m_flows;
    MapCamera m_camera;
    Palette m_colors = Palette::of({});
    QList<QRectF> m_keepOut;
    QString m_selected;
    QString m_hovered;
    double m_seconds = 0;
    bool m_isAnimated = false;
    TradeFlows m_earlier;
    double m_phase = -1;

    TradeLayout m_layout;
    bool m_isLayoutStale = true;
    bool m_areCurvesStale = true;
    bool m_areNumbersStale = true;
    bool m_isGeometryStale = true;
    bool m_hasSelection = false; // something of what is selected is among the flows
    bool m_hasLit = false;       // all of a power or state light up: the others step back
    // By slot, three a pair: what the widths blend from, to, and colour and kind.
    std::vector<Numbers> m_before;
    std::vector<Numbers> m_numbers;
    std::vector<QVector4D> m_looks;
    QVariantAnimation m_blending;
};

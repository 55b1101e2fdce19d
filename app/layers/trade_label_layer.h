// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/data/trade_view.h"
#include "app/layers/label_layer.h"
#include "app/layers/trade_layer.h"

/// The words on the flows of a TradeLayer: the values of the largest, whose flows come in from beyond the view, and
/// what fills the states. They yield to the names of a LabelLayer and never lie on one another.
class TradeLabelLayer : public QQuickItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(TradeView *trade READ trade WRITE setTrade NOTIFY tradeChanged REQUIRED FINAL)
    Q_PROPERTY(TradeLayer *flows READ flows WRITE setFlows NOTIFY flowsChanged REQUIRED FINAL)
    Q_PROPERTY(LabelLayer *names READ names WRITE setNames NOTIFY namesChanged REQUIRED FINAL)
    Q_PROPERTY(QList<QRectF> keepOut READ keepOut WRITE setKeepOut NOTIFY keepOutChanged FINAL)
    Q_PROPERTY(bool isAnimated READ isAnimated WRITE setAnimated NOTIFY isAnimatedChanged FINAL)
    Q_PROPERTY(QList<QRectF> entryBoxes READ entryBoxes NOTIFY entryBoxesChanged FINAL)
    Q_PROPERTY(QList<QRectF> boxes READ boxes NOTIFY boxesChanged FINAL)

public:
    /// One text and where it stands.
    struct Label
    {
        QString key; ///< the same from frame to frame
        QString text;
        QPointF center; ///< logical pixels
        QSizeF size;
        QColor color;
        bool isStrong = false;
        int sizePx = 13; ///< of the type

        QRectF box() const
        {
            return {center.x() - size.width() / 2, center.y() - size.height() / 2, size.width(), size.height()};
        }
        bool operator==(const Label &) const = default;
    };

    explicit TradeLabelLayer(QQuickItem *parent = nullptr);

    TradeView *trade() const { return m_trade; }
    TradeLayer *flows() const { return m_flows; }
    LabelLayer *names() const { return m_names; }
    const QList<QRectF> &keepOut() const { return m_keepOut; }       ///< boxes to leave free, pixels
    bool isAnimated() const { return m_isAnimated; }                 ///< whether a text appears in 150 ms; else at once
    const QList<QRectF> &entryBoxes() const { return m_entryBoxes; } ///< of the powers' names: countries' names yield
    const QList<QRectF> &boxes() const { return m_boxes; }           ///< of all texts: lengths of borders yield
    /// What is shown now, for tests: the text of each placed label.
    Q_INVOKABLE QStringList texts() const;

    void setTrade(TradeView *trade);
    void setFlows(TradeLayer *flows);
    void setNames(LabelLayer *names);
    void setKeepOut(const QList<QRectF> &boxes);
    void setAnimated(bool isAnimated);

signals:
    void tradeChanged();
    void flowsChanged();
    void namesChanged();
    void keepOutChanged();
    void isAnimatedChanged();
    void entryBoxesChanged();
    void boxesChanged();

protected:
    void updatePolish() override;
    QSGNode *updatePaintNode(QSGNode *oldNode, UpdatePaintNodeData *data) override;

private:
    QList<Label> entryLabels() const;
    void addPlaces();
    void addFillLabels(const QList<LabelBox> &names);
    void addValueLabels(const QList<LabelBox> &names);
    bool isFree(const Label &label, const QList<LabelBox> &names) const;
    bool isOnFlow(const Label &label) const;

    TradeView *m_trade = nullptr;
    TradeLayer *m_flows = nullptr;
    LabelLayer *m_names = nullptr;
    QList<QRectF> m_keepOut;
    bool m_isAnimated = false;
    QList<Label> m_labels;
    QList<QRectF> m_broadFlows; // boxes along those that would hide a text
    QList<QRectF> m_entryBoxes;
    QList<QRectF> m_boxes;
};

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/data/trade_view.h"
#include "app/layers/trade_layer.h"
#include "app/layers/word_layer.h"

/// The words on the flows of a TradeLayer: the values of the largest, whose flows come in from beyond the view, and
/// what fills the states. They yield to the names of a LabelLayer and never lie on one another.
class TradeLabelLayer : public WordLayer
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(TradeView *trade READ trade WRITE setTrade NOTIFY tradeChanged REQUIRED FINAL)
    Q_PROPERTY(TradeLayer *flows READ flows WRITE setFlows NOTIFY flowsChanged REQUIRED FINAL)
    Q_PROPERTY(QList<QRectF> entryBoxes READ entryBoxes NOTIFY entryBoxesChanged FINAL)

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
    const QList<QRectF> &entryBoxes() const { return m_entryBoxes; } ///< of the powers' names: countries' names yield
    /// What is shown now, for tests: the text of each placed label.
    Q_INVOKABLE QStringList texts() const;

    void setTrade(TradeView *trade);
    void setFlows(TradeLayer *flows);

signals:
    void tradeChanged();
    void flowsChanged();
    void entryBoxesChanged();

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
    QList<Label> m_labels;
    QList<QRectF> m_broadFlows; // boxes along those that would hide a text
    QList<QRectF> m_entryBoxes;
};

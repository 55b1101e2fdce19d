// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QQuickItem>
#include <QSGNode>

#include <algorithm>
#include <map>
#include <memory>

/// Nodes that are kept from frame to frame by what they show, and appear in 150 ms. A Node tells and takes an opacity.
/// Lives on the render thread.
template <typename Key, typename Node>
class FadingNodes : public QSGNode
{
public:
    FadingNodes() = default;
    ~FadingNodes() override { m_nodes.clear(); } // while this still is their parent
    Q_DISABLE_COPY_MOVE(FadingNodes)

    /// Begins a frame. In another style all nodes are made anew; without animation they appear at once.
    void begin(QRgb style, bool isAnimated)
    {
        constexpr double FadeMs = 150;
        if (m_style != style)
            m_nodes.clear();
        m_style = style;
        m_step = !isAnimated ? 1 : m_clock.isValid() ? std::min(double(m_clock.restart()) / FadeMs, 0.5) : 0;
        if (!m_clock.isValid())
            m_clock.start();
        m_isFading = false;
    }

    /// The node of a key for this frame; `make` makes one where there is none yet.
    template <typename Make>
    Node &take(const Key &key, Make make)
    {
        if (auto known = m_nodes.extract(key); !known.empty())
            return *m_kept.insert(std::move(known)).position->second;
        auto &node = m_kept[key];
        if (!node) {
            node = make();
            appendChildNode(node.get());
        }
        return *node;
    }

    /// Shows more of a node than before, `from` its opacity until now.
    void fadeIn(Node &node, double from)
    {
        node.setOpacity(std::min(1.0, from + m_step));
        m_isFading = m_isFading || node.opacity() < 1;
    }

    /// Ends the frame: what wasn't taken goes. Asks the item for another frame while something fades.
    void end(QQuickItem &item)
    {
        m_nodes = std::exchange(m_kept, {});
        if (m_isFading) // asked for after this frame: nothing may be scheduled from within it
            QMetaObject::invokeMethod(&item, &QQuickItem::update, Qt::QueuedConnection);
        else
            m_clock.invalidate();
    }

private:
    using Nodes = std::map<Key, std::unique_ptr<Node>>;
    Nodes m_nodes; // of the last frame
    Nodes m_kept;  // of this one
    QRgb m_style = 0;
    QElapsedTimer m_clock; // of the frames while something fades in
    double m_step = 1;
    bool m_isFading = false;
};

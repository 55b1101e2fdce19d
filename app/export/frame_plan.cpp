// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/frame_plan.h"

#include "app/layers/flight.h"

#include <QEasingCurve>

#include <algorithm>
#include <cmath>

namespace {

constexpr double BlendSeconds = 0.4;    // as in the window
constexpr double DissolveSeconds = 0.6; // as in a presentation

/// Only the year is another one: widths can blend from one to the other.
bool isOtherYear(const Scene &from, const Scene &to)
{
    SceneTrade later = from.trade;
    later.year = to.trade.year;
    return from.hasTrade && to.hasTrade && from.trade.year != to.trade.year && later == to.trade;
}

double eased(double part)
{
    static const QEasingCurve curve(QEasingCurve::InOutCubic);
    return curve.valueForProgress(std::clamp(part, 0.0, 1.0));
}

} // namespace

void FramePlan::add(const Scene &scene, const QString &transition, double seconds)
{
    m_stages.push_back({m_count, scene, transition});
    m_count += std::max(1, int(std::lround(seconds * m_rate)));
}

FramePlan FramePlan::ofYears(const Scene &scene, const std::vector<int> &years, double secondsAYear, double rate)
{
    FramePlan plan;
    plan.m_rate = rate;
    for (std::size_t i = 0; i < years.size(); ++i) {
        Scene shown = scene;
        shown.trade.year = years[i];
        plan.add(shown, QStringLiteral("cut"), i + 1 < years.size() ? secondsAYear : 2 * secondsAYear);
    }
    return plan;
}

FramePlan FramePlan::ofDeck(const Deck &deck, const QString &language, double rate)
{
    FramePlan plan;
    plan.m_rate = rate;
    for (const DeckScene &scene : deck.scenes) {
        if (!scene.problem)
            plan.add(sceneOf(scene, language), scene.transition,
                     scene.seconds > 0 ? scene.seconds : DeckScene::DefaultSeconds);
    }
    return plan;
}

Frame FramePlan::at(int k) const
{
    const auto next = std::ranges::upper_bound(m_stages, k, {}, &Stage::start);
    const Stage &stage = *(next - 1);
    const double since = (k - stage.start) / m_rate;
    Frame frame{.scene = stage.scene, .seconds = (k + 1) / m_rate}; // at 0 all would rest
    if (next - 1 == m_stages.begin())
        return frame;
    const Scene &before = (next - 2)->scene;
    if (isOtherYear(before, stage.scene) && since < BlendSeconds) {
        frame.earlierYear = before.trade.year;
        frame.phase = eased(since / BlendSeconds);
    }
    if (stage.transition == QLatin1String("fade") && since < DissolveSeconds) {
        frame.before = before;
        frame.dissolved = eased(since / DissolveSeconds);
    } else if (stage.transition == QLatin1String("flight") && before.camera != stage.scene.camera) {
        Flight flight;
        flight.plan(before.camera, stage.scene.camera);
        const double part = since * 1000 / flight.duration();
        if (part < 1) {
            flight.setPhase(eased(part));
            frame.scene.camera = flight.camera();
        }
    }
    return frame;
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/layers/meeting_places.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>

namespace {

constexpr double PitchPx = 15;                        // from diamond to diamond
constexpr int MostInRow = 4;                          // diamonds beside one another
constexpr double NearPx = 14;                         // sites that are closer are one
constexpr double MarginPx = 8;                        // to the edge of the view
constexpr double GapPx = 2;                           // to what else is there
constexpr double NameGapPx = 2;                       // from the diamonds to their name
constexpr std::array Distances{0.0, 6.0, 16.0, 28.0}; // from where flows end to the block

/// Where a block may stand by its place, the best first: below, above, beside, aslant.
constexpr std::array<QPointF, 8> Directions{QPointF(0, 1), QPointF(0, -1), QPointF(1, 0),  QPointF(-1, 0),
                                            QPointF(1, 1), QPointF(-1, 1), QPointF(1, -1), QPointF(-1, -1)};

bool has(const QList<MeetingMark> &marks, const QString &id)
{
    return !id.isEmpty() && std::ranges::contains(marks, id, &MeetingMark::id);
}

/// The sites with those that nearly coincide put together.
QList<MeetingSite> merged(const QList<MeetingSite> &sites)
{
    QList<MeetingSite> result;
    for (const MeetingSite &site : sites) {
        const auto other = std::ranges::find_if(result, [&](const MeetingSite &each) {
            return std::hypot(each.point.x() - site.point.x(), each.point.y() - site.point.y()) < NearPx;
        });
        if (other == result.end())
            result.append(site);
        else
            other->marks += site.marks;
    }
    return result;
}

QSizeF sizeOf(const QList<MeetingMark> &marks)
{
    const auto count = int(marks.size());
    const int rows = (count + MostInRow - 1) / MostInRow;
    return {std::min(count, MostInRow) * PitchPx, rows * PitchPx};
}

/// A block of a site with its diamonds round a middle.
MeetingBlock blockAt(const MeetingSite &site, QPointF middle, bool hasName, bool isNameAbove = false)
{
    const QSizeF size = sizeOf(site.marks);
    MeetingBlock block{
        .point = site.point,
        .marks = site.marks,
        .centers = {},
        .box = {middle.x() - size.width() / 2, middle.y() - size.height() / 2, size.width(), size.height()},
        .name = {},
        .nameBox = {}};
    const auto count = int(site.marks.size());
    for (int i = 0; i < count; ++i) {
        const int row = i / MostInRow;
        const int inRow = std::min(MostInRow, count - row * MostInRow);
        block.centers.append(
            {middle.x() + (i % MostInRow - (inRow - 1) / 2.0) * PitchPx, block.box.top() + (row + 0.5) * PitchPx});
    }
    if (hasName) {
        block.name = site.name;
        const double top =
            isNameAbove ? block.box.top() - NameGapPx - site.nameSize.height() : block.box.bottom() + NameGapPx;
        block.nameBox = {middle.x() - site.nameSize.width() / 2, top, site.nameSize.width(), site.nameSize.height()};
    }
    return block;
}

/// Looks for the place of one block after the other.
class Placer
{
public:
    explicit Placer(const MeetingObstacles &obstacles) : m_obstacles(obstacles) {}

    /// The best block of a site that is free; nothing if none is.
    std::optional<MeetingBlock> find(const MeetingSite &site) const
    {
        for (const bool hasName : {true, false}) {
            if (hasName && site.nameSize.isEmpty())
                continue;
            for (const double distance : Distances) {
                if (auto block = findAt(site, distance, hasName))
                    return block;
            }
        }
        return {};
    }

    void take(const MeetingBlock &block)
    {
        m_taken.append(block.box);
        if (!block.name.isEmpty())
            m_taken.append(block.nameBox);
    }

private:
    std::optional<MeetingBlock> findAt(const MeetingSite &site, double distance, bool hasName) const
    {
        if (distance <= 0 && site.clearance <= 0) {
            const MeetingBlock block = blockAt(site, site.point, hasName);
            return isFree(block) ? std::optional(block) : std::nullopt;
        }
        const QSizeF size = sizeOf(site.marks);
        for (const QPointF direction : Directions) {
            const double away = site.clearance + std::max(distance, 4.0);
            const double part = direction.x() != 0 && direction.y() != 0 ? M_SQRT1_2 : 1;
            const QPointF middle = site.point + QPointF(direction.x() * (away * part + size.width() / 2),
                                                        direction.y() * (away * part + size.height() / 2));
            // The name stands on the far side, or a line to the place would run through it.
            const MeetingBlock block = blockAt(site, middle, hasName, direction.y() < 0);
            if (isFree(block))
                return block;
        }
        return {};
    }

    bool isFree(const MeetingBlock &block) const
    {
        const auto isReadable = [&](const QRectF &box) {
            return std::ranges::none_of(m_obstacles.flows, [&](const QRectF &flow) { return flow.intersects(box); });
        };
        return isFree(block.box) && (block.name.isEmpty() || (isFree(block.nameBox) && isReadable(block.nameBox)));
    }

    bool isFree(const QRectF &box) const
    {
        const QRectF roomy = box.adjusted(-GapPx, -GapPx, GapPx, GapPx);
        const auto isHit = [&](const QRectF &other) { return other.intersects(roomy); };
        const LabelBox upright{box.center(), box.size(), 0};
        return QRectF({}, m_obstacles.view).adjusted(MarginPx, MarginPx, -MarginPx, -MarginPx).contains(box) &&
               std::ranges::none_of(m_obstacles.boxes, isHit) && std::ranges::none_of(m_taken, isHit) &&
               std::ranges::none_of(m_obstacles.names,
                                    [&](const LabelBox &name) { return overlap(name, upright, GapPx); });
    }

    const MeetingObstacles &m_obstacles;
    QList<QRectF> m_taken;
};

} // namespace

QList<MeetingBlock> placeMeetings(QList<MeetingSite> sites, const MeetingObstacles &obstacles, const QString &selected)
{
    // The selected one first: it must be seen; then where most met.
    std::ranges::stable_sort(sites, [&](const MeetingSite &a, const MeetingSite &b) {
        const bool isA = has(a.marks, selected), isB = has(b.marks, selected);
        return isA != isB ? isA : a.marks.size() > b.marks.size();
    });
    Placer placer(obstacles);
    QList<MeetingBlock> blocks;
    for (const MeetingSite &site : merged(sites)) {
        if (!QRectF({}, obstacles.view).contains(site.point))
            continue;
        std::optional<MeetingBlock> block = placer.find(site);
        if (!block && has(site.marks, selected))
            block = blockAt(site, site.point, false);
        if (!block)
            continue;
        placer.take(*block);
        blocks.append(*std::move(block));
    }
    return blocks;
}

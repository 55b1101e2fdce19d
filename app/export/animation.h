// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/export/animation_file.h"
#include "app/export/frame_plan.h"
#include "app/export/picture_job.h"

#include <QDir>

#include <future>

/// An animation on its way: each frame is drawn and kept as a PNG that remembers its scene; then all are put together,
/// unless single frames are what was asked for. What was given up goes on where it stopped, as each frame is a function
/// of its number. Memory doesn't grow with the number of frames. GUI thread.
class AnimationJob
{
public:
    /// `out` is a folder for single frames, or a file whose ending says what it becomes: its frames wait in a folder
    /// beside it until it is done. Fails if there are no frames, if the settings have a problem(), and if the folder
    /// holds frames of another animation, which are removed if `isForced`. Painter and atlas outlive the job.
    static std::expected<std::unique_ptr<AnimationJob>, geodata::Error>
    start(PicturePainter &painter, const AtlasHandle &atlas, const FramePlan &plan, const PictureSettings &settings,
          const QString &out, bool isForced);
    ~AnimationJob(); ///< what is drawn stays for another time
    AnimationJob(const AnimationJob &) = delete;
    AnimationJob &operator=(const AnimationJob &) = delete;

    /// Draws a frame, or puts one into the file. True when all is done; then no more steps.
    std::expected<bool, geodata::Error> step();
    double progress() const;              ///< 0..1
    int drawn() const { return m_drawn; } ///< frames that weren't there from another time

    /// The picture of a frame, whole: for a file, and for tests.
    std::expected<QImage, geodata::Error> paint(int frame);

private:
    AnimationJob(PicturePainter &painter, const AtlasHandle &atlas, FramePlan plan, PictureSettings settings,
                 QString out);
    std::expected<void, geodata::Error> prepare(bool isForced);
    std::expected<void, geodata::Error> draw(int frame);
    std::expected<QImage, geodata::Error> paintPage(const Scene &scene, const PictureMoment &moment);
    std::expected<void, geodata::Error> waitForEncoder();
    QString frameFile(int frame) const;
    QByteArray key() const;

    PicturePainter &m_painter;
    AtlasHandle m_atlas;
    FramePlan m_plan;
    PictureSettings m_settings;
    QString m_out;
    QDir m_frames;
    bool m_isFolder = false; ///< single frames are what was asked for
    int m_next = 0;          ///< to be drawn
    int m_packed = 0;        ///< put into the file
    int m_drawn = 0;
    bool m_hasPage = false; ///< the painter has one that only needs another scene
    std::unique_ptr<AnimationFile> m_file;
    std::future<std::expected<void, geodata::Error>> m_encoding;
};

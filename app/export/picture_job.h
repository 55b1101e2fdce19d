// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/export/document_file.h"
#include "app/export/picture.h"

#include <future>

/// A picture on its way into a file, a PNG, PDF or SVG by its name: drawn band by band, each encoded on another thread
/// while the next is drawn. What is given up, or fails, leaves no file behind and an older one as it was. GUI thread.
class PictureJob
{
public:
    /// Lays the page out and opens the file. The painter outlives the job and serves nobody else meanwhile.
    static std::expected<std::unique_ptr<PictureJob>, geodata::Error>
    start(PicturePainter &painter, const AtlasHandle &atlas, const PictureRecord &record, const QString &file);
    ~PictureJob(); ///< gives up what isn't done
    PictureJob(const PictureJob &) = delete;
    PictureJob &operator=(const PictureJob &) = delete;

    /// Draws the next band. True when there is none left and the file is whole and has its name; then no more steps.
    std::expected<bool, geodata::Error> step();
    double progress() const; ///< 0..1

private:
    PictureJob(PicturePainter &painter, std::unique_ptr<PictureFile> file);
    std::expected<void, geodata::Error> waitForEncoder();

    PicturePainter &m_painter;
    std::unique_ptr<PictureFile> m_file;
    std::future<std::expected<void, geodata::Error>> m_encoding; // of the last band; after the file: it is waited for
    int m_band = 0;                                              // the next
};

/// What stands before the pixels of a picture: its size, its colours, its dots per inch, and what it remembers.
PngHeader headerOf(const PictureRecord &record, const AtlasHandle &atlas);

/// All steps of a job.
std::expected<void, geodata::Error> writePicture(PicturePainter &painter, const AtlasHandle &atlas,
                                                 const PictureRecord &record, const QString &file);

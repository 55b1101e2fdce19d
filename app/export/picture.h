// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/data/atlas_handle.h"
#include "app/data/scene_store.h"
#include "app/export/offscreen_renderer.h"
#include "app/export/page_texts.h"
#include "app/export/picture_settings.h"

#include <QQmlEngine>

/// What a picture is a function of besides atlas, scene and settings, in an animation.
struct PictureMoment
{
    double seconds = 0;  ///< of all motion; 0: everything rests
    int earlierYear = 0; ///< the year that widths come from
    double phase = -1;   ///< how far they are on their way, 0..1; below 0: nowhere
};

/// Draws scenes as pictures: the page with title, map, legend, scale bar and source line. GUI thread.
class PicturePainter
{
public:
    /// Fails if nothing can be drawn on this machine.
    static std::expected<std::unique_ptr<PicturePainter>, geodata::Error> create();
    ~PicturePainter();
    PicturePainter(const PicturePainter &) = delete;
    PicturePainter &operator=(const PicturePainter &) = delete;

    /// Lays out a page: names get their places now, once for all tiles. `seconds` is the moment of all motion; at 0
    /// everything rests. Fails for settings that have a problem().
    std::expected<void, geodata::Error> begin(const AtlasHandle &atlas, const Scene &scene,
                                              const PictureSettings &settings, double seconds = 0);
    /// Draws a part of the page, picture pixels, no larger than a tile of tilesOf(): RGBA8888_Premultiplied.
    std::expected<QImage, geodata::Error> draw(const QRect &part);
    /// Draws all rows of a band of tilesOf(), from 0.
    std::expected<QImage, geodata::Error> drawBand(int band);

    /// Takes the words off the page that was begun: from now on it is drawn without them.
    std::expected<QList<PageText>, geodata::Error> takeTexts();

    /// Lays out and draws a picture that fits into memory.
    std::expected<QImage, geodata::Error> paint(const AtlasHandle &atlas, const Scene &scene,
                                                const PictureSettings &settings, double seconds = 0);

    /// Draws another scene and moment on the page that was begun, of the same atlas and settings, as paint() would.
    /// REQUIRES that begin() went well.
    std::expected<QImage, geodata::Error> paintNext(const Scene &scene, const PictureMoment &moment);

    QSize size() const { return m_size; }                 ///< of the picture that was begun
    const PictureTiles &tiles() const { return m_tiles; } ///< of the same
    /// The page that was begun, for tests; null before.
    QQuickItem *page() const { return m_page.get(); }

private:
    PicturePainter() = default;
    std::expected<QImage, geodata::Error> paintBands();

    QQmlEngine m_engine;
    SceneStore m_scene;
    std::unique_ptr<QQuickItem> m_page;
    GraphRoot *m_root = nullptr; // the page's
    std::unique_ptr<OffscreenRenderer> m_renderer;
    QSize m_size;
    PictureTiles m_tiles;
};

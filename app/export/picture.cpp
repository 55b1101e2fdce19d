// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/picture.h"

#include <QCoreApplication>
#include <QQmlComponent>
#include <QThread>

#include <cstring>

using geodata::Error;

std::expected<std::unique_ptr<PicturePainter>, Error> PicturePainter::create()
{
    auto renderer = OffscreenRenderer::create();
    if (!renderer)
        return std::unexpected(renderer.error());
    auto painter = std::unique_ptr<PicturePainter>(new PicturePainter);
    painter->m_renderer = std::move(*renderer);
    return painter;
}

PicturePainter::~PicturePainter()
{
    m_renderer->end();
    m_page.reset();
}

std::expected<void, Error> PicturePainter::begin(const AtlasHandle &atlas, const Scene &scene,
                                                 const PictureSettings &settings, double seconds)
{
    if (const auto problem = settings.problem())
        return std::unexpected(*problem);
    m_renderer->end();
    m_page.reset();
    m_scene.setScene(scene);
    m_size = settings.size();
    m_tiles = tilesOf(m_size);
    const QSizeF logical = settings.pageSize();
    QQmlComponent component(&m_engine);
    component.loadFromModule("Multivector.Ui", "PicturePage");
    std::unique_ptr<QObject> page(
        component.createWithInitialProperties({{QStringLiteral("width"), logical.width()},
                                               {QStringLiteral("height"), logical.height()},
                                               {QStringLiteral("atlas"), QVariant::fromValue(atlas)},
                                               {QStringLiteral("scene"), QVariant::fromValue(&m_scene)},
                                               {QStringLiteral("settings"), QVariant::fromValue(settings)},
                                               {QStringLiteral("seconds"), seconds}}));
    if (!qobject_cast<QQuickItem *>(page.get()))
        return std::unexpected(
            Error{.file = {},
                  .problem = {QT_TRANSLATE_NOOP("geodata", "the page cannot be laid out: {0}"),
                              {component.errorString().trimmed().toStdString()}},
                  .wayOut = {QT_TRANSLATE_NOOP("geodata", "reinstall the program; a part of it is missing")}});
    m_page.reset(static_cast<QQuickItem *>(page.release()));
    m_root = new GraphRoot(m_page.get());
    return m_renderer->begin(*m_page, m_size, settings.scale(), m_tiles.tile,
                             settings.isTransparent ? Qt::transparent : Qt::white);
}

std::expected<QImage, Error> PicturePainter::draw(const QRect &part)
{
    return m_renderer->draw(part);
}

std::expected<QList<PageText>, Error> PicturePainter::takeTexts()
{
    // Names are only in the scene graph when it has been drawn.
    if (const auto drawn = draw({0, 0, 1, 1}); !drawn)
        return std::unexpected(drawn.error());
    return ::takeTexts(*m_page, *m_root);
}

std::expected<QImage, Error> PicturePainter::drawBand(int band)
{
    const QSize tile = m_tiles.tile;
    const int top = band * tile.height();
    const int rows = std::min(tile.height(), m_size.height() - top);
    if (m_tiles.columns == 1)
        return draw({0, top, m_size.width(), rows});
    QImage image(m_size.width(), rows, QImage::Format_RGBA8888_Premultiplied);
    if (image.isNull())
        return std::unexpected(
            Error{.file = {},
                  .problem = {QT_TRANSLATE_NOOP("geodata", "the picture doesn't fit into the memory")},
                  .wayOut = {QT_TRANSLATE_NOOP("geodata", "choose a smaller size, or close other programs")}});
    for (int left = 0; left < m_size.width(); left += tile.width()) {
        const auto part = draw({left, top, std::min(tile.width(), m_size.width() - left), rows});
        if (!part)
            return std::unexpected(part.error());
        for (int y = 0; y < rows; ++y)
            std::memcpy(image.scanLine(y) + qsizetype(left) * 4, part->constScanLine(y),
                        std::size_t(part->width()) * 4);
    }
    return image;
}

std::expected<QImage, Error> PicturePainter::paint(const AtlasHandle &atlas, const Scene &scene,
                                                   const PictureSettings &settings, double seconds)
{
    if (const auto begun = begin(atlas, scene, settings, seconds); !begun)
        return std::unexpected(begun.error());
    return paintBands();
}

std::expected<QImage, Error> PicturePainter::paintNext(const Scene &scene, const PictureMoment &moment)
{
    Q_ASSERT(m_page);
    m_scene.setScene(scene);
    m_page->setProperty("seconds", moment.seconds);
    m_page->setProperty("earlierYear", moment.earlierYear);
    m_page->setProperty("phase", moment.phase);
    QCoreApplication::sendPostedEvents(); // bindings that settle later than at once
    // What the earlier scene alone showed waits for an event loop to be deleted, and on the command line there is none.
    if (QThread::currentThread()->loopLevel() == 0)
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    return paintBands();
}

std::expected<QImage, Error> PicturePainter::paintBands()
{
    if (m_tiles.bands == 1)
        return drawBand(0);
    QImage image(m_size, QImage::Format_RGBA8888_Premultiplied);
    if (image.isNull())
        return std::unexpected(
            Error{.file = {},
                  .problem = {QT_TRANSLATE_NOOP("geodata", "the picture doesn't fit into the memory")},
                  .wayOut = {QT_TRANSLATE_NOOP("geodata", "choose a smaller size, or close other programs")}});
    for (int band = 0; band < m_tiles.bands; ++band) {
        const auto rows = drawBand(band);
        if (!rows)
            return std::unexpected(rows.error());
        std::memcpy(image.scanLine(band * m_tiles.tile.height()), rows->constBits(), std::size_t(rows->sizeInBytes()));
    }
    return image;
}

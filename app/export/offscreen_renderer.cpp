// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/offscreen_renderer.h"

#include <QCoreApplication>
#include <QFile>
#include <QHashSeed>
#include <QPointer>
#include <QQuickGraphicsConfiguration>
#include <QQuickRenderControl>
#include <QQuickRenderTarget>
#include <QQuickWindow>
#include <QtGui/qtguiglobal.h>
#include <rhi/qrhi.h>
#if QT_CONFIG(vulkan)
#include <QVulkanInstance>
#endif

#include <cstdio>

using geodata::Error;

namespace {

Error noDriver(const QString &detail)
{
    return {.file = {},
            .problem = {QT_TRANSLATE_NOOP("geodata", "no graphics driver can draw the picture ({0})"),
                        {detail.toStdString()}},
            .wayOut = {QT_TRANSLATE_NOOP("geodata", "install a Vulkan driver; on Debian: mesa-vulkan-drivers")}};
}

Error noMemory()
{
    return {.file = {},
            .problem = {QT_TRANSLATE_NOOP("geodata", "the picture doesn't fit into the graphics memory")},
            .wayOut = {QT_TRANSLATE_NOOP("geodata", "choose a smaller size")}};
}

QtMessageHandler defaultHandler = nullptr;

/// The platform plugin deplores that there is no screen to take over, which is the very idea.
void tellUnlessAboutScreens(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    if (!message.contains(QLatin1String("VK_KHR_display")))
        defaultHandler(type, context, message);
}

/// Passes on messages that have a category, such as QML's; fatal ones always.
void dropPluginChatter(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    if (type == QtFatalMsg || QLatin1String(context.category) != QLatin1String("default"))
        std::fprintf(stderr, "%s\n", qPrintable(qFormatLogMessage(type, context, message)));
}

} // namespace

struct OffscreenRenderer::Parts
{
#if QT_CONFIG(vulkan)
    QVulkanInstance vulkan; // outlives the window
#endif
    QQuickRenderControl control;
    std::unique_ptr<QQuickWindow> window;
    // Of the item that is being drawn.
    std::unique_ptr<QRhiTexture> texture;
    std::unique_ptr<QRhiRenderPassDescriptor> pass;
    std::unique_ptr<QRhiTextureRenderTarget> target;
    QPointer<QQuickItem> item;
    double scale = 1;
};

OffscreenRenderer::OffscreenRenderer() : m_parts(std::make_unique<Parts>()) {}

OffscreenRenderer::~OffscreenRenderer()
{
    end();
    m_parts->window.reset(); // before the control it was made with
}

std::expected<std::unique_ptr<OffscreenRenderer>, Error> OffscreenRenderer::create()
{
    auto renderer = std::unique_ptr<OffscreenRenderer>(new OffscreenRenderer);
    Parts &parts = *renderer->m_parts;
    parts.window = std::make_unique<QQuickWindow>(&parts.control);
    parts.window->setColor(Qt::white);
#if QT_CONFIG(vulkan)
    if (QQuickWindow::graphicsApi() == QSGRendererInterface::Vulkan) {
        parts.vulkan.setExtensions(QQuickGraphicsConfiguration::preferredInstanceExtensions());
        if (!parts.vulkan.create())
            return std::unexpected(noDriver(QStringLiteral("Vulkan error %1").arg(parts.vulkan.errorCode())));
        parts.window->setVulkanInstance(&parts.vulkan);
    }
#endif
    if (!parts.control.initialize() || !parts.control.rhi())
        return std::unexpected(noDriver(QCoreApplication::translate("geodata", "no usable device")));
    return renderer;
}

int OffscreenRenderer::maxSide() const
{
    return m_parts->control.rhi()->resourceLimit(QRhi::TextureSizeMax);
}

std::expected<void, Error> OffscreenRenderer::begin(QQuickItem &item, QSize pixels, double scale, QSize tile,
                                                    const QColor &ground)
{
    end();
    if (tile.isEmpty() || tile.width() > maxSide() || tile.height() > maxSide())
        return std::unexpected(Error{
            .file = {},
            .problem = {QT_TRANSLATE_NOOP("geodata", "a picture of {0}×{1} pixels cannot be drawn"),
                        {std::to_string(tile.width()), std::to_string(tile.height())}},
            .wayOut = {QT_TRANSLATE_NOOP("geodata", "choose at most {0} pixels a side"), {std::to_string(maxSide())}}});
    Parts &parts = *m_parts;
    QRhi *rhi = parts.control.rhi();
    parts.texture.reset(
        rhi->newTexture(QRhiTexture::RGBA8, tile, 1, QRhiTexture::RenderTarget | QRhiTexture::UsedAsTransferSource));
    if (!parts.texture->create())
        return std::unexpected(noMemory());
    parts.target.reset(rhi->newTextureRenderTarget({QRhiColorAttachment(parts.texture.get())}));
    parts.pass.reset(parts.target->newCompatibleRenderPassDescriptor());
    parts.target->setRenderPassDescriptor(parts.pass.get());
    if (!parts.target->create())
        return std::unexpected(noMemory());

    QQuickWindow &window = *parts.window;
    QQuickRenderTarget renderTarget = QQuickRenderTarget::fromRhiRenderTarget(parts.target.get());
    renderTarget.setDevicePixelRatio(scale);
    window.setRenderTarget(renderTarget);
    window.setColor(ground);
    const QSizeF logical = QSizeF(pixels) / scale;
    window.resize(logical.toSize());
    window.contentItem()->setSize(logical);
    item.setParentItem(window.contentItem());
    item.setSize(logical);
    QCoreApplication::sendPostedEvents(); // bindings that settle later than at once would miss the picture
    parts.control.polishItems();
    parts.item = &item;
    parts.scale = scale;
    return {};
}

std::expected<QImage, Error> OffscreenRenderer::draw(const QRect &part)
{
    Parts &parts = *m_parts;
    if (!parts.item || !parts.target)
        return std::unexpected(noMemory());
    parts.item->setPosition(-QPointF(part.topLeft()) / parts.scale);
    QQuickRenderControl &control = parts.control;
    control.polishItems();
    control.beginFrame();
    control.sync();
    control.render();
    QRhiReadbackResult result;
    QRhi *rhi = control.rhi();
    QRhiResourceUpdateBatch *readBack = rhi->nextResourceUpdateBatch();
    readBack->readBackTexture({parts.texture.get()}, &result);
    control.commandBuffer()->resourceUpdate(readBack);
    control.endFrame(); // returns when the pixels are there
    const QSize tile = parts.texture->pixelSize();
    if (part.width() > tile.width() || part.height() > tile.height() ||
        result.data.size() < qsizetype(tile.width()) * tile.height() * 4)
        return std::unexpected(noMemory());
    const QImage image(reinterpret_cast<const uchar *>(result.data.constData()), tile.width(), tile.height(),
                       QImage::Format_RGBA8888_Premultiplied);
    const QRect inner({}, part.size());
    return rhi->isYUpInFramebuffer() ? image.mirrored(false, true).copy(inner) : image.copy(inner);
}

void OffscreenRenderer::end()
{
    Parts &parts = *m_parts;
    if (parts.item) {
        parts.item->setParentItem(nullptr);
        parts.item->setPosition({});
        parts.item = nullptr;
    }
    if (parts.window)
        parts.window->setRenderTarget({});
    parts.target.reset();
    parts.pass.reset();
    parts.texture.reset();
}

std::expected<QImage, Error> OffscreenRenderer::draw(QQuickItem &item, QSize pixels, double scale)
{
    if (const auto begun = begin(item, pixels, scale, pixels); !begun)
        return std::unexpected(begun.error());
    auto image = draw(QRect({}, pixels));
    end();
    return image;
}

void useGreyEdges()
{
    if (!qEnvironmentVariableIsSet("QSG_DISTANCEFIELD_ANTIALIASING"))
        qputenv("QSG_DISTANCEFIELD_ANTIALIASING", "gray");
}

void useNoDepthBuffer()
{
    if (!qEnvironmentVariableIsSet("QSG_NO_DEPTH_BUFFER"))
        qputenv("QSG_NO_DEPTH_BUFFER", "1");
}

void prepareOffscreenPlatform()
{
    // The platform plugin tells at length that it found no screen, which is the point of it.
    if (!qEnvironmentVariableIsSet("MULTIVECTOR_DEBUG"))
        qInstallMessageHandler(dropPluginChatter);
    qputenv("QT_QPA_PLATFORM", "vkkhrdisplay");
    for (const char *choice : {"QT_QUICK_BACKEND", "QSG_RHI_BACKEND"}) // made for a window
        qunsetenv(choice);
    // The order of glyphs in their atlas hangs on it, and with it a pixel here and there. The environment variable
    // would come too late: by now, static initialisers have used hashes.
    QHashSeed::setDeterministicGlobalSeed();
    useGreyEdges();
    useNoDepthBuffer();
    qputenv("QT_NO_XDG_DESKTOP_PORTAL", "1"); // no desktop is asked for anything
    qputenv("QT_SCALE_FACTOR", "1");
    qputenv("QT_FONT_DPI", "96");
    // The plugin would take over a real screen if it found one: the software driver has none.
    for (const char *driver : {"/usr/share/vulkan/icd.d/lvp_icd.json", "/usr/share/vulkan/icd.d/lvp_icd.x86_64.json",
                               "/usr/share/vulkan/icd.d/lvp_icd.aarch64.json"}) {
        if (!qEnvironmentVariableIsSet("VK_DRIVER_FILES") && QFile::exists(QLatin1String(driver)))
            qputenv("VK_DRIVER_FILES", driver);
    }
    QQuickWindow::setGraphicsApi(QSGRendererInterface::Vulkan);
    defaultHandler = qInstallMessageHandler(tellUnlessAboutScreens);
}

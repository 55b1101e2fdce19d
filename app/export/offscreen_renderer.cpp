// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/offscreen_renderer.h"

#include <QCoreApplication>
#include <QFile>
#include <QHashSeed>
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
};

OffscreenRenderer::OffscreenRenderer() : m_parts(std::make_unique<Parts>()) {}

OffscreenRenderer::~OffscreenRenderer()
{
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

std::expected<QImage, Error> OffscreenRenderer::draw(QQuickItem &item, QSize pixels, double scale)
{
    if (pixels.isEmpty() || pixels.width() > maxSide() || pixels.height() > maxSide())
        return std::unexpected(Error{
            .file = {},
            .problem = {QT_TRANSLATE_NOOP("geodata", "a picture of {0}×{1} pixels cannot be drawn"),
                        {std::to_string(pixels.width()), std::to_string(pixels.height())}},
            .wayOut = {QT_TRANSLATE_NOOP("geodata", "choose at most {0} pixels a side"), {std::to_string(maxSide())}}});
    const Error noMemory{.file = {},
                         .problem = {QT_TRANSLATE_NOOP("geodata", "the picture doesn't fit into the graphics memory")},
                         .wayOut = {QT_TRANSLATE_NOOP("geodata", "choose a smaller size")}};
    QRhi *rhi = m_parts->control.rhi();
    const std::unique_ptr<QRhiTexture> texture(
        rhi->newTexture(QRhiTexture::RGBA8, pixels, 1, QRhiTexture::RenderTarget | QRhiTexture::UsedAsTransferSource));
    const std::unique_ptr<QRhiRenderBuffer> depth(rhi->newRenderBuffer(QRhiRenderBuffer::DepthStencil, pixels));
    if (!texture->create() || !depth->create())
        return std::unexpected(noMemory);
    QRhiTextureRenderTargetDescription description{QRhiColorAttachment(texture.get())};
    description.setDepthStencilBuffer(depth.get());
    const std::unique_ptr<QRhiTextureRenderTarget> target(rhi->newTextureRenderTarget(description));
    const std::unique_ptr<QRhiRenderPassDescriptor> pass(target->newCompatibleRenderPassDescriptor());
    target->setRenderPassDescriptor(pass.get());
    if (!target->create())
        return std::unexpected(noMemory);

    QQuickWindow &window = *m_parts->window;
    QQuickRenderTarget renderTarget = QQuickRenderTarget::fromRhiRenderTarget(target.get());
    renderTarget.setDevicePixelRatio(scale);
    window.setRenderTarget(renderTarget);
    const QSizeF logical = QSizeF(pixels) / scale;
    window.resize(logical.toSize());
    window.contentItem()->setSize(logical);
    item.setParentItem(window.contentItem());
    item.setSize(logical);
    QCoreApplication::sendPostedEvents(); // bindings that settle later than at once would miss the picture

    QQuickRenderControl &control = m_parts->control;
    control.polishItems();
    control.beginFrame();
    control.sync();
    control.render();
    QRhiReadbackResult result;
    QRhiResourceUpdateBatch *readBack = rhi->nextResourceUpdateBatch();
    readBack->readBackTexture({texture.get()}, &result);
    control.commandBuffer()->resourceUpdate(readBack);
    control.endFrame(); // returns when the pixels are there
    item.setParentItem(nullptr);
    window.setRenderTarget({});
    if (result.data.size() < qsizetype(pixels.width()) * pixels.height() * 4)
        return std::unexpected(noMemory);
    const QImage image(reinterpret_cast<const uchar *>(result.data.constData()), pixels.width(), pixels.height(),
                       QImage::Format_RGBA8888_Premultiplied);
    return rhi->isYUpInFramebuffer() ? image.mirrored(false, true) : image.copy();
}

void prepareOffscreenPlatform()
{
    // The platform plugin tells at length that it found no screen, which is the point of it.
    if (!qEnvironmentVariableIsSet("MULTIVECTOR_DEBUG"))
        qInstallMessageHandler(dropPluginChatter);
    qputenv("QT_QPA_PLATFORM", "vkkhrdisplay");
    // The order of glyphs in their atlas hangs on it, and with it a pixel here and there. The environment variable
    // would come too late: by now, static initialisers have used hashes.
    QHashSeed::setDeterministicGlobalSeed();
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

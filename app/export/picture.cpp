// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/picture.h"

#include "app/data/messages.h"

#include <QDate>
#include <QDir>
#include <QFileInfo>
#include <QImageWriter>
#include <QQmlComponent>
#include <QRegularExpression>
#include <QSaveFile>
#include <QStandardPaths>

using geodata::Error;

namespace {

constexpr double ScreenLines = 1080;
constexpr double DotsPerMeter = 96 / 0.0254; // of a logical pixel
constexpr int PngQuality = 70;               // zlib level 3: half the time of level 6 for 5 % more bytes

} // namespace

std::expected<std::unique_ptr<PicturePainter>, Error> PicturePainter::create()
{
    auto renderer = OffscreenRenderer::create();
    if (!renderer)
        return std::unexpected(renderer.error());
    auto painter = std::unique_ptr<PicturePainter>(new PicturePainter);
    painter->m_renderer = std::move(*renderer);
    return painter;
}

std::expected<QImage, Error> PicturePainter::paint(const AtlasHandle &atlas, const Scene &scene, QSize pixels,
                                                   double scale, double seconds)
{
    QQmlComponent component(&m_engine);
    component.loadFromModule("Multivector.Ui", "PicturePage");
    SceneStore store;
    store.setScene(scene);
    const QSizeF logical = QSizeF(pixels) / scale;
    const std::unique_ptr<QObject> page(
        component.createWithInitialProperties({{QStringLiteral("width"), logical.width()},
                                               {QStringLiteral("height"), logical.height()},
                                               {QStringLiteral("atlas"), QVariant::fromValue(atlas)},
                                               {QStringLiteral("scene"), QVariant::fromValue(&store)},
                                               {QStringLiteral("seconds"), seconds}}));
    auto *item = qobject_cast<QQuickItem *>(page.get());
    if (!item)
        return std::unexpected(
            Error{.file = {},
                  .problem = {QT_TRANSLATE_NOOP("geodata", "the page cannot be laid out: {0}"),
                              {component.errorString().trimmed().toStdString()}},
                  .wayOut = {QT_TRANSLATE_NOOP("geodata", "reinstall the program; a part of it is missing")}});
    return m_renderer->draw(*item, pixels, scale);
}

double naturalScale(QSize pixels)
{
    return std::max(1.0, std::min(pixels.width(), pixels.height()) / ScreenLines);
}

std::expected<void, Error> writePng(const QImage &image, const QString &file, double scale, const QString &title)
{
    const auto failed = [&](const QString &reason) {
        return std::unexpected(Error{file.toStdString(),
                                     {},
                                     {QT_TRANSLATE_NOOP("geodata", "cannot be written: {0}"), {reason.toStdString()}},
                                     {QT_TRANSLATE_NOOP("geodata", "choose another folder or free some space")}});
    };
    QSaveFile output(file);
    if (!output.open(QIODevice::WriteOnly))
        return failed(output.errorString());
    QImage picture = image.convertToFormat(QImage::Format_RGB888);
    picture.setDotsPerMeterX(qRound(DotsPerMeter * scale));
    picture.setDotsPerMeterY(qRound(DotsPerMeter * scale));
    QImageWriter writer(&output, "png");
    writer.setQuality(PngQuality);
    writer.setText(QStringLiteral("Title"), title);
    writer.setText(QStringLiteral("Software"), QStringLiteral("Multivector"));
    if (!writer.write(picture))
        return failed(output.error() == QFileDevice::NoError ? writer.errorString() : output.errorString());
    if (!output.commit())
        return failed(output.errorString());
    return {};
}

void PictureExport::write(const AtlasHandle &atlas, SceneStore *scene, const QSize &pixels, const QUrl &file)
{
    const auto tell = [this](const QString &message, bool hasFailed) {
        m_message = message;
        m_hasFailed = hasFailed;
        emit finished();
    };
    const auto painter = PicturePainter::create();
    if (!painter)
        return tell(translated(painter.error()), true);
    const double scale = naturalScale(pixels);
    const auto image = (*painter)->paint(atlas, scene->scene(), pixels, scale);
    if (!image)
        return tell(translated(image.error()), true);
    QString path = file.isLocalFile() ? file.toLocalFile() : file.toString();
    if (QFileInfo(path).suffix().isEmpty())
        path += QStringLiteral(".png");
    if (const auto written = writePng(*image, path, scale, atlas.title(scene->language())); !written)
        return tell(translated(written.error()), true);
    tell(tr("Saved %1, %2×%3 pixels").arg(QDir::toNativeSeparators(path)).arg(pixels.width()).arg(pixels.height()),
         false);
}

QUrl PictureExport::suggestedFile(const QString &title) const
{
    QString name = title.isEmpty() ? QStringLiteral("multivector") : title;
    static const QRegularExpression unfit(QStringLiteral("[^\\w]+"), QRegularExpression::UseUnicodePropertiesOption);
    name.replace(unfit, QStringLiteral("-"));
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::PicturesLocation);
    return QUrl::fromLocalFile(
        QDir(folder).filePath(QStringLiteral("%1_%2.png").arg(name, QDate::currentDate().toString(Qt::ISODate))));
}

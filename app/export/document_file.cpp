// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/document_file.h"

#include "app/data/whole_file.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFileInfo>
#include <QPainter>
#include <QPainterPath>
#include <QPdfWriter>
#include <QTextLayout>
#include <QXmlStreamWriter>

#include <cstring>

using geodata::Error;

namespace {

constexpr qint64 MaxPixels = 64'000'000;
constexpr double PointsAPixel = 0.75; // 72 of one, 96 of the other an inch
constexpr int PdfDpi = 1200;          // of the coordinates; what is drawn has its own
constexpr double HaloWidth = 2;       // logical pixels, one to each side, as on the screen

QString factOf(const DocumentPage &page, const char *keyword)
{
    for (const PngText &fact : page.facts) {
        if (fact.keyword == keyword)
            return fact.text;
    }
    return {};
}

QColor toColors(const QColor &color, PngColors colors)
{
    if (colors != PngColors::Grey)
        return color;
    const int grey = qGray(color.rgb());
    return {grey, grey, grey, color.alpha()};
}

QImage toColors(const QImage &picture, PngColors colors)
{
    switch (colors) {
    case PngColors::Grey:
        return picture.convertToFormat(QImage::Format_Grayscale8);
    case PngColors::Rgba:
        return picture;
    case PngColors::Rgb:
        return picture.convertToFormat(QImage::Format_RGB32);
    }
    return picture;
}

QString numberOf(double value)
{
    return QString::number(value, 'f', 3);
}

// ---- PDF
// -------------------------------------------------------------------------------------------------------------

bool writePdf(QIODevice &out, const DocumentPage &page, const QImage &picture)
{
    QPdfWriter writer(&out);
    writer.setResolution(PdfDpi);
    writer.setPageSize(QPageSize(page.size * PointsAPixel, QPageSize::Point, {}, QPageSize::ExactMatch));
    writer.setPageMargins({}, QPageLayout::Point);
    writer.setTitle(factOf(page, "Title"));
    writer.setCreator(factOf(page, "Software"));
    writer.addFileAttachment(QStringLiteral("multivector.json"), factOf(page, "Multivector").toUtf8(),
                             QStringLiteral("application/json"));
    QPainter painter(&writer);
    if (!painter.isActive())
        return false;
    painter.setRenderHint(QPainter::LosslessImageRendering);
    painter.scale(writer.width() / page.size.width(), writer.height() / page.size.height());
    painter.drawImage(QRectF({}, page.size), picture);
    drawTexts(painter, page.texts);
    return painter.end();
}

// ---- SVG
// -------------------------------------------------------------------------------------------------------------

void writeColor(QXmlStreamWriter &xml, const QString &what, const QColor &color)
{
    xml.writeAttribute(what, color.name());
    if (color.alpha() < 255)
        xml.writeAttribute(what + QStringLiteral("-opacity"), numberOf(color.alphaF()));
}

void writeFont(QXmlStreamWriter &xml, const QFont &font)
{
    QStringList families;
    for (const QString &family : font.families())
        families.append(QLatin1Char('\'') + family + QLatin1Char('\''));
    xml.writeAttribute(QStringLiteral("font-family"),
                       (families << QStringLiteral("sans-serif")).join(QStringLiteral(", ")));
    xml.writeAttribute(QStringLiteral("font-size"), numberOf(font.pixelSize()));
    xml.writeAttribute(QStringLiteral("font-weight"), QString::number(font.weight()));
    if (font.italic())
        xml.writeAttribute(QStringLiteral("font-style"), QStringLiteral("italic"));
    QStringList features;
    for (const QFont::Tag &tag : font.featureTags())
        features.append(QStringLiteral("'%1' %2").arg(QString::fromLatin1(tag.toString()),
                                                      QString::number(font.featureValue(tag))));
    if (!features.isEmpty())
        xml.writeAttribute(QStringLiteral("font-feature-settings"), features.join(QStringLiteral(", ")));
}

void writeText(QXmlStreamWriter &xml, const PageText &text)
{
    const QTransform &at = text.toPage;
    xml.writeStartElement(QStringLiteral("text"));
    xml.writeAttribute(QStringLiteral("transform"), QStringLiteral("matrix(%1 %2 %3 %4 %5 %6)")
                                                        .arg(at.m11(), 0, 'f', 5)
                                                        .arg(at.m12(), 0, 'f', 5)
                                                        .arg(at.m21(), 0, 'f', 5)
                                                        .arg(at.m22(), 0, 'f', 5)
                                                        .arg(at.dx(), 0, 'f', 3)
                                                        .arg(at.dy(), 0, 'f', 3));
    writeFont(xml, text.font);
    // Of another font, where ours isn't installed, it still takes no more room than it has.
    xml.writeAttribute(QStringLiteral("textLength"), numberOf(text.width));
    xml.writeAttribute(QStringLiteral("lengthAdjust"), QStringLiteral("spacingAndGlyphs"));
    writeColor(xml, QStringLiteral("fill"), text.color);
    if (text.halo.isValid()) {
        writeColor(xml, QStringLiteral("stroke"), text.halo);
        xml.writeAttribute(QStringLiteral("stroke-width"), numberOf(HaloWidth));
        xml.writeAttribute(QStringLiteral("stroke-linejoin"), QStringLiteral("round"));
        xml.writeAttribute(QStringLiteral("paint-order"), QStringLiteral("stroke"));
    }
    xml.writeCharacters(text.words);
    xml.writeEndElement();
}

bool writeSvg(QIODevice &out, const DocumentPage &page, const QImage &picture)
{
    QBuffer png;
    if (!png.open(QIODevice::WriteOnly) || !picture.save(&png, "png"))
        return false;
    QXmlStreamWriter xml(&out);
    xml.setAutoFormatting(true);
    xml.setAutoFormattingIndent(1);
    xml.writeStartDocument();
    xml.writeStartElement(QStringLiteral("svg"));
    xml.writeDefaultNamespace(QStringLiteral("http://www.w3.org/2000/svg"));
    xml.writeAttribute(QStringLiteral("width"), numberOf(page.size.width()));
    xml.writeAttribute(QStringLiteral("height"), numberOf(page.size.height()));
    xml.writeAttribute(QStringLiteral("viewBox"),
                       QStringLiteral("0 0 %1 %2").arg(numberOf(page.size.width()), numberOf(page.size.height())));
    xml.writeAttribute(QStringLiteral("role"), QStringLiteral("img"));
    xml.writeTextElement(QStringLiteral("title"), factOf(page, "Title"));
    xml.writeTextElement(QStringLiteral("desc"), factOf(page, "Description"));
    xml.writeTextElement(QStringLiteral("metadata"), factOf(page, "Multivector"));
    xml.writeEmptyElement(QStringLiteral("image"));
    xml.writeAttribute(QStringLiteral("width"), numberOf(page.size.width()));
    xml.writeAttribute(QStringLiteral("height"), numberOf(page.size.height()));
    xml.writeAttribute(QStringLiteral("preserveAspectRatio"), QStringLiteral("none"));
    xml.writeAttribute(QStringLiteral("href"),
                       QStringLiteral("data:image/png;base64,") + QString::fromLatin1(png.data().toBase64()));
    for (const PageText &text : page.texts)
        writeText(xml, text);
    xml.writeEndDocument();
    return !xml.hasError();
}

// ---- both
// ------------------------------------------------------------------------------------------------------------

class DocumentFile : public PictureFile
{
public:
    DocumentFile(const QString &file, DocumentPage page) : m_file(file), m_page(std::move(page)) {}

    std::expected<void, Error> open()
    {
        if (!m_file.open(QIODevice::WriteOnly))
            return m_file.failed();
        m_picture = QImage(m_page.pixels, QImage::Format_RGBA8888_Premultiplied);
        if (m_picture.isNull())
            return std::unexpected(
                Error{.file = {},
                      .problem = {QT_TRANSLATE_NOOP("geodata", "the picture doesn't fit into the memory")},
                      .wayOut = {QT_TRANSLATE_NOOP("geodata", "choose a smaller size, or close other programs")}});
        return {};
    }

    std::expected<void, Error> write(const QImage &rows) override
    {
        Q_ASSERT(rows.width() == m_picture.width() && m_row + rows.height() <= m_picture.height());
        for (int y = 0; y < rows.height(); ++y)
            std::memcpy(m_picture.scanLine(m_row++), rows.constScanLine(y), std::size_t(rows.width()) * 4);
        return {};
    }

    std::expected<void, Error> finish() override
    {
        for (PageText &text : m_page.texts) {
            text.color = toColors(text.color, m_page.colors);
            if (text.halo.isValid())
                text.halo = toColors(text.halo, m_page.colors);
        }
        const bool isPdf = m_file.fileName().endsWith(QLatin1String(".pdf"), Qt::CaseInsensitive);
        const QImage picture = toColors(std::exchange(m_picture, {}), m_page.colors);
        // Made in memory: Qt's writer of PDFs doesn't look whether the disk takes what it writes.
        QBuffer bytes;
        bytes.open(QIODevice::WriteOnly);
        const bool isMade = isPdf ? writePdf(bytes, m_page, picture) : writeSvg(bytes, m_page, picture);
        if (!isMade || m_row < m_page.pixels.height())
            return m_file.failed(QCoreApplication::translate("geodata", "the page cannot be made"));
        m_file.write(bytes.data());
        return m_file.finish();
    }

private:
    WholeFile m_file;
    DocumentPage m_page;
    QImage m_picture;
    int m_row = 0; // the next
};

} // namespace

bool isDocument(const QString &file)
{
    const QString ending = QFileInfo(file).suffix().toLower();
    return ending == QLatin1String("pdf") || ending == QLatin1String("svg");
}

std::optional<Error> documentProblem(const PictureSettings &settings)
{
    const QSize size = settings.size();
    if (qint64(size.width()) * size.height() <= MaxPixels)
        return {};
    return Error{.file = {},
                 .problem = {QT_TRANSLATE_NOOP("geodata", "a picture of {0}×{1} pixels is too large for a PDF or SVG"),
                             {std::to_string(size.width()), std::to_string(size.height())}},
                 .wayOut = {QT_TRANSLATE_NOOP("geodata", "choose fewer dots per inch, its words stay as sharp, or "
                                                         "save a PNG")}};
}

std::expected<std::unique_ptr<PictureFile>, Error> openDocument(const QString &file, DocumentPage page)
{
    auto document = std::make_unique<DocumentFile>(file, std::move(page));
    if (const auto opened = document->open(); !opened)
        return std::unexpected(opened.error());
    return document;
}

void drawTexts(QPainter &painter, const QList<PageText> &texts)
{
    painter.setRenderHint(QPainter::Antialiasing);
    const QTransform page = painter.transform();
    for (const PageText &text : texts) {
        painter.setTransform(text.toPage * page);
        if (text.halo.isValid()) {
            QPainterPath outline;
            outline.addText({}, text.font, text.words);
            painter.strokePath(outline, QPen(text.halo, HaloWidth, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        }
        QTextOption option;
        option.setUseDesignMetrics(true);
        QTextLayout layout(text.words, text.font);
        layout.setTextOption(option);
        layout.beginLayout();
        QTextLine line = layout.createLine();
        line.setLineWidth(2 * text.width + 100);
        line.setPosition({0, -line.ascent()});
        layout.endLayout();
        painter.setPen(text.color);
        layout.draw(&painter, {});
    }
    painter.setTransform(page);
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/handout.h"

#include "app/data/files.h"
#include "app/data/scene_views.h"
#include "app/data/source_text.h"
#include "app/data/trade_table_model.h"
#include "app/data/whole_file.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QCoreApplication>
#include <QPainter>
#include <QPdfWriter>
#include <QTextDocument>
#include <QUrl>

#include <array>

using geodata::Error;

namespace {

constexpr int PageDpi = 96; // units of the layout: text and lines are drawn as such, whatever that is
constexpr double MarginMm = 15;
constexpr QSize PicturePixels{1600, 900}; // some 225 dots an inch between the margins
const QString PictureName = QStringLiteral("picture");
constexpr std::array TradeColumns{TradeTableModel::Power, TradeTableModel::State,     TradeTableModel::Flow,
                                  TradeTableModel::Value, TradeTableModel::Year,      TradeTableModel::Reporter,
                                  TradeTableModel::Side,  TradeTableModel::Confidence};

/// Words of the handout itself.
class Handout
{
    Q_DECLARE_TR_FUNCTIONS(Handout)

public:
    static QString trade() { return tr("Flows on the map"); }
    static QString corridor() { return tr("The corridor"); }
    static QString comparison() { return tr("The powers side by side"); }
    static QString notes() { return tr("Notes"); }
    static QString sources() { return tr("Sources"); }
    static QString page(int number) { return tr("page %1").arg(number); }
};

QString paragraphs(const QString &text)
{
    QString html;
    for (const QString &line : text.split(QLatin1Char('\n'))) {
        if (!line.trimmed().isEmpty())
            html += QStringLiteral("<p>%1</p>").arg(line.toHtmlEscaped());
    }
    return html;
}

QString heading(const QString &text)
{
    return QStringLiteral("<h2>%1</h2>").arg(text.toHtmlEscaped());
}

QString tradeTable(const AtlasHandle &atlas, const Scene &scene)
{
    TradeView view;
    view.setLanguage(scene.language);
    view.setTrade(scene.trade);
    view.setAtlas(atlas);
    TradeTableModel model;
    model.setView(&view);
    if (!view.hasTable() || model.rowCount() == 0)
        return {};
    QString html =
        heading(Handout::trade()) +
        QStringLiteral("<p>%1</p>").arg((view.heading() + QStringLiteral(" · ") + view.coverage()).toHtmlEscaped()) +
        QStringLiteral("<table cellspacing=\"0\" cellpadding=\"3\" width=\"100%\"><thead><tr>");
    const auto cell = [&](const char *tag, int column, const QString &text) {
        html += QStringLiteral("<%1 align=\"%2\">%3</%1>")
                    .arg(QLatin1String(tag), model.isNumeric(column) ? QStringLiteral("right") : QStringLiteral("left"),
                         text.toHtmlEscaped());
    };
    for (const int column : TradeColumns)
        cell("th", column, model.header(column));
    html += QStringLiteral("</tr></thead>");
    for (int row = 0; row < model.rowCount(); ++row) {
        html += QStringLiteral("<tr>");
        for (const int column : TradeColumns)
            cell("td", column, model.data(model.index(row, column)).toString());
        html += QStringLiteral("</tr>");
    }
    return html + QStringLiteral("</table>");
}

/// All of a scene but its picture, which the document knows by its name.
QString htmlOf(const AtlasHandle &atlas, const DeckScene &deckScene, const Scene &scene, const QString &language,
               double pictureWidth)
{
    QString html = QStringLiteral("<h1>%1</h1>").arg(scene.title.toHtmlEscaped()) +
                   QStringLiteral("<p>%1</p>").arg(scene.subtitle.toHtmlEscaped()) +
                   QStringLiteral("<p><img src=\"%1\" width=\"%2\"></p>").arg(PictureName).arg(int(pictureWidth));
    if (const QString notes = deckScene.notes.in(language); !notes.isEmpty())
        html += heading(Handout::notes()) + paragraphs(notes);
    html += tablesOf(atlas, scene);
    const OwnSceneViews views(atlas, scene);
    QString sources = SourceText::list(sourcesOf(atlas, scene, views.views()), SourceFormat::Plain);
    if (!scene.source.isEmpty())
        sources.prepend(scene.source + QLatin1Char('\n'));
    if (!sources.isEmpty())
        html += heading(Handout::sources()) + QStringLiteral("<div class=\"small\">%1</div>").arg(paragraphs(sources));
    return html;
}

const QString Style = QStringLiteral(
    "h1 { font-size: 18pt; margin-bottom: 2pt; } h2 { font-size: 10pt; margin-top: 10pt; margin-bottom: 2pt; } "
    "p { margin-top: 0pt; margin-bottom: 3pt; } .small p { font-size: 7pt; color: #444444; } "
    "th { font-size: 7.5pt; border-bottom: 1px solid #888888; } td { font-size: 7.5pt; }");

} // namespace

PictureSettings handoutSettings()
{
    PictureSettings settings;
    settings.pixels = PicturePixels;
    settings.theme = QStringLiteral("print");
    settings.hasTitle = false;
    return settings;
}

QString tablesOf(const AtlasHandle &atlas, const Scene &scene)
{
    QString html;
    if (scene.hasTrade)
        html += tradeTable(atlas, scene);
    if (scene.hasCorridors && !scene.corridors.selected.isEmpty()) {
        CorridorView corridors;
        corridors.setLanguage(scene.language);
        corridors.setCorridors(scene.corridors);
        corridors.setYear(scene.trade.year);
        corridors.setAtlas(atlas);
        if (const QString text = corridors.selectedText(); !text.isEmpty())
            html +=
                heading(Handout::corridor()) + QStringLiteral("<div class=\"small\">%1</div>").arg(paragraphs(text));
    }
    if (scene.panel == QLatin1String("compare")) {
        ComparisonView comparison;
        comparison.setLanguage(scene.language);
        comparison.setAsked(scene.comparison);
        comparison.setBasis(scene.trade.basis);
        comparison.setAtlas(atlas);
        html += heading(Handout::comparison()) +
                QStringLiteral("<div class=\"small\">%1</div>").arg(paragraphs(comparison.text()));
    }
    return html;
}

std::expected<bool, Error> writeHandout(PicturePainter &painter, const AtlasHandle &atlas, const Deck &deck,
                                        const QString &language, const QString &file,
                                        const std::function<bool(double)> &onProgress)
{
    WholeFile output(file);
    if (!output.open(QIODevice::WriteOnly))
        return output.failed();
    // Made in memory: Qt's writer of PDFs doesn't look whether the disk takes what it writes.
    QBuffer bytes;
    bytes.open(QIODevice::WriteOnly);
    QPdfWriter writer(&bytes);
    writer.setResolution(PageDpi);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins({MarginMm, MarginMm, MarginMm, MarginMm}, QPageLayout::Millimeter);
    writer.setTitle(deck.title.in(language));
    writer.setCreator(QStringLiteral("Multivector"));
    const QSizeF page(writer.width(), writer.height());
    constexpr double FooterHeight = 24;
    const QSizeF textSize(page.width(), page.height() - FooterHeight);

    QPainter pdf(&writer);
    if (!pdf.isActive())
        return std::unexpected(cannotBeWritten(file, QCoreApplication::translate("geodata", "the page is too small")));
    int pages = 0;
    int scenes = 0;
    for (const DeckScene &deckScene : deck.scenes) {
        ++scenes;
        if (deckScene.problem)
            continue;
        const Scene scene = sceneOf(deckScene, language);
        const auto picture = painter.paint(atlas, scene, handoutSettings());
        if (!picture)
            return std::unexpected(picture.error());
        QTextDocument document;
        document.setDefaultFont(QFont(QStringList{QStringLiteral("Inter"), QStringLiteral("Noto Sans")}, 9));
        document.setDefaultStyleSheet(Style);
        document.setDocumentMargin(0);
        document.setPageSize(textSize);
        document.documentLayout()->setPaintDevice(&writer);
        document.addResource(QTextDocument::ImageResource, QUrl(PictureName),
                             picture->convertToFormat(QImage::Format_RGB32));
        document.setHtml(htmlOf(atlas.seenFrom(scene.viewpoint), deckScene, scene, language, page.width()));
        for (int i = 0; i < document.pageCount(); ++i) {
            if (pages++ > 0)
                writer.newPage();
            const QRectF part(0, i * textSize.height(), textSize.width(), textSize.height());
            pdf.save();
            pdf.translate(0, -part.top());
            pdf.setClipRect(part);
            QAbstractTextDocumentLayout::PaintContext context;
            context.clip = part;
            context.palette.setColor(QPalette::Text, Qt::black);
            document.documentLayout()->draw(&pdf, context);
            pdf.restore();
            pdf.setPen(QColor(0x55, 0x55, 0x55));
            const QRectF footer(0, page.height() - FooterHeight, page.width(), FooterHeight);
            pdf.drawText(footer, Qt::AlignLeft | Qt::AlignBottom, deck.title.in(language));
            pdf.drawText(footer, Qt::AlignRight | Qt::AlignBottom, Handout::page(pages));
        }
        if (!onProgress(double(scenes) / double(deck.scenes.size())))
            return false;
    }
    pdf.end();
    if (pages == 0)
        return std::unexpected(Error{.file = {},
                                     .problem = {QT_TRANSLATE_NOOP("geodata", "there are no scenes to be drawn")},
                                     .wayOut = {QT_TRANSLATE_NOOP("geodata", "name a deck with scenes")}});
    output.write(bytes.data());
    return output.finish().transform([] { return true; });
}

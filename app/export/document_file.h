// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/export/page_texts.h"
#include "app/export/picture_record.h"

/// What a document has besides the pixels of its picture.
struct DocumentPage
{
    QSizeF size;  ///< logical pixels of 1/96 inch
    QSize pixels; ///< of the picture
    PngColors colors = PngColors::Rgb;
    QList<PageText> texts; ///< drawn on the picture
    QList<PngText> facts;  ///< textsOf() the picture's record
};

/// Whether a name says that a picture becomes a document: .pdf or .svg.
bool isDocument(const QString &file);

/// Why a picture can't become a document: one of more than 64 million pixels, as it is kept in memory whole.
std::optional<geodata::Error> documentProblem(const PictureSettings &settings);

/// A PDF or an SVG, by the name: the picture, and on it its words as real text, sharp at any size, to be found and
/// copied. It remembers how it was made as a PNG does: the PDF in an attachment, the SVG in its metadata.
std::expected<std::unique_ptr<PictureFile>, geodata::Error> openDocument(const QString &file, DocumentPage page);

/// Draws texts as such, logical pixels. Their halos are areas.
void drawTexts(QPainter &painter, const QList<PageText> &texts);

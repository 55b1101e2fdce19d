// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/data/deck.h"
#include "app/export/picture.h"

#include <functional>

/// How the pictures of a handout are drawn: for paper, and without a title, which stands above them.
PictureSettings handoutSettings();

/// Writes a deck as a PDF for paper, A4: a scene a page or more – its title and subtitle, the picture, the notes, what
/// it shows as a table, and its sources – as real text. To a temporary name, then renamed. The interface speaks the
/// language of the deck's texts that is asked for. Scenes that can't be shown are left out. After each scene
/// `onProgress` hears how far it is, 0..1, and says whether to go on; false, and no file, if it didn't.
std::expected<bool, geodata::Error> writeHandout(PicturePainter &painter, const AtlasHandle &atlas, const Deck &deck,
                                                 const QString &language, const QString &file,
                                                 const std::function<bool(double)> &onProgress);

/// What a scene shows, as tables for reading, in HTML: flows with who counted them, a corridor's ways through
/// countries, powers side by side. Empty if it shows none of it.
QString tablesOf(const AtlasHandle &atlas, const Scene &scene);

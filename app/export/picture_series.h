// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/data/deck.h"
#include "app/export/picture_job.h"

#include <functional>
#include <vector>

/// What a series is made of: each scene in each year, from each viewpoint, in each language. An empty list leaves that
/// to the scenes.
struct SeriesOrder
{
    std::vector<int> years = {};
    QStringList viewpoints = {};
    QStringList languages = {};
};

/// One picture of a series.
struct SeriesPicture
{
    int number = 0; ///< of the scene in the deck, from 1
    Scene scene;
    QString file; ///< name without folders: "03_three-of-five_2019_un_ru.png"
};

/// All pictures of a deck, by language, then scene, year and viewpoint. Scenes that can't be shown are left out. No two
/// have the same name.
QList<SeriesPicture> seriesOf(const Deck &deck, const SeriesOrder &order);

/// Draws a series into a folder: the pictures, `manifest.csv` with a line a picture (its scene, and SHA-256 of its
/// bytes), and `contact_sheet.png`, or several where there are many. The manifest is written last: where it is, all
/// are.
class SeriesWriter
{
public:
    /// Fails, before anything is drawn, if there are no pictures, or if a file is there already unless `isForced`.
    static std::expected<SeriesWriter, geodata::Error>
    start(QList<SeriesPicture> pictures, const PictureSettings &settings, const QString &folder, bool isForced);

    int count() const { return int(m_pictures.size()); }
    const SeriesPicture &picture(int i) const { return m_pictures.at(i); }
    /// Draws the i-th, from 0, in order. The atlas is seen from wherever; the interface speaks the picture's language.
    std::expected<void, geodata::Error> draw(int i, PicturePainter &painter, const AtlasHandle &atlas);
    /// After the last one.
    std::expected<void, geodata::Error> finish();

private:
    SeriesWriter() = default;
    std::expected<void, geodata::Error> writeSheets() const;

    QList<SeriesPicture> m_pictures;
    PictureSettings m_settings;
    QString m_folder;
    std::string m_manifest;
};

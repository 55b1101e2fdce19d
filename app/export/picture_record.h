// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/data/atlas_handle.h"
#include "app/data/scene.h"
#include "app/export/picture_settings.h"
#include "app/export/png_stream.h"

/// What a picture remembers of how it came about, so that it can be drawn again, and doubted.
struct PictureRecord
{
    Scene scene;
    PictureSettings settings;
    QString program;                      ///< version that drew it
    QString atlas;                        ///< title of the atlas
    std::vector<geodata::FileHash> files; ///< that it was read from
    double seconds = 0;                   ///< the moment of all motion

    bool operator==(const PictureRecord &) const = default;
};

/// The record of a picture that is about to be drawn.
PictureRecord recordOf(const AtlasHandle &atlas, const Scene &scene, const PictureSettings &settings,
                       double seconds = 0);

/// The record as texts of a PNG, and for people: title, a description for those who don't see it, whose borders, the
/// sources. The latter are in the interface's language. Nothing says when or where it was drawn: the same picture has
/// the same bytes.
QList<PngText> textsOf(const PictureRecord &record, const AtlasHandle &atlas);

/// What a picture shows, in some sentences for those who don't see it.
QString descriptionOf(const AtlasHandle &atlas, const Scene &scene);

/// Reads what a PNG remembers. Whatever its bytes are, this takes a bounded amount of memory and ends with a record or
/// with an error: not a PNG, cut short, damaged, from another program, of a newer version.
std::expected<PictureRecord, geodata::Error> readPictureRecord(const QString &file);

/// Names of the files that are others now than when the picture was drawn: changed, gone or new. Empty if the data are
/// the same.
QStringList changedFiles(const PictureRecord &record, const geodata::Atlas &atlas);

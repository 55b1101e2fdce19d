// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geodata/model/error.h"
#include "geodata/model/manifest.h"
#include "geodata/read/map_source.h"
#include "geodata/read/notice_book.h"

#include <expected>
#include <memory>
#include <ogr_spatialref.h>
#include <ogrsf_frmts.h>
#include <optional>
#include <string>
#include <vector>

namespace geodata {

/// The coordinate system of a layer.
struct LayerCrs
{
    std::unique_ptr<OGRCoordinateTransformation> toWgs84; ///< none: the places are WGS 84 as they are
    std::string name;                                     ///< for sentences
    bool isAssumed = false; ///< neither file nor user say; WGS 84 until a place tells otherwise
};

/// Finds the layer's coordinate system and the way from it to WGS 84. Fails if it is none, or none on the earth.
std::expected<LayerCrs, Error> findCrs(const MapSource &source, OGRLayer &layer, const ReadOptions &options,
                                       NoticeBook &notices);

/// Brings the places of a layer to WGS 84 and keeps account of those that cannot be. What it is made of must outlive
/// it. Not for several threads at once.
class PlaceReader
{
public:
    PlaceReader(const LayerCrs &crs, const LayerWords &words, std::size_t maxVertices, NoticeBook &notices)
        : m_crs(crs), m_words(words), m_maxVertices(maxVertices), m_notices(notices)
    {
    }

    /// Counts vertices before they are read. False: by now there are more than allowed.
    bool admits(std::size_t vertices);

    /// Brings the places of a piece of a feature, as the file has them, to WGS 84. False: one of them cannot be
    /// brought there, and the piece must be left out, which has been said.
    bool read(std::vector<LonLat> &piece, long long feature);

    /// Why the coordinate system cannot be what it was taken for; why there is nothing left, if `pieces`, the number of
    /// those that could be read, is zero. None if all is well, or if it is not for the places that nothing is left.
    std::optional<Error> verdict(std::size_t pieces) const;

private:
    enum class Trouble
    {
        None,
        NoNumber,
        OffEarth,
        NoPlace
    };

    Trouble place(std::vector<LonLat> &piece);
    bool project(std::vector<LonLat> &piece);
    void leaveOut(Trouble trouble, long long feature);

    const LayerCrs &m_crs;
    const LayerWords &m_words;
    std::size_t m_maxVertices;
    NoticeBook &m_notices;
    std::size_t m_vertices = 0;
    std::size_t m_noNumber = 0;
    std::size_t m_offEarth = 0;
    std::size_t m_noPlace = 0;
    LonLat m_firstOff = {}; ///< raw coordinates that are no degrees
    long long m_firstOffFeature = 0;
    std::vector<double> m_x;
    std::vector<double> m_y;
    std::vector<int> m_isPlaced;
};

} // namespace geodata

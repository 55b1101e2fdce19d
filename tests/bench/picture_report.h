// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report_rows.h"

#include <QString>

/// Adds what exported pictures took, and the same countries drawn by a desktop GIS, if there was one.
void addPictures(Rows &rows);

/// Adds what the frames of an animation took.
void addFrames(Rows &rows);

/// The memory curve of those frames in words; empty if there are none.
QString framesText(const QJsonObject &results);

/// Who the peer of pictures was, or how to get one; empty if no pictures were measured.
QString gisText(const QJsonObject &results);

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/data/atlas_handle.h"

#include <QString>

/// The atlas that ships with the program, loaded once a process; the mesh cache makes that quick after the first time.
const AtlasHandle &shippedAtlas();

/// Its folder.
QString shippedAtlasSource();

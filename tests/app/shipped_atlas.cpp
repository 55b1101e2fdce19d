// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/shipped_atlas.h"

#include "app/data/atlas_store.h"
#include "app/data/messages.h"

#include <catch2/catch_test_macros.hpp>

QString shippedAtlasSource()
{
    return QStringLiteral(MULTIVECTOR_SOURCE_DIR "/resources/atlas");
}

const AtlasHandle &shippedAtlas()
{
    static const AtlasHandle handle = [] {
        const geodata::LoadOptions options = defaultLoadOptions();
        const auto atlas = geodata::loadAtlas(shippedAtlasSource().toStdString(), options);
        if (!atlas)
            FAIL(translated(atlas.error()).toStdString());
        std::ignore = geodata::storeInCache(**atlas, options.cacheFolder); // the next test starts faster
        return AtlasHandle{*atlas};
    }();
    return handle;
}

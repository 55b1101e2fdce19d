// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/export/png_stream.h"

/// Reads the international texts (iTXt) with a keyword from a PNG, in their order, without touching its pixels. The
/// file may be anything: at most some megabytes are taken. Fails where it isn't a PNG, and where it is cut short or
/// damaged before the first such text was read; empty where there is none.
std::expected<QStringList, geodata::Error> readPngTexts(const QString &file, const QByteArray &keyword);

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>

#include <expected>

/// Lets the program itself export that many frames at 1920×1080, REQUIRES 20 or more, into a folder on disk that is
/// removed afterwards, and watches it: frames a second, and its memory each tenth of the way. The frames are the
/// shipped story told twice at 25 frames a second, each scene in its share of them, so that the second time shows
/// whether anything stays behind of the first. The error is a sentence.
std::expected<QJsonObject, QString> measureFrames(const QString &atlas, int frames);

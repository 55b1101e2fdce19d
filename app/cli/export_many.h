// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command_line.h"
#include "app/data/deck.h"
#include "app/export/picture.h"

#include <QTranslator>

#include <memory>

/// The interface speaks the language of a picture's names, as long as this lives or until another one is asked for.
class PictureLanguage
{
public:
    PictureLanguage() = default;
    ~PictureLanguage();
    PictureLanguage(const PictureLanguage &) = delete;
    PictureLanguage &operator=(const PictureLanguage &) = delete;

    void speak(const QString &language);

private:
    std::unique_ptr<QTranslator> m_translator;
    QString m_language;
};

/// All scenes of a deck as a series, an animation or a handout. Tells how far it is on stderr. Returns the exit code.
int exportMany(const ExportCommand &command, const Deck &deck, const PictureSettings &settings,
               const AtlasHandle &atlas);

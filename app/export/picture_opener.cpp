// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/picture_opener.h"

#include "app/data/files.h"
#include "app/data/messages.h"

bool PictureOpener::isPicture(const QUrl &file)
{
    return file.fileName().endsWith(QLatin1String(".png"), Qt::CaseInsensitive);
}

bool PictureOpener::open(const QUrl &file, const AtlasHandle &atlas, SceneStore *scene)
{
    const auto record = readPictureRecord(pathOf(file));
    if (!record) {
        m_message = translated(record.error());
        emit messageChanged();
        return false;
    }
    Scene shown = record->scene;
    if (!atlas.hasCountry(shown.selected))
        shown.selected.clear();
    if (!atlas.hasPower(shown.power))
        shown.power.clear();
    scene->setScene(shown);
    m_settings = record->settings;

    QStringList changed;
    if (atlas.isLoaded())
        changed = changedFiles(*record, *atlas.atlas);
    constexpr qsizetype MostNamed = 4;
    const qsizetype left = changed.size() - MostNamed;
    QString names = changed.first(std::min(changed.size(), MostNamed)).join(QStringLiteral(", "));
    if (left > 0)
        names = tr("%1 and %n more", nullptr, int(left)).arg(names);
    m_message = changed.isEmpty()
                    ? tr("The view of %1 is back").arg(file.fileName())
                    : tr("The view of %1 is back, but its data are others now: %2 differ").arg(file.fileName(), names);
    emit messageChanged();
    return true;
}

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/data/corridor_info.h"
#include "app/data/scene.h"

#include <QObject>

/// Changes what a scene assumes to be closed, for QML.
class Closings : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON

public:
    using QObject::QObject;

    /// The scene's corridors with what a step names closed, or open again if it was.
    Q_INVOKABLE static SceneCorridors toggled(SceneCorridors corridors, const CorridorStep &step)
    {
        toggle(step.kind == QStringLiteral("border") ? corridors.closedBorders : corridors.closedCountries,
               step.closing);
        return corridors;
    }
    /// The same for a section, by its id.
    Q_INVOKABLE static SceneCorridors toggledSection(SceneCorridors corridors, const QString &id)
    {
        toggle(corridors.closedSections, id);
        return corridors;
    }

private:
    static void toggle(QStringList &list, const QString &word)
    {
        if (!word.isEmpty() && list.removeAll(word) == 0)
            list.append(word);
    }
};

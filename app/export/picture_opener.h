// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/data/scene_store.h"
#include "app/export/picture_record.h"

#include <QObject>
#include <QUrl>

/// Brings back the view that a PNG remembers. GUI thread.
class PictureOpener : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString message READ message NOTIFY messageChanged FINAL)
    Q_PROPERTY(PictureSettings settings READ settings NOTIFY messageChanged FINAL)

public:
    using QObject::QObject;

    /// One sentence about the last picture: whose view is back, and which data are others now; or what is wrong with
    /// it.
    QString message() const { return m_message; }
    const PictureSettings &settings() const { return m_settings; } ///< of the last one that was opened

    /// Whether a file is one for open(), by its name.
    Q_INVOKABLE static bool isPicture(const QUrl &file);
    /// Shows the scene of a picture; what the atlas doesn't have isn't selected. False, and the scene stays as it is,
    /// if the file holds none.
    Q_INVOKABLE bool open(const QUrl &file, const AtlasHandle &atlas, SceneStore *scene);

signals:
    void messageChanged();

private:
    QString m_message;
    PictureSettings m_settings;
};

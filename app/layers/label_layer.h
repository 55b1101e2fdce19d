// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/data/atlas_handle.h"
#include "app/data/palette.h"
#include "app/layers/label_solver.h"
#include "app/layers/map_camera.h"

#include <QElapsedTimer>
#include <QQuickItem>

/// The countries' names, set into their land in letterspaced capitals, with a halo of the ground's colour. Names appear
/// and go in 150 ms; with `isAnimated` false at once, as in a picture.
class LabelLayer : public QQuickItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(AtlasHandle atlas READ atlas WRITE setAtlas NOTIFY atlasChanged FINAL)
    Q_PROPERTY(MapCamera camera READ camera WRITE setCamera NOTIFY cameraChanged FINAL)
    Q_PROPERTY(Palette colors READ colors WRITE setColors NOTIFY colorsChanged FINAL)
    Q_PROPERTY(QString language READ language WRITE setLanguage NOTIFY languageChanged FINAL)
    Q_PROPERTY(QString selected READ selected WRITE setSelected NOTIFY selectedChanged FINAL)
    Q_PROPERTY(QList<QRectF> keepOut READ keepOut WRITE setKeepOut NOTIFY keepOutChanged FINAL)
    Q_PROPERTY(bool isAnimated READ isAnimated WRITE setAnimated NOTIFY isAnimatedChanged FINAL)

public:
    explicit LabelLayer(QQuickItem *parent = nullptr);

    const AtlasHandle &atlas() const { return m_atlas; }
    const MapCamera &camera() const { return m_camera; }
    const Palette &colors() const { return m_colors; }
    QString language() const { return m_language; }
    QString selected() const { return m_selected; }
    const QList<QRectF> &keepOut() const { return m_keepOut; } ///< boxes to leave free, pixels: panels over the map
    bool isAnimated() const { return m_isAnimated; }
    /// What is shown now, for tests and for screen readers.
    const QList<PlacedLabel> &placed() const { return m_placed; }
    /// Where the names are, for what has to yield to them.
    QList<LabelBox> boxes() const;

    void setAtlas(const AtlasHandle &atlas);
    void setCamera(const MapCamera &camera);
    void setColors(const Palette &colors);
    void setLanguage(const QString &language);
    void setSelected(const QString &code);
    void setKeepOut(const QList<QRectF> &boxes);
    void setAnimated(bool isAnimated);

signals:
    void atlasChanged();
    void cameraChanged();
    void colorsChanged();
    void languageChanged();
    void selectedChanged();
    void keepOutChanged();
    void isAnimatedChanged();
    void placedChanged();

protected:
    void updatePolish() override;
    QSGNode *updatePaintNode(QSGNode *oldNode, UpdatePaintNodeData *data) override;

private:
    void measureNames();
    void namesChanged();

    AtlasHandle m_atlas;
    MapCamera m_camera;
    Palette m_colors = Palette::of({});
    QString m_language = QStringLiteral("en");
    QString m_selected;
    QList<QRectF> m_keepOut;
    bool m_isAnimated = true;

    QList<QString> m_texts; // by row, as shown
    QList<LabelName> m_names;
    QList<PlacedLabel> m_placed;
    bool m_areNamesStale = true;
    int m_style = 0; // counts changes of text or colour: nodes of an older style are made anew
};

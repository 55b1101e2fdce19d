// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/data/atlas_handle.h"

#include <QObject>
#include <QStringList>
#include <QThreadPool>
#include <QUrl>

#include <stop_token>

/// Folder of the atlas that ships with the program: beside the binary in a build, under share/ once installed.
QString shippedAtlasFolder();

/// Where mesh caches live: the user's cache folder. Empty if there is none.
QString meshCacheFolder();

/// How an atlas is loaded by this program: with the user's cache, and with the shipped atlas' groups for bare files.
geodata::LoadOptions defaultLoadOptions();

/// How files are to be read where they leave it open, as the command line says. Call once, before anything is loaded.
void setReadOptions(const geodata::ReadOptions &options);

/// Loads atlases on a worker and keeps the one that is shown. The previous one stays until the next is whole; an atlas
/// that fails to load leaves it where it is. Lives on the GUI thread.
class AtlasStore : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(AtlasHandle atlas READ atlas NOTIFY atlasChanged FINAL)
    Q_PROPERTY(bool isLoading READ isLoading NOTIFY loadingChanged FINAL)
    Q_PROPERTY(double progress READ progress NOTIFY progressChanged FINAL)
    Q_PROPERTY(QString loadingName READ loadingName NOTIFY loadingChanged FINAL)
    Q_PROPERTY(QString error READ error NOTIFY errorChanged FINAL)
    Q_PROPERTY(QStringList notices READ notices NOTIFY atlasChanged FINAL)
    Q_PROPERTY(QString path READ path NOTIFY atlasChanged FINAL)
    Q_PROPERTY(QStringList corridorFiles READ corridorFiles WRITE setCorridorFiles NOTIFY corridorFilesChanged FINAL)
    Q_PROPERTY(bool isShipped READ isShipped NOTIFY atlasChanged FINAL)

public:
    explicit AtlasStore(QObject *parent = nullptr);
    ~AtlasStore() override;
    Q_DISABLE_COPY_MOVE(AtlasStore)

    const AtlasHandle &atlas() const { return m_atlas; }
    bool isLoading() const { return m_isLoading; }
    double progress() const { return m_progress; }        ///< 0..1
    QString loadingName() const { return m_loadingName; } ///< file name without folders
    QString error() const { return m_error; }             ///< one sentence about the last load; empty if it went well
    QStringList notices() const;                          ///< what was put right while reading the shown atlas
    QString path() const;                                 ///< absolute, of the shown atlas
    bool isShipped() const;

    /// Files of lines that every atlas is loaded with: the user's own corridors. Absolute paths, each once, in the
    /// order in which they came. Setting them loads nothing.
    QStringList corridorFiles() const { return m_corridorFiles; }
    void setCorridorFiles(const QStringList &files);

    Q_INVOKABLE void openShipped();
    /// Starts to load a file or folder; whatever was loading is given up. A file of lines is added to the corridor
    /// files and the shown atlas loaded anew with it, if there is one: then corridorFilesChanged() and atlasChanged()
    /// come, but not opened().
    Q_INVOKABLE void openUrl(const QUrl &url);
    Q_INVOKABLE void openPath(const QString &path);
    /// Empties the corridor files and loads the shown atlas anew without them.
    Q_INVOKABLE void removeCorridorFiles();
    /// Gives up what is loading; the shown atlas stays.
    Q_INVOKABLE void cancel();
    Q_INVOKABLE void dismissError();

signals:
    void atlasChanged();
    void loadingChanged();
    void progressChanged();
    void errorChanged();
    void corridorFilesChanged();
    /// A load has ended well, and another atlas is shown; `path` is absolute.
    void opened(const QString &path);

private:
    /// What the worker has made of a request.
    struct Loaded
    {
        std::expected<std::shared_ptr<const geodata::Atlas>, geodata::Error> atlas;
        QStringList corridorFiles; ///< that it has been loaded with
        bool isReload = false;     ///< it is the shown atlas, with other lines
    };

    /// What is to be loaded, with which lines, and over what.
    struct Request
    {
        QString target;
        QString shown; ///< path of the atlas there is; empty: none
        QStringList corridorFiles = {};
        bool isReload = false;
    };

    static Loaded load(Request request, const geodata::Progress &progress);
    void start(Request request);
    void setLoading(bool isLoading, const QString &name);
    void setError(const QString &error);
    void finish(Loaded loaded);

    AtlasHandle m_atlas;
    bool m_isLoading = false;
    double m_progress = 0;
    QString m_loadingName;
    QString m_error;
    QStringList m_corridorFiles;
    std::stop_source m_stop;
    int m_request = 0;    ///< results of earlier requests are dropped
    QThreadPool m_worker; ///< last, so that it's waited for while the rest still lives
};

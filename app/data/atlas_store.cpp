// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/atlas_store.h"

#include "app/data/files.h"
#include "app/data/messages.h"
#include "geodata/read/corridors.h"
#include "geodata/read/line_layer.h"
#include "geodata/read/manifest.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

#include <cstdio>
#include <tuple>
#include <utility>
#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace {

constexpr double ProgressStep = 0.01;

geodata::ReadOptions &readOptions()
{
    static geodata::ReadOptions options;
    return options;
}

/// A path that isn't one (a web address, /vsi…) goes to the reader as it is: it knows what to say.
QString absoluteIfThere(const QString &path)
{
    return QFileInfo::exists(path) ? QFileInfo(path).absoluteFilePath() : path;
}

} // namespace

QString shippedAtlasFolder()
{
    const QDir binaries(QCoreApplication::applicationDirPath());
    for (const char *place : {"share/multivector/atlas", "../share/multivector/atlas"}) {
        const QFileInfo folder(binaries.filePath(QLatin1String(place)));
        if (folder.isDir())
            return folder.canonicalFilePath();
    }
    return {};
}

QString meshCacheFolder()
{
    const QString cache = QStandardPaths::writableLocation(QStandardPaths::CacheLocation);
    return cache.isEmpty() ? QString() : cache + QStringLiteral("/meshes");
}

geodata::LoadOptions defaultLoadOptions()
{
    geodata::LoadOptions options;
    options.cacheFolder = meshCacheFolder().toStdString();
    options.countries = readOptions();
    if (const auto shipped = geodata::readManifest(shippedAtlasFolder().toStdString())) {
        options.centralAsia = shipped->centralAsia;
        options.powers = shipped->powers;
        options.ends = shipped->ends;
        options.exchangeRatesFile = shipped->exchangeRatesFile;
    }
    return options;
}

void setReadOptions(const geodata::ReadOptions &options)
{
    readOptions() = options;
}

AtlasStore::AtlasStore(QObject *parent) : QObject(parent) {}

AtlasStore::~AtlasStore()
{
    m_stop.request_stop();
}

QStringList AtlasStore::notices() const
{
    QStringList sentences;
    if (m_atlas.atlas) {
        for (const geodata::Error &notice : m_atlas.atlas->notices)
            sentences.append(translated(notice));
    }
    return sentences;
}

QString AtlasStore::path() const
{
    return m_atlas.atlas ? QString::fromStdString(m_atlas.atlas->path.string()) : QString();
}

bool AtlasStore::isShipped() const
{
    return m_atlas.atlas && path() == shippedAtlasFolder();
}

void AtlasStore::openShipped()
{
    openPath(shippedAtlasFolder());
}

void AtlasStore::openUrl(const QUrl &url)
{
    openPath(pathOf(url));
}

void AtlasStore::openPath(const QString &path)
{
    start({.target = absoluteIfThere(path), .shown = this->path(), .corridorFiles = m_corridorFiles});
}

void AtlasStore::setCorridorFiles(const QStringList &files)
{
    QStringList absolute;
    for (const QString &file : files)
        absolute.append(absoluteIfThere(file));
    absolute.removeDuplicates();
    if (m_corridorFiles == absolute)
        return;
    m_corridorFiles = absolute;
    emit corridorFilesChanged();
}

void AtlasStore::removeCorridorFiles()
{
    if (m_corridorFiles.isEmpty())
        return;
    if (m_atlas.atlas)
        start({.target = path(), .shown = path(), .isReload = true});
    else
        setCorridorFiles({});
}

AtlasStore::Loaded AtlasStore::load(Request request, const geodata::Progress &progress)
{
    if (!request.shown.isEmpty() && !request.isReload && geodata::holdsLines(request.target.toStdString())) {
        // The atlas would load without a file that cannot be read; whoever has opened that one wants to know why.
        geodata::CorridorTable trial;
        if (auto joined = geodata::addCorridorFile(request.target.toStdString(), trial); !joined)
            return {std::unexpected(std::move(joined).error()), request.corridorFiles};
        if (!request.corridorFiles.contains(request.target))
            request.corridorFiles.append(request.target);
        request.target = request.shown;
        request.isReload = true;
    }
    geodata::LoadOptions options = defaultLoadOptions();
    for (const QString &file : std::as_const(request.corridorFiles))
        options.corridorFiles.push_back(file.toStdString());
    return {geodata::loadAtlas(request.target.toStdString(), options, progress), request.corridorFiles,
            request.isReload};
}

void AtlasStore::start(Request wanted)
{
    m_stop.request_stop();
    m_stop = std::stop_source();
    const int request = ++m_request;
    setError({});
    m_progress = 0;
    emit progressChanged();
    setLoading(true, QFileInfo(wanted.target).fileName());

    const auto report = [this, request, last = 0.0](double part) mutable {
        if (part - last < ProgressStep && part < 1)
            return;
        last = part;
        QMetaObject::invokeMethod(this, [this, request, part] {
            if (request != m_request || part <= m_progress)
                return;
            m_progress = part;
            emit progressChanged();
        });
    };
    const geodata::Progress progress{report, m_stop.get_token()};
    m_worker.start([this, request, wanted = std::move(wanted), progress] {
        Loaded loaded = load(wanted, progress);
        if (progress.isStopped())
            return; // whoever asked has gone or has asked for something else
        const auto atlas = loaded.atlas.value_or(nullptr);
        QMetaObject::invokeMethod(this, [this, request, loaded = std::move(loaded)]() mutable {
            if (request == m_request)
                finish(std::move(loaded));
        });
        // The map is on its way to the screen; a cache that cannot be written costs time at the next start, no more.
        if (atlas && !progress.isStopped())
            std::ignore = geodata::storeInCache(*atlas, meshCacheFolder().toStdString());
#ifdef __GLIBC__
        malloc_trim(0); // meshing leaves a hundred megabytes of free memory behind
#endif
    });
}

void AtlasStore::cancel()
{
    if (!m_isLoading)
        return;
    m_stop.request_stop();
    ++m_request;
    setLoading(false, {});
}

void AtlasStore::dismissError()
{
    setError({});
}

void AtlasStore::finish(Loaded loaded)
{
    setLoading(false, {});
    if (!loaded.atlas) {
        setError(translated(loaded.atlas.error()));
        std::fputs(("multivector: " + m_error.toStdString() + '\n').c_str(),
                   stderr); // for whoever started it from a shell
        return;
    }
    m_atlas.atlas = std::move(*loaded.atlas);
    setCorridorFiles(loaded.corridorFiles);
    emit atlasChanged();
    if (!loaded.isReload)
        emit opened(path());
}

void AtlasStore::setLoading(bool isLoading, const QString &name)
{
    m_isLoading = isLoading;
    m_loadingName = name;
    emit loadingChanged();
}

void AtlasStore::setError(const QString &error)
{
    if (m_error == error)
        return;
    m_error = error;
    emit errorChanged();
}

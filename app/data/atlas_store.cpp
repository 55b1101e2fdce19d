// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/atlas_store.h"

#include "app/data/messages.h"
#include "geodata/read/manifest.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

#include <cstdio>
#include <tuple>
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
    openPath(url.isLocalFile() ? url.toLocalFile() : url.toString());
}

void AtlasStore::openPath(const QString &path)
{
    m_stop.request_stop();
    m_stop = std::stop_source();
    const int request = ++m_request;
    setError({});
    m_progress = 0;
    emit progressChanged();
    setLoading(true, QFileInfo(path).fileName());

    // A path that isn't one (a web address, /vsi…) goes to the reader as it is: it knows what to say.
    const QString target = QFileInfo::exists(path) ? QFileInfo(path).absoluteFilePath() : path;
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
    m_worker.start([this, request, target, progress] {
        auto result = geodata::loadAtlas(target.toStdString(), defaultLoadOptions(), progress);
        if (progress.isStopped())
            return; // whoever asked has gone or has asked for something else
        const auto atlas = result.value_or(nullptr);
        QMetaObject::invokeMethod(this, [this, request, result = std::move(result)]() mutable {
            if (request == m_request)
                finish(std::move(result));
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

void AtlasStore::finish(std::expected<std::shared_ptr<const geodata::Atlas>, geodata::Error> result)
{
    setLoading(false, {});
    if (!result) {
        setError(translated(result.error()));
        std::fputs(("multivector: " + m_error.toStdString() + '\n').c_str(),
                   stderr); // for whoever started it from a shell
        return;
    }
    m_atlas.atlas = std::move(*result);
    emit atlasChanged();
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

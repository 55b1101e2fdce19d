// SPDX-License-Identifier: GPL-3.0-or-later
#include "gis_peer.h"

#include "process_facts.h"

#include <QJsonDocument>
#include <QProcess>
#include <QTemporaryDir>

std::expected<QJsonObject, QString> drawByGis(const GisOrder &order)
{
    constexpr int MaxMs = 240'000;
    constexpr int NotInstalled = 3; // as the script says it
    const QTemporaryDir folder;
    const QJsonObject words{{QStringLiteral("file"), order.file},
                            {QStringLiteral("folder"), folder.path()},
                            {QStringLiteral("startedNs"), qint64(monotonicNs())},
                            {QStringLiteral("repeats"), order.repeats},
                            {QStringLiteral("pictures"), order.pictures}};
    QProcess gis;
    gis.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    gis.start(QStringLiteral("python3"), {QStringLiteral(MULTIVECTOR_GIS_SCRIPT),
                                          QString::fromUtf8(QJsonDocument(words).toJson(QJsonDocument::Compact))});
    if (!gis.waitForStarted())
        return QJsonObject(); // not even Python
    if (!gis.waitForFinished(MaxMs)) {
        gis.kill();
        gis.waitForFinished();
        return std::unexpected(QStringLiteral("QGIS did not end within %1 s.").arg(MaxMs / 1000));
    }
    if (gis.exitStatus() == QProcess::NormalExit && gis.exitCode() == NotInstalled)
        return QJsonObject();
    const QByteArray line = gis.readAllStandardOutput().trimmed().split('\n').last();
    QJsonObject result = QJsonDocument::fromJson(line).object();
    if (result.isEmpty())
        return std::unexpected(QStringLiteral("QGIS gave no result (exit code %1).").arg(gis.exitCode()));
    return result;
}

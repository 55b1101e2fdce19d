// SPDX-License-Identifier: GPL-3.0-or-later
#include "child.h"

#include "process_facts.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QProcess>

#include <cstdio>
#include <print>

std::expected<QJsonObject, QString> runChild(const QStringList &arguments, int seconds)
{
    const QString what = arguments.join(QLatin1Char(' '));
    QProcess child;
    child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    child.start(QCoreApplication::applicationFilePath(),
                arguments + QStringList{QStringLiteral("--started"), QString::number(monotonicNs())});
    if (!child.waitForFinished(seconds * 1000)) {
        child.kill();
        child.waitForFinished();
        return std::unexpected(QStringLiteral("“%1” did not end within %2 s.").arg(what).arg(seconds));
    }
    const QByteArray line = child.readAllStandardOutput().trimmed().split('\n').last();
    QJsonObject result = QJsonDocument::fromJson(line).object();
    if (result.isEmpty())
        return std::unexpected(QStringLiteral("“%1” gave no result (exit code %2).").arg(what).arg(child.exitCode()));
    return result;
}

void printResult(const QJsonObject &result)
{
    std::println("{}", QJsonDocument(result).toJson(QJsonDocument::Compact).constData());
    std::fflush(stdout);
}

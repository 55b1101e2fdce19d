// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QQmlEngine>

/// Something that is exported from the window while it stays alive: how far it is, and how it went. GUI thread.
class ExportRun : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("what exports have in common")
    Q_PROPERTY(bool isBusy READ isBusy NOTIFY progressChanged FINAL)
    Q_PROPERTY(double progress READ progress NOTIFY progressChanged FINAL)
    Q_PROPERTY(QString message READ message NOTIFY finished FINAL)
    Q_PROPERTY(bool hasFailed READ hasFailed NOTIFY finished FINAL)

public:
    virtual bool isBusy() const = 0;
    virtual double progress() const = 0;          ///< 0..1
    QString message() const { return m_message; } ///< one sentence about the last run; empty if it was given up
    bool hasFailed() const { return m_hasFailed; }

    /// Gives up what is under way, at once or as soon as nothing half is left of it; an older file stays. finished()
    /// comes then, without a failure.
    Q_INVOKABLE virtual void cancel() = 0;

signals:
    void progressChanged();
    void finished();

protected:
    using QObject::QObject;
    void tell(const QString &message, bool hasFailed)
    {
        m_message = message;
        m_hasFailed = hasFailed;
        emit progressChanged();
        emit finished();
    }

private:
    QString m_message;
    bool m_hasFailed = false;
};

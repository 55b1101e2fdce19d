// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/screen_saver.h"

#include <QCoreApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

#include <utility>

namespace {

QDBusMessage call(const QString &method)
{
    return QDBusMessage::createMethodCall(QStringLiteral("org.freedesktop.ScreenSaver"),
                                          QStringLiteral("/org/freedesktop/ScreenSaver"),
                                          QStringLiteral("org.freedesktop.ScreenSaver"), method);
}

void unInhibit(uint cookie)
{
    QDBusMessage message = call(QStringLiteral("UnInhibit"));
    message << cookie;
    QDBusConnection::sessionBus().send(message);
}

} // namespace

ScreenSaver::~ScreenSaver()
{
    letGo();
}

void ScreenSaver::setHeldOff(bool isHeldOff)
{
    if (m_isHeldOff == isHeldOff)
        return;
    m_isHeldOff = isHeldOff;
    emit heldOffChanged();
    if (!isHeldOff) {
        letGo();
        return;
    }
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    QDBusMessage message = call(QStringLiteral("Inhibit"));
    message << QCoreApplication::applicationName() << m_reason;
    auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(message), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this](QDBusPendingCallWatcher *answer) {
        answer->deleteLater();
        const QDBusPendingReply<uint> reply = *answer;
        if (reply.isError())
            return;
        if (m_isHeldOff && m_cookie == 0)
            m_cookie = reply.value();
        else
            unInhibit(reply.value()); // no longer wanted
    });
}

void ScreenSaver::letGo()
{
    if (m_cookie != 0)
        unInhibit(std::exchange(m_cookie, 0));
}

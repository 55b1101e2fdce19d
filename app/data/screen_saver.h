// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QtQmlIntegration>

/// Keeps the desktop's screen saver away while it is asked to (org.freedesktop.ScreenSaver, which desktops offer on the
/// session bus). Where there is no such service nothing happens. Never waits for an answer. GUI thread.
class ScreenSaver : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(bool isHeldOff READ isHeldOff WRITE setHeldOff NOTIFY heldOffChanged FINAL)
    Q_PROPERTY(QString reason MEMBER m_reason NOTIFY reasonChanged FINAL)

public:
    using QObject::QObject;
    ~ScreenSaver() override;
    Q_DISABLE_COPY_MOVE(ScreenSaver)

    bool isHeldOff() const { return m_isHeldOff; } ///< that it is asked for
    void setHeldOff(bool isHeldOff);

signals:
    void reasonChanged();
    void heldOffChanged();

private:
    void letGo();

    QString m_reason;
    bool m_isHeldOff = false;
    uint m_cookie = 0; ///< what the service knows the request by; 0: none
};

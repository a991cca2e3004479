// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/systemtone.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>

namespace stockroom::desktop
{

namespace
{

// https://flatpak.github.io/xdg-desktop-portal/docs/doc-org.freedesktop.portal.Settings.html
const QString kService = QStringLiteral("org.freedesktop.portal.Desktop");
const QString kPath = QStringLiteral("/org/freedesktop/portal/desktop");
const QString kInterface = QStringLiteral("org.freedesktop.portal.Settings");
const QString kGroup = QStringLiteral("org.freedesktop.appearance");
const QString kKey = QStringLiteral("color-scheme");

paint::Tone toneOfGiven(const QPalette &given)
{
    return given.color(QPalette::Window).lightness() < 128 ? paint::Tone::Dark : paint::Tone::Light;
}

} // namespace

SystemTone::SystemTone(const QPalette &given, QObject *parent)
    : QObject(parent), m_given(toneOfGiven(given)), m_tone(m_given)
{
}

void SystemTone::listen()
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    bus.connect(QString(), kPath, kInterface, QStringLiteral("SettingChanged"), this,
                SLOT(settingChanged(QString, QString, QDBusVariant)));
    QDBusMessage ask = QDBusMessage::createMethodCall(kService, kPath, kInterface, QStringLiteral("Read"));
    ask << kGroup << kKey;
    auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(ask), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        const QDBusPendingReply<QDBusVariant> reply = *watcher;
        watcher->deleteLater();
        if (!reply.isError())
            take(qvariant_cast<QDBusVariant>(reply.value().variant()).variant().toUInt());
    });
}

void SystemTone::settingChanged(const QString &group, const QString &key, const QDBusVariant &value)
{
    if (group == kGroup && key == kKey)
        take(value.variant().toUInt());
}

void SystemTone::take(uint scheme)
{
    // 0 is no preference: then the given palette tells, as where there is no portal.
    constexpr uint kDark = 1;
    constexpr uint kLight = 2;
    const paint::Tone tone = scheme == kDark ? paint::Tone::Dark : scheme == kLight ? paint::Tone::Light : m_given;
    if (tone == m_tone)
        return;
    m_tone = tone;
    Q_EMIT changed();
}

} // namespace stockroom::desktop

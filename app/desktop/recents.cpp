// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/recents.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace stockroom::desktop
{

namespace
{

const QString kKey = QStringLiteral("recents");

QString text(const QJsonObject &object, const char *key)
{
    return object.value(QLatin1String(key)).toString();
}

} // namespace

QList<window::Recent> Recents::all() const
{
    QList<window::Recent> recents;
    const QJsonArray kept = QJsonDocument::fromJson(m_settings->kept(kKey).toByteArray()).array();
    for (const auto value : kept) {
        const QJsonObject one = value.toObject();
        const window::Recent recent{text(one, "place"), text(one, "title"), text(one, "detail"),
                                    QDateTime::fromString(text(one, "opened"), Qt::ISODate)};
        if (!recent.place.isEmpty())
            recents.append(recent);
    }
    return recents;
}

void Recents::add(const window::Recent &recent)
{
    QList<window::Recent> recents = all();
    recents.removeIf([&recent](const window::Recent &other) { return other.place == recent.place; });
    recents.prepend(recent);
    write(recents.mid(0, kMost));
}

void Recents::forget(const QString &place)
{
    QList<window::Recent> recents = all();
    recents.removeIf([&place](const window::Recent &other) { return other.place == place; });
    write(recents);
}

void Recents::write(const QList<window::Recent> &recents)
{
    QJsonArray array;
    for (const window::Recent &recent : recents) {
        array.append(QJsonObject{{QStringLiteral("place"), recent.place},
                                 {QStringLiteral("title"), recent.title},
                                 {QStringLiteral("detail"), recent.detail},
                                 {QStringLiteral("opened"), recent.opened.toUTC().toString(Qt::ISODate)}});
    }
    m_settings->keep(kKey, QJsonDocument(array).toJson(QJsonDocument::Compact));
}

} // namespace stockroom::desktop

// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/entity/dialect.h"
#include "models/entity/instant.h"

#include <QByteArrayView>
#include <QCryptographicHash>
#include <QVariant>

/// How our tables of sign-ins write moments and sums.
namespace stockroom::people
{

/// The placeholder for a moment.
inline QString momentPlace(entity::Dialect dialect)
{
    return dialect == entity::Dialect::Sqlite ? QStringLiteral("?") : QStringLiteral("CAST(? AS timestamptz)");
}

inline QVariant boundMoment(entity::Instant at, entity::Dialect dialect)
{
    // With a whole fraction always, so that SQLite's texts stand in the order of time.
    QString text = entity::databaseText(at);
    if (!text.contains(u'.'))
        text += QStringLiteral(".000000");
    return dialect == entity::Dialect::Sqlite ? text : text + QStringLiteral("+00");
}

/// What a query answers to CAST(column AS text).
inline entity::Instant momentOf(const QVariant &answer)
{
    return entity::instantFromText(answer.toString()).value_or(entity::Instant{});
}

/// SHA-256 in hexadecimal digits.
inline QString sumOf(QByteArrayView bytes)
{
    return QString::fromLatin1(
        QCryptographicHash::hash(QByteArray::fromRawData(bytes.data(), bytes.size()), QCryptographicHash::Sha256)
            .toHex());
}

} // namespace stockroom::people

// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/entity/cell.h"
#include "models/entity/dialect.h"
#include "models/entity/entity.h"

#include <QJsonValue>
#include <QLocale>
#include <QVariant>
#include <QVariantMap>

namespace stockroom::entity
{

/// One value, of the type that its field's kind says; an invalid one is empty (NULL).
///
/// | kind | type |
/// | --- | --- |
/// | Serial, Integer, Quantity | qlonglong |
/// | Uuid, Text, LongText, Slug, Email, Choice, Image, Secret | QString |
/// | Plain | QString; for what SQLite holds also qlonglong, double, QByteArray |
/// | Money | Money |
/// | Flag | bool |
/// | Time | Instant |
/// | Link | the type of the linked entity's key: qlonglong or QString |
using Value = QVariant;

/// Values by the names of their fields.
using Values = QVariantMap;

/// A Quantity is changed by this much, whatever it is then.
struct Delta {
    qint64 by = 0;

    auto operator<=>(const Delta &) const = default;
};

/// What was read from a text or from JSON: a value, or the reason why it is none.
struct Parsed {
    Value value;
    QString reason = {};

    bool ok() const { return reason.isEmpty(); }
};

/// How the two databases read and write values of a kind. "%1" stands for the quoted column.
struct Spelling {
    const char *sqliteRead;   ///< what to select in SQLite
    const char *postgresRead; ///< what to select in PostgreSQL
    const char *postgresType; ///< what a bound text is cast to in PostgreSQL; nullptr for none
    /// Where the column is compared as it is read: what the other side is cast to in PostgreSQL. nullptr: as it stands.
    const char *postgresCompared = nullptr;
};

/// How a field's column is read and bound. A Link is spelled as the key that it holds.
Spelling spelling(const Field &field, Kind keyOfLink = Kind::Serial);

/// Reads what a person typed or a shell was given; empty text is empty. A Link gives the text itself (a key or a
/// handle, to be looked up in the store); "+5" for a Quantity gives a Delta.
Parsed fromText(const Field &field, const QString &text, const QLocale &locale = QLocale::c());

/// What a person reads and edits. With the C locale: what the shell prints, and fromText reads back.
QString toText(const Field &field, const Value &value, const QLocale &locale = QLocale::c());

/// Money as a string, time as ISO 8601 in UTC, empty as null.
QJsonValue toJson(const Field &field, const Value &value);

/// The value of what the database answered to the expression of spelling().
Value fromDatabase(const Field &field, const Cell &cell, Kind keyOfLink = Kind::Serial);
/// The same of what a driver of Qt answered.
inline Value fromDatabase(const Field &field, const QVariant &answer, Kind keyOfLink = Kind::Serial)
{
    QByteArray bytes;
    return fromDatabase(field, Cell::ofAnswer(answer, &bytes), keyOfLink);
}

/// What to bind so that the database writes the value, or compares with it.
QVariant toDatabase(const Field &field, const Value &value, Dialect dialect);

/// Whether digits line up at the end of a column of these.
bool isNumeric(Kind kind);

} // namespace stockroom::entity

Q_DECLARE_METATYPE(stockroom::entity::Delta)

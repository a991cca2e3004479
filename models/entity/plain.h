// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/entity/value.h"

/// The words of columns whose type the program does not know: the database's own, but for bytes.
namespace stockroom::entity
{

/// Whether the column was made for bytes. SQLite gives them as a QByteArray, PostgreSQL as text such as \x00ff.
bool isForBytes(const Field &field);

/// Whether values are cast to the column's own type in PostgreSQL, so that a text which it takes may come back in other
/// words: 2001:db8::1 as 2001:db8::1/128.
bool hasOwnType(const Field &field);

/// Whether one of these values is of a field for which that holds.
bool holdsOwnType(const Entity &entity, const Values &values);

/// What a person wrote; a column for bytes wants \x and hexadecimal digits.
Parsed parsePlain(const Field &field, const QString &text, const QLocale &locale);

/// A text as it is; bytes as \x and hexadecimal digits.
QString printPlain(const Field &field, const Value &value, const QLocale &locale);
QJsonValue jsonPlain(const Value &value);

/// A number or bytes as SQLite holds them, whatever the column's type says; else the database's text.
Value readPlain(const Cell &cell);

/// Whether it is such a value of SQLite's that is no text: it is written as it was read.
bool isPlain(const Field &field, const Value &value);

} // namespace stockroom::entity

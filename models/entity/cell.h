// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QVariant>

namespace stockroom::entity
{

/// One column of a row as a database's own library gives it: nothing, a number, or text in UTF-8 or bytes that are
/// there until the next row is read.
struct Cell {
    enum class Type : quint8 { Null, Integer, Real, Text, Bytes };

    Type type = Type::Null;
    qint64 integer = 0;
    double real = 0;
    QByteArrayView bytes = {};

    static Cell of(qint64 number) { return {.type = Type::Integer, .integer = number}; }
    static Cell ofReal(double number) { return {.type = Type::Real, .real = number}; }
    static Cell ofText(QByteArrayView text) { return {.type = Type::Text, .bytes = text}; }
    static Cell ofBytes(QByteArrayView bytes) { return {.type = Type::Bytes, .bytes = bytes}; }
    /// What a driver of Qt answered; its text or bytes are kept in `bytes`.
    static Cell ofAnswer(const QVariant &answer, QByteArray *bytes);

    bool isNull() const { return type == Type::Null; }
    /// The whole number; a fraction is rounded, and what is no number is 0.
    qint64 number() const;
    /// A word that says yes, as the databases and other programs write it, or a number that is not 0.
    bool flag() const;
    /// Never a null QString, which the drivers would write back as NULL.
    QString text() const;
    /// The digits of a UUID without dashes and in lower case; what is none, without these as well.
    QString uuid() const;

    bool operator==(const Cell &other) const;
};

} // namespace stockroom::entity

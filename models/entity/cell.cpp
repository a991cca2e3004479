// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/entity/cell.h"

#include <QtMath>

namespace stockroom::entity
{

namespace
{

constexpr int kDigits = 15; // that a double keeps for certain

} // namespace

Cell Cell::ofAnswer(const QVariant &answer, QByteArray *bytes)
{
    if (answer.isNull())
        return {};
    switch (answer.typeId()) {
    case QMetaType::Bool:
    case QMetaType::Int:
    case QMetaType::UInt:
    case QMetaType::LongLong:
    case QMetaType::ULongLong:
        return of(answer.toLongLong());
    case QMetaType::Double:
        return ofReal(answer.toDouble());
    default:
        *bytes = answer.toString().toUtf8();
        return ofText(*bytes);
    }
}

qint64 Cell::number() const
{
    if (type == Type::Text)
        return bytes.toLongLong();
    return type == Type::Real ? qRound64(real) : integer;
}

bool Cell::flag() const
{
    return (type == Type::Text && (bytes.startsWith('t') || bytes.startsWith('T'))) || number() != 0;
}

QString Cell::text() const
{
    if (type == Type::Integer)
        return QString::number(integer);
    if (type == Type::Real)
        return QString::number(real, 'g', kDigits);
    return bytes.isEmpty() ? QStringLiteral("") : QString::fromUtf8(bytes);
}

bool Cell::operator==(const Cell &other) const
{
    return type == other.type && integer == other.integer && real == other.real && bytes == other.bytes;
}

} // namespace stockroom::entity

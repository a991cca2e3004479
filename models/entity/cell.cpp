// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/entity/cell.h"

#include <QtMath>
#include <charconv>

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
    case QMetaType::QByteArray:
        *bytes = answer.toByteArray();
        return ofBytes(*bytes);
    default:
        *bytes = answer.toString().toUtf8();
        return ofText(*bytes);
    }
}

qint64 Cell::number() const
{
    if (type == Type::Text || type == Type::Bytes) {
        qint64 number = 0;
        const auto read = std::from_chars(bytes.begin(), bytes.end(), number);
        return read.ec == std::errc() && read.ptr == bytes.end() ? number : bytes.toLongLong();
    }
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

QString Cell::uuid() const
{
    // Each row of a list has one.
    QString digits(bytes.size(), Qt::Uninitialized);
    QChar *to = digits.data();
    for (const char c : bytes) {
        if (c == '-')
            continue;
        if (static_cast<unsigned char>(c) > 0x7f)
            return text().remove(u'-').toLower();
        *to++ = QLatin1Char(c >= 'A' && c <= 'Z' ? static_cast<char>(c | 0x20) : c);
    }
    if (to == digits.constData())
        return text().remove(u'-').toLower();
    digits.truncate(to - digits.constData());
    return digits;
}

bool Cell::operator==(const Cell &other) const
{
    return type == other.type && integer == other.integer && real == other.real && bytes == other.bytes;
}

} // namespace stockroom::entity

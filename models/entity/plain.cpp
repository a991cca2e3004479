// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/entity/plain.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <algorithm>

namespace stockroom::entity
{
namespace
{

const QLatin1String kMark("\\x");
const QLatin1String kSqliteBytes("blob");

QString words(const Value &value)
{
    if (value.typeId() == QMetaType::QByteArray)
        return kMark + QString::fromLatin1(value.toByteArray().toHex());
    if (value.typeId() == QMetaType::Double)
        return QString::number(value.toDouble(), 'g', QLocale::FloatingPointShortest);
    return value.toString();
}

} // namespace

bool isForBytes(const Field &field)
{
    const QLatin1String type(field.type);
    return type == kSqliteBytes || type == QLatin1String("bytea");
}

bool hasOwnType(const Field &field)
{
    // The kinds that we know cast to types that we chose.
    return field.type && spelling(field).postgresType == field.type;
}

bool holdsOwnType(const Entity &entity, const Values &values)
{
    return std::any_of(entity.fields.begin(), entity.fields.end(), [&values](const Field &field) {
        return hasOwnType(field) && values.contains(QLatin1String(field.name));
    });
}

Parsed parsePlain(const Field &field, const QString &text, const QLocale &)
{
    static const QRegularExpression shape(QStringLiteral(R"(^\\x(?:[0-9A-Fa-f]{2})*$)"));
    if (text.isEmpty() && field.nullable)
        return {};
    if (!isForBytes(field))
        return {text.isNull() ? QStringLiteral("") : text};
    if (!text.isEmpty() && !shape.match(text).hasMatch())
        return {{},
                QCoreApplication::translate("problem", "%1 must be bytes, such as \\x00ff27: two hexadecimal digits "
                                                       "for each.")
                    .arg(label(field))};
    if (QLatin1String(field.type) != kSqliteBytes)
        return {text.isEmpty() ? QString(kMark) : text.toLower()};
    const QByteArray bytes = QByteArray::fromHex(text.mid(kMark.size()).toLatin1());
    return {bytes.isNull() ? QByteArray("") : bytes};
}

QString printPlain(const Field &, const Value &value, const QLocale &)
{
    return words(value);
}

QJsonValue jsonPlain(const Value &value)
{
    return words(value);
}

Value readPlain(const Cell &cell)
{
    switch (cell.type) {
    case Cell::Type::Integer:
        return qlonglong(cell.integer);
    case Cell::Type::Real:
        return cell.real;
    case Cell::Type::Bytes:
        return cell.bytes.toByteArray();
    default:
        return cell.text();
    }
}

bool isPlain(const Field &field, const Value &value)
{
    const int type = value.typeId();
    return hasOwnType(field) &&
           (type == QMetaType::QByteArray || type == QMetaType::LongLong || type == QMetaType::Double);
}

} // namespace stockroom::entity

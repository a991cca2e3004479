// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/historyrow.h"

#include "models/database/connection.h"
#include "models/entity/plain.h"
#include "models/entity/traits.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace stockroom::store
{
namespace
{

using entity::Entity;
using entity::Field;

/// Reads the text of historyRowExpression() from left to right; it stops being ok where the text is no such row.
class RowReader
{
public:
    explicit RowReader(const QString &text) : m_text(text) {}

    QVariantMap row()
    {
        QVariantMap row;
        take(u'{');
        while (m_ok && m_at < m_text.size() && m_text.at(m_at) != u'}') {
            const QString column = quoted(u'"');
            take(u':');
            row.insert(column, literal());
            if (m_at < m_text.size() && m_text.at(m_at) == u',')
                ++m_at;
        }
        take(u'}');
        return m_ok && m_at == m_text.size() ? row : QVariantMap();
    }

private:
    void take(QChar expected)
    {
        m_ok = m_ok && m_at < m_text.size() && m_text.at(m_at) == expected;
        ++m_at;
    }

    QString quoted(QChar mark)
    {
        QString text;
        take(mark);
        while (m_ok) {
            const qsizetype end = m_text.indexOf(mark, m_at);
            m_ok = end >= 0;
            text += m_text.mid(m_at, end - m_at);
            m_at = end + 1;
            if (m_at >= m_text.size() || m_text.at(m_at) != mark)
                break;
            // A doubled mark stands for itself.
            text += mark;
            ++m_at;
        }
        return text;
    }

    QVariant literal()
    {
        if (m_ok && m_at < m_text.size() && m_text.at(m_at) == u'\'')
            return quoted(u'\'');
        const qsizetype start = m_at;
        while (m_at < m_text.size() && m_text.at(m_at) != u',' && m_text.at(m_at) != u'}')
            ++m_at;
        const QString word = m_text.mid(start, m_at - start);
        m_ok = m_ok && !word.isEmpty();
        // None is not NULL, and a text with a null character in it is written by its bytes.
        if (word.startsWith(u"X'"))
            return QByteArray("") + QByteArray::fromHex(word.mid(2).toLatin1());
        if (word.startsWith(u"TX'"))
            return QString::fromUtf8(QByteArray::fromHex(word.mid(3).toLatin1()));
        if (word == u"NULL")
            return {};
        bool isWhole = false;
        const qlonglong number = word.toLongLong(&isWhole);
        return isWhole ? QVariant(number) : QVariant(word.toDouble(&m_ok));
    }

    const QString &m_text;
    qsizetype m_at = 0;
    bool m_ok = true;
};

/// Goes over the text of PostgreSQL's JSON part by part. QJsonDocument would round numbers, and numbers in lists.
class JsonParts
{
public:
    explicit JsonParts(const QByteArray &text) : m_text(text) {}

    bool isOver() const { return m_at >= m_text.size(); }
    char next() { return m_text.at(m_at++); }
    char ahead() const { return isOver() ? '\0' : m_text.at(m_at); }

    /// A whole text with its quotes, when one is ahead.
    QByteArray quoted()
    {
        const qsizetype start = m_at++;
        while (!isOver() && m_text.at(m_at) != '"')
            m_at += m_text.at(m_at) == '\\' ? 2 : 1;
        ++m_at;
        return m_text.mid(start, m_at - start);
    }

    /// What stands until the comma or bracket that ends it.
    QByteArray value()
    {
        const qsizetype start = m_at;
        for (int depth = 0; !isOver() && (depth > 0 || (ahead() != ',' && ahead() != '}'));) {
            if (ahead() == '"') {
                quoted();
                continue;
            }
            const char each = next();
            depth += int(each == '[' || each == '{') - int(each == ']' || each == '}');
        }
        return m_text.mid(start, m_at - start).trimmed();
    }

private:
    const QByteArray &m_text;
    qsizetype m_at = 0;
};

QString textOf(const QByteArray &quoted)
{
    return QJsonDocument::fromJson('[' + quoted + ']').array().at(0).toString();
}

/// Texts and flags as they are; numbers, lists and objects as JSON's own bytes.
QVariant valueOf(const QByteArray &json)
{
    if (json.startsWith('"'))
        return textOf(json);
    if (json == "true" || json == "false")
        return json == "true";
    return json == "null" ? QVariant() : QVariant(json);
}

QVariantMap jsonRow(const QByteArray &text)
{
    QVariantMap row;
    // Not asked of QJsonDocument, which refuses large numbers and deep lists that the database holds.
    if (!text.startsWith('{') || !text.endsWith('}'))
        return row;
    for (JsonParts parts(text); !parts.isOver();) {
        if (parts.ahead() != '"') {
            parts.next();
            continue;
        }
        const QString column = textOf(parts.quoted());
        while (parts.next() != ':') {
        }
        row.insert(column, valueOf(parts.value()));
    }
    return row;
}

/// A list as PostgreSQL reads arrays: {1,null,"a \"b\""}.
QString arrayOf(const QByteArray &json)
{
    QString array;
    for (JsonParts parts(json); !parts.isOver();) {
        if (parts.ahead() == '"') {
            QString text = textOf(parts.quoted());
            text.replace(u'\\', QStringLiteral("\\\\")).replace(u'"', QStringLiteral("\\\""));
            array += u'"' + text + u'"';
            continue;
        }
        const char each = parts.next();
        array += QLatin1Char(each == '[' ? '{' : each == ']' ? '}' : each);
    }
    return array;
}

/// Types whose values come back from their JSON exactly as they were.
constexpr QLatin1StringView kKeptByJson[] = {
    "numeric"_L1, "date"_L1, "time "_L1,   "timestamp"_L1, "interval"_L1, "uuid"_L1,
    "inet"_L1,    "cidr"_L1, "macaddr"_L1, "bytea"_L1,     "oid"_L1,
};

bool isKeptByJson(const QString &type)
{
    return !type.endsWith(u']') && std::any_of(std::begin(kKeptByJson), std::end(kKeptByJson),
                                               [&type](QLatin1StringView each) { return type.startsWith(each); });
}

/// What to_jsonb() made of a column's value, as the column takes it.
QVariant fromJson(const Field &field, const QVariant &raw)
{
    const QByteArray type(field.type);
    const bool isBytes = raw.typeId() == QMetaType::QByteArray;
    if ((type == "json" || type == "jsonb") && raw.typeId() == QMetaType::QString)
        return QString::fromUtf8(
            QJsonDocument(QJsonArray{raw.toString()}).toJson(QJsonDocument::Compact).chopped(1).mid(1));
    if ((type == "json" || type == "jsonb") && raw.isValid())
        return raw.toString();
    if (isBytes && type.endsWith("[]"))
        return arrayOf(raw.toByteArray());
    return isBytes ? QVariant(raw.toString()) : raw;
}

} // namespace

QString historyRowExpression(const Entity &entity, const QString &alias, const QString &other)
{
    QStringList members;
    for (const Field &field : entity.fields) {
        if (isSecret(field))
            continue;
        const QString column = database::Connection::quoted(QLatin1String(field.in()));
        // quote() ends a text at a null character.
        QString member = QStringLiteral("'%1:' || CASE WHEN instr(%2.%3, char(0)) AND typeof(%2.%3) = 'text' "
                                        "THEN 'T' || quote(CAST(%2.%3 AS BLOB)) ELSE quote(%2.%3) END || ','")
                             .arg(QString(column).replace(u'\'', QStringLiteral("''")), alias, column);
        // A collation of the column would take "Tea" and "tea" for the same.
        if (!other.isEmpty() && &field != &entity.key())
            member = QStringLiteral("CASE WHEN %1.%3 IS NOT %2.%3 COLLATE BINARY THEN %4 ELSE '' END")
                         .arg(alias, other, column, member);
        members << member;
    }
    return QStringLiteral("'{' || ") + members.join(QStringLiteral(" || ")) + QStringLiteral(" || '}'");
}

QVariantMap historyRow(const QString &text, entity::Dialect dialect)
{
    if (dialect == entity::Dialect::Sqlite)
        return RowReader(text).row();
    return jsonRow(text.toUtf8());
}

entity::Values historyValues(const Entity &entity, const entity::Catalogue &catalogue, const QVariantMap &row,
                             entity::Dialect dialect)
{
    entity::Values values;
    const QVariantMap own = jsonRow(row.value(QString()).toByteArray());
    for (const Field &field : entity.fields) {
        if (const auto text = own.constFind(QLatin1String(field.in())); text != own.constEnd()) {
            values.insert(QLatin1String(field.name), entity::fromColumn(field, *text, catalogue.keyKind(field)));
            continue;
        }
        const auto found = row.constFind(QLatin1String(field.in()));
        if (found == row.constEnd())
            continue;
        const QVariant raw = dialect == entity::Dialect::Postgres ? fromJson(field, *found) : *found;
        values.insert(QLatin1String(field.name), entity::fromColumn(field, raw, catalogue.keyKind(field)));
    }
    return values;
}

QStringList columnsInOwnWords(const Entity &entity)
{
    QStringList columns;
    for (const Field &field : entity.fields) {
        if (entity::hasOwnType(field) && !isKeptByJson(QString::fromUtf8(field.type)))
            columns << QString::fromUtf8(field.in());
    }
    return columns;
}

} // namespace stockroom::store

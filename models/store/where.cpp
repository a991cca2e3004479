// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/sql.h"

#include "models/entity/plain.h"

namespace stockroom::store
{
namespace
{

using database::Connection;
using entity::Dialect;
using entity::Entity;
using entity::Field;

/// "!" and not "\": a backslash before the closing quote would be read differently by servers set in the old way.
QString escaped(const QString &part)
{
    QString text;
    for (const QChar c : part) {
        if (c == u'!' || c == u'%' || c == u'_')
            text += u'!';
        text += c;
    }
    return text;
}

/// Whether a link condition still holds what a person wrote, and not yet the key of a row.
bool isUnresolved(const Field &key, const entity::Value &value)
{
    return entity::fromText(key, value.toString()).value != value;
}

/// "\"a\" = ?" of a field that people say a row by.
QString oneOf(const QStringList &terms)
{
    return terms.size() == 1 ? terms.front() : u'(' + terms.join(QStringLiteral(" OR ")) + u')';
}

} // namespace

QString Sql::contains(const Field &field, const QString &part, const QString &alias, QVariantList &binds) const
{
    if (m_dialect == Dialect::Postgres) {
        binds << u'%' + escaped(part) + u'%';
        return QStringLiteral("CAST(%1 AS text) ILIKE ? ESCAPE '!'").arg(column(field, alias));
    }
    binds << part.toCaseFolded();
    return QStringLiteral("stockroom_has(%1, ?)").arg(column(field, alias));
}

QString Sql::linkTerm(const Field &field, const Condition &condition, const QString &alias, QVariantList &binds) const
{
    const Entity &linked = m_catalogue->linked(field);
    const Field &caption = *linked.find(linked.caption);
    const QString text = condition.value.toString();
    QStringList terms;
    if (condition.test == Condition::Test::Contains) {
        terms << contains(caption, text, {}, binds);
    } else {
        const Field *handle = linked.handle ? linked.find(linked.handle) : nullptr;
        for (const Field *each : {handle, handle == &caption ? nullptr : &caption}) {
            if (!each)
                continue;
            terms << comparable(*each) + QStringLiteral(" = ") + comparedTo(*each);
            binds << compared(*each, text);
        }
        const entity::Parsed key = entity::fromText(linked.key(), text);
        if (key.ok() && key.value.isValid()) {
            terms << column(linked.key()) + QStringLiteral(" = ") + placeholder(linked.key());
            binds << bound(linked.key(), key.value);
        }
    }
    return QStringLiteral("%1 IN (SELECT %2 FROM %3 WHERE %4)")
        .arg(column(field, alias), column(linked.key()), Connection::quoted(QString::fromUtf8(linked.table)),
             oneOf(terms));
}

QString Sql::term(const Entity &entity, const Condition &condition, const QString &alias, QVariantList &binds) const
{
    const Field *field = entity::fieldOf(entity, condition.field);
    // What no field has holds for no row, rather than for all.
    if (!field || isSecret(*field))
        return QStringLiteral("1 = 0");
    const bool isEmpty = condition.test == Condition::Test::Empty || !condition.value.isValid();
    const bool isText = !isLink(*field) && entity::fromText(*field, QString()).value.typeId() == QMetaType::QString;
    if (isEmpty && isText)
        return QStringLiteral("COALESCE(%1, '') = ''").arg(read(*field, alias));
    if (isEmpty)
        return column(*field, alias) + QStringLiteral(" IS NULL");
    if (isLink(*field) && (condition.test == Condition::Test::Contains ||
                           isUnresolved(m_catalogue->linked(*field).key(), condition.value)))
        return linkTerm(*field, condition, alias, binds);
    if (condition.test == Condition::Test::Contains && entity::isForBytes(*field)) {
        binds << bound(*field, condition.value);
        return (m_dialect == Dialect::Sqlite ? QStringLiteral("instr(CAST(%1 AS BLOB), ?) > 0")
                                             : QStringLiteral("position(CAST(? AS bytea) IN %1) > 0"))
            .arg(column(*field, alias));
    }
    if (condition.test == Condition::Test::Contains)
        return contains(*field, entity::toText(*field, condition.value), alias, binds);
    if (hasOwnType(*field))
        return ownTerm(*field, condition, alias, binds);
    binds << compared(*field, condition.value);
    const QString sign = condition.test == Condition::Test::Less      ? QStringLiteral(" < ")
                         : condition.test == Condition::Test::Greater ? QStringLiteral(" > ")
                                                                      : QStringLiteral(" = ");
    return comparable(*field, alias) + sign + comparedTo(*field);
}

/// A column of a type of its own: less and greater are what its type says, and the same is what reads the same.
QString Sql::ownTerm(const Field &field, const Condition &condition, const QString &alias, QVariantList &binds) const
{
    const QString held = column(field, alias);
    const QVariant value = bound(field, condition.value);
    binds << value;
    if (condition.test == Condition::Test::Less || condition.test == Condition::Test::Greater)
        return held + (condition.test == Condition::Test::Less ? QStringLiteral(" < ") : QStringLiteral(" > ")) +
               placeholder(field);
    if (m_dialect == Dialect::Postgres)
        return comparable(field, alias) + QStringLiteral(" = ") + comparedTo(field);
    // A column of SQLite's without a type makes no number of a text.
    binds << value;
    return QStringLiteral("(%1 = ? OR CAST(%1 AS TEXT) = ?)").arg(held);
}

Statement Sql::where(const Entity &entity, const Filter &filter, const QString &alias) const
{
    Statement statement;
    QStringList all;
    for (const Condition &condition : filter.conditions)
        all << term(entity, condition, alias, statement.binds);
    for (const QString &word : filter.words) {
        QStringList any;
        for (const Field &field : entity.fields) {
            if (field.has(entity::InSearch))
                any << contains(field, word, alias, statement.binds);
        }
        all << (any.isEmpty() ? QStringLiteral("1 = 0") : oneOf(any));
    }
    if (!all.isEmpty())
        statement.text = QStringLiteral(" WHERE ") + all.join(QStringLiteral(" AND "));
    return statement;
}

} // namespace stockroom::store

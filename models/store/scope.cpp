// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/scope.h"

#include "models/entity/traits.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace stockroom::store
{
namespace
{

using entity::Dialect;
using entity::Field;
using policy::Scope;
using policy::Sign;

struct SignText {
    Sign sign;
    const char *text;
};
constexpr SignText kSigns[] = {{Sign::Equal, " = "},   {Sign::Unlike, " <> "}, {Sign::Less, " < "},
                               {Sign::AtMost, " <= "}, {Sign::More, " > "},    {Sign::NotLess, " >= "}};

QString textOf(Sign sign)
{
    for (const SignText &each : kSigns) {
        if (each.sign == sign)
            return QLatin1String(each.text);
    }
    Q_UNREACHABLE();
}

/// Writes one scope, and gathers what is bound.
class Writer
{
public:
    Writer(const Sql &sql, const QString &alias) : m_sql(sql), m_alias(alias) {}

    Statement written(const Scope &scope)
    {
        const QString text = term(scope);
        return {text, m_binds};
    }

private:
    QString term(const Scope &scope)
    {
        switch (scope.is) {
        case Scope::Is::All:
            return QStringLiteral("1 = 1");
        case Scope::Is::None:
            return QStringLiteral("1 = 0");
        case Scope::Is::Both:
            return joined(scope.parts, QStringLiteral(" AND "));
        case Scope::Is::Either:
            return joined(scope.parts, QStringLiteral(" OR "));
        case Scope::Is::Not:
            return QStringLiteral("NOT ") + inBrackets(term(scope.parts.front()));
        case Scope::Is::Compare:
            return compare(*scope.field, scope.sign, scope.values.front());
        case Scope::Is::OneOf:
            return oneOf(*scope.field, scope.values);
        }
        Q_UNREACHABLE();
    }

    static QString inBrackets(const QString &text) { return u'(' + text + u')'; }

    /// In halves: SQLite takes no expression that is more than 1000 deep, and a row of ANDs is as deep as it is long.
    QString joined(std::span<const Scope> parts, const QString &word)
    {
        if (parts.size() == 1)
            return term(parts.front());
        const size_t half = parts.size() / 2;
        const QString first = joined(parts.first(half), word);
        return inBrackets(first + word + joined(parts.subspan(half), word));
    }

    QString compare(const Field &field, Sign sign, const entity::Value &value)
    {
        m_binds << m_sql.compared(field, value);
        return known(field, comparable(field) + textOf(sign) + m_sql.comparedTo(field));
    }

    /// One text for any number of values, and one bind for all of them.
    QString oneOf(const Field &field, const QVariantList &values)
    {
        QJsonArray all;
        for (const entity::Value &each : values)
            all << QJsonValue::fromVariant(m_sql.compared(field, each));
        m_binds << QString::fromUtf8(QJsonDocument(all).toJson(QJsonDocument::Compact));
        const QString list =
            isSqlite() ? QStringLiteral("SELECT value FROM json_each(?)")
                       : QStringLiteral("SELECT CAST(each.v AS %1) FROM json_array_elements_text(CAST(? AS json)) AS "
                                        "each(v)")
                             .arg(typeOf(field));
        return known(field, QStringLiteral("%1 IN (%2)").arg(comparable(field), list));
    }

    /// False, and not NULL, for a value that is not there.
    QString known(const Field &field, const QString &term) const
    {
        return QStringLiteral("(%1 IS NOT NULL AND %2)").arg(comparable(field), term);
    }

    /// Other programs write times into SQLite in forms of their own, which do not sort as times do; what is no time at
    /// all is not there. Of those, what lies below the millisecond is cut off.
    QString comparable(const Field &field) const
    {
        if (!isSqlite() || !is(field, entity::Moment))
            return m_sql.comparable(field, m_alias);
        return QStringLiteral(
                   "CASE WHEN %1 GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9] [0-9][0-9]:[0-9][0-9]:"
                   "[0-9][0-9]' OR %1 GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9] [0-9][0-9]:[0-9][0-9]:"
                   "[0-9][0-9].[0-9][0-9][0-9][0-9][0-9][0-9]' THEN %1 ELSE "
                   "replace(strftime('%Y-%m-%d %H:%M:%f', %1) || '000', '.000000', '') END")
            .replace(QStringLiteral("%1"), Sql::column(field, m_alias));
    }

    QString typeOf(const Field &field) const
    {
        const char *compared = entity::spelling(field).postgresCompared;
        return QString::fromUtf8(compared ? compared
                                          : entity::spelling(field, m_sql.catalogue().keyKind(field)).postgresType);
    }

    bool isSqlite() const { return m_sql.dialect() == Dialect::Sqlite; }

    const Sql &m_sql;
    QString m_alias;
    QVariantList m_binds;
};

} // namespace

Statement scopeTerm(const Sql &sql, const Scope &scope, const QString &alias)
{
    return Writer(sql, alias).written(scope);
}

} // namespace stockroom::store

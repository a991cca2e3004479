// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/people/people.h"

#include <QCoreApplication>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace stockroom::people
{
namespace
{

using database::Connection;
using entity::Entity;
using entity::Field;
using entity::Result;
using entity::Value;
using entity::Values;

constexpr const char *kActive = "active";
constexpr const char *kStaff = "staff";
constexpr const char *kSuperuser = "superuser";
constexpr const char *kLastLogin = "last_login";
constexpr const char *kEmail = "email";
/// A store has fewer people, and a list of more is not looked through.
constexpr qint64 kMost = 100'000;
constexpr const char *kNames[] = {"first_name", "last_name"};

/// What a password must not be like.
constexpr const char *kFacts[] = {"username", "first_name", "last_name", "email"};

struct Words {
    Q_DECLARE_TR_FUNCTIONS(people)
};

bool flag(const Values &row, const char *field, bool without)
{
    return row.value(QLatin1StringView(field), without).toBool();
}

} // namespace

People::People(Connection &connection, const std::shared_ptr<const entity::Catalogue> &catalogue)
    : m_connection(connection), m_reader(connection, catalogue), m_user(*catalogue->find(u"user"_s))
{
}

const Field *People::secret() const
{
    const auto found = std::find_if(m_user.fields.begin(), m_user.fields.end(), entity::isSecret);
    return found == m_user.fields.end() ? nullptr : &*found;
}

QString People::column(const char *field) const
{
    const Field *found = m_user.find(field);
    return found ? store::Sql::column(*found) : QString();
}

Result<Person> People::find(const QString &username)
{
    const auto key = m_reader.findByHandle(m_user, username);
    return key ? withKey(*key) : key.problem();
}

Result<Person> People::withKey(const Value &key)
{
    const auto row = m_reader.row(m_user, key);
    if (!row)
        return row.problem();
    const auto groups = groupsOf(key);
    return groups ? Result<Person>(personOf(*row, groups->value(key.toString()))) : groups.problem();
}

Person People::personOf(const Values &row, const QStringList &groups) const
{
    Person person{.key = row.value(entity::nameOf(m_user.key())),
                  .username = row.value(QLatin1StringView(m_user.handle)).toString(),
                  .groups = groups};
    QStringList names;
    for (const char *each : kNames)
        names << row.value(QLatin1StringView(each)).toString().trimmed();
    names.removeAll(QString());
    person.name = names.isEmpty() ? person.username : names.join(u' ');
    person.active = flag(row, kActive, true);
    person.staff = flag(row, kStaff, false);
    person.superuser = flag(row, kSuperuser, false);
    if (const Value last = row.value(QLatin1StringView(kLastLogin)); last.isValid())
        person.lastLogin = last.value<entity::Instant>();
    return person;
}

Result<QList<Person>> People::all()
{
    const auto rows = m_reader.list(m_user, {}, {QLatin1StringView(m_user.handle)}, kMost);
    if (!rows)
        return rows.problem();
    const auto groups = groupsOf({});
    if (!groups)
        return groups.problem();
    QList<Person> all;
    for (const Values &row : *rows) {
        const Value key = row.value(entity::nameOf(m_user.key()));
        all << personOf(row, groups->value(key.toString()));
    }
    return all;
}

/// The names of the groups by their members' keys: of one, or of all.
Result<QMap<QString, QStringList>> People::groupsOf(const Value &key)
{
    const entity::Catalogue &catalogue = m_reader.sql().catalogue();
    const Entity &group = *catalogue.find(u"group"_s);
    const Entity *membership = catalogue.find(u"membership"_s);
    QMap<QString, QStringList> groups;
    if (!membership)
        return groups;
    const QString user = store::Sql::column(*membership->find(membership->partOf));
    database::Statement statement{u"SELECT m.%6, g.%1 FROM %2 g JOIN %3 m ON m.%4 = g.%5"_s.arg(
        store::Sql::column(*group.find(group.caption)), Connection::quoted(QLatin1StringView(group.table)),
        Connection::quoted(QLatin1StringView(membership->table)), store::Sql::column(*membership->find(group.name)),
        store::Sql::column(group.key()), user)};
    if (key.isValid()) {
        statement.text += u" WHERE m.%1 = %2"_s.arg(user, m_reader.sql().placeholder(m_user.key()));
        statement.binds << m_reader.sql().bound(m_user.key(), key);
    }
    statement.text += u" ORDER BY g.%1"_s.arg(store::Sql::column(*group.find(group.caption)));
    const auto read = m_connection.rows(statement, [&](database::Cells row) {
        groups[entity::fromDatabase(m_user.key(), row[0]).toString()] << row[1].text();
        return true;
    });
    return read ? Result<QMap<QString, QStringList>>(groups) : read.problem();
}

Result<QString> People::encodedOf(const Person &person)
{
    const Field *field = secret();
    if (!field)
        return QString();
    QString encoded;
    const auto read =
        m_connection.rows({u"SELECT %1 FROM %2 WHERE %3 = %4"_s.arg(
                               store::Sql::column(*field), Connection::quoted(QLatin1StringView(m_user.table)),
                               store::Sql::column(m_user.key()), m_reader.sql().placeholder(m_user.key())),
                           {m_reader.sql().bound(m_user.key(), person.key)}},
                          [&](database::Cells row) {
                              encoded = entity::fromDatabase(*field, row[0]).toString();
                              return true;
                          });
    return read ? Result<QString>(encoded) : read.problem();
}

Result<bool> People::hasSuperuser(const Value &but)
{
    const Field *field = secret();
    const QString superuser = column(kSuperuser);
    if (!field || superuser.isEmpty())
        return false;
    database::Statement statement{u"SELECT 1 FROM %1 WHERE %2 AND %3 NOT LIKE '!%' AND %3 <> ''"_s.arg(
        Connection::quoted(QLatin1StringView(m_user.table)), superuser, store::Sql::column(*field))};
    if (const QString active = column(kActive); !active.isEmpty())
        statement.text += u" AND "_s + active;
    if (but.isValid()) {
        statement.text +=
            u" AND %1 <> %2"_s.arg(store::Sql::column(m_user.key()), m_reader.sql().placeholder(m_user.key()));
        statement.binds << m_reader.sql().bound(m_user.key(), but);
    }
    bool has = false;
    const auto read = m_connection.rows({statement.text + u" LIMIT 1"_s, statement.binds},
                                        [&has](database::Cells) { return has = true; });
    return read ? Result<bool>(has) : read.problem();
}

About People::about(const Values &row, const QString &shop) const
{
    About about{.shop = {shop}};
    for (const char *each : kFacts) {
        if (const Field *field = m_user.find(each))
            about.person.append({label(*field), row.value(entity::nameOf(*field)).toString()});
    }
    return about;
}

Values People::superuser(const QString &username, const QString &email) const
{
    Values values{{QLatin1StringView(m_user.handle), username}};
    if (m_user.find(kEmail))
        values.insert(QLatin1StringView(kEmail), email);
    for (const char *each : {kActive, kStaff, kSuperuser}) {
        if (m_user.find(each))
            values.insert(QLatin1StringView(each), true);
    }
    return values;
}

Values People::signedIn(entity::Instant at) const
{
    return m_user.find(kLastLogin) ? Values{{QLatin1StringView(kLastLogin), QVariant::fromValue(at)}} : Values();
}

Result<entity::Done> mayWrite(const Connection &connection, const store::Opened &opened)
{
    if (opened.isWritable() && connection.access() != database::Access::Read)
        return entity::Done{};
    const QString why = !opened.barred.isEmpty() ? opened.barred
                        : opened.isWhole()
                            ? Words::tr("It is open for reading alone")
                            : Words::tr("It lacks tables that Stockroom needs; add them first with: %1")
                                  .arg(store::migrateCommand(connection.place(), opened.isDjangos && !opened.ours));
    return entity::Problem{entity::ProblemKind::Unready,
                           Words::tr("Nothing can be written into this store. %1").arg(why)};
}

} // namespace stockroom::people

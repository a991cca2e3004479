// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/people/remembered.h"

#include "models/people/moment.h"

#include <QCoreApplication>
#include <sodium.h>

using namespace Qt::StringLiterals;

namespace stockroom::people
{
namespace
{

using database::Connection;
using entity::Done;
using entity::Instant;
using entity::Problem;
using entity::ProblemKind;
using entity::Result;

constexpr qint64 kKept = 30LL * 24 * 3600 * 1'000'000; // microseconds
constexpr size_t kTokenBytes = 32;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(people)
};

Problem notRemembered()
{
    return {ProblemKind::Denied, Words::tr("This computer is not remembered any more. Sign in with your password.")};
}

QString sumOfToken(const Secret &token)
{
    return sumOf({token.data(), static_cast<qsizetype>(token.size())});
}

QString sumOfEncoded(const QString &encoded)
{
    return sumOf(encoded.toUtf8());
}

Secret newToken()
{
    unsigned char bytes[kTokenBytes];
    randombytes_buf(bytes, sizeof bytes);
    char text[sodium_base64_ENCODED_LEN(kTokenBytes, sodium_base64_VARIANT_URLSAFE_NO_PADDING)];
    sodium_bin2base64(text, sizeof text, bytes, sizeof bytes, sodium_base64_VARIANT_URLSAFE_NO_PADDING);
    const Secret token{QByteArrayView(text)};
    sodium_memzero(bytes, sizeof bytes);
    sodium_memzero(text, sizeof text);
    return token;
}

Result<Done> done(const Result<QSqlQuery *> &run)
{
    return run ? Result<Done>(Done{}) : run.problem();
}

} // namespace

Remembered::Remembered(Connection &connection, const store::Opened &opened, Means means)
    : m_connection(connection), m_opened(opened), m_means(std::move(means)), m_people(connection, opened.catalogue)
{
}

Result<Secret> Remembered::remember(const Person &person, const QString &computer)
{
    if (const auto may = mayWrite(m_connection, m_opened); !may)
        return may.problem();
    const auto encoded = m_people.encodedOf(person);
    if (!encoded)
        return encoded.problem();
    const Instant now = m_means.now();
    const auto dialect = m_connection.dialect();
    const QString place = momentPlace(dialect);
    const QVariant at = boundMoment(now, dialect);
    const Secret token = newToken();
    const auto kept = m_connection.atomically([&]() -> Result<Done> {
        const auto gone = m_connection.run({u"DELETE FROM stockroom_remembered WHERE expires_at <= "_s + place, {at}});
        if (!gone)
            return gone.problem();
        return done(m_connection.run(
            {u"INSERT INTO stockroom_remembered(user_id, token_sum, password_sum, computer, created_at, expires_at) "
             "VALUES (?, ?, ?, ?, %1, %1)"_s.arg(place),
             {person.key.toString(), sumOfToken(token), sumOfEncoded(*encoded), computer, at,
              boundMoment({now.micros + kKept}, dialect)}}));
    });
    return kept ? Result<Secret>(token) : kept.problem();
}

/// What the store has of a token, with its person; nothing for one that is not there.
Result<std::optional<Remembered::Held>> Remembered::held(const Secret &token)
{
    const auto rows = m_connection.run({u"SELECT id, password_sum, CAST(expires_at AS text), user_id "
                                        "FROM stockroom_remembered WHERE token_sum = ?"_s,
                                        {sumOfToken(token)}});
    if (!rows)
        return rows.problem();
    if (!(*rows)->next())
        return std::optional<Held>();
    Held held{(*rows)->value(0).toLongLong(), (*rows)->value(1).toString(), momentOf((*rows)->value(2))};
    const auto key = entity::fromText(m_people.entity().key(), (*rows)->value(3).toString());
    (*rows)->finish();
    const auto person = m_people.withKey(key.value);
    if (!person && person.problem().kind != ProblemKind::Missing)
        return person.problem();
    if (person)
        held.person = *person;
    return std::optional(held);
}

Result<bool> Remembered::isGood(const Held &held)
{
    if (!held.person || !held.person->active || held.until <= m_means.now())
        return false;
    const auto encoded = m_people.encodedOf(*held.person);
    if (!encoded)
        return encoded.problem();
    return isUsable(*encoded) && held.passwordSum == sumOfEncoded(*encoded);
}

Result<Person> Remembered::signIn(const Secret &token, const Visit &visit)
{
    if (const auto may = mayWrite(m_connection, m_opened); !may)
        return may.problem();
    const auto found = held(token);
    if (!found)
        return found.problem();
    const Held holds = found->value_or(Held{});
    const auto isRight = isGood(holds);
    if (!isRight)
        return isRight.problem();
    const auto noted = note(holds, visit, *isRight ? Outcome::Remembered : Outcome::Refused);
    if (!noted)
        return noted.problem();
    return *isRight ? Result<Person>(*holds.person) : notRemembered();
}

/// One that was refused is of no use any more.
Result<Done> Remembered::note(const Held &held, const Visit &visit, Outcome outcome)
{
    const auto dialect = m_connection.dialect();
    const Instant now = m_means.now();
    return m_connection.atomically([&]() -> Result<Done> {
        const auto used =
            outcome == Outcome::Remembered
                ? m_connection.run(
                      {u"UPDATE stockroom_remembered SET used_at = %1 WHERE id = ?"_s.arg(momentPlace(dialect)),
                       {boundMoment(now, dialect), held.id}})
                : m_connection.run({u"DELETE FROM stockroom_remembered WHERE id = ?"_s, {held.id}});
        if (!used)
            return used.problem();
        return Attempts(m_connection).note({now, held.person ? held.person->username : QString(), visit, outcome});
    });
}

Result<QList<Computer>> Remembered::of(const Person &person)
{
    QList<Computer> all;
    if (!m_opened.isWhole())
        return all;
    const auto dialect = m_connection.dialect();
    const auto rows = m_connection.run(
        {u"SELECT id, computer, CAST(created_at AS text), CAST(used_at AS text), CAST(expires_at AS text) "
         "FROM stockroom_remembered WHERE user_id = ? AND expires_at > %1 "
         "ORDER BY coalesce(used_at, created_at) DESC, id DESC"_s.arg(momentPlace(dialect)),
         {person.key.toString(), boundMoment(m_means.now(), dialect)}});
    if (!rows)
        return rows.problem();
    while ((*rows)->next()) {
        const QSqlQuery &row = **rows;
        all.append({row.value(0).toLongLong(), row.value(1).toString(), momentOf(row.value(2)),
                    row.isNull(3) ? std::nullopt : std::optional(momentOf(row.value(3))), momentOf(row.value(4))});
    }
    return all;
}

Result<Done> Remembered::revoke(const Person &person, qint64 id)
{
    if (const auto may = mayWrite(m_connection, m_opened); !may)
        return may;
    const auto gone = m_connection.run(
        {u"DELETE FROM stockroom_remembered WHERE user_id = ? AND id = ?"_s, {person.key.toString(), id}});
    if (gone && m_connection.affected() == 0)
        return Problem::missing(Words::tr("This computer is not remembered any more."));
    return done(gone);
}

Result<Done> Remembered::revoke(const Secret &token)
{
    if (const auto may = mayWrite(m_connection, m_opened); !may)
        return may;
    return done(m_connection.run({u"DELETE FROM stockroom_remembered WHERE token_sum = ?"_s, {sumOfToken(token)}}));
}

Result<Done> Remembered::revokeAll(const Person &person)
{
    const auto may = mayWrite(m_connection, m_opened);
    return may ? forgetAll(m_connection, person.key) : may;
}

Result<Done> Remembered::forgetAll(Connection &connection, const entity::Value &key)
{
    return done(connection.run({u"DELETE FROM stockroom_remembered WHERE user_id = ?"_s, {key.toString()}}));
}

Result<Done> Remembered::follow(Connection &connection, const entity::Value &key, const QString &old,
                                const QString &encoded)
{
    return done(
        connection.run({u"UPDATE stockroom_remembered SET password_sum = ? WHERE user_id = ? AND password_sum = ?"_s,
                        {sumOfEncoded(encoded), key.toString(), sumOfEncoded(old)}}));
}

} // namespace stockroom::people

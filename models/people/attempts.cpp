// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/people/attempts.h"

#include "models/people/moment.h"

#include <QCoreApplication>
#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace stockroom::people
{
namespace
{

using database::Connection;
using entity::Dialect;
using entity::Done;
using entity::Instant;
using entity::Problem;
using entity::Result;
using std::chrono::microseconds;
using std::chrono::seconds;

constexpr int kFree = 5;
constexpr seconds kLongest = 15min;
constexpr seconds kLongestOfLast = 30s;
constexpr microseconds kForgotten = 24h;
constexpr int kKept = 10'000;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(people)
};

/// How an outcome is written, and shown.
struct OutcomeWord {
    Outcome outcome;
    const char *word;
    const char *label;
};
constexpr OutcomeWord kOutcomes[] = {
    {Outcome::SignedIn, "signed in", QT_TRANSLATE_NOOP("people", "Signed in")},
    {Outcome::Remembered, "remembered", QT_TRANSLATE_NOOP("people", "Signed in by a remembered computer")},
    {Outcome::Refused, "refused", QT_TRANSLATE_NOOP("people", "The name or the password was not right")},
    {Outcome::Inactive, "inactive", QT_TRANSLATE_NOOP("people", "The person is not active")},
    {Outcome::Unreadable, "unreadable", QT_TRANSLATE_NOOP("people", "The password is kept in an unknown form")},
    {Outcome::Locked, "locked", QT_TRANSLATE_NOOP("people", "Too early after too many failures")},
};

const OutcomeWord &wordOf(Outcome outcome)
{
    return *std::find_if(std::begin(kOutcomes), std::end(kOutcomes),
                         [outcome](const OutcomeWord &each) { return each.outcome == outcome; });
}

Outcome outcomeOf(const QString &word)
{
    for (const OutcomeWord &each : kOutcomes) {
        if (word == QLatin1StringView(each.word))
            return each.outcome;
    }
    return Outcome::Refused;
}

QString sumOfName(const QString &username)
{
    return sumOf(username.toUtf8());
}

} // namespace

seconds Attempts::pause(int failures, bool isLastSuperuser)
{
    if (failures <= kFree)
        return 0s;
    const int doublings = std::min(failures - kFree - 1, 10);
    return std::min(isLastSuperuser ? kLongestOfLast : kLongest, seconds(60s * (1 << doublings)));
}

Problem Attempts::tooEarly(seconds rest)
{
    const int left = int(rest.count());
    if (left <= 1)
        return Problem::busy(Words::tr("Too many attempts to sign in failed. Try again in a second."));
    if (left <= 60)
        return Problem::busy(Words::tr("Too many attempts to sign in failed. Try again in %n seconds.", nullptr, left));
    return Problem::busy(
        Words::tr("Too many attempts to sign in failed. Try again in %n minutes.", nullptr, (left + 59) / 60));
}

Result<seconds> Attempts::begin(const QString &username, bool isLastSuperuser, Instant now)
{
    Result<seconds> rest = 0s;
    const auto counted = m_connection.atomically([&] {
        rest = count(sumOfName(username), isLastSuperuser, now);
        return rest ? Result<Done>(Done{}) : rest.problem();
    });
    return counted ? rest : counted.problem();
}

Result<seconds> Attempts::count(const QString &sum, bool isLastSuperuser, Instant now)
{
    const Dialect dialect = m_connection.dialect();
    const QString place = momentPlace(dialect);
    const QVariant at = boundMoment(now, dialect);
    const QVariant yesterday = boundMoment({now.micros - kForgotten.count()}, dialect);
    if (const auto gone = m_connection.run({u"DELETE FROM stockroom_signin WHERE last_at < "_s + place, {yesterday}});
        !gone)
        return gone.problem();
    // The row is locked until the transaction ends, also where it is new.
    const auto rows = m_connection.run({u"INSERT INTO stockroom_signin(name_sum, failures, last_at) VALUES (?, 0, %1) "
                                        "ON CONFLICT (name_sum) DO UPDATE SET failures = stockroom_signin.failures "
                                        "RETURNING failures, CAST(last_at AS text)"_s.arg(place),
                                        {sum, at}});
    if (!rows)
        return rows.problem();
    (*rows)->next();
    const int failures = (*rows)->value(0).toInt();
    const microseconds since(now.micros - momentOf((*rows)->value(1)).micros);
    (*rows)->finish();
    // A clock that was set back makes nobody wait longer.
    const microseconds rest = pause(failures, isLastSuperuser) - std::max(since, microseconds(0));
    if (rest > 0us)
        return std::chrono::ceil<seconds>(rest);
    const auto counted =
        m_connection.run({u"UPDATE stockroom_signin SET failures = ?, last_at = %1 WHERE name_sum = ?"_s.arg(place),
                          {failures + 1, at, sum}});
    return counted ? Result<seconds>(0s) : counted.problem();
}

Result<Done> Attempts::succeed(const QString &username)
{
    const auto gone = m_connection.run({u"DELETE FROM stockroom_signin WHERE name_sum = ?"_s, {sumOfName(username)}});
    return gone ? Result<Done>(Done{}) : gone.problem();
}

Result<Done> Attempts::note(const Attempt &attempt)
{
    const Dialect dialect = m_connection.dialect();
    const auto noted = m_connection.run(
        {u"INSERT INTO stockroom_signin_log(at, username, program, host, result) VALUES (%1, ?, ?, ?, ?)"_s.arg(
             momentPlace(dialect)),
         {boundMoment(attempt.at, dialect), attempt.username, attempt.visit.program, attempt.visit.host,
          QLatin1StringView(wordOf(attempt.outcome).word)}});
    if (!noted)
        return noted.problem();
    const auto gone = m_connection.run(
        {u"DELETE FROM stockroom_signin_log WHERE id <= (SELECT max(id) FROM stockroom_signin_log) - ?"_s, {kKept}});
    return gone ? Result<Done>(Done{}) : gone.problem();
}

Result<QList<Attempt>> Attempts::newest(int limit)
{
    const auto rows = m_connection.run({u"SELECT CAST(at AS text), username, program, host, result "
                                        "FROM stockroom_signin_log ORDER BY id DESC LIMIT ?"_s,
                                        {limit}});
    if (!rows)
        return rows.problem();
    QList<Attempt> all;
    while ((*rows)->next())
        all.append({momentOf((*rows)->value(0)),
                    (*rows)->value(1).toString(),
                    {(*rows)->value(2).toString(), (*rows)->value(3).toString()},
                    outcomeOf((*rows)->value(4).toString())});
    return all;
}

QString label(Outcome outcome)
{
    return Words::tr(wordOf(outcome).label);
}

} // namespace stockroom::people

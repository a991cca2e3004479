// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/people/accounts.h"

#include "models/people/remembered.h"
#include "models/store/history.h"
#include "models/store/validation.h"
#include "models/store/writing.h"

#include <QCoreApplication>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace stockroom::people
{
namespace
{

using database::Connection;
using entity::Done;
using entity::Failure;
using entity::nameOf;
using entity::Problem;
using entity::ProblemKind;
using entity::Result;
using entity::Values;
using store::Change;
using store::History;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(people)
};

/// The same for each of the reasons: a stranger learns nothing.
Problem refused()
{
    return {ProblemKind::Denied, Words::tr("The user name or the password is not right.")};
}

/// Whether a text can be a name at all; others are not asked of a database.
bool isName(const QString &text)
{
    return !text.isEmpty() && text.isValidUtf16() && !text.contains(QChar::Null);
}

store::ChangeSet setOf(const QString &reason)
{
    return {.id = QUuid::createUuid().toString(QUuid::Id128), .reason = reason};
}

} // namespace

/// Who has the name that was typed, and what a try needs to know before it.
struct Accounts::Found {
    std::optional<Person> person = {};
    QString encoded = {};
    bool isLastSuperuser = false;
};

Accounts::Accounts(Connection &connection, const store::Opened &opened, std::shared_ptr<const policy::Policy> policy,
                   Means means)
    : m_connection(connection), m_opened(opened), m_policy(std::move(policy)), m_means(std::move(means)),
      m_people(connection, opened.catalogue), m_attempts(connection), m_counts(mayWrite(connection, opened).ok())
{
}

Result<Accounts::Found> Accounts::found(const QString &username)
{
    Found found;
    if (!isName(username))
        return found;
    const auto person = m_people.find(username);
    if (!person)
        return person.problem().kind == ProblemKind::Missing ? Result<Found>(found) : person.problem();
    const auto encoded = m_people.encodedOf(*person);
    const auto others = person->superuser && person->active ? m_people.hasSuperuser(person->key) : Result<bool>(true);
    if (!encoded || !others)
        return encoded ? others.problem() : encoded.problem();
    return Found{*person, *encoded, !*others};
}

Result<Done> Accounts::begin(const Found &found, const QString &username, const Visit &visit)
{
    if (!m_counts)
        return Done{};
    const auto rest = m_attempts.begin(username, found.isLastSuperuser, m_means.now());
    if (!rest || rest->count() == 0)
        return rest ? Result<Done>(Done{}) : rest.problem();
    const auto noted = m_attempts.note(attempt(found, visit, Outcome::Locked));
    return noted ? Attempts::tooEarly(*rest) : noted;
}

/// One computation, whoever it is.
Outcome Accounts::judged(const Found &found, const Secret &password, Verdict &verdict) const
{
    const bool isUsable = found.person && people::isUsable(found.encoded);
    const bool isTold = !password.isEmpty() && password.size() <= kLongestPassword;
    verdict = m_means.verify(password, isUsable ? found.encoded : nobodys());
    if (isUsable && isTold && !verdict.isJudged) {
        m_means.verify(password, nobodys());
        return Outcome::Unreadable;
    }
    if (!isUsable || !verdict.right)
        return Outcome::Refused;
    return found.person->active ? Outcome::SignedIn : Outcome::Inactive;
}

Attempt Accounts::attempt(const Found &found, const Visit &visit, Outcome outcome) const
{
    return {m_means.now(), found.person ? found.person->username : QString(), visit, outcome};
}

Result<Done> Accounts::settle(const QString &username, const Attempt &attempt)
{
    if (!m_counts)
        return Done{};
    return m_connection.atomically([&] {
        const bool isIn = attempt.outcome == Outcome::SignedIn;
        const auto forgotten = isIn ? m_attempts.succeed(username) : Result<Done>(Done{});
        return forgotten ? m_attempts.note(attempt) : forgotten;
    });
}

Result<Person> Accounts::signIn(const QString &typed, const Secret &password, const Visit &visit)
{
    // As Django does: one name may be typed in several ways.
    const QString username = typed.normalized(QString::NormalizationForm_KC);
    const auto found = this->found(username);
    if (!found)
        return found.problem();
    if (const auto begun = begin(*found, username, visit); !begun)
        return begun.problem();
    Verdict verdict;
    const Outcome outcome = judged(*found, password, verdict);
    if (const auto settled = settle(username, attempt(*found, visit, outcome)); !settled)
        return settled.problem();
    if (outcome != Outcome::SignedIn)
        return refused();
    keep(*found, password, verdict.isWeaker);
    return *found->person;
}

void Accounts::keep(const Found &found, const Secret &password, bool isWeaker)
{
    if (!m_counts)
        return;
    Values values = m_people.signedIn(m_means.now());
    Values before;
    QString anew;
    if (isWeaker) {
        if (const auto encoded = encode(password, formLike(found.encoded))) {
            anew = *encoded;
            values.insert(nameOf(*m_people.secret()), anew);
            before.insert(nameOf(*m_people.secret()), found.encoded);
        }
    }
    if (values.isEmpty())
        return;
    // The table is the backend's, and may be closed to us: who gave the right password is signed in all the same.
    static_cast<void>(m_connection.atomically([&]() -> Result<Done> {
        const auto kept =
            m_connection.run(m_people.reader().sql().update(m_people.entity(), found.person->key, values, before));
        if (!kept)
            return kept.problem();
        // Somebody gave the person another one meanwhile.
        const bool isKept = (*kept)->next();
        (*kept)->finish();
        return anew.isEmpty() || !isKept ? Result<Done>(Done{})
                                         : Remembered::follow(m_connection, found.person->key, found.encoded, anew);
    }));
}

QList<Failure> Accounts::weaknessesOf(const Secret &password, const Values &row) const
{
    const entity::Field *secret = m_people.secret();
    QList<Failure> failures;
    for (const QString &reason : weaknesses(password, m_people.about(row, m_opened.title)))
        failures.append({secret ? nameOf(*secret) : QString(), reason});
    return failures;
}

Result<Done> Accounts::setPassword(const store::Actor &actor, const QString &username, const Secret &password)
{
    const auto person = m_people.find(username);
    if (!person)
        return person.problem();
    const auto row = m_people.reader().row(m_people.entity(), person->key);
    if (!row)
        return row.problem();
    const entity::Field *secret = m_people.secret();
    const Values named = secret ? Values{{nameOf(*secret), QString()}} : Values();
    const auto let = store::Doorkeeper(*m_policy, actor).ask(Change::Act::Set, m_people.entity(), named, &*row);
    return let ? replace(actor, *person, password) : let;
}

Result<Done> Accounts::changePassword(const QString &username, const Secret &old, const Secret &password,
                                      const Visit &visit)
{
    const auto person = signIn(username, old, visit);
    return person ? replace({person->username, visit.program}, *person, password) : person.problem();
}

Result<Done> Accounts::replace(const store::Actor &actor, const Person &person, const Secret &password)
{
    if (const auto may = mayWrite(m_connection, m_opened); !may)
        return may;
    if (!m_people.secret())
        return Problem{ProblemKind::Unready, Words::tr("This store keeps no passwords.")};
    const auto row = m_people.reader().row(m_people.entity(), person.key);
    if (!row)
        return row.problem();
    if (const QList<Failure> failures = weaknessesOf(password, *row); !failures.isEmpty())
        return Problem::invalid(failures);
    const auto old = m_people.encodedOf(person);
    const auto encoded = old ? encode(password, formLike(*old)) : old;
    return encoded ? write(person, *encoded, actor) : encoded.problem();
}

/// The row, in a change set of its own, which the history shows without the password.
Result<Done> Accounts::write(const Person &person, const QString &encoded, const store::Actor &actor)
{
    const store::ChangeSet set = setOf(Words::tr("A new password for %1").arg(person.username));
    if (const auto begun = m_connection.begin(); !begun)
        return begun;
    const auto written = [&]() -> Result<Done> {
        if (const auto entered = History::enter(m_connection, set, actor); !entered)
            return entered;
        const auto updated = m_connection.run(
            m_people.reader().sql().update(m_people.entity(), person.key, {{nameOf(*m_people.secret()), encoded}}, {}));
        if (!updated)
            return updated.problem();
        (*updated)->finish();
        if (const auto forgotten = Remembered::forgetAll(m_connection, person.key); !forgotten)
            return forgotten;
        const auto free = m_attempts.succeed(person.username);
        return free ? History::leave(m_connection) : free;
    }();
    if (written)
        return History::sendAndCommit(m_connection, set.id, 1);
    m_connection.rollback();
    return written;
}

Result<Person> Accounts::createSuperuser(const store::Actor &actor, const NewPerson &who, const Secret &password)
{
    if (const auto may = mayWrite(m_connection, m_opened); !may)
        return may.problem();
    const entity::Field *secret = m_people.secret();
    if (!secret)
        return Problem{ProblemKind::Unready, Words::tr("This store keeps no passwords.")};
    const auto has = m_people.hasSuperuser();
    if (!has)
        return has.problem();
    const policy::Policy everybody;
    const store::Doorkeeper doorkeeper(*has ? *m_policy : everybody, actor);
    Change change{.act = Change::Act::Add,
                  .entity = QLatin1StringView(m_people.entity().name),
                  .values = m_people.superuser(who.username.normalized(QString::NormalizationForm_KC), who.email)};
    if (const auto let = doorkeeper.ask(change, m_people.entity()); !let)
        return let.problem();
    const QList<Failure> failures = store::validate(m_people.entity(), change) + weaknessesOf(password, change.values);
    if (!failures.isEmpty())
        return Problem::invalid(failures);
    const auto encoded = encode(password);
    if (!encoded)
        return encoded.problem();
    change.values.insert(nameOf(*secret), *encoded);
    const auto key = add(change, doorkeeper);
    return key ? m_people.withKey(*key) : key.problem();
}

/// Through the checks that rows can fail, with the history.
Result<entity::Value> Accounts::add(const Change &change, const store::Doorkeeper &doorkeeper)
{
    store::ChangeSet set = setOf(Words::tr("A new superuser"));
    set.changes << change;
    if (const auto begun = m_connection.begin(); !begun)
        return begun.problem();
    store::Writing writing(m_connection, m_people.reader(), doorkeeper, set);
    const auto written = [&]() -> Result<Done> {
        if (const auto entered = History::enter(m_connection, set, doorkeeper.actor()); !entered)
            return entered;
        if (const auto done = writing.write(change, 0); !done)
            return done;
        return writing.failures().isEmpty() ? History::leave(m_connection)
                                            : Result<Done>(Problem::invalid(writing.failures()));
    }();
    if (!written) {
        m_connection.rollback();
        return written.problem();
    }
    const auto committed = History::sendAndCommit(m_connection, set.id, 1);
    return committed ? Result<entity::Value>(writing.saved().front().id) : committed.problem();
}

Result<QList<Attempt>> Accounts::attempts(int limit)
{
    return m_opened.isWhole() ? m_attempts.newest(limit) : Result<QList<Attempt>>(QList<Attempt>());
}

} // namespace stockroom::people

// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/store.h"

#include "models/database/migration.h"
#include "models/database/owntables.h"
#include "models/entity/plain.h"
#include "models/store/history.h"
#include "models/store/inverse.h"
#include "models/store/newrow.h"
#include "models/store/opening.h"
#include "models/store/recovery.h"
#include "models/store/rights.h"
#include "models/store/subtrees.h"
#include "models/store/validation.h"

#include <QCoreApplication>
#include <QUuid>
#include <algorithm>

namespace stockroom::store
{
namespace
{

using entity::Done;
using entity::Entity;
using entity::Problem;
using entity::ProblemKind;
using entity::Result;
using entity::Values;

/// Whether its one statement that writes may go to the server together with the commit.
bool mayGoUnseen(const ChangeSet &set, const entity::Catalogue &catalogue)
{
    if (set.changes.size() != 1 || set.changes.front().act != Change::Act::Set)
        return false;
    // What such a column makes of a value is read before.
    return !holdsOwnType(*catalogue.find(set.changes.front().entity), set.changes.front().values);
}

/// Whether the history has nothing of what was changed, since that is secret.
bool isSecretAlone(const Change &change, const Entity &entity)
{
    return change.act == Change::Act::Set && change.values.isEmpty() &&
           std::any_of(entity.fields.begin(), entity.fields.end(), entity::isSecret);
}

} // namespace

Store::Store(database::Connection &connection, std::shared_ptr<const entity::Catalogue> catalogue,
             std::shared_ptr<const policy::Policy> policy)
    : m_connection(connection), m_reader(connection, std::move(catalogue)), m_policy(std::move(policy))
{
}

std::optional<Problem> Store::refused(const ChangeSet &set, const Doorkeeper &doorkeeper)
{
    QList<entity::Failure> failures;
    int index = 0;
    for (const Change &change : set.changes) {
        const Entity *entity = m_reader.sql().catalogue().find(change.entity);
        if (!entity)
            return Problem::missing(
                QCoreApplication::translate("problem", "The store has nothing called “%1”.").arg(change.entity));
        if (auto let = doorkeeper.ask(change, *entity); !let)
            return let.problem();
        failures << validate(*entity, change, index++, !set.undoes.isEmpty());
    }
    return failures.isEmpty() ? std::nullopt : std::optional(refusedWithRows(set, failures, doorkeeper));
}

/// All failures are told at once, also those that only rows can tell, to who may touch these rows; without a lock,
/// since nothing is written.
Problem Store::refusedWithRows(const ChangeSet &set, const QList<entity::Failure> &failures,
                               const Doorkeeper &doorkeeper)
{
    RowChecks checks(m_reader, set.changes, failures);
    int index = 0;
    for (const Change &change : set.changes) {
        checks.turnTo(index++);
        const Entity &entity = *m_reader.sql().catalogue().find(change.entity);
        const auto row = asItStands(entity, change, doorkeeper.actor());
        if (!row && row.problem().kind != ProblemKind::Missing)
            break; // the rows cannot be read now; what is known is enough to refuse
        if (auto let = row ? doorkeeper.ask(change, entity, &*row) : Result<Done>(Done{}); !let)
            return let.problem();
        if (!checks.foresee(entity, change))
            break;
    }
    return Problem::invalid(checks.failures());
}

Result<Values> Store::asItStands(const Entity &entity, const Change &change, const Actor &actor)
{
    return change.act == Change::Act::Add ? newRow(m_reader, entity, change, actor) : m_reader.row(entity, change.id);
}

Result<Saved> Store::apply(const ChangeSet &asked, const Actor &actor)
{
    ChangeSet set = asked;
    if (set.id.isEmpty())
        set.id = QUuid::createUuid().toString(QUuid::Id128);
    const auto subtrees = subtreesOf(m_reader, m_policy->roots());
    if (!subtrees)
        return subtrees.problem();
    const Doorkeeper doorkeeper(*m_policy, actor, *subtrees);
    if (auto problem = refused(set, doorkeeper))
        return *problem;
    auto saved = saveAll(set, doorkeeper,
                         mayGoUnseen(set, m_reader.sql().catalogue()) ? Writing::Last::Unseen : Writing::Last::Seen);
    if (saved && !saved->changes.isEmpty())
        Q_EMIT changed(*saved);
    return saved;
}

Result<Saved> Store::saveAll(const ChangeSet &set, const Doorkeeper &doorkeeper, Writing::Last last)
{
    if (auto begun = m_connection.beginWithNext(); !begun)
        return begun.problem();
    auto saved = written(set, doorkeeper, last);
    // Where nothing was changed, nothing stands in the history.
    if (!saved || saved->changes.isEmpty()) {
        const bool mayBeKnown = !saved && m_connection.violation() == database::Violation::Unique;
        m_connection.rollback();
        if (saved || !mayBeKnown)
            return saved ? saved : Result<Saved>(explained(set, saved.problem()));
        // A program that lost its connection asks again, and must not do it twice.
        const auto known = History::knows(m_connection, set.id);
        if (!known)
            return known.problem();
        return *known ? History::read(m_connection, m_reader.sql().catalogue(), set.id) : saved;
    }
    const auto committed = History::sendAndCommit(m_connection, set.id, saved->changes.size());
    if (committed)
        return saved;
    // What went to the server in one tells that it failed; one after the other, they tell why.
    const bool isUnexplained = last == Writing::Last::Unseen && committed.problem().kind != ProblemKind::Busy;
    return isUnexplained ? saveAll(set, doorkeeper, Writing::Last::Seen)
                         : Result<Saved>(explained(set, committed.problem()));
}

Result<Saved> Store::written(const ChangeSet &set, const Doorkeeper &doorkeeper, Writing::Last last)
{
    if (auto open = stillToTakeBack(set); !open)
        return open.problem();
    if (auto entered = History::enter(m_connection, set, doorkeeper.actor()); !entered)
        return entered.problem();
    Writing writing(m_connection, m_reader, doorkeeper, set, last);
    int index = 0;
    for (const Change &change : set.changes) {
        if (auto done = writing.write(change, index++); !done)
            return done.problem();
    }
    if (!writing.failures().isEmpty())
        return Problem::invalid(writing.failures());
    if (auto left = History::leave(m_connection); !left)
        return left.problem();
    return Saved{.id = set.id, .undoes = set.undoes, .changes = writing.saved(), .notice = writing.notice()};
}

/// Conflict when somebody took the same set back already.
Result<Done> Store::stillToTakeBack(const ChangeSet &set)
{
    if (set.undoes.isEmpty())
        return Done{};
    const auto isTakenBack = History::isTakenBack(m_connection, set.undoes);
    if (!isTakenBack || !*isTakenBack)
        return isTakenBack ? Result<Done>(Done{}) : isTakenBack.problem();
    // Only now, when the others have ended: by this very set, whose answer was lost, it may be taken back as well.
    const auto isKnown = History::knows(m_connection, set.id);
    if (!isKnown || *isKnown)
        return isKnown ? Result<Done>(Done{}) : isKnown.problem();
    return Problem{ProblemKind::Conflict,
                   QCoreApplication::translate("problem", "This change was taken back already.")};
}

/// A store without our tables, or rights, fails in its own way; people are told what to do.
Problem Store::explained(const ChangeSet &set, const Problem &problem)
{
    if (problem.kind == ProblemKind::Denied && problem.statement.isEmpty())
        return withRight(m_connection, set, problem);
    if (problem.kind != ProblemKind::Broken || m_connection.isLost())
        return problem;
    const auto steps = database::Migrations::known(m_connection.dialect());
    const auto pending = steps ? database::Migrations::pending(m_connection, *steps) : steps.problem();
    if (!pending)
        return problem;
    if (const auto lost = database::OwnTables::missingIn(m_connection, *steps); lost && !lost->isEmpty())
        return Problem{ProblemKind::Unready, lostSentence(*lost) + u' ' +
                                                 QCoreApplication::translate("problem", "Make them anew with: %1")
                                                     .arg(migrateCommand(m_connection.place()))};
    if (*pending == 0)
        return problem;
    return Problem{ProblemKind::Unready,
                   QCoreApplication::translate("problem", "This store lacks tables that Stockroom needs to write; add "
                                                          "them first with: %1")
                       .arg(migrateCommand(m_connection.place()))};
}

Result<Saved> Store::undo(const QString &id, const Actor &actor, const QString &as)
{
    const auto done = History::read(m_connection, m_reader.sql().catalogue(), id);
    if (!done)
        return explained({}, done.problem());
    ChangeSet set{.id = as, .undoes = id};
    for (auto it = done->changes.crbegin(); it != done->changes.crend(); ++it) {
        const auto inverse = inverseOf(m_connection, m_reader.sql(), *it);
        if (!inverse)
            return inverse.problem();
        set.changes << *inverse;
    }
    const entity::Catalogue &catalogue = m_reader.sql().catalogue();
    if (std::all_of(set.changes.begin(), set.changes.end(), [&catalogue](const Change &change) {
            return isSecretAlone(change, *catalogue.find(change.entity));
        }))
        return Problem{ProblemKind::Invalid,
                       QCoreApplication::translate("problem", "There is nothing of this change that could be taken "
                                                              "back: a password is kept in no history.")};
    auto saved = apply(set, actor);
    // Its key says nothing to a person.
    if (!saved && saved.problem().kind == ProblemKind::Missing)
        return Problem::missing(
            QCoreApplication::translate("problem", "The row of this change has been deleted meanwhile."));
    return saved;
}

} // namespace stockroom::store

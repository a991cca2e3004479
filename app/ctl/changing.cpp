// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/changing.h"

#include "app/ctl/browsing.h"
#include "app/ctl/width.h"
#include "models/store/validation.h"

#include <QCoreApplication>
#include <QSet>
#include <QUuid>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace stockroom::ctl
{
namespace
{

using database::Access;
using entity::Done;
using entity::Entity;
using entity::Field;
using entity::Problem;
using entity::ProblemKind;
using entity::Result;
using entity::Values;
using store::Change;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ctl)
};

/// A longer value is cut where a refusal repeats it.
constexpr int kWidestValue = 40;

/// What `FIELD=VALUE` words say, or why they say nothing.
std::variant<QList<std::pair<QString, QString>>, QString> pairsOf(const QStringList &words)
{
    QList<std::pair<QString, QString>> pairs;
    QSet<QString> names;
    for (const QString &word : words) {
        const qsizetype sign = word.indexOf(u'=');
        if (sign < 1)
            return Words::tr("“%1” is not of the form FIELD=VALUE.").arg(word);
        const QString name = word.left(sign);
        if (names.contains(name))
            return Words::tr("“%1” is given twice.").arg(name);
        names.insert(name);
        pairs.append({name, word.mid(sign + 1)});
    }
    return pairs;
}

/// What the words mean, and what of them has no meaning: the store tells that with all else that is wrong.
struct Said {
    Values values;
    QMap<QString, QString> unread;
};

/// One value as its field reads it.
Result<Done> readOne(Session &session, const Entity &entity, const Field &field, const QString &text, Said &said)
{
    const QString name = nameOf(field);
    if (const QString reason = store::notForPeople(field); !reason.isEmpty()) {
        said.unread.insert(name, reason);
        return Done{};
    }
    const entity::Parsed parsed = fromText(field, text);
    if (!parsed.ok()) {
        said.unread.insert(name, parsed.reason);
        return Done{};
    }
    const auto resolved = session.reader().resolved(entity, Values{{name, parsed.value}});
    if (resolved)
        said.values.insert(name, resolved->value(name));
    else if (resolved.problem().kind == ProblemKind::Invalid)
        said.unread.insert(name, resolved.problem().text);
    else
        return resolved.problem();
    return Done{};
}

/// A command on one entity, as far as all three go the same way.
class Changing
{
public:
    explicit Changing(const Call &call) : m_call(call) {}

    /// Opens the store, and finds the entity and, where a row is named, its key.
    Outcome begin(bool hasRow);
    /// Learns what the row is called, while it is there.
    Outcome name();
    /// Adds the values that the words say to those, and the rest to what is unread.
    Outcome read(const QStringList &words, Values &values, Change &change);
    Result<store::Saved> apply(Change change);

    Session &session() { return *m_session; }
    const Entity &entity() const { return *m_entity; }
    const entity::Value &key() const { return m_key; }
    QString subject() const { return m_subject; }
    /// The row as a person knows it: with its caption where it was named by its key.
    QString named() const { return m_named; }
    Refusal refused(Problem problem) const;

private:
    const Call &m_call;
    std::unique_ptr<Session> m_session;
    const Entity *m_entity = nullptr;
    entity::Value m_key;
    QString m_subject;
    QString m_named;
    QMap<QString, QString> m_written; ///< what the words say, by their fields
    bool m_hasStrangers = false;      ///< whether a field was named that the entity does not have
};

Outcome Changing::begin(bool hasRow)
{
    m_subject = (m_call.operand(0) + u' ' + (hasRow ? m_call.operand(1) : QString())).trimmed();
    auto session = Session::open(m_call, Access::Write);
    if (!session)
        return Refusal::of(session.problem());
    m_session = std::move(*session);
    if (const auto known = m_session->signIn(m_call); !known)
        return Refusal::of(known.problem());
    const auto entity = m_session->entity(m_call.operand(0));
    if (!entity)
        return Refusal::of(entity.problem());
    m_entity = *entity;
    if (!hasRow)
        return std::nullopt;
    const auto key = m_session->reader().find(*m_entity, m_call.operand(1));
    if (!key)
        return Refusal::of(key.problem());
    m_key = *key;
    return std::nullopt;
}

Outcome Changing::name()
{
    m_named = m_subject;
    if (m_call.operand(1) != m_key.toString())
        return std::nullopt;
    const auto row = m_session->reader().row(*m_entity, m_key);
    if (!row)
        return refused(row.problem());
    m_named += u" (%1)"_s.arg(captionOf(*m_entity, *row));
    return std::nullopt;
}

Outcome Changing::read(const QStringList &words, Values &values, Change &change)
{
    const auto pairs = pairsOf(words);
    if (const auto *wrong = std::get_if<QString>(&pairs))
        return Refusal::usage(*wrong);
    Said said;
    for (const auto &[name, text] : std::get<0>(pairs)) {
        const Field *field = fieldOf(*m_entity, name);
        m_hasStrangers = m_hasStrangers || !field || isSecret(*field);
        if (field && !isSecret(*field))
            m_written.insert(name, text);
        if (!field || isSecret(*field))
            said.unread.insert(
                name, Words::tr("There is no field “%1” in “%2”.").arg(name, QString::fromUtf8(m_entity->name)));
        else if (auto read = readOne(*m_session, *m_entity, *field, text, said); !read)
            return refused(read.problem());
    }
    values.insert(said.values);
    change.unread.insert(said.unread);
    return std::nullopt;
}

Refusal Changing::refused(Problem problem) const
{
    if (m_hasStrangers && problem.kind == ProblemKind::Invalid)
        problem.kind = ProblemKind::Missing;
    for (entity::Failure &failure : problem.failures) {
        const QString written = m_written.value(failure.field);
        if (!written.isEmpty() && !failure.reason.contains(written))
            failure.reason += u" (%1=%2)"_s.arg(failure.field, fitted(written, kWidestValue));
    }
    return Refusal::of(problem, m_subject, m_entity);
}

Result<store::Saved> Changing::apply(Change change)
{
    change.entity = QString::fromUtf8(m_entity->name);
    change.id = m_key;
    const store::ChangeSet set{.id = QUuid::createUuid().toString(QUuid::Id128),
                               .reason = m_call.arguments.value(u"reason"_s),
                               .changes = {change}};
    return doOnce(*m_session, [&](store::Store &door) { return door.apply(set, m_session->actor()); });
}

/// "3 categories, 1 order"; empty for nothing.
QString countsOf(const QList<std::pair<const Entity *, qint64>> &parts)
{
    QStringList words;
    for (const auto &[entity, count] : parts)
        words << counted(*entity, count, QLocale());
    return words.join(u", "_s);
}

/// What was done, and what was done to other rows with it.
QString deleted(Changing &changing, const store::Saved &saved)
{
    QMap<QString, qint64> gone;
    qint64 changed = 0;
    for (const store::SavedChange &each : saved.changes) {
        if (each.act == Change::Act::Set)
            ++changed;
        else if (each.entity != QLatin1StringView(changing.entity().name) || each.id != changing.key())
            ++gone[each.entity];
    }
    QList<std::pair<const Entity *, qint64>> parts;
    for (auto each = gone.begin(); each != gone.end(); ++each)
        parts.append({changing.session().opened().catalogue->find(each.key()), *each});
    const QString what = parts.isEmpty()
                             ? Words::tr("Deleted %1.").arg(changing.named())
                             : Words::tr("Deleted %1, and with it %2.").arg(changing.named(), countsOf(parts));
    return changed == 0 ? what : what + u' ' + Words::tr("Other rows changed: %1.").arg(QLocale().toString(changed));
}

/// Asks, with what goes too and what does not come back.
Outcome askToDelete(Changing &changing, const QString &lost)
{
    const auto going = changing.session().reader().goingWith(changing.entity(), changing.key());
    if (!going)
        return changing.refused(going.problem());
    const QString parts = countsOf(*going);
    const QString question = parts.isEmpty() ? Words::tr("Delete %1?").arg(changing.named())
                                             : Words::tr("Delete %1, and with it %2?").arg(changing.named(), parts);
    return agrees((lost + u' ' + question).trimmed()) ? Outcome() : Refusal::usage(Words::tr("Nothing was deleted."));
}

/// What cannot be done anyway is not asked about.
Outcome canDelete(Changing &changing)
{
    store::Reader &reader = changing.session().reader();
    const auto row = reader.row(changing.entity(), changing.key());
    const auto held = row ? reader.heldBy(changing.entity(), *row) : row.problem();
    if (!held)
        return changing.refused(held.problem());
    QList<entity::Failure> failures;
    for (const QString &each : *held)
        failures.append({{}, each});
    return failures.isEmpty() ? Outcome() : changing.refused(Problem::invalid(failures));
}

/// What an undo brings back is only asked for where a person can answer at once.
Outcome mayDelete(const Call &call, Changing &changing)
{
    if (call.arguments.has(u"yes"_s))
        return std::nullopt;
    const QString lost = store::lostForGood(changing.entity());
    if (isatty(STDIN_FILENO))
        return askToDelete(changing, lost);
    if (lost.isEmpty())
        return std::nullopt;
    return Refusal::usage(Words::tr("%1 was not deleted. %2 Say --yes if that is meant.").arg(changing.named(), lost));
}

/// Whether such a refusal comes after the history was asked for the set: then it was not done before.
bool isAfterTheHistory(ProblemKind kind)
{
    return kind == ProblemKind::Invalid || kind == ProblemKind::Conflict || kind == ProblemKind::Missing;
}

} // namespace

Result<store::Saved> doOnce(Session &session, const Doing &doing)
{
    database::Connection &connection = session.connection();
    store::Store door(connection, session.opened().catalogue, session.policy());
    auto saved = doing(door);
    if (saved || !connection.isLost())
        return saved;
    // Lost in the COMMIT, it may be done or not.
    if (connection.reopen())
        saved = doing(door);
    if (!saved && (connection.isLost() || !isAfterTheHistory(saved.problem().kind)))
        return Problem::busy(Words::tr("The connection was lost before the server could say whether this was saved; "
                                       "look before you do it again."));
    return saved;
}

Outcome add(const Call &call)
{
    Changing changing(call);
    if (Outcome refused = changing.begin(false))
        return refused;
    Change change{.act = Change::Act::Add};
    if (Outcome refused = changing.read(call.operands.mid(1), change.values, change))
        return refused;
    const auto saved = changing.apply(change);
    if (!saved)
        return changing.refused(saved.problem());
    const store::SavedChange &added = saved->changes.front();
    if (call.arguments.has(u"json"_s)) {
        JsonArray array(call.printer);
        array.add(objectOf(changing.session(), changing.entity(), added.after));
        array.finish();
    } else {
        call.printer.line(changing.session().handle(changing.entity(), added.id));
    }
    return std::nullopt;
}

Outcome set(const Call &call)
{
    Changing changing(call);
    if (Outcome refused = changing.begin(true))
        return refused;
    Change change{.act = Change::Act::Set};
    if (Outcome refused = changing.read(call.operands.mid(2), change.values, change))
        return refused;
    if (Outcome refused = changing.read(call.arguments.values(u"if"_s), change.before, change))
        return refused;
    for (auto each = change.before.begin(); each != change.before.end(); ++each) {
        if (!change.values.contains(each.key()) && !change.unread.contains(each.key()))
            return Refusal::usage(Words::tr("--if names “%1”, which is not changed.").arg(each.key()));
    }
    const auto saved = changing.apply(change);
    if (!saved)
        return changing.refused(saved.problem());
    call.printer.line(
        (saved->changes.isEmpty() ? Words::tr("%1 is so already.") : Words::tr("Changed %1.")).arg(changing.subject()));
    return std::nullopt;
}

Outcome remove(const Call &call)
{
    Changing changing(call);
    if (Outcome refused = changing.begin(true))
        return refused;
    if (Outcome refused = changing.name())
        return refused;
    if (Outcome refused = canDelete(changing))
        return refused;
    if (Outcome refused = mayDelete(call, changing))
        return refused;
    const auto saved = changing.apply({.act = Change::Act::Delete});
    if (!saved)
        return changing.refused(saved.problem());
    call.printer.line(oneLine(deleted(changing, *saved)));
    return std::nullopt;
}

} // namespace stockroom::ctl

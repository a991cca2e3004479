// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/takingback.h"

#include "app/ctl/browsing.h"
#include "app/ctl/changing.h"
#include "app/ctl/width.h"
#include "models/store/chronicle.h"
#include "models/store/history.h"
#include "models/store/recovery.h"

#include <QCoreApplication>
#include <QJsonObject>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace stockroom::ctl
{
namespace
{

using database::Access;
using entity::Entity;
using entity::Field;
using entity::Problem;
using entity::ProblemKind;
using entity::Result;
using store::Change;
using store::Chronicle;
using store::Told;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ctl)
};

constexpr int kLongestValue = 40;

/// The word of an act in JSON, and in a sentence with the number of rows.
struct ActWords {
    Change::Act act;
    const char *json;
    const char *sentence;
};
constexpr ActWords kActs[] = {
    {Change::Act::Add, "add", QT_TRANSLATE_NOOP("ctl", "%1: %2 added")},
    {Change::Act::Set, "set", QT_TRANSLATE_NOOP("ctl", "%1: %2 changed")},
    {Change::Act::Delete, "delete", QT_TRANSLATE_NOOP("ctl", "%1: %2 deleted")},
};

const ActWords &wordsOf(Change::Act act)
{
    return kActs[static_cast<size_t>(act)];
}

/// The entity of a table, or the table where we have none for it.
QString nameOfTable(const Session &session, const QString &table)
{
    for (const Entity *each : session.opened().catalogue->entities()) {
        if (table == QLatin1StringView(each->table))
            return QLatin1StringView(each->name);
    }
    return table;
}

QString partsOf(const Session &session, const Told &told)
{
    QStringList parts;
    for (const store::Part &each : told.parts)
        parts << QCoreApplication::translate("ctl", wordsOf(each.act).sentence)
                     .arg(nameOfTable(session, each.table),
                          each.rows == store::kAllRows ? Words::tr("all rows") : QString::number(each.rows));
    return parts.join(u", "_s);
}

QString shortened(const QString &text)
{
    return fitted(oneLine(text.isEmpty() ? u"–"_s : text), kLongestValue);
}

/// "price 10.00 → 12.50, stock 5 → 7"
QString fieldsOf(Session &session, const Entity &entity, const store::SavedChange &change)
{
    QStringList parts;
    for (const Field &field : entity.fields) {
        const QString name = nameOf(field);
        if (change.after.contains(name) && field.stamp == entity::Stamp::None)
            parts << u"%1 %2 → %3"_s.arg(name, shortened(session.text(field, change.before.value(name))),
                                         shortened(session.text(field, change.after.value(name))));
    }
    return parts.join(u", "_s);
}

QString whatOf(Session &session, const Entity *entity, const Told &told)
{
    QString what = !entity                               ? partsOf(session, told)
                   : told.change.act == Change::Act::Add ? Words::tr("added")
                   : told.change.act == Change::Act::Set ? fieldsOf(session, *entity, told.change)
                                                         : Words::tr("deleted");
    if (!told.redoes.isEmpty())
        what += u' ' + Words::tr("(does %1 again)").arg(told.redoes);
    else if (!told.undoes.isEmpty())
        what += u' ' + Words::tr("(takes back %1)").arg(told.undoes);
    return told.undoneBy.isEmpty() ? what : what + u' ' + Words::tr("(taken back)");
}

QJsonObject headOf(const Told &told)
{
    const auto orNull = [](const QString &text) { return text.isEmpty() ? QJsonValue() : QJsonValue(text); };
    return {{u"id"_s, told.id},
            {u"at"_s, entity::isoText(told.at)},
            {u"actor"_s, orNull(told.actor.name)},
            {u"program"_s, orNull(told.actor.program)},
            {u"reason"_s, told.reason},
            {u"undoes"_s, orNull(told.undoes)},
            {u"redoes"_s, orNull(told.redoes)},
            {u"undone_by"_s, orNull(told.undoneBy)}};
}

/// Of a change these are the changed fields alone.
QJsonObject valuesOf(Session &session, const Entity &entity, const entity::Values &values)
{
    QJsonObject object;
    for (const Field &field : entity.fields) {
        if (values.contains(nameOf(field)))
            object.insert(nameOf(field), session.json(field, values.value(nameOf(field))));
    }
    return object;
}

QJsonObject jsonOf(Session &session, const Entity *entity, const Told &told)
{
    QJsonObject object = headOf(told);
    if (entity) {
        object.insert(u"act"_s, QLatin1StringView(wordsOf(told.change.act).json));
        object.insert(u"before"_s, valuesOf(session, *entity, told.change.before));
        object.insert(u"after"_s, valuesOf(session, *entity, told.change.after));
        return object;
    }
    QJsonArray parts;
    for (const store::Part &each : told.parts)
        parts << QJsonObject{{u"entity"_s, nameOfTable(session, each.table)},
                             {u"act"_s, QLatin1StringView(wordsOf(each.act).json)},
                             {u"rows"_s, each.rows == store::kAllRows ? QJsonValue() : QJsonValue(each.rows)}};
    object.insert(u"changes"_s, parts);
    return object;
}

void print(const Call &call, Session &session, const Entity *entity, const QList<Told> &all)
{
    if (call.arguments.has(u"json"_s)) {
        JsonArray array(call.printer);
        for (const Told &each : all)
            array.add(jsonOf(session, entity, each));
        array.finish();
        return;
    }
    Columns columns(call.printer, {{u"id"_s}, {u"at"_s}, {u"actor"_s}, {u"program"_s}, {u"change"_s}, {u"reason"_s}});
    for (const Told &each : all)
        columns.add({each.id, secondsText(each.at), each.actor.name, each.actor.program, whatOf(session, entity, each),
                     each.reason});
    columns.finish();
}

/// The key of a row that is there, or was.
Result<entity::Value> keyOf(Session &session, const Entity &entity, const QString &text)
{
    const auto found = session.reader().find(entity, text);
    if (found || found.problem().kind != ProblemKind::Missing)
        return found;
    const entity::Parsed key = entity::fromText(entity.key(), text);
    return key.ok() && key.value.isValid() ? Result<entity::Value>(key.value) : found;
}

Result<QList<Told>> historyOfRow(const Call &call, Session &session, const Entity &entity, qint64 limit)
{
    const auto key = keyOf(session, entity, call.operand(1));
    if (!key)
        return key.problem();
    auto all = Chronicle(session.connection(), *session.opened().catalogue).of(entity, *key, limit);
    if (!all || !all->isEmpty())
        return all;
    // A row that was never there is a mistake; one that nobody changed is none.
    const auto row = session.reader().row(entity, *key);
    return row ? all : row.problem();
}

Outcome takeBack(const Call &call, Session &session, const QString &set, const QString &sentence)
{
    if (const auto known = session.signIn(call); !known)
        return Refusal::of(known.problem());
    const QString id = QUuid::createUuid().toString(QUuid::Id128);
    const auto undone = doOnce(session, [&](store::Store &door) { return door.undo(set, session.actor(), id); });
    const QString asked = call.operand(0);
    if (!undone)
        return Refusal::of(undone.problem(), undone.problem().text.contains(asked) ? QString() : asked);
    if (!undone->notice.isEmpty())
        complain(undone->notice);
    call.printer.line(undone->changes.isEmpty() ? Words::tr("There was nothing left to change.") : sentence.arg(id));
    return std::nullopt;
}

} // namespace

Outcome history(const Call &call)
{
    const auto limit = limitOf(call.arguments);
    if (!limit)
        return Refusal::usage(Words::tr("--limit needs a whole number, 0 or more."));
    if (call.operands.size() == 1)
        return Refusal::usage(Words::tr("Which row? Say it like this: stockroomctl history ENTITY ROW"));
    const auto opened = Session::open(call, Access::Read);
    if (!opened)
        return Refusal::of(opened.problem());
    Session &session = **opened;
    if (!session.opened().lost.isEmpty())
        return Refusal::of(
            Problem{ProblemKind::Unready, store::lostSentence(session.opened().lost) + u' ' +
                                              Words::tr("Make them anew with: %1").arg(session.migrateCommand())});
    if (!session.opened().isWhole())
        return Refusal::of(
            Problem::missing(Words::tr("The store has no whole history yet. Bring it up to date with: %1")
                                 .arg(session.migrateCommand())));
    const Entity *entity = nullptr;
    if (!call.operands.isEmpty()) {
        const auto found = session.entity(call.operand(0));
        if (!found)
            return Refusal::of(found.problem());
        entity = *found;
    }
    // One more than wanted tells whether there are more.
    const qint64 asked = *limit + 1;
    auto all = entity ? historyOfRow(call, session, *entity, asked)
                      : Chronicle(session.connection(), *session.opened().catalogue).newest(asked);
    if (!all)
        return Refusal::of(all.problem());
    const bool isMore = all->size() > *limit;
    all->resize(std::min<qsizetype>(all->size(), *limit));
    print(call, session, entity, *all);
    if (isMore && !call.arguments.has(u"limit"_s))
        complain(Words::tr("Only the newest %1 are shown; --limit 0 shows all.").arg(*limit));
    return std::nullopt;
}

Outcome undo(const Call &call)
{
    const auto session = Session::open(call, Access::Write);
    if (!session)
        return Refusal::of(session.problem());
    return takeBack(call, **session, call.operand(0), Words::tr("Taken back, by %1."));
}

Outcome redo(const Call &call)
{
    const auto session = Session::open(call, Access::Write);
    if (!session)
        return Refusal::of(session.problem());
    const auto by = store::History::takenBackBy((*session)->connection(), call.operand(0));
    if (!by)
        return Refusal::of(by.problem());
    if (by->isEmpty())
        return Refusal::of(Problem{ProblemKind::Conflict, Words::tr("This change is not taken back.")},
                           call.operand(0));
    return takeBack(call, **session, *by, Words::tr("Done again, by %1."));
}

} // namespace stockroom::ctl

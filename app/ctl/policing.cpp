// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/policing.h"

#include "app/ctl/width.h"
#include "models/people/policies.h"
#include "models/policy/expectations.h"
#include "models/store/subtrees.h"

#include <QCoreApplication>
#include <QFile>

using namespace Qt::StringLiterals;

namespace stockroom::ctl
{
namespace
{

using database::Access;
using entity::Problem;
using entity::Result;
using people::Policies;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ctl)
};

/// The text of a file; "-" is the standard input.
Result<QByteArray> textOf(const QString &name)
{
    QFile file(name);
    const bool isOpen = name == u"-" ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (!isOpen)
        return Problem::missing(Words::tr("“%1” cannot be read: %2").arg(name, file.errorString()));
    return file.readAll();
}

/// An open store with its policy.
struct Open {
    std::unique_ptr<Session> session;
    std::unique_ptr<Policies> policies;
};

Result<Open> open(const Call &call, Access access)
{
    auto session = Session::open(call, access);
    if (!session)
        return session.problem();
    auto policies = std::make_unique<Policies>((*session)->connection(), (*session)->opened());
    return Open{std::move(*session), std::move(policies)};
}

Result<QList<people::PolicyVersion>> versions(const Call &call)
{
    const auto store = open(call, Access::Read);
    return store ? store->policies->all() : store.problem();
}

// --- the words after `policy`

Outcome show(const Call &call)
{
    const auto all = versions(call);
    if (!all)
        return Refusal::of(all.problem());
    const QString number = call.operand(1);
    for (const people::PolicyVersion &each : *all) {
        if (number.isEmpty() || number == QString::number(each.number)) {
            call.printer.text(each.text);
            return std::nullopt;
        }
    }
    return Refusal::of(Problem::missing(Words::tr("There is no version %1 of the policy.").arg(number)));
}

Outcome log(const Call &call)
{
    const auto all = versions(call);
    if (!all)
        return Refusal::of(all.problem());
    Columns columns(call.printer, {{u"version"_s, true}, {u"time"_s}, {u"user"_s}, {u"reason"_s}});
    for (const people::PolicyVersion &each : *all) {
        const QString at = each.number > 0 ? secondsText(each.at) : QString();
        columns.add({QString::number(each.number), at, each.actor, each.note});
    }
    columns.finish();
    return std::nullopt;
}

Outcome check(const Call &call)
{
    const auto text = textOf(call.operand(1));
    if (!text)
        return Refusal::of(text.problem());
    const auto store = open(call, Access::Read);
    if (!store)
        return Refusal::of(store.problem());
    const auto rules = policy::Rulebook::parse(*text, store->session->opened().catalogue);
    if (!rules)
        return Refusal::of(rules.problem());
    call.printer.line(Words::tr("%n statements, nothing wrong.", nullptr, int((*rules)->document().statements.size())));
    return std::nullopt;
}

Outcome set(const Call &call)
{
    const auto text = textOf(call.operand(1));
    if (!text)
        return Refusal::of(text.problem());
    const auto store = open(call, Access::Write);
    if (!store)
        return Refusal::of(store.problem());
    const auto known = store->session->signIn(call);
    const auto current = known ? store->policies->current() : known.problem();
    if (!current)
        return Refusal::of(current.problem());
    const auto number =
        store->policies->put(store->session->actor(), *text, call.arguments.value(u"reason"_s), current->number);
    if (!number)
        return Refusal::of(number.problem());
    call.printer.line(Words::tr("Version %1 of the policy counts from now on.").arg(*number));
    return std::nullopt;
}

/// `explain USER ACTION [ROW]`
Outcome explain(const Call &call)
{
    const auto store = open(call, Access::Read);
    if (!store)
        return Refusal::of(store.problem());
    Session &session = *store->session;
    people::People people(session.connection(), session.opened().catalogue);
    const auto person = people.find(call.operand(1));
    const auto standing = person ? store->policies->standing(person->key) : person.problem();
    if (!standing)
        return Refusal::of(standing.problem());
    const auto subtrees = store::subtreesOf(session.reader(), standing->rules->roots());
    if (!subtrees)
        return Refusal::of(subtrees.problem());
    policy::Request request{.action = call.operand(2), .subtrees = &*subtrees};
    entity::Values row;
    if (!call.operand(3).isEmpty()) {
        const auto entity = session.entity(request.action.section(u'.', 0, 0));
        const auto key = entity ? session.reader().find(**entity, call.operand(3)) : entity.problem();
        const auto found = key ? session.reader().row(**entity, *key) : key.problem();
        if (!found)
            return Refusal::of(found.problem());
        row = withoutSecrets(**entity, *found);
        request.row = &row;
    }
    const policy::Decision decision = standing->rules->decide(standing->person, request);
    call.printer.line(decision.allowed ? Words::tr("allowed") : Words::tr("denied"));
    if (!decision.statement.isEmpty())
        call.printer.line(Words::tr("by: %1").arg(decision.statement));
    if (!decision.reason.isEmpty())
        call.printer.line(oneLine(decision.reason));
    return std::nullopt;
}

Outcome test(const Call &call)
{
    const auto text = textOf(call.operand(1));
    if (!text)
        return Refusal::of(text.problem());
    const auto store = open(call, Access::Read);
    if (!store)
        return Refusal::of(store.problem());
    const auto catalogue = store->session->opened().catalogue;
    const auto expectations = policy::Expectations::parse(*text, *catalogue);
    if (!expectations)
        return Refusal::of(expectations.problem());
    // A policy that is not put into the store yet is the one to try.
    const auto other = call.operand(2).isEmpty() ? Result<QByteArray>(QByteArray()) : textOf(call.operand(2));
    if (!other)
        return Refusal::of(other.problem());
    const auto rules =
        call.operand(2).isEmpty() ? store->policies->rules() : policy::Rulebook::parse(*other, catalogue);
    if (!rules)
        return Refusal::of(rules.problem());
    const QStringList failures = expectations->failures(**rules);
    for (const QString &failure : failures)
        call.printer.line(oneLine(failure));
    if (!failures.isEmpty())
        return Refusal::of(Problem::invalid(
            {{QString(),
              Words::tr("%1 of %2 expectations are not kept.").arg(failures.size()).arg(expectations->all.size())}}));
    call.printer.line(Words::tr("%n expectations are kept.", nullptr, int(expectations->all.size())));
    return std::nullopt;
}

struct Word {
    const char *name;
    qsizetype least; ///< operands, with the word itself
    qsizetype most;
    const char *usage;
    Outcome (*run)(const Call &);
};
constexpr Word kWords[] = {{"show", 1, 2, "[VERSION]", show},
                           {"log", 1, 1, "", log},
                           {"check", 2, 2, "FILE", check},
                           {"set", 2, 2, "FILE", set},
                           {"explain", 3, 4, "USER ACTION [ROW]", explain},
                           {"test", 2, 3, "EXPECTATIONS [POLICY]", test}};

} // namespace

Outcome policy(const Call &call)
{
    QStringList usages;
    for (const Word &word : kWords) {
        const bool fits = call.operands.size() >= word.least && call.operands.size() <= word.most;
        if (call.operand(0) == QLatin1StringView(word.name) && fits)
            return word.run(call);
        usages << u"stockroomctl policy "_s + QLatin1StringView(word.name) + u' ' + QLatin1StringView(word.usage);
    }
    return Refusal::usage(Words::tr("Say it in one of these ways:") + u"\n  "_s + usages.join(u"\n  "_s));
}

} // namespace stockroom::ctl

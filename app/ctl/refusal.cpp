// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/refusal.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace stockroom::ctl
{
namespace
{

using entity::Problem;
using entity::ProblemKind;

constexpr Exit kExits[] = {
    {0, QT_TRANSLATE_NOOP("ctl", "done, and on disk")},
    {1, QT_TRANSLATE_NOOP("ctl", "the store or the machine failed")},
    {kUsage, QT_TRANSLATE_NOOP("ctl", "the command line makes no sense")},
    {3, QT_TRANSLATE_NOOP("ctl", "values break a rule")},
    {4, QT_TRANSLATE_NOOP("ctl", "there is no such row, field, entity or store")},
    {5, QT_TRANSLATE_NOOP("ctl", "the same fields were changed meanwhile")},
    {6, QT_TRANSLATE_NOOP("ctl", "you may not do this")},
    {7, QT_TRANSLATE_NOOP("ctl", "the store is locked or away; try again")},
    {8, QT_TRANSLATE_NOOP("ctl", "the store is not empty, another program's, or not up to date")},
};

int codeOf(ProblemKind kind)
{
    switch (kind) {
    case ProblemKind::Broken:
        return 1;
    case ProblemKind::Invalid:
        return 3;
    case ProblemKind::Missing:
        return 4;
    case ProblemKind::Conflict:
        return 5;
    case ProblemKind::Denied:
        return 6;
    case ProblemKind::Busy:
        return 7;
    case ProblemKind::Unready:
        return 8;
    }
    Q_UNREACHABLE();
}

bool saysField(const entity::Failure &failure, const entity::Entity *entity)
{
    const entity::Field *field = entity ? fieldOf(*entity, failure.field) : nullptr;
    return failure.field.isEmpty() || failure.reason.contains(u"“%1”"_s.arg(failure.field)) ||
           (field && failure.reason.contains(label(*field)));
}

} // namespace

std::span<const Exit> exits()
{
    return kExits;
}

Refusal Refusal::of(const Problem &problem, const QString &subject, const entity::Entity *entity)
{
    const QString before = subject.isEmpty() ? QString() : subject + u": "_s;
    QStringList lines;
    for (const entity::Failure &failure : problem.failures)
        lines << before + (saysField(failure, entity) ? QString() : failure.field + u": "_s) + failure.reason;
    if (lines.isEmpty())
        lines << before + problem.text;
    return {codeOf(problem.kind), lines.join(u'\n')};
}

Outcome outcomeOf(const entity::Result<entity::Done> &done)
{
    return done ? Outcome() : Refusal::of(done.problem());
}

} // namespace stockroom::ctl

// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/backing.h"

#include "models/database/archive.h"
#include "models/store/copycheck.h"
#include "models/store/upkeep.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace stockroom::ctl
{
namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ctl)
};

/// Says on a terminal how far it is; where nobody knows how much there is, nothing.
database::CopyProgress progress(const QString &what)
{
    return [what](qint64 done, qint64 total) {
        if (total > 0)
            showProgress(what, done, total);
        return true;
    };
}

} // namespace

Outcome mayLose(const Call &call, const QString &what, const QString &question)
{
    if (call.arguments.has(u"yes"_s))
        return std::nullopt;
    if (!isatty(STDIN_FILENO))
        return Refusal::usage(what + u' ' + Words::tr("Say --yes if that is meant."));
    return agrees(what + u' ' + question) ? Outcome() : Refusal::usage(Words::tr("Nothing was changed."));
}

Outcome backup(const Call &call)
{
    const auto place = placeOf(call, call.operand(0));
    if (!place)
        return Refusal::of(place.problem());
    if (const auto is = store::lookAt(*place); !is)
        return Refusal::of(is.problem());
    const QString file = QFileInfo(call.operand(1)).absoluteFilePath();
    if (place->file() == file)
        return Refusal::usage(Words::tr("\"%1\" is the store itself.").arg(file));
    if (QFileInfo::exists(file)) {
        if (Outcome refused =
                mayLose(call, Words::tr("\"%1\" is there already.").arg(file), Words::tr("Write over it?")))
            return refused;
    }
    const auto done = database::backUp(*place, file, progress(Words::tr("Copying the store")));
    endProgress();
    if (!done)
        return Refusal::of(done.problem());
    call.printer.line(Words::tr("Copied to %1.").arg(file));
    return std::nullopt;
}

Outcome restore(const Call &call)
{
    const auto place = placeOf(call, call.operand(0));
    if (!place)
        return Refusal::of(place.problem());
    const QString file = QFileInfo(call.operand(1)).absoluteFilePath();
    if (const auto is = store::isCopy(*place, file); !is)
        return Refusal::of(is.problem(), file);
    if (Outcome refused = mayLose(call, Words::tr("All that is in %1 now is replaced.").arg(place->text()),
                                  Words::tr("Put the copy in its place?")))
        return refused;
    const auto owners = call.arguments.has(u"no-owner"_s) ? database::Owners::Leave : database::Owners::Keep;
    const auto kept = database::restore(*place, file, owners, progress(Words::tr("Putting the copy back")));
    endProgress();
    if (!kept)
        return Refusal::of(kept.problem());
    call.printer.line(Words::tr("%1 is as it was in %2.").arg(place->text(), file));
    if (!kept->isEmpty())
        call.printer.line(Words::tr("What it held before is kept in %1.").arg(*kept));
    return std::nullopt;
}

} // namespace stockroom::ctl

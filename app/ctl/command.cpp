// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/command.h"

#include "app/ctl/backing.h"
#include "app/ctl/browsing.h"
#include "app/ctl/changing.h"
#include "app/ctl/making.h"
#include "app/ctl/peopling.h"
#include "app/ctl/policing.h"
#include "app/ctl/takingback.h"
#include "app/ctl/upkeeping.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace stockroom::ctl
{
namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ctl)
};

constexpr Command kCommands[] = {
    {"init", "STORE", 0, 1, "store as name currency", QT_TRANSLATE_NOOP("ctl", "Make a store in an empty place."),
     init},
    {"demo", "STORE", 0, 1, "store as products orders seed media",
     QT_TRANSLATE_NOOP("ctl", "Fill a store with demo data; the same arguments give the same data."), demo},
    {"list", "ENTITY", 1, 1, "store as json filter sort limit", QT_TRANSLATE_NOOP("ctl", "Show rows."), list},
    {"show", "ENTITY ROW", 2, 2, "store as json", QT_TRANSLATE_NOOP("ctl", "Show one row with all its fields."), show},
    {"add", "ENTITY FIELD=VALUE...", 2, -1, "store as json reason password-fd", QT_TRANSLATE_NOOP("ctl", "Add a row."),
     add},
    {"set", "ENTITY ROW FIELD=VALUE...", 3, -1, "store as if reason password-fd",
     QT_TRANSLATE_NOOP("ctl", "Change fields of a row; stock=+5 adds five."), set},
    {"delete", "ENTITY ROW", 2, 2, "store as yes reason password-fd", QT_TRANSLATE_NOOP("ctl", "Delete a row."),
     remove},
    {"history", "[ENTITY ROW]", 0, 2, "store as json limit",
     QT_TRANSLATE_NOOP("ctl", "Show the newest changes, or those of one row."), history},
    {"undo", "ID", 1, 1, "store as password-fd", QT_TRANSLATE_NOOP("ctl", "Take back a change that the history shows."),
     undo},
    {"redo", "ID", 1, 1, "store as password-fd", QT_TRANSLATE_NOOP("ctl", "Do a change again that was taken back."),
     redo},
    {"createsuperuser", "USER", 1, 1, "store as email password-fd new-password-fd",
     QT_TRANSLATE_NOOP("ctl", "Add somebody who may do everything."), createSuperuser},
    {"passwd", "USER", 1, 1, "store as password-fd new-password-fd",
     QT_TRANSLATE_NOOP("ctl", "Give somebody another password."), passwd},
    {"users", "", 0, 0, "store as json", QT_TRANSLATE_NOOP("ctl", "Show who there is, and in which groups."), users},
    {"policy", "show|log|check|set|explain|test ...", 0, -1, "store as reason password-fd",
     QT_TRANSLATE_NOOP("ctl", "Show, check, try and change who may do what."), policy},
    {"migrations", "STORE", 0, 1, "store as",
     QT_TRANSLATE_NOOP("ctl", "Show the steps of Stockroom's own tables, and which of them the store has."),
     migrations},
    {"migrate", "STORE", 0, 1, "store as to yes plan adopt wal history name currency",
     QT_TRANSLATE_NOOP("ctl", "Bring Stockroom's own tables in a store up to date, or back with --to."), migrate},
    {"rollback", "STORE", 0, 1, "store as yes plan history name currency",
     QT_TRANSLATE_NOOP("ctl", "Take the last step of Stockroom's own tables back."), rollback},
    {"backup", "STORE FILE", 2, 2, "store as yes",
     QT_TRANSLATE_NOOP("ctl", "Write a checked copy of a store into a file, while others use it."), backup},
    {"restore", "STORE FILE", 2, 2, "store as yes no-owner",
     QT_TRANSLATE_NOOP("ctl", "Put such a copy in the place of all that a store holds."), restore},
    {"release", "STORE", 0, 1, "store as yes history",
     QT_TRANSLATE_NOOP("ctl", "Take everything of Stockroom's out of a store."), release},
};

const Command *commandOf(const QString &name)
{
    for (const Command &command : kCommands) {
        if (name == QLatin1StringView(command.name))
            return &command;
    }
    return nullptr;
}

QStringList optionsOf(const Command &command)
{
    return QString::fromLatin1(command.options).split(u' ');
}

QString translated(const char *text)
{
    return QCoreApplication::translate("ctl", text);
}

QString said(const Option &option)
{
    const QString name = u"--"_s + QLatin1StringView(option.name);
    return option.value ? name + u' ' + QLatin1StringView(option.value) : name;
}

QString said(const Command &command)
{
    return QLatin1StringView(command.name) + u' ' + QLatin1StringView(command.operands);
}

QString helpLine(const QString &left, const QString &right)
{
    return u"  "_s + left.leftJustified(34) + u"  "_s + right + u'\n';
}

QString optionLines(const QStringList &names)
{
    QString lines;
    for (const Option &option : options()) {
        if (names.contains(QLatin1StringView(option.name)))
            lines += helpLine(said(option), translated(option.help));
    }
    return lines;
}

/// What is wrong with the number of operands or with the options of a command.
Outcome misused(const Command &command, const Call &call)
{
    const qsizetype count = call.operands.size();
    if (count < command.least || (command.most >= 0 && count > command.most))
        return Refusal::usage(Words::tr("Say it like this: stockroomctl %1").arg(said(command)));
    for (const QString &name : call.arguments.given()) {
        if (!optionsOf(command).contains(name))
            return Refusal::usage(
                Words::tr("The command %1 takes no option --%2.").arg(QLatin1StringView(command.name), name));
    }
    return std::nullopt;
}

Outcome perform(const QStringList &words, Printer &printer)
{
    const auto parsed = Arguments::parse(words);
    if (const auto *wrong = std::get_if<QString>(&parsed))
        return Refusal::usage(*wrong);
    const Call call{std::get<Arguments>(parsed), std::get<Arguments>(parsed).words().mid(1), printer};
    if (call.arguments.has(u"version"_s)) {
        printer.line(u"stockroomctl "_s + QStringLiteral(STOCKROOM_VERSION));
        return std::nullopt;
    }
    const QString name = call.arguments.words().value(0);
    const Command *command = commandOf(name);
    if (call.arguments.has(u"help"_s) && (command || name.isEmpty())) {
        printer.text((command ? help(*command) : help()).toUtf8());
        return std::nullopt;
    }
    if (!command)
        return Refusal::usage(
            name.isEmpty() ? Words::tr("Which command? stockroomctl --help shows them all.")
                           : Words::tr("There is no command “%1”; stockroomctl --help shows them all.").arg(name));
    if (Outcome refused = misused(*command, call))
        return refused;
    return command->run(call);
}

} // namespace

std::span<const Command> commands()
{
    return kCommands;
}

QString help()
{
    QString text = Words::tr("Usage: stockroomctl COMMAND [OPTIONS]") + u"\n\n"_s +
                   Words::tr("Works on a store without a window. STORE is a file, or "
                             "postgresql://user@host/database. ROW is an id, a slug, an order's number or a user "
                             "name; links are written the same way.") +
                   u"\n\n"_s + Words::tr("Commands:") + u'\n';
    for (const Command &command : kCommands)
        text += helpLine(said(command), translated(command.help));
    QStringList names;
    for (const Option &option : options())
        names << QLatin1StringView(option.name);
    text += u'\n' + Words::tr("Options:") + u'\n' + optionLines(names);
    text += u'\n' + Words::tr("Exit codes:") + u'\n';
    for (const Exit &exit : exits())
        text += helpLine(QString::number(exit.code), translated(exit.meaning));
    return text;
}

QString help(const Command &command)
{
    return Words::tr("Usage: stockroomctl %1 [OPTIONS]").arg(said(command)) + u"\n\n"_s + translated(command.help) +
           u"\n\n"_s + Words::tr("Options:") + u'\n' + optionLines(optionsOf(command));
}

int run(const QStringList &words)
{
    Printer printer;
    Outcome refused = perform(words, printer);
    if (!printer.finish() && !printer.isLeft() && !refused)
        refused = Refusal::of(entity::Problem::broken(Words::tr("The output could not be written.")));
    if (!refused)
        return 0;
    for (const QString &line : refused->words.split(u'\n'))
        complain(line);
    return refused->code;
}

} // namespace stockroom::ctl

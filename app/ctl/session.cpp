// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/session.h"

#include "app/ctl/width.h"
#include "models/entity/instant.h"
#include "models/store/recovery.h"
#include "models/store/upkeep.h"

#include <QCoreApplication>
#include <iostream>

#include <pwd.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace stockroom::ctl
{
namespace
{

using database::Access;
using database::Connection;
using entity::Entity;
using entity::Field;
using entity::Problem;
using entity::ProblemKind;
using entity::Result;
using entity::Value;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ctl)
};

constexpr qint64 kSecond = 1'000'000; // in microseconds

/// More than these are forgotten and asked for again.
constexpr qsizetype kKeptHandles = 100'000;

QString systemUser()
{
    const passwd *const entry = getpwuid(geteuid());
    return entry ? QString::fromUtf8(entry->pw_name) : QString::number(geteuid());
}

} // namespace

store::Actor Call::actor() const
{
    return {arguments.value(u"as"_s, systemUser()), u"stockroomctl"_s};
}

QString Call::store(const QString &said) const
{
    return said.isEmpty() ? arguments.value(u"store"_s, qEnvironmentVariable("STOCKROOM_STORE")) : said;
}

void complain(const QString &sentence)
{
    Printer printer(stderr);
    printer.line(u"stockroomctl: "_s + oneLine(sentence));
    printer.finish();
}

bool agrees(const QString &question)
{
    Printer printer(stderr);
    printer.text((oneLine(question) + u" [y/N] "_s).toUtf8());
    printer.finish();
    std::string answer;
    std::getline(std::cin, answer);
    return answer == "y" || answer == "Y" || answer == "yes";
}

Result<database::Place> placeOf(const Call &call, const QString &said)
{
    const QString store = call.store(said);
    if (store.isEmpty())
        return Problem::missing(Words::tr("Which store? Say it with --store, or in STOCKROOM_STORE."));
    Result<database::Place> place = database::Place::parse(store);
    if (place && !place->password().isEmpty())
        complain(Words::tr("Others on this machine can read the password in the URL; keep it in ~/.pgpass, or in "
                           "PGPASSWORD."));
    return place;
}

Session::Session(std::unique_ptr<Connection> connection, store::Opened opened)
    : m_connection(std::move(connection)), m_opened(std::move(opened)), m_reader(*m_connection, m_opened.catalogue)
{
}

Result<std::unique_ptr<Session>> Session::open(const Call &call, Access access)
{
    const auto place = placeOf(call);
    if (!place)
        return place.problem();
    auto connection = Connection::open(*place, access);
    if (!connection)
        return connection.problem();
    auto opened = store::look(**connection);
    if (!opened)
        return opened.problem();
    if (access == Access::Write && !opened->barred.isEmpty())
        return Problem{ProblemKind::Denied, opened->barred};
    if (access == Access::Write && opened->isBegun)
        return Problem{ProblemKind::Unready,
                       Words::tr("A step of the store's tables was begun and is not complete; go on with: %1")
                           .arg(store::migrateCommand(*place))};
    if (access == Access::Write && !opened->lost.isEmpty())
        return Problem{ProblemKind::Unready,
                       store::lostSentence(opened->lost) + u' ' +
                           Words::tr("Make them anew with: %1").arg(store::migrateCommand(*place))};
    if (access == Access::Write && !opened->isWritable())
        return Problem{ProblemKind::Unready,
                       Words::tr("The store lacks tables that Stockroom needs to write; add them with: %1")
                           .arg(store::migrateCommand(*place, opened->isDjangos && !opened->ours))};
    if (access == Access::Write) {
        const QStringList gap = opened->unnoted;
        if (auto mended = store::mend(**connection, *opened, call.actor().name); !mended)
            return mended.problem();
        if (!gap.isEmpty())
            complain(
                Words::tr("Nothing noted the changes of %1 for a time, since another program made the tables anew. "
                          "From now on they are in the history again.")
                    .arg(gap.join(u", "_s)));
    }
    return std::make_unique<Session>(std::move(*connection), std::move(*opened));
}

Result<const Entity *> Session::entity(const QString &name) const
{
    if (const Entity *found = m_opened.catalogue->find(name))
        return found;
    QStringList names;
    for (const Entity *each : m_opened.catalogue->entities())
        names << QString::fromUtf8(each->name);
    return Problem::missing(Words::tr("There is no entity “%1”; there are: %2.").arg(name, names.join(u", "_s)));
}

QString Session::handle(const Entity &entity, const Value &key)
{
    const QString text = key.toString();
    if (!entity.handle || !key.isValid())
        return text;
    const QString name = QLatin1StringView(entity.table) + u' ' + text;
    const auto kept = m_handles.find(name);
    if (kept != m_handles.end())
        return *kept;
    if (m_handles.size() >= kKeptHandles)
        m_handles.clear();
    const auto row = m_reader.row(entity, key);
    // A link may lead nowhere in a store that another program keeps; then its key tells more than nothing.
    const QString found = row ? row->value(QLatin1StringView(entity.handle)).toString() : text;
    m_handles.insert(name, found);
    return found;
}

QString secondsText(entity::Instant at)
{
    return entity::isoText({at.micros - (at.micros % kSecond + kSecond) % kSecond});
}

QString Session::migrateCommand() const
{
    return store::migrateCommand(m_connection->place(), m_opened.isDjangos && !m_opened.ours);
}

QString Session::text(const Field &field, const Value &value)
{
    if (isLink(field))
        return handle(m_opened.catalogue->linked(field), value);
    // People read seconds; JSON has the rest.
    if (value.canConvert<entity::Instant>())
        return secondsText(value.value<entity::Instant>());
    return toText(field, value);
}

QJsonValue Session::json(const Field &field, const Value &value)
{
    if (isLink(field) && value.isValid())
        return handle(m_opened.catalogue->linked(field), value);
    return toJson(field, value);
}

} // namespace stockroom::ctl

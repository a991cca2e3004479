// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/opening.h"

#include "models/database/basetables.h"
#include "models/database/journal.h"
#include "models/database/longstep.h"
#include "models/database/migration.h"
#include "models/database/owntables.h"
#include "models/store/media.h"
#include "models/store/rights.h"
#include "models/store/triggers.h"

#include <QCoreApplication>
#include <QFile>
#include <QLockFile>
#include <QRegularExpression>
#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace stockroom::store
{
namespace
{

using database::Access;
using database::Connection;
using database::Migrations;
using database::OwnTables;
using entity::Done;
using entity::Problem;
using entity::ProblemKind;
using entity::Result;

const QString kMedia = u"media"_s;
const QString kSetting = u"stockroom_setting"_s;
constexpr int kPatience = 30'000; // ms that another one may take to make a store in the same place

struct Words {
    Q_DECLARE_TR_FUNCTIONS(opening)
};

/// The currencies of ISO 4217 that have none, three or four decimals: amounts are kept in hundredths.
constexpr QLatin1StringView kNotInHundredths[] = {
    "BHD"_L1, "BIF"_L1, "CLF"_L1, "CLP"_L1, "DJF"_L1, "GNF"_L1, "IQD"_L1, "ISK"_L1, "JOD"_L1,
    "JPY"_L1, "KMF"_L1, "KRW"_L1, "KWD"_L1, "LYD"_L1, "OMR"_L1, "PYG"_L1, "RWF"_L1, "TND"_L1,
    "UGX"_L1, "UYI"_L1, "UYW"_L1, "VND"_L1, "VUV"_L1, "XAF"_L1, "XOF"_L1, "XPF"_L1,
};

std::optional<Problem> wrongCurrency(const QString &currency)
{
    static const QRegularExpression shape(u"^[A-Z]{3}\\z"_s);
    if (!shape.match(currency).hasMatch())
        return Problem::invalid({{u"currency"_s, Words::tr("A currency has three capital letters, like EUR")}});
    if (std::find(std::begin(kNotInHundredths), std::end(kNotInHundredths), currency) != std::end(kNotInHundredths))
        return Problem::invalid({{u"currency"_s, Words::tr("%1 has not two decimals").arg(currency)}});
    return std::nullopt;
}

Result<Done> say(Connection &connection, const QString &name, const QString &value)
{
    const auto said = connection.run({u"INSERT INTO stockroom_setting (name, value) VALUES (?, ?)"_s, {name, value}});
    return said ? Result<Done>(Done{}) : said.problem();
}

Result<Done> introduced(Connection &connection, const NewStore &what)
{
    const QString name = what.name.isEmpty() ? connection.place().title() : what.name;
    Result<Done> said = say(connection, u"name"_s, name);
    if (said)
        said = say(connection, u"currency"_s, what.currency);
    // What the file has when Stockroom is taken out of it again.
    if (said && connection.dialect() == entity::Dialect::Sqlite)
        said = say(connection, u"journal"_s, database::Journal::usual());
    return said;
}

Result<Done> takeSteps(Connection &connection, const QString &actor)
{
    const Result<QList<database::Migration>> steps = Migrations::known(connection.dialect());
    if (!steps)
        return steps.problem();
    const Migrations::Around around = Triggers::aroundSteps(entity::Catalogue::planned());
    return Migrations::migrate(connection, *steps, actor, -1, around);
}

Result<Done> buildInTransaction(Connection &connection, const NewStore &what, const QString &actor)
{
    if (const Result<Done> locked = Migrations::lock(connection); !locked)
        return locked;
    if (const Result<Done> made = database::makeBaseTables(connection); !made)
        return made;
    if (const Result<Done> migrated = takeSteps(connection, actor); !migrated)
        return migrated;
    return introduced(connection, what);
}

Result<Done> build(const database::Place &place, const NewStore &what, const QString &actor)
{
    const Result<std::unique_ptr<Connection>> connection = Connection::open(place, Access::Create);
    if (!connection)
        return connection.problem();
    // A program that is killed leaves no half of a store.
    const Result<Done> built = Migrations::alone(**connection, [&] {
        return (*connection)->atomically([&] { return buildInTransaction(**connection, what, actor); });
    });
    return built ? takeSteps(**connection, actor) : built;
}

/// Whether the file was not there and is now, empty.
bool claimed(const database::Place &place)
{
    QFile file(place.file());
    return file.open(QIODevice::WriteOnly | QIODevice::NewOnly);
}

/// Builds in a new file, which goes again when that fails.
Result<Done> buildInFile(const database::Place &place, const NewStore &what, const QString &actor)
{
    // Two may make a store in one place at the same time: who comes second must not take away what the first has made.
    QLockFile lock(place.file() + u".making"_s);
    if (!lock.tryLock(kPatience) && lock.error() == QLockFile::LockFailedError)
        return Problem::busy(Words::tr("Another program is making a store in \"%1\"").arg(place.file()));
    const bool madeFile = claimed(place);
    Result<Done> built = build(place, what, actor);
    if (!built && madeFile)
        QFile::remove(place.file());
    return built;
}

/// Name and currency, where the store has them.
Result<QMap<QString, QString>> settings(Connection &connection)
{
    const auto rows = connection.run({u"SELECT name, value FROM stockroom_setting"_s});
    if (!rows)
        return rows.problem();
    QMap<QString, QString> all;
    while ((*rows)->next())
        all.insert((*rows)->value(0).toString(), (*rows)->value(1).toString());
    return all;
}

Result<Done> readOurs(Connection &connection, const entity::Tables &tables, Opened &opened)
{
    const Result<QList<database::Migration>> steps = Migrations::known(connection.dialect());
    if (!steps)
        return steps.problem();
    const Result<int> pending = Migrations::pending(connection, *steps);
    if (!pending)
        return pending.problem();
    const auto begun = database::LongStep::begun(connection);
    if (!begun)
        return begun.problem();
    opened.pending = *pending;
    opened.isBegun = begun->has_value();
    opened.lost = OwnTables::madeBy(steps->first(steps->size() - *pending));
    opened.lost.removeIf([&tables](const QString &each) { return tables.contains(each); });
    if (!tables.contains(OwnTables::list()))
        opened.lost << OwnTables::list();
    if (!tables.contains(kSetting))
        return Done{};
    const Result<QMap<QString, QString>> said = settings(connection);
    if (!said)
        return said.problem();
    opened.title = said->value(u"name"_s, opened.title);
    opened.currency = said->value(u"currency"_s, opened.currency);
    opened.media = said->value(kMedia, opened.media);
    if (opened.pending > 0 || !opened.lost.isEmpty())
        return Done{};
    const Result<QStringList> lacking = Triggers::lackingIn(connection, *opened.catalogue);
    if (!lacking)
        return lacking.problem();
    opened.unwatched = *lacking;
    if (lacking->isEmpty())
        return Done{};
    const Result<QStringList> missing = Triggers::missingIn(connection, *opened.catalogue);
    if (!missing)
        return missing.problem();
    opened.unnoted = *missing;
    return Done{};
}

} // namespace

Result<Done> create(const database::Place &place, const NewStore &what, const QString &actor)
{
    if (const std::optional<Problem> wrong = wrongCurrency(what.currency))
        return *wrong;
    return place.dialect() == entity::Dialect::Sqlite ? buildInFile(place, what, actor) : build(place, what, actor);
}

Result<Done> introduce(Connection &connection, const NewStore &what)
{
    const std::optional<Problem> wrong = wrongCurrency(what.currency);
    return wrong ? Result<Done>(*wrong) : introduced(connection, what);
}

QString migrateCommand(const database::Place &place, bool adopt)
{
    static const QRegularExpression plain(u"^[A-Za-z0-9_./:@%+,=-]+$"_s);
    QString text = place.text();
    if (!plain.match(text).hasMatch())
        text = u'\'' + text.replace(u'\'', u"'\\''"_s) + u'\'';
    return u"stockroomctl migrate "_s + text + (adopt ? u" --adopt"_s : QString());
}

Result<Done> keepMedia(Connection &connection, const QString &folder)
{
    const auto kept = connection.run({u"INSERT INTO stockroom_setting (name, value) VALUES (?, ?) "
                                      "ON CONFLICT (name) DO UPDATE SET value = excluded.value"_s,
                                      {kMedia, folder}});
    return kept ? Result<Done>(Done{}) : kept.problem();
}

Result<Opened> look(Connection &connection)
{
    const Result<entity::Tables> tables = connection.tables();
    if (!tables)
        return tables.problem();
    const QString where = connection.place().text();
    if (tables->isEmpty())
        return Problem::missing(Words::tr("\"%1\" is empty; make a store in it with: stockroomctl init %1").arg(where));
    const Result<std::shared_ptr<const entity::Catalogue>> catalogue = entity::Catalogue::over(*tables);
    if (!catalogue)
        return Problem{catalogue.problem().kind,
                       Words::tr("\"%1\" is not a store: %2").arg(where, catalogue.problem().text)};
    Opened opened{.catalogue = *catalogue, .title = connection.place().title(), .currency = u"EUR"_s};
    // Its first step makes the other one.
    opened.ours = tables->contains(OwnTables::list()) || tables->contains(kSetting);
    opened.hasHistory = tables->contains(u"stockroom_history"_s) && tables->contains(u"stockroom_change_set"_s);
    opened.media = mediaFolder(connection.place());
    opened.isDjangos = tables->contains(u"django_migrations"_s);
    if (opened.ours) {
        if (const Result<Done> read = readOurs(connection, *tables, opened); !read)
            return read.problem();
    }
    const Result<QString> barred = whyBarred(connection, opened);
    if (!barred)
        return barred.problem();
    opened.barred = *barred;
    return opened;
}

} // namespace stockroom::store

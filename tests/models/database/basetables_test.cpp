// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/database/basetables.h"

#include "models/entity/catalogue.h"
#include "tests/support/places.h"

#include <QFile>
#include <QSqlRecord>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace stockroom;
using database::Connection;
using database::Place;
using entity::Dialect;
using entity::ProblemKind;

namespace
{

/// The tables of Django itself are never made by us.
const QString kSqliteFacts[] = {
    u"SELECT 'column', m.name, c.cid, c.name, lower(c.type), c.\"notnull\", c.dflt_value, c.pk, c.hidden "
    "FROM sqlite_master m JOIN pragma_table_xinfo(m.name) c WHERE m.type = 'table'"_s,
    u"SELECT 'foreign key', m.name, f.\"from\", f.\"table\", f.\"to\", f.on_update, f.on_delete "
    "FROM sqlite_master m JOIN pragma_foreign_key_list(m.name) f WHERE m.type = 'table'"_s,
    u"SELECT 'index', m.name, i.name, i.\"unique\", i.origin, i.partial, group_concat(x.seqno || ' ' || "
    "coalesce(x.name, '') || ' ' || x.\"desc\" || ' ' || x.coll || ' ' || x.key) "
    "FROM sqlite_master m JOIN pragma_index_list(m.name) i JOIN pragma_index_xinfo(i.name) x "
    "WHERE m.type = 'table' GROUP BY m.name, i.name"_s,
};

const QString kPostgresFacts[] = {
    u"SELECT 'column', c.relname, a.attnum, a.attname, format_type(a.atttypid, a.atttypmod), a.attnotnull, "
    "pg_get_expr(d.adbin, d.adrelid), a.attidentity, a.attgenerated, a.attcollation "
    "FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 "
    "LEFT JOIN pg_attrdef d ON d.adrelid = c.oid AND d.adnum = a.attnum "
    "WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r'"_s,
    u"SELECT 'constraint', c.relname, k.conname, k.contype, pg_get_constraintdef(k.oid) "
    "FROM pg_class c JOIN pg_constraint k ON k.conrelid = c.oid "
    "WHERE c.relnamespace = 'public'::regnamespace AND k.conname NOT LIKE '%\\_fk\\_django\\_%'"_s,
    u"SELECT 'index', tablename, indexname, indexdef FROM pg_indexes WHERE schemaname = 'public'"_s,
    u"SELECT 'sequence', t.relname, s.relname, q.data_type, q.start_value, q.increment_by, d.deptype "
    "FROM pg_class s JOIN pg_sequences q ON q.sequencename = s.relname AND q.schemaname = 'public' "
    "JOIN pg_depend d ON d.objid = s.oid AND d.deptype IN ('a', 'i') JOIN pg_class t ON t.oid = d.refobjid "
    "WHERE s.relkind = 'S'"_s,
};

std::unique_ptr<Connection> opened(const QString &place)
{
    auto connection = Connection::open(*Place::parse(place), Connection::Access::Create);
    if (!connection)
        qFatal("%s", qPrintable(connection.problem().text));
    return std::move(*connection);
}

void collect(Connection &connection, const QString &text, QStringList &facts)
{
    const auto query = connection.run({text});
    if (!query)
        qFatal("%s", qPrintable(query.problem().text));
    while ((*query)->next()) {
        const QString table = (*query)->value(1).toString();
        if (table.startsWith(u"django_"_s) || table.startsWith(u"sqlite_"_s))
            continue;
        QStringList fact;
        for (int i = 0; i < (*query)->record().count(); ++i)
            fact << (*query)->value(i).toString();
        facts << fact.join(u" | "_s);
    }
}

/// Everything that a database tells of its tables, one line for each fact.
QStringList factsOf(Connection &connection)
{
    QStringList facts;
    if (connection.dialect() == Dialect::Sqlite) {
        for (const QString &text : kSqliteFacts)
            collect(connection, text, facts);
    } else {
        for (const QString &text : kPostgresFacts)
            collect(connection, text, facts);
    }
    facts.sort();
    return facts;
}

/// What CHECK and DEFERRABLE say is in SQLite's text alone.
QStringList clausesOf(Connection &connection)
{
    QStringList clauses;
    if (connection.dialect() == Dialect::Postgres)
        return clauses; // pg_get_constraintdef tells them
    const auto query = connection.run({u"SELECT name, sql FROM sqlite_master WHERE type = 'table' AND name NOT LIKE "
                                       "'django%' AND name NOT LIKE 'sqlite%' ORDER BY name"_s});
    while ((*query)->next()) {
        const QString text = (*query)->value(1).toString().simplified().toLower();
        for (const QString &word :
             {u"check (\"stock\" >= 0)"_s, u"check (\"quantity\" >= 0)"_s, u"check"_s, u"autoincrement"_s,
              u"deferrable initially deferred"_s, u"collate"_s, u"without rowid"_s, u"strict"_s})
            clauses << (*query)->value(0).toString() + u' ' + word + u' ' + QString::number(text.count(word));
    }
    return clauses;
}

} // namespace

class BaseTablesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void haveTheShapeThatDjangoMakes_data();
    void haveTheShapeThatDjangoMakes();
    void areMadeInAnEmptyPlaceAlone_data() { test::onEachDatabase(); }
    void areMadeInAnEmptyPlaceAlone();
    void viewsAloneAreNotEmpty_data() { test::onEachDatabase(); }
    void viewsAloneAreNotEmpty();
    void areEnoughForEveryEntity_data() { test::onEachDatabase(); }
    void areEnoughForEveryEntity();
};

void BaseTablesTest::haveTheShapeThatDjangoMakes_data()
{
    QTest::addColumn<QString>("ours");
    QTest::addColumn<QString>("djangos");
    QTest::addColumn<QString>("file");
    QTest::newRow("sqlite") << test::freshPlace(test::Kind::Sqlite) << test::freshPlace(test::Kind::Sqlite)
                            << u"store.sqlite.sql"_s;
    QTest::newRow("postgres") << test::freshPlace(test::Kind::Postgres) << test::freshPlace(test::Kind::Postgres)
                              << u"store.postgres.sql"_s;
}

void BaseTablesTest::haveTheShapeThatDjangoMakes()
{
    QFETCH(QString, ours);
    QFETCH(QString, djangos);
    QFETCH(QString, file);
    const auto our = opened(ours);
    QVERIFY(database::makeBaseTables(*our).ok());
    QFile reference(QStringLiteral(STOCKROOM_SOURCE "/tests/data/") + file);
    QVERIFY(reference.open(QIODevice::ReadOnly));
    const auto loaded = opened(djangos)->runScript(QString::fromUtf8(reference.readAll()));
    QVERIFY2(loaded.ok(), loaded.ok() ? "" : qPrintable(loaded.problem().text));
    // Anew, since the reference's script takes the schema out of the search path.
    const auto django = opened(djangos);
    QVERIFY(factsOf(*our).size() > 100);
    QCOMPARE(factsOf(*our).join(u'\n'), factsOf(*django).join(u'\n'));
    QCOMPARE(clausesOf(*our), clausesOf(*django));
}

void BaseTablesTest::areMadeInAnEmptyPlaceAlone()
{
    QFETCH(QString, place);
    const auto connection = opened(place);
    QVERIFY(*database::isEmpty(*connection));
    QVERIFY(connection->runScript(u"CREATE TABLE song (id integer)"_s).ok());
    QVERIFY(!*database::isEmpty(*connection));
    const auto made = database::makeBaseTables(*connection);
    QVERIFY(!made.ok());
    QCOMPARE(made.problem().kind, ProblemKind::Unready);
    QVERIFY(!connection->inTransaction());
    QCOMPARE(connection->tables()->keys(), QStringList{u"song"_s});
}

void BaseTablesTest::viewsAloneAreNotEmpty()
{
    QFETCH(QString, place);
    const auto connection = opened(place);
    QVERIFY(connection->runScript(u"CREATE VIEW one AS SELECT 1 AS a"_s).ok());
    QVERIFY(!*database::isEmpty(*connection));
}

void BaseTablesTest::areEnoughForEveryEntity()
{
    QFETCH(QString, place);
    const auto connection = opened(place);
    QVERIFY(database::makeBaseTables(*connection).ok());
    const auto catalogue = entity::Catalogue::over(*connection->tables());
    QVERIFY2(catalogue.ok(), catalogue.ok() ? "" : qPrintable(catalogue.problem().text));
    QCOMPARE((*catalogue)->entities().size(), entity::Catalogue::planned()->entities().size());
    for (const entity::Entity *entity : (*catalogue)->entities()) {
        const entity::Entity *planned = entity::Catalogue::planned()->find(QString::fromLatin1(entity->name));
        QCOMPARE(entity->fields.size(), planned->fields.size());
    }
}

QTEST_GUILESS_MAIN(BaseTablesTest)
#include "basetables_test.moc"

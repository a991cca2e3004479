// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/history.h"

#include "models/entity/money.h"
#include "models/store/triggers.h"
#include "tests/support/shoptest.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QTest>
#include <algorithm>

using namespace stockroom;
using store::Change;
using store::History;
using store::Triggers;

namespace
{

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

} // namespace

class HistoryTest : public test::ShopTest
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhoChangedWhatFromWhatToWhat()
    {
        const auto id = m_shop->addProduct(s("Teapot"), 1234);
        const auto saved =
            m_shop->store().apply({.reason = s("spring sale"),
                                   .changes = {{.entity = s("product"),
                                                .id = id,
                                                .values = {{s("price"), QVariant::fromValue(entity::Money{999})}}}}},
                                  {s("clerk1"), s("stockroomctl")});
        QVERIFY(saved);
        const auto read = History::read(m_shop->connection(), *m_shop->catalogue(), saved->id);
        QVERIFY(read);
        QCOMPARE(read->changes.size(), 1);
        QCOMPARE(read->changes.front().act, Change::Act::Set);
        QCOMPARE(read->changes.front().id, id);
        // Not the whole row: who shows a list by another field need not read it again.
        QCOMPARE(read->changes.front().before.keys(), (QStringList{s("price"), s("updated")}));
        QCOMPARE(read->changes.front().before.value(s("price")), QVariant::fromValue(entity::Money{1234}));
        QCOMPARE(read->changes.front().after.keys(), (QStringList{s("price"), s("updated")}));
        QCOMPARE(read->changes.front().after.value(s("price")), QVariant::fromValue(entity::Money{999}));
        QCOMPARE(
            m_shop->ask(s("SELECT actor || ' ' || program || ' ' || reason FROM stockroom_change_set WHERE id = '%1'")
                            .arg(saved->id)),
            QStringList{s("clerk1 stockroomctl spring sale")});
    }

    void tellsAllOfItRowByRowAndOthersWriteMeanwhile()
    {
        m_shop->addProduct(s("Teapot"));
        for (int i = 0; i < 1200; ++i)
            QVERIFY(m_shop->connection().run({s("UPDATE products_product SET stock = stock + 1")}));
        const qint64 before = *History::newest(m_shop->connection());
        test::SecondDoor other(*m_shop);
        QList<qint64> rows;
        const auto told = History::tellAll(m_shop->connection(), [&](const QByteArray &line) {
            rows << QJsonDocument::fromJson(line).object().value(s("id")).toInteger();
            return rows.size() != 10 || other.connection().run({s("UPDATE products_product SET stock = 7")}).ok();
        });
        QVERIFY(told);
        QVERIFY(std::is_sorted(rows.cbegin(), rows.cend()));
        const bool isServer = m_shop->connection().dialect() == entity::Dialect::Postgres;
        QCOMPARE(rows.back(), isServer ? before : before + 1);
        QCOMPARE(QSet<qint64>(rows.cbegin(), rows.cend()).size(), rows.size());
        QCOMPARE(rows.size(), m_shop->ask(s("SELECT id FROM stockroom_history")).size() - (isServer ? 1 : 0));
    }

    void theWritesOfOtherProgramsAreInItWithoutAnActor()
    {
        m_shop->addProduct(s("Teapot"));
        const auto newest = History::newest(m_shop->connection());
        m_shop->ask(s("UPDATE products_product SET stock = 77"));
        const auto since = History::since(m_shop->connection(), *m_shop->catalogue(), {.after = *newest});
        QCOMPARE(since->sets.size(), 1);
        QVERIFY(!since->sets.front().id.isEmpty());
        QCOMPARE(History::read(m_shop->connection(), *m_shop->catalogue(), since->sets.front().id)->changes,
                 since->sets.front().changes);
        QCOMPARE(since->sets.front().changes.front().after.value(s("stock")), QVariant(qlonglong(77)));
    }

    void aPasswordIsNeverInIt()
    {
        m_shop->add("user", {{s("username"), s("clerk1")}});
        m_shop->ask(s("UPDATE auth_user SET password = 'hunter2-secret'"));
        QCOMPARE(m_shop->ask(s("SELECT count(*) FROM stockroom_history WHERE CAST(\"after\" AS text) LIKE '%hunter2%' "
                               "OR CAST(\"after\" AS text) LIKE '%password%'")),
                 QStringList{s("0")});
        QVERIFY(m_shop->ask(s("SELECT count(*) FROM stockroom_history")) != QStringList{s("0")});
    }

    void aSetWhoseRowsAreGoneIsNotTakenBack()
    {
        const auto id = m_shop->addProduct(s("Teapot"), 1234);
        const auto saved = m_shop->store().apply(
            {.changes = {{.entity = s("product"), .id = id, .values = {{s("name"), s("Pot")}}}}}, {});
        QVERIFY(saved);
        m_shop->ask(s("DELETE FROM stockroom_history"));
        const auto undone = m_shop->store().undo(saved->id, {});
        QCOMPARE(undone.problem().kind, entity::ProblemKind::Broken);
        QVERIFY2(undone.problem().text.contains(u"not complete"), qPrintable(undone.problem().text));
    }

    void nothingIsSavedWithoutTriggers()
    {
        const auto id = m_shop->addProduct(s("Teapot"), 1234);
        QVERIFY(Triggers::remove(m_shop->connection()));
        const auto saved = m_shop->store().apply(
            {.changes = {{.entity = s("product"), .id = id, .values = {{s("name"), s("Pot")}}}}}, {});
        QCOMPARE(saved.problem().kind, entity::ProblemKind::Broken);
        QVERIFY2(saved.problem().text.contains(u"history"), qPrintable(saved.problem().text));
        QCOMPARE(m_shop->row("product", id).value(s("name")), QVariant(s("Teapot")));
    }

    void whatChangesNothingIsNotInIt()
    {
        const auto id = m_shop->addProduct(s("Teapot"));
        const auto saved = m_shop->store().apply(
            {.changes = {{.entity = s("product"), .id = id, .values = {{s("name"), s("Teapot")}}}}}, {});
        QVERIFY(saved && saved->changes.isEmpty());
        QCOMPARE(History::read(m_shop->connection(), *m_shop->catalogue(), saved->id).problem().kind,
                 entity::ProblemKind::Missing);
    }

    void eachRowOfAnotherProgramIsASetOfItsOwn()
    {
        const auto pot = m_shop->addProduct(s("Teapot"));
        m_shop->addProduct(s("Cup"));
        const auto newest = History::newest(m_shop->connection());
        m_shop->ask(s("UPDATE products_product SET stock = 77"));
        const auto since = History::since(m_shop->connection(), *m_shop->catalogue(), {.after = *newest});
        QCOMPARE(since->sets.size(), 2);
        QVERIFY(since->sets.front().id != since->sets.back().id);
        const auto ofPot = History::of(m_shop->connection(), *m_shop->catalogue(), m_shop->entity("product"), pot, 10);
        QCOMPARE(ofPot->sets.size(), 2);
        QCOMPARE(ofPot->sets.front().changes.front().act, Change::Act::Set);
        QCOMPARE(ofPot->sets.back().changes.front().act, Change::Act::Add);
        QVERIFY(ofPot->times.front() >= ofPot->times.back());
    }

    void numbersKeepAllTheirDigits()
    {
        m_shop->ask(s("ALTER TABLE auth_group ADD COLUMN weight numeric(30, 20) NULL"));
        m_shop->ask(s("INSERT INTO auth_group(name) VALUES ('staff')"));
        const auto tables = m_shop->connection().tables();
        const auto catalogue = *entity::Catalogue::over(*tables);
        QVERIFY(Triggers::install(m_shop->connection(), *catalogue));
        const auto newest = History::newest(m_shop->connection());
        m_shop->ask(s("UPDATE auth_group SET weight = '1234567890.12345678901234567890'"));
        const auto since = History::since(m_shop->connection(), *catalogue, {.after = *newest});
        const QString weight = since->sets.front().changes.front().after.value(s("weight")).toString();
        const bool sqlite = m_shop->place().dialect() == entity::Dialect::Sqlite;
        // SQLite itself keeps it as a double.
        if (sqlite)
            QCOMPARE(weight.toDouble(), 1234567890.1234567);
        else
            QCOMPARE(weight, s("1234567890.12345678901234567890"));
    }

    void aTableThatIsEmptiedAtOnceLeavesAMark()
    {
        const bool sqlite = m_shop->place().dialect() == entity::Dialect::Sqlite;
        m_shop->addProduct(s("Teapot"));
        const auto newest = History::newest(m_shop->connection());
        m_shop->ask(s(sqlite ? "DELETE FROM products_product" : "TRUNCATE products_product CASCADE"));
        const auto since = History::since(m_shop->connection(), *m_shop->catalogue(), {.after = *newest});
        // SQLite deletes row by row; PostgreSQL empties the items that lead to products too.
        QCOMPARE(since->emptied, !sqlite);
        QCOMPARE(since->sets.size(), sqlite ? 1 : 0);
        QCOMPARE(since->rows.size(), sqlite ? 1 : 2);
    }

    void whatIsSavedIsInTheOutboxForOtherPrograms()
    {
        const auto id = m_shop->addProduct(s("Teapot"));
        m_shop->ask(s("DELETE FROM stockroom_outbox"));
        const auto saved = m_shop->store().apply(
            {.changes = {{.entity = s("product"), .id = id, .values = {{s("name"), s("Pot")}}}}}, {});
        QVERIFY(saved);
        m_shop->ask(s("UPDATE products_product SET stock = 77"));
        QCOMPARE(m_shop->ask(s("SELECT entity_table || ' ' || row_id || ' ' || act || ' ' || change_set "
                               "FROM stockroom_outbox")),
                 QStringList{s("products_product %1 update %2").arg(id.toString(), saved->id)});
    }

    void nothingIsSavedBehindTheHistorysBack()
    {
        const bool sqlite = m_shop->place().dialect() == entity::Dialect::Sqlite;
        const auto id = m_shop->addProduct(s("Teapot"));
        m_shop->ask(s(sqlite ? "DROP TRIGGER stockroom_products_product_update"
                             : "DROP TRIGGER stockroom_products_product_update ON products_product"));
        const store::ChangeSet set{.changes = {{.entity = s("product"), .id = id, .values = {{s("name"), s("Pot")}}}}};
        const auto refused = m_shop->store().apply(set, {});
        QVERIFY(!refused);
        QCOMPARE(refused.problem().kind, entity::ProblemKind::Broken);
        QCOMPARE(m_shop->ask(s("SELECT name FROM products_product")), QStringList{s("Teapot")});
        QVERIFY(!m_shop->connection().inTransaction());
        QVERIFY(Triggers::install(m_shop->connection(), *m_shop->catalogue()));
        QVERIFY(m_shop->store().apply(set, {}));
        QCOMPARE(m_shop->ask(s("SELECT name FROM products_product")), QStringList{s("Pot")});
    }

    void theContextEndsWithTheTransaction()
    {
        const auto id = m_shop->addProduct(s("Teapot"));
        m_shop->ask(s("UPDATE products_product SET stock = 78"));
        QCOMPARE(m_shop->ask(s("SELECT count(*) FROM stockroom_history WHERE change_set IS NULL")),
                 QStringList{s("1")});
        QVERIFY(id.isValid());
    }
};

QTEST_GUILESS_MAIN(HistoryTest)
#include "history_test.moc"

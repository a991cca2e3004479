// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/store.h"

#include "models/entity/instant.h"
#include "models/entity/money.h"
#include "models/store/history.h"
#include "models/store/upkeep.h"
#include "tests/support/shoptest.h"

#include <QTest>

using namespace stockroom;
using entity::Money;
using entity::ProblemKind;
using entity::Values;
using store::Actor;
using store::Change;
using store::ChangeSet;

namespace
{

const Actor kClerk{QStringLiteral("clerk1"), QStringLiteral("tests")};

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

QVariant money(qint64 minor)
{
    return QVariant::fromValue(Money{minor});
}

ChangeSet set(const char *entity, const entity::Value &id, const Values &values, const Values &before = {})
{
    return {.changes = {{.entity = s(entity), .id = id, .values = values, .before = before}}};
}

ChangeSet removal(const char *entity, const entity::Value &id)
{
    return {.changes = {{.act = Change::Act::Delete, .entity = s(entity), .id = id}}};
}

} // namespace

class UndoTest : public test::ShopTest
{
    Q_OBJECT

private Q_SLOTS:
    void undoBringsBackWhatWasChangedAddedAndDeleted()
    {
        const auto id = m_shop->addProduct(s("Teapot"), 1000, 5);
        Values was = m_shop->row("product", id);
        const auto time = [](Values &row) { return row.take(s("updated")).value<entity::Instant>(); };
        entity::Instant last = time(was);
        const auto isAsItWas = [&] {
            Values now = m_shop->row("product", id);
            const entity::Instant moved = time(now);
            return now == was && moved > std::exchange(last, moved);
        };
        const auto changed =
            m_shop->store().apply(set("product", id, {{s("price"), money(1)}, {s("name"), s("Pot")}}), kClerk);
        QVERIFY(m_shop->store().undo(changed->id, kClerk));
        QVERIFY(isAsItWas());
        const auto removed = m_shop->store().apply(removal("product", id), kClerk);
        const auto back = m_shop->store().undo(removed->id, kClerk);
        QVERIFY2(back, qPrintable(back ? QString() : back.problem().words()));
        QVERIFY(isAsItWas());
        QVERIFY(m_shop->store().undo(back->id, kClerk));
        QCOMPARE(m_shop->store().reader().row(m_shop->entity("product"), id).problem().kind, ProblemKind::Missing);
    }

    void undoOfADeletedUserBringsBackAllThatIsKnown()
    {
        const auto user = m_shop->add("user", {{s("username"), s("clerk1")}});
        const auto order =
            m_shop->store().apply({.changes = {{.act = Change::Act::Add,
                                                .entity = s("order"),
                                                .values = {{s("number"), s("A-1")}, {s("customer"), s("Ann")}}}}},
                                  kClerk);
        QVERIFY(order);
        m_shop->ask(s("UPDATE auth_user SET password = 'hash'"));
        const auto gone = m_shop->store().apply(removal("user", user), kClerk);
        QVERIFY(gone && gone->notice.isEmpty());
        const auto back = m_shop->store().undo(gone->id, kClerk);
        QVERIFY2(back, qPrintable(back ? QString() : back.problem().words()));
        QCOMPARE(m_shop->row("order", order->changes.front().id).value(s("created_by")), user);
        // No history holds a password: nobody may believe that the old one is back.
        QCOMPARE(m_shop->ask(s("SELECT password FROM auth_user")), QStringList{s("!")});
        QVERIFY2(back->notice.contains(u"Password") && back->notice.contains(u"clerk1"), qPrintable(back->notice));
    }

    void whatIsTakenBackIsNotTakenBackAgain()
    {
        const auto id = m_shop->addProduct(s("Teapot"), 1000, 5);
        const auto stock = [&] { return m_shop->row("product", id).value(s("stock")).toLongLong(); };
        const auto more =
            m_shop->store().apply(set("product", id, {{s("stock"), QVariant::fromValue(entity::Delta{3})}}), kClerk);
        auto last = more->id;
        for (int turn = 0; turn < 5; ++turn) {
            const auto back = m_shop->store().undo(last, kClerk);
            QVERIFY2(back, qPrintable(back ? QString() : back.problem().words()));
            QCOMPARE(stock(), turn % 2 == 0 ? 5 : 8);
            const auto twice = m_shop->store().undo(last, kClerk);
            QVERIFY(!twice);
            QCOMPARE(twice.problem().kind, ProblemKind::Conflict);
            QVERIFY2(twice.problem().text.contains(u"already"), qPrintable(twice.problem().text));
            last = back->id;
        }
        // Done, undone, and so on: it is taken back now, by the fifth that follows the fourth.
        QVERIFY(!m_shop->store().undo(more->id, kClerk));
        QVERIFY(m_shop->store().undo(last, kClerk));
        QVERIFY(m_shop->store().undo(more->id, kClerk));
        QCOMPARE(stock(), 5);
    }

    void undoBringsBackColumnsThatNobodyPlanned_data()
    {
        QTest::addColumn<QString>("sqlite");
        QTest::addColumn<QString>("postgres");
        QTest::addColumn<QString>("value");
        QTest::newRow("number") << s("real") << s("double precision") << s("0.1");
        QTest::newRow("number without a type") << QString() << s("bigint") << s("5");
        QTest::newRow("part without a type") << QString() << s("double precision") << s("0.5");
        QTest::newRow("decimal") << s("decimal") << s("numeric(20,10)") << s("1234567890.0123456789");
        QTest::newRow("JSON") << s("text") << s("jsonb") << s("'{\"a\": [1, null, \"x, }''\"]}'");
        QTest::newRow("JSON list") << s("text") << s("jsonb") << s("'[1.10, 12345678901234567890]'");
        QTest::newRow("JSON beyond") << s("text") << s("jsonb") << s("'{\"c\": 1e400}'");
        QTest::newRow("JSON deep") << s("text") << s("jsonb")
                                   << u'\'' + s("[").repeated(1500) + s("]").repeated(1500) + u'\'';
        QTest::newRow("JSON true") << s("text") << s("jsonb") << s("'true'");
        QTest::newRow("JSON text") << s("text") << s("jsonb") << s("'\"x\"'");
        QTest::newRow("uuid") << s("char(32)") << s("uuid") << s("'00112233445566778899aabbccddeeff'");
        QTest::newRow("list") << s("text") << s("integer[]") << s("'{1,2}'");
        QTest::newRow("texts") << s("text") << s("text[]") << s("'{\"a [b]\",NULL,\"\\\\\\\"\"}'");
        QTest::newRow("span") << s("text") << s("interval") << s("'3 days 00:00:05'");
        QTest::newRow("day") << s("date") << s("date") << s("'2026-02-03'");
        QTest::newRow("hour") << s("time") << s("time") << s("'01:02:03.000004'");
        QTest::newRow("time") << s("datetime") << s("timestamptz") << s("'2026-02-03 04:05:06.000007'");
        QTest::newRow("time without zone") << s("text") << s("timestamp") << s("'2026-02-03 04:05:06.000007'");
        QTest::newRow("large number") << s("bigint") << s("bigint") << s("9223372036854775807");
        QTest::newRow("flag") << s("bool") << s("boolean") << s("true");
        QTest::newRow("address") << s("char(39)") << s("inet") << s("'2001:db8::1'");
    }

    void undoBringsBackColumnsThatNobodyPlanned()
    {
        QFETCH(QString, sqlite);
        QFETCH(QString, postgres);
        QFETCH(QString, value);
        isBroughtBack(isFile() ? sqlite : postgres, value);
    }

    void undoBringsBackBytes()
    {
        if (isFile())
            isBroughtBack(s("BLOB"), s("x'00ff27'"));
        else
            isBroughtBack(s("bytea"), s("'\\x00ff27'"));
    }

    void undoBringsBackWhatNoPersonMayWrite()
    {
        const auto id = m_shop->addProduct(s("Teapot"));
        m_shop->ask(s("UPDATE products_product SET price = 0, description = '', slug = 'Ünï côde'"));
        const Values was = m_shop->row("product", id);
        const auto gone = m_shop->store().apply(removal("product", id), kClerk);
        const auto back = m_shop->store().undo(gone->id, kClerk);
        QVERIFY2(back, qPrintable(back ? QString() : back.problem().words()));
        Values now = m_shop->row("product", id);
        now.insert(s("updated"), was.value(s("updated")));
        QCOMPARE(now, was);
        const auto mended = m_shop->store().apply(set("product", id, {{s("price"), money(500)}}), kClerk);
        const auto unmended = m_shop->store().undo(mended->id, kClerk);
        QVERIFY2(unmended, qPrintable(unmended ? QString() : unmended.problem().words()));
        QCOMPARE(m_shop->row("product", id).value(s("price")), money(0));
    }

    void undoOfACountKeepsWhatOthersTook()
    {
        const auto id = m_shop->addProduct(s("Teapot"), 1000, 5);
        const auto counted = m_shop->store().apply(set("product", id, {{s("stock"), qlonglong(20)}}), kClerk);
        QVERIFY(
            m_shop->store().apply(set("product", id, {{s("stock"), QVariant::fromValue(entity::Delta{-2})}}), kClerk));
        QVERIFY(m_shop->store().undo(counted->id, kClerk));
        QCOMPARE(m_shop->row("product", id).value(s("stock")), QVariant(qlonglong(3)));
    }

    void undoOfWhatAnotherProgramWrote()
    {
        const auto id = m_shop->addProduct(s("Teapot"), 1000);
        const auto before = store::History::newest(m_shop->connection());
        m_shop->ask(s("UPDATE products_product SET price = 7"));
        m_shop->ask(s("DELETE FROM products_product"));
        const auto since = store::History::since(m_shop->connection(), *m_shop->catalogue(), {.after = *before});
        QCOMPARE(since->sets.size(), 2);
        QVERIFY(m_shop->store().undo(since->sets.back().id, kClerk));
        QCOMPARE(m_shop->row("product", id).value(s("price")), money(700));
        QVERIFY(m_shop->store().undo(since->sets.front().id, kClerk));
        QCOMPARE(m_shop->row("product", id).value(s("price")), money(1000));
        QCOMPARE(m_shop->store().undo(since->sets.front().id, kClerk).problem().kind, ProblemKind::Conflict);
    }

    void aTimeThatAnotherProgramWroteInItsOwnFormIsNoConflict()
    {
        const auto order = m_shop->add("order", {{s("number"), s("A-1")}, {s("customer"), s("Ann")}});
        const entity::Instant placed = *entity::instantFromText(s("2026-01-02 03:04:05.678"));
        m_shop->ask(s("UPDATE orders_order SET placed_at = '2026-01-02T03:04:05.678Z'"));
        QCOMPARE(m_shop->row("order", order).value(s("placed")), QVariant::fromValue(placed));
        const entity::Instant later{placed.micros + 1};
        const auto moved = m_shop->store().apply(set("order", order, {{s("placed"), QVariant::fromValue(later)}},
                                                     {{s("placed"), QVariant::fromValue(placed)}}),
                                                 kClerk);
        QVERIFY2(moved, qPrintable(moved ? QString() : moved.problem().words()));
        QVERIFY(m_shop->store().undo(moved->id, kClerk));
        QCOMPARE(m_shop->row("order", order).value(s("placed")), QVariant::fromValue(placed));
        // Who saw another time is told so.
        const entity::Instant latest{later.micros + 1};
        const auto refused = m_shop->store().apply(set("order", order, {{s("placed"), QVariant::fromValue(latest)}},
                                                       {{s("placed"), QVariant::fromValue(later)}}),
                                                   kClerk);
        QCOMPARE(refused.problem().kind, ProblemKind::Conflict);
    }

    void undoOfWhatWasChangedSinceIsAConflict()
    {
        const auto id = m_shop->addProduct(s("Teapot"), 1000);
        const auto first = m_shop->store().apply(set("product", id, {{s("price"), money(900)}}), kClerk);
        QVERIFY(m_shop->store().apply(set("product", id, {{s("price"), money(800)}}), kClerk));
        QCOMPARE(m_shop->store().undo(first->id, kClerk).problem().kind, ProblemKind::Conflict);
        QCOMPARE(m_shop->store().undo(s("nothing"), kClerk).problem().kind, ProblemKind::Missing);
    }

private:
    bool isFile() { return m_shop->connection().dialect() == entity::Dialect::Sqlite; }

    /// Deletes a product that has such a value in a column of such a type, takes that back, and looks whether it is
    /// there.
    void isBroughtBack(const QString &type, const QString &value)
    {
        const auto id = m_shop->addProduct(s("Teapot"));
        m_shop->ask(s("ALTER TABLE products_product ADD COLUMN more ") + type);
        m_shop->ask(s("UPDATE products_product SET more = ") + value);
        test::SecondDoor door(*m_shop);
        auto opened = store::look(door.connection());
        QVERIFY(opened && store::mend(door.connection(), *opened, s("tests")));
        store::Store shop(door.connection(), opened->catalogue);
        const QString all = isFile() ? s("SELECT quote(more) || typeof(more) FROM products_product")
                                     : s("SELECT more::text FROM products_product");
        const QStringList was = m_shop->ask(all);
        // Whoever changes another field leaves this one, and takes that back.
        const auto changed = shop.apply(set("product", id, {{s("name"), s("Pot")}}), kClerk);
        const auto unchanged = changed ? shop.undo(changed->id, kClerk) : changed;
        QVERIFY2(unchanged, qPrintable(unchanged ? QString() : unchanged.problem().words()));
        const auto gone = shop.apply(removal("product", id), kClerk);
        const auto back = shop.undo(gone->id, kClerk);
        QVERIFY2(back, qPrintable(back ? QString() : back.problem().words()));
        QCOMPARE(m_shop->ask(all), was);
        isChangedAndBroughtBack(shop, door.connection(), all, value);
    }

    /// Another program empties the column and fills it again; both are taken back, the last one first.
    void isChangedAndBroughtBack(store::Store &shop, database::Connection &connection, const QString &all,
                                 const QString &value)
    {
        const QStringList was = m_shop->ask(all);
        const auto before = store::History::newest(connection);
        m_shop->ask(s("UPDATE products_product SET more = NULL"));
        m_shop->ask(s("UPDATE products_product SET more = ") + value);
        const auto since = store::History::since(connection, shop.reader().sql().catalogue(), {.after = *before});
        QCOMPARE(since->sets.size(), 2);
        const auto emptied = shop.undo(since->sets.back().id, kClerk);
        QVERIFY2(emptied, qPrintable(emptied ? QString() : emptied.problem().words()));
        const auto filled = shop.undo(since->sets.front().id, kClerk);
        QVERIFY2(filled, qPrintable(filled ? QString() : filled.problem().words()));
        QCOMPARE(m_shop->ask(all), was);
    }
};

QTEST_GUILESS_MAIN(UndoTest)
#include "undo_test.moc"

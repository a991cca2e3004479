// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/inverse.h"

#include "models/entity/instant.h"
#include "models/entity/money.h"
#include "models/store/opening.h"
#include "tests/support/shoptest.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace stockroom;
using entity::Values;
using store::Change;
using store::SavedChange;

namespace
{

QVariant money(qint64 minor)
{
    return QVariant::fromValue(entity::Money{minor});
}

} // namespace

class InverseTest : public test::ShopTest
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasAddedIsDeletedWhileItIsTheSame()
    {
        const Values row{{u"id"_s, u"1"_s}, {u"name"_s, u"Tea"_s}};
        const Change back = inverse({Change::Act::Add, u"product"_s, u"1"_s, {}, row});
        QCOMPARE(back.act, Change::Act::Delete);
        QCOMPARE(back.id, QVariant(u"1"_s));
        QCOMPARE(back.before, row);
    }

    void whatWasDeletedIsAddedWithoutItsLastMoment()
    {
        const QVariant then = QVariant::fromValue(entity::Instant{1});
        const Change back =
            inverse({Change::Act::Delete,
                     u"product"_s,
                     u"1"_s,
                     {{u"id"_s, u"1"_s}, {u"name"_s, u"Tea"_s}, {u"created"_s, then}, {u"updated"_s, then}},
                     {}});
        QCOMPARE(back.act, Change::Act::Add);
        QCOMPARE(back.id, QVariant(u"1"_s));
        QCOMPARE(back.values, (Values{{u"name"_s, u"Tea"_s}, {u"created"_s, then}}));
    }

    void countsAreMovedTheOtherWay()
    {
        const Change back = inverse({Change::Act::Set,
                                     u"product"_s,
                                     u"1"_s,
                                     {{u"stock"_s, 5}, {u"price"_s, money(100)}, {u"name"_s, u"Tea"_s}},
                                     {{u"stock"_s, 8}, {u"price"_s, money(90)}, {u"name"_s, u"Tea"_s}}});
        QCOMPARE(back.values, (Values{{u"stock"_s, QVariant::fromValue(entity::Delta{-3})}, {u"price"_s, money(100)}}));
        QCOMPARE(back.before, (Values{{u"price"_s, money(90)}}));
    }

    void aColumnsOwnWordsAreThoseThatARowHas()
    {
        m_shop->ask(u"ALTER TABLE products_product ADD COLUMN more "_s +
                    (m_shop->connection().dialect() == entity::Dialect::Sqlite ? u"numeric"_s : u"integer[]"_s));
        test::SecondDoor door(*m_shop);
        const auto opened = store::look(door.connection());
        const store::Sql sql(opened->catalogue, door.connection().dialect());
        const auto back = store::inverseOf(
            door.connection(), sql,
            {Change::Act::Set, u"product"_s, u"1"_s, {{u"more"_s, QVariant()}}, {{u"more"_s, u"{1, 2}"_s}}});
        QVERIFY(back);
        const bool isFile = sql.dialect() == entity::Dialect::Sqlite;
        QCOMPARE(back->before.value(u"more"_s), QVariant(isFile ? u"{1, 2}"_s : u"{1,2}"_s));
        QVERIFY(back->values.contains(u"more"_s));
    }

private:
    Change inverse(const SavedChange &saved)
    {
        return *store::inverseOf(m_shop->connection(), m_shop->store().reader().sql(), saved);
    }
};

QTEST_GUILESS_MAIN(InverseTest)
#include "inverse_test.moc"

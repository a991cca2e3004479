// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/newrow.h"

#include "models/entity/instant.h"
#include "tests/support/shoptest.h"

#include <QTest>

using namespace stockroom;
using entity::Values;
using store::Change;

namespace
{

const store::Actor kClerk{QStringLiteral("clerk1"), QStringLiteral("tests")};

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

} // namespace

class NewRowTest : public test::ShopTest
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsNotGivenIsMadeByTheProgram()
    {
        const auto user = m_shop->add("user", {{s("username"), s("clerk1")}});
        const auto row = made("product", {{s("name"), s("Teapot")}});
        QCOMPARE(row.value(s("id")).toString().size(), 32);
        QCOMPARE(row.value(s("name")), QVariant(s("Teapot")));
        QCOMPARE(row.value(s("slug")), QVariant(s("")));
        QVERIFY(row.value(s("created")).canConvert<entity::Instant>());
        QCOMPARE(row.value(s("created_by")), user);
    }

    void anActorWhomTheStoreDoesNotKnowLeavesNoName()
    {
        const auto row = made("product", {{s("name"), s("Teapot")}});
        QVERIFY(row.contains(s("created_by")));
        QVERIFY(!row.value(s("created_by")).isValid());
    }

    void aDifferenceStartsFromNothing()
    {
        const auto row = made("product", {{s("stock"), QVariant::fromValue(entity::Delta{3})}});
        QCOMPARE(row.value(s("stock")), QVariant(qlonglong(3)));
    }

    void theKeyOfASerialIsLeftToTheDatabase() { QVERIFY(!made("category", {{s("name"), s("Tea")}}).contains(s("id"))); }

private:
    Values made(const char *entity, const Values &values)
    {
        const auto row = store::newRow(m_shop->store().reader(), m_shop->entity(entity),
                                       {.act = Change::Act::Add, .entity = s(entity), .values = values}, kClerk);
        return row ? *row : Values();
    }
};

QTEST_GUILESS_MAIN(NewRowTest)
#include "newrow_test.moc"

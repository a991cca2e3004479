// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ctl.h"
#include "tests/support/shoptest.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace stockroom;
using test::Ran;

class DeletingTest : public test::ShopTest
{
    Q_OBJECT

private Q_SLOTS:
    void whatOthersHoldIsNotAskedAbout();
};

void DeletingTest::whatOthersHoldIsNotAskedAbout()
{
    const auto user = m_shop->add("user", {{u"username"_s, u"eve"_s}});
    m_shop->ask(u"CREATE TABLE a_note (user_id integer REFERENCES auth_user (id))"_s);
    m_shop->ask(u"INSERT INTO a_note VALUES (%1), (%1)"_s.arg(user.toString()));
    for (const QStringList &yes : {QStringList(), QStringList{u"--yes"_s}}) {
        const Ran ran = test::ctl(QStringList{u"delete"_s, u"user"_s, u"eve"_s} + yes, m_shop->text());
        QCOMPARE(ran.code, 3);
        QVERIFY2(ran.err.contains(u"a_note” (2)"_s) && !ran.err.contains(u"--yes"_s), qPrintable(ran.err));
    }
    m_shop->ask(u"DELETE FROM a_note"_s);
    QCOMPARE(test::ctl({u"delete"_s, u"user"_s, u"eve"_s}, m_shop->text()).code, 2);
    QCOMPARE(test::ctl({u"delete"_s, u"user"_s, u"eve"_s, u"--yes"_s}, m_shop->text()).code, 0);
}

QTEST_GUILESS_MAIN(DeletingTest)
#include "deleting_test.moc"

// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/database/blockers.h"

#include "tests/support/shoptest.h"

#include <QProcess>

using namespace Qt::StringLiterals;
using namespace stockroom;

class BlockersTest : public test::ShopTest
{
    Q_OBJECT

private Q_SLOTS:
    void whoUsesTheStoreIsNamed()
    {
        QCOMPARE(database::othersIn(m_shop->connection()), QStringList());
        if (m_shop->place().dialect() == entity::Dialect::Sqlite) {
            // A process that does nothing but hold the file, until its input ends.
            QProcess other;
            other.setStandardInputFile({});
            other.start(u"sh"_s, {u"-c"_s, u"exec 3<\"$0\"; echo held; read line"_s, m_shop->text()});
            QVERIFY(other.waitForReadyRead(-1));
            QCOMPARE(database::othersIn(m_shop->connection()),
                     QStringList{u"sh (process %1)"_s.arg(other.processId())});
            other.closeWriteChannel();
            QVERIFY(other.waitForFinished(-1));
            return;
        }
        const test::SecondDoor other(*m_shop);
        auto &connection = const_cast<test::SecondDoor &>(other).connection();
        QVERIFY(connection.begin());
        QVERIFY(connection.run({u"INSERT INTO auth_group (name) VALUES ('busy')"_s}));
        const QStringList others = database::othersIn(m_shop->connection());
        QCOMPARE(others.size(), 1);
        QVERIFY2(others.front().startsWith(u"postgres"_s), qPrintable(others.front()));
        connection.rollback();
    }
};

QTEST_GUILESS_MAIN(BlockersTest)
#include "blockers_test.moc"

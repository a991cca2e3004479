// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A command whose cable is pulled out in the COMMIT: it is done once, or nobody is told that it was not.
#include "tests/support/cable.h"

#include "tests/support/ctl.h"
#include "tests/support/places.h"
#include "tests/support/shop.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace stockroom;
using test::Cable;
using test::Ran;

class CableTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_shop = std::make_unique<test::Shop>(test::freshPlace(test::Kind::Postgres));
        m_shop->addProduct(u"Teapot"_s, 1000, 5);
        m_cable = std::make_unique<Cable>(m_shop->text());
    }
    void cleanup()
    {
        m_cable.reset();
        m_shop.reset();
    }

    void whatCouldNotBeHeardIsDoneOnce_data()
    {
        QTest::addColumn<Cable::Pull>("pull");
        QTest::newRow("before") << Cable::Pull::Before;
        QTest::newRow("after") << Cable::Pull::After;
    }
    void whatCouldNotBeHeardIsDoneOnce()
    {
        QFETCH(Cable::Pull, pull);
        m_cable->pullAt("COMMIT", pull);
        const Ran sold = sell();
        QVERIFY(m_cable->isPulled());
        QCOMPARE(sold.err, QString());
        QCOMPARE(sold.code, 0);
        QCOMPARE(stock(), u"4"_s);
    }

    void whatMayBeDoneIsNotRefusedByAServerThatMayOnlyBeReadNow()
    {
        const QString standBy =
            u"CREATE FUNCTION stand_by() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN "
            "EXECUTE 'ALTER DATABASE %1 SET default_transaction_read_only = on'; RETURN NULL; END $$;"
            "CREATE TRIGGER last AFTER UPDATE ON products_product EXECUTE FUNCTION stand_by()"_s;
        QVERIFY(m_shop->connection().runScript(standBy.arg(m_shop->place().title())));
        m_cable->pullAt("COMMIT", Cable::Pull::After);
        const Ran sold = sell();
        QVERIFY(m_cable->isPulled());
        QVERIFY2(sold.err.contains(u"look before"_s), qPrintable(sold.err));
        QCOMPARE(sold.code, 7);
        QCOMPARE(stock(), u"4"_s);
    }

private:
    Ran sell() const { return test::ctl({u"set"_s, u"product"_s, u"teapot"_s, u"stock=-1"_s}, m_cable->place()); }
    QString stock() { return m_shop->ask(u"SELECT stock FROM products_product"_s).front(); }

    std::unique_ptr<test::Shop> m_shop;
    std::unique_ptr<Cable> m_cable;
};

QTEST_GUILESS_MAIN(CableTest)
#include "cable_test.moc"

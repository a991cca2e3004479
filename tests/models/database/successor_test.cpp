// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/database/successor.h"

#include "models/database/backup.h"
#include "tests/support/shop.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace stockroom;
using database::Connection;
using database::Place;

/// What a connection goes on with when another file has taken the place of its own.
class SuccessorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_shop = std::make_unique<test::Shop>(path("shop"));
        m_shop->addProduct(u"Teapot"_s);
        QVERIFY(database::copyStore(m_shop->place(), path("copy")));
        m_shop->addProduct(u"Kettle"_s);
    }
    void cleanup() { m_shop.reset(); }

    void nobodySucceedsAFileThatIsThere() { QVERIFY(!database::successor(m_shop->connection())); }

    void nobodySucceedsAFileThatIsGone()
    {
        QVERIFY(QFile::rename(path("shop"), path("away")));
        QVERIFY(!database::successor(m_shop->connection()));
    }

    void aCopyOfTheSameStoreSucceedsIt()
    {
        put("copy");
        const auto next = database::successor(m_shop->connection());
        QVERIFY(next);
        QCOMPARE(next->access(), Connection::Access::Write);
        QVERIFY(!next->astray());
        QCOMPARE(productsOf(*next), 1);
        QVERIFY(next->begin());
    }

    void anotherStoreDoesNot()
    {
        test::Shop(path("other")).addProduct(u"Kettle"_s);
        put("other");
        QVERIFY(!database::successor(m_shop->connection()));
    }

    void aStoreWithOtherTablesDoesNot()
    {
        {
            const auto copy = Connection::open(*Place::parse(path("copy")), Connection::Access::Write);
            QVERIFY((*copy)->runScript(u"ALTER TABLE products_product ADD COLUMN colour text"_s));
        }
        put("copy");
        QVERIFY(!database::successor(m_shop->connection()));
    }

    void whatIsNoDatabaseDoesNot()
    {
        QFile file(path("other"));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(QByteArray(5000, 'x')) == 5000);
        file.close();
        put("other");
        QVERIFY(!database::successor(m_shop->connection()));
        QCOMPARE(productsOf(m_shop->connection()), 2);
    }

private:
    QString path(const char *name) const { return m_folder->filePath(QString::fromLatin1(name)); }

    /// Puts a file in the place of the store's.
    void put(const char *name) const { QCOMPARE(std::rename(qPrintable(path(name)), qPrintable(path("shop"))), 0); }

    static int productsOf(Connection &connection)
    {
        const auto count = connection.run({u"SELECT count(*) FROM products_product"_s});
        return count && (*count)->next() ? (*count)->value(0).toInt() : -1;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<test::Shop> m_shop;
};

QTEST_GUILESS_MAIN(SuccessorTest)
#include "successor_test.moc"

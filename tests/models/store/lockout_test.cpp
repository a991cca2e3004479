// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A server that lets nobody in any more, or not to everything: a store that is open says so, loses nothing, and goes on
// when it is let.
#include "models/store/asyncstore.h"
#include "tests/support/places.h"
#include "tests/support/role.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace stockroom;
using entity::Result;
using store::AsyncStore;
using store::Saved;

namespace
{

const store::Actor kClerk{u"clerk1"_s, u"tests"_s};

} // namespace

class LockoutTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void aFullServerSaysSoWhenItIsOpened();
    void aFullServerIsWaitedFor();
    void aServerWithoutRoomForTheWriterIsNotReached();
    void aLoginThatIsTakenAwayIsWaitedFor_data();
    void aLoginThatIsTakenAwayIsWaitedFor();
    void aRightThatIsTakenAwayIsNamedWithItsTable_data();
    void aRightThatIsTakenAwayIsNamedWithItsTable();

private:
    store::ChangeSet stockOf(qint64 stock) const;
    QString stock() { return m_shop->ask(u"SELECT stock FROM products_product"_s).front(); }
    void open();
    /// Saves, and shows in told() what became of it.
    void save(qint64 stock);
    QStringList told() const { return m_told; }

    std::unique_ptr<test::Shop> m_shop;
    std::unique_ptr<test::Role> m_role;
    std::shared_ptr<AsyncStore> m_store;
    entity::Value m_pot;
    QStringList m_told;
};

void LockoutTest::init()
{
    m_shop = std::make_unique<test::Shop>(test::freshPlace(test::Kind::Postgres));
    m_pot = m_shop->addProduct(u"Teapot"_s, 1000, 5);
    m_role = std::make_unique<test::Role>(*m_shop);
    m_told.clear();
}

void LockoutTest::cleanup()
{
    m_store.reset();
    m_role.reset();
    m_shop.reset();
}

void LockoutTest::open()
{
    AsyncStore::open(m_role->place(), kClerk, this, [this](const Result<std::shared_ptr<AsyncStore>> &opened) {
        if (opened)
            m_store = *opened;
        else
            m_told << opened.problem().words();
    });
    QTRY_VERIFY(m_store || !m_told.isEmpty());
}

store::ChangeSet LockoutTest::stockOf(qint64 stock) const
{
    return {.changes = {{.entity = u"product"_s, .id = m_pot, .values = {{u"stock"_s, qlonglong(stock)}}}}};
}

void LockoutTest::save(qint64 stock)
{
    m_store->apply(stockOf(stock), this,
                   [this](const Result<Saved> &saved) { m_told << (saved ? u"saved"_s : saved.problem().words()); });
}

void LockoutTest::aFullServerSaysSoWhenItIsOpened()
{
    m_role->alter("CONNECTION LIMIT 0");
    open();
    QCOMPARE(told().size(), 1);
    QVERIFY2(told().front().endsWith(u"has no room for one more connection"), qPrintable(told().front()));
}

void LockoutTest::aFullServerIsWaitedFor()
{
    open();
    save(6);
    QTRY_COMPARE(told(), QStringList{u"saved"_s}); // both have a connection
    m_role->alter("CONNECTION LIMIT 0");
    m_role->cutAll();
    save(7);
    QTRY_VERIFY(m_store->hindrance().endsWith(u"has no room for one more connection"));
    QVERIFY(!m_store->isReachable() && m_store->isSaving());
    QCOMPARE(stock(), u"6"_s);
    m_role->alter("CONNECTION LIMIT -1");
    QTRY_COMPARE(told(), QStringList({u"saved"_s, u"saved"_s}));
    QTRY_VERIFY(m_store->isReachable() && m_store->hindrance().isEmpty());
    QCOMPARE(stock(), u"7"_s);
}

void LockoutTest::aServerWithoutRoomForTheWriterIsNotReached()
{
    open();
    save(6);
    QTRY_COMPARE(told(), QStringList{u"saved"_s});
    QSignalSpy reachable(m_store.get(), &AsyncStore::reachableChanged);
    m_role->alter("CONNECTION LIMIT 1");
    m_role->cutAll();
    QTRY_COMPARE(reachable.count(), 2); // the reader, which looks for news, has noticed it and is back
    save(7);
    QTRY_VERIFY(m_store->hindrance().endsWith(u"has no room for one more connection"));
    // What is read meanwhile is no sign that something could be saved.
    QSignalSpy changed(m_store.get(), &AsyncStore::changed);
    m_shop->addProduct(u"Cup"_s);
    QTRY_VERIFY(!changed.isEmpty());
    QVERIFY(!m_store->isReachable());
    m_role->alter("CONNECTION LIMIT -1");
    QTRY_COMPARE(told(), QStringList({u"saved"_s, u"saved"_s}));
    QTRY_VERIFY(m_store->isReachable());
}

void LockoutTest::aLoginThatIsTakenAwayIsWaitedFor_data()
{
    QTest::addColumn<bool>("hasSaved");
    QTest::newRow("from the beginning") << false;
    QTest::newRow("after a save") << true;
}

void LockoutTest::aLoginThatIsTakenAwayIsWaitedFor()
{
    QFETCH(bool, hasSaved);
    if (hasSaved) {
        open();
        save(6);
        QTRY_COMPARE(told(), QStringList{u"saved"_s});
        m_told.clear();
    }
    m_role->alter("NOLOGIN");
    m_role->cutAll();
    if (!hasSaved)
        m_store = std::make_shared<AsyncStore>(m_role->place(), *store::look(m_shop->connection()), kClerk);
    save(7);
    QTRY_VERIFY(m_store->hindrance().contains(u"does not let \"%1\" in"_s.arg(m_role->name())));
    QVERIFY(!m_store->isReachable() && m_store->isSaving());
    QCOMPARE(told(), QStringList());
    m_role->alter("LOGIN");
    QTRY_COMPARE(told(), QStringList{u"saved"_s});
    QTRY_VERIFY(m_store->isReachable());
    QCOMPARE(stock(), u"7"_s);
}

void LockoutTest::aRightThatIsTakenAwayIsNamedWithItsTable_data()
{
    QTest::addColumn<QByteArray>("right");
    QTest::addColumn<QString>("words");
    QTest::newRow("row") << QByteArray("UPDATE ON products_product") << u"change rows of \"products_product\""_s;
    QTest::newRow("set") << QByteArray("INSERT ON stockroom_change_set") << u"add rows to \"stockroom_change_set\""_s;
    QTest::newRow("history") << QByteArray("SELECT ON stockroom_history") << u"read \"stockroom_history\""_s;
    QTest::newRow("outbox") << QByteArray("INSERT ON stockroom_outbox") << u"add rows to \"stockroom_outbox\""_s;
    QTest::newRow("numbers") << QByteArray("ALL ON SEQUENCE stockroom_outbox_id_seq")
                             << u"take numbers from \"stockroom_outbox_id_seq\""_s;
}

void LockoutTest::aRightThatIsTakenAwayIsNamedWithItsTable()
{
    QFETCH(QByteArray, right);
    QFETCH(QString, words);
    open();
    save(6);
    QTRY_COMPARE(told(), QStringList{u"saved"_s});
    m_role->revoke(right.constData());
    save(7);
    QTRY_COMPARE(told().size(), 2);
    QVERIFY2(told().at(1).startsWith(u"The role \"%1\" may not %2."_s.arg(m_role->name(), words)),
             qPrintable(told().at(1)));
    const QString given = told().at(1).section(u"with: "_s, 1);
    QCOMPARE(stock(), u"6"_s);
    QCOMPARE(m_store->undoable().size(), 1);
    qint64 count = 0;
    m_store->read<qint64>(
        this, [this](store::Reader &reader) { return reader.count(m_shop->entity("product"), {}); },
        [&count](const Result<qint64> &found) { count = found ? *found : -1; });
    QTRY_COMPARE(count, 1);
    QVERIFY(m_store->isReachable() && !m_store->isSaving());
    QVERIFY2(m_shop->connection().runScript(given), qPrintable(given));
    save(7);
    QTRY_COMPARE(told().value(2), u"saved"_s);
    QCOMPARE(stock(), u"7"_s);
}

QTEST_GUILESS_MAIN(LockoutTest)
#include "lockout_test.moc"

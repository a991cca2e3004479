// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a window does while the disk of its store's file is full.
#include "models/database/migration.h"
#include "models/entity/money.h"
#include "models/store/asyncstore.h"
#include "models/store/upkeep.h"
#include "tests/support/faultydisk.h"
#include "tests/support/places.h"
#include "tests/support/shop.h"

#include <QDir>
#include <QFileInfo>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace stockroom;
using entity::Result;
using store::AsyncStore;
using store::Saved;
using test::FaultyDisk;

class FullDiskTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aSaveIsRefusedAndGoesThroughWhenThereIsRoom();
    void anUndoIsKeptUntilThereIsRoom();
    void aMigrationBeginsWhenThereIsRoomForItsCopy();

private:
    QString answered(const std::function<void(AsyncStore::Answer)> &ask);
    QString saved(qint64 cents);
    QString undone();
    void fill() { m_disk->fail(1, FaultyDisk::Fault::Full); }
    qint64 price() { return m_shop->row("product", m_id).value(u"price"_s).value<entity::Money>().minor; }

    std::unique_ptr<FaultyDisk> m_disk;
    std::unique_ptr<test::Shop> m_shop;
    std::shared_ptr<AsyncStore> m_store;
    entity::Value m_id;
};

void FullDiskTest::init()
{
    m_disk = std::make_unique<FaultyDisk>();
    m_shop = std::make_unique<test::Shop>(test::freshPlace(test::Kind::Sqlite));
    m_id = m_shop->addProduct(u"Teapot"_s, 1000);
    AsyncStore::open(m_shop->place(), {u"clerk1"_s, u"tests"_s}, this,
                     [this](const Result<std::shared_ptr<AsyncStore>> &opened) { m_store = *opened; });
    QTRY_VERIFY(m_store);
    QCOMPARE(saved(900), u"saved"_s);
}

void FullDiskTest::cleanup()
{
    m_disk->mend();
    m_store.reset();
    m_shop.reset();
    m_disk.reset();
}

QString FullDiskTest::answered(const std::function<void(AsyncStore::Answer)> &ask)
{
    QString words;
    ask([&words](const Result<Saved> &result) { words = result ? u"saved"_s : result.problem().words(); });
    return QTest::qWaitFor([&words] { return !words.isEmpty(); }, 60'000) ? words : u"no answer"_s;
}

QString FullDiskTest::saved(qint64 cents)
{
    const store::ChangeSet set{
        .changes = {
            {.entity = u"product"_s, .id = m_id, .values = {{u"price"_s, QVariant::fromValue(entity::Money{cents})}}}}};
    return answered([&](const AsyncStore::Answer &answer) { m_store->apply(set, this, answer); });
}

QString FullDiskTest::undone()
{
    return answered([&](const AsyncStore::Answer &answer) { m_store->undoLast(this, answer); });
}

void FullDiskTest::aSaveIsRefusedAndGoesThroughWhenThereIsRoom()
{
    fill();
    QCOMPARE(saved(800), u"The disk is full"_s);
    QCOMPARE(price(), 900);
    QCOMPARE(saved(800), u"The disk is full"_s);
    m_disk->mend();
    QCOMPARE(saved(800), u"saved"_s);
    QCOMPARE(price(), 800);
}

void FullDiskTest::anUndoIsKeptUntilThereIsRoom()
{
    fill();
    QCOMPARE(undone(), u"The disk is full The change stays in the list of what can be undone."_s);
    QCOMPARE(m_store->undoable().size(), 1);
    QCOMPARE(price(), 900);
    m_disk->mend();
    QCOMPARE(undone(), u"saved"_s);
    QCOMPARE(price(), 1000);
}

void FullDiskTest::aMigrationBeginsWhenThereIsRoomForItsCopy()
{
    m_store.reset();
    const auto steps = database::Migrations::known(entity::Dialect::Sqlite);
    const store::Migrating back{.target = int(steps->size()) - 1};
    fill();
    const auto refused = store::migrate(m_shop->connection(), u"ann"_s, back);
    QVERIFY(!refused);
    QVERIFY2(refused.problem().text.endsWith(u": The disk is full"), qPrintable(refused.problem().text));
    const QFileInfo file(m_shop->text());
    QCOMPARE(file.dir().entryList({file.fileName() + u".*"_s}, QDir::Files), QStringList());
    QCOMPARE(store::look(m_shop->connection())->pending, 0);
    m_disk->mend();
    QVERIFY(store::migrate(m_shop->connection(), u"ann"_s, back));
    QCOMPARE(store::look(m_shop->connection())->pending, 1);
}

QTEST_GUILESS_MAIN(FullDiskTest)
#include "fulldisk_test.moc"

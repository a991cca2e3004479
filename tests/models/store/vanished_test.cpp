// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a window does whose store's file is taken away, or whose place is taken by another one.
#include "models/database/backup.h"
#include "models/entity/money.h"
#include "models/store/asyncstore.h"
#include "tests/support/shop.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace stockroom;
using entity::Result;
using store::AsyncStore;
using store::Saved;

class VanishedTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void whatIsSavedMeanwhileIsRefusedAndGoesThroughAfterwards();
    void anUndoIsKeptMeanwhile();
    void thatTheFileIsGoneIsNoMissingRow();
    void aCopyOfTheSameStoreIsGoneOnWith();
    void whatStandsThereAfterwardsIsShown();
    void intoAnotherStoreNothingIsSaved();

private:
    QString path(const char *name) const { return m_folder->filePath(QString::fromLatin1(name)); }
    void move(const char *from, const char *to) const;
    QString saved(qint64 cents);
    QString undone();
    qint64 priceIn(const char *name) const;
    QString answered(const std::function<void(AsyncStore::Answer)> &ask);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::shared_ptr<AsyncStore> m_store;
    entity::Value m_id;
};

void VanishedTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    {
        test::Shop shop(path("shop"));
        m_id = shop.addProduct(u"Teapot"_s, 1000);
        QVERIFY(database::copyStore(shop.place(), path("copy")));
    }
    AsyncStore::open(*database::Place::parse(path("shop")), {u"clerk1"_s, u"tests"_s}, this,
                     [this](const Result<std::shared_ptr<AsyncStore>> &opened) { m_store = *opened; });
    QTRY_VERIFY(m_store);
    QCOMPARE(saved(900), u"saved"_s);
}

void VanishedTest::cleanup()
{
    m_store.reset();
}

void VanishedTest::move(const char *from, const char *to) const
{
    QCOMPARE(std::rename(qPrintable(path(from)), qPrintable(path(to))), 0);
}

QString VanishedTest::answered(const std::function<void(AsyncStore::Answer)> &ask)
{
    QString words;
    ask([&words](const Result<Saved> &result) { words = result ? u"saved"_s : result.problem().words(); });
    return QTest::qWaitFor([&words] { return !words.isEmpty(); }, 60'000) ? words : u"no answer"_s;
}

QString VanishedTest::saved(qint64 cents)
{
    const store::ChangeSet set{
        .changes = {
            {.entity = u"product"_s, .id = m_id, .values = {{u"price"_s, QVariant::fromValue(entity::Money{cents})}}}}};
    return answered([&](const AsyncStore::Answer &answer) { m_store->apply(set, this, answer); });
}

QString VanishedTest::undone()
{
    return answered([&](const AsyncStore::Answer &answer) { m_store->undoLast(this, answer); });
}

qint64 VanishedTest::priceIn(const char *name) const
{
    const auto connection =
        database::Connection::open(*database::Place::parse(path(name)), database::Connection::Access::Read);
    if (!connection)
        return -1;
    store::Reader reader(**connection, m_store->sharedCatalogue());
    const auto row = reader.row(*m_store->catalogue().find(u"product"_s), m_id);
    return row ? row->value(u"price"_s).value<entity::Money>().minor : -1;
}

void VanishedTest::whatIsSavedMeanwhileIsRefusedAndGoesThroughAfterwards()
{
    QSignalSpy astray(m_store.get(), &AsyncStore::astrayChanged);
    move("shop", "away");
    QVERIFY(saved(800).contains(u"is no longer there"));
    QTRY_COMPARE(astray.count(), 1);
    QVERIFY(m_store->astray().contains(u"is no longer there"));
    qint64 count = 0;
    m_store->read<qint64>(
        this, [](store::Reader &reader) { return reader.count(*reader.sql().catalogue().find(u"product"_s), {}); },
        [&count](const Result<qint64> &found) { count = *found; });
    QTRY_COMPARE(count, 1);
    QVERIFY(!QFile::exists(path("shop")));
    move("away", "shop");
    QCOMPARE(saved(800), u"saved"_s);
    QCOMPARE(priceIn("shop"), 800);
    QTRY_COMPARE(m_store->astray(), QString());
}

void VanishedTest::anUndoIsKeptMeanwhile()
{
    move("shop", "away");
    QVERIFY(undone().contains(u"is no longer there"));
    QCOMPARE(m_store->undoable().size(), 1);
    move("away", "shop");
    QCOMPARE(undone(), u"saved"_s);
    QCOMPARE(priceIn("shop"), 1000);
}

void VanishedTest::thatTheFileIsGoneIsNoMissingRow()
{
    // One whose connections were never opened.
    move("shop", "away");
    AsyncStore late(m_store->place(), m_store->opened(), m_store->actor());
    auto kind = entity::ProblemKind::Missing;
    late.apply({.changes = {{.entity = u"product"_s, .id = m_id, .values = {{u"name"_s, u"Pot"_s}}}}}, this,
               [&kind](const Result<Saved> &result) { kind = result.problem().kind; });
    QTRY_COMPARE(kind, entity::ProblemKind::Busy);
    kind = entity::ProblemKind::Missing;
    late.read<qint64>(
        this, [](store::Reader &) { return Result<qint64>(0); },
        [&kind](const Result<qint64> &found) { kind = found.problem().kind; });
    QTRY_COMPARE(kind, entity::ProblemKind::Busy);
}

void VanishedTest::aCopyOfTheSameStoreIsGoneOnWith()
{
    QFile::remove(path("shop"));
    QVERIFY(saved(800).contains(u"is no longer there"));
    move("copy", "shop");
    QCOMPARE(saved(700), u"saved"_s);
    QCOMPARE(priceIn("shop"), 700);
    QCOMPARE(undone(), u"saved"_s);
    QCOMPARE(priceIn("shop"), 1000);
}

void VanishedTest::whatStandsThereAfterwardsIsShown()
{
    QSignalSpy elsewhere(m_store.get(), &AsyncStore::changedElsewhere);
    move("copy", "shop");
    QTRY_COMPARE(elsewhere.count(), 1);
    QVERIFY(m_store->astray().isEmpty());
    qint64 cents = 0;
    m_store->read<entity::Values>(
        this,
        [id = m_id](store::Reader &reader) { return reader.row(*reader.sql().catalogue().find(u"product"_s), id); },
        [&cents](const Result<entity::Values> &row) { cents = row->value(u"price"_s).value<entity::Money>().minor; });
    QTRY_COMPARE(cents, 1000);
}

void VanishedTest::intoAnotherStoreNothingIsSaved()
{
    entity::Value theirs;
    {
        test::Shop other(path("other"));
        theirs = other.addProduct(u"Kettle"_s, 500);
    }
    move("other", "shop");
    QVERIFY(saved(800).contains(u"Another file has taken the place"));
    QTRY_VERIFY(m_store->astray().contains(u"Another file has taken the place"));
    m_store.reset();
    const auto connection =
        database::Connection::open(*database::Place::parse(path("shop")), database::Connection::Access::Read);
    const auto rows = (*connection)->run({u"SELECT group_concat(name || price) FROM products_product"_s});
    QVERIFY(rows && (*rows)->next());
    QCOMPARE((*rows)->value(0).toString(), u"Kettle5"_s);
    const auto check = (*connection)->run({u"PRAGMA integrity_check"_s});
    QVERIFY(check && (*check)->next());
    QCOMPARE((*check)->value(0).toString(), u"ok"_s);
}

QTEST_GUILESS_MAIN(VanishedTest)
#include "vanished_test.moc"

// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/feed.h"

#include "models/store/history.h"
#include "models/store/triggers.h"
#include "tests/support/shoptest.h"

#include <QTest>

using namespace stockroom;
using store::Feed;

namespace
{

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

} // namespace

class FeedTest : public test::ShopTest
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        ShopTest::init();
        m_other = std::make_unique<test::SecondDoor>(*m_shop);
        auto reader = database::Connection::open(m_shop->place(), database::Connection::Access::Read);
        QVERIFY(reader);
        m_reader = std::move(*reader);
    }
    void cleanup()
    {
        m_reader.reset();
        m_other.reset();
        ShopTest::cleanup();
    }

    void tellsOnlyWhatOthersDidSinceItAskedLast()
    {
        Feed feed(m_shop->catalogue(), true);
        m_shop->addProduct(s("Before"));
        QVERIFY(feed.poll(*m_reader, {})->sets.isEmpty());
        m_shop->addProduct(s("Teapot"));
        const auto news = feed.poll(*m_reader, {});
        QCOMPARE(news->sets.size(), 1);
        QVERIFY(news->sets.front().elsewhere);
        QCOMPARE(news->sets.front().changes.front().after.value(s("name")), QVariant(s("Teapot")));
        QVERIFY(feed.poll(*m_reader, {})->sets.isEmpty());
    }

    void onAnotherConnectionEverythingMayBeOther()
    {
        Feed feed(m_shop->catalogue(), true);
        QVERIFY(!feed.poll(*m_reader, {})->unknown);
        // A server's store is the same one on each.
        const bool isFile = m_reader->dialect() == entity::Dialect::Sqlite;
        QCOMPARE(feed.poll(m_other->connection(), {})->unknown, isFile);
        QVERIFY(!feed.poll(m_other->connection(), {})->unknown);
    }

    void leavesOutWhatIsOnesOwn()
    {
        Feed feed(m_shop->catalogue(), true);
        QVERIFY(feed.poll(*m_reader, {}));
        const auto saved = m_shop->store().apply(
            {.changes = {{.act = store::Change::Act::Add, .entity = s("group"), .values = {{s("name"), s("staff")}}}}},
            {});
        const auto news = feed.poll(*m_reader, {saved->id});
        QVERIFY(news->sets.isEmpty() && !news->unknown);
    }

    void tellsOfARowThatAnotherProgramTook()
    {
        Feed feed(m_shop->catalogue(), true);
        m_shop->add("group", {{s("name"), s("staff")}});
        QVERIFY(feed.poll(*m_reader, {}));
        m_shop->ask(s("DELETE FROM auth_group"));
        const auto news = feed.poll(*m_reader, {});
        QCOMPARE(news->sets.size(), 1);
        QCOMPARE(news->sets.front().changes.front().act, store::Change::Act::Delete);
    }

    void withoutAHistorySomethingUnknownHasChanged()
    {
        Feed feed(m_shop->catalogue(), false);
        QVERIFY(!feed.poll(*m_reader, {})->unknown);
        m_shop->add("group", {{s("name"), s("staff")}});
        const bool sqlite = m_shop->connection().dialect() == entity::Dialect::Sqlite;
        QCOMPARE(feed.poll(*m_reader, {})->unknown, sqlite);
        QVERIFY(!feed.poll(*m_reader, {})->unknown);
    }

    void tellsWhatIsCommittedAfterWhatCameLater()
    {
        const QVariantList ids = groups(2);
        Feed feed(m_shop->catalogue(), true);
        QVERIFY(feed.poll(*m_reader, {}));
        const auto early = [&] { change(m_other->connection(), ids[0]); };
        if (isServer()) {
            QVERIFY(m_other->connection().begin());
            early();
        }
        change(m_shop->connection(), ids[1]);
        QCOMPARE(changed(feed), QVariantList{ids[1]});
        QCOMPARE(changed(feed), QVariantList());
        if (isServer())
            QVERIFY(m_other->connection().commit());
        else
            early();
        QCOMPARE(changed(feed), QVariantList{ids[0]});
        QCOMPARE(changed(feed), QVariantList());
    }

    void somethingUnknownHasChangedWhenATransactionEndsThatWasOpenBefore()
    {
        const QVariantList ids = groups(2);
        if (isServer()) {
            QVERIFY(m_other->connection().begin());
            change(m_other->connection(), ids[0]);
        }
        Feed feed(m_shop->catalogue(), true);
        QVERIFY(!feed.poll(*m_reader, {})->unknown);
        change(m_shop->connection(), ids[1]);
        QCOMPARE(changed(feed), QVariantList{ids[1]});
        if (isServer())
            QVERIFY(m_other->connection().commit());
        QVERIFY(isUnknownAtLast(feed));
        QVERIFY(!feed.poll(*m_reader, {})->unknown);
    }

    void manyRowsAtOnceAreSomethingUnknown()
    {
        const QVariantList ids = groups(1);
        Feed feed(m_shop->catalogue(), true);
        QVERIFY(feed.poll(*m_reader, {}));
        addGroups(m_shop->connection(), Feed::kMostRows + 1);
        const auto news = feed.poll(*m_reader, {});
        QVERIFY(news->unknown && news->sets.isEmpty());
        change(m_shop->connection(), ids[0]);
        QCOMPARE(changed(feed), QVariantList{ids[0]});
    }

    void manyRowsThatAreCommittedLaterAreSomethingUnknownToo()
    {
        const QVariantList ids = groups(1);
        Feed feed(m_shop->catalogue(), true);
        QVERIFY(feed.poll(*m_reader, {}));
        if (isServer())
            QVERIFY(m_other->connection().begin());
        addGroups(m_other->connection(), 1500);
        change(m_shop->connection(), ids[0]);
        QVERIFY(changed(feed).contains(ids[0]));
        if (isServer())
            QVERIFY(m_other->connection().commit());
        QVERIFY(isUnknownAtLast(feed));
        QVERIFY(!feed.poll(*m_reader, {})->unknown);
    }

    void whatTheHistoryDoesNotTellIsSomethingUnknown()
    {
        const QVariantList ids = groups(1);
        Feed feed(m_shop->catalogue(), true);
        QVERIFY(feed.poll(*m_reader, {}));
        // As a migration of Django leaves a table that it made anew.
        QVERIFY(m_shop->connection().begin());
        QVERIFY(store::Triggers::remove(m_shop->connection()));
        QVERIFY(m_shop->connection().commit());
        QVERIFY(feed.poll(*m_reader, {}));
        change(m_shop->connection(), ids[0]);
        const auto news = feed.poll(*m_reader, {});
        QCOMPARE(news->unknown, !isServer());
        QVERIFY(news->sets.isEmpty());
        QVERIFY(!feed.poll(*m_reader, {})->unknown);
    }

private:
    /// Whether the feed comes to say so on a server, and does not on a file. Transactions of other databases on the
    /// server, those of other tests, are waited for as well.
    bool isUnknownAtLast(Feed &feed)
    {
        if (!isServer())
            return !feed.poll(*m_reader, {})->unknown;
        return QTest::qWaitFor([&] { return feed.poll(*m_reader, {})->unknown; }, 60'000);
    }

    bool isServer() const { return m_shop->connection().dialect() == entity::Dialect::Postgres; }

    QVariantList groups(int count)
    {
        QVariantList ids;
        for (int i = 0; i < count; ++i)
            ids << m_shop->add("group", {{s("name"), s("staff %1").arg(i)}});
        return ids;
    }

    static void change(database::Connection &connection, const QVariant &id)
    {
        QVERIFY(connection.run({s("UPDATE auth_group SET name = name || '!' WHERE id = ?"), {id}}).ok());
    }

    static void addGroups(database::Connection &connection, int count)
    {
        QVERIFY(connection
                    .run({s("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < %1) "
                            "INSERT INTO auth_group(name) SELECT 'many ' || i FROM n")
                              .arg(count)})
                    .ok());
    }

    QVariantList changed(Feed &feed)
    {
        QVariantList ids;
        const auto news = feed.poll(*m_reader, {});
        for (const store::Saved &set : news->sets) {
            for (const store::SavedChange &each : set.changes)
                ids << each.id;
        }
        return ids;
    }

    std::unique_ptr<test::SecondDoor> m_other;
    std::unique_ptr<database::Connection> m_reader;
};

QTEST_GUILESS_MAIN(FeedTest)
#include "feed_test.moc"

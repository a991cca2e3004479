// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/feed.h"

#include "tests/support/places.h"
#include "tests/support/shop.h"

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

class FeedTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { test::onEachDatabase(); }

    void init()
    {
        QFETCH_GLOBAL(QString, place);
        m_shop = std::make_unique<test::Shop>(test::freshPlaceLike(place));
        m_other = std::make_unique<test::SecondDoor>(*m_shop);
    }
    void cleanup()
    {
        m_other.reset();
        m_shop.reset();
    }

    void tellsOnlyWhatOthersDidSinceItAskedLast()
    {
        Feed feed(m_shop->catalogue(), true);
        m_shop->addProduct(s("Before"));
        QVERIFY(feed.poll(m_other->connection(), {})->sets.isEmpty());
        m_shop->addProduct(s("Teapot"));
        const auto news = feed.poll(m_other->connection(), {});
        QCOMPARE(news->sets.size(), 1);
        QVERIFY(news->sets.front().elsewhere);
        QCOMPARE(news->sets.front().changes.front().after.value(s("name")), QVariant(s("Teapot")));
        QVERIFY(feed.poll(m_other->connection(), {})->sets.isEmpty());
    }

    void leavesOutWhatIsOnesOwn()
    {
        Feed feed(m_shop->catalogue(), true);
        QVERIFY(feed.poll(m_other->connection(), {}));
        const auto saved = m_shop->store().apply(
            {.changes = {{.act = store::Change::Act::Add, .entity = s("group"), .values = {{s("name"), s("staff")}}}}},
            {});
        QVERIFY(feed.poll(m_other->connection(), {saved->id})->sets.isEmpty());
    }

    void tellsOfARowThatAnotherProgramTook()
    {
        Feed feed(m_shop->catalogue(), true);
        m_shop->add("group", {{s("name"), s("staff")}});
        QVERIFY(feed.poll(m_other->connection(), {}));
        m_shop->ask(s("DELETE FROM auth_group"));
        const auto news = feed.poll(m_other->connection(), {});
        QCOMPARE(news->sets.size(), 1);
        QCOMPARE(news->sets.front().changes.front().act, store::Change::Act::Delete);
    }

    void withoutAHistorySomethingUnknownHasChanged()
    {
        Feed feed(m_shop->catalogue(), false);
        QVERIFY(!feed.poll(m_other->connection(), {})->unknown);
        m_shop->add("group", {{s("name"), s("staff")}});
        const bool sqlite = m_shop->connection().dialect() == entity::Dialect::Sqlite;
        QCOMPARE(feed.poll(m_other->connection(), {})->unknown, sqlite);
        QVERIFY(!feed.poll(m_other->connection(), {})->unknown);
    }

private:
    std::unique_ptr<test::Shop> m_shop;
    std::unique_ptr<test::SecondDoor> m_other;
};

QTEST_GUILESS_MAIN(FeedTest)
#include "feed_test.moc"

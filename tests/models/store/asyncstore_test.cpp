// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/asyncstore.h"

#include "models/entity/money.h"
#include "models/store/triggers.h"
#include "tests/support/outage.h"
#include "tests/support/shoptest.h"

#include <QSignalSpy>
#include <QTest>

using namespace stockroom;
using entity::Result;
using store::AsyncStore;
using store::Saved;

namespace
{

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

const store::Actor kClerk{QStringLiteral("clerk1"), QStringLiteral("tests")};

} // namespace

class AsyncStoreTest : public test::ShopTest
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        ShopTest::init();
        m_id = m_shop->addProduct(s("Teapot"), 1000, 5);
        AsyncStore::open(m_shop->place(), kClerk, this, [this](const Result<std::shared_ptr<AsyncStore>> &opened) {
            QVERIFY2(opened, qPrintable(opened ? QString() : opened.problem().words()));
            m_store = *opened;
        });
        QTRY_VERIFY(m_store);
    }

    void cleanup()
    {
        m_store.reset();
        ShopTest::cleanup();
    }

    void anAnswerComesAfterTheNews()
    {
        QSignalSpy changed(m_store.get(), &AsyncStore::changed);
        QSignalSpy saving(m_store.get(), &AsyncStore::savingChanged);
        bool answered = false;
        m_store->apply(priceOf(900), this, [&](const Result<Saved> &saved) {
            QVERIFY(saved);
            QCOMPARE(changed.count(), 1);
            QCOMPARE(saving.count(), 1);
            answered = true;
        });
        QVERIFY(m_store->isSaving() && !answered);
        QTRY_VERIFY(answered);
        QCOMPARE(saving.count(), 2);
        QCOMPARE(m_store->undoable().size(), 1);
    }

    void aReadAnswersOnThisThreadUnlessNobodyListens()
    {
        auto listener = std::make_unique<QObject>();
        m_store->read<qint64>(
            listener.get(), [this](store::Reader &reader) { return reader.count(m_shop->entity("product"), {}); },
            [](const Result<qint64> &) { QFAIL("nobody listens any more"); });
        listener.reset();
        qint64 count = 0;
        QThread *answeredOn = nullptr;
        m_store->read<qint64>(
            this, [this](store::Reader &reader) { return reader.count(m_shop->entity("product"), {}); },
            [&](const Result<qint64> &found) {
                count = *found;
                answeredOn = QThread::currentThread();
            });
        QTRY_COMPARE(count, 1);
        QCOMPARE(answeredOn, thread());
    }

    void lastChangesAreTakenBackAndDoneAgainInOrder()
    {
        for (const qint64 cents : {900, 800})
            m_store->apply(priceOf(cents), this, {});
        QTRY_COMPARE(m_store->undoable().size(), 2);
        // Twice without waiting, as one presses Ctrl+Z.
        m_store->undoLast(this, {});
        m_store->undoLast(this, {});
        QTRY_COMPARE(m_store->redoable().size(), 2);
        QCOMPARE(price(), 1000);
        m_store->redoLast(this, {});
        QTRY_COMPARE(m_store->undoable().size(), 1);
        QCOMPARE(price(), 900);
        m_store->apply(priceOf(700), this, {});
        QTRY_COMPARE(m_store->undoable().size(), 2);
        QVERIFY(m_store->redoable().isEmpty());
    }

    void aRefusedStepStaysOnTopUntilItsRowIsGone()
    {
        for (const qint64 cents : {900, 800})
            m_store->apply(priceOf(cents), this, {});
        QTRY_COMPARE(m_store->undoable().size(), 2);
        const QString newest = m_store->undoable().last().id;
        QVERIFY(m_shop->store().apply(priceOf(500), {}).ok());
        QString words;
        const auto say = [&words](const Result<Saved> &saved) {
            words = saved ? QStringLiteral("done") : saved.problem().words();
        };
        m_store->undoLast(this, say);
        QTRY_VERIFY(words.endsWith(u"The change stays in the list of what can be undone."));
        QCOMPARE(m_store->undoable().last().id, newest);
        words.clear();
        m_store->undoLast(this, say);
        QTRY_VERIFY(words.endsWith(u"The change stays in the list of what can be undone."));
        QCOMPARE(price(), 500);
        m_shop->ask(QStringLiteral("DELETE FROM products_product"));
        words.clear();
        m_store->undoLast(this, say);
        QTRY_COMPARE(words, QStringLiteral("The row of this change has been deleted meanwhile. The change is no longer "
                                           "in the list of what can be undone."));
        QCOMPARE(m_store->undoable().size(), 1);
    }

    void whatIsOnItsWayIsWhatIsTakenBack()
    {
        m_store->apply(priceOf(900), this, {});
        QTRY_COMPARE(m_store->undoable().size(), 1);
        m_store->apply(priceOf(800), this, {});
        bool undone = false;
        m_store->undoLast(this, [&](const Result<Saved> &saved) { undone = saved.ok(); });
        // What is done after it is not meant.
        m_store->apply({.changes = {{.entity = s("product"), .id = m_id, .values = {{s("stock"), 77LL}}}}}, this, {});
        QTRY_VERIFY(!m_store->isSaving());
        QVERIFY(undone);
        QCOMPARE(price(), 900);
        QCOMPARE(m_store->undoable().size(), 2);
    }

    void whatWasRefusedCannotBeTakenBackAndNothingElseIs()
    {
        m_store->apply(priceOf(900), this, {});
        QTRY_COMPARE(m_store->undoable().size(), 1);
        m_store->apply(priceOf(0), this, {});
        auto kind = entity::ProblemKind::Broken;
        m_store->undoLast(this, [&](const Result<Saved> &saved) { kind = saved.problem().kind; });
        QTRY_VERIFY(!m_store->isSaving());
        QCOMPARE(kind, entity::ProblemKind::Missing);
        QCOMPARE(price(), 900);
        QCOMPARE(m_store->undoable().size(), 1);
    }

    void aRefusalIsAnsweredBeforeSavingEnds()
    {
        QStringList order;
        connect(m_store.get(), &AsyncStore::savingChanged, this,
                [&](bool saving) { order << (saving ? s("saving") : s("saved")); });
        m_store->apply(priceOf(0), this, [&](const Result<Saved> &) { order << s("refused"); });
        QTRY_COMPARE(order, QStringList({s("saving"), s("refused"), s("saved")}));
    }

    void aRefusalIsAnAnswerAndChangesNothing()
    {
        bool refused = false;
        m_store->apply(priceOf(0), this, [&](const Result<Saved> &saved) {
            refused = !saved && saved.problem().kind == entity::ProblemKind::Invalid;
        });
        QTRY_VERIFY(refused);
        QVERIFY(m_store->undoable().isEmpty());
        QCOMPARE(price(), 1000);
    }

    void whatOthersChangeIsTold()
    {
        QSignalSpy changed(m_store.get(), &AsyncStore::changed);
        // The first look only takes the place to start from; a read behind it in the queue shows that it has been
        // taken.
        bool looked = false;
        m_store->read<qint64>(
            this, [this](store::Reader &reader) { return reader.count(m_shop->entity("product"), {}); },
            [&](const Result<qint64> &) { looked = true; });
        QTRY_VERIFY(looked);
        QVERIFY(m_shop->store().apply(priceOf(555), kClerk));
        QTRY_COMPARE(changed.count(), 1);
        const auto saved = changed.front().front().value<Saved>();
        QVERIFY(saved.elsewhere);
        QCOMPARE(saved.changes.front().id, m_id);
        QVERIFY(m_store->undoable().isEmpty());
    }

    void aWriteWaitsForAServerThatWentAway()
    {
        QSignalSpy reachable(m_store.get(), &AsyncStore::reachableChanged);
        int answers = 0;
        const auto answer = [&](const Result<Saved> &saved) {
            QVERIFY(saved);
            ++answers;
        };
        m_store->apply(priceOf(900), this, answer);
        QTRY_COMPARE(answers, 1); // the writer has a connection now
        test::Outage outage(m_shop->text());
        const bool isServer = m_shop->connection().dialect() == entity::Dialect::Postgres;
        if (isServer) {
            outage.begin();
            outage.cutAll();
        }
        m_store->apply(priceOf(800), this, answer);
        QTRY_VERIFY(m_store->isReachable() != isServer);
        QVERIFY(m_store->isSaving());
        outage.end();
        QTRY_COMPARE(answers, 2);
        QTRY_VERIFY(m_store->isReachable());
        QCOMPARE(reachable.isEmpty(), !isServer);
    }

    void theFirstWriteWaitsForAServerThatWentAwayToo()
    {
        // The writer has no connection yet.
        test::Outage outage(m_shop->text());
        const bool isServer = m_shop->connection().dialect() == entity::Dialect::Postgres;
        if (isServer) {
            outage.begin();
            outage.cutAll();
        }
        int answers = 0;
        const auto answer = [&](const Result<Saved> &saved) {
            QVERIFY2(saved, qPrintable(saved ? QString() : saved.problem().words()));
            ++answers;
        };
        m_store->apply(priceOf(900), this, answer);
        m_store->apply(priceOf(800), this, answer);
        QTRY_VERIFY(m_store->isReachable() != isServer);
        QCOMPARE(answers, 0);
        QVERIFY(m_store->isSaving());
        outage.end();
        QTRY_COMPARE(answers, 2);
        QTRY_COMPARE(m_store->undoable().size(), 2);
    }

    void missingTriggersAreMadeAnewBeforeTheFirstChange()
    {
        m_store.reset();
        QVERIFY(store::Triggers::remove(m_shop->connection()));
        QStringList told;
        AsyncStore::open(m_shop->place(), kClerk, this, [&](const Result<std::shared_ptr<AsyncStore>> &opened) {
            QVERIFY(opened && !(*opened)->opened().unwatched.isEmpty());
            m_store = *opened;
            connect(m_store.get(), &AsyncStore::mended, this, [&told](const QStringList &unnoted) { told = unnoted; });
        });
        QTRY_VERIFY(m_store);
        bool answered = false;
        m_store->apply(priceOf(900), this, [&answered](const Result<Saved> &saved) {
            QVERIFY2(saved, qPrintable(saved ? QString() : saved.problem().words()));
            answered = true;
        });
        QTRY_VERIFY(answered);
        QVERIFY(!told.isEmpty());
        QCOMPARE(told, m_store->opened().unnoted);
        QCOMPARE(*store::Triggers::lackingIn(m_shop->connection(), *m_shop->catalogue()), QStringList());
    }

    void whatIsNoStoreIsSaidToBeNone()
    {
        QFETCH_GLOBAL(QString, place);
        bool refused = false;
        AsyncStore::open(*database::Place::parse(test::freshPlaceLike(place)), kClerk, this, [&](const auto &opened) {
            refused = !opened && opened.problem().kind == entity::ProblemKind::Missing;
        });
        QTRY_VERIFY(refused);
    }

    void aDatabaseThatDoesNotAnswerIsToldUntilItDoes()
    {
        test::Outage outage(m_shop->text());
        outage.begin();
        AsyncStore store(m_shop->place(), m_store->opened(), kClerk);
        QSignalSpy reachable(&store, &AsyncStore::reachableChanged);
        QTRY_COMPARE(reachable.count(), 1);
        QVERIFY(!reachable.front().front().toBool() && !store.isReachable());
        outage.end();
        QTRY_COMPARE(reachable.count(), 2);
        QVERIFY(store.isReachable());
    }

private:
    store::ChangeSet priceOf(qint64 cents) const
    {
        return {.changes = {{.entity = s("product"),
                             .id = m_id,
                             .values = {{s("price"), QVariant::fromValue(entity::Money{cents})}}}}};
    }

    qint64 price() { return m_shop->row("product", m_id).value(s("price")).value<entity::Money>().minor; }

    std::shared_ptr<AsyncStore> m_store;
    entity::Value m_id;
};

QTEST_GUILESS_MAIN(AsyncStoreTest)
#include "asyncstore_test.moc"

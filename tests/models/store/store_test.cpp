// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/store.h"

#include "models/store/upkeep.h"

#include "models/entity/instant.h"
#include "models/entity/money.h"
#include "models/store/opening.h"
#include "tests/support/shoptest.h"

#include <QSignalSpy>
#include <QTest>

using namespace stockroom;
using entity::Money;
using entity::ProblemKind;
using entity::Values;
using store::Actor;
using store::Change;
using store::ChangeSet;

namespace
{

const Actor kClerk{QStringLiteral("clerk1"), QStringLiteral("tests")};

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

QVariant money(qint64 minor)
{
    return QVariant::fromValue(Money{minor});
}

ChangeSet set(const char *entity, const entity::Value &id, const Values &values, const Values &before = {})
{
    return {.changes = {{.entity = s(entity), .id = id, .values = values, .before = before}}};
}

ChangeSet removal(const char *entity, const entity::Value &id)
{
    return {.changes = {{.act = Change::Act::Delete, .entity = s(entity), .id = id}}};
}

} // namespace

class StoreTest : public test::ShopTest
{
    Q_OBJECT

private Q_SLOTS:
    void aSavedValueIsThereForAnotherConnection()
    {
        const auto id = m_shop->addProduct(s("Teapot"));
        QSignalSpy told(&m_shop->store(), &store::Store::changed);
        const auto saved =
            m_shop->store().apply(set("product", id, {{s("price"), money(1234)}}, {{s("price"), money(1000)}}), kClerk);
        QVERIFY2(saved, qPrintable(saved ? QString() : saved.problem().words()));
        QCOMPARE(told.count(), 1);
        QCOMPARE(saved->changes.front().before.value(s("price")), money(1000));
        QCOMPARE(saved->changes.front().after.value(s("price")), money(1234));
        test::SecondDoor other(*m_shop);
        const auto row = other.store().reader().row(m_shop->entity("product"), id);
        QCOMPARE(row->value(s("price")), money(1234));
        QVERIFY(row->value(s("updated")).value<entity::Instant>() > row->value(s("created")).value<entity::Instant>());
    }

    void anAddedRowIsCompletedByTheProgram()
    {
        m_shop->add("user", {{s("username"), s("clerk1")}});
        const auto tea = m_shop->add("category", {{s("name"), s("Tea")}});
        const auto saved = m_shop->store().apply({.changes = {{.act = Change::Act::Add,
                                                               .entity = s("product"),
                                                               .values = {{s("name"), s("Größe Teekanne “Otter”")},
                                                                          {s("description"), s("Round.")},
                                                                          {s("category"), tea},
                                                                          {s("price"), money(1)}}}}},
                                                 kClerk);
        QVERIFY2(saved, qPrintable(saved ? QString() : saved.problem().words()));
        const Values row = m_shop->row("product", saved->changes.front().id);
        QCOMPARE(row.value(s("slug")), QVariant(s("groe-teekanne-otter")));
        QCOMPARE(row.value(s("stock")), QVariant(qlonglong(0)));
        QCOMPARE(row.value(s("active")), QVariant(true));
        QVERIFY(row.value(s("created")).isValid());
        QCOMPARE(m_shop->row("user", row.value(s("created_by"))).value(s("username")), QVariant(s("clerk1")));
    }

    void aSlugThatIsTakenGetsTheNextNumber()
    {
        m_shop->addProduct(s("Teapot"));
        QCOMPARE(m_shop->row("product", m_shop->addProduct(s("Teapot"))).value(s("slug")), QVariant(s("teapot-2")));
        QCOMPARE(m_shop->row("product", m_shop->addProduct(s("Teapot!"))).value(s("slug")), QVariant(s("teapot-3")));
        QCOMPARE(m_shop->row("product", m_shop->addProduct(s("煎茶"))).value(s("slug")), QVariant(s("product-1")));
    }

    void disjointFieldsOfTwoPeopleAreBothSaved()
    {
        const auto id = m_shop->addProduct(s("Teapot"), 1000, 5);
        test::SecondDoor other(*m_shop);
        QVERIFY(other.store().apply(set("product", id, {{s("name"), s("Pot")}}, {{s("name"), s("Teapot")}}), kClerk));
        QVERIFY(
            m_shop->store().apply(set("product", id, {{s("price"), money(7)}}, {{s("price"), money(1000)}}), kClerk));
        const Values row = m_shop->row("product", id);
        QCOMPARE(row.value(s("name")), QVariant(s("Pot")));
        QCOMPARE(row.value(s("price")), money(7));
    }

    void theSecondWriterOfAFieldIsRefusedAndSeesAllThreeValues()
    {
        const auto id = m_shop->addProduct(s("Teapot"), 1000);
        test::SecondDoor other(*m_shop);
        QVERIFY(
            other.store().apply(set("product", id, {{s("price"), money(900)}}, {{s("price"), money(1000)}}), kClerk));
        const auto refused =
            m_shop->store().apply(set("product", id, {{s("price"), money(800)}}, {{s("price"), money(1000)}}), kClerk);
        QVERIFY(!refused);
        QCOMPARE(refused.problem().kind, ProblemKind::Conflict);
        QCOMPARE(refused.problem().base.value(s("price")), money(1000));
        QCOMPARE(refused.problem().mine.value(s("price")), money(800));
        QCOMPARE(refused.problem().theirs.value(s("price")), money(900));
        QCOMPARE(m_shop->row("product", id).value(s("price")), money(900));
    }

    void whoWantsWhatIsThereAlreadyIsNotInConflict()
    {
        const auto id = m_shop->addProduct(s("Teapot"), 1000);
        QVERIFY(m_shop->store().apply(set("product", id, {{s("price"), money(900)}}), kClerk));
        QVERIFY(
            m_shop->store().apply(set("product", id, {{s("price"), money(900)}}, {{s("price"), money(1000)}}), kClerk));
    }

    void differencesOfAQuantityAddUp()
    {
        const auto id = m_shop->addProduct(s("Teapot"), 1000, 5);
        test::SecondDoor other(*m_shop);
        const auto by = [](qint64 difference) { return QVariant::fromValue(entity::Delta{difference}); };
        QVERIFY(other.store().apply(set("product", id, {{s("stock"), by(5)}}), kClerk));
        const auto saved = m_shop->store().apply(set("product", id, {{s("stock"), by(-3)}}), kClerk);
        QVERIFY(saved);
        QCOMPARE(saved->changes.front().after.value(s("stock")), QVariant(qlonglong(7)));
        const auto refused = m_shop->store().apply(set("product", id, {{s("stock"), by(-8)}}), kClerk);
        QCOMPARE(refused.problem().kind, ProblemKind::Invalid);
        QCOMPARE(refused.problem().failures.front().field, s("stock"));
        QCOMPARE(m_shop->row("product", id).value(s("stock")), QVariant(qlonglong(7)));
        QVERIFY(
            !m_shop->store().apply(set("product", id, {{s("stock"), by(std::numeric_limits<qint64>::max())}}), kClerk));
    }

    void nothingOfARefusedSetIsSaved()
    {
        const auto one = m_shop->addProduct(s("One"));
        const auto two = m_shop->addProduct(s("Two"));
        const auto before = m_shop->ask(s("SELECT count(*) FROM stockroom_history"));
        const auto refused =
            m_shop->store().apply({.changes = {{.entity = s("product"), .id = one, .values = {{s("name"), s("1")}}},
                                               {.entity = s("product"), .id = two, .values = {{s("slug"), s("one")}}}}},
                                  kClerk);
        QCOMPARE(refused.problem().kind, ProblemKind::Invalid);
        QCOMPARE(refused.problem().failures, (QList<entity::Failure>{{s("slug"), refused.problem().text, 1}}));
        QCOMPARE(m_shop->row("product", one).value(s("name")), QVariant(s("One")));
        QCOMPARE(m_shop->ask(s("SELECT count(*) FROM stockroom_history")), before);
    }

    void linksMustLeadSomewhereAndTreesStayTrees()
    {
        const auto id = m_shop->addProduct(s("Teapot"));
        const auto nowhere = m_shop->store().apply(set("product", id, {{s("category"), qlonglong(4711)}}), kClerk);
        QCOMPARE(nowhere.problem().failures.front().field, s("category"));
        const auto top = m_shop->add("category", {{s("name"), s("Top")}});
        const auto below = m_shop->add("category", {{s("name"), s("Below")}, {s("parent"), top}});
        const auto circle = m_shop->store().apply(set("category", top, {{s("parent"), below}}), kClerk);
        QCOMPARE(circle.problem().failures.front().field, s("parent"));
        QVERIFY(!m_shop->store().apply(set("category", top, {{s("parent"), top}}), kClerk));
    }

    void aMissingRowIsNamed()
    {
        const auto refused =
            m_shop->store().apply(set("product", s("0123456789abcdef0123456789abcdef"), {{s("name"), s("x")}}), kClerk);
        QCOMPARE(refused.problem().kind, ProblemKind::Missing);
        QCOMPARE(m_shop->store().apply(set("unicorn", 1, {}), kClerk).problem().kind, ProblemKind::Missing);
    }

    void deletingFollowsTheRuleOfEachLink()
    {
        const auto user = m_shop->add("user", {{s("username"), s("clerk1")}});
        const auto product = m_shop->addProduct(s("Teapot"));
        const auto order =
            m_shop->store().apply({.changes = {{.act = Change::Act::Add,
                                                .entity = s("order"),
                                                .values = {{s("number"), s("A-1")}, {s("customer"), s("Ann")}}}}},
                                  kClerk);
        QVERIFY(order);
        const auto orderId = order->changes.front().id;
        m_shop->add("orderitem", {{s("order"), orderId},
                                  {s("product"), product},
                                  {s("product_name"), s("Teapot")},
                                  {s("unit_price"), money(1000)}});

        const auto category = m_shop->row("product", product).value(s("category"));
        for (const auto &[entity, id] : {std::pair{"category", category}, {"product", product}}) {
            const auto refused = m_shop->store().apply(removal(entity, id), kClerk);
            QVERIFY(!refused);
            QCOMPARE(refused.problem().kind, ProblemKind::Invalid);
        }
        QVERIFY(m_shop->store().apply(removal("user", user), kClerk));
        QVERIFY(!m_shop->row("order", orderId).value(s("created_by")).isValid());
        const auto gone = m_shop->store().apply(removal("order", orderId), kClerk);
        QVERIFY(gone);
        QCOMPARE(gone->changes.size(), 2);
        QCOMPARE(m_shop->ask(s("SELECT count(*) FROM orders_orderitem")), QStringList{s("0")});
        QVERIFY(m_shop->store().apply(removal("product", product), kClerk));
    }

    void aSetThatIsSentTwiceIsDoneOnce()
    {
        const auto id = m_shop->addProduct(s("Teapot"), 1000, 5);
        ChangeSet more = set("product", id, {{s("stock"), QVariant::fromValue(entity::Delta{1})}});
        more.id = s("0123456789ab4def8123456789abcdef");
        const auto once = m_shop->store().apply(more, kClerk);
        const auto again = m_shop->store().apply(more, kClerk);
        QVERIFY(once && again);
        QCOMPARE(again->id, once->id);
        QCOMPARE(m_shop->row("product", id).value(s("stock")), QVariant(qlonglong(6)));
    }

    void awkwardTextsComeBackAsTheyWere()
    {
        const QStringList texts = {s("'; DROP TABLE products_product; --"), s("\"quoted\" \\ %s %1 ? :name $1"),
                                   s("🫖 إبريق 煎茶 Ω"), QString(10000, u'é'), s("a\r\n\tb ")};
        const auto id = m_shop->addProduct(s("Teapot"));
        for (const QString &text : texts) {
            QVERIFY(m_shop->store().apply(set("product", id, {{s("description"), text}}), kClerk));
            QCOMPARE(m_shop->row("product", id).value(s("description")), QVariant(text));
        }
    }

    void fieldsAndRowsAreJudgedInOneAnswer()
    {
        m_shop->addProduct(s("Teapot"));
        const auto cup = m_shop->addProduct(s("Cup"), 1000, 5);
        const auto refused = m_shop->store().apply(set("product", cup,
                                                       {{s("price"), money(0)},
                                                        {s("slug"), s("teapot")},
                                                        {s("category"), qlonglong(4711)},
                                                        {s("stock"), QVariant::fromValue(entity::Delta{-9})}}),
                                                   kClerk);
        QCOMPARE(refused.problem().kind, ProblemKind::Invalid);
        QStringList fields;
        for (const auto &failure : refused.problem().failures)
            fields << failure.field;
        fields.sort();
        QCOMPARE(fields, (QStringList{s("category"), s("price"), s("slug"), s("stock")}));
    }

    void whatTheSetItselfMakesOrFreesIsNoFailure()
    {
        const auto teapot = m_shop->addProduct(s("Teapot"));
        const auto cup = m_shop->addProduct(s("Cup"));
        const QString order = s("0123456789abcdef0123456789abcdef");
        const Change item{
            .act = Change::Act::Add,
            .entity = s("orderitem"),
            .values = {
                {s("order"), order}, {s("product"), cup}, {s("product_name"), s("Cup")}, {s("unit_price"), money(-1)}}};
        const auto refused = m_shop->store().apply(
            {.changes = {{.entity = s("product"), .id = teapot, .values = {{s("slug"), s("x")}}},
                         {.entity = s("product"), .id = cup, .values = {{s("slug"), s("teapot")}}},
                         {.act = Change::Act::Add,
                          .entity = s("order"),
                          .id = order,
                          .values = {{s("number"), s("A-1")}, {s("customer"), s("Ann")}}},
                         item}},
            kClerk);
        QCOMPARE(refused.problem().failures.size(), 1);
        QCOMPARE(refused.problem().failures.front().field, s("unit_price"));
        QCOMPARE(refused.problem().failures.front().change, 3);
    }

    void aCircleThatAnotherProgramMadeHasAnEnd()
    {
        const auto a = m_shop->add("category", {{s("name"), s("A")}});
        const auto b = m_shop->add("category", {{s("name"), s("B")}, {s("parent"), a}});
        const auto c = m_shop->add("category", {{s("name"), s("C")}});
        m_shop->ask(s("UPDATE products_category SET parent_id = %1 WHERE id = %2").arg(b.toString(), a.toString()));
        const auto refused = m_shop->store().apply(set("category", c, {{s("parent"), a}}), kClerk);
        QCOMPARE(refused.problem().failures.size(), 1);
        QCOMPARE(refused.problem().failures.front().field, s("parent"));
        const auto gone = m_shop->store().apply(removal("category", a), kClerk);
        QVERIFY2(gone, qPrintable(gone ? QString() : gone.problem().words()));
        QCOMPARE(gone->changes.size(), 2);
        QCOMPARE(m_shop->ask(s("SELECT name FROM products_category")), QStringList{s("C")});
    }

    void whatOnlyTheDatabaseRefusesIsSaidOfItsField()
    {
        m_shop->addProduct(s("Teapot"));
        m_shop->ask(s("CREATE UNIQUE INDEX one_each ON products_product (category_id)"));
        const auto refused = m_shop->store().apply({.changes = {{.act = Change::Act::Add,
                                                                 .entity = s("product"),
                                                                 .values = {{s("name"), s("Cup")},
                                                                            {s("description"), s("Round.")},
                                                                            {s("category"), qlonglong(1)},
                                                                            {s("price"), money(1)}}}}},
                                                   kClerk);
        QVERIFY(!refused);
        QCOMPARE(refused.problem().failures.size(), 1);
        QCOMPARE(refused.problem().failures.front().field, s("category"));
    }

    void whatCouldNotBeReadIsToldWithTheRest()
    {
        const auto pot = m_shop->addProduct(s("Teapot"));
        ChangeSet asked = set("product", pot, {{s("name"), s("")}, {s("category"), 999LL}});
        asked.changes.front().unread = {{s("price"), s("Unreadable.")}};
        const auto refused = m_shop->store().apply(asked, kClerk);
        QCOMPARE(refused.problem().kind, ProblemKind::Invalid);
        QStringList fields;
        for (const entity::Failure &each : refused.problem().failures)
            fields << each.field;
        QCOMPARE(fields, (QStringList{s("price"), s("name"), s("category")}));
        QCOMPARE(refused.problem().failures.front().reason, s("Unreadable."));
    }

    void theActorIsNeverAKey()
    {
        const auto user = m_shop->add("user", {{s("username"), s("clerk1")}});
        const auto saved =
            m_shop->store().apply({.changes = {{.act = Change::Act::Add,
                                                .entity = s("order"),
                                                .values = {{s("number"), s("A-1")}, {s("customer"), s("Ann")}}}}},
                                  {user.toString(), s("tests")});
        QVERIFY(saved);
        QVERIFY(!m_shop->row("order", saved->changes.front().id).value(s("created_by")).isValid());
    }

    void rowsThatUnknownTablesReferToStay()
    {
        const auto user = m_shop->add("user", {{s("username"), s("clerk1")}});
        const auto group = m_shop->add("group", {{s("name"), s("staff")}});
        m_shop->ask(s("CREATE TABLE a_note (user_id integer REFERENCES auth_user (id), group_id integer REFERENCES "
                      "auth_group (id), words text)"));
        m_shop->ask(s("INSERT INTO a_note VALUES (%1, %2, 'x')").arg(user.toString(), group.toString()));
        store::Store store(m_shop->connection(), store::look(m_shop->connection())->catalogue);
        for (const auto &[entity, id] : {std::pair{"user", user}, {"group", group}}) {
            const auto refused = store.apply(removal(entity, id), kClerk);
            QVERIFY(!refused);
            QCOMPARE(refused.problem().kind, ProblemKind::Invalid);
            QVERIFY2(refused.problem().words().contains(u"a_note"), qPrintable(refused.problem().words()));
        }
        m_shop->ask(s("DELETE FROM a_note"));
        QVERIFY(store.apply(removal("user", user), kClerk));
    }

    void membershipsGoAlongAndComeBack()
    {
        const auto user = m_shop->add("user", {{s("username"), s("clerk1")}});
        const auto group = m_shop->add("group", {{s("name"), s("staff")}});
        m_shop->add("membership", {{s("user"), user}, {s("group"), group}});
        const auto gone = m_shop->store().apply(removal("user", user), kClerk);
        QVERIFY(gone);
        QCOMPARE(m_shop->ask(s("SELECT user_id FROM auth_user_groups")), QStringList());
        QVERIFY(m_shop->store().undo(gone->id, kClerk));
        QCOMPARE(m_shop->ask(s("SELECT user_id FROM auth_user_groups")), QStringList{user.toString()});
    }

    void aStoreFromAnOlderProgramIsNotWrittenTo()
    {
        QVERIFY(store::migrate(m_shop->connection(), s("ann"), {.target = 1}));
        const auto refused = m_shop->store().apply(
            {.changes = {{.act = Change::Act::Add, .entity = s("group"), .values = {{s("name"), s("staff")}}}}},
            kClerk);
        QCOMPARE(refused.problem().kind, ProblemKind::Unready);
        QVERIFY2(refused.problem().text.contains(u"stockroomctl migrate"), qPrintable(refused.problem().text));
        QCOMPARE(m_shop->store().undo(s("x"), kClerk).problem().kind, ProblemKind::Unready);
    }
};

QTEST_GUILESS_MAIN(StoreTest)
#include "store_test.moc"

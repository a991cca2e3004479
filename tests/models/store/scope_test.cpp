// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/scope.h"

#include "models/entity/money.h"
#include "models/policy/ruling.h"
#include "tests/support/randompolicy.h"
#include "tests/support/shoptest.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace stockroom;
using entity::Entity;
using entity::Value;
using entity::Values;
using policy::Scope;
using policy::Sign;

namespace
{

constexpr int kRows = 60;

int policies()
{
    return qEnvironmentVariableIntValue("STOCKROOM_SOAK") > 0 ? 20'000 : 400;
}

} // namespace

class ScopeTest : public test::ShopTest
{
    Q_OBJECT

private Q_SLOTS:
    /// What a database says of each row is what decide() says of it.
    void theRowsAreThoseOfWhichItIsAllowed()
    {
        test::RandomPolicy random(31);
        random.toEverybody = 40;
        random.withoutConditions = 15;
        fill(random);
        int inside = 0;
        for (const char *name : {"product", "order"}) {
            const Entity &entity = m_shop->entity(name);
            const QString action = QString::fromLatin1(name) + u".view"_s;
            const auto rows = m_shop->store().reader().list(entity, {}, {u"id"_s}, 2 * kRows);
            QVERIFY(rows && rows->size() >= kRows);
            for (int i = 0; i < policies(); ++i) {
                const policy::Ruling ruling(rulesOf(random.document(10)), random.person());
                const policy::Subtrees subtrees = random.subtrees();
                policy::Request request{.action = action,
                                        .fields = i % 3 ? QStringList() : random.fields(QString::fromLatin1(name)),
                                        .now = random.now,
                                        .subtrees = &subtrees};
                const QStringList found = keysIn(entity, ruling.scope(request));
                QStringList allowed;
                for (const Values &row : *rows) {
                    request.row = &row;
                    if (ruling.decide(request).allowed)
                        allowed << row.value(u"id"_s).toString();
                }
                QCOMPARE(found, sorted(allowed));
                inside += !found.isEmpty() && found.size() < rows->size();
            }
        }
        QVERIFY(inside > policies() / 4);
    }

    void aLeafIsFalseWhereNothingIsAndItsOppositeTrue()
    {
        m_shop->addProduct(u"Teapot"_s);
        const Entity &product = m_shop->entity("product");
        const entity::Field &by = *product.find("created_by");
        const Value somebody = m_shop->add("user", {{u"username"_s, u"ann"_s}});
        for (const Scope &leaf : {Scope::compare(by, Sign::Equal, somebody), Scope::compare(by, Sign::Unlike, somebody),
                                  Scope::oneOf(by, {somebody})}) {
            QCOMPARE(keysIn(product, leaf).size(), 0);
            QCOMPARE(keysIn(product, Scope::unless(leaf)).size(), 1);
        }
    }

    void thousandsOfPartsAndValuesAreNoTrouble()
    {
        m_shop->addProduct(u"Teapot"_s, 1234);
        const Entity &product = m_shop->entity("product");
        std::vector<Scope> parts;
        QVariantList values;
        for (int i = 0; i < 5000; ++i) {
            parts.push_back(Scope::compare(*product.find("stock"), Sign::Unlike, qlonglong(1000 + i)));
            values << QVariant::fromValue(entity::Money{i});
        }
        QCOMPARE(keysIn(product, Scope::both(parts)).size(), 1);
        QCOMPARE(keysIn(product, Scope::oneOf(*product.find("price"), values)).size(), 1);
        QCOMPARE(keysIn(product, Scope::oneOf(*product.find("price"), values.mid(0, 1234))).size(), 0);
    }

    void timesInOtherFormsAreComparedAsTimes()
    {
        if (m_shop->connection().dialect() != entity::Dialect::Sqlite)
            return; // a column of PostgreSQL's holds times and no texts
        const Value id = m_shop->addProduct(u"Teapot"_s);
        const Entity &product = m_shop->entity("product");
        const auto holds = [&](const QString &stored, Sign sign, const QString &asked) {
            m_shop->ask(u"UPDATE products_product SET created_at = '%1'"_s.arg(stored));
            const Value moment = QVariant::fromValue(*entity::instantFromText(asked));
            return keysIn(product, Scope::compare(*product.find("created"), sign, moment)).size() == 1;
        };
        QVERIFY(holds(u"2026-01-02T03:04:05Z"_s, Sign::Equal, u"2026-01-02 03:04:05"_s));
        QVERIFY(holds(u"2026-01-02T03:04:05+02:00"_s, Sign::Less, u"2026-01-02 03:00:00"_s));
        QVERIFY(holds(u"2026-01-02T03:04:05.500Z"_s, Sign::More, u"2026-01-02 03:04:05.499"_s));
        QVERIFY(!holds(u"2026-01-02T03:04:05Z"_s, Sign::More, u"2026-01-02 23:00:00"_s));
        QVERIFY(!holds(u"soon"_s, Sign::Unlike, u"2026-01-02 03:04:05"_s));
        QVERIFY(!holds(u"soon"_s, Sign::More, u"2026-01-02 03:04:05"_s));
    }

private:
    static QStringList sorted(QStringList list)
    {
        list.sort();
        return list;
    }

    std::shared_ptr<const policy::Rules> rulesOf(const QJsonObject &document)
    {
        const policy::Reading reading = policy::readDocument(QJsonDocument(document).toJson(), *m_shop->catalogue());
        if (!reading.mistakes.isEmpty())
            qFatal("%s", qPrintable(reading.mistakes.front().words()));
        return std::make_shared<const policy::Rules>(
            policy::Rules{m_shop->catalogue(), reading.document, policy::actionsOf(*m_shop->catalogue())});
    }

    /// The keys of the scope's rows, as the database finds them.
    QStringList keysIn(const Entity &entity, const Scope &scope)
    {
        const store::Sql &sql = m_shop->store().reader().sql();
        const store::Statement term = store::scopeTerm(sql, scope, u"t"_s);
        auto query = m_shop->connection().run(
            {u"SELECT %1 FROM %2 AS t WHERE "_s.arg(sql.read(entity.key(), u"t"_s),
                                                    database::Connection::quoted(QString::fromUtf8(entity.table))) +
                 term.text,
             term.binds});
        if (!query)
            qFatal("%s\n%s", qPrintable(query.problem().words()), qPrintable(term.text));
        QStringList keys;
        while ((*query)->next())
            keys << entity::fromDatabase(entity.key(), (*query)->value(0)).toString();
        return sorted(keys);
    }

    /// Users, categories, and rows of chance beside the door, since they have times and people of their own.
    void fill(test::RandomPolicy &random)
    {
        random.users.clear();
        random.categories.clear();
        for (const QString &name : {u"ann"_s, u"bob"_s})
            random.users << m_shop->add("user", {{u"username"_s, name}});
        for (const QString &name : {u"Tea"_s, u"Pots"_s, u"Cups"_s})
            random.categories << m_shop->add("category", {{u"name"_s, name}});
        for (int i = 0; i < kRows; ++i) {
            for (const char *name : {"product", "order"})
                insert(m_shop->entity(name), random.row(QString::fromLatin1(name)), i);
        }
    }

    void insert(const Entity &entity, Values row, int number)
    {
        row.insert(u"id"_s, u"%1"_s.arg(number, 32, 16, QLatin1Char('0')));
        for (const entity::Field &field : entity.fields) {
            const QString name = entity::nameOf(field);
            if (field.unique)
                row.insert(name, u"u%1"_s.arg(number));
            else if (!row.contains(name) && field.kind == entity::Kind::Time && !field.nullable)
                row.insert(name, QVariant::fromValue(entity::Instant::now()));
            else if (!row.contains(name) && !field.nullable)
                row.insert(name, u""_s);
        }
        const auto inserted = m_shop->connection().run(m_shop->store().reader().sql().insert(entity, row));
        QVERIFY2(inserted, qPrintable(inserted ? QString() : inserted.problem().words()));
        (*inserted)->finish();
    }
};

QTEST_GUILESS_MAIN(ScopeTest)
#include "scope_test.moc"

// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/entity/catalogue.h"

#include <QTest>

using namespace stockroom::entity;

namespace
{

/// The tables that the plan asks for.
Tables plannedTables()
{
    Tables tables;
    const auto planned = Catalogue::planned();
    for (const Entity *entity : planned->entities()) {
        for (const Field &field : entity->fields) {
            const QString to = field.kind == Kind::Link ? QString::fromLatin1(planned->linked(field).table) : QString();
            tables[QLatin1String(entity->table)]
                << Column{QLatin1String(field.in()), QStringLiteral("text"), field.nullable, false, to};
        }
    }
    return tables;
}

} // namespace

class CatalogueTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyEntityIsSound()
    {
        const auto planned = Catalogue::planned();
        QCOMPARE(planned->entities().size(), size_t(7));
        for (const Entity *entity : planned->entities()) {
            QVERIFY2(sound(*entity), entity->name);
            for (const Field &field : entity->fields)
                QVERIFY(field.kind != Kind::Link || planned->find(QLatin1String(field.link)));
        }
        QVERIFY(!planned->find(QStringLiteral("unicorn")));
    }

    void aStoreAsPlannedHasTheFieldsOfThePlan()
    {
        const auto catalogue = Catalogue::over(plannedTables());
        QVERIFY(catalogue);
        const auto planned = Catalogue::planned();
        for (const Entity *entity : planned->entities())
            QCOMPARE((*catalogue)->find(QLatin1String(entity->name))->fields.size(), entity->fields.size());
    }

    void whatElseLeadsToAnEntityIsKnown()
    {
        Tables tables = plannedTables();
        const auto column = [](const char *name, const char *type, const char *to) {
            return Column{QString::fromLatin1(name), QString::fromLatin1(type), false, false, QString::fromLatin1(to)};
        };
        tables[QStringLiteral("auth_user_user_permissions")] << column("user_id", "integer", "auth_user")
                                                             << column("permission_id", "bigint", "auth_permission");
        tables[QStringLiteral("notes")] << column("about", "char(32)", "products_product")
                                        << column("author", "varchar(150)", "auth_user");
        tables[QStringLiteral("orders_order")] << column("clerk_id", "integer", "auth_user");
        const auto catalogue = Catalogue::over(tables);
        const auto strangers = [&catalogue](const char *entity) {
            QStringList all;
            for (const Reference &each : (*catalogue)->strangersTo(*(*catalogue)->find(QString::fromLatin1(entity))))
                all << each.table + u'.' + each.column;
            return all;
        };
        QCOMPARE(strangers("user"), (QStringList{QStringLiteral("auth_user_user_permissions.user_id"),
                                                 QStringLiteral("orders_order.clerk_id")}));
        QCOMPARE(strangers("product"), QStringList{QStringLiteral("notes.about")});
        QCOMPARE(strangers("category"), QStringList());
    }

    void anUnknownColumnBecomesAPlainFieldOfItsOwnGroup()
    {
        Tables tables = plannedTables();
        tables[QStringLiteral("products_product")]
            << Column{QStringLiteral("weight"), QStringLiteral("numeric(8,3)"), true}
            << Column{QStringLiteral("price_"), QStringLiteral("bigint"), false, true};
        const auto catalogue = Catalogue::over(tables);
        const Entity *product = (*catalogue)->find(QStringLiteral("product"));
        const Field *weight = product->find("weight");
        QVERIFY(weight);
        QCOMPARE(weight->kind, Kind::Plain);
        QVERIFY(weight->has(InForm) && !weight->required);
        QVERIFY(QByteArray(weight->group) != QByteArray());
        QCOMPARE(product->find("price_")->kind, Kind::Integer);
        QVERIFY(!product->find("price_")->required);
    }

    void anUnknownColumnIsOfTheKindOfItsType()
    {
        const std::pair<const char *, Kind> types[] = {{"int", Kind::Integer},
                                                       {"integer unsigned", Kind::Integer},
                                                       {"int(11)", Kind::Integer},
                                                       {"boolean", Kind::Flag},
                                                       {"bool", Kind::Flag},
                                                       {"character varying(9)", Kind::Text},
                                                       {"text", Kind::LongText},
                                                       {"datetime", Kind::Time},
                                                       {"interval", Kind::Plain},
                                                       {"integer[]", Kind::Plain},
                                                       {"int4range", Kind::Plain},
                                                       {"character varying(9)[]", Kind::Plain},
                                                       {"double precision", Kind::Plain}};
        for (const auto &[type, kind] : types) {
            Tables tables = plannedTables();
            tables[QStringLiteral("products_product")]
                << Column{QStringLiteral("more"), QString::fromLatin1(type), true};
            const auto catalogue = Catalogue::over(tables);
            const Field *more = (*catalogue)->find(QStringLiteral("product"))->find("more");
            QVERIFY2(more && more->kind == kind, type);
        }
    }

    void aMissingColumnIsLeftOutUnlessItIsEssential()
    {
        Tables tables = plannedTables();
        auto &columns = tables[QStringLiteral("products_product")];
        columns.removeIf([](const Column &column) { return column.name == u"image" || column.name == u"description"; });
        const auto catalogue = Catalogue::over(tables);
        QVERIFY(catalogue);
        QVERIFY(!(*catalogue)->find(QStringLiteral("product"))->find("image"));

        columns.removeIf([](const Column &column) { return column.name == u"price"; });
        const auto refused = Catalogue::over(tables);
        QVERIFY(!refused);
        QCOMPARE(refused.problem().kind, ProblemKind::Missing);
        QVERIFY(refused.problem().text.contains(u"products_product") && refused.problem().text.contains(u"price"));
    }

    void whatIsHiddenIsNotThere()
    {
        const auto whole = Catalogue::over(plannedTables());
        QVERIFY(whole);
        const auto seen = Catalogue::without(*whole, [](const Entity &entity, const Field &field) {
            const std::string_view name(field.name);
            return QLatin1String(entity.name) == u"product" &&
                   (name == "id" || name == "price" || name == "name" || name == "slug" || name == "created");
        });
        QCOMPARE(seen->entities().size(), (*whole)->entities().size());
        const Entity &product = *seen->find(QStringLiteral("product"));
        QVERIFY(sound(product));
        QVERIFY(!product.find("price"));
        QVERIFY(product.find("stock"));
        QCOMPARE(product.caption, "id");
        QCOMPARE(product.handle, nullptr);
        QCOMPARE(product.order, "id");
        const Entity &category = *seen->find(QStringLiteral("category"));
        QCOMPARE(category.caption, (*whole)->find(QStringLiteral("category"))->caption);
        QCOMPARE(&seen->linked(*product.find("category")), &category);
        QCOMPARE(seen->linksTo(category).size(), (*whole)->linksTo(*(*whole)->find(QStringLiteral("category"))).size());
    }

    void membershipsAreFoundByTheUsersTable_data()
    {
        QTest::addColumn<QString>("users");
        QTest::addColumn<QString>("table");
        QTest::newRow("Django's") << QStringLiteral("auth_user") << QStringLiteral("auth_user_groups");
        QTest::newRow("another user model") << QStringLiteral("staff_clerk") << QStringLiteral("staff_clerk_groups");
        QTest::newRow("of other users") << QStringLiteral("staff_clerk") << QStringLiteral("auth_user_groups");
        QTest::newRow("of invitations") << QStringLiteral("auth_user") << QStringLiteral("a_invitation");
    }

    void membershipsAreFoundByTheUsersTable()
    {
        QFETCH(QString, users);
        QFETCH(QString, table);
        Tables tables = plannedTables();
        tables[users] = tables.take(QStringLiteral("auth_user"));
        tables[table] = tables.take(QStringLiteral("auth_user_groups"));
        for (QList<Column> &columns : tables) {
            for (Column &column : columns) {
                if (column.references == u"auth_user")
                    column.references = users;
                if (column.name == u"user_id")
                    column.name = QStringLiteral("person_id");
            }
        }
        const auto catalogue = Catalogue::over(tables);
        QVERIFY(catalogue);
        const Entity *membership = (*catalogue)->find(QStringLiteral("membership"));
        QCOMPARE(membership != nullptr, table == users + QStringLiteral("_groups"));
        if (!membership)
            return;
        QCOMPARE(QLatin1String(membership->table), table);
        QCOMPARE(QLatin1String(membership->find("user")->in()), QStringLiteral("person_id"));
        QCOMPARE(QLatin1String(membership->find("group")->in()), QStringLiteral("group_id"));
    }

    void theUserTableIsFoundByItsForeignKey()
    {
        Tables tables = plannedTables();
        tables[QStringLiteral("users_user")] = tables.take(QStringLiteral("auth_user"));
        for (auto &columns : tables) {
            for (Column &column : columns) {
                if (column.references == u"auth_user")
                    column.references = QStringLiteral("users_user");
            }
        }
        const auto catalogue = Catalogue::over(tables);
        QVERIFY(catalogue);
        QCOMPARE(QByteArray((*catalogue)->find(QStringLiteral("user"))->table), QByteArray("users_user"));
    }

    void aKeyIsOfTheSortThatItsColumnHas()
    {
        const auto kindOf = [](const char *table, const char *entity, const char *type) {
            Tables tables = plannedTables();
            tables[QString::fromLatin1(table)].front().type = QString::fromLatin1(type);
            return (*Catalogue::over(tables))->find(QString::fromLatin1(entity))->key().kind;
        };
        QCOMPARE(kindOf("auth_user", "user", "uuid"), Kind::Uuid);
        QCOMPARE(kindOf("auth_user", "user", "char(32)"), Kind::Uuid);
        QCOMPARE(kindOf("auth_user", "user", "bigint"), Kind::Serial);
        QCOMPARE(kindOf("products_product", "product", "integer"), Kind::Serial);
        QCOMPARE(kindOf("products_product", "product", "char(32)"), Kind::Uuid);
    }

    void knowsWhatLeadsToAnEntity()
    {
        const auto planned = Catalogue::planned();
        QCOMPARE(planned->linksTo(*planned->find(QStringLiteral("category"))).size(), size_t(2));
        QCOMPARE(planned->linksTo(*planned->find(QStringLiteral("user"))).size(), size_t(3));
    }
};

QTEST_GUILESS_MAIN(CatalogueTest)
#include "catalogue_test.moc"

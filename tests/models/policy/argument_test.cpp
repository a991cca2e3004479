// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/policy/argument.h"

#include "models/entity/instant.h"
#include "models/entity/money.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace stockroom;
using namespace stockroom::policy;

namespace
{

/// What a test makes of an argument, as JSON spells it.
std::optional<Argument> read(const char *entity, const char *field, Test test, const QByteArray &json,
                             Unfit *unfit = nullptr)
{
    const auto catalogue = entity::Catalogue::planned();
    const entity::Entity &of = *catalogue->find(QString::fromLatin1(entity));
    Unfit unread;
    return argumentOf(factsOf(test), of, *of.find(field), *catalogue,
                      QJsonDocument::fromJson('[' + json + ']').array().at(0), unfit ? unfit : &unread);
}

QVariant valueOf(const char *entity, const char *field, const QByteArray &json)
{
    const auto argument = read(entity, field, Test::Equal, json);
    return argument ? argument->values.value(0) : QVariant();
}

bool canAsk(const char *entity, const char *field, Test test)
{
    const auto catalogue = entity::Catalogue::planned();
    const entity::Entity &of = *catalogue->find(QString::fromLatin1(entity));
    return misfit(factsOf(test), of, *of.find(field), *catalogue).isEmpty();
}

} // namespace

class ArgumentTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void valuesAreOfTheFieldsType()
    {
        QCOMPARE(valueOf("product", "price", "\"100.5\""), QVariant::fromValue(entity::Money{10050}));
        QCOMPARE(valueOf("product", "stock", "9007199254740993"), QVariant(qlonglong(9007199254740993)));
        QCOMPARE(valueOf("product", "active", "false"), QVariant(false));
        QCOMPARE(valueOf("product", "created", "\"1970-01-01T00:00:01Z\""),
                 QVariant::fromValue(entity::Instant{1'000'000}));
        QCOMPARE(valueOf("product", "category", "7"), QVariant(qlonglong(7)));
        QCOMPARE(valueOf("product", "name", "\" a \""), QVariant(u" a "_s));
        QCOMPARE(valueOf("product", "name", "\"\""), QVariant(u""_s));
        QCOMPARE(valueOf("order", "status", "\"paid\""), QVariant(u"paid"_s));
        QCOMPARE(valueOf("orderitem", "order", "\"00112233-4455-6677-8899-aabbccddeeff\""),
                 QVariant(u"00112233445566778899aabbccddeeff"_s));
    }

    void whatIsNoValueOfTheFieldIsRefused()
    {
        for (const char *bad : {"100", "\"x\"", "\"\"", "\"1.234\"", "\"1,234.00\"", "null", "[]", "true"})
            QVERIFY2(!valueOf("product", "price", bad).isValid(), bad);
        for (const char *bad : {"\"5\"", "5.5", "1e30", "\"+5\"", "true", "{}"})
            QVERIFY2(!valueOf("product", "stock", bad).isValid(), bad);
        for (const char *bad : {"1", "\"yes\"", "null"})
            QVERIFY2(!valueOf("product", "active", bad).isValid(), bad);
        for (const char *bad : {"\"Paid\"", "\"nothing\"", "1"})
            QVERIFY2(!valueOf("order", "status", bad).isValid(), bad);
        for (const char *bad : {"\"tea\"", "\"7\"", "7.5"})
            QVERIFY2(!valueOf("product", "category", bad).isValid(), bad);
        for (const char *bad : {"\"a\\u0000b\"", "\"\\ud800\"", "5"})
            QVERIFY2(!valueOf("product", "name", bad).isValid(), bad);
        Unfit unfit;
        QVERIFY(!read("order", "status", Test::Equal, "\"Paid\"", &unfit));
        QVERIFY(unfit.expected.contains(u"draft, placed, paid"_s));
    }

    void ofThePersonsOwnAreOnlyWhatTheFieldCanHold()
    {
        QCOMPARE(read("product", "created_by", Test::Equal, "\"@user.id\"")->own, Argument::Own::Key);
        QCOMPARE(read("user", "id", Test::Unlike, "\"@user.id\"")->own, Argument::Own::Key);
        QCOMPARE(read("user", "username", Test::Equal, "\"@user.name\"")->own, Argument::Own::Name);
        QVERIFY(!read("product", "category", Test::Equal, "\"@user.id\""));
        QVERIFY(!read("product", "created_by", Test::Equal, "\"@user.name\""));
        QVERIFY(!read("order", "status", Test::Equal, "\"@user.name\""));
        QVERIFY(!read("product", "name", Test::Equal, "\"@user.id\""));
        QVERIFY(!read("product", "name", Test::Equal, "\"@user\""));
        QVERIFY(!read("product", "name", Test::OneOf, "[\"@user.name\"]"));
        QCOMPARE(valueOf("product", "name", "\"@@user.name\""), QVariant(u"@user.name"_s));
    }

    void listsNameTheItemThatIsWrong()
    {
        Unfit unfit;
        QVERIFY(!read("order", "status", Test::OneOf, "[\"paid\", \"gone\"]", &unfit));
        QCOMPARE(unfit.item, 1);
        QVERIFY(!read("order", "status", Test::OneOf, "[]", &unfit));
        QCOMPARE(unfit.item, -1);
        QVERIFY(!read("order", "status", Test::Moves, "[[\"paid\", \"packed\"], [\"paid\"]]", &unfit));
        QCOMPARE(unfit.item, 1);
        QVERIFY(!read("order", "status", Test::Moves, "[[\"paid\", \"packed\", \"shipped\"]]", &unfit));
        QCOMPARE(read("order", "status", Test::Moves, "[[\"paid\", \"packed\"]]")->steps,
                 (QList<QStringList>{{u"paid"_s, u"packed"_s}}));
    }

    void numbersStayWithinTheirBounds()
    {
        QCOMPARE(read("product", "price", Test::FallsAtMost, "20")->number, 20);
        for (const char *bad : {"-1", "101", "20.5", "\"20\"", "null"})
            QVERIFY2(!read("product", "price", Test::FallsAtMost, bad), bad);
        QVERIFY(!read("product", "created", Test::Younger, "0"));
        QCOMPARE(read("product", "created", Test::Younger, "30")->number, 30);
        QCOMPARE(read("product", "category", Test::Within, "3")->values, QVariantList{qlonglong(3)});
        QVERIFY(!read("product", "category", Test::Within, "\"tea\""));
    }

    void testsAreAskedOfFieldsThatTheySaySomethingOf()
    {
        QVERIFY(canAsk("product", "price", Test::AtMost) && canAsk("product", "created", Test::Less));
        QVERIFY(!canAsk("product", "name", Test::Less) && !canAsk("product", "active", Test::More));
        QVERIFY(!canAsk("product", "category", Test::NotLess) && !canAsk("order", "status", Test::Less));
        QVERIFY(canAsk("product", "category", Test::Within) && canAsk("category", "parent", Test::Within));
        QVERIFY(canAsk("category", "id", Test::Within));
        QVERIFY(!canAsk("product", "id", Test::Within) && !canAsk("orderitem", "product", Test::Within));
        QVERIFY(canAsk("product", "updated", Test::Older) && !canAsk("product", "stock", Test::Older));
        QVERIFY(canAsk("order", "total", Test::RisesAtMost) && !canAsk("category", "id", Test::RisesAtMost));
        QVERIFY(canAsk("orderitem", "quantity", Test::ByDifference) && !canAsk("product", "price", Test::ByDifference));
        QVERIFY(canAsk("order", "status", Test::Moves) && !canAsk("product", "active", Test::Moves));
        QVERIFY(!canAsk("user", "password", Test::Equal) && !canAsk("user", "password", Test::OneOf));
    }

    void aColumnThatTheProgramDoesNotKnowIsNotComparedHere()
    {
        const entity::Field plain{.name = "range", .kind = entity::Kind::Plain, .type = "int4range"};
        const auto catalogue = entity::Catalogue::planned();
        QVERIFY(!misfit(factsOf(Test::Equal), *catalogue->find(u"product"_s), plain, *catalogue).isEmpty());
    }

    void conditionsAreSaidInWords()
    {
        const auto catalogue = entity::Catalogue::planned();
        const auto said = [&](const char *entity, const Condition &condition) {
            return words(condition, *catalogue->find(QString::fromLatin1(entity)), *catalogue);
        };
        QCOMPARE(said("product", {u"price"_s, Test::FallsAtMost, 20}), u"Price falls by at most 20 %"_s);
        QCOMPARE(said("product", {u"price"_s, Test::AtMost, u"100.00"_s}), u"Price is at most 100.00"_s);
        QCOMPARE(said("product", {u"created_by"_s, Test::Equal, u"@user.id"_s}), u"Created by is your own"_s);
        QCOMPARE(said("product", {u"stock"_s, Test::ByDifference}), u"Stock is changed by a difference"_s);
        QCOMPARE(said("order", {u"status"_s, Test::Moves, QJsonArray{QJsonArray{u"paid"_s, u"packed"_s}}}),
                 u"Status goes one of these steps: paid to packed"_s);
        QCOMPARE(said("product", {u"name"_s, Test::Equal, u"100 %2 %1"_s}), u"Name is 100 %2 %1"_s);
    }
};

QTEST_GUILESS_MAIN(ArgumentTest)
#include "argument_test.moc"

// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/validation.h"

#include "models/entity/category.h"
#include "models/entity/instant.h"
#include "models/entity/money.h"
#include "models/entity/order.h"
#include "models/entity/product.h"
#include "models/entity/user.h"

#include <QTest>

using namespace stockroom;
using entity::Value;
using store::Change;

namespace
{

entity::Values goodProduct()
{
    return {{QStringLiteral("name"), QStringLiteral("Teapot")},
            {QStringLiteral("description"), QStringLiteral("Round.")},
            {QStringLiteral("category"), qlonglong(1)},
            {QStringLiteral("price"), QVariant::fromValue(entity::Money{1190})}};
}

void addColumns()
{
    QTest::addColumn<const entity::Entity *>("entity");
    QTest::addColumn<QString>("field");
    QTest::addColumn<Value>("value");
    QTest::addColumn<bool>("good");
}

void row(const char *tag, const entity::Entity &entity, const char *field, const Value &value, bool good)
{
    QTest::newRow(tag) << &entity << QString::fromLatin1(field) << value << good;
}

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

} // namespace

class ValidationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aGoodRowPasses()
    {
        const Change change{.act = Change::Act::Add, .entity = QStringLiteral("product"), .values = goodProduct()};
        QCOMPARE(store::validate(entity::kProduct, change).size(), 0);
    }

    void whatNoUndoBringsBackIsNamed()
    {
        QCOMPARE(store::lostForGood(entity::kUser),
                 QStringLiteral("Password is kept in no history: no undo brings it back."));
        QVERIFY(store::lostForGood(entity::kProduct).isEmpty());
    }

    void textsThatNobodySeesCountAsEmpty()
    {
        const entity::Field &name = *entity::kProduct.find("name");
        for (const char32_t unseen : {0x200BU, 0x2060U, 0xFEFFU, 0x00ADU, 0x200CU, 0x200DU, 0x200EU, 0x200FU, 0x061CU,
                                      0x202AU, 0x202EU, 0x2066U, 0x2069U, 0xE0020U, 0x3164U, 0x0007U}) {
            const QString text = QStringView(QChar::fromUcs4(unseen)).toString();
            QCOMPARE(store::refusal(name, text + u' ' + text),
                     QStringLiteral("Name must not be empty: nothing of this can be seen."));
            QVERIFY(store::refusal(name, text + QStringLiteral("a")).isEmpty());
        }
        QCOMPARE(store::refusal(name, QStringLiteral(" \t")), QStringLiteral("Name must not be empty."));
    }

    void allFailuresAreToldAtOnceInOrderOfTheFields()
    {
        const auto failures =
            store::validate(entity::kProduct, {.act = Change::Act::Add, .entity = QStringLiteral("product")}, 3);
        QStringList fields;
        for (const auto &failure : failures) {
            fields << failure.field;
            QCOMPARE(failure.change, 3);
            QVERIFY(!failure.reason.isEmpty());
        }
        QCOMPARE(fields, (QStringList{QStringLiteral("name"), QStringLiteral("category"), QStringLiteral("description"),
                                      QStringLiteral("price")}));
    }

    void onlyGivenFieldsOfAChangedRowAreChecked()
    {
        const Change change{.entity = QStringLiteral("product"),
                            .values = {{QStringLiteral("price"), QVariant::fromValue(entity::Money{0})}}};
        const auto failures = store::validate(entity::kProduct, change);
        QCOMPARE(failures.size(), 1);
        QCOMPARE(failures.front().field, QStringLiteral("price"));
        QVERIFY2(failures.front().reason.contains(u"0.01"), qPrintable(failures.front().reason));
    }

    void unknownFieldsAndThoseOfTheProgramAreRefused()
    {
        entity::Values values = goodProduct();
        values.insert(QStringLiteral("colour"), QStringLiteral("red"));
        values.insert(QStringLiteral("created"), QVariant::fromValue(entity::Instant{0}));
        const Change change{.act = Change::Act::Add, .entity = QStringLiteral("product"), .values = values};
        QCOMPARE(store::validate(entity::kProduct, change).size(), 2);
        QCOMPARE(store::validate(entity::kProduct, change, 0, true).size(), 1);
    }

    void valuesAreHeldAgainstTheirFacts_data()
    {
        addColumns();
        row("200 characters", entity::kProduct, "name", QString(200, u'x'), true);
        row("201 characters", entity::kProduct, "name", QString(201, u'x'), false);
        row("200 emoji", entity::kProduct, "name", text("🫖").repeated(200), true);
        row("two lines", entity::kProduct, "name", text("a\nb"), false);
        row("spaces only", entity::kProduct, "name", text("   "), false);
        row("NUL", entity::kProduct, "name", QString(QChar(u'\0')) + u'a', false);
        row("half an emoji", entity::kProduct, "name", QString(QChar(0xD83D)), false);
        row("quotes", entity::kProduct, "name", text("'; DROP TABLE \"x\"; --"), true);
        row("10,000 characters", entity::kProduct, "description", QString(10000, u'ä'), true);
        row("slug", entity::kProduct, "slug", text("tea-pot_2"), true);
        row("slug with umlaut", entity::kProduct, "slug", text("teekännchen"), false);
        row("empty slug", entity::kProduct, "slug", text(""), true);
        row("largest price", entity::kProduct, "price", QVariant::fromValue(entity::Money{9'999'999'999}), true);
        row("too large price", entity::kProduct, "price", QVariant::fromValue(entity::Money{10'000'000'000}), false);
        row("price as a double", entity::kProduct, "price", 11.9, false);
        row("stock below nothing", entity::kProduct, "stock", qlonglong(-1), false);
        row("stock beyond the column", entity::kProduct, "stock", qlonglong(2'147'483'648), false);
        row("stock by a difference", entity::kProduct, "stock", QVariant::fromValue(entity::Delta{-3}), true);
        row("no stock", entity::kProduct, "stock", Value(), false);
        row("no category", entity::kProduct, "category", Value(), false);
        row("no parent", entity::kCategory, "parent", Value(), true);
        row("status", entity::kOrder, "status", text("paid"), true);
        row("unknown status", entity::kOrder, "status", text("lost"), false);
        row("slug with a line break", entity::kProduct, "slug", text("teapot\n"), false);
        row("address with a line break", entity::kOrder, "email", text("a@example.com\n"), false);
        row("user name with a line break", entity::kUser, "username", text("anna\n"), false);
        row("category by a difference", entity::kProduct, "category", QVariant::fromValue(entity::Delta{1}), false);
        row("address", entity::kOrder, "email", text("a@example.com"), true);
        row("no address", entity::kOrder, "email", text("a@example"), false);
        row("empty address", entity::kOrder, "email", text(""), true);
        row("no time", entity::kOrder, "placed", Value(), true);
        row("time as text", entity::kOrder, "placed", text("2026-01-01"), false);
        row("user name", entity::kUser, "username", text("änne@shop.+-_1"), true);
        row("user name with a space", entity::kUser, "username", text("a b"), false);
        row("flag as text", entity::kUser, "active", text("yes"), false);
    }

    void valuesAreHeldAgainstTheirFacts()
    {
        QFETCH(const entity::Entity *, entity);
        QFETCH(QString, field);
        QFETCH(Value, value);
        QFETCH(bool, good);
        const entity::Field &facts = *fieldOf(*entity, field);
        const QString reason = store::refusal(facts, value);
        QCOMPARE(reason.isEmpty(), good);
        QVERIFY2(good || reason.contains(label(facts)), qPrintable(reason));
    }

    void aDifferenceInANewRowIsJudgedByWhatItMakes()
    {
        Change change{.act = Change::Act::Add, .entity = QStringLiteral("product"), .values = goodProduct()};
        for (const auto &[by, good] : {std::pair{5LL, true}, {0LL, true}, {-1LL, false}, {99'999'999'999LL, false}}) {
            change.values.insert(QStringLiteral("stock"), QVariant::fromValue(entity::Delta{by}));
            QCOMPARE(store::validate(entity::kProduct, change).isEmpty(), good);
        }
    }

    void unknownColumnsMustBeGivenUnlessTheDatabaseFillsThem()
    {
        entity::Tables tables;
        const auto planned = entity::Catalogue::planned();
        for (const entity::Entity *each : planned->entities()) {
            for (const entity::Field &field : each->fields)
                tables[QLatin1String(each->table)] << entity::Column{QLatin1String(field.in()), QStringLiteral("text")};
        }
        tables[QStringLiteral("auth_group")]
            << entity::Column{QStringLiteral("rank"), QStringLiteral("integer")}
            << entity::Column{QStringLiteral("floor"), QStringLiteral("integer"), false, true}
            << entity::Column{QStringLiteral("note"), QStringLiteral("integer"), true};
        const auto catalogue = entity::Catalogue::over(tables);
        QVERIFY(catalogue);
        const Change change{.act = Change::Act::Add,
                            .entity = QStringLiteral("group"),
                            .values = {{QStringLiteral("name"), QStringLiteral("staff")}}};
        const auto failures = store::validate(*(*catalogue)->find(QStringLiteral("group")), change);
        QCOMPARE(failures.size(), 1);
        QCOMPARE(failures.front().field, QStringLiteral("rank"));
    }

    void aNewRowStartsWithItsInitialValues()
    {
        QCOMPARE(store::initialValue(*entity::kProduct.find("stock")), Value(qlonglong(0)));
        QCOMPARE(store::initialValue(*entity::kProduct.find("active")), Value(true));
        QCOMPARE(store::initialValue(*entity::kOrder.find("status")), Value(QStringLiteral("draft")));
        QCOMPARE(store::initialValue(*entity::kOrder.find("note")), Value(QStringLiteral("")));
        QVERIFY(!store::initialValue(*entity::kOrder.find("placed")).isValid());
    }
};

QTEST_GUILESS_MAIN(ValidationTest)
#include "validation_test.moc"

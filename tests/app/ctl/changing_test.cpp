// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/changing.h"

#include "tests/support/ctl.h"
#include "tests/support/places.h"

#include <QFile>
#include <QJsonObject>
#include <QTemporaryDir>

#include "models/database/connection.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace stockroom;
using test::Ran;

class ChangingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRowIsAddedChangedAndDeleted_data() { test::onEachDatabase(); }
    void aRowIsAddedChangedAndDeleted();
    void everyTextComesBackAsItWasGiven_data() { test::onEachDatabase(); }
    void everyTextComesBackAsItWasGiven();
    void allBrokenRulesAreSaidAtOnce_data() { test::onEachDatabase(); }
    void allBrokenRulesAreSaidAtOnce();
    void whatCannotBeReadIsSaidWithTheRest_data() { test::onEachDatabase(); }
    void whatCannotBeReadIsSaidWithTheRest();
    void whatTheProgramSetsIsNotRead_data() { test::onEachDatabase(); }
    void whatTheProgramSetsIsNotRead();
    void aFieldThatChangedMeanwhileIsAConflict_data() { test::onEachDatabase(); }
    void aFieldThatChangedMeanwhileIsAConflict();
    void stockGoesUpAndDownButNotBelowZero_data() { test::onEachDatabase(); }
    void stockGoesUpAndDownButNotBelowZero();
    void aDifferenceMayExpectACount_data() { test::onEachDatabase(); }
    void aDifferenceMayExpectACount();
    void columnsOfOthersAreLeftToTheirDefaults_data() { test::onEachDatabase(); }
    void columnsOfOthersAreLeftToTheirDefaults();
    void aConnectionThatIsLostInTheCommitIsMadeAnew();
    void aDeleteSaysWhatGoesWithTheRow_data() { test::onEachDatabase(); }
    void aDeleteSaysWhatGoesWithTheRow();
    void whatNoUndoBringsBackIsDeletedWithYesAlone_data() { test::onEachDatabase(); }
    void whatNoUndoBringsBackIsDeletedWithYesAlone();
    void aRowThatIsReferredToStays_data() { test::onEachDatabase(); }
    void aRowThatIsReferredToStays();
    void theHistoryKnowsWhoAndWhy_data() { test::onEachDatabase(); }
    void theHistoryKnowsWhoAndWhy();
    void aLockedStoreIsBusy();
    void aStoreThatMayOnlyBeReadIsDenied();
    void whatIsNoChangeIsAUsageError_data() { test::onEachDatabase(); }
    void whatIsNoChangeIsAUsageError();
    void unknownFieldsAndPasswordsAreMissing_data() { test::onEachDatabase(); }
    void unknownFieldsAndPasswordsAreMissing();
};

namespace
{

void makeStore(const QString &place)
{
    const Ran made = test::ctl({u"init"_s, place});
    QVERIFY2(made.code == 0, qPrintable(made.err));
    QCOMPARE(test::ctl({u"add"_s, u"category"_s, u"name=Tea"_s}, place).out, u"tea\n"_s);
}

Ran addTeapot(const QString &place)
{
    return test::ctl({u"add"_s, u"product"_s, u"name=Teapot"_s, u"description=Round."_s, u"category=tea"_s,
                      u"price=12.50"_s, u"stock=5"_s},
                     place);
}

/// What one statement answers in its first column, as another program would ask.
QString run(const QString &place, const QString &sql)
{
    const auto connection = database::Connection::open(*database::Place::parse(place), database::Access::Write);
    const auto answer = (*connection)->run({sql});
    if (!answer)
        return answer.problem().text;
    return (*answer)->next() ? (*answer)->value(0).toString() : QString();
}

QJsonValue teapot(const QString &place, const QString &field)
{
    return test::ctl({u"show"_s, u"product"_s, u"teapot"_s, u"--json"_s}, place).first(field);
}

} // namespace

void ChangingTest::aRowIsAddedChangedAndDeleted()
{
    QFETCH(QString, place);
    makeStore(place);
    const Ran added = addTeapot(place);
    QCOMPARE(added.err, QString());
    QCOMPARE(added.out, u"teapot\n"_s);
    const Ran set =
        test::ctl({u"set"_s, u"product"_s, u"teapot"_s, u"price=11.90"_s, u"stock=+5"_s, u"active=no"_s}, place);
    QCOMPARE(set.err, QString());
    QCOMPARE(set.code, 0);
    QCOMPARE(set.out, u"Changed product teapot.\n"_s);
    QCOMPARE(test::ctl({u"set"_s, u"product"_s, u"teapot"_s, u"active=no"_s}, place).out,
             u"product teapot is so already.\n"_s);
    QCOMPARE(teapot(place, u"price"_s).toString(), u"11.90"_s);
    QCOMPARE(teapot(place, u"stock"_s).toInt(), 10);
    QCOMPARE(teapot(place, u"active"_s).toBool(true), false);
    QCOMPARE(teapot(place, u"category"_s).toString(), u"tea"_s);
    QCOMPARE(test::ctl({u"delete"_s, u"product"_s, u"teapot"_s}, place).code, 0);
    QCOMPARE(test::ctl({u"show"_s, u"product"_s, u"teapot"_s}, place).code, 4);
    QCOMPARE(test::ctl({u"delete"_s, u"product"_s, u"teapot"_s, u"--yes"_s}, place).code, 4);
}

void ChangingTest::everyTextComesBackAsItWasGiven()
{
    QFETCH(QString, place);
    makeStore(place);
    QCOMPARE(addTeapot(place).code, 0);
    const QStringList texts{u"'; DROP TABLE products_product; --"_s,
                            u"\"quoted\" and 'quoted' and \\back\\"_s,
                            u"🍵 茶 إبريق שלום 👩‍👩‍👧"_s,
                            u"two\nlines = and = signs"_s,
                            u"%_?$1 :name {0} \\N"_s,
                            u"x"_s.repeated(10'000),
                            u"茶"_s.repeated(10'000)};
    for (const QString &text : texts) {
        const Ran set = test::ctl({u"set"_s, u"product"_s, u"teapot"_s, u"description="_s + text}, place);
        QCOMPARE(set.err, QString());
        QCOMPARE(teapot(place, u"description"_s).toString(), text);
    }
}

void ChangingTest::allBrokenRulesAreSaidAtOnce()
{
    QFETCH(QString, place);
    makeStore(place);
    QCOMPARE(addTeapot(place).code, 0);
    const Ran refused =
        test::ctl({u"set"_s, u"product"_s, u"teapot"_s, u"price=0.00"_s, u"stock=-1000"_s, u"name="_s}, place);
    QCOMPARE(refused.code, 3);
    QCOMPARE(refused.out, QString());
    for (const QString &label : {u"Price"_s, u"Name"_s})
        QVERIFY2(refused.err.contains(u"product teapot: %1 must"_s.arg(label)), qPrintable(refused.err));
    const Ran tooMany = test::ctl({u"set"_s, u"product"_s, u"teapot"_s, u"stock=9999999999999999999999"_s}, place);
    QCOMPARE(tooMany.err, u"stockroomctl: product teapot: Stock must be from 0 to 2147483647. "
                          u"(stock=9999999999999999999999)\n"_s);
    const Ran unreadable =
        test::ctl({u"set"_s, u"product"_s, u"teapot"_s, u"price=cheap"_s, u"active=perhaps"_s}, place);
    QCOMPARE(unreadable.code, 3);
    QCOMPARE(unreadable.err.count(u'\n'), 2);
    const Ran noCategory = test::ctl({u"set"_s, u"product"_s, u"teapot"_s, u"category=nowhere"_s}, place);
    QCOMPARE(noCategory.code, 3);
    QVERIFY2(noCategory.err.contains(u"nowhere"_s), qPrintable(noCategory.err));
    QCOMPARE(test::ctl({u"add"_s, u"category"_s, u"name=Tea"_s}, place).code, 3);
    QCOMPARE(teapot(place, u"price"_s).toString(), u"12.50"_s);
}

void ChangingTest::whatCannotBeReadIsSaidWithTheRest()
{
    QFETCH(QString, place);
    makeStore(place);
    const Ran refused = test::ctl({u"add"_s, u"product"_s, u"name="_s, u"category=nope"_s, u"price=x"_s, u"stock=y"_s,
                                   u"active=z"_s, u"slug=ä ö"_s},
                                  place);
    QCOMPARE(refused.code, 3);
    for (const QString &label :
         {u"Name"_s, u"Category"_s, u"Price"_s, u"Stock"_s, u"Active"_s, u"Slug"_s, u"Description"_s})
        QVERIFY2(refused.err.contains(label), qPrintable(label + u'\n' + refused.err));
    QCOMPARE(refused.err.count(u'\n'), 7);
    QCOMPARE(addTeapot(place).code, 0);
    const Ran unknown =
        test::ctl({u"set"_s, u"product"_s, u"teapot"_s, u"price=abc"_s, u"stock=x"_s, u"name="_s, u"foo=1"_s}, place);
    QCOMPARE(unknown.code, 4);
    for (const QString &name : {u"Price"_s, u"Stock"_s, u"Name"_s, u"“foo”"_s})
        QVERIFY2(unknown.err.contains(name), qPrintable(name + u'\n' + unknown.err));
    QCOMPARE(unknown.err.count(u'\n'), 4);
}

void ChangingTest::whatTheProgramSetsIsNotRead()
{
    QFETCH(QString, place);
    makeStore(place);
    QCOMPARE(addTeapot(place).code, 0);
    for (const QString &word : {u"id=1"_s, u"updated=soon"_s, u"created_by=nobody"_s}) {
        const Ran refused = test::ctl({u"set"_s, u"product"_s, u"teapot"_s, word}, place);
        QCOMPARE(refused.code, 3);
        QVERIFY2(refused.err.contains(u"set by the program"_s), qPrintable(refused.err));
        QCOMPARE(refused.err.count(u'\n'), 1);
    }
}

void ChangingTest::aFieldThatChangedMeanwhileIsAConflict()
{
    QFETCH(QString, place);
    makeStore(place);
    QCOMPARE(addTeapot(place).code, 0);
    const QStringList set{u"set"_s, u"product"_s, u"teapot"_s, u"price=13.00"_s, u"--if"_s};
    const Ran refused = test::ctl(set + QStringList{u"price=99.00"_s}, place);
    QCOMPARE(refused.code, 5);
    QVERIFY2(refused.err.contains(u"(Price: it was 99.00, and is 12.50; you want 13.00). Look at it again"_s),
             qPrintable(refused.err));
    QCOMPARE(teapot(place, u"price"_s).toString(), u"12.50"_s);
    QCOMPARE(test::ctl(set + QStringList{u"price=12.50"_s}, place).code, 0);
    QCOMPARE(teapot(place, u"price"_s).toString(), u"13.00"_s);
    QCOMPARE(test::ctl(set + QStringList{u"name=Teapot"_s}, place).code, 2);
}

void ChangingTest::stockGoesUpAndDownButNotBelowZero()
{
    QFETCH(QString, place);
    makeStore(place);
    QCOMPARE(addTeapot(place).code, 0);
    QCOMPARE(test::ctl({u"set"_s, u"product"_s, u"teapot"_s, u"stock=-5"_s}, place).code, 0);
    QCOMPARE(teapot(place, u"stock"_s).toInt(-1), 0);
    QCOMPARE(test::ctl({u"set"_s, u"product"_s, u"teapot"_s, u"stock=-1"_s}, place).code, 3);
    QCOMPARE(teapot(place, u"stock"_s).toInt(-1), 0);
    QCOMPARE(test::ctl({u"set"_s, u"product"_s, u"teapot"_s, u"stock=7"_s}, place).code, 0);
    QCOMPARE(teapot(place, u"stock"_s).toInt(), 7);
}

void ChangingTest::aDifferenceMayExpectACount()
{
    QFETCH(QString, place);
    makeStore(place);
    QCOMPARE(addTeapot(place).code, 0);
    const QStringList less{u"set"_s, u"product"_s, u"teapot"_s, u"stock=-2"_s, u"--if"_s, u"stock=5"_s};
    QCOMPARE(test::ctl(less, place).code, 0);
    QCOMPARE(test::ctl(less, place).code, 5);
    QCOMPARE(teapot(place, u"stock"_s).toInt(-1), 3);
}

void ChangingTest::columnsOfOthersAreLeftToTheirDefaults()
{
    QFETCH(QString, place);
    makeStore(place);
    run(place, u"ALTER TABLE auth_group ADD COLUMN rank integer NOT NULL DEFAULT 7"_s);
    run(place, u"ALTER TABLE auth_group ADD COLUMN colour varchar(20) NOT NULL DEFAULT 'red'"_s);
    const Ran added = test::ctl({u"add"_s, u"group"_s, u"name=staff"_s, u"--json"_s}, place);
    QCOMPARE(added.err, QString());
    QCOMPARE(added.first(u"rank"_s).toInt(), 7);
    QCOMPARE(added.first(u"colour"_s).toString(), u"red"_s);
    QCOMPARE(
        test::ctl({u"add"_s, u"group"_s, u"name=clerks"_s, u"rank=9"_s, u"--json"_s}, place).first(u"rank"_s).toInt(),
        9);
}

void ChangingTest::aConnectionThatIsLostInTheCommitIsMadeAnew()
{
    const QString place = test::freshPlace(test::Kind::Postgres);
    makeStore(place);
    // The first transaction that touches a group loses its server in the COMMIT.
    run(place, u"CREATE SEQUENCE commits"_s);
    run(place, uR"(CREATE FUNCTION end_once() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
                   IF nextval('commits') = 1 THEN PERFORM pg_terminate_backend(pg_backend_pid()); END IF;
                   RETURN NULL; END $$)"_s);
    run(place, u"CREATE CONSTRAINT TRIGGER ends AFTER INSERT ON auth_group DEFERRABLE INITIALLY DEFERRED "
               "FOR EACH ROW EXECUTE FUNCTION end_once()"_s);
    const Ran added = test::ctl({u"add"_s, u"group"_s, u"name=staff"_s}, place);
    QCOMPARE(added.err, QString());
    QCOMPARE(added.out, u"staff\n"_s);
    QCOMPARE(run(place, u"SELECT count(*) FROM auth_group"_s), u"1"_s);
    QCOMPARE(run(place, u"SELECT last_value FROM commits"_s), u"2"_s);
    run(place, u"CREATE OR REPLACE FUNCTION end_once() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN "
               "PERFORM pg_terminate_backend(pg_backend_pid()); RETURN NULL; END $$"_s);
    const Ran never = test::ctl({u"add"_s, u"group"_s, u"name=clerks"_s}, place);
    QCOMPARE(never.code, 7);
    QVERIFY2(never.err.contains(u"look before"_s), qPrintable(never.err));
}

void ChangingTest::aDeleteSaysWhatGoesWithTheRow()
{
    QFETCH(QString, place);
    makeStore(place);
    QCOMPARE(test::ctl({u"add"_s, u"user"_s, u"username=eve"_s}, place).code, 0);
    for (const QString &name : {u"One"_s, u"Two"_s})
        QCOMPARE(test::ctl({u"add"_s, u"category"_s, u"name="_s + name, u"parent=tea"_s}, place).code, 0);
    QCOMPARE(test::ctl({u"delete"_s, u"category"_s, u"tea"_s}, place).out,
             u"Deleted category tea, and with it 2 categories.\n"_s);
    QCOMPARE(test::ctl({u"add"_s, u"category"_s, u"name=Tea"_s}, place).code, 0);
    QCOMPARE(test::ctl({u"add"_s, u"product"_s, u"name=Cup"_s, u"description=Cup."_s, u"category=tea"_s, u"price=1"_s,
                        u"--as"_s, u"eve"_s},
                       place)
                 .code,
             0);
    QCOMPARE(test::ctl({u"delete"_s, u"user"_s, u"eve"_s, u"--yes"_s}, place).out,
             u"Deleted user eve. Other rows changed: 1.\n"_s);
    QCOMPARE(test::ctl({u"delete"_s, u"product"_s, u"cup"_s}, place).out, u"Deleted product cup.\n"_s);
}

void ChangingTest::whatNoUndoBringsBackIsDeletedWithYesAlone()
{
    QFETCH(QString, place);
    makeStore(place);
    const QString key =
        test::ctl({u"add"_s, u"user"_s, u"username=eve"_s, u"--json"_s}, place).first(u"id"_s).toVariant().toString();
    const Ran refused = test::ctl({u"delete"_s, u"user"_s, key}, place);
    QCOMPARE(refused.code, 2);
    QCOMPARE(refused.out, QString());
    for (const QString &part : {u"eve"_s, u"Password is kept in no history"_s, u"--yes"_s})
        QVERIFY2(refused.err.contains(part), qPrintable(refused.err));
    QCOMPARE(test::ctl({u"show"_s, u"user"_s, u"eve"_s}, place).code, 0);
    QCOMPARE(test::ctl({u"delete"_s, u"user"_s, key, u"--yes"_s}, place).out, u"Deleted user %1 (eve).\n"_s.arg(key));
    QCOMPARE(test::ctl({u"delete"_s, u"user"_s, u"eve"_s}, place).code, 4);
}

void ChangingTest::aRowThatIsReferredToStays()
{
    QFETCH(QString, place);
    makeStore(place);
    QCOMPARE(addTeapot(place).code, 0);
    const Ran refused = test::ctl({u"delete"_s, u"category"_s, u"tea"_s}, place);
    QCOMPARE(refused.code, 3);
    QVERIFY(refused.err.startsWith(u"stockroomctl: category tea: "_s));
    QCOMPARE(test::ctl({u"show"_s, u"category"_s, u"tea"_s}, place).code, 0);
}

void ChangingTest::theHistoryKnowsWhoAndWhy()
{
    QFETCH(QString, place);
    makeStore(place);
    QCOMPARE(
        test::ctl({u"add"_s, u"group"_s, u"name=staff"_s, u"--as"_s, u"anna"_s, u"--reason"_s, u"they're new"_s}, place)
            .code,
        0);
    const auto connection = database::Connection::open(*database::Place::parse(place), database::Access::Read);
    auto set = (*connection)->run({u"SELECT actor, program, reason FROM stockroom_change_set WHERE actor = 'anna'"_s});
    QVERIFY((*set)->next());
    QCOMPARE((*set)->value(1).toString(), u"stockroomctl"_s);
    QCOMPARE((*set)->value(2).toString(), u"they're new"_s);
}

void ChangingTest::aLockedStoreIsBusy()
{
    const QString place = test::freshPlace(test::Kind::Sqlite);
    makeStore(place);
    const auto other = database::Connection::open(*database::Place::parse(place), database::Access::Write);
    QVERIFY((*other)->begin());
    const Ran refused = test::ctl({u"add"_s, u"group"_s, u"name=staff"_s}, place);
    QCOMPARE(refused.code, 7);
    QVERIFY(!refused.err.isEmpty());
    (*other)->rollback();
    QCOMPARE(test::ctl({u"add"_s, u"group"_s, u"name=staff"_s}, place).code, 0);
}

void ChangingTest::aStoreThatMayOnlyBeReadIsDenied()
{
    // Even the superuser may not write in /proc.
    const Ran refused = test::ctl({u"init"_s, u"/proc/shop.db"_s});
    QCOMPARE(refused.code, 6);
    QVERIFY(!refused.err.isEmpty());
}

void ChangingTest::whatIsNoChangeIsAUsageError()
{
    QFETCH(QString, place);
    makeStore(place);
    QCOMPARE(test::ctl({u"add"_s, u"group"_s, u"staff"_s}, place).code, 2);
    QCOMPARE(test::ctl({u"add"_s, u"group"_s, u"=staff"_s}, place).code, 2);
    QCOMPARE(test::ctl({u"set"_s, u"category"_s, u"tea"_s}, place).code, 2);
    for (const QStringList &twice : {QStringList{u"name=Tee"_s, u"name=Thé"_s},
                                     QStringList{u"name=Tee"_s, u"--if=name=Tea"_s, u"--if=name=Tee"_s}}) {
        const Ran refused = test::ctl(QStringList{u"set"_s, u"category"_s, u"tea"_s} + twice, place);
        QCOMPARE(refused.code, 2);
        QVERIFY2(refused.err.contains(u"“name” is given twice"_s), qPrintable(refused.err));
    }
    QCOMPARE(test::ctl({u"show"_s, u"category"_s, u"tea"_s, u"--json"_s}, place).first(u"name"_s).toString(), u"Tea"_s);
}

void ChangingTest::unknownFieldsAndPasswordsAreMissing()
{
    QFETCH(QString, place);
    makeStore(place);
    QCOMPARE(test::ctl({u"set"_s, u"category"_s, u"tea"_s, u"colour=red"_s}, place).code, 4);
    QCOMPARE(test::ctl({u"add"_s, u"user"_s, u"username=eve"_s, u"password=secret"_s}, place).code, 4);
    const Ran added = test::ctl({u"add"_s, u"user"_s, u"username=eve"_s, u"--json"_s}, place);
    QCOMPARE(added.first(u"username"_s).toString(), u"eve"_s);
    QVERIFY(!added.out.contains(u"password"_s));
}

QTEST_GUILESS_MAIN(ChangingTest)
#include "changing_test.moc"

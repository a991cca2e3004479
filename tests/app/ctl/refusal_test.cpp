// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/refusal.h"

#include "models/database/connection.h"
#include "models/entity/product.h"
#include "tests/support/ctl.h"
#include "tests/support/places.h"
#include "tests/support/shop.h"

#include <QSet>

#include <QTest>

using namespace Qt::StringLiterals;
using namespace stockroom;

class RefusalTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyKindOfProblemHasACodeOfItsOwn();
    void eachFailureIsALineWithRowFieldAndRule();
    void whatHasNoRoomIsRefusedAndDoneWhenItHas_data();
    void whatHasNoRoomIsRefusedAndDoneWhenItHas();
};

void RefusalTest::everyKindOfProblemHasACodeOfItsOwn()
{
    QSet<int> known;
    for (const ctl::Exit &exit : ctl::exits())
        known.insert(exit.code);
    QCOMPARE(std::size_t(known.size()), ctl::exits().size());
    using enum entity::ProblemKind;
    QSet<int> codes{0, ctl::kUsage};
    for (const entity::ProblemKind kind : {Denied, Invalid, Conflict, Missing, Unready, Busy, Broken})
        codes.insert(ctl::Refusal::of({kind, u"no"_s}).code);
    QCOMPARE(codes, known);
}

void RefusalTest::eachFailureIsALineWithRowFieldAndRule()
{
    const auto problem = entity::Problem::invalid({{u"price"_s, u"Too low."_s}, {u"name"_s, u"Empty."_s}});
    QCOMPARE(ctl::Refusal::of(problem, u"product teapot"_s).words,
             u"product teapot: price: Too low.\nproduct teapot: name: Empty."_s);
    const auto named =
        entity::Problem::invalid({{u"price"_s, u"Price is too low."_s}, {u"x"_s, u"There is no “x”."_s}});
    QCOMPARE(ctl::Refusal::of(named, {}, &entity::kProduct).words, u"Price is too low.\nThere is no “x”."_s);
    QCOMPARE(ctl::Refusal::of(named).words, u"price: Price is too low.\nThere is no “x”."_s);
    QCOMPARE(ctl::Refusal::of(entity::Problem::missing(u"Gone."_s)).words, u"Gone."_s);
}

void RefusalTest::whatHasNoRoomIsRefusedAndDoneWhenItHas_data()
{
    QTest::addColumn<QString>("journal");
    QTest::newRow("wal") << u"wal"_s;
    QTest::newRow("rollback") << u"delete"_s;
}

void RefusalTest::whatHasNoRoomIsRefusedAndDoneWhenItHas()
{
    QFETCH(QString, journal);
    constexpr qint64 kIndexOfTheJournal = 32'768; // which has to have its room
    const QString place = test::freshPlace(test::Kind::Sqlite);
    {
        test::Shop shop(place);
        shop.addProduct(u"Teapot"_s);
        QCOMPARE(shop.ask(u"PRAGMA journal_mode = "_s + journal), QStringList{journal});
    }
    const QStringList set{u"set"_s, u"product"_s, u"teapot"_s, u"description="_s + QString(100'000, u'x')};
    const test::Ran refused = test::ctlWithRoom(kIndexOfTheJournal, set, place);
    QCOMPARE(refused.code, 1);
    QVERIFY2(refused.err.contains(u"The disk is full, or your share of it"_s), qPrintable(refused.err));
    QCOMPARE(refused.out, QString());
    const auto description = [&place] {
        return test::ctl({u"show"_s, u"product"_s, u"teapot"_s, u"--json"_s}, place).first(u"description"_s).toString();
    };
    QCOMPARE(description(), u"As it is."_s);
    QCOMPARE(test::ctl(set, place).code, 0);
    QCOMPARE(description().size(), 100'000);
}

QTEST_GUILESS_MAIN(RefusalTest)
#include "refusal_test.moc"

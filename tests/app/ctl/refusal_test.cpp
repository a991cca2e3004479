// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/refusal.h"

#include "models/entity/product.h"

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

QTEST_GUILESS_MAIN(RefusalTest)
#include "refusal_test.moc"

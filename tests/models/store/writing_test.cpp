// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/writing.h"

#include "models/entity/money.h"
#include "models/entity/product.h"

#include <QTest>

using namespace stockroom;
using entity::Money;
using entity::Values;
using store::Change;

namespace
{

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

QVariant money(qint64 minor)
{
    return QVariant::fromValue(Money{minor});
}

const Values kRow{{QStringLiteral("name"), QStringLiteral("Teapot")},
                  {QStringLiteral("price"), QVariant::fromValue(Money{1000})},
                  {QStringLiteral("stock"), qlonglong(5)}};

} // namespace

class WritingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatTheRowHoldsAlreadyIsNotWritten()
    {
        const auto values = store::merged(entity::kProduct, {.values = kRow}, kRow);
        QVERIFY(values && values->isEmpty());
    }

    void aFieldThatOnlyOneTouchedIsMerged()
    {
        Values theirs = kRow;
        theirs.insert(s("name"), s("Pot"));
        const auto values = store::merged(
            entity::kProduct, {.values = {{s("price"), money(900)}}, .before = {{s("price"), money(1000)}}}, theirs);
        QCOMPARE(*values, (Values{{s("price"), money(900)}}));
    }

    void aFieldThatBothTouchedIsAConflictThatNamesRowFieldAndValue()
    {
        Values theirs = kRow;
        theirs.insert(s("price"), money(700));
        const auto refused = store::merged(
            entity::kProduct, {.values = {{s("price"), money(900)}}, .before = {{s("price"), money(1000)}}}, theirs);
        QCOMPARE(refused.problem().kind, entity::ProblemKind::Conflict);
        QCOMPARE(refused.problem().base, (Values{{s("price"), money(1000)}}));
        QCOMPARE(refused.problem().mine, (Values{{s("price"), money(900)}}));
        QCOMPARE(refused.problem().theirs, (Values{{s("price"), money(700)}}));
        for (const char *word : {"Teapot", "Price", "7.00", "Look at it again"})
            QVERIFY2(refused.problem().text.contains(s(word)), word);
    }

    void aDifferenceIsInConflictOnlyWhenItSaysWhatItExpects()
    {
        Change change{.values = {{s("stock"), QVariant::fromValue(entity::Delta{1})}}};
        QVERIFY(store::merged(entity::kProduct, change, kRow));
        change.before = {{s("stock"), qlonglong(5)}};
        QVERIFY(store::merged(entity::kProduct, change, kRow));
        change.before = {{s("stock"), qlonglong(4)}};
        const auto refused = store::merged(entity::kProduct, change, kRow);
        QCOMPARE(refused.problem().kind, entity::ProblemKind::Conflict);
        QCOMPARE(refused.problem().theirs, (Values{{s("stock"), qlonglong(5)}}));
    }
};

QTEST_GUILESS_MAIN(WritingTest)
#include "writing_test.moc"

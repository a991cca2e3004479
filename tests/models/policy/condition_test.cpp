// SPDX-FileCopyrightText: Stockroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/policy/condition.h"

#include <QSet>
#include <QTest>

using namespace stockroom::policy;

class ConditionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachTestHasOneRowOfFactsThatAgreeWithEachOther()
    {
        QSet<QString> words;
        for (const TestFacts &each : tests()) {
            const QString word = QString::fromLatin1(each.word);
            QVERIFY2(!words.contains(word), each.word);
            words.insert(word);
            QCOMPARE(testOf(word), &each);
            QCOMPARE(&factsOf(each.test), &each);
            QCOMPARE(each.argument == nullptr, each.takes == Takes::Nothing);
            QCOMPARE(each.greatest > each.least, each.takes == Takes::Number);
            QCOMPARE(*each.unit != '\0', each.takes == Takes::Number);
            QVERIFY2(QString::fromLatin1(each.meaning).startsWith(QStringLiteral("%1")), each.word);
            QCOMPARE(QString::fromLatin1(each.meaning).contains(QStringLiteral("%2")), each.takes != Takes::Nothing);
        }
        QCOMPARE(tests().size(), size_t(Test::Moves) + 1);
    }

    void otherWordsAreNoTests()
    {
        for (const char *word : {"", "EQ", "eq ", "like", "="})
            QVERIFY2(!testOf(QString::fromLatin1(word)), word);
    }
};

QTEST_GUILESS_MAIN(ConditionTest)
#include "condition_test.moc"
